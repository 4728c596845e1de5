"""Sources in words: outlet and date, or that they are not known."""

from __future__ import annotations

import html
from collections.abc import Iterable
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
    return f"{outlet_name(outlet, language, url=url, markup=markup)}, {_when(day, language) or words['undated']}"


def outlet_name(outlet: str | None, language: str, *, url: str | None = None, markup: bool = True) -> str:
    """The outlet of a source alone, as ``source`` says it."""
    name = (escape(outlet) if markup else outlet) if outlet else str(table("sources")[language]["unknown"])
    return f'<a href="{html.escape(url)}">{name}</a>' if url and outlet and markup else name


def years_said(years: Iterable[int], language: str) -> str:
    """The span of years in which several sources were published, or that they are undated.

    >>> years_said([2019, 2018], "en"), years_said([2019], "en"), years_said([], "ru")
    ('2018–2019', '2019', 'без даты')
    """
    said = sorted(set(years))
    undated = str(table("sources")[language]["undated"])
    return "–".join(dict.fromkeys(str(year) for year in (said[0], said[-1]))) if said else undated


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
