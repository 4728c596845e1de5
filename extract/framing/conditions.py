"""Numbers of a clause of condition, which nobody says came about: "if exports grow by 10% next year, trade may ..."."""

from __future__ import annotations

from datetime import date

from extract.framing.clauses import clause_end
from extract.framing.cues import Cue
from extract.framing.periods.claims import CLAUSE
from extract.framing.plans import goes_on
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention
from terms.figure import PLANNED


def condition(scene: Scene, mention: Mention, today: date | None) -> Cue | None:
    """The word that makes a number a condition: its clause is of a time not over, or of none and a plan follows it.

    "If exports were $5 billion in 2022, in 2023 they were 6" only compares, and so does a clause in the past tense.
    """
    opener = last_before(scene.of("condition"), mention.start)
    if opener is None or not CLAUSE.isdisjoint(scene.text[opener.end : mention.start]):
        return None
    end = clause_end(scene, mention, CLAUSE)
    periods = [p for p in scene.periods if opener.end <= p.start < end]
    if _is_past(scene, opener.end, end) or (periods and not any(goes_on(p, today) for p in periods)):
        return None
    follows = any(cue.start >= end for cue in scene.of("status", *PLANNED))
    return opener if periods or follows else None


def _is_past(scene: Scene, start: int, end: int) -> bool:
    """Whether a word of a clause ends as a verb in the past does; where clauses end in their verb, only the last."""
    first, last = scene.index(start), scene.index(end)
    if scene.pack.verb_last:
        first = max(first, last - 1)
    names = {at for party in scene.parties for at in range(scene.index(party.start), scene.index(party.end))}
    endings = scene.pack.words("ends_past")
    return any(scene.lows[at].endswith(endings) for at in range(first, last) if at not in names)
