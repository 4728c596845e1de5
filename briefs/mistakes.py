"""What was wrong about a figure that was sent: told from what a reader of it was shown."""

from __future__ import annotations

from briefs.keys import key_of
from briefs.numbers import Stated
from briefs.speech import Speech
from locales import formats
from terms.figure import Figure
from terms.reasons import COUNTRY, FORECAST, MEASURE, MISREAD, PERIOD, TARGET

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
    return MISREAD if level(was) not in ("", level(right)) or move(was) not in ("", move(right)) else None


def level(figure: Figure, speech: Speech = _SPEECH) -> str:
    """The number of a figure as it is shown: "about $896 million"; "" for one that gives only a change."""
    if figure.value is None:
        return ""
    return str(speech.money(Stated(figure), signed=figure.flow == "balance"))


def move(figure: Figure, speech: Speech = _SPEECH) -> str:
    """The change of a figure as it is shown, without its base: "+30%"; "" for none."""
    if figure.change is None:
        return ""
    return formats.change(figure.change, speech.language, unit=figure.unit, with_base=False)
