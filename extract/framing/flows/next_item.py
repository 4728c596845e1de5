"""A word of trade behind a comma that opens the next item: "to Chile — 3 billion, imports from there — 9 billion"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

OWN = 6  # words between such a word and its own number
TO = 3  # words and signs between a change and the level that it led to
BROKEN = frozenset(",;(")


def _without_inset(text: str) -> str:
    """A stretch without what two commas part from it at its head: ", напротив, вырос на"."""
    return text.split(",", 2)[-1] if text.startswith(",") else text


def opens_next(scene: Scene, mention: Mention, cue: Cue, context: Context) -> bool:
    """Whether a word of trade opens the item behind that of a number, which a party alone tells from the one before."""
    before = context.previous
    if before is None or before.scene is not scene or before.flow is None or mention.kind not in AMOUNTS:
        return False
    if scene.text[mention.end : cue.start].strip() not in (",", ";"):
        return False
    own = first_behind(scene.numbers, cue.end)
    if own is None or scene.words(cue.end, own.start) > OWN:
        return False
    if BROKEN & set(_without_inset(scene.text[cue.end : own.start])):
        return False
    start = before.mention.end
    named = any(start <= party.start and party.end <= mention.start for party in scene.parties)
    named = named or (before.is_change and scene.words(start, mention.start) <= TO)  # "fell 9%, to 5 million"
    return named and not scene.of_between("flow", start, mention.start)
