"""A question that is asked in reply to an answer, and leaves unsaid what that one was about."""

from __future__ import annotations

from dataclasses import replace

from briefs.model.question import Asked, Question
from briefs.understanding.periods.spans import years_from
from terms.period import YEAR, Period


def in_context(question: Question, before: Question) -> Question:
    """The question with the parties, and failing its own the period and the flow, of the answer that it replies to."""
    period = question.period or before.period
    if question.shift and before.period is not None:
        period = years_from(before.period, question.shift)
    flow = question.flow if question.says_flow else before.flow
    each = tuple(replace(one, reporter=before.reporter, partner=before.partner,
                         flow=one.flow if question.says_flow else str(flow)) for one in question.each)
    product = question.product or (None if question.says_flow else before.product)
    intent = question.intent
    if intent == "figure" and period is not None and period.whole_years and not period.is_year:
        intent = "series"  # "only exports", in a reply to a series
    found = replace(question, intent=intent, reporter=before.reporter, partner=before.partner, period=period, flow=flow,
                    product=product, needs=None, each=each)
    return _against(found, question.base, before.period) if question.base and before.period else found


def _against(question: Question, base: Period, period: Period) -> Question:
    """The question as a comparison of the answer's period with the same months of the base's year."""
    if period.year == base.year or period.months > YEAR:
        return question
    each = tuple(Asked(question.reporter, question.partner, question.flow or "turnover", one)
                 for one in sorted((years_from(period, base.year - period.year), period)))
    return replace(question, intent="compare", each=each)
