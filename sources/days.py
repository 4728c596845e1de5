"""Days of publication as tables, feeds and mail write them."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from email.utils import parsedate_to_datetime


def _dotted(text: str) -> datetime:
    return datetime.strptime(text.split()[0], "%d.%m.%Y")  # noqa: DTZ007 - a day has no zone


# How a day is written, with or without its time: 2019-07-05, 05.07.2019, Fri, 05 Jul 2019 10:30:00 +0300.
DAYS: tuple[tuple[re.Pattern[str], Callable[[str], datetime]], ...] = (
    (re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d.*)?|\d{8}(?:T\d{4}.*)?"), datetime.fromisoformat),
    (re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}(?: \d{1,2}:\d\d.*)?"), _dotted),
    (re.compile(r"(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} \d\d:\d\d.*"), parsedate_to_datetime),
)


def day_of(text: str) -> date | None:
    """A day of publication, with or without its time; None for a month or a year alone, which the vintage keeps.

    >>> day_of("2019-07-05T10:30:00Z"), day_of("Fri, 05 Jul 2019 10:30:00 +0300"), day_of("2026-09")
    (datetime.date(2019, 7, 5), datetime.date(2019, 7, 5), None)
    """
    for written, reader in DAYS:
        if written.fullmatch(text):
            try:
                return reader(text).date()
            except ValueError:
                return None
    return None
