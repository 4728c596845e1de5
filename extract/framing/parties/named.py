"""Who is named around a number: names, and words that point to a party named elsewhere, as parties with a code."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.flows.kinds import BALANCES
from extract.framing.next_sentence import JOINED
from extract.framing.parties.cases import case_of
from extract.framing.parties.described import without_described
from extract.framing.parties.pointers import pointers_of
from extract.framing.parties.referents import referent
from extract.framing.scene import Scene, Spanned, once
from extract.numbers.kinds import PORTIONS
from extract.parties.kinds import CITY_CASES, STATES, UNION
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members

NOBODY = ("WORLD", "OTHER", "NONCIS", "NONEAEU")
FARTHEST = 28  # letters between a flow word and a party that may have to do with it
BROKEN = 10_000  # letters that stand for a sign between the two


def parties(scene: Scene, context: Context) -> list[PartyMention]:
    """The parties of a sentence, each with a code: "our country" is the document's home, "there" the one spoken of."""
    told, by_name = _in_case(scene)
    if by_name:
        return told
    found: list[PartyMention] = []
    for party in told:
        code = (party.kind != "bloc" and _land_of(party, context)) or referent(scene, party, context, found)
        if party.rule.startswith(UNION) and code != context.home:
            party = replace(party, kind="bloc")  # in a text of others the union is one as if named
        if code:
            found.append(party if code == party.code else party.named(code))
    return without_described(scene, found)


@once
def _in_case(scene: Scene) -> tuple[list[PartyMention], bool]:
    """Whatever may name or point to a party, in the case that its neighbours make it, but for cities of events.

    And whether each is the one that its name says, whatever the text is about.
    """
    pointers = pointers_of(scene)
    told: list[PartyMention] = []
    named, by_name = scene.parties, True
    if pointers:
        named = sorted([*_apart(named, pointers), *pointers], key=lambda p: p.start)
    for party in named:
        if party.kind == "city" and party.code and not _stands_for_state(scene, party):
            continue
        case = case_of(scene, party)
        if party.rule.startswith("group.five"):
            party = replace(party, case=case, kind="bloc")
        told.append(party if case == party.case else party.cased(case))
        pointed = not party.code or party.code == "C5" or (party.kind == "city" and case in CITY_CASES)
        by_name = by_name and not pointed
    return without_described(scene, told) if by_name else told, by_name


def _land_of(party: PartyMention, context: Context) -> str:
    """The code of a name; a town stands for its land where the text tells of trade with that: "to Dubai"."""
    town = party.kind == "city" and party.case in CITY_CASES
    return str(context.other) if town and part_of(party.code, context.other) else party.code


def _apart(named: list[PartyMention], pointers: list[PartyMention]) -> Iterator[PartyMention]:
    """The parties of the layer below but for words read here as pointers with a case of their own."""
    for party in named:
        if not any(p.start < party.end and party.start < p.end for p in pointers):
            yield party


def _stands_for_state(scene: Scene, city: PartyMention) -> bool:
    """Whether a city is named for its country or region: in their place, and not as the place of an event."""
    if scene.kind == "dateline" or city.rule.endswith("dateline") or city.case == "in":
        return False
    acts = city.case == "nominative" and city.rule.startswith("city") and scene.kind == "body"
    return acts or city.case in CITY_CASES or not any(
        p.code == city.code for p in scene.parties if p.kind in STATES
    )


def part_of(region: str, country: str | None) -> bool:
    """Whether a code is that of a region of a country."""
    return country is not None and region.startswith(f"{country}-")


def akin(a: str, b: str) -> bool:
    """Whether two codes are those of a country and its region, or of two regions of one country.

    >>> akin("KZ", "KZ-39"), akin("KZ", "KG"), akin("KZ", "KZ")
    (True, False, False)
    """
    return a != b and same_land(a, b)


def is_within(code: str, home: str) -> bool:
    """Whether a party is the home, lies in it, or is a member of the bloc at home."""
    return same_land(code, home) or land_of(code) in members(home)


