"""What a chart of a question shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from briefs.answering.answer import answer
from briefs.model.brief import Brief
from briefs.model.question import Question
from terms.figure import DIRECTIONS, Figure


def chart_brief(question: Question, figures: Iterable[Figure], *, today: date) -> Brief:
    """A ranking, or the series of all years around the period asked for.

    For a turnover the two directions follow as series of their own.
    """
    known = list(figures)
    if question.intent == "rank":
        return answer(question, known, today=today)
    period = question.period if question.period and question.period.months > 12 else None
    asked = replace(question, intent="series", period=period, value=None)
    total = answer(asked, known, today=today)
    if asked.flow != "turnover" or asked.partner is None:
        return total
    parts = [answer(replace(asked, flow=flow, period=total.subject.period), known, today=today)
             for flow in DIRECTIONS] if total.subject.period else []
    return replace(total, blocks=(*total.blocks, *(block for part in parts for block in part.blocks)))
