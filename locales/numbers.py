"""Numbers as they are printed: decimals and groups by CLDR, our own choice of the scale word, U+2212 for minus."""

from __future__ import annotations

import functools
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from babel import Locale

from locales.tables import table

MINUS = "\u2212"
NBSP = "\u00a0"
STEP = 3
LOSSLESS, BELOW, ROUNDED = 2, 1, 1


def number(value: float | Decimal, language: str, decimals: int = 2, *, signed: bool = False) -> str:
    """A number with at most ``decimals`` digits after the point, trailing zeros dropped.

    >>> number(12571.1, "en"), number(-7.4, "ru"), number(9.0, "kk", signed=True)
    ('12,571.1', '−7,4', '+9')
    """
    exact = rounded(value, decimals)
    whole, _, fraction = f"{abs(exact):,f}".partition(".")
    group, point = _symbols(language)
    fraction = fraction.rstrip("0")
    return sign(exact, signed=signed) + whole.replace(",", group) + (point + fraction if fraction else "")


def plural_form(language: str, value: Decimal) -> str:
    """The plural category of a number as printed (CLDR: one, few, many, other); trailing zeros do not count."""
    return _plural_rule(language)(abs(value).normalize() + 0)


def sign(value: float | Decimal, *, signed: bool = False) -> str:
    """The sign in front of a number: a minus that is U+2212, a plus only where asked for."""
    return MINUS if value < 0 else "+" if signed and value > 0 else ""


def rounded(value: float | Decimal, decimals: int) -> Decimal:
    exact = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    return exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def scale(values: list[float], language: str, decimals: int | None = None, most: int | None = None) -> tuple[int, int]:
    """The power of ten that the values of one amount share, and the digits to print after the point.

    With ``decimals`` the values are rounded to so many, in a scale of ``most`` at the most. Without, nothing that was
    stated is lost: two decimals at most, or one in the next smaller scale ("$12,571.1 million"); what needs more
    is rounded to one.
    """
    exact = [Decimal(repr(float(value))).quantize(Decimal("0.01"), ROUND_HALF_UP) for value in values]
    largest = max(abs(value) for value in exact)
    steps = _steps(language)
    power = _power(largest, steps, ROUNDED if decimals is None else decimals)
    if decimals is not None:
        return (power if most is None else min(power, most)), decimals
    below = next((step for step in [*steps, 0] if step < power), 0)
    for candidate, most in ((power, LOSSLESS), (below, BELOW)):
        if all(_places(value.scaleb(-candidate)) <= most for value in exact):
            return candidate, most
    return power, ROUNDED if power else LOSSLESS


def _power(value: Decimal, steps: tuple[int, ...], decimals: int) -> int:
    """The largest scale in which the value is at least 1; rounded first, so that 999.96 million is 1 billion."""
    def reaches(power: int) -> bool:
        below = power - STEP
        return rounded(value.scaleb(-below), decimals if below in steps else 0) >= Decimal(1).scaleb(STEP)

    return next((power for power in steps if reaches(power)), 0)


def _places(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


@functools.cache
def _symbols(language: str) -> tuple[str, str]:
    """The group separator and the decimal point of CLDR."""
    symbols = Locale(language).number_symbols["latn"]
    return symbols["group"], symbols["decimal"]


@functools.cache
def _steps(language: str) -> tuple[int, ...]:
    """The scales of a language as powers of ten, the largest first."""
    return tuple(sorted((int(power) for power in table("scales")[language]), reverse=True))


@functools.cache
def _plural_rule(language: str) -> Callable[[Decimal], str]:
    return Locale(language).plural_form
