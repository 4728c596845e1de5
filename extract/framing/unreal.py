"""Numbers of what never came about: "without the drought exports would have reached $5 billion in 2022"."""

from __future__ import annotations

from datetime import date

from extract.framing.clauses import clause_end, clause_start
from extract.framing.cues import Cue
from extract.framing.periods.claims import CLAUSE
from extract.framing.plans import goes_on
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

VERB = 2  # words from a number to the verb of its clause, where that stands last


def is_unreal(scene: Scene, mention: Mention, today: date | None) -> bool:
    """Whether a number is told as what would have been, or as what that would have taken: nobody says that it was.

    A language without a form of its own for what is past says so of a time that is over; else it may come about.
    """
    cues = [c for c in scene.of("unreal") if c.value == "past" or _is_over(scene, today)]
    if not cues:
        return False
    start, end = clause_start(scene, mention.start), clause_end(scene, mention, CLAUSE)
    within = [c for c in cues if start <= c.start < end and (scene.pack.verb_last or c.end <= mention.start)]
    if any(_next(scene, c, mention) for c in within):
        return True
    return cues[-1].start >= end and _opens(scene, mention, start)


def _next(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether no other number stands between: "could have been $5 billion but came to 4"."""
    low, high = sorted((cue.start, mention.start))
    return not any(low < m.start < high for m in scene.numbers)


def _is_over(scene: Scene, today: date | None) -> bool:
    """Whether a sentence tells of times, and of none that is not over."""
    return bool(scene.periods) and not any(goes_on(p, today) for p in scene.periods)


def _opens(scene: Scene, mention: Mention, start: int) -> bool:
    """Whether a number stands in a clause of condition: behind "if", or before a verb such as «жетсе»."""
    if any(start <= c.start < mention.start for c in scene.of("condition")):
        return True
    endings, at = scene.pack.words("unreal_if"), scene.index(mention.end)
    return bool(endings) and any(t.low.endswith(endings) for t in scene.tokens[at : at + VERB])
