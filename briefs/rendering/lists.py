"""Series, rankings, comparisons, shares and growth in words."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.lists import Cell, Compared, Grew, Mean, Peak, Ranking, Row, Series, ShareOf
from briefs.model.parts import Level, Subject
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.rendering.adding import all_add_up, fit_compared
from briefs.rendering.level import source_line
from briefs.rendering.slots import MoneyName
from briefs.rendering.speech import Speech, is_pair, shown
from locales import formats
from locales.catalogue import mark
from terms.figure import DIRECTIONS, WORLD, Figure
from terms.period import Period

NOT_COMPARABLE = {"periods": mark("Not comparable: different periods."),
                  "sides": mark("Not comparable: different sides.")}


def series(block: Series, subject: Subject, speech: Speech) -> list[str]:
    """A line a row, then which letter stands for whose data."""
    lettered = letters(block.sides, speech) if subject.partner != WORLD else {}
    lines = [f"{_row_label(row.period, speech)}: {_row(row, lettered, speech)}" for row in block.rows]
    if lettered:
        lines.append(", ".join(f"{letter}: {_inside(speech.side(side), speech)}" for side, letter in lettered.items()))
    if not block.rows:
        lines.append(speech.text("No figure is known."))
    return lines


def heard(block: Series, speech: Speech) -> list[str]:
    """The outlets of a series and the years in which they published."""
    return [speech.text("Sources: {subject}", subject=speech.outlets(block.sources))] if block.sources else []


def peak(block: Peak, sides: tuple[str | None, ...], speech: Speech) -> list[str]:
    """The highest or the lowest number of a series, of each side."""
    lettered = letters(sides, speech)
    items = "; ".join(f"{_row_label(row.period, speech)}, {_cell(row.cells[0], lettered, speech)}"
                      for row in block.rows)
    said = speech.text("Lowest: {items}", items=items) if block.least else speech.text("Highest: {items}", items=items)
    return [speech.bold(said)]


def mean(block: Mean, sides: tuple[str | None, ...], speech: Speech) -> list[str]:
    """The mean of a month or a year, or the sum, and of how many it is, or why there is none; of several ``sides``,
    whose it is."""
    if block.number is None and block.each == "sum":
        return [speech.text("No sum: of {n} parts {known} are known.", n=block.parts, known=block.known)]
    if block.number is None:
        return [speech.text("No mean: of {n} parts {known} are known.", n=block.parts, known=block.known)]
    lettered = letters(sides, speech) if len(sides) > 1 else {}
    money = _cell(Cell(block.number, block.number.side), lettered, speech)
    if block.each == "sum":
        said = speech.text("Sum: {money}, years: {n}", money=money, n=block.parts)
        return [said] if all_add_up(block.number, speech) else [said, speech.not_exact()]
    if block.each == "month":
        return [speech.text("Mean per month: {money}, months: {n}", money=money, n=block.parts)]
    return [speech.text("Mean per year: {money}, years: {n}", money=money, n=block.parts)]


def _inside(label: str, speech: Speech) -> str:
    return label[:1].lower() + label[1:] if speech.language == "ru" else label


def letters(sides: tuple[str | None, ...], speech: Speech) -> dict[str, str]:
    """The first letter of each side's name, or its code where two are equal."""
    named = {side: formats.party_or_office(side, speech.language)[:1] for side in sides if side}
    return named if len(set(named.values())) == len(named) else {side: speech.free(side) for side in named}


def _row_label(period: Period, speech: Speech) -> str:
    return str(period.year) if period.is_year else formats.capital(f"{speech.period(period):short}")


def _row(row: Row, lettered: dict[str, str], speech: Speech) -> str:
    parts = [_cell(cell, lettered, speech) for cell in row.cells] or [speech.text("not known")]
    if row.goal:
        parts.append(speech.text("target {money}", money=speech.money(row.goal)))
    return "; ".join(parts)


def _cell(cell: Cell, lettered: dict[str, str], speech: Speech) -> str:
    marks = [lettered[cell.side]] if cell.side in lettered else []
    if isinstance(cell.number, Calculated) and not cell.number.official:
        marks.append(formats.calculated(speech.language).strip("()"))
    said = f"{speech.money(cell.number)}"
    if cell.part:
        said = speech.text("only {months}, {money}", months=speech.months(cell.part), money=said)
    return f"{said} ({', '.join(marks)})" if marks else said


