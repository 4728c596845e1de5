"""A comparison in words."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.brief import Brief
from briefs.model.level import Level, Subject
from briefs.model.lists import Compared
from briefs.reconciling.numbers import Calculated
from briefs.rendering.adding import fit_compared
from briefs.rendering.blocks.series import letters
from briefs.rendering.blocks.source_lines import source_line
from briefs.rendering.speech import Speech
from locales import formats
from locales.catalogue import mark
from terms.figure import DIRECTIONS

NOT_COMPARABLE = {"periods": mark("Not comparable: different periods."),
                  "sides": mark("Not comparable: different sides.")}


def compared(block: Compared, brief: Brief, speech: Speech) -> list[str]:
    """A line a level, the difference or why there is none, the source."""
    shown = [level for level in (*block.levels, *block.others) if level.number]
    sides = tuple(dict.fromkeys(level.side for level in shown))
    apart = block.others or (block.axis == "period" and None not in sides)
    lettered = letters(sides, speech) if apart and len(sides) > 1 else {}
    first = next((level for level in block.levels if level.move), None)
    speech, exact = fit_compared(block, speech)
    lines = [_line(level, level is first, block, lettered, speech) for level in block.levels]
    if block.difference:
        lines += [_difference(block, block.difference, speech), *([] if exact else [speech.not_exact()])]
    elif block.reason in NOT_COMPARABLE:
        lines.append(speech.text(NOT_COMPARABLE[block.reason]))
    return lines + list(dict.fromkeys(_source(level, lettered, speech) for level in shown))


def _line(level: Level, based: bool, block: Compared, lettered: dict[str, str], speech: Speech) -> str:
    label = formats.capital(_label(level.subject, block, speech))
    others = [_cell(other, lettered, speech) for other in block.others if _beside(other, level)]
    if level.number is None:
        return f"{label}: {'; '.join(others) or speech.text('not known')}"
    said = f"{label}: {'; '.join([_cell(level, lettered, speech), *others])}"
    if level.move and block.axis == "party" and not others:
        move = speech.move(level.move, base=based or block.reason == "periods")
        said += f", {move}" if level.move.kind == "pct" else f" ({move})"
    return said


def _label(subject: Subject, block: Compared, speech: Speech) -> str:
    """What a level has that the others have not: its parties, its flow, its period."""
    subjects = [level.subject for level in block.levels]
    parts = []
    if block.axis != "period":
        directed = len({s.flow for s in subjects}) > 1 or (subject.flow in DIRECTIONS and subject.is_pair)
        parts = [speech.parties(subject), *([speech.what(subject)] if directed else [])]
    if subject.period and (block.axis == "period" or len({s.period for s in subjects}) > 1):
        parts.append(str(speech.period(subject.period)))
    return ", ".join(parts)


def _cell(level: Level, lettered: dict[str, str], speech: Speech) -> str:
    if level.number is None:
        return speech.text("not known")
    marks = [lettered[level.side]] if level.side in lettered else []
    if lettered and speech.mark(level.number):
        marks.append(speech.calculated)
    said = speech.bold(str(speech.money(level.number)))
    if level.role == "part" and level.subject.period:
        said = speech.text("only {months}, {money}", months=speech.months(level.subject.period), money=said)
    return f"{said} ({', '.join(marks)})" if marks else said + speech.mark(level.number)


def _beside(other: Level, level: Level) -> bool:
    """Whether a number is of the same as a level, or of a part of its period."""
    whole, part = level.subject.period, other.subject.period
    same = replace(other.subject, period=whole) == level.subject
    return same and (whole == part or bool(level.number is None and whole and part and whole.contains(part)))


def _difference(block: Compared, difference: Calculated, speech: Speech) -> str:
    said = speech.text("Difference: {money}", money=speech.marked(difference, signed=block.axis == "period"))
    if block.growth:
        said += f", {formats.percent(round(block.growth.value, 1), speech.language, signed=True)}"
    return f"{said} ({speech.lower(speech.side(block.measured))})" if block.measured else said


def _source(level: Level, lettered: dict[str, str], speech: Speech) -> str:
    line = source_line(level, speech)
    return f"{lettered[level.side]}: {speech.lower(line)}" if level.side in lettered else formats.capital(line)
