"""The other blocks of a brief in words, one function a block."""

from __future__ import annotations

from dataclasses import replace
from functools import singledispatch

from briefs.model.brief import Block, Brief
from briefs.model.lists import (
    Changed,
    Compared,
    Grew,
    Mean,
    NoGoal,
    OtherGoals,
    Outcome,
    Peak,
    Quoted,
    Ranking,
    Series,
    ShareOf,
    Sources,
)
from briefs.model.parts import (
    Agrees,
    Ask,
    Contradict,
    Differ,
    Doubt,
    Excluded,
    Follows,
    Gap,
    Goal,
    How,
    Level,
    Line,
    Missing,
    More,
    Nearest,
    OtherGoods,
    OtherUnit,
    Preferred,
    Recalled,
    Relabel,
    Revised,
    Unknown,
    Unsaid,
)
from briefs.reconciling.numbers import Calculated, Stated
from briefs.reconciling.ranks import rank
from briefs.reconciling.tables import RANKS
from briefs.rendering import lists as render_lists
from briefs.rendering.formula import formula, steps
from briefs.rendering.level import agrees, common_step, source_line
from briefs.rendering.slots import UnitSlot
from briefs.rendering.sources import listed
from briefs.rendering.speech import Speech
from briefs.rendering.target import goal_aside, goal_line, outcome, said_where
from locales import formats
from terms.figure import WORLD

# The blocks that begin a paragraph.
PARAGRAPHS: frozenset[type] = frozenset({Recalled, Goal, OtherGoals, Excluded, Gap, Revised, Relabel})


def paragraph(block: Block, brief: Brief, speech: Speech) -> list[str]:
    """The lines of a block."""
    return _said(block, brief, speech)


@singledispatch
def _said(block: object, brief: Brief, speech: Speech) -> list[str]:
    raise TypeError(f"no words for {type(block).__name__}")


@_said.register
def _(block: Missing, brief: Brief, speech: Speech) -> list[str]:
    if block.period is None:
        return [speech.text("No figure is known yet.")]
    if block.whole:
        return [speech.text("No figure is known.")]
    if block.period.is_year:
        return [speech.text("No figure for the full year{period:silent} is known.", period=speech.period(block.period))]
    return [speech.text("No figure for the whole period is known.")]


@_said.register
def _(block: OtherUnit, brief: Brief, speech: Speech) -> list[str]:
    unit = UnitSlot(block.asked, speech.language)
    return [speech.text("No figure {unit:in} is known; nothing is converted.", unit=unit)]


@_said.register
def _(block: Peak, brief: Brief, speech: Speech) -> list[str]:
    series = next((other for other in brief.blocks if isinstance(other, Series)), None)
    sides = series.sides if series and brief.subject.partner != WORLD else ()
    mean = any(isinstance(other, Mean) for other in brief.blocks)
    heard = render_lists.heard(series, speech) if series and not mean else []
    return [*render_lists.peak(block, sides, speech), *heard]


@_said.register
def _(block: Mean, brief: Brief, speech: Speech) -> list[str]:
    sides = next((other.sides for other in brief.blocks if isinstance(other, Series)), ())
    series = next((other for other in brief.blocks if isinstance(other, Series)), None)
    return [*render_lists.mean(block, sides, speech), *(render_lists.heard(series, speech) if series else [])]


@_said.register
def _(block: Differ, brief: Brief, speech: Speech) -> list[str]:
    return [speech.text("The two sides' figures differ.") if block.sides else speech.text("The known figures differ.")]


@_said.register
def _(block: Contradict, brief: Brief, speech: Speech) -> list[str]:
    if block.several:
        return [speech.text("Several figures of one side contradict each other.")]
    return [speech.text("Two figures of one side contradict each other.")]


@_said.register
def _(block: More, brief: Brief, speech: Speech) -> list[str]:
    return [speech.plural("{n} more figure differs; the file has all of them.",
                          "{n} more figures differ; the file has all of them.", len(block.numbers))]


