"""Whom a word means that only points to a party: "we", "your country", "the republic", "there", "the neighbour"."""

from __future__ import annotations

from extract.framing.clauses import of_goods_alone, opens_clause
from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.parties.former_latter import FORMER, LATTER, one_of_two
from extract.framing.parties.halves import crowds
from extract.framing.parties.on_a_side import on_a_side
from extract.framing.parties.own_land import DEALT, own_land
from extract.framing.parties.pointers import HIS
from extract.framing.scene import Scene
from extract.parties.kinds import AGENTS, BLOCS, CITY_CASES, FIVE, NAMED, OWNERS, PLACES, WAYS
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members
from terms.figure import WORLD

OUTER = ("OTHER", "NONCIS", "NONEAEU")
TAKEN_UP = (*NAMED, "city")  # "Chilean makers do well in Lima. They sold fish there"
OPPOSITE = {"to": "from", "from": "to"}
TOGETHER = 3  # words between the two ends of one way
PARTS = frozenset(";:")
CLAUSE = frozenset(",;:()—–")
OPENS = 1  # words before a name that opens its sentence
OFFICE = 2  # words between an office and its land


def referent(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The code of a party that is only pointed to; "" where it is not known; ``before`` are those named up to it."""
    if party.code:
        return _member(scene, party, context) if party.code == "C5" else party.code
    return _pointed_to(scene, party, context, before) if party.rule != HIS else _whose(scene, party, context, before)


def _pointed_to(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The code of a party by what kind of word points to it."""
    if party.rule in (FORMER, LATTER):
        return one_of_two(party.rule, context, before) or spoken_of(party.start, context, before) or ""
    if party.kind == "neighbour" and (whose := _at_head(scene, party, context, before)) is not None:
        return whose
    if party.kind == "neighbour" and (meant := _whom_a_third_deals_with(scene, party, context, before)) is not None:
        return meant
    said = scene.text[party.start : party.end].lower()
    if party.kind == "neighbour" and said.startswith(scene.pack.words("far_side")):  # "арғы бет"
        ends = [p.code for p in before if p.kind in (*NAMED, "city")][-1:]
        two = (context.home, context.other)
        return (two[two[0] == ends[0]] if ends and ends[0] in two else context.other) or ""
    if party.kind == "neighbour":
        other = _other_than_end(scene, party, context, before) or on_a_side(scene, party, context, before)
        return other or spoken_of(party.start, context, before, _acting(scene, party, before)) or ""
    if party.rule.startswith("group.five"):
        return next((c for c in (context.five, context.home, context.other) if c in FIVE), "")
    if party.rule.startswith("group.these") and (several := _these(context, before)) is not None:
        return several
    if party.kind == "group" and party.case in CITY_CASES and context.other in BLOCS and context.home not in BLOCS:
        return context.other or ""  # "imports from the five countries"
    if party.kind != "self":
        return ""
    land = own_land(scene, party, context, before)
    abroad = _dealt_with(scene, party, context, before, land) if party.rule.startswith("self.country") else None
    return abroad or land


def _at_head(
    scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]
) -> str | None:
    """Whom "where" behind a comma means, and "its" at the head of a sentence or of a clause."""
    if scene.text[party.start] == ",":
        return next((p.code for p in reversed(before) if p.kind in NAMED), "")  # "Chile, where ..."
    if party.case != "owner" or not opens_clause(scene, party.start):
        return None
    if scene.words(scene.start, party.start) == 0 and of_goods_alone(context.before):
        return ""
    if scene.words(scene.start, party.start) == 0:
        return _subject_before(context) or spoken_of(party.start, context, before) or ""
    first = next((p.code for p in before if p.kind in NAMED), None)
    return first or spoken_of(party.start, context, before) or ""  # "Peru sells Chile less: its exports came to"


