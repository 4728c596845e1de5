"""Shares and growth in words."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.level import Level, Subject
from briefs.model.lists import Grew, ShareOf, SharesOf
from briefs.reconciling.numbers import Number, Stated
from briefs.rendering.blocks.series import row_label
from briefs.rendering.blocks.source_lines import source_line, sourced
from briefs.rendering.printed import shown
from briefs.rendering.slots import MoneyName
from briefs.rendering.speech import Speech
from locales import formats


def share_title(subject: Subject, speech: Speech, partners: tuple[str, ...] = ()) -> str:
    """"EAEU: share of mutual trade in total turnover"."""
    return f"{speech.party(subject.reporter)}: {share_of(subject, speech, partners)}"


def share_of(subject: Subject, speech: Speech, partners: tuple[str, ...] = ()) -> str:
    """What a share is of: a bloc's own trade, a partner or several, a product."""
    flow = speech.flow(subject.flow, world=True)
    if subject.reporter == subject.partner and subject.product is None:
        return speech.text("share of mutual trade in total turnover")
    if partners:
        what = ", ".join(f"{speech.party(partner)}" for partner in partners)
        return speech.text("share of {what}, {flow}", what=what, flow=flow)
    if subject.product or not subject.is_pair:
        what = speech.product(subject.product) if subject.product else f"{speech.party(subject.partner)}"
        return speech.text("share of {what}, {flow}", what=what, flow=flow)
    return speech.text("share of {B:gen}, {flow}", B=speech.party(subject.partner), flow=flow)


def share(block: ShareOf, brief: Brief, speech: Speech) -> list[str]:
    """The share, what became of it, the same elsewhere, the source."""
    first = speech.bold(str(percent(block.number, speech))) + speech.mark(block.number)
    if block.period is None:
        lines = [speech.text("{share}, period not stated", share=first)]
    else:
        lines = [f"{first}, {speech.period(block.period)}"]
    for number, period, points in block.later:
        if period:
            said = speech.text("Later: {share} ({period})", share=percent(number, speech),
                               period=f"{speech.period(period):short}")
        else:
            said = speech.text("Later: {share}", share=percent(number, speech))
        lines.append(f"{said}, {formats.points(points.value, speech.language)}" if points else said)
    if block.others:
        items = ", ".join(speech.text("{B} {share}", B=speech.party(code), share=percent(number, speech))
                          for code, number in block.others)
        lines.append(speech.text("For comparison: {items}", items=items))
    return [*lines, sourced(None, block.sources, brief.subject, speech)]


def several(block: SharesOf, brief: Brief, speech: Speech) -> list[str]:
    """What several parts are together, then each of them, and the sources."""
    total = speech.text("Together: {share}", share=percent(block.total, speech)) if block.total else None
    lines = [speech.bold(total) + speech.mark(block.total)] if total and block.total else []
    for row in block.rows:
        share = f"{percent(row.number, speech)}{speech.mark(row.number)}" if row.number else speech.text("not known")
        own = row.period if row.period != brief.subject.period else None
        lines.append(f"{speech.party(row.party)}: {share}" + (f", {speech.period(own)}" if own else ""))
    return [*lines, sourced(None, block.sources, brief.subject, speech)]


def percent(number: Number, speech: Speech) -> MoneyName:
    """A share as printed: a calculated one with a decimal."""
    if isinstance(number, Stated):
        return speech.money(number)
    return MoneyName(round(shown(number), 1), "%", speech.language)


def grew(block: Grew, brief: Brief, speech: Speech) -> list[str]:
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
        lines.append(f"{row_label(block.base_period, speech)}: {speech.marked(block.base)}")
    level = Level("main", brief.subject, block.side, block.level)
    last = source_line(level, speech) if block.level else sourced(block.side, block.sources, brief.subject, speech)
    return [*lines, formats.capital(last)]
