"""Why a figure that was sent was wrong."""

from __future__ import annotations

MISREAD = "misread"  # the number or its change
PERIOD = "wrong-period"
COUNTRY = "wrong-country"
MEASURE = "wrong-measure"  # exports for imports, a product or a part for the whole
TARGET = "target"  # taken for a fact
FORECAST = "forecast"  # taken for a fact
NOT_STATED = "not-stated"  # the document states no such figure
RETRACTED = "retracted"  # by its source

REASONS = (MISREAD, PERIOD, COUNTRY, MEASURE, TARGET, FORECAST, NOT_STATED, RETRACTED)
