"""Why a figure was wrong, as a chat is told."""

from __future__ import annotations

from locales.catalogue import mark
from terms.reasons import COUNTRY, FORECAST, MEASURE, MISREAD, NOT_STATED, PERIOD, RETRACTED, TARGET

WHY = {
    MISREAD: mark("the number was misread"), PERIOD: mark("the wrong period was given"),
    COUNTRY: mark("the wrong country was given"), MEASURE: mark("the wrong indicator was given"),
    TARGET: mark("a target was taken for a fact"), FORECAST: mark("a forecast was taken for a fact"),
    NOT_STATED: mark("the source states no such figure"), RETRACTED: mark("the source retracted it"),
}
