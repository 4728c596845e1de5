"""Finished answers, kept as long as the store's figures stay as they are: a repeated question costs next to nothing."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date

from briefs.question import Question

MOST = 2000  # answers of a few kilobytes

Finished = tuple[str, list[list[tuple[str, str]]]]
Asked = tuple[Question, str, date]


@dataclass
class Kept:
    """HTML and buttons by question, language and day. All of them are dropped when the figures change."""

    version: tuple[int, int] | None = None
    answers: OrderedDict[Asked, Finished] = field(default_factory=OrderedDict)

    def find(self, version: tuple[int, int], asked: Asked) -> Finished | None:
        """The answer that was finished from this version of the figures, or None."""
        if version != self.version:
            self.version = version
            self.answers.clear()
            return None
        found = self.answers.get(asked)
        if found is not None:
            self.answers.move_to_end(asked)
        return found

    def keep(self, version: tuple[int, int], asked: Asked, finished: Finished) -> None:
        """Keep an answer that was finished from this version; the one not asked for longest makes room."""
        if version != self.version:
            return
        self.answers[asked] = finished
        if len(self.answers) > MOST:
            self.answers.popitem(last=False)
