"""Figures that were read before: a row never changes, so it need not be read again."""

from __future__ import annotations

from dataclasses import dataclass, field

from terms.figure import Figure

MOST = 20_000  # about a kilobyte each


@dataclass(slots=True)
class FigureCache:
    """Figures by id as of a version of the file; all are dropped when another program has written to it."""

    version: int = -1
    figures: dict[int, Figure] = field(default_factory=dict)

    def at(self, version: int) -> dict[int, Figure]:
        """The figures that may be taken as read, to be added to; emptied when there are too many."""
        if version != self.version or len(self.figures) > MOST:
            self.version = version
            self.figures = {}
        return self.figures
