"""What of a number is printed: the digits that hold, "about", a sign."""

from __future__ import annotations

import math

from briefs.reconciling.numbers import Calculated, Number, Stated

MAKES_ROUND = frozenset({"base", "ratio"})


def is_balance(number: Number) -> bool:
    """Whether it is said with its sign."""
    return number.figure.flow == "balance" if isinstance(number, Stated) else number.formula == "balance"


def is_round(number: Number) -> bool:
    """Whether a calculated number is said with "about": it comes from a growth or a share, or from such a number."""
    if isinstance(number, Stated):
        return number.figure.qualifier == "about"
    return number.formula in MAKES_ROUND or any(
        is_round(term) for term in number.terms if isinstance(term, Stated | Calculated))


def shown(number: Calculated, step: float | None = None) -> float:
    """The value with the digits that hold."""
    if number.official:
        return number.value
    unit = max(step or number.step, number.step)
    if number.formula == "difference" and number.value:
        unit = min(unit, 10.0 ** math.floor(math.log10(abs(number.value))))  # 50 is not 100
    return math.floor(number.value / unit + 0.5) * unit
