"""Answers: from a question and the figures that bear on it to a brief.

Pure: the day comes in as an argument, the figures in any order; the same figures give the same brief.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from briefs.answering.compare import compared
from briefs.answering.figure import conflict, figure_brief
from briefs.answering.rank import ranked
from briefs.answering.series import series
from briefs.answering.share import grown, shares
from briefs.answering.sources import sources
from briefs.answering.target import targets
from briefs.model.brief import Brief
from briefs.model.question import Question
from briefs.model.remarks import Missing, OtherUnit
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.tables import LIMITS
from terms.countries import members
from terms.errors import QuestionError
from terms.figure import DIRECTIONS, WORLD, Figure

Answerer = Callable[[Question, Ledger, date], Brief]

ANSWERERS: dict[str, Answerer] = {
    "figure": figure_brief, "conflict": conflict, "series": series, "compare": compared, "rank": ranked,
    "target": targets, "share": shares, "growth": grown, "sources": sources,
}


def ledger(figures: Iterable[Figure]) -> Ledger:
    """The figures that may be quoted, put in order; several questions about the same ones may share it."""
    return Ledger(f for f in figures if f.confidence >= LIMITS["floor"])


def beside(brief: Brief) -> Question | None:
    """What to answer too where nothing is known of all trade in goods: which countries they go to, or come from; of
    trade with a bloc: that with its members."""
    question, subject = brief.question, brief.subject
    if _of_a_bloc(brief):
        return replace(question, intent="rank", partner=None, among=subject.partner, period=subject.period)
    if brief.kind != "missing" or question.intent != "figure" or not subject.product or subject.partner != WORLD:
        return None
    flow = subject.flow if subject.flow in DIRECTIONS else DIRECTIONS[0]
    return replace(question, intent="rank", partner=None, flow=flow, limit=None)


def _of_a_bloc(brief: Brief) -> bool:
    """Whether nothing at all is known of a country's trade with a bloc."""
    subject = brief.subject
    nothing = brief.question.intent == "figure" and Missing(subject.period, whole=True) in brief.blocks
    return nothing and bool(members(subject.partner or "")) and not members(subject.reporter or "")


def answer(question: Question, figures: Iterable[Figure] | Ledger, *, today: date) -> Brief:
    """The brief for a question; QuestionError for an intent that figures do not answer or a missing party."""
    answerer = ANSWERERS.get(question.intent)
    if answerer is None or not question.names:
        raise QuestionError(f"no figures answer this: {question.intent}, {question.reporter}")
    brief = answerer(question, figures if isinstance(figures, Ledger) else ledger(figures), today)
    other = question.unit is not None and brief.subject.unit not in (question.unit, "%") and bool(brief.numbers)
    return replace(brief, blocks=(OtherUnit(str(question.unit)), *brief.blocks)) if other else brief
