"""The answer to "how much": one level, both sides where they differ, what is nearest where nothing is known."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from briefs.answering.doubts import doubts
from briefs.answering.goods import by_goods, directed
from briefs.answering.levels import about, key_for, key_of_line, known_periods, levels
from briefs.answering.mirrors import completed, mirror, sides_differ
from briefs.answering.missing import missing, since
from briefs.answering.moves import told_move
from briefs.answering.rivals import rivals_of, with_rivals
from briefs.model.brief import Block, Brief
from briefs.model.level import Level, Line, Subject
from briefs.model.question import Question
from briefs.model.remarks import Agrees, Contradict, Differ, Excluded, Follows, Gap, How, More, Quoted, Unknown
from briefs.reconciling.intervals import is_like
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.reconciling.numbers import Calculated, Stated
from briefs.reconciling.ranks import is_table
from briefs.reconciling.tables import MOST
from terms.figure import DIRECTIONS, WORLD
from terms.period import Period

MOST_QUOTES = 6
BESIDE = ("services_turnover", "services_export", "services_import", "investment")


def figure_brief(question: Question, ledger: Ledger, today: date) -> Brief:
    """A level for the period asked for; where none is, for the latest full year, and what is known since."""
    subject = subject_of(question, ledger)
    brief = _of_period(question, subject, ledger, today)
    newer = since(ledger, subject) if question.period is None and brief.kind != "missing" else None
    beside = [block for block in (newer, by_goods(ledger.keys, subject) if question.goods else None) if block]
    return replace(brief, blocks=(*brief.blocks, *beside)) if beside else brief


def _of_period(question: Question, subject: Subject, ledger: Ledger, today: date) -> Brief:
    """The answer for the one period that is asked for or meant."""
    known = levels(ledger, subject)
    if not known or (known[0].number is None and question.flow != "turnover"):
        return Brief(question, "missing", subject, missing(ledger, subject), today)
    rivals = rivals_of(ledger, known[0])
    if rivals:
        blocks = tuple(with_rivals(ledger, known[0], rivals))
        kind = "rivals" if any(isinstance(block, Contradict) for block in blocks) else "level"
        return Brief(question, kind, subject, blocks, today)
    if any(sides_differ(known[0], other) for other in known[1:]):
        return Brief(question, "sides", subject, tuple(_sides(ledger, known)), today)
    return Brief(question, "level", subject, tuple(_one(ledger, known[0], known)), today)


def conflict(question: Question, ledger: Ledger, today: date) -> Brief:
    """Why there are two numbers: the answer with the words that each of them stands on."""
    if question.period is None:
        question = replace(question, period=_disputed(question, ledger))
    brief = figure_brief(question, ledger, today)
    heads = [block.number for block in brief.blocks if isinstance(block, Level) and block.number]
    by_quote = {figure.quote: figure for number in heads for figure in number.sources if not is_table(figure)}
    quoted = [Stated(figure) for figure in by_quote.values()][:MOST_QUOTES]
    return replace(brief, blocks=(*brief.blocks, Quoted(tuple(quoted)))) if quoted else brief


def _disputed(question: Question, ledger: Ledger) -> Period | None:
    """The latest period of which different things are said, one with the amount that the question names before any
    other; None where there is none."""
    subject = about(question, ledger)
    periods = sorted(ledger.periods(key_for(subject)), key=lambda p: (p.is_year, p.last), reverse=True)
    named = [period for period in periods if _says(ledger, subject, period, question.value)]
    return next((period for period in (*named, *periods) if _differs(ledger, replace(subject, period=period))), None)


def _says(ledger: Ledger, subject: Subject, period: Period, value: float | None) -> bool:
    """Whether a figure of the period is the amount, as it is rounded."""
    claims = ledger.claims(key_for(subject, period=period)) if value is not None else ()
    return any(is_like(number.figure, float(value or 0)) for each in claims for number in (each.best, *each.others))


def _differs(ledger: Ledger, subject: Subject) -> bool:
    """Whether the sides, or two documents of one side, say different things."""
    known = levels(ledger, subject)
    return bool(known) and (any(sides_differ(known[0], other) for other in known[1:])
                            or bool(rivals_of(ledger, known[0])))


def subject_of(question: Question, ledger: Ledger) -> Subject:
    """What the question is about; without a period the latest one that has a full level is meant."""
    subject = about(question, ledger)
    if subject.partner == WORLD:
        subject = directed(subject, ledger)
    return subject if subject.period else replace(subject, period=latest(ledger, subject))


def latest(ledger: Ledger, subject: Subject) -> Period | None:
    """The latest whole year stated for a subject, else the latest period; years of a monthly series count too."""
    periods = ledger.periods(key_for(subject))
    years = [period for period in periods if period.is_year]
    if not years:
        ends = {period.year for flow in DIRECTIONS for period in ledger.periods(key_for(subject, flow))}
        whole = (Period.of_year(year) for year in sorted(ends, reverse=True))
        year = next((y for y in whole if months(ledger, key_for(subject, period=y), subject.reporter)), None)
        years = [year] if year else []
    if not years and not periods:
        followed = sorted(known_periods(ledger, subject), key=lambda p: (p.is_year, p.last, p.first), reverse=True)
        return next((p for p in followed if levels(ledger, replace(subject, period=p))[0].number), None)
    return max(years or periods, key=lambda period: (period.last, period.first), default=None)


def _one(ledger: Ledger, main: Level, known: tuple[Level, ...]) -> Iterator[Block]:
    """The answer where one number stands: with what the other side says, and what it does not contain."""
    others = tuple(level for level in known if level is not main)
    main = completed(main, others)
    if isinstance(main.number, Calculated) and not main.number.official:
        yield replace(main, sourced=False)
        yield Follows(main)
        return
    yield main
    yield from _other_side(main, others)
    yield from doubts(ledger, main)
    yield from _excluded(ledger, main.subject)


def _other_side(main: Level, others: tuple[Level, ...]) -> Iterator[Block]:
    """Whether the other country's data are known: agreement is said, silence too."""
    own = (main.subject.reporter, main.subject.partner)
    if WORLD in own or main.side not in own or own[0] == own[1]:
        return
    for side in own:
        if side and side != main.side:
            twin = next((level for level in others if level.side == side), None)
            if twin is None:
                yield Unknown(side)
            elif twin.number is not None:
                yield Agrees(replace(twin, role="side"))


