"""Where the numbers of a chart stand: over their points, and under them where another number is in the way."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Protocol

from matplotlib.axes import Axes
from matplotlib.patheffects import withStroke

LETTER, LINE = 0.013, 0.05  # a letter's width and a line's height, as parts of the axes
OVER, UNDER = 7, -14  # points from the mark


class Back(Protocol):
    """What letters are told apart from."""

    @property
    def back(self) -> str: ...


@dataclass
class Labels:
    """The numbers written so far, on axes of so many ``years`` up to a ``largest`` value."""

    axes: Axes
    years: float
    largest: float
    look: Back
    table: dict[str, Any]
    placed: list[tuple[float, float, int]] = field(default_factory=list)

    def write(self, year: float, value: float, text: str, colour: str) -> None:
        """A number at its point, readable where a line passes behind it."""
        under = self.taken(year, value, len(text))
        self.placed.append((year, value - (2 * LINE * self.largest if under else 0.0), len(text)))
        self.axes.annotate(text, (year, value), xytext=(0, UNDER if under else OVER), textcoords="offset points",
                           ha="center", fontsize=self.table["small"] - 0.5, color=colour, zorder=5,
                           path_effects=[withStroke(linewidth=2.5, foreground=self.look.back)])

    def taken(self, year: float, value: float, letters: int) -> bool:
        """Whether a number of so many letters over a point would stand in another one."""
        return any(abs(year - x) < LETTER * (letters + n) / 2 * self.years and abs(value - y) < LINE * self.largest
                   for x, y, n in self.placed)
