"""A figure as a row of the table ``figures``, and back."""

from __future__ import annotations

import functools
import json
from datetime import date
from typing import Any

from terms.figure import Change, Figure, Whole
from terms.period import Period

_SAME = ("mention", "start", "end", "quote", "value", "value_max", "unit", "flow", "reporter", "partner", "status",
         "qualifier", "product", "side", "speaker", "role", "evidence", "rule", "confidence")
COLUMNS = (*_SAME, "document", "pair_a", "pair_b", "period", "period_first", "period_last", "change_pct", "change_abs",
           "change_times", "change_base", "change_unit", "whole", "checks", "vintage")
INSERT = 'INSERT INTO figures ({}) VALUES ({})'.format(  # noqa: S608  (names of our own columns)
    ", ".join(f'"{name}"' for name in COLUMNS), ", ".join("?" * len(COLUMNS)))

IDS = "SELECT f.id FROM figures AS f"
SELECT = """
    SELECT d.name, f.mention, f.start, f."end", f.quote, f.flow, f.reporter, f.partner, f.period_first, f.period_last,
        f.value, f.value_max, f.unit, f.status, f.qualifier, f.change_pct, f.change_abs, f.change_times, f.change_base,
        f.change_unit, f.product, f.whole, f.side, f.speaker, f.role, f.evidence, d.outlet, d.published,
        d.published_how, f.rule, f.confidence, f.checks, d.language, d.url, f.vintage, f.id, f.document
    FROM figures AS f JOIN documents AS d ON d.id = f.document
"""


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


def figure_of(row: tuple[Any, ...]) -> Figure:
    """The figure of a row of ``SELECT``."""
    (doc, mention, start, end, quote, flow, reporter, partner, first, last, value, value_max, unit, status, qualifier,
     pct, absolute, times, base, change_unit, product, whole, side, speaker, role, evidence, outlet, published,
     published_how, rule, confidence, checks, language, url, vintage, figure_id, document) = row
    changed = pct is not None or absolute is not None or times is not None or base or change_unit
    return Figure(
        doc, mention, start, end, quote, flow, reporter, partner, None if first is None else _period(first, last),
        value, value_max, unit, status, qualifier,
        Change(pct, absolute, times, _parsed(base) if base else None, change_unit) if changed else None,
        product, Whole(**json.loads(whole)) if whole else None, side, speaker, role, evidence, outlet,
        date.fromisoformat(published) if published else None, published_how, rule, confidence,
        () if checks == "[]" else tuple(json.loads(checks)), language=language, url=url, vintage=vintage, id=figure_id,
        document=document)


_period = functools.lru_cache(maxsize=4096)(Period)
_parsed = functools.lru_cache(maxsize=4096)(Period.parse)
