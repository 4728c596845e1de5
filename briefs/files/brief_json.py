"""A brief as JSON: every number names the figures that it stands on (``docs/brief.md`` documents the keys)."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import singledispatch
from typing import Any

from briefs.model.brief import Brief
from briefs.reconciling.claims import side_of
from briefs.reconciling.numbers import Calculated, Factor, Stated
from briefs.reconciling.ranks import rank
from terms.figure import Figure, tidy
from terms.period import Period

VERSION = 1


def brief_json(brief: Brief) -> dict[str, Any]:
    """The brief as an object of plain JSON types; the same brief gives the same object."""
    return {
        "version": VERSION,
        "question": brief.question.to_json(),
        "kind": brief.kind,
        "subject": _plain(brief.subject),
        "blocks": [{"type": name(block), **_plain(block)} for block in brief.blocks],
        "figures": {figure_id(figure): _source(figure) for figure in brief.figures},
    }


def name(block: object) -> str:
    """The type of a block in JSON: "level", "no_goal"."""
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in type(block).__name__)
    return words.lstrip("_")


def figure_id(figure: Figure) -> str:
    """The id of a stored figure; document and offset of one that is not stored."""
    return str(figure.id) if figure.id is not None else f"{figure.doc}:{figure.start}"


@singledispatch
def _plain(item: Any) -> Any:
    if is_dataclass(item):
        return {field.name: _plain(getattr(item, field.name)) for field in fields(item)}
    return item


@_plain.register
def _(item: tuple) -> Any:  # type: ignore[type-arg]
    return [_plain(part) for part in item]


@_plain.register
def _(item: Period) -> Any:
    return str(item)


@_plain.register
def _(item: Figure) -> Any:
    return figure_id(item)


@_plain.register
def _(item: float) -> Any:
    return tidy(item)


@_plain.register
def _(item: Stated) -> Any:
    figure = item.figure
    bounds = {"low": tidy(item.interval.low), "high": tidy(item.interval.high)} if figure.value is not None else {}
    more = {} if figure.value_max is None else {"value_max": tidy(figure.value_max)}
    return {"number": "stated", "value": tidy(figure.value), **more, "unit": figure.unit,
            "qualifier": figure.qualifier, **bounds, "figures": [figure_id(figure)],
            "witnesses": [figure_id(witness) for witness in item.witnesses]}


@_plain.register
def _(item: Calculated) -> Any:
    return {"number": "official_sum" if item.official else "calculated", "formula": item.formula,
            "value": tidy(item.value), "unit": item.unit, "low": tidy(item.interval.low),
            "high": tidy(item.interval.high), "figures": [figure_id(figure) for figure in item.figures],
            "terms": [_plain(term) for term in item.terms]}


@_plain.register
def _(item: Factor) -> Any:
    return {"number": "factor", "value": item.value, "low": item.interval.low, "high": item.interval.high,
            "figures": [figure_id(figure) for figure in item.figures]}


def _source(figure: Figure) -> dict[str, Any]:
    """A figure with what is needed to quote it."""
    return {**figure.to_json(), "id": figure.id, "document": figure.document, "url": figure.url,
            "vintage": figure.vintage, "rank": rank(figure).number, "counts_as_side": side_of(figure)}