def ranking(block: Ranking, subject: Subject, speech: Speech) -> list[str]:
    """Places with their shares, whose data, what is left out."""
    lines = []
    for row in block.rows:
        said = f"{row.place}. {speech.party(row.party)}: {speech.marked(row.number)}"
        lines.append(f"{said} ({_percent(row.share, speech)})" if row.share else said)
    if block.least:
        lines.insert(0, speech.text("The smallest first"))
    lines.append(_sourced(block.side, block.sources, subject, speech))
    lines.append(speech.text("Only countries with a known figure are ranked."))
    return lines


def _percent(share: Number, speech: Speech) -> str:
    if isinstance(share, Stated):
        return str(speech.money(share))
    return f"{MoneyName(round(shown(share), 1), '%', speech.language)}, {_mark(speech)}"


def _mark(speech: Speech) -> str:
    return formats.calculated(speech.language).strip("()")


def _sourced(side: str | None, sources: tuple[Figure, ...], subject: Subject, speech: Speech) -> str:
    """"Kyrgyzstan's data · outlet unknown, 15 November 2018"."""
    whose = speech.side(side) if side and (is_pair(subject) or subject.partner is None) else ""
    speakers = list(dict.fromkeys(speech.role(figure) for figure in sources))
    who = speakers[0] if len(speakers) == 1 else ""
    said = [whose, who, speech.sources(sources)]
    if side is None and subject.unit != "%":
        said.append(speech.text("whose statistics: not stated"))
    return formats.capital(" · ".join(filter(None, said)))


def compared(block: Compared, speech: Speech) -> list[str]:
    """A line a level, the difference or why there is none, the source."""
    shown = [level for level in (*block.levels, *block.others) if level.number]
    sides = tuple(dict.fromkeys(level.side for level in shown))
    apart = block.others or (block.axis == "period" and None not in sides)
    lettered = letters(sides, speech) if apart and len(sides) > 1 else {}
    first = next((level for level in block.levels if level.move), None)
    speech, exact = fit_compared(block, speech)
    lines = [_compared_line(level, level is first, block, lettered, speech) for level in block.levels]
    if block.difference:
        lines += [_difference(block, block.difference, speech), *([] if exact else [speech.not_exact()])]
    elif block.reason in NOT_COMPARABLE:
        lines.append(speech.text(NOT_COMPARABLE[block.reason]))
    return lines + list(dict.fromkeys(_compared_source(level, lettered, speech) for level in shown))


def _difference(block: Compared, difference: Calculated, speech: Speech) -> str:
    said = speech.text("Difference: {money}", money=speech.marked(difference, signed=block.axis == "period"))
    if block.growth:
        said += f", {formats.percent(round(block.growth.value, 1), speech.language, signed=True)}"
    return f"{said} ({_inside(speech.side(block.measured), speech)})" if block.measured else said


def _compared_source(level: Level, lettered: dict[str, str], speech: Speech) -> str:
    line = source_line(level, speech)
    return f"{lettered[level.side]}: {_inside(line, speech)}" if level.side in lettered else formats.capital(line)


def _compared_line(level: Level, based: bool, block: Compared, lettered: dict[str, str], speech: Speech) -> str:
    label = formats.capital(_compared_label(level.subject, block, speech))
    others = [_compared_cell(other, lettered, speech) for other in block.others if _beside(other, level)]
    if level.number is None:
        return f"{label}: {'; '.join(others) or speech.text('not known')}"
    said = f"{label}: {'; '.join([_compared_cell(level, lettered, speech), *others])}"
    if level.move and block.axis == "party" and not others:
        move = speech.move(level.move, base=based or block.reason == "periods")
        said += f", {move}" if level.move.kind == "pct" else f" ({move})"
    return said


def _beside(other: Level, level: Level) -> bool:
    """Whether a number is of the same as a level, or of a part of its period."""
    whole, part = level.subject.period, other.subject.period
    same = replace(other.subject, period=whole) == level.subject
    return same and (whole == part or bool(level.number is None and whole and part and whole.contains(part)))


