"""What is said beside a number: that others differ, why this one stands first, what it does not contain."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.level import Level, Line
from briefs.model.remarks import (
    Agrees,
    Changed,
    Contradict,
    Differ,
    Doubt,
    Excluded,
    Gap,
    More,
    Preferred,
    Relabel,
    Revised,
)
from briefs.rendering.blocks.level import common_step
from briefs.rendering.blocks.source_lines import source_line
from briefs.rendering.blocks.targets import said_where
from briefs.rendering.speech import Speech
from locales import formats


def differ(block: Differ, brief: Brief, speech: Speech) -> list[str]:
    """That the sides, or some figures, differ."""
    return [speech.text("The two sides' figures differ.") if block.sides else speech.text("The known figures differ.")]


def contradict(block: Contradict, brief: Brief, speech: Speech) -> list[str]:
    """That figures of one side contradict each other."""
    if block.several:
        return [speech.text("Several figures of one side contradict each other.")]
    return [speech.text("Two figures of one side contradict each other.")]


def more(block: More, brief: Brief, speech: Speech) -> list[str]:
    """How many more figures differ."""
    return [speech.plural("{n} more figure differs; the file has all of them.",
                          "{n} more figures differ; the file has all of them.", len(block.numbers))]


def agrees(block: Agrees, brief: Brief, speech: Speech) -> list[str]:
    """The other side in one line."""
    other = block.level
    if other.number is None or other.side is None:
        return []
    said = speech.text("{side}: {money}", side=speech.side(other.side), money=speech.marked(other.number))
    return [f"{said} · {source_line(other, speech)}"]


def preferred(block: Preferred, brief: Brief, speech: Speech) -> list[str]:
    """Why the first figure stands first."""
    if block.code == "series":
        return [speech.text("Shown first: official statistics.")]
    if block.code == "later":
        return [speech.text("Shown first: the later one.")]
    return [speech.text("Shown first: {why}.", why=formats.evidence(block.code, speech.language))]


def gap(block: Gap, brief: Brief, speech: Speech) -> list[str]:
    """The direction in which the sides are farthest apart."""
    step = max((common_step(level) or 0.0 for level in brief.blocks if isinstance(level, Level)), default=None)
    one, other = (speech.money(number, step=step) for number in block.numbers)
    return [speech.italic(speech.text(
        "The gap is mostly in {A:poss} exports {B:to}: {one} and {other}.",
        A=speech.party(block.reporter), B=speech.party(block.partner), one=one, other=other))]


def doubt(block: Doubt, brief: Brief, speech: Speech) -> list[str]:
    """Which check a number does not pass."""
    if block.number is None or block.period is None:
        return [speech.italic(speech.text(
            "Check: the growth of the total is not between that of exports and that of imports."))]
    slots = {"money": speech.money(block.number), "period": speech.period(block.period)}
    match block.kind:
        case "parts":
            said = speech.text("Check: exports and imports add up to {money}.", money=slots["money"])
        case "base":
            said = speech.text("Check, {period}: {money}, which does not fit the growth.", **slots)
        case _:
            said = speech.text("Check, {period}: {money}, more than for the whole period.", **slots)
    return [speech.italic(said)]


def excluded(block: Excluded, brief: Brief, speech: Speech) -> list[str]:
    """The flows that the number does not contain."""
    items = "; ".join(_flow(line, speech) for line in block.lines)
    return [speech.text("Not included: {items}", items=items)]


def _flow(line: Line, speech: Speech) -> str:
    """One flow that stands beside a level: "investment in Kazakhstan, $1 billion"."""
    slots = {"A": speech.party(line.reporter), "B": speech.party(line.partner), "money": speech.money(line.number),
             "flow": speech.flow(line.flow)}
    if line.flow == "investment":
        said = speech.text("{A:poss} investment {B:in}, {money}", **{k: slots[k] for k in ("A", "B", "money")})
    elif line.flow == "services_turnover":
        said = f"{slots['flow']}, {slots['money']}"
    else:
        said = speech.text("{flow} {B:to}, {money}", **{k: slots[k] for k in ("flow", "B", "money")})
    return said + (speech.aside(line.move) if line.move else "")


def revised(block: Revised, brief: Brief, speech: Speech) -> list[str]:
    """How far the later official figure is from the first."""
    value = abs(block.amount.value)
    slots = {"amount": formats.amount(value, block.amount.unit, speech.language, decimals=1),
             "share": formats.share(abs(round(block.percent.value, 1)), speech.language)}
    if block.amount.value > 0:
        said = speech.text("Revised: the later official figure is {amount} ({share}) higher.", **slots)
    else:
        said = speech.text("Revised: the later official figure is {amount} ({share}) lower.", **slots)
    return [speech.italic(said)]


def relabel(block: Relabel, brief: Brief, speech: Speech) -> list[str]:
    """Of which months a claim probably is."""
    n = block.period.months
    total = speech.plural("The total of {n} month is {money}", "The total of {n} months is {money}", n,
                          money=speech.money(block.total))
    return [speech.italic(speech.text("{total}: the second figure is probably for {months}.", total=total,
                                      months=speech.months(block.period)))]


def changed(block: Changed, brief: Brief, speech: Speech) -> list[str]:
    """A figure that was revised, before and now."""
    source = block.now.sources[0]
    share = formats.percent(round(block.percent.value, 1), speech.language, signed=True)
    return [
        speech.text("Was: {money} ({source})", money=speech.money(block.was),
                    source=said_where(block.was.sources[0], speech)),
        speech.text("Now: {money}, {change} ({source})", money=speech.bold(str(speech.money(block.now))), change=share,
                    source=speech.source(source)),
        speech.text("Both figures are kept."),
    ]
