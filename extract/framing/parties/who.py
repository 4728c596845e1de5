"""Who is named around a number: names, and words that point to a party named elsewhere, as parties with a code."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.draft import JOINED, Context
from extract.framing.parties.against import against
from extract.framing.parties.meant import CITY_CASES, meant
from extract.framing.scene import Scene, Spanned, once
from extract.languages import Pack
from extract.numbers.mentions import PORTIONS
from extract.parties.mentions import PartyMention

NOBODY = ("WORLD", "OTHER", "NONCIS", "NONEAEU")
HOSTS = ("adjective", "nominative", "genitive")
FETCHED = 2  # words between "from it" and what it brought
ADDRESS = 2  # words between "you" and the verb of trade behind it
YOU = "nominative"
SOURCE = 6  # words that a verb of buying may stand before the one at whom something is bought


def parties(scene: Scene, context: Context) -> list[PartyMention]:
    """The parties of a sentence, each with a code: "our country" is the document's home, "there" the one spoken of."""
    pointers = [*_pointers(scene), *_ours(scene), *addressed(scene)]
    found: list[PartyMention] = []
    for party in sorted([*_apart(scene.parties, pointers), *pointers], key=lambda p: p.start):
        code = _land_of(party, context) or meant(scene, party, context, found)
        if code and not (party.kind == "city" and not _stands_for_state(scene, party)):
            case = _own_case(scene, party) if party.kind == "self" else party.case
            case = "from" if case == "adjective" and _before(scene, party, "goods") else case
            case = "from" if _source(scene, party) or _bought_there(scene, party) else case
            case = "to" if case in HOSTS and (_before(scene, party, "host") or _economy_of(scene, party)) else case
            same = code == party.code and case == party.case
            kind = "bloc" if party.rule.startswith("group.five") else party.kind
            found.append(party if same else replace(party, code=code, case=case, kind=kind))
    return found


def _land_of(party: PartyMention, context: Context) -> str:
    """The code of a name; a town stands for its land where the text tells of trade with that: "to Dubai"."""
    town = party.kind == "city" and party.case in CITY_CASES
    return str(context.other) if town and part_of(party.code, context.other) else party.code


def _apart(named: list[PartyMention], pointers: list[PartyMention]) -> Iterator[PartyMention]:
    """The parties of the layer below but for words read here as pointers with a case of their own."""
    for party in named:
        if not any(p.start < party.end and party.start < p.end for p in pointers):
            yield party


def _pointers(scene: Scene) -> list[PartyMention]:
    found = (c for c in scene.of("back") if not _fetches(scene, c))
    return [PartyMention(c.start, c.end, "", "neighbour", c.value, "neighbour.that") for c in found]


def _fetches(scene: Scene, pronoun: Cue) -> bool:
    """Whether "from it" is what goods brought rather than a place: "одан 5 млн доллар түсті"."""
    verbs = tuple(scene.pack.table("frames").get("fetches", ()))
    amount = next((m for m in scene.mentions if m.start >= pronoun.end), None) if verbs else None
    if amount is None or amount.kind != "money" or scene.words(pronoun.end, amount.start) > FETCHED:
        return False
    return pronoun.value == "from" and scene.after(amount.end, 1).startswith(verbs)


def _stands_for_state(scene: Scene, city: PartyMention) -> bool:
    """Whether a city is named for its country or region: in their place, and not as the place of an event."""
    if scene.kind == "dateline" or city.rule.endswith("dateline") or city.case == "in":
        return False
    acts = city.case == "nominative" and city.rule.startswith("city") and scene.kind == "body"
    return acts or city.case in CITY_CASES or not any(
        p.code == city.code for p in scene.parties if p.kind in ("country", "region")
    )


def _own_case(scene: Scene, party: PartyMention) -> str:
    """The case of "we": one that owns, unless its form says that something comes to it ("sent us", "прислали нам")."""
    if party.case != "nominative":
        return party.case
    given = scene.text[party.start : party.end].lower() in scene.pack.table("frames").get("to_us", ())
    return "to" if given and (against(scene) or addressed(scene)) else "genitive"


def _source(scene: Scene, party: PartyMention) -> bool:
    """Whether a party is the one at whom something was bought, not the owner: "у Бразилии куплено сахара"."""
    table = scene.pack.table("frames")
    holder, bought = table.get("holder", ""), tuple(table.get("bought", ()))
    if not holder or not party.rule.endswith(f".{holder}"):
        return False
    said = (c for c in scene.of("flow", "buy", "import") if scene.words(party.end, c.start) >= -SOURCE)
    return any(scene.text[c.start : c.end].lower().startswith(bought) for c in said)


def _bought_there(scene: Scene, party: PartyMention) -> bool:
    """Whether "there" behind a word of buying is where the goods are from: "sales to Peru and purchases there"."""
    pointed = party.rule == "neighbour.that" and party.case == "to"
    return pointed and any(scene.words(c.end, party.start) == 0 for c in scene.of("flow", "buy", "import"))


def _before(scene: Scene, party: PartyMention, what: str) -> bool:
    """Whether a word follows at once: of goods, as "American goods" are from America, or of an economy put into."""
    behind: list[Spanned] = [*scene.of("link", what)]
    behind += [p for p in scene.products if what == "goods" and p.rule != "agent"]
    return any(0 <= thing.start - party.end <= 1 for thing in behind)


def _economy_of(scene: Scene, party: PartyMention) -> bool:
    """Whether a land owns the economy that stands before it and is put into: "invested in the economy of Peru"."""
    owned = party.case in ("genitive", "nominative") and bool(scene.of("flow", "investment"))
    return owned and any(0 <= scene.words(cue.end, party.start) <= 1 for cue in scene.of("link", "host"))