def same_land(a: str, b: str) -> bool:
    """Whether two codes are of one country: the same one, or a country and its region, or two of its regions."""
    return a == b or (("-" in a or "-" in b) and land_of(a) == land_of(b))


def belongs_elsewhere(scene: Scene, party: PartyMention, cue: Cue | None) -> bool:
    """Whether a party belongs to another flow word: in "exports to Türkiye fall, imports jump" to the first."""
    if cue is None or ".market" in party.rule:
        return False
    for other in scene.of("flow"):
        letters = gap(scene, other, party)
        if (
            letters <= NEAR
            and other is not cue
            and not other.start <= cue.start < other.end
            and letters < gap(scene, cue, party)
            and not _chained(scene, cue, other)
            and (other.value != cue.value or not 0 <= cue.start - other.end <= TOLD_TWICE)
        ):
            return True
    return False


def _chained(scene: Scene, cue: Cue, other: Cue) -> bool:
    """Whether two words of trade are one phrase: "the balance of trade", "the country's deficit in its trade"."""
    if 0 <= other.start - cue.end <= CHAINED:
        return True
    if cue.value in BALANCES and other.value == "turnover" and 0 <= cue.start - other.end <= 1:
        return True  # "Қытаймен сауда тапшылығы"
    between = set(scene.between(cue, other).split()) if cue.end <= other.start else set()
    signed = cue.value in BALANCES and other.value == "turnover"
    return signed and 0 < len(between) <= PHRASE and not between & (BREAKS | scene.conjunctions)


def leads_on(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party behind a number is the head of the next one: "with A $3 million, with B more than $5 million"."""
    between = scene.text[number.end : party.start]
    if BREAKS.isdisjoint(between):
        return False
    if not OVER.isdisjoint(between) or _has_its_part(scene, party, number):
        return True
    end = party.end
    for other in scene.parties:
        end = other.end if 0 <= other.start - end <= JOINED else end
    following = next((m for m in scene.mentions if m.start >= end and m.kind != "count"), None)
    return following is not None and not set(",;(") & set(scene.text[end : following.start])


def _has_its_part(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party behind a number is one that a part falls to: "112 млн доллар, жартысы Қытайға тиді".

    Or one whose part stands in a clause of its own: "112 млн доллар болды, оның 60 пайызын ресейліктер алды".
    """
    if not scene.pack.verb_last:
        return False
    part = next((m for m in scene.mentions if m.kind in PORTIONS and number.end <= m.start < party.start), None)
    if part is None:
        return False
    own = part.text.endswith(scene.pack.words("of_it")) and "," in scene.text[number.end : part.start]
    return own or any(0 <= scene.words(party.end, c.start) <= 1 for c in scene.links.get("falls", ()))


NEAR = 14  # letters between a party and another flow word that it belongs to
TOLD_TWICE = 14  # letters between two words of one flow: "Өзбекстанға шығарылған ет экспорты"
PHRASE = 4  # words between a balance and the trade that it is in
CHAINED = 8  # letters between two flow words of one phrase
BREAKS = frozenset(",;:()—–")
OVER = frozenset(":;")


def gap(scene: Scene, cue: Cue, party: PartyMention) -> int:
    """Letters between a flow word and a party; many where they stand far apart or a sign breaks the two apart."""
    start, end = (party.end, cue.start) if party.end <= cue.start else (cue.end, party.start)
    if end < start:
        return 0 if party.start == cue.start else BROKEN
    return BROKEN if end - start > FARTHEST or _broken(scene, start, end) else end - start


def _broken(scene: Scene, start: int, end: int) -> bool:
    """Whether a sign breaks a short stretch; the comma of "4,1 млрд" does not."""
    if BREAKS.isdisjoint(scene.text[start:end]):
        return False
    signs = [n for n in range(start, end) if scene.text[n] in BREAKS]
    return any(not any(m.start < n < m.end for m in scene.mentions) for n in signs)