def _excluded(ledger: Ledger, subject: Subject) -> Iterator[Excluded]:
    """Services and investments of the same pair and period: stated beside, never added."""
    if subject.flow != "turnover" or subject.partner == WORLD or subject.product:
        return
    lines: list[Line] = []
    for reporter in (subject.reporter, subject.partner):
        for flow in BESIDE:
            claims = ledger.claims(key_of_line(subject, flow, reporter))
            if claims and not any(line.number == claims[0].best for line in lines):
                best = claims[0].best
                partner = subject.partner if reporter == subject.reporter else subject.reporter
                lines.append(Line(flow, reporter, best, told_move(ledger, best), partner=partner))
    if lines:
        yield Excluded(tuple(sorted(lines, key=lambda line: BESIDE.index(line.flow))))


def _sides(ledger: Ledger, known: tuple[Level, ...]) -> Iterator[Block]:
    """Both sides in full, the gap between them, and how calculated numbers were made."""
    main = known[0]
    apart = [main, *(level for level in known[1:] if sides_differ(main, level))]
    shown, others = apart[:MOST["sides"]], apart[MOST["sides"]:]
    yield Differ(sides=all(level.side for level in shown))
    for level in shown:
        lines = tuple(line for line in level.lines if line.flow in DIRECTIONS)
        yield replace(level, role="side", lines=lines)
        yield from doubts(ledger, level)
    if others:
        yield More(tuple(level.number for level in others if level.number))
    yield from _gap(main, shown[1])
    made = tuple(level.number for level in shown
                 if isinstance(level.number, Calculated) and not level.number.official)
    lone = tuple(line.number for level in shown if not isinstance(level.number, Calculated) for line in level.lines
                 if isinstance(line.number, Calculated) and line.flow in DIRECTIONS and not line.number.official)
    if made or lone:
        yield How(made + lone)


def _gap(one: Level, other: Level) -> Iterator[Gap]:
    """The direction that makes most of the difference, where both sides give both directions."""
    found = []
    for line in one.lines:
        twin = mirror(line, other)
        if twin and line.flow in DIRECTIONS:
            exporter = line.reporter if line.flow == "export" else twin.reporter
            found.append((abs(line.number.value - twin.number.value), exporter, line.number, twin.number))
    if len(found) < len(DIRECTIONS):
        return
    _, exporter, first, second = max(found, key=lambda row: row[0])
    importer = one.subject.partner if exporter == one.subject.reporter else one.subject.reporter
    if exporter and importer:
        yield Gap(exporter, importer, (first, second))