@once
def addressed(scene: Scene) -> list[PartyMention]:
    """"You" beside a verb of trade, who sells or buys, or to whom it is sold: "you sold us", "we sell you"."""
    table = scene.pack.table("frames")
    subject, object_ = set(table.get("you", ())), set(table.get("to_you", ()))
    found: list[PartyMention] = []
    known = {p.end for p in scene.parties if p.kind == "self"}  # "к вам"
    for cue in scene.of("flow", "sell", "buy", "export", "import") if subject else ():
        first, last = scene.index(cue.start), scene.index(cue.end)
        for n in range(max(0, first - ADDRESS), min(len(scene.tokens), last + 1)):
            token = scene.tokens[n]
            behind = n >= last
            if first <= n < last or token.low not in subject | object_ or token.end in known:
                continue
            to = token.low in object_ and (behind or token.low not in subject)
            found.append(PartyMention(token.start, token.end, "", "self", "to" if to else YOU, "self.you"))
    return found


def _ours(scene: Scene) -> Iterator[PartyMention]:
    """A flow word with an ending for "our": ``экспортымыз``."""
    endings = ours_endings(scene.pack)
    for cue in scene.of("flow") if endings else ():
        word = scene.text[cue.start : cue.end].lower().split()[-1]
        if word.endswith(endings):
            yield PartyMention(cue.start, cue.start, "", "self", "genitive", "self.ours")


@functools.cache
def ours_endings(pack: Pack) -> tuple[str, ...]:
    """The endings that say "our", alone and before an ending of case."""
    table = pack.table("frames").get("ours", {})
    return tuple(a + b for a in table.get("endings", ()) for b in ("", *table.get("cases", ())))


def part_of(region: str, country: str | None) -> bool:
    """Whether a code is that of a region of a country."""
    return country is not None and region.startswith(f"{country}-")


def akin(a: str, b: str) -> bool:
    """Whether two codes are those of a country and its region, or of two regions of one country.

    >>> akin("KZ", "KZ-39"), akin("KZ", "KG"), akin("KZ", "KZ")
    (True, False, False)
    """
    return a != b and same_land(a, b)


def same_land(a: str, b: str) -> bool:
    """Whether two codes are of one country: the same one, or a country and its region, or two of its regions."""
    return a.partition("-")[0] == b.partition("-")[0]


def belongs_elsewhere(scene: Scene, party: PartyMention, cue: Cue | None) -> bool:
    """Whether a party belongs to another flow word: in "exports to Türkiye fall, imports jump" to the first."""
    if cue is None or ".market" in party.rule:
        return False
    own = gap(scene, cue, party)
    others = [
        c
        for c in scene.of("flow")
        if c is not cue and not c.start <= cue.start < c.end and not _apart_by_and(scene, party, c)
    ]
    others = [c for c in others if not _chained(scene, cue, c)]
    others = [c for c in others if c.value != cue.value or not 0 <= cue.start - c.end <= TOLD_TWICE]
    return any(gap(scene, other, party) <= 14 and gap(scene, other, party) < own for other in others)


def _chained(scene: Scene, cue: Cue, other: Cue) -> bool:
    """Whether two words of trade are one phrase: "the balance of trade", "the country's deficit in its trade"."""
    if 0 <= other.start - cue.end <= CHAINED:
        return True
    between = set(scene.between(cue, other).split()) if cue.end <= other.start else set()
    signed = cue.value in BALANCES and other.value == "turnover"
    return signed and 0 < len(between) <= PHRASE and not between & (BREAKS | scene.conjunctions)


def _apart_by_and(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether a conjunction parts a party from a flow word behind it: "exported to Italy and imported from there"."""
    return party.end <= cue.start and any(word in scene.conjunctions for word in scene.between(party, cue).split())


def leads_on(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party behind a number is the head of the next one: "with A $3 million, with B more than $5 million"."""
    between = set(scene.text[number.end : party.start])
    if party.start < number.end or not BREAKS & between:
        return False
    if OVER & between or _has_its_part(scene, party, number):
        return True
    end = party.end
    for other in scene.parties:
        end = other.end if 0 <= other.start - end <= JOINED else end
    following = next((m for m in scene.mentions if m.start >= end and m.kind != "count"), None)
    return following is not None and not set(",;(") & set(scene.text[end : following.start])


def _has_its_part(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party behind a number is one that a part falls to: "112 млн доллар, жартысы Қытайға тиді"."""
    if not scene.pack.table("frames").get("verb_last"):
        return False
    part = any(m.kind in PORTIONS and number.end <= m.start < party.start for m in scene.mentions)
    return part and any(0 <= scene.words(party.end, c.start) <= 1 for c in scene.of("link", "falls"))


TOLD_TWICE = 14  # letters between two words of one flow: "Өзбекстанға шығарылған ет экспорты"
BALANCES = ("balance", "deficit", "surplus")
PHRASE = 4  # words between a balance and the trade that it is in
CHAINED = 8  # letters between two flow words of one phrase
BREAKS = frozenset(",;:()—–")
OVER = frozenset(":;")


def gap(scene: Scene, cue: Cue, party: PartyMention) -> int:
    """Letters between a flow word and a party; many where a sign breaks the two apart."""
    start, end = (party.end, cue.start) if party.end <= cue.start else (cue.end, party.start)
    if end < start:
        return 0 if party.start == cue.start else 10_000
    return 10_000 if BREAKS & set(scene.text[start:end]) else end - start
