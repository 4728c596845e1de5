"""What was worked out of the figures, kept as long as they stay as they are.

A repeated question costs next to nothing, another one about the same countries little more than its words.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from briefs.answering.answer import ledger
from briefs.model.question import Question
from briefs.reconciling.ledger import Ledger
from store import Store
from terms.want import Want

ANSWERS = 2000  # of a few kilobytes each
LEDGERS = 200
LARGEST = 500  # figures of a ledger that is kept

Finished = tuple[str, list[list[tuple[str, str]]]]
Asked = tuple[Question, str, date]
Wanted = tuple[Want, ...]
K = TypeVar("K")
V = TypeVar("V")


@dataclass
class Kept:
    """HTML and buttons by question, language and day; figures in order by what is wanted. A change drops them all."""

    version: tuple[int, int] | None = None
    answers: OrderedDict[Asked, Finished] = field(default_factory=OrderedDict)
    ledgers: OrderedDict[Wanted, Ledger] = field(default_factory=OrderedDict)

    def find(self, version: tuple[int, int], asked: Asked) -> Finished | None:
        """The answer that was finished from this version of the figures, or None."""
        if version != self.version:
            self.version = version
            self.answers.clear()
            self.ledgers.clear()
            return None
        return _found(self.answers, asked)

    def keep(self, version: tuple[int, int], asked: Asked, finished: Finished) -> None:
        """Keep an answer that was finished from this version; the one not asked for longest makes room."""
        if version == self.version:
            _put(self.answers, asked, finished, ANSWERS)

    def ledger(self, wanted: Wanted, store: Store) -> Ledger:
        """The wanted figures in order, as of the version that was asked for last."""
        known = _found(self.ledgers, wanted)
        if known is None:
            known = ledger(store.figures(wanted))
            if len(known.figures) <= LARGEST:
                _put(self.ledgers, wanted, known, LEDGERS)
        return known


def _found(table: OrderedDict[K, V], key: K) -> V | None:
    found = table.get(key)
    if found is not None:
        table.move_to_end(key)
    return found


def _put(table: OrderedDict[K, V], key: K, value: V, most: int) -> None:
    table[key] = value
    if len(table) > most:
        table.popitem(last=False)