def _whose(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The land of the one of whom it is told: "the Peruvian president said that his country"; else of who speaks."""
    named = [p for p in before if p.kind in NAMED]
    offices = [c for c in scene.of("role") if c.end <= party.start]
    of_office = (p.code for c in offices for p in named if scene.words_apart(c, p) <= OFFICE)
    leaders = (c.value for c in scene.of("leader") if c.end <= party.start)
    found = next(of_office, None) or next(leaders, None) or next((p.code for p in named), None)
    return found or context.voices.get(scene.paragraph) or context.home or ""


def _other_than_end(
    scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]
) -> str | None:
    """The one of two told of who is not at the other end of the same goods: "from Georgia to its neighbour".

    The two are those that the text is about, or those told last, or named last together.
    """
    opposite = OPPOSITE.get(party.case)
    ends = [p for p in before if p.case == opposite and p.kind in NAMED] if opposite is not None else []
    if not ends or scene.words(ends[-1].end, party.start) > TOGETHER:
        return None
    parted = not PARTS.isdisjoint(scene.text[ends[-1].end : party.start])  # "sold to Peru; from there came 9"
    if parted or any(ends[-1].end <= m.start < party.start for m in scene.mentions):
        return None  # "sold Peru 3 million, bought 9 from it"
    end, told = ends[-1].code, context.told
    pairs = (
        (context.home, context.other),
        (told.reporter, told.partner) if told is not None else (None, None),
        context.pair or (None, None),
    )
    found = next((pair for pair in pairs if end in pair and None not in pair), None)
    return found[found[0] == end] if found is not None else None


def _acting(scene: Scene, party: PartyMention, before: list[PartyMention]) -> PartyMention | None:
    """The land that itself sends goods "there", and so is not there: "Peru shipped coal there, too"."""
    land = before[-1] if before and party.case in (*DEALT, "in") else None
    if land is None or land.kind not in NAMED or land.case not in (*OWNERS, "nominative"):
        return None
    flows = scene.of_between("flow", land.end, scene.end if scene.pack.verb_last else party.start)
    if land.case in OWNERS and not flows and _owned_before(scene, land):
        flows = [Cue(land.end, land.end, "flow", "")]
    elif land.case in OWNERS and (not flows or scene.words(land.end, flows[0].start) - _said(scene, party) > OPENS):
        return None
    parted = not flows or not CLAUSE.isdisjoint(scene.text[land.end : max(flows[0].start, party.start)])
    return None if parted or scene.words(scene.start, land.start) > OPENS else land


def _whom_a_third_deals_with(
    scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]
) -> str | None:
    """Whose trade was told where a third deals with "it": "Чили Перуден мыс алды. Куба оған балық сатты"."""
    told = context.told
    if told is None or scene.text[party.start : party.end].lower() not in scene.pack.words("deals_with_it"):
        return None
    third = before[-1] if before and party.case in WAYS else None
    if third is None or third.case != "nominative" or third.code in (told.reporter, told.partner):
        return None
    opens = scene.words(scene.start, third.start) <= OPENS
    one_clause = CLAUSE.isdisjoint(scene.text[third.end : party.start])
    return _subject_before(context) if opens and one_clause else None


def _owned_before(scene: Scene, land: PartyMention) -> bool:
    """Whether a word of trade stands right before whose it is: "экспорт Перу в эту страну"."""
    return any(scene.words(cue.end, land.start) == 0 for cue in scene.of("flow") if cue.end <= land.start)


def _said(scene: Scene, party: PartyMention) -> int:
    """How many words point to a party where its case is in their last one: "Перудің бұл елге экспорты"."""
    return scene.words(party.start, party.end) if scene.pack.verb_last else 0


def _dealt_with(
    scene: Scene, party: PartyMention, context: Context, before: list[PartyMention], land: str
) -> str | None:
    """Whom "the country" means where the home itself deals with it: "Peru's firms look to Chile. Peru's exports to it".
    """
    if party.case not in CITY_CASES or not any(p.code == land for p in before):
        return None
    acting = _acting(scene, party, before)
    return spoken_of(party.start, context, before, acting) if acting is not None and acting.code == land else None


def _these(context: Context, before: list[PartyMention]) -> str | None:
    """The bloc, or the rest of the world, that "these countries" takes up, if the party named last is one.

    What brackets hold is said by the way: "в СНГ (прежде всего в Россию). Импорт из этих стран".
    """
    last = context.before
    if not before and last is not None:
        before = [p for p in last.parties if p.code and not last.bracketed(p.start)]
    if before:
        return before[-1].code if before[-1].kind in ("bloc", "other") else None
    told = context.told.partner if context.told is not None else None
    return told if told in (*BLOCS, *OUTER) else None


def _subject_before(context: Context) -> str | None:
    """Whom "its" at the head of a sentence means: the subject that opened the one before, or whose flow that told."""
    named = [p for p in context.before.parties if p.code and p.kind in NAMED] if context.before is not None else []
    return named[0].code if named and named[0].case == "nominative" else owner_told(context)


def owner_told(context: Context) -> str | None:
    """Whose flow the sentence before told, where it named him first: "Peru's exports to Chile grew. It also sold"."""
    told, before = context.told, context.before
    if told is None or before is None or told.scene is not before or "reporter" not in told.explicit or told.abroad:
        return None
    first = next((p for p in before.parties if p.code and p.kind in PLACES), None)
    return first.code if first is not None and first.case in OWNERS and first.code == told.reporter else None


def _member(scene: Scene, party: PartyMention, context: Context) -> str:
    """The code of a bloc, or of the one of the two in it: "the Central Asian republic"."""
    lands = scene.pack.table("party_context").get("off", {}).get("lands", ())
    if scene.after(party.end, 1) not in lands:
        return party.code
    running = (context.other, context.partner, context.home, *(context.pair or ()))
    return next((code for code in running if code in members(party.code)), party.code)


def _single(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence without those of a list, whom no "there" means: "behind Chile, Peru and Bolivia"."""
    listed = [p for run in crowds(scene, scene.parties) for p in run]
    return [p for p in scene.parties if p not in listed]


def spoken_of(
    offset: int, context: Context, before: list[PartyMention], acting: PartyMention | None = None
) -> str | None:
    """The foreign party that a word such as "there", "it" or "the neighbour" takes up at an offset.

    It is not the one who deals with it, ``acting``.
    """
    here = [p for p in before if p.end <= offset and p.kind in NAMED]
    agents = {p.code for p in here if p.case in AGENTS}
    ours = any(p.kind == "self" and p.code == context.home for p in before)  # "Peru is where our makers sell; there"
    owners = {p.code for p in before if p.case == "owner"}  # "Peru knows the market: its exports there"
    third = bool(here) and here[-1].code not in (context.home, context.other)  # "Peru overtook Chile: trade with it"
    third = third or not owners <= {context.home, context.other}
    if context.other in agents and not (ours or third) and context.home not in (*agents, None, context.other):
        return context.home
    home = land_of(context.home or "")
    foreign = [p.code for p in here if p.code not in (context.home, home, *owners) and p is not acting]
    if foreign:
        return foreign[-1]
    last = context.told.partner if context.told is not None and context.told.scene is context.before else None
    before_it = _single(context.before) if context.before is not None else []
    if before_it and before_it[0].kind == "country" and before_it[0].case == "nominative":
        before_it = [p for p in before_it if p.code != "OTHER"]  # "Peru is our partner in the Middle East"
    told = [p.code for p in before_it if p.kind in TAKEN_UP and p.code not in ("", context.home)]
    if told:
        return last if last in told else told[-1]
    running = (last, context.partner, context.other, context.last)
    return next((code for code in running if code not in (None, WORLD, context.home)), None)
