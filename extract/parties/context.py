"""What the words around a name make of it: a company or a person, or another country of the same abbreviation."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from extract.lexicon import Found
from extract.parties.entry import ANY, NOMINATIVE
from extract.parties.kinds import UNION
from extract.parties.match import Match
from extract.parties.names import AREA, CODE, IGNORED, INITIAL, LISTED, THE_COUNTRY
from extract.parties.roles import head_before, joint
from extract.parties.table import PartyTable
from extract.tokens import DASHES, Token, together

LOOK_BACK = 4
OUTSIDE_WORDS = 2  # words between "outside the EU" and "the CIS"
DESCRIBES = 2  # words behind a part of the world in which a land may follow
OUTSIDE = {"CIS": "NONCIS", "EAEU": "NONEAEU"}
NEAR = 80
SHORT = 3  # letters of a pronoun, which is no word for people
LOOSE = frozenset({CODE, LISTED})
LEADING = frozenset({"group", "self", "neighbour"})
COUNTED = frozenset({"group.all", INITIAL, "self.country", "self.country.republic"})
SPEAKERS = frozenset({"self.we", "self.you", "self.ours", "self.yours"})
ENDS = frozenset(".!?:;\"“«–—")
SIGNS = frozenset(".,-–—([/:|")
PARTING = frozenset("|•·,(/")
COMMAS = frozenset(",(")
CLOSING = frozenset(",:—–")  # behind a name that says who somebody is
TOWN = 1  # words behind the town under a text: "Қонаев қаласы"
SIGNED = 60  # letters of the line with who wrote a text and where


def settle(found: list[Match], tokens: Sequence[Token], table: PartyTable) -> list[Match]:
    """The matches that are parties, ambiguous abbreviations decided by what else the text names."""
    kept = [
        _placed(match, tokens) if match.entry.rule == INITIAL else match for match in found
        if match.entry is not IGNORED and not _is_other(match, tokens, table)
    ]
    kept = _without_heads(_without_loose(kept, tokens, table), tokens, table)
    if not all(map(_is_sure, kept)):
        sure = {match.code for match in kept if _is_sure(match)}
        decided = (match if _is_sure(match) else _decided(match, sure) for match in kept)
        kept = [match for match in decided if match is not None]
    named = [match for match in kept if not (match.entry.rule == AREA and _describes(match, tokens, table))]
    return _outside(_others(named), tokens, table)


def _without_loose(found: list[Match], tokens: Sequence[Token], table: PartyTable) -> list[Match]:
    """Without codes that are not joined to another code, and regions' bare names that lead to no "regions"."""
    keep = [match.entry.rule not in LOOSE for match in found]
    if all(keep):
        return found
    for i in range(len(found) - 1, -1, -1):
        link = joint(found, i, tokens, table)
        if not link:
            continue
        left, right = found[i - 1].entry, found[i].entry
        if left.rule == CODE == right.rule and link == "dash":
            keep[i - 1] = keep[i] = True
        if left.rule == LISTED and keep[i] and right.kind == "region":
            keep[i - 1] = True
    return [match for match, kept in zip(found, keep, strict=True) if kept]


def _placed(match: Match, tokens: Sequence[Token]) -> Match:
    """A plural that may be read as "of the country" is one wherever a word stands before it."""
    if not match.first or not tokens[match.first - 1].text.isalpha():
        return match
    return replace(match, entry=THE_COUNTRY, grams=THE_COUNTRY.grams)


def _without_heads(found: list[Match], tokens: Sequence[Token], table: PartyTable) -> list[Match]:
    """Without words such as "countries" or "neighbour" that only lead to the name behind them, or that are counted."""
    kept: list[Match] = []
    for match, after in itertools.zip_longest(found, found[1:]):
        if match.entry.kind in LEADING and after is not None and after.entry.kind not in LEADING:
            begins = head_before(after, tokens, table)[1]
            leads = begins < match.last or (match.last == after.first and not _declined(match, table))
            leads = leads or (match.entry.kind == "neighbour" and _is_apposed(match, after, tokens))
            if match.entry.rule not in SPEAKERS and leads:
                continue
        counted = match.entry.rule in COUNTED and match.first and _is_count(tokens[match.first - 1].text)
        follows = match.entry.rule == "self.region" and kept and kept[-1].last == match.first
        if not counted and not (follows and kept[-1].entry.kind == "region"):
            kept.append(match)
    return kept


def _is_apposed(match: Match, after: Match, tokens: Sequence[Token]) -> bool:
    """Whether commas set a name apart that says who "the neighbour" is: "the neighbour, Peru, is first"."""
    if tokens[match.last].text != "," or after.first - match.last != 1 or after.last >= len(tokens):
        return False
    return tokens[after.last].text in CLOSING


def _declined(match: Match, table: PartyTable) -> bool:
    """Whether a word has an ending that, in a language with the case on the last word, ends its phrase: "елдің"."""
    return table.case_on == "last" and not match.grams & (NOMINATIVE | ANY)


def _is_count(word: str) -> bool:
    """Whether digits are a number of countries rather than a year."""
    return word.isdigit() and len(word) < len("2019")


