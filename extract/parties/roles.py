"""The role of each party in its phrase: whose, to, from, with, in, or one of a pair."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence

from extract.parties.entry import ADJECTIVE, ANY, NOMINATIVE
from extract.parties.match import Match
from extract.parties.table import JOINTS, PartyTable
from extract.tokens import DASHES, Token

LOOK_BACK = 4
LONGEST_LINK = 4
LONGEST_DASH = 2
LONGEST_PREPOSITION = 3
LONGEST_APPOSED = 6  # words of a phrase for whom a name behind a comma stands
CLOSING = frozenset(",;:–—)")
HYPHENS = frozenset("-'’")
SAID_TO_BE = 6  # words behind a name by which it is said whose buyer another is
GENITIVE = frozenset({"gen"})
EITHER_WAY = frozenset({"acc", "prep"})
INSTRUMENTAL = frozenset({"ins"})
POSSESSIVE = frozenset({"self.ours", "self.yours"})
BARE = frozenset({"genitive", "nominative"})
Role = tuple[str, str]


def roles(found: Sequence[Match], tokens: Sequence[Token], table: PartyTable) -> list[Role]:
    """A role and how it was found (a rule's name, "" for the bare form) for each match."""
    own = [_own_role(match, tokens, table, before) for before, match in zip((None, *found), found, strict=False)]
    joined = [joint(found, i, tokens, table) for i in range(len(found))]
    if not any(joined):
        return own
    _pair_up(found, own, joined, tokens, table)
    for chain in _chains(joined):
        if len(chain) == 2 and _begins_clause(found[chain[0]], found[chain[1]], tokens):
            continue
        order = reversed(chain) if table.case_on == "last" else iter(chain)
        before = next(order)
        for i in order:
            own[i] = _inherited(own[i], own[before], found[i], found[before])
            before = i
        _join_capitals(found, own, chain)
    return own


def _chains(joined: Sequence[str]) -> Iterator[range]:
    """Lists of parties: three or more, or two with a word such as "and" between them."""
    first = 0
    for i in range(1, len(joined) + 1):
        if i < len(joined) and joined[i] in ("list", "comma"):
            continue
        if i - first > 2 or "list" in joined[first + 1 : i]:
            yield range(first, i)
        first = i


def _begins_clause(left: Match, right: Match, tokens: Sequence[Token]) -> bool:
    """Whether a comma before "and" parts two, which do not stand in a row: "sold to Peru, and Chile bought"."""
    between = tokens[left.last : right.first]
    return len(between) == 2 and between[0].text == "," and between[1].text.isalpha()


def _join_capitals(found: Sequence[Match], own: list[Role], chain: range) -> None:
    """Two towns in a list of their own stand for their lands: "Бишкек пен Ташкенттің саудасы"."""
    if len(chain) == 2 and all(found[i].entry.rule in ("city", "town") and own[i][0] in BARE for i in chain):
        for i in chain:
            own[i] = ("pair", "capitals")


def _own_role(match: Match, tokens: Sequence[Token], table: PartyTable, before: Match | None) -> Role:
    role = _bare_role(match, tokens, table, before)
    led = match.last < len(tokens) and "follower" in table.behind[tokens[match.last].low]
    follower = table.followers.at(tokens, match.last) if led else None
    if follower is None or (follower.payload == "genitive" and role[0] not in ("nominative", "to")):
        return role
    return follower.payload, tokens[match.last].low


def _bare_role(match: Match, tokens: Sequence[Token], table: PartyTable, before: Match | None) -> Role:
    grams, i = head_before(match, tokens, table)
    if before is not None and before.grams == ADJECTIVE and i <= before.last < match.first:
        grams, i = match.grams, match.first  # "с балтийскими республиками Перу торговал": a subject of its own
    if match.entry.rule in POSSESSIVE or (table.possessive and grams == GENITIVE):
        return "genitive", ""
    governor, word = _governor(_before_apposition(match, i, tokens, table), tokens, table)
    if match.grams == ADJECTIVE and not (governor and _is_noun(match, i, tokens, table)):
        return _market_role(match, governor, word, tokens, table)
    if table.bought and "prep" in governor and (grams == ANY or grams >= EITHER_WAY) and _is_bought(i, tokens, table):
        return governor["prep"], word
    for gram, role in governor.items():
        if gram == "any" or gram in grams or grams == ANY:
            return role, word
    if governor and grams == NOMINATIVE:
        return next(iter(governor.values())), word
    led = 0 < i < match.first and tokens[i - 1].text.isalpha() and not governor
    if led and grams == INSTRUMENTAL and GENITIVE & match.grams:
        return "genitive", ""  # "стали партнёрами Перу" are those of Peru
    for gram, role in table.roles.items():
        if gram in grams:
            return role, ""
    return "nominative", ""


def _is_bought(i: int, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether it is where one buys, where its form does not tell a case: "закупили в Перу", not "to Peru"."""
    return any(token.low.startswith(table.bought) for token in tokens[max(0, i - LOOK_BACK) : i])


def _is_noun(match: Match, i: int, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether an adjective stands for its people: an article before it and no word behind it ("from the Dutch.").

    What names nothing but a people does so before a word too: "sells to the Poles in summer".
    """
    if match.entry.rule == "demonym" and table.articles:
        return True
    article = tokens[i - 1].low if i else ""
    return article in table.articles and (match.last == len(tokens) or not tokens[match.last].text[0].isalnum())


def head_before(match: Match, tokens: Sequence[Token], table: PartyTable) -> tuple[frozenset[str], int]:
    """The cases of a noun before the name ("со странами СНГ": страны carries the case) and where the phrase begins."""
    first = match.first
    headed = first > 0 and "head" in table.before[tokens[first - 1].low]
    for back in range(1, min(LOOK_BACK, first) + 1) if headed else ():
        found = table.heads_before.at(tokens, first - back)
        if found is not None and first <= found.last < match.last:  # "partners in the" holds the article of "the union"
            return found.payload, first - back
    return match.grams, first


def _before_apposition(match: Match, i: int, tokens: Sequence[Token], table: PartyTable) -> int:
    """Where the phrase begins that a name between commas only fills in: "from its main supplier, Peru, imports"."""
    if i < 3 or tokens[i - 1].text != "," or tokens[i - 2].low not in table.apposed:
        return i
    if match.last >= len(tokens) or tokens[match.last].text not in CLOSING:
        return i
    for k in range(i - 3, max(-1, i - 3 - LONGEST_APPOSED), -1):
        if tokens[k].low in table.governors:
            return k + 1
        if not (tokens[k].text[0].isalpha() or tokens[k].text in HYPHENS):
            break
    return i


def _governor(i: int, tokens: Sequence[Token], table: PartyTable) -> tuple[Mapping[str, str], str]:
    """The preposition before token ``i``, past words such as "the" and "neighbouring"."""
    for _ in range(LOOK_BACK):
        i -= 1
        if i < 0:
            break
        low = tokens[i].low
        kinds = table.before[low]
        if "complex" in kinds and (phrase := table.complex.before(tokens, i + 1, LONGEST_PREPOSITION)) is not None:
            return phrase.payload, low if phrase.payload else ""
        governor = table.governors.get(low)
        if governor is not None:
            return governor, low
        if "transparent" not in kinds or table.transparent.at(tokens, i) is None:
            break
    return {}, ""


def _market_role(match: Match, governor: Mapping[str, str], word: str, tokens: Sequence[Token],
                 table: PartyTable) -> Role:
    """The role of an adjective by the noun behind it: "на китайский рынок", "турецким покупателям"."""
    if word and "aside" in governor.values():
        return "aside", word  # "через российский порт"
    if match.last >= len(tokens) or table.markets.at(tokens, match.last) is None:
        given = not word and _is_given(match, tokens, table)
        return ("to", "dative") if given else _without_noun(match, tokens, table) or ("adjective", "")
    noun = tokens[match.last].low
    role = next(iter(governor.values()), None) or table.market_roles.get(noun)
    if role is None and _is_given(match, tokens, table):
        return "to", "dative"
    return (role, f"market.{word or noun}") if role else ("adjective", "")


def _is_given(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether an adjective and the noun behind it are both in the dative: "афганским пекарням" are whom it goes to."""
    if not table.dative_adjectives or match.last >= len(tokens):
        return False
    if match.first and tokens[match.first - 1].low in table.no_dative:
        return False
    noun = tokens[match.last].low
    if not tokens[match.last - 1].low.endswith(table.dative_adjectives) or noun in table.dative_never:
        return False
    return noun.endswith(table.dative_nouns)


def _without_noun(match: Match, tokens: Sequence[Token], table: PartyTable) -> Role | None:
    """The role of a region's adjective before a dash, which stands for the region: "Мангистауская — на 3 млн"."""
    behind = tokens[match.last].text if match.last < len(tokens) else ""
    if match.entry.kind != "region" or behind not in DASHES:
        return None
    low = tokens[match.last - 1].low
    return next(((role, "headless") for ending, role in table.headless.items() if low.endswith(ending)), None)


def joint(found: Sequence[Match], i: int, tokens: Sequence[Token], table: PartyTable) -> str:
    """How a match is joined to the one before: "dash", "comma", "list" or ""."""
    if not i:
        return ""
    left, right = found[i - 1].last, found[i].first
    if not 0 < right - left <= LONGEST_LINK:
        return ""
    if right - left <= LONGEST_DASH and all(token.text in JOINTS for token in tokens[left:right]):
        return "dash"
    while left < right:
        link = table.connectors.at(tokens, left)
        if link is None or link.last > right:
            head = table.heads_before.at(tokens, left)
            return "" if head is None or head.last < right else "list"
        left = link.last
    return "comma" if right - found[i - 1].last == 1 and tokens[right - 1].text == "," else "list"


def _unspaced(left: Match, right: Match, tokens: Sequence[Token]) -> bool:
    between = sum(len(token.text) for token in tokens[left.last : right.first])
    return tokens[right.first].start - tokens[left.last - 1].end == between


def _is_said_to_be(match: Match, tokens: Sequence[Token], table: PartyTable) -> bool:
    """Whether a dash before a name stands for "is": "Перу — Чили тауарларының ең ірі сатып алушысы"."""
    if not match.first or tokens[match.first].start == tokens[match.first - 1].end:
        return False
    behind = range(match.last, min(match.last + SAID_TO_BE, len(tokens)))
    words = itertools.takewhile(lambda n: tokens[n].text[0].isalpha(), behind)
    return any(table.dealers.at(tokens, n) is not None for n in words)


def _pair_up(
    found: Sequence[Match], own: list[Role], joined: Sequence[str], tokens: Sequence[Token], table: PartyTable
) -> None:
    for i, link in enumerate(joined):
        if link != "dash" or found[i - 1].entry.kind == "group":  # "елдер – Перу"
            continue
        if _is_said_to_be(found[i], tokens, table):
            continue
        if found[i - 1].grams & found[i].grams or _unspaced(found[i - 1], found[i], tokens):
            own[i - 1] = own[i] = ("pair", "dash")


def _inherited(role: Role, of: Role, match: Match, other: Match) -> Role:
    """The role of a neighbour in a list, for a form that may stand in the neighbour's case."""
    if role[1] or match.grams == ADJECTIVE or other.grams == ADJECTIVE:
        return role
    bare = match.grams == NOMINATIVE or match.grams == ANY
    return of if bare or match.grams & other.grams else role
