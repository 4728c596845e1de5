"""Levels: what each side's statistics say about a flow in a period, with the flows inside it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from briefs.answering.moves import move
from briefs.model.level import Level, Line, Subject
from briefs.model.question import Question
from briefs.reconciling.calculate import number
from briefs.reconciling.keys import Key, key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number, Stated
from briefs.reconciling.ranks import rank
from terms.figure import DIRECTIONS, WORLD
from terms.period import Period

PARTS = {"turnover": ("export", "import", "balance"), "balance": ("export", "import"),
         "services_turnover": ("services_export", "services_import")}
WHOLE = {"export": ("turnover", "import"), "import": ("turnover", "export"),
         "services_export": ("services_turnover",), "services_import": ("services_turnover",)}

FOLLOWING = frozenset({"turnover", "export", "import", "balance"})  # flows of which each follows from two others


def key_for(subject: Subject, flow: str | None = None, period: Period | None = None) -> Key:
    """The key of a subject, or of another flow or period of the same parties."""
    return key(flow or subject.flow, subject.reporter, subject.partner, period or subject.period, subject.product,
               subject.unit, share=subject.unit == "%")


def about(question: Question, ledger: Ledger) -> Subject:
    """The subject of a question in the unit in which it is known: the one asked for, else dollars if there are any.

    Nothing is converted.
    """
    subject = Subject(question.flow or "turnover", question.reporter, question.partner, question.period,
                      question.product)
    topic = key_for(subject).topic
    wanted = {topic, *(key_for(subject, flow).topic for flow in PARTS.get(subject.flow, ()))}
    known = [key for key in ledger.keys if key.topic in wanted]
    known = [key for key in known if key.period == question.period] or known
    own = [key for key in known if key.topic == topic] or known
    units = Counter(key.unit for key in own)
    if question.unit in units and question.intent != "rank":
        return replace(subject, unit=question.unit)
    if not units or "USD" in units:
        return subject
    return replace(subject, unit=max(units, key=lambda unit: (units[unit], unit or "")))


def known_periods(ledger: Ledger, subject: Subject) -> tuple[Period, ...]:
    """The periods that are stated for a subject, and those for which it may follow from two others of trade, exports
    and imports."""
    own = ledger.periods(key_for(subject))
    if subject.flow not in FOLLOWING:
        return own
    counted = Counter(period for flow in FOLLOWING - {"balance"} for period in ledger.periods(key_for(subject, flow)))
    return tuple(sorted({*own, *(period for period, known in counted.items() if known > 1)}))


def levels(ledger: Ledger, subject: Subject, role: str = "main") -> tuple[Level, ...]:
    """One level a side that knows anything, the one to quote first: stated before calculated, then by rank."""
    found = [_level(ledger, subject, side, role) for side in _sides(ledger, subject)]
    found = [level for level in found if level.number or any(line.flow in DIRECTIONS for line in level.lines)]
    found.sort(key=lambda level: _preference(level, subject))
    return tuple(found)


def _sides(ledger: Ledger, subject: Subject) -> tuple[str | None, ...]:
    """Whose statistics may know something, the question's own parties first."""
    flows = {subject.flow, *PARTS.get(subject.flow, ()), *WHOLE.get(subject.flow, ())}
    found = {side for flow in flows for side in ledger.sides(key_for(subject, flow))}
    own = [side for side in (subject.reporter, subject.partner) if side in found]
    return (*own, *sorted(side for side in found if side and side not in own), *([None] if None in found else []))


def _preference(level: Level, subject: Subject) -> tuple[int, ...]:
    own = (subject.reporter, subject.partner)
    place = own.index(level.side) if level.side in own else 2 + (level.side is None)
    if level.number is None:
        return (2, 0, place)
    if isinstance(level.number, Stated):
        return (0, rank(level.number.figure).number, place)
    return (0, 1, place) if level.number.official else (1, 0, place)


def _level(ledger: Ledger, subject: Subject, side: str | None, role: str) -> Level:
    reporter = perspective(subject, side) if side else _teller(ledger, subject)
    lines: list[Line] = []
    for flow in PARTS.get(subject.flow, ()):
        found = _line_number(ledger, subject, flow, reporter, side, lines)
        if found:
            lines.append(Line(flow, reporter, found,
                              move(ledger, key_of_line(subject, flow, reporter), found, side)))
    head = _head(ledger, subject, side, lines)
    moved = move(ledger, key_for(subject), head, side) if head else None
    return Level(role, subject, side, head, moved, tuple(lines))


def _head(ledger: Ledger, subject: Subject, side: str | None, lines: list[Line]) -> Number | None:
    if subject.flow == "balance" and perspective(subject, side) == subject.reporter:
        return ledger.stated(key_for(subject), side) or _balance(lines, side)
    return number(ledger, key_for(subject), side)


def _line_number(ledger: Ledger, subject: Subject, flow: str, reporter: str | None, side: str | None,
                 lines: list[Line]) -> Number | None:
    """The number of a line; a balance is made of the very lines above it."""
    key = key_of_line(subject, flow, reporter)
    return ledger.stated(key, side) or _balance(lines, side) if flow == "balance" else number(ledger, key, side)


def _balance(lines: list[Line], side: str | None) -> Calculated | None:
    """Exports less imports."""
    found = {line.flow: line.number for line in lines}
    if not set(DIRECTIONS) <= set(found):
        return None
    out, back = found["export"], found["import"]
    return Calculated("balance", out.value - back.value, out.interval - back.interval, (out, back), out.unit, side)


def perspective(subject: Subject, side: str | None) -> str | None:
    """Who exports and imports in the lines: the party whose statistics they are, else the question's reporter."""
    return side if side is not None and side in (subject.reporter, subject.partner) else subject.reporter


def _teller(ledger: Ledger, subject: Subject) -> str | None:
    """Whose exports and imports a document of no stated side speaks of; the question's reporter where it is silent."""
    if subject.flow in DIRECTIONS or subject.partner == WORLD:
        return subject.reporter
    for flow in DIRECTIONS:
        for claims in ledger.claims(key_of_line(subject, flow, subject.reporter)):
            if claims.side is None and claims.best.figure.reporter in (subject.reporter, subject.partner):
                return claims.best.figure.reporter
    return subject.reporter


def key_of_line(subject: Subject, flow: str, reporter: str | None) -> Key:
    """The key of a flow inside a subject, as one of its parties reports it."""
    partner = subject.partner if reporter == subject.reporter else subject.reporter
    return key(flow, reporter, partner, subject.period, subject.product, subject.unit)
