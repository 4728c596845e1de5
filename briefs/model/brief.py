"""The brief: the answer to one question as an object, before any language.

A brief is a heading (``Subject``) and blocks. Every number in it is a ``Stated`` or a ``Calculated`` one, so every
number leads to stored figures; ``walk`` finds them all.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from types import NoneType
from typing import Any

from briefs.model import lists, remarks, targets
from briefs.model.level import Level, Subject
from briefs.model.question import Question
from briefs.reconciling.numbers import Calculated, Number, Stated
from terms.figure import Figure
from terms.period import Period

Block = (
    Level
    | remarks.Missing | remarks.OtherUnit | remarks.Unsaid | remarks.OtherGoods | remarks.Unknown | remarks.Nearest
    | remarks.Ask | remarks.Recalled | remarks.Differ | remarks.Contradict | remarks.More | remarks.Agrees
    | remarks.Preferred | remarks.Gap | remarks.Doubt | remarks.Excluded | remarks.Revised | remarks.Relabel
    | remarks.Changed | remarks.How | remarks.Follows | remarks.Quoted
    | lists.Sources | lists.Series | lists.Peak | lists.Passed
    | lists.Mean | lists.Ranking | lists.Compared | lists.ShareOf | lists.SharesOf
    | lists.Grew | targets.Goal | targets.Outcome | targets.OtherGoals | targets.NoGoal)


@dataclass(frozen=True)
class Brief:
    """The answer to a question: ``kind`` names its layout, ``blocks`` stand in the order of reading."""

    question: Question
    kind: str
    subject: Subject
    blocks: tuple[Block, ...] = ()
    today: date | None = None

    @property
    def numbers(self) -> tuple[Number, ...]:
        """Every number of the brief, those inside formulas included."""
        return tuple(found for found in walk(self.blocks) if isinstance(found, Stated | Calculated))

    @functools.cached_property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure that the brief stands on, each once."""
        return tuple(dict.fromkeys(figure for number in self.numbers for figure in number.figures))

    @property
    def sources(self) -> tuple[Figure, ...]:
        """The figures that a reader is shown: those that its numbers quote, without their witnesses."""
        return sources_of(tuple(block for block in self.blocks if not isinstance(block, remarks.More)))

    @property
    def is_known(self) -> bool:
        """Whether it has a number for exactly what was asked, stated or calculated, and not only for what is near."""
        head = next((block for block in self.blocks if isinstance(block, Level)), None)
        return self.kind != "missing" and head is not None and head.number is not None


def sources_of(item: Any) -> tuple[Figure, ...]:
    """The figures that all the numbers inside an object quote, each once."""
    numbers = (found for found in walk(item) if isinstance(found, Stated | Calculated))
    return tuple(dict.fromkeys(figure for number in numbers for figure in number.sources))


def walk(item: Any) -> Iterator[Any]:
    """All dataclass objects inside an object, depth first; figures are leaves and not given."""
    found: list[Any] = []
    _collect(item, found)
    return iter(found)


def _collect(item: Any, found: list[Any]) -> None:
    if isinstance(item, tuple):
        for part in item:
            _collect(part, found)
        return
    kind = type(item)
    names = _LOOKED_INTO[kind] if kind in _LOOKED_INTO else _names(kind)
    if names is None:
        return
    found.append(item)
    for name in names:
        value = getattr(item, name)
        if type(value) not in SCALARS:
            _collect(value, found)


SCALARS = frozenset({NoneType, str, float, int, bool, date})
_LOOKED_INTO: dict[type, tuple[str, ...] | None] = {Figure: None, Question: None, Period: None}


def _names(kind: type) -> tuple[str, ...] | None:
    """The fields of a dataclass that is looked into; None for any other class."""
    names = tuple(field.name for field in fields(kind)) if is_dataclass(kind) else None
    _LOOKED_INTO[kind] = names
    return names
