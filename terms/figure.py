"""A figure: one claim about trade between parties, made in one document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from terms.period import Period

DIRECTIONS = ("export", "import")
FLOWS = ("turnover", "export", "import", "balance", "services_turnover", "services_export", "services_import",
         "investment", "transit")
PLANNED = ("target", "forecast")
STATUSES = ("actual", *PLANNED)
QUALIFIERS = ("exact", "about", "over", "under", "range")
EVIDENCE = ("series", "office", "person", "recollection", "outlet")

WORLD = "WORLD"


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure differs from its base: percent, absolute (in the figure's unit or ``unit``), or a multiple."""

    pct: float | None = None
    abs: float | None = None
    times: float | None = None
    base: Period | None = None
    unit: str | None = None

    def to_json(self) -> dict[str, Any]:
        keys = {"pct": tidy(self.pct), "abs": tidy(self.abs), "times": tidy(self.times),
                "base": self.base and str(self.base), "unit": self.unit}
        return {key: value for key, value in keys.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Whole:
    """What a share is a share of; None means "the same as the part's"."""

    flow: str | None = None
    reporter: str | None = None
    partner: str | None = None
    product: str | None = None

    def to_json(self) -> dict[str, Any]:
        return {"flow": self.flow, "reporter": self.reporter, "partner": self.partner, "product": self.product}


@dataclass(slots=True)  # not frozen, which of so many fields takes several times as long to make; nobody changes one
class Figure:
    """One claim with its source. Values in base units (dollars, tonnes), shares in percent points.

    ``value`` is None where the text gives only a change. ``id``, ``url``, ``vintage`` and ``document`` are known
    only to a figure that is stored. ``why`` says slot by slot which rule and words decided it; it is not stored.
    """

    doc: str
    mention: str
    start: int
    end: int
    quote: str
    flow: str
    reporter: str | None
    partner: str | None
    period: Period | None
    value: float | None = None
    value_max: float | None = None
    unit: str | None = None
    status: str = "actual"
    qualifier: str = "exact"
    change: Change | None = None
    product: str | None = None
    of: Whole | None = None
    side: str | None = None
    speaker: str | None = None
    role: str | None = None
    evidence: str | None = None
    outlet: str | None = None
    doc_date: date | None = None
    doc_date_how: str = "none"
    rule: str = ""
    confidence: float = 1.0
    checks: tuple[str, ...] = ()
    why: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    url: str | None = None
    vintage: str | None = None
    id: int | None = None
    document: int | None = None

    def __hash__(self) -> int:
        """Of a few fields that tell figures apart: hashing all of them costs more than the odd collision."""
        return hash((self.doc, self.start, self.end, self.value))

    def to_json(self) -> dict[str, Any]:
        """The keys of a line of ``keruen extract --jsonl``; ``value_max`` and ``of`` only where there is one."""
        row: dict[str, Any] = {
            "doc": self.doc, "mention": self.mention, "start": self.start, "end": self.end, "quote": self.quote,
            "value": tidy(self.value), "unit": self.unit, "flow": self.flow, "reporter": self.reporter,
            "partner": self.partner, "period": self.period and str(self.period), "status": self.status,
            "qualifier": self.qualifier, "change": self.change and self.change.to_json(), "product": self.product,
            "side": self.side, "speaker": self.speaker, "role": self.role, "evidence": self.evidence,
            "outlet": self.outlet, "doc_date": self.doc_date and self.doc_date.isoformat(),
            "doc_date_how": self.doc_date_how, "rule": self.rule, "confidence": round(self.confidence, 3),
            "checks": list(self.checks),
        }
        if self.value_max is not None:
            row["value_max"] = tidy(self.value_max)
        if self.of is not None:
            row["of"] = self.of.to_json()
        return row


def figure_from_json(row: dict[str, Any]) -> Figure:
    """The figure of a JSON object as ``to_json`` gives it; unknown keys are ignored."""
    change, of = row.get("change"), row.get("of")
    known = {name: row[name] for name in Figure.__dataclass_fields__ if name in row}
    known["period"] = Period.parse(row["period"]) if row.get("period") else None
    known["doc_date"] = date.fromisoformat(row["doc_date"]) if row.get("doc_date") else None
    known["checks"] = tuple(row.get("checks") or ())
    known["of"] = Whole(**of) if of else None
    if change:
        base = change.get("base")
        change = Change(**{**change, "base": Period.parse(base) if base else None})
    known["change"] = change or None
    return Figure(**known)


def tidy(number: float | None) -> float | int | None:
    """A whole float as an int, so that JSON says 783700000 and not 783700000.0."""
    return int(number) if number is not None and float(number).is_integer() else number