def _others(found: list[Match]) -> list[Match]:
    """ "Other countries" after one bloc are those outside it; "the EU 3, the CIS 2, other countries 1" is the rest."""
    blocs: dict[str, int] = {}
    for i, match in enumerate(found):
        if match.entry.kind == "bloc":
            blocs[match.code] = match.last
        elif match.code == "OTHER" and match.entry.rule != AREA:
            near = [code for code, seen in blocs.items() if match.first - seen < NEAR]
            if len(near) == 1 and near[0] in OUTSIDE:
                found[i] = replace(match, code=OUTSIDE[near[0]])
    return found


def _outside(found: list[Match], tokens: Sequence[Token], table: PartyTable) -> list[Match]:
    """Without a bloc joined to those outside another: "outside the EU and the CIS"."""
    kept: list[Match] = []
    for match in found:
        beyond = bool(kept) and kept[-1].entry.kind == "other" and match.entry.kind == "bloc"
        between = tokens[kept[-1].last : match.first] if beyond else ()
        joined = 0 < len(between) <= OUTSIDE_WORDS and table.connectors.at(between, 0) is not None
        if not (joined and between[0].text.isalpha()):
            kept.append(match)
    return kept


def _describes(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether a part of the world only says where one land lies: "the Caucasus republic", "Asia's largest economy"."""
    behind = itertools.takewhile(lambda token: token.text.isalpha(), tokens[match.last : match.last + DESCRIBES])
    return any(token.low in table.lands for token in behind)


def _is_sure(match: Match) -> bool:
    """Whether a name is of one party, whatever else the text names."""
    return len(match.entry.codes) == 1 and not match.entry.needs


def _decided(match: Match, sure: set[str]) -> Match | None:
    """An ambiguous name as that of a party which the text is sure to name; None where it needs one."""
    codes = match.entry.codes
    named = [code for code in codes if code in sure and code != "OTHER"]
    if not named and match.entry.needs:
        return None
    code = named[0] if named else codes[0]
    kind = "bloc" if match.entry.rule == AREA and named else match.entry.kind
    return replace(match, code=code, entry=replace(match.entry, kind=kind))


def _is_other(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether the name belongs to a company, a newspaper, a language or a person."""
    whole = match.entry.kind == "region" and _declined(match, table)  # "облысының басшысы"
    if match.last < len(tokens):
        behind = tokens[match.last].low
        off = not whole and "off" in table.behind[behind]
        if off and _so_written(table.tails_off.at(tokens, match.last), tokens):
            return True
        if match.entry.rule == UNION and _of_people(behind, table):
            return True
    headed = match.first > 0 and "off" in table.before[tokens[match.first - 1].low]
    for back in range(1, min(LOOK_BACK, match.first) + 1) if headed else ():
        found = table.heads_off.at(tokens, match.first - back)
        if found is not None and found.last == match.first and _so_written(found, tokens):
            return not _is_of_state(tokens, found.first, table)
    alone = match.last - match.first == 1  # not "Абай облысы"
    return alone and tokens[match.first].low in table.persons and _is_person(match, tokens, table)


def _is_of_state(tokens: Sequence[Token], first: int, table: PartyTable) -> bool:
    """Whether what bears a land's name is an office of it: "the National Bank of Georgia"."""
    return first > 0 and tokens[first - 1].low.startswith(table.of_state)


def _so_written(found: Found[bool] | None, tokens: Sequence[Token]) -> bool:
    """Whether a word beside a name is there, with a capital where it needs one and behind a dot without a space.

    "Kazakhstan.by" is a site, "... to Kazakhstan. By 2030 ..." are two sentences.
    """
    if found is None or (found.payload and not tokens[found.first].text[0].isupper()):
        return False
    dotted = tokens[found.first].text == "." and found.first > 0
    return not dotted or together(tokens[found.first - 1 : found.last])


def _of_people(word: str, table: PartyTable) -> bool:
    """Whether a word behind "union" says of whom, or of what trade, it is one: "Союз виноделов"."""
    return len(word) > SHORT and word.endswith(table.people)


def _is_person(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether a capitalised word stands beside the name, and no preposition before it."""
    before = tokens[match.first - 1] if match.first else None
    after = tokens[match.last] if match.last < len(tokens) else None
    if before is not None and before.low in table.titles:
        return True
    if before is not None and before.low in table.governors:
        return False
    if after is not None and after.text.istitle():
        return True
    opens = match.first < 2 or tokens[match.first - 2].text in ENDS
    return before is not None and before.text.istitle() and not opens


def is_dateline(match: Match, text: str, tokens: Sequence[Token]) -> bool:
    """Whether a city opens a line and a sign follows it, stands behind a sign and before a date, or ends the text."""
    start = tokens[match.first].start
    before = tokens[match.first - 1] if match.first else None
    if match.last + TOWN >= len(tokens) and before is not None and before.text in (*COMMAS, "."):
        line = text.rfind("\n", 0, start)
        return line >= 0 and len(text) - line <= SIGNED
    if match.last >= len(tokens) or tokens[match.last].text not in SIGNS:
        return False
    if tokens[match.last].text in DASHES and match.last + 1 < len(tokens) and tokens[match.last + 1].text[0].islower():
        return False  # "Lima — a different matter"
    if before is None or "\n" in text[before.end : start]:
        return True
    dated = match.last + 1 < len(tokens) and tokens[match.last + 1].text.isdigit()
    return before.text in PARTING and tokens[match.last].text in COMMAS and dated