@_said.register
def _(block: Unknown, brief: Brief, speech: Speech) -> list[str]:
    return [formats.side_unknown(block.side, speech.language)]


@_said.register
def _(block: Agrees, brief: Brief, speech: Speech) -> list[str]:
    return agrees(block.level, speech)


@_said.register
def _(block: Recalled, brief: Brief, speech: Speech) -> list[str]:
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


@_said.register
def _(block: Goal, brief: Brief, speech: Speech) -> list[str]:
    return [goal_line(block, speech, goal_aside(block, speech))]


@_said.register
def _(block: Doubt, brief: Brief, speech: Speech) -> list[str]:
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


@_said.register
def _(block: Excluded, brief: Brief, speech: Speech) -> list[str]:
    items = "; ".join(_beside(line, speech) for line in block.lines)
    return [speech.text("Not included: {items}", items=items)]


def _beside(line: Line, speech: Speech) -> str:
    slots = {"A": speech.party(line.reporter), "B": speech.party(line.partner), "money": speech.money(line.number),
             "flow": speech.flow(line.flow)}
    if line.flow == "investment":
        said = speech.text("{A:poss} investment {B:in}, {money}", **{k: slots[k] for k in ("A", "B", "money")})
    elif line.flow == "services_turnover":
        said = f"{slots['flow']}, {slots['money']}"
    else:
        said = speech.text("{flow} {B:to}, {money}", **{k: slots[k] for k in ("flow", "B", "money")})
    return said + (speech.aside(line.move) if line.move else "")


@_said.register
def _(block: Gap, brief: Brief, speech: Speech) -> list[str]:
    step = max((common_step(level) or 0.0 for level in brief.blocks if isinstance(level, Level)), default=None)
    one, other = (speech.money(number, step=step) for number in block.numbers)
    return [speech.italic(speech.text(
        "The gap is mostly in {A:poss} exports {B:to}: {one} and {other}.",
        A=speech.party(block.reporter), B=speech.party(block.partner), one=one, other=other))]


@_said.register
def _(block: How, brief: Brief, speech: Speech) -> list[str]:
    return [speech.details(steps(block.numbers, speech))]


@_said.register
def _(block: Follows, brief: Brief, speech: Speech) -> list[str]:
    number, last = block.level.number, formats.capital(source_line(block.level, speech))
    if not isinstance(number, Calculated):
        return [last]
    origin = number.terms[0]
    if number.formula != "base" or not isinstance(origin, Stated) or origin.figure.period is None:
        return [speech.text("No source states it."), speech.text("Formula: {formula}", formula=formula(number, speech)),
                last]
    move = origin.figure.change
    grown = formats.change(move, speech.language, with_base=False) if move else ""
    return [
        speech.text("No source states it. It follows from {period}: {money}, {change}.",
                    period=speech.period(origin.figure.period), money=speech.money(origin), change=grown),
        speech.text("Formula: {formula}", formula=formula(number, speech, bounds=True)), last,
    ]


@_said.register
def _(block: Revised, brief: Brief, speech: Speech) -> list[str]:
    value = abs(block.amount.value)
    slots = {"amount": formats.amount(value, block.amount.unit, speech.language, decimals=1),
             "share": formats.share(abs(round(block.percent.value, 1)), speech.language)}
    if block.amount.value > 0:
        said = speech.text("Revised: the later official figure is {amount} ({share}) higher.", **slots)
    else:
        said = speech.text("Revised: the later official figure is {amount} ({share}) lower.", **slots)
    return [speech.italic(said)]


@_said.register
def _(block: Relabel, brief: Brief, speech: Speech) -> list[str]:
    n = block.period.months
    total = speech.plural("The total of {n} month is {money}", "The total of {n} months is {money}", n,
                          money=speech.money(block.total))
    return [speech.italic(speech.text("{total}: the second figure is probably for {months}.", total=total,
                                      months=speech.months(block.period)))]


