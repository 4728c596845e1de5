"""Whether printed numbers add up, for who checks them with a pocket calculator, and with how many decimals they do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefs.model.level import Level
from briefs.model.lists import Compared
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.rendering.slots import MoneyName
from briefs.rendering.speech import Speech
from locales.numbers import rounded, scale
from terms.figure import DIRECTIONS

FINER = 2  # decimals, where one does not do
SIGNS = {"sum": 1, "difference": -1, "balance": -1}
HEDGED = ("about", "over", "under", "range")


@dataclass(frozen=True)
class Sum:
    """A number that is shown with what it is made of: ``one`` plus ``other``, or minus where ``sign`` is -1."""

    total: Number
    one: Number
    other: Number
    sign: int


def fit_level(level: Level, speech: Speech, step: float | None) -> tuple[Speech, bool]:
    """How to print the flows inside a level, and whether they add up then."""
    return _fit(tuple(_inside(level)), speech, step)


def fit_compared(block: Compared, speech: Speech) -> tuple[Speech, bool]:
    """How to print levels whose difference stands under them, and whether it is theirs then."""
    return _fit(tuple(_made(block.difference)), speech, None)


def all_add_up(number: Calculated, speech: Speech) -> bool:
    """Whether a sum of any number of terms is what its printed terms give."""
    shown = [_printed(speech.money(term)) for term in number.terms if isinstance(term, Stated | Calculated)]
    return any(value is None for value in shown) or sum(value or 0 for value in shown) == _printed(speech.money(number))


def _inside(level: Level) -> Iterator[Sum]:
    found = {line.flow: line.number for line in level.lines if line.side is None}
    yield from _made(level.number)
    yield from _made(found.get("balance"))
    total = level.number
    if isinstance(total, Calculated) and total.official and set(DIRECTIONS) <= set(found):
        yield Sum(total, found["export"], found["import"], 1)


def _made(number: Number | None) -> Iterator[Sum]:
    """The two terms of a sum or a difference."""
    if not isinstance(number, Calculated) or number.formula not in SIGNS:
        return
    terms = [term for term in number.terms if isinstance(term, Stated | Calculated)]
    if len(terms) == len(number.terms) == 2:
        yield Sum(number, terms[0], terms[1], SIGNS[number.formula])


def _fit(sums: tuple[Sum, ...], speech: Speech, step: float | None) -> tuple[Speech, bool]:
    smallest = min((_power(speech.money(each.total, step=step)) for each in sums), default=None)
    for each in (speech, replace(speech, places=FINER), replace(speech, most=smallest)):
        if all(_adds_up(one, each, step) for one in sums):
            return each, True
    return speech, False


def _adds_up(each: Sum, speech: Speech, step: float | None) -> bool:
    total, one, other = (_printed(speech.money(number, step=step)) for number in (each.total, each.one, each.other))
    return total is None or one is None or other is None or total == one + each.sign * other


def _printed(name: MoneyName) -> Decimal | None:
    """The value that a reader sees; None for one that is hedged, of which nobody expects it to add up."""
    if name.qualifier in HEDGED:
        return None
    power, places = scale([name.value], name.language, name.decimals, name.most)
    return rounded(rounded(name.value, 2).scaleb(-power), places).scaleb(power)


def _power(name: MoneyName) -> int:
    """The power of ten of the scale in which a number is printed."""
    return scale([name.value], name.language, name.decimals, name.most)[0]
