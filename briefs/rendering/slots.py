"""Slots of messages: objects that give the form which the grammar of a translation asks for, ``{money:abl}``."""

from __future__ import annotations

import functools
from dataclasses import dataclass

from locales import formats
from locales.money import unit_in
from locales.periods import months
from terms.period import Period

MEMORY = 4096  # phrases remembered: the same numbers and periods are said again and again


@functools.lru_cache(maxsize=MEMORY)
def _money(value: float, unit: str | None, language: str, qualifier: str, value_max: float | None, case: str | None,
           decimals: int | None, signed: bool, most: int | None) -> str:
    return formats.money(value, unit, language, qualifier=qualifier, value_max=value_max, case=case,
                         decimals=decimals, signed=signed, most=most)


@functools.lru_cache(maxsize=MEMORY)
def _period(period: Period, language: str, form: str) -> str:
    return formats.period(period, language, form)


class Words(str):
    """Words of ours already as a slot; form "capital" begins a line with them."""

    __slots__ = ()

    def __format__(self, form: str) -> str:
        return formats.capital(str(self)) if form == "capital" else str(self)


@dataclass(frozen=True, slots=True)
class FlowName:
    """A flow as a slot; form "capital" begins a line with it, the others are those of the flow table."""

    code: str
    language: str
    world: bool = False

    def __format__(self, form: str) -> str:
        if form == "capital":
            return formats.capital(formats.flow(self.code, self.language, world=self.world))
        return formats.flow(self.code, self.language, form or "plain", world=self.world)


@dataclass(frozen=True, slots=True)
class PeriodSlot:
    """A period as a slot; form "silent" is for a language that leaves it unsaid."""

    period: Period
    language: str

    def __format__(self, form: str) -> str:
        return "" if form == "silent" else _period(self.period, self.language, form or "plain")

    def __str__(self) -> str:
        return format(self)


@dataclass(frozen=True, slots=True)
class UnitSlot:
    """A unit as a slot; form "in" is what amounts are told in: "in tenge", «в тоннах», «еуромен»."""

    code: str
    language: str

    def __format__(self, form: str) -> str:
        return unit_in(self.code, self.language)


@dataclass(frozen=True, slots=True)
class MonthsSlot:
    """The months of a period without its year, in a case: «қаңтар–сәуірге»."""

    period: Period
    language: str

    def __format__(self, case: str) -> str:
        return months(self.period, self.language, case or "nom")


@dataclass(frozen=True, slots=True)
class MoneyName:
    """A level as a slot, hedged as its source hedges it; a case counts where the hedge leaves room for one."""

    value: float
    unit: str | None
    language: str
    qualifier: str = "exact"
    value_max: float | None = None
    decimals: int | None = None
    signed: bool = False
    most: int | None = None

    def __format__(self, case: str) -> str:
        bound = self.qualifier in ("over", "under")
        return _money(self.value, self.unit, self.language, self.qualifier, self.value_max,
                      None if bound and case != "poss" else case or None, self.decimals, self.signed, self.most)

    def __str__(self) -> str:
        return format(self)
