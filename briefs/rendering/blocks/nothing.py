"""Where nothing is known of what was asked: that it is so, and what is near it."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.remarks import Ask, Missing, Nearest, OtherGoods, OtherUnit, Recalled, Unknown, Unsaid
from briefs.rendering.blocks.source_lines import source_line
from briefs.rendering.headings import listed
from briefs.rendering.slots import UnitSlot
from briefs.rendering.speech import Speech
from locales import formats


def missing(block: Missing, brief: Brief, speech: Speech) -> list[str]:
    """No figure of the period, or only of a part of it."""
    if block.period is None:
        return [speech.text("No figure is known yet.")]
    if block.whole:
        return [speech.text("No figure is known.")]
    if block.period.is_year:
        return [speech.text("No figure for the full year{period:silent} is known.", period=speech.period(block.period))]
    return [speech.text("No figure for the whole period is known.")]


def other_unit(block: OtherUnit, brief: Brief, speech: Speech) -> list[str]:
    """No figure in the unit that was asked for."""
    unit = UnitSlot(block.asked, speech.language)
    return [speech.text("No figure {unit:in} is known; nothing is converted.", unit=unit)]


def unsaid(block: Unsaid, brief: Brief, speech: Speech) -> list[str]:
    """Nobody states the number that was asked about."""
    return [speech.text("No source here states this number: {money}",
                        money=formats.amount(block.value, None, speech.language))]


def other_goods(block: OtherGoods, brief: Brief, speech: Speech) -> list[str]:
    """Of which goods something is known."""
    items = ", ".join(map(speech.product, block.products))
    if not block.other:
        return [speech.text("Known by goods: {items}", items=items) if items else
                speech.text("Nothing is known by goods.")]
    return [speech.text("Known of other goods: {items}", items=items)]


def unknown(block: Unknown, brief: Brief, speech: Speech) -> list[str]:
    """One side's data are not known."""
    return [formats.side_unknown(block.side, speech.language)]


def nearest(block: Nearest, brief: Brief, speech: Speech) -> list[str]:
    """The nearest period with its number and source."""
    near = block.level
    if near.number is None or near.subject.period is None:
        return []
    money = speech.bold(str(speech.money(near.number))) + speech.mark(near.number)
    said = speech.text("Nearest: {period}, {money}", period=speech.period(near.subject.period), money=money)
    if near.subject.flow != brief.subject.flow:  # trade both ways
        said = f"{listed(near.subject, speech)}: {money}"
    return [said, formats.capital(source_line(near, speech))]


def ask(block: Ask, brief: Brief, speech: Speech) -> list[str]:
    """What to do where nothing is near."""
    return [speech.text("Ask for another year or pair.")]


def recalled(block: Recalled, brief: Brief, speech: Speech) -> list[str]:
    """What was said later from memory, and how far it is from what was said at the time."""
    figure = block.number.figure
    said = speech.text("Said later: {money} {period:for}, {recollection} ({source}).", money=speech.money(block.number),
                       period=speech.period(block.period), source=speech.source(figure),
                       recollection=formats.recollection(figure.role, speech.language))
    if block.against is None or block.against_period is None:
        return [said]
    slots = {"money": speech.money(block.against), "period": speech.period(block.against_period)}
    if block.number.value < block.against.value:
        return [f"{said} {speech.text('This is far below the {money} of {period}.', **slots)}"]
    return [f"{said} {speech.text('This is far above the {money} of {period}.', **slots)}"]
