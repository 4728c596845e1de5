"""What was wrong about a figure that was sent: told from what a reader of it was shown."""

from __future__ import annotations

from briefs.reconciling.keys import key_of
from briefs.reconciling.numbers import difference
from briefs.rendering.figures import level, move
from briefs.rendering.speech import Speech
from terms.figure import Figure
from terms.reasons import COUNTRY, FORECAST, MEASURE, MISREAD, PERIOD, TARGET

FAR = 0.1  # numbers that are written alike are nearer to each other
_SPEECH = Speech("en", markup=False)
_TAKEN_FOR_A_FACT = {"target": TARGET, "forecast": FORECAST}


def mistake(was: Figure, right: Figure) -> str | None:
    """The reason why a figure was wrong where another reading of it is right; None where no reader sees a difference.

    Who says it, how sure it is, by which rule and from which words is no correction; nor is a period or a change that
    was not shown.
    """
    if was.status != right.status:
        return _TAKEN_FOR_A_FACT.get(right.status, MEASURE) if was.status == "actual" else MEASURE
    before, now = key_of(was), key_of(right)
    if {before.first, before.second} != {now.first, now.second}:
        return COUNTRY
    if before.topic != now.topic:
        return MEASURE
    if was.period is not None and was.period != right.period:
        return PERIOD
    return None if _same_level(was, right) and _same_move(was, right) else MISREAD


def _same_level(was: Figure, right: Figure) -> bool:
    """Whether the number that was shown, if one was, is still shown; what is far off need not be put into words."""
    if was.value is None or right.value is None:
        return was.value is None
    return difference(was.value, right.value) < FAR and level(was, _SPEECH) == level(right, _SPEECH)


def _same_move(was: Figure, right: Figure) -> bool:
    return was.change in (None, right.change) or move(was, _SPEECH) == move(right, _SPEECH)