def _compared_cell(level: Level, lettered: dict[str, str], speech: Speech) -> str:
    if level.number is None:
        return speech.text("not known")
    marks = [lettered[level.side]] if level.side in lettered else []
    if lettered and speech.mark(level.number):
        marks.append(_mark(speech))
    said = speech.bold(str(speech.money(level.number)))
    if level.role == "part" and level.subject.period:
        said = speech.text("only {months}, {money}", months=speech.months(level.subject.period), money=said)
    return f"{said} ({', '.join(marks)})" if marks else said + speech.mark(level.number)


def _compared_label(subject: Subject, block: Compared, speech: Speech) -> str:
    """What a level has that the others have not: its parties, its flow, its period."""
    subjects = [level.subject for level in block.levels]
    parts = []
    if block.axis != "period":
        directed = len({s.flow for s in subjects}) > 1 or (subject.flow in DIRECTIONS and is_pair(subject))
        parts = [speech.parties(subject), *([speech.what(subject)] if directed else [])]
    if subject.period and (block.axis == "period" or len({s.period for s in subjects}) > 1):
        parts.append(str(speech.period(subject.period)))
    return ", ".join(parts)


def share_title(subject: Subject, speech: Speech) -> str:
    """"EAEU: share of mutual trade in total turnover"."""
    return f"{speech.party(subject.reporter)}: {share_of(subject, speech)}"


def share_of(subject: Subject, speech: Speech) -> str:
    """What a share is of: a bloc's own trade, a partner, a product."""
    flow = speech.flow(subject.flow, world=True)
    if subject.reporter == subject.partner and subject.product is None:
        return speech.text("share of mutual trade in total turnover")
    if subject.product or not is_pair(subject):
        what = speech.product(subject.product) if subject.product else f"{speech.party(subject.partner)}"
        return speech.text("share of {what}, {flow}", what=what, flow=flow)
    return speech.text("share of {B:gen}, {flow}", B=speech.party(subject.partner), flow=flow)


def shares(block: ShareOf, subject: Subject, speech: Speech) -> list[str]:
    """The share, what became of it, the same elsewhere, the source."""
    first = speech.bold(str(_share(block.number, speech))) + speech.mark(block.number)
    if block.period is None:
        lines = [speech.text("{share}, period not stated", share=first)]
    else:
        lines = [f"{first}, {speech.period(block.period)}"]
    for number, period, points in block.later:
        if period:
            said = speech.text("Later: {share} ({period})", share=_share(number, speech),
                               period=f"{speech.period(period):short}")
        else:
            said = speech.text("Later: {share}", share=_share(number, speech))
        lines.append(f"{said}, {formats.points(points.value, speech.language)}" if points else said)
    if block.others:
        items = ", ".join(speech.text("{B} {share}", B=speech.party(code), share=_share(number, speech))
                          for code, number in block.others)
        lines.append(speech.text("For comparison: {items}", items=items))
    return [*lines, _sourced(None, block.sources, subject, speech)]


def _share(number: Number, speech: Speech) -> MoneyName:
    if isinstance(number, Stated):
        return speech.money(number)
    return MoneyName(round(shown(number), 1), "%", speech.language)


def grew(block: Grew, subject: Subject, speech: Speech) -> list[str]:
    """The change and the level that it led to, the base level, the source."""
    move, lines = block.move, []
    if move.kind == "pct" and move.base and round(move.value, 1):
        change, base = speech.bold(speech.move(move, base=False)), speech.period(move.base)
        if block.level:
            lines.append(speech.text("{change} {base:on}, to {money}", change=change, base=base,
                                     money=speech.marked(block.level)))
        else:
            lines.append(speech.text("{change} {base:on}", change=change, base=base))
    else:
        change = speech.bold(formats.capital(speech.move(move)))
        lines.append(f"{change}: {speech.marked(block.level)}" if block.level else change)
    if block.base and block.base_period:
        lines.append(f"{_row_label(block.base_period, speech)}: {speech.marked(block.base)}")
    level = Level("main", subject, block.side, block.level)
    last = source_line(level, speech) if block.level else _sourced(block.side, block.sources, subject, speech)
    return [*lines, formats.capital(last)]

