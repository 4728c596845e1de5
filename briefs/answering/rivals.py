"""Where other claims of the same side contradict the number to quote, or came before it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from briefs.answering.levels import key_for, key_of_line, perspective
from briefs.answering.moves import gap, growth, told_move
from briefs.model.brief import Block
from briefs.model.level import Level, Line
from briefs.model.remarks import Contradict, More, Preferred, Relabel, Revised
from briefs.reconciling.claims import disagreement
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.month_sums import months
from briefs.reconciling.numbers import Calculated, Stated, difference, is_official
from briefs.reconciling.ranks import document_of, published, rank
from briefs.reconciling.tables import LIMITS, MOST
from terms.figure import DIRECTIONS
from terms.period import Period


def rivals_of(ledger: Ledger, main: Level) -> tuple[Stated, ...]:
    """The same side's other claims, apart by more than rounding; rounder or weaker hearsay does not count."""
    if main.number is None:
        return ()
    found = next((claims for claims in ledger.claims(key_for(main.subject)) if claims.side == main.side), None)
    if found is None:
        return ()
    claims = found.others if isinstance(main.number, Stated) else (found.best, *found.others)
    return tuple(claim for claim in claims if _contends(main, claim))


def _contends(main: Level, claim: Stated) -> bool:
    number = main.number
    if number is None or claim.interval.overlaps(number.interval):
        return False
    if claim.figure.qualifier != "exact":
        return difference(claim.value, number.value) > LIMITS["sides_differ"]
    return True


def with_rivals(ledger: Ledger, main: Level, rivals: tuple[Stated, ...]) -> Iterator[Block]:
    """The number to quote, then the one first reported (a revision) or those that contradict it, the best ranks."""
    rival = rivals[0]
    if main.number is None:
        return
    quoted = main.number.figures[0] if isinstance(main.number, Calculated) else main.number.figure
    if disagreement(main.number, rival) == "revision":
        yield main
        yield _as_level(ledger, main, rival, "first")
        amount = gap(main.number, rival)
        yield Revised(amount, growth(main.number, rival))
        return
    yield Contradict(several=len(rivals) > 1)
    yield replace(main, role="rival", lines=() if isinstance(main.number, Calculated) else main.lines)
    for other in rivals[:MOST["rivals"]]:
        yield _as_level(ledger, main, other, "rival")
    if rivals[MOST["rivals"]:]:
        yield More(rivals[MOST["rivals"]:])
    yield from _relabel(ledger, main, rival)
    if is_official(main.number) and rank(rival.figure).number > 1:
        yield Preferred("series")
    elif rank(quoted).number < rank(rival.figure).number:
        yield Preferred(rank(quoted).code)
    elif published(quoted) > published(rival.figure):
        yield Preferred("later")


def _as_level(ledger: Ledger, main: Level, rival: Stated, role: str) -> Level:
    """A claim with the directions that its own document gives."""
    subject, reporter = main.subject, perspective(main.subject, main.side)
    lines: list[Line] = []
    for flow in DIRECTIONS:
        for claims in ledger.claims(key_of_line(subject, flow, reporter)) if subject.flow == "turnover" else ():
            numbers = (claims.best, *claims.others)
            same = [figure for number in numbers for figure in number.figures
                    if document_of(figure) == document_of(rival.figure)]
            lines += [Line(flow, reporter, Stated(figure), told_move(ledger, Stated(figure))) for figure in same[:1]]
    return Level(role, subject, main.side, rival, told_move(ledger, rival), tuple(lines))


def _relabel(ledger: Ledger, main: Level, rival: Stated) -> Iterator[Relabel]:
    """Whether the claim equals the official sum of other months of the same beginning: then its label is in doubt."""
    period = main.subject.period
    if period is None or difference(rival.value, main.number.value if main.number else 0) <= LIMITS["other_total"]:
        return
    for last in range(period.first, period.first + 12):
        other = Period(period.first, last)
        total = months(ledger, key_for(main.subject, period=other), main.side) if other != period else None
        if total and difference(total.value, rival.value) <= LIMITS["same_total"]:
            yield Relabel(total, other, rival)
            return
