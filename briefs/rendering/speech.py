"""What briefs say with: one object that puts numbers, periods, names and sources into words of one language.

Slots are objects, so that each translation asks for the form that its grammar needs: ``{A:poss}``, ``{money:abl}``.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date as Date
from functools import cached_property

from briefs.model.level import Line, Move, Subject
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.reconciling.ranks import first_said, is_table, month_said, rank
from briefs.reconciling.tables import RANKS
from briefs.rendering.printed import is_balance, is_round, shown
from briefs.rendering.slots import MEMORY, FlowName, MoneyName, MonthsSlot, PeriodSlot
from locales import formats
from locales.catalogue import Translator, translator
from terms.countries import COUNTRIES
from terms.figure import WORLD, Change, Figure
from terms.period import Period
from terms.products import product_name

ROUGH = 1e4  # a value that is no multiple of it comes from a table to the last dollar: it is rounded for reading
OF_LEVELS = frozenset({"balance", "difference"})  # as exact as the levels that they are of


@functools.lru_cache(maxsize=MEMORY)
def _change(change: Change, language: str, qualifier: str, unit: str | None, base: bool) -> str:
    return formats.change(change, language, qualifier=qualifier, unit=unit, with_base=base)


@functools.lru_cache(maxsize=MEMORY)
def _source(outlet: str | None, day: Date | str | None, language: str, url: str | None, markup: bool) -> str:
    return formats.source(outlet, day, language, url=url, markup=markup)


@dataclass(frozen=True)
class Speech:
    """The words of one language; ``markup`` is on for Telegram HTML and off for plain text, ``places`` the decimals of
    numbers that have to be rounded, where one does not do, ``most`` the largest power of ten of their scale."""

    language: str
    markup: bool = True
    places: int | None = None
    most: int | None = None

    @cached_property
    def messages(self) -> Translator:
        return translator(self.language, "briefs")

    def text(self, message: str, /, **slots: object) -> str:
        return self.messages.text(message, **slots)

    def plural(self, one: str, many: str, n: int, /, **slots: object) -> str:
        return self.messages.plural(one, many, n, **slots)

    def bold(self, text: str) -> str:
        return f"<b>{text}</b>" if self.markup else text

    def italic(self, text: str) -> str:
        return f"<i>{text}</i>" if self.markup else text

    def details(self, text: str) -> str:
        """What opens on a tap."""
        return f"<blockquote expandable>{text}</blockquote>" if self.markup else text

    def lower(self, label: str) -> str:
        """A label inside a sentence; a name that begins it keeps its capital."""
        return label[:1].lower() + label[1:] if self.language == "ru" else label

    def free(self, text: str) -> str:
        """A string that is not ours."""
        return formats.escape(text) if self.markup else text

    def quote(self, text: str, most: int = 400) -> str:
        """The words of a source, clipped so that a message stays short."""
        return self.free(text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + "…")

    def period(self, period: Period) -> PeriodSlot:
        return PeriodSlot(period, self.language)

    def months(self, period: Period) -> MonthsSlot:
        return MonthsSlot(period, self.language)

    def party(self, code: str | None) -> formats.PartyName:
        return formats.PartyName(self.free(code or ""), self.language)

    def flow(self, code: str, *, world: bool = False) -> FlowName:
        return FlowName(code, self.language, world)

    def money(self, number: Number, *, step: float | None = None, signed: bool = False) -> MoneyName:
        """A number as printed: a stated one with its own digits, a calculated one with those that hold; a balance
        always with its sign. What has to be rounded for reading gets one decimal, or ``places``."""
        signed = signed or is_balance(number)
        if isinstance(number, Stated):
            figure = number.figure
            digits = self.places or 1 if number.value % ROUGH else None
            return MoneyName(number.value, figure.unit, self.language, figure.qualifier, figure.value_max, digits,
                             signed, self.most)
        value = shown(number, step)
        digits = None if number.formula in OF_LEVELS and not value % ROUGH else self.places or 1
        qualifier = "about" if is_round(number) else "exact"
        return MoneyName(value, number.unit, self.language, qualifier, None, digits, signed, self.most)

    def not_exact(self) -> str:
        """Why printed numbers do not add up."""
        return self.italic(self.text("The numbers are rounded and may not add up."))

    def marked(self, number: Number, *, step: float | None = None, signed: bool = False) -> str:
        """A number with the mark of a calculated one behind it."""
        return f"{self.money(number, step=step, signed=signed)}{self.mark(number)}"

    def mark(self, number: Number) -> str:
        if isinstance(number, Calculated) and not number.official:
            return f" ({self.calculated})"
        return ""

    @property
    def calculated(self) -> str:
        """The mark of a calculated number where it stands in brackets with others."""
        return formats.calculated(self.language).strip("()")

    def evidence(self, figure: Figure) -> str:
        """What a figure rests on, with its rank."""
        row = rank(figure)
        return self.text("Evidence: {evidence} (rank {n} of {all})", n=row.number, all=len(RANKS),
                         evidence=formats.evidence(row.code, self.language))

    def move(self, move: Move, *, base: bool = True) -> str:
        """A change in words, with what it is measured against or without."""
        value = round(move.value, 1) if isinstance(move.of, Calculated) else move.value
        change = Change(**{"abs" if move.kind == "points" else move.kind: value}, base=move.base, unit=move.unit)
        unit = "%" if move.kind == "points" else move.unit
        return _change(change, self.language, move.qualifier, unit, base)

    def side(self, code: str) -> str:
        return formats.side(self.free(code), self.language)

    def source(self, figure: Figure) -> str:
        """Outlet and day (or month, where only that is known), or office and vintage of an official series."""
        if is_table(figure):
            outlet = figure.outlet or ""
            office = formats.office(outlet, self.language) or self.free(outlet)
            return f"{office}, {self.vintage(figure.vintage or '')}"
        return _source(figure.outlet, figure.doc_date or month_said(figure), self.language, figure.url, self.markup)

    def sources(self, figures: Iterable[Figure], most: int = 3) -> str:
        """Several sources in one line, each once; how many more there are behind the first few."""
        named = list(dict.fromkeys(self.source(figure) for figure in figures))
        if len(named) <= most + 1:
            return "; ".join(named)
        return self.text("{sources} and {n} more", sources="; ".join(named[:most]), n=len(named) - most)

    def outlets(self, figures: Sequence[Figure], most: int = 4) -> str:
        """Many sources in short: offices with their vintage, outlets with the years in which they published."""
        tables = list(dict.fromkeys(self.source(figure) for figure in figures if is_table(figure)))
        press = [figure for figure in figures if not is_table(figure)]
        names = list(dict.fromkeys(formats.outlet_name(figure.outlet, self.language, markup=self.markup)
                                   for figure in press))
        said = ", ".join(names)
        if len(names) > most + 1:
            said = self.text("{sources} and {n} more", sources=", ".join(names[:most]), n=len(names) - most)
        span = formats.years_said([day.year for figure in press if (day := first_said(figure))], self.language)
        return "; ".join([*tables, *([f"{said} ({span})"] if names else [])])

    def vintage(self, vintage: str) -> str:
        """"data of September 2026" for ``2026-09``, "data of 2021" for ``2021``."""
        year, _, month = vintage.partition("-")
        if not month.isdecimal():
            return self.text("data of {year}", year=year)
        return formats.month_year(Date(int(year), int(month), 1), self.language, "vintage")

    def role(self, figure: Figure, *, comma: bool = False) -> str:
        """Who said it, with the country where the figure shows it; empty for the writer."""
        if not figure.role:
            return ""
        home = next((code for code in (figure.side, figure.reporter) if code and _is_country(code)), None)
        return formats.role(self.free(figure.role), self.language, home, comma=comma)

    def parties(self, subject: Subject) -> str:
        """The label of who trades: a pair for what has no direction, else the reporter."""
        if subject.flow in ("turnover", "services_turnover", "transit") and subject.is_pair:
            return formats.pair(subject.reporter or "", subject.partner or "", self.language)
        return str(self.party(subject.reporter))

    def what(self, subject: Subject) -> str:
        """The label of what is traded: "trade turnover", "exports to Azerbaijan", with the product if there is one."""
        return ", ".join([self._flow(subject), *([self.product(subject.product)] if subject.product else [])])

    def product(self, code: str) -> str:
        """A product's name in the language; the source's own words for an unknown one."""
        return product_name(code, self.language) or self.free(code)

    def _flow(self, subject: Subject) -> str:
        flow = self.flow(subject.flow, world=subject.partner == WORLD)
        if not subject.is_pair:
            inside = subject.partner and subject.partner == subject.reporter
            return self.text("mutual trade") if inside and subject.flow == "turnover" else f"{flow}"
        match subject.flow:
            case "export" | "services_export":
                return self.text("{flow} {B:to}", flow=flow, B=self.party(subject.partner))
            case "import" | "services_import":
                return self.text("{flow} {B:from}", flow=flow, B=self.party(subject.partner))
            case "balance":
                return self.text("trade balance {B:with}", B=self.party(subject.partner))
            case "investment":
                return self.text("investment {B:in}", B=self.party(subject.partner))
        return f"{flow}"

    def line(self, line: Line, step: float | None = None, *, moves: bool = True, world: bool = False) -> str:
        """One flow inside a level: "Belarus's exports: $783.7 million, +32.3%"."""
        money = self.marked(line.number, step=step, signed=line.flow == "balance")
        if world:
            said = self.text("{flow:capital}: {money}", flow=self.flow(line.flow), money=money)
        else:
            said = self.text("{A:poss} {flow:poss}: {money}", A=self.party(line.reporter), flow=self.flow(line.flow),
                             money=money)
        if moves and line.move:
            said += self.aside(line.move)
        return f"{said} ({self.lower(self.side(line.side))})" if line.side else said

    def aside(self, move: Move) -> str:
        """A change behind a number: a percent after a comma, the rest in brackets with its base."""
        return f", {self.move(move, base=False)}" if move.kind == "pct" else f" ({self.move(move)})"


def _is_country(code: str) -> bool:
    return code in COUNTRIES and COUNTRIES[code].kind == "country"
