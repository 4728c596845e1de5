"""The documents behind a subject: which, how much of it, over which years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from briefs.answering.figure import figure_brief
from briefs.answering.levels import PARTS, key_for
from briefs.answering.rank import with_a_country
from briefs.model.brief import Brief
from briefs.model.level import Subject
from briefs.model.lists import Source, Sources
from briefs.model.question import Question
from briefs.model.remarks import Unsaid
from briefs.reconciling.intervals import is_like
from briefs.reconciling.keys import key_of
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.ranks import document_of, published
from briefs.reconciling.tables import MOST
from terms.figure import Figure


def sources(question: Question, ledger: Ledger, today: date) -> Brief:
    """Every dated document of a known outlet with a figure on the subject; the others are counted."""
    subject = Subject(question.flow or "turnover", question.reporter, question.partner, None, question.product)
    if subject.partner is None:
        found = [f for f in ledger.figures if _bears(f, question) and with_a_country(key_of(f), subject)]
        return Brief(question, "sources", subject, (listed(found),), today)
    wide = [key_for(subject, flow).at(None) for flow in (subject.flow, *PARTS.get(subject.flow, ()))]
    wide += [key._replace(first=key.second, second=key.first) for key in wide]
    found = [figure for figure in ledger.figures if _bears(figure, question) and key_of(figure).at(None) in wide]
    if not found and question.value is not None:
        return _unsaid(question, ledger, today)
    return Brief(question, "sources", subject, (listed(found),), today)


def _unsaid(question: Question, ledger: Ledger, today: date) -> Brief:
    """What is known where no source states the value asked for, as in "is it true that it was 1.2 billion"."""
    known = figure_brief(replace(question, intent="figure", value=None), ledger, today)
    return replace(known, blocks=(Unsaid(float(question.value or 0)), *known.blocks))


def _bears(figure: Figure, question: Question) -> bool:
    """Whether a figure has a period (one that meets the question's) and the value that the question names, which
    may round it; a target is not rounded."""
    period = figure.period
    if question.value is not None and figure.value != question.value and not (
            figure.status == "actual" and is_like(figure, question.value)):
        return False
    return period is not None and (question.period is None or (
        period.first <= question.period.last and question.period.first <= period.last))


def listed(figures: Iterable[Figure]) -> Sources:
    """The latest documents: those with results first, each group by date."""
    by_document: dict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        by_document[document_of(figure)].append(figure)
    rows = [_row(members) for members in by_document.values()]
    known = [row for row in rows if row.figure.outlet and published(row.figure)]
    earlier = max(0, len(known) - MOST["sources"])
    known = sorted(known, key=lambda row: (published(row.figure), row.figure.id or 0))[earlier:]
    known.sort(key=lambda row: (row.targets > 0, published(row.figure), row.figure.outlet or "", row.figure.doc,
                              row.figure.start, row.figure.id or 0))
    undated = sum(not published(row.figure) for row in rows)
    return Sources(tuple(known), undated, sum(not row.figure.outlet for row in rows), earlier)


def _row(members: list[Figure]) -> Source:
    actual = [figure for figure in members if figure.status == "actual"]
    years = [figure.period.year for figure in members if figure.period]
    first = min(members, key=lambda figure: (figure.status != "actual", figure.start, figure.doc, figure.id or 0))
    return Source(first, len(actual), len(members) - len(actual), (min(years), max(years)) if years else None)