@_said.register
def _(block: Preferred, brief: Brief, speech: Speech) -> list[str]:
    if block.code == "series":
        return [speech.text("Shown first: official statistics.")]
    if block.code == "later":
        return [speech.text("Shown first: the later one.")]
    return [speech.text("Shown first: {why}.", why=formats.evidence(block.code, speech.language))]


@_said.register
def _(block: Nearest, brief: Brief, speech: Speech) -> list[str]:
    near = block.level
    if near.number is None or near.subject.period is None:
        return []
    money = speech.bold(str(speech.money(near.number))) + speech.mark(near.number)
    said = speech.text("Nearest: {period}, {money}", period=speech.period(near.subject.period), money=money)
    return [said, formats.capital(source_line(near, speech))]


@_said.register
def _(block: Unsaid, brief: Brief, speech: Speech) -> list[str]:
    return [speech.text("No source here states this number: {money}",
                        money=formats.amount(block.value, None, speech.language))]


@_said.register
def _(block: OtherGoods, brief: Brief, speech: Speech) -> list[str]:
    items = ", ".join(map(speech.product, block.products))
    if not block.other:
        return [speech.text("Known by goods: {items}", items=items) if items else
                speech.text("Nothing is known by goods.")]
    return [speech.text("Known of other goods: {items}", items=items)]


@_said.register
def _(block: Ask, brief: Brief, speech: Speech) -> list[str]:
    return [speech.text("Ask for another year or pair.")]


@_said.register
def _(block: Outcome, brief: Brief, speech: Speech) -> list[str]:
    return outcome(block, speech)


@_said.register
def _(block: OtherGoals, brief: Brief, speech: Speech) -> list[str]:
    dated = (replace(goal, style="by") for goal in block.goals)
    return [goal_line(goal, speech, said_where(goal.number.figure, speech)) for goal in dated]


@_said.register
def _(block: NoGoal, brief: Brief, speech: Speech) -> list[str]:
    return [speech.text("No target is known.")]


@_said.register
def _(block: Sources, brief: Brief, speech: Speech) -> list[str]:
    return listed(block, speech, narrow=brief.question.period is not None)


@_said.register
def _(block: Quoted, brief: Brief, speech: Speech) -> list[str]:
    items = []
    for number in block.numbers:
        row = rank(number.figure)
        why = speech.text("Evidence: {evidence} (rank {n} of {all})", n=row.number, all=len(RANKS),
                          evidence=formats.evidence(row.code, speech.language))
        quote = formats.quoted(speech.quote(number.figure.quote), speech.language)
        items.append(f"{formats.capital(speech.source(number.figure))}: {quote}\n{why}")
    return [speech.details("\n".join(items))]


@_said.register
def _(block: Changed, brief: Brief, speech: Speech) -> list[str]:
    source = block.now.sources[0]
    share = formats.percent(round(block.percent.value, 1), speech.language, signed=True)
    return [
        speech.text("Was: {money} ({source})", money=speech.money(block.was),
                    source=said_where(block.was.sources[0], speech)),
        speech.text("Now: {money}, {change} ({source})", money=speech.bold(str(speech.money(block.now))), change=share,
                    source=speech.source(source)),
        speech.text("Both figures are kept."),
    ]


@_said.register
def _(block: Series, brief: Brief, speech: Speech) -> list[str]:
    said = render_lists.series(block, brief.subject, speech)
    last = not any(isinstance(other, Mean | Peak) for other in brief.blocks)  # else they stand under these
    return [*said, *(render_lists.heard(block, speech) if last else [])]


@_said.register
def _(block: Ranking, brief: Brief, speech: Speech) -> list[str]:
    return render_lists.ranking(block, brief.subject, speech)


@_said.register
def _(block: Compared, brief: Brief, speech: Speech) -> list[str]:
    return render_lists.compared(block, speech)


@_said.register
def _(block: ShareOf, brief: Brief, speech: Speech) -> list[str]:
    return render_lists.shares(block, brief.subject, speech)


@_said.register
def _(block: Grew, brief: Brief, speech: Speech) -> list[str]:
    return render_lists.grew(block, brief.subject, speech)
