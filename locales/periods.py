"""Periods in the grammar of three languages: «в январе–июне 2019 года», «2019 жылғы қаңтар–маусымда».

Forms of a period: ``plain`` (a label), ``in`` (when), ``on`` (the base after a percent), ``than`` (the base after
"more" or "less"), ``for`` (an amount of it), ``by`` (a deadline), ``level`` ("on the level of"), ``gen``, ``dat``,
``attr`` (before a noun: «2018 жылғы»), ``short`` (a button), ``months`` (without its year).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from locales.tables import table
from terms.months import month_form
from terms.period import Period

DASH = "–"
ROMAN = ("I", "II", "III", "IV")
SHORT_MONTH = 4  # Russian months of so few letters are not abbreviated


@dataclass(frozen=True, slots=True)
class PeriodName:
    """A period as a slot: ``{period:in}``."""

    period: Period
    language: str

    def __format__(self, form: str) -> str:
        return period(self.period, self.language, form or "plain")

    def __str__(self) -> str:
        return format(self)


def period(what: Period, language: str, form: str = "plain") -> str:
    """The period in a form; KeyError for an unknown form or language.

    >>> period(Period.parse("2018-01/2018-06"), "ru", "on")
    'к январю–июню 2018 года'
    >>> period(Period.parse("2019-04/2019-06"), "kk", "in")
    '2019 жылғы II тоқсанда'
    """
    if form == "short":
        return SHORT[language](what)
    if form == "months":
        return months(what, language)
    return str(table("periods")[language][form].format_map(_Cases(what, language)))


def months(what: Period, language: str, case: str = "nom") -> str:
    """The part of a year without the year: "January–June", "Q2"; the year itself for a whole one."""
    if what.whole_years or not _one_year(what):
        return NAMES[language](what, case)
    if quarter(what):
        return _quarter_words(what, language, case)
    return _month_words(what, language, case)


def quarter(what: Period) -> int | None:
    """1 to 4 for a calendar quarter, None for anything else."""
    return what.first % 12 // 3 + 1 if what.months == 3 and what.first % 3 == 0 else None


class _Cases(dict[str, str]):
    """Cases of a period, made when a template asks for them."""

    def __init__(self, what: Period, language: str) -> None:
        super().__init__()
        self.what, self.language = what, language

    def __missing__(self, case: str) -> str:
        if self.language == "ru" and case in ("in", "to"):
            second = self["nom"].startswith("II ")
            return {"in": "во" if second else "в", "to": "ко" if second else "к"}[case]
        return NAMES[self.language](self.what, case)


def _english(what: Period, case: str) -> str:
    if what.whole_years:
        return _years(what)
    if _one_year(what):
        return f"{months(what, 'en')} {what.year}"
    return f"{_month(what.first, 'en')} {what.first // 12} {DASH} {_month(what.last, 'en')} {what.year}"


def _russian(what: Period, case: str) -> str:
    if what.whole_years:
        return f"{_years(what)} {_word('ru', 'year' if what.is_year else 'years', case)}"
    year = _word("ru", "year", "gen")
    if _one_year(what):
        return f"{months(what, 'ru', case)} {what.year} {year}"
    first, last = (_month(n, "ru", case) for n in (what.first, what.last))
    return f"{first} {what.first // 12} {DASH} {last} {what.year} {year}"


def _kazakh(what: Period, case: str) -> str:
    if what.whole_years:
        return f"{_years(what)} {_word('kk', 'year' if what.is_year else 'years', case)}"
    of_year = _word("kk", "year", "attr")
    if _one_year(what):
        return f"{what.year} {of_year} {months(what, 'kk', case)}"
    first = f"{what.first // 12} {of_year} {_month(what.first, 'kk')}"
    return f"{first} {DASH} {what.year} {of_year} {_month(what.last, 'kk', case)}"


NAMES: dict[str, Callable[[Period, str], str]] = {"en": _english, "ru": _russian, "kk": _kazakh}


def _short_english(what: Period) -> str:
    if what.whole_years or quarter(what):
        return _english(what, "nom")
    first, last = _abbr(what.first, "en"), _abbr(what.last, "en")
    if not _one_year(what):
        return f"{first} {what.first // 12} {DASH} {last} {what.year}"
    return f"{first if first == last else first + DASH + last} {what.year}"


def _short_russian(what: Period) -> str:
    if what.whole_years:
        return _years(what)
    if quarter(what):
        return f"{ROMAN[(quarter(what) or 1) - 1]} кв. {what.year}"
    first, last = (_short_month(n) for n in (what.first, what.last))
    if not _one_year(what):
        return f"{first} {what.first // 12} {DASH} {last} {what.year}"
    return f"{_month(what.first, 'ru') if first == last else first + DASH + last} {what.year}"


def _short_kazakh(what: Period) -> str:
    if what.whole_years:
        return _years(what)
    if quarter(what):
        return f"{what.year}, {_quarter_words(what, 'kk', 'nom')}"
    first, last = _abbr(what.first, "kk"), _abbr(what.last, "kk")
    if not _one_year(what):
        return f"{what.first // 12}, {first} {DASH} {what.year}, {last}"
    return f"{what.year}, {_month(what.first, 'kk') if first == last else first + DASH + last}"


SHORT: dict[str, Callable[[Period], str]] = {"en": _short_english, "ru": _short_russian, "kk": _short_kazakh}


def _years(what: Period) -> str:
    first = what.first // 12
    return str(first) if first == what.year else f"{first}{DASH}{what.year}"


def _one_year(what: Period) -> bool:
    return what.first // 12 == what.year


def _word(language: str, name: str, case: str) -> str:
    return str(table("periods")["words"][language][name][case])


def _quarter_words(what: Period, language: str, case: str) -> str:
    n = quarter(what) or 1
    return f"Q{n}" if language == "en" else f"{ROMAN[n - 1]} {_word(language, 'quarter', case)}"


def _month_words(what: Period, language: str, case: str) -> str:
    """«в январе–июне»: in Russian both months take the case, in Kazakh only the last."""
    last = _month(what.last, language, case)
    if what.months == 1:
        return last
    return f"{_month(what.first, language, case if language == 'ru' else 'nom')}{DASH}{last}"


def _month(n: int, language: str, case: str = "nom") -> str:
    """A month's word; ``n`` is a month number of a period (year * 12 + month - 1)."""
    return month_form(n % 12 + 1, language, "" if case == "nom" or language == "en" else case)


def _abbr(n: int, language: str) -> str:
    return month_form(n % 12 + 1, language, "abbr")


def _short_month(n: int) -> str:
    name = _month(n, "ru")
    return name if len(name) <= SHORT_MONTH else _abbr(n, "ru")
