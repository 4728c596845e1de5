"""Whose statistics a sentence gives: "by China's customs exports were", "as Belstat says, the republic sold"."""

from __future__ import annotations

from extract.framing.scene import Scene, once
from extract.framing.sources.people import country
from extract.parties.mentions import PartyMention
from terms.countries import COUNTRIES

COUNTING = ("series", "customs")  # offices that count trade
OFFICE = 1  # words between a land and its office: "the Chilean national customs"


@once
def counters(scene: Scene) -> tuple[PartyMention, ...]:
    """The lands and blocs whose offices of statistics, or whose sides, a sentence names, in the place of those."""
    sides = [p for p in scene.parties if p.case == "adjective" and is_side(scene, p)]
    if not sides and "organ" not in scene.cues and "evidence" not in scene.cues:
        return ()
    offices = [(cue, cue.value) for cue in scene.of("organ") if cue.value in COUNTRIES]
    named = ((cue, country(scene, cue)) for cue in scene.of("evidence", *COUNTING))
    offices += [(cue, code) for cue, code in named if code is not None]
    found = [PartyMention(cue.start, cue.end, code, "country", "genitive", "organ") for cue, code in offices]
    return tuple(sorted([*found, *sides], key=lambda p: p.start))


def counts(scene: Scene, party: PartyMention) -> bool:
    """Whether a land is named only for those who count or speak for it: "Chilean customs", "the Chilean side"."""
    if party.case != "adjective":
        return False
    offices = scene.of("evidence", *COUNTING)
    return is_side(scene, party) or any(0 <= scene.words(party.end, cue.start) <= OFFICE for cue in offices)


def is_side(scene: Scene, party: PartyMention) -> bool:
    """Whether a land is named for those who speak for it: "the Chinese side"."""
    if party.case != "adjective" or not party.code:
        return False
    at = scene.index(party.end)
    return at < len(scene.tokens) and scene.lows[at] in scene.pack.words("sides")
