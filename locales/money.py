"""Amounts: money and other quantities, percent and percentage points, with their hedges and Kazakh cases."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from locales.kazakh import after_digits, inflected
from locales.numbers import NBSP, number, plural_form, rounded, scale, sign
from locales.tables import table

DASH = "–"
PLURALS = {"one": 0, "few": 1, "many": 2, "other": 1}
ENGLISH = {"one": 0, "other": 1}


@dataclass(frozen=True, slots=True)
class Amount:
    """A printed amount whose case a template can ask for: ``{money:dat}``.

    Kazakh has gen, dat, acc, loc and abl; Russian changes only in gen, and only without a scale word («2 рублей»).
    """

    text: str
    language: str
    noun: str = ""
    possessed: bool = False
    genitive: str = ""

    def __format__(self, case: str) -> str:
        if self.language == "ru" and case == "gen" and self.noun:
            return self.text.removesuffix(self.noun) + self.genitive
        if self.language != "kk" or not case:
            return self.text
        if not self.noun:
            return after_digits(self.text, case)
        return self.text.removesuffix(self.noun) + inflected(self.noun, case, possessed=self.possessed)

    def __str__(self) -> str:
        return self.text


def unit_in(unit: str, language: str) -> str:
    """What amounts are told in; the code itself where the table has no such form.

    >>> unit_in("KZT", "en"), unit_in("t", "ru"), unit_in("EUR", "kk")
    ('in tenge', 'в тоннах', 'еуромен')
    """
    row = table("units").get(unit, {})
    return str(row.get("in", {}).get(language, unit))


def money(value: float, unit: str | None, language: str, *, qualifier: str = "exact", value_max: float | None = None,
          case: str | None = None, decimals: int | None = None, signed: bool = False, most: int | None = None) -> str:
    """An amount as messages print it, ``value`` in base units (dollars, tonnes), ``unit`` a code of a figure.

    ``qualifier`` is exact, about, over, under or range (with ``value_max``). ``case`` (gen dat acc loc abl, poss for
    percent) counts in Kazakh only; ValueError together with over or under, which take no further suffix. Without
    ``decimals`` nothing that was stated is lost; give 1 for sums and other calculated values.

    >>> money(481.7e6, "USD", "kk", case="acc").replace(NBSP, " ")
    '481,7 млн долларды'
    >>> money(3.5e9, "USD", "ru", value_max=4e9, qualifier="range").replace(NBSP, " ")
    '$3,5–4 млрд'
    """
    if unit == "%":
        return percent(value, language, qualifier=qualifier, value_max=value_max, case=case, signed=signed)
    return hedged(amount(value, unit, language, value_max=value_max, decimals=decimals, signed=signed, most=most),
                  qualifier, case)


def amount(value: float, unit: str | None, language: str, *, value_max: float | None = None,
           decimals: int | None = None, signed: bool = False, most: int | None = None) -> Amount:
    """The amount without a hedge, as a slot: ``format(amount(...), "dat")``; in a scale of ``most`` at the most."""
    values = [value] if value_max is None else [value, value_max]
    power, places = scale(values, language, decimals, most)
    scaled = [rounded(each, 6).scaleb(-power) for each in values]
    digits = DASH.join(number(abs(each), language, places) for each in scaled)
    entry: dict[str, Any] = table("units").get(unit or "", {})
    prefix = entry.get("prefix", {}).get(language, "")
    words = [f"{sign(scaled[0], signed=signed)}{prefix}{digits}"]
    if power:
        words.append(table("scales")[language][str(power)])
    noun = "" if prefix else _noun(entry, unit, language, scaled[-1], scaled=bool(power))
    text = NBSP.join(words) + (f"{' ' if power else NBSP}{noun}" if noun else "")
    genitive = _genitive(entry, scaled[-1], scaled=bool(power)) if language == "ru" else ""
    return Amount(_before(entry, unit, language) + text, language, noun, bool(entry.get("kk_poss")), genitive or noun)


def percent(value: float, language: str, *, qualifier: str = "exact", value_max: float | None = None,
            case: str | None = None, signed: bool = False, decimals: int = 2) -> str:
    """A percentage, ``value`` in percent; ``case`` "poss" gives the Kazakh «93%-ы».

    >>> percent(11.8, "ru", signed=True), percent(-7.4, "en"), percent(93, "kk", qualifier="over", case="poss")
    ('+11,8%', '−7.4%', '93%-дан астамы')
    """
    return hedged(share(value, language, value_max=value_max, signed=signed, decimals=decimals), qualifier, case)


def share(value: float, language: str, *, value_max: float | None = None, signed: bool = False,
          decimals: int = 2) -> Amount:
    """A percentage without a hedge, as a slot."""
    text = number(value, language, decimals, signed=signed)
    if value_max is not None:
        text += DASH + number(value_max, language, decimals)
    return Amount(f"{text}%", language)


def points(value: float, language: str) -> str:
    """A change of a share, in percentage points, with its sign.

    >>> points(2.5, "en").replace(NBSP, " "), points(-1, "en").replace(NBSP, " ")
    ('+2.5 percentage points', '−1 percentage point')
    """
    entry = table("units")["points"]
    return number(value, language, signed=True) + NBSP + _noun(entry, None, language, rounded(value, 2), scaled=False)


def hedged(what: Amount, qualifier: str, case: str | None = None) -> str:
    """The amount with its hedge; exact and range have none."""
    templates = table("hedges")[what.language]
    if qualifier not in templates:
        return format(what, case or "")
    if case is None or what.language != "kk":
        return str(templates[qualifier].format(v=what))
    if case == "poss":
        return str(templates["poss"][qualifier].format(v=what))
    if qualifier != "about":
        raise ValueError(f"“{qualifier}” takes no case in Kazakh: put {what} after a colon")
    return str(templates["about"].replace("{v}", "{v:" + case + "}").format(v=what))


def calculated(language: str) -> str:
    """The mark of what we calculated, in brackets; it stands after the number, always."""
    return str(table("hedges")[language]["calculated"])


def _noun(entry: dict[str, Any], unit: str | None, language: str, last: Decimal, *, scaled: bool) -> str:
    """The word of a unit: after a scale word the genitive plural in Russian, else as the number asks."""
    if not entry:
        return unit or "" if language != "kk" else ""
    forms = entry[language]
    if language == "kk":
        return str(forms)
    if language == "en":
        return str(forms[1 if scaled else ENGLISH[plural_form("en", last)]])
    return str(forms[2 if scaled else PLURALS[plural_form("ru", last)]])


def _before(entry: dict[str, Any], unit: str | None, language: str) -> str:
    """Kazakh words in front of the number: "a day", and a unit that no table has, for it cannot take a suffix."""
    word = entry.get("kk_before", "") if entry else unit or ""
    return f"{word} " if word and language == "kk" else ""


def _genitive(entry: dict[str, Any], last: Decimal, *, scaled: bool) -> str:
    """The Russian genitive after a number in the genitive: «21 рубля», «2 рублей», «1,5 рубля»."""
    if not entry:
        return ""
    singular = plural_form("ru", last) in ("one", "other")
    return str(entry["ru"][1 if singular and not scaled else 2])
