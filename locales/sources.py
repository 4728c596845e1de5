"""Sources in words: outlet and date, or that they are not known."""

from __future__ import annotations

import html
from datetime import date as Date

from locales.dates import date, month_year
from locales.tables import table


def source(outlet: str | None, day: Date | str | None, language: str, *, url: str | None = None,
           markup: bool = True) -> str:
    """"BelTA, 28 August 2019"; "outlet unknown, undated". A month or a year alone comes as text: 2012-11, 2021.

    The outlet is a free string: escaped, and with ``url`` a link, where ``markup`` is on (Telegram HTML).

    >>> source("BelTA", Date(2019, 8, 28), "ru"), source(None, None, "kk")
    ('BelTA, 28 августа 2019', 'басылымы белгісіз, күні белгісіз')
    >>> source("Embassy", "2012-11", "en"), source("Trend", "2021", "ru")
    ('Embassy, November 2012', 'Trend, 2021')
    """
    words = table("sources")[language]
    name = (escape(outlet) if markup else outlet) if outlet else str(words["unknown"])
    if url and outlet and markup:
        name = f'<a href="{html.escape(url)}">{name}</a>'
    return f"{name}, {_when(day, language) or words['undated']}"


def _when(day: Date | str | None, language: str) -> str:
    if day is None or isinstance(day, Date):
        return date(day, language) if day else ""
    year, _, month = day.partition("-")
    return month_year(Date(int(year), int(month), 1), language) if month else year


def escape(text: str) -> str:
    """A free string for Telegram HTML: ``&``, ``<`` and ``>``; quotes stay as they are.

    >>> escape('<b>"A & B"</b>')
    '&lt;b&gt;"A &amp; B"&lt;/b&gt;'
    """
    return html.escape(text, quote=False)


def quoted(text: str, language: str) -> str:
    """A free string in the quotation marks of the language; not escaped here."""
    return f"“{text}”" if language == "en" else f"«{text}»"
