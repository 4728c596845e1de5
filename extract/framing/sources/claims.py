"""The countries whose count a sentence gives: by an office, a capital, or a word for the count beside its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from extract.framing.cues import Cue
from extract.framing.scene import Scene, Spanned, once
from extract.framing.sources.people import country
from extract.framing.sources.source import Source
from extract.parties.kinds import AGENTS, PLACES
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES
from terms.countries import land_of

BETWEEN = 1  # words between the two: "Kazakhstan's official figures"
IN = 4  # letters of " in " between an office and its seat
NAMING = frozenset(("count", "said", "evidence"))


class Claim(NamedTuple):
    """Where a sentence names whose count it gives, and that as a source."""

    start: int
    source: Source


def claim_on(scene: Scene, number: Spanned, said: Source) -> Source:
    """Whose count a number is where its sentence gives those of several: named in brackets behind, else before it."""
    told = claims(scene)
    if len(told) < 2 or len({claim.source.side for claim in told}) < 2:
        return said
    behind = [c for c in told if scene.text[number.end : c.start].strip() == "("]
    before = [c for c in told if c.start < number.start and not scene.bracketed(c.start)]
    own = behind or before[-1:]
    if not own:
        return said
    return replace(said, side=own[0].source.side, native=False) if said.evidence == "person" else own[0].source


def _place(claim: Claim) -> int:
    return claim.start


@once
def claims(scene: Scene) -> tuple[Claim, ...]:
    """Each country or organisation whose count a sentence gives, in the order of the text."""
    if NAMING.isdisjoint(scene.cues):
        return ()
    found = sorted([*_counted(scene), *_capitals(scene), *_offices(scene)], key=_place)
    if found:
        found = sorted([*found, *_elided(scene, found[0])], key=_place)
    return tuple(found)


def of_office(scene: Scene, office: Cue) -> Source:
    """An office as a source, with the country or organisation whose it is."""
    evidence = "series" if office.value == "series" else "office"
    return Source(evidence, side=organ(scene) or _seat(scene, office) or country(scene, office), native=True)


def organ(scene: Scene) -> str | None:
    """Whose statistics an office gives that needs no country beside its name."""
    return next((cue.value for cue in scene.of("organ")), None)


def _seat(scene: Scene, office: Cue) -> str | None:
    """The country right beside an office, or whose capital it sits in: "the State Bank in Karachi", «Қытай кедені»."""
    for party in scene.parties:
        before, behind = office.start - party.end, party.start - office.end
        city = party.kind == "city" and party.code
        beside = 0 <= before <= 1 and (party.kind in PLACES or city) and party.case in ("nominative", "genitive", "in")
        within = city and party.case == "in" and (0 <= behind <= IN) and office.value != "mission"
        if party.code and (beside or within):
            return land_of(party.code)
    return None


def _counted(scene: Scene) -> Iterator[Claim]:
    """One country's count: "by Kazakhstan's figures", "the Kazakh side says"."""
    for cue in scene.of("count"):
        owner = next((p for p in scene.parties if _owns(scene, p, cue)), None)
        if owner is not None and ("said" in scene.cues or cue.value != "side"):
            evidence = "series" if cue.value == "statistics" else "office"
            yield Claim(owner.start, Source(evidence, side=land_of(owner.code)))


def _owns(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether a country stands right before the word for its count, as its owner."""
    place = party.code and (party.kind in PLACES or party.kind == "city") and party.case in AGENTS
    behind = party.end <= cue.start and scene.words(party.end, cue.start) <= BETWEEN
    return bool(place) and (behind or party.end == cue.end)  # «Қытай тарапы» is all of it the country's name


def _capitals(scene: Scene) -> Iterator[Claim]:
    """A capital that says something stands for its state: "Astana reports", «в Баку утверждают»."""
    they = scene.of("said", "they")
    for party in scene.parties if "said" in scene.cues else ():
        named = party.kind == "city" and party.case == "nominative" and not party.rule.endswith("dateline")
        if party.code and (named or (they and party.kind == "city" and party.case == "in")):
            yield Claim(party.start, Source("office", side=land_of(party.code)))


def _offices(scene: Scene) -> Iterator[Claim]:
    """Offices that count trade, each with the country that stands beside it or that its name tells."""
    for cue in scene.of("evidence", "series", "customs"):
        named = next((o.value for o in scene.of("organ") if o.start < cue.end and cue.start < o.end), None)
        side = named or _seat(scene, cue) or country(scene, cue)
        if side is not None:
            yield Claim(cue.start, Source("series" if cue.value == "series" else "office", side=side))


def _elided(scene: Scene, first: Claim) -> Iterator[Claim]:
    """A second side whose word for the count is left out: «казахстанская сторона заявляет 14,7, китайская — 16,3»."""
    for party in scene.parties:
        dash = scene.text[party.end : party.end + 2].lstrip().startswith(DASHES)
        if dash and party.case == "adjective" and party.code and party.start > first.start:
            yield Claim(party.start, Source(first.source.evidence, side=land_of(party.code)))
