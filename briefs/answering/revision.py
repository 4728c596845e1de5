"""A revision as news: what a figure was when it was told, what it is now."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefs.answering.levels import key_for, key_of_line
from briefs.answering.moves import growth
from briefs.model.brief import Brief
from briefs.model.level import Level, Subject
from briefs.model.question import Question
from briefs.model.remarks import Changed
from briefs.reconciling.calculate import number
from briefs.reconciling.claims import disagreement
from briefs.reconciling.keys import Key
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number
from terms.figure import DIRECTIONS
from terms.period import Period

TOLD = ("main", "side")  # levels that answer the question
Told = tuple[Subject, Key, str | None, Number]


def revisions(before: Brief, ledger: Ledger, *, shown: Period | None = None) -> tuple[Brief, ...]:
    """A brief for each number that an earlier brief told and that an official figure has revised since.

    Without those of the period ``shown``, of which another brief tells.
    """
    levels = [block for block in before.blocks if isinstance(block, Level) and block.role in TOLD]
    told = (one for level in levels if level.subject.period != shown for one in _told(level))
    found = ((subject, was, number(ledger, key, side)) for subject, key, side, was in told)
    return tuple(revision(subject, was, now, language=before.question.language, today=before.today)
                 for subject, was, now in found if now is not None and is_revised(was, now))


def revision(subject: Subject, was: Number, now: Number, *, language: str = "en", today: date | None = None) -> Brief:
    """The brief that tells of a revision; both numbers are about the subject."""
    asked = Question("", "figure", subject.reporter, subject.partner, subject.flow, subject.period, language=language)
    return Brief(asked, "revision", subject, (Changed(was, now, growth(now, was)),), today)


def is_revised(was: Number, now: Number) -> bool:
    """Whether a stated or official number is apart from an earlier one by more than rounding, and revises it."""
    calculated = any(isinstance(one, Calculated) and not one.official for one in (was, now))
    return (not calculated and min(was.value, now.value) > 0 and not was.interval.overlaps(now.interval)
            and disagreement(now, was) == "revision")


def _told(level: Level) -> Iterator[Told]:
    """The total of a level and its two directions, each with its key and side."""
    subject = level.subject
    if level.number is not None:
        yield subject, key_for(subject), level.side, level.number
    for line in level.lines:
        if line.flow in DIRECTIONS:
            partner = subject.partner if line.reporter == subject.reporter else subject.reporter
            about = Subject(line.flow, line.reporter, partner, subject.period, subject.product, subject.unit)
            yield about, key_of_line(subject, line.flow, line.reporter), line.side or level.side, line.number
