"""Short forms for other messages: a digest's block, one figure in one line."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.brief import Brief, sources_of
from briefs.model.level import Level
from briefs.rendering.adding import fit_level
from briefs.rendering.blocks.level import common_step
from briefs.rendering.headings import heading
from briefs.rendering.render import Format, render
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import DIRECTIONS, Figure


def digest(brief: Brief, language: str, *, format: Format = "html") -> str:
    """The block of a digest: heading, number with its change, the two directions, the source.

    A brief that is more than one number is given in full.
    """
    speech, level = Speech(language, markup=format == "html"), _only_level(brief)
    if level is None or level.number is None:
        return render(brief, language, format=format)
    number, step = level.number, common_step(level)
    directed = tuple(line for line in level.lines if line.flow in DIRECTIONS)
    speech, _ = fit_level(replace(level, lines=directed), speech, step)
    said = speech.bold(formats.capital(str(speech.money(number, step=step)))) + speech.mark(number)
    if level.move:
        said += f", {speech.move(level.move)}"
    world = not level.subject.is_pair
    lines = [speech.line(line, step, world=world) for line in directed]
    return "\n".join([speech.bold(heading(brief, speech)), said, *lines, _source(level, speech)])


def shown(brief: Brief) -> tuple[Figure, ...]:
    """The figures that a reader of the block is shown."""
    level = _only_level(brief)
    if level is None:
        return brief.sources
    return sources_of((level.number, level.move, tuple(line for line in level.lines if line.flow in DIRECTIONS)))


def _only_level(brief: Brief) -> Level | None:
    """The level that is all that the block says; None for a brief that is given in full."""
    levels = [block for block in brief.blocks if isinstance(block, Level)]
    return levels[0] if brief.kind == "level" and len(levels) == 1 and levels[0].number is not None else None


def _source(level: Level, speech: Speech) -> str:
    """Whose data and which source, without how many months were added."""
    whose = [speech.side(level.side)] if level.side and level.subject.is_pair else []
    return formats.capital(" · ".join([*whose, *(speech.source(figure) for figure in level.sources)]))
