"""Changes against a base: "+11.8% on 2018", «в 2,1 раза больше, чем в 2018 году», «2018 жылға қарағанда 2 есе көп»."""

from __future__ import annotations

from locales.money import amount, hedged, points, share
from locales.numbers import number, plural_form, rounded
from locales.periods import PeriodName
from locales.tables import table
from terms.figure import Change
from terms.period import Period

TWICE, HALF = 2.0, 0.5
RAZ = {"one": "раз", "few": "раза", "many": "раз", "other": "раза"}


def change(what: Change, language: str, *, qualifier: str = "exact", unit: str | None = None, with_base: bool = True,
           base: Period | None = None) -> str:
    """A change in words: the percent if there is one, else the multiple, else the absolute change.

    ``unit`` is the figure's, for an absolute change; one of a share ("%") is in percentage points. ``base`` wins
    over the change's own; without any, or with ``with_base`` off, no base is named. ValueError for a change that says
    nothing.

    >>> change(Change(pct=11.8, base=Period.of_year(2018)), "kk")
    '2018 жылға қарағанда +11,8%'
    >>> change(Change(times=0.5), "en"), change(Change(times=2.1), "ru")
    ('half', 'в 2,1 раза больше')
    """
    base = (base or what.base) if with_base else None
    if what.pct is not None:
        return _percent(what.pct, language, qualifier, base)
    if what.times is not None:
        return _times(what.times, language, qualifier, base)
    if what.abs is not None:
        return _absolute(what.abs, what.unit or unit, language, qualifier, base)
    raise ValueError("a change without percent, multiple or amount")


def times(value: float, language: str) -> str:
    """The number of a multiple as printed, the inverse below 1: 0.244 is "4.1"."""
    return number(1 / value if value < 1 else value, language, 1)


def _percent(pct: float, language: str, qualifier: str, base: Period | None) -> str:
    if not pct:
        return _say("same", language, base)
    fell = f"fell_{qualifier}"
    if pct < 0 and fell in table("changes")[language]:
        return _say(fell, language, base, share=share(-pct, language))
    return _say("pct", language, base, pct=hedged(share(pct, language, signed=True), qualifier))


def _times(value: float, language: str, qualifier: str, base: Period | None) -> str:
    if value <= 0:
        raise ValueError(f"not a multiple: {value}")
    if value == 1:
        return _say("same", language, base)
    exact = qualifier not in table("changes")[language]["hedge"]
    named = {TWICE: "twice", HALF: "half"}.get(value) if exact or language != "en" else None
    key = named or ("times" if value > 1 else "fewer")
    printed = times(value, language)
    slots = {"times": printed, "raz": _raz(value), "in": "в"}
    if exact:
        return _say(key, language, base, **slots)
    if f"{key}_{qualifier}" in table("changes")[language]:
        return _say(f"{key}_{qualifier}", language, base, **slots)
    hedge = str(table("changes")[language]["hedge"][qualifier]).format(times=printed)
    if language == "kk":
        return _say(key, language, base, **slots).replace(f"{printed} есе", hedge)
    return _say(key, language, base, **{**slots, "in" if language == "ru" else "times": hedge})


def _absolute(value: float, unit: str | None, language: str, qualifier: str, base: Period | None) -> str:
    if unit == "%":
        return _say("points", language, base, points=points(value, language))
    if not value:
        return _say("same", language, base)
    key = "more" if value > 0 else "less"
    if f"{key}_{qualifier}" in table("changes")[language]:
        key = f"{key}_{qualifier}"
    return _say(key, language, base, abs=amount(abs(value), unit, language))


def _say(key: str, language: str, base: Period | None, **slots: object) -> str:
    words = table("changes")[language]
    if base is None:
        return str(words["alone"][key]).format(**slots)
    return str(words[key]).format(b=PeriodName(base, language), **slots)


def _raz(value: float) -> str:
    """«раз» or «раза» by CLDR; a decimal always takes «раза»."""
    return RAZ[plural_form("ru", rounded(1 / value if value < 1 else value, 1))]
