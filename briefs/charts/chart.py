"""Charts as PNG: a series with both sides, directions, targets and calculated points, or a ranking as bars.

Drawn with matplotlib's objects and no global state, so a chart can be made in any thread; the same brief gives the
same bytes. What is stated is filled, what is calculated is hollow, a part of a year is a triangle, a target a star.
"""

from __future__ import annotations

import io
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Canvas
from matplotlib.ticker import FuncFormatter, MaxNLocator

from briefs.charts.marks import draw_ranking, draw_series, scale
from briefs.model.brief import Brief
from briefs.model.lists import Ranking, Series
from briefs.rendering.headings import heading
from briefs.rendering.speech import Speech
from locales import formats

TABLE: dict[str, Any] = tomllib.loads(Path(__file__).with_name("charts.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Look:
    """The colours of one theme."""

    back: str
    ink: str
    grid: str
    sides: tuple[str, ...]
    bars: tuple[str, ...]
    target: str


def chart(brief: Brief, language: str, *, dark: bool = False) -> bytes | None:
    """The PNG of a brief, ``width`` by ``height`` inches of the table; None where it has nothing to draw."""
    speech, look = Speech(language, markup=False), _look(dark)
    canvas = Canvas(figsize=(TABLE["width"], TABLE["height"]), dpi=TABLE["dpi"], facecolor=look.back,
                    layout="constrained")
    FigureCanvasAgg(canvas)
    axes = canvas.add_subplot()
    ranking = next((block for block in brief.blocks if isinstance(block, Ranking)), None)
    series = [block for block in brief.blocks if isinstance(block, Series)]
    if ranking and ranking.rows:
        draw_ranking(axes, ranking, speech, look, TABLE)
    elif series and any(row.cells for row in series[0].rows):
        largest = draw_series(axes, series, brief.subject, speech, look, TABLE)
        _scaled_axis(axes, brief, speech, largest, scale(series), look)
    else:
        return None
    _dress(axes, look)
    canvas.suptitle(_wrapped(heading(brief, speech)), color=look.ink, fontsize=TABLE["text"] + 1, fontweight="bold",
                    x=0.02, ha="left")
    canvas.supxlabel(_sources(brief, speech), color=look.ink, fontsize=TABLE["small"] - 1, x=0.02, ha="left", alpha=0.8)
    file = io.BytesIO()
    canvas.savefig(file, format="png", facecolor=look.back, metadata={"Software": None})
    return file.getvalue()


def _look(dark: bool) -> Look:
    row = TABLE["dark" if dark else "light"]
    return Look(row["back"], row["ink"], row["grid"], tuple(row["sides"]), tuple(row["bars"]), row["target"])


def _scaled_axis(axes: Axes, brief: Brief, speech: Speech, largest: float, power: int, look: Look) -> None:
    """Numbers on the axis in one scale, its word and the unit above them; zero is always on it."""
    axes.set_ylim(0, largest * 1.15)
    axes.yaxis.set_major_locator(MaxNLocator(5))
    axes.yaxis.set_major_formatter(FuncFormatter(
        lambda value, _: formats.number(value / 10 ** power, speech.language, 1)))
    unit = formats.money(float(10 ** power), brief.subject.unit, speech.language).replace("1", "", 1).strip(" \u00a0")
    axes.set_title(unit, loc="left", color=look.ink, fontsize=TABLE["small"], x=-0.04)


def _dress(axes: Axes, look: Look) -> None:
    axes.set_facecolor(look.back)
    axes.tick_params(colors=look.ink, labelsize=TABLE["small"], length=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(look.grid)
    axes.set_axisbelow(True)


def _sources(brief: Brief, speech: Speech) -> str:
    """The first sources, one a line, and how many more there are."""
    figures = [figure for block in brief.blocks if isinstance(block, Series | Ranking) for figure in block.sources]
    names = list(dict.fromkeys(formats.capital(speech.source(figure)) for figure in figures))
    most = TABLE["most_sources"]
    more = f" +{len(names) - most}" if len(names) > most else ""
    return "\n".join(names[:most]) + more


def _wrapped(title: str) -> str:
    """A long title on two lines, cut after its colon."""
    return title.replace(": ", ":\n", 1)
