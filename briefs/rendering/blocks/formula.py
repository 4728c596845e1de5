"""How calculated numbers were made: "783.7 / 1.323 = 592.4; 112.3 / 1.156 = 97.1; sum 689.5"."""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import Decimal

from briefs.model.brief import Brief
from briefs.model.remarks import Follows, How
from briefs.reconciling.numbers import Calculated, Factor, Number, Stated
from briefs.rendering.blocks.source_lines import source_line
from briefs.rendering.speech import Speech
from locales import formats
from locales.numbers import rounded

SIGNS = {"base": "/", "sum": "+", "difference": "−", "balance": "−"}
STEP = 3
FINEST = 4


def how(block: How, brief: Brief, speech: Speech) -> list[str]:
    """How calculated numbers were made."""
    return [speech.details(_all_steps(block.numbers, speech))]


def follows(block: Follows, brief: Brief, speech: Speech) -> list[str]:
    """That no source states a number, and what it follows from."""
    number, last = block.level.number, formats.capital(source_line(block.level, speech))
    if not isinstance(number, Calculated):
        return [last]
    origin = number.terms[0]
    if number.formula != "base" or not isinstance(origin, Stated) or origin.figure.period is None:
        said = speech.text("Formula: {formula}", formula=_formula(number, speech))
        return [speech.text("No source states it."), said, last]
    move = origin.figure.change
    grown = formats.change(move, speech.language, with_base=False) if move else ""
    return [
        speech.text("No source states it. It follows from {period}: {money}, {change}.",
                    period=speech.period(origin.figure.period), money=speech.money(origin), change=grown),
        speech.text("Formula: {formula}", formula=_formula(number, speech, bounds=True)), last,
    ]


def _all_steps(numbers: tuple[Calculated, ...], speech: Speech) -> str:
    """How numbers were made, one after the other, with the other ways to the same number as a check."""
    power = _power(max(number.value for number in numbers))
    said = list(dict.fromkeys(step for number in numbers for step in _steps(number, power, speech)))
    checks = [_equation(check, power, speech) for number in numbers for check in number.checks[:1]]
    text = speech.text("How calculated: {steps}.", steps="; ".join(said))
    return f"{text} {speech.text('Check: {checks}.', checks='; '.join(checks))}" if checks else text


def _formula(number: Calculated, speech: Speech, *, bounds: bool = False) -> str:
    """One formula; with ``bounds`` the interval that the result lies in."""
    power = _power(number.value)
    said = "; ".join(_steps(number, power, speech))
    if not bounds:
        return said
    low, high = (_scaled(value, power, speech) for value in (number.interval.low, number.interval.high))
    return speech.text("{formula} (between {low} and {high})", formula=said, low=low, high=high)


def _steps(number: Calculated, power: int, speech: Speech) -> Iterator[str]:
    inner = [term for term in number.terms if isinstance(term, Calculated) and not term.official]
    for term in inner:
        yield from _steps(term, power, speech)
    if number.formula == "sum" and len(inner) == len(number.terms):
        yield speech.text("sum {value}", value=_scaled(number.value, power, speech))
    else:
        yield _equation(number, power, speech)


def _equation(number: Calculated, power: int, speech: Speech) -> str:
    if number.formula == "mean":
        total = " + ".join(_term(term, power, speech) for term in number.terms)
        total = f"({total})" if len(number.terms) > 1 else total
        return f"{total} / {number.parts} = {_scaled(number.value, power, speech)}"
    places = _exact_places(number, power)
    terms = f" {SIGNS[number.formula]} ".join(_term(term, power, speech, places) for term in number.terms)
    return f"{terms} = {_scaled(number.value, power, speech, places)}"


def _exact_places(number: Calculated, power: int) -> int | None:
    """The fewest decimals with which a sum or difference of rounded numbers is right; None for the usual ones."""
    sign = {"sum": 1, "balance": -1, "difference": -1}.get(number.formula)
    if sign is None or not all(isinstance(term, Calculated) and term.official for term in number.terms):
        return None
    def at(value: float, places: int) -> Decimal:
        return rounded(value / 10 ** power, places)
    first, *others = (term.value for term in number.terms)
    return next((places for places in range(1, FINEST)
                 if at(first, places) + sign * sum(at(other, places) for other in others) == at(number.value, places)),
                FINEST)


def _term(term: Number | Factor, power: int, speech: Speech, places: int | None = None) -> str:
    if isinstance(term, Factor):
        return formats.number(term.value, speech.language, 4)
    places = places or (1 if isinstance(term, Calculated) else 2)
    return formats.number(term.value / 10 ** power, speech.language, places)


def _scaled(value: float, power: int, speech: Speech, places: int | None = None) -> str:
    return formats.number(value / 10 ** power, speech.language, places or 1)


def _power(value: float) -> int:
    """The power of ten of the scale word that a number is written with, at least millions."""
    return max(6, int(math.log10(abs(value))) // STEP * STEP) if value else 6
