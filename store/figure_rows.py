"""A figure as a row of the table ``figures``, and back."""

from __future__ import annotations

import json
from datetime import date

from store.base import Row
from terms.figure import Change, Figure, Whole
from terms.period import Period

_SAME = ("mention", "start", "end", "quote", "value", "value_max", "unit", "flow", "reporter", "partner", "status",
         "qualifier", "product", "side", "speaker", "role", "evidence", "rule", "confidence")
COLUMNS = (*_SAME, "document", "pair_a", "pair_b", "period", "period_first", "period_last", "change_pct", "change_abs",
           "change_times", "change_base", "change_unit", "whole", "checks", "vintage")
INSERT = 'INSERT INTO figures ({}) VALUES ({})'.format(  # noqa: S608  (names of our own columns)
    ", ".join(f'"{name}"' for name in COLUMNS), ", ".join("?" * len(COLUMNS)))


def pair(*parties: str | None) -> tuple[str | None, str | None]:
    """Two parties in the order of the alphabet, an unknown one last: the key of "figures of this pair".

    >>> pair("KZ", "BY"), pair(None, "KZ")
    (('BY', 'KZ'), ('KZ', None))
    """
    first, second, *_ = *sorted(party for party in parties if party is not None), None, None
    return first, second


def row_of(figure: Figure, document: int, vintage: str) -> tuple[object, ...]:
    """The values of ``COLUMNS`` for a figure of that document; its own vintage wins over the document's."""
    change, period = figure.change or Change(), figure.period
    reporter_partner = pair(figure.reporter, figure.partner)
    return (
        *(getattr(figure, name) for name in _SAME), document, *reporter_partner,
        period and str(period), period and period.first, period and period.last,
        change.pct, change.abs, change.times, change.base and str(change.base), change.unit,
        figure.of and json.dumps(figure.of.to_json()), json.dumps(list(figure.checks)), figure.vintage or vintage,
    )


def figure_of(row: Row) -> Figure:
    """The figure of a row of ``figures`` joined with its document (doc, outlet, published, published_how, url)."""
    known = {name: row[name] for name in (*_SAME, "document", "id", "doc", "outlet", "url", "vintage", "language")}
    return Figure(
        **known,
        period=None if row["period_first"] is None else Period(row["period_first"], row["period_last"]),
        change=_change(row), of=Whole(**json.loads(row["whole"])) if row["whole"] else None,
        checks=tuple(json.loads(row["checks"])),
        doc_date=date.fromisoformat(row["published"]) if row["published"] else None,
        doc_date_how=row["published_how"],
    )


def _change(row: Row) -> Change | None:
    parts = [row[f"change_{name}"] for name in ("pct", "abs", "times", "base", "unit")]
    if all(part is None for part in parts):
        return None
    pct, absolute, times, base, unit = parts
    return Change(pct, absolute, times, Period.parse(base) if base else None, unit)
