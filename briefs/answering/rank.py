"""Rankings of a country's partners: countries only, one side's statistics, one period."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from briefs.answering.goods import other_goods
from briefs.answering.moves import ratio
from briefs.model.brief import Brief
from briefs.model.level import Subject, one_a_document
from briefs.model.lists import Ranked, Ranking
from briefs.model.question import Question
from briefs.model.remarks import Missing
from briefs.reconciling.calculate import number
from briefs.reconciling.keys import Key, key, seen_from
from briefs.reconciling.ledger import Ledger
from briefs.reconciling.numbers import Calculated, Number
from terms.countries import COUNTRIES, members
from terms.figure import WORLD
from terms.period import Period

DEFAULT, MOST = 10, 50


def ranked(question: Question, ledger: Ledger, today: date) -> Brief:
    """The largest partners in the period asked for, or in the one that knows most of them."""
    subject = Subject(question.flow or "turnover", question.reporter, None, question.period, question.product)
    inside = set(members(question.among)) if question.among else None
    keys = [found for found in ledger.keys if with_a_country(found, subject)
            and (inside is None or _partner(found, subject) in inside)]
    period = subject.period or _fullest(keys)
    subject = replace(subject, period=period)
    found = {_partner(k, subject): k for k in keys if k.period == period}
    sides = Counter(claims.side for k in found.values() for claims in ledger.claims(k))
    if not sides:
        blocks = Missing(period, whole=True), other_goods(ledger.keys, subject)
        return Brief(question, "missing", subject, blocks, today)
    side = max(sides, key=lambda s: (sides[s], s == subject.reporter, s or ""))
    rows = [(code, level) for code, k in found.items() if code and (level := number(ledger, k, side))]
    least = question.extreme == "least"
    rows.sort(key=lambda row: (row[1].value if least else -row[1].value, row[0]))
    limit = min(question.limit or DEFAULT, MOST)
    ordered = list(enumerate(rows, 1))
    sought = [row for row in ordered[limit:] if row[1][0] == question.sought]
    places = tuple(Ranked(place, code, level, _share(ledger, subject, code, level, side))
                   for place, (code, level) in [*ordered[:limit], *sought])
    known = {code for code, _ in rows}
    asked = {question.sought, *(inside or ())} - {None, subject.reporter}
    unknown = tuple(sorted(str(code) for code in asked - known)) if len(asked) <= DEFAULT else ()
    sources = one_a_document(source for row in places for source in row.number.sources)
    return Brief(question, "rank", subject, (Ranking(places, side, sources, least, unknown, question.among),), today)


def with_a_country(found: Key, subject: Subject) -> bool:
    """Whether a key is the subject's flow with one country."""
    if found.share or found.unit != "USD" or found.product != subject.product or found.period is None:
        return False
    if subject.reporter is None or subject.reporter not in (found.first, found.second):
        return False
    flow, partner = seen_from(found, subject.reporter)
    row = COUNTRIES.get(partner or "")
    return flow == subject.flow and row is not None and row.kind == "country" and partner != subject.reporter


def _partner(found: Key, subject: Subject) -> str | None:
    return seen_from(found, subject.reporter or "")[1]


def _fullest(keys: list[Key]) -> Period | None:
    """The period that knows most partners, the latest of several."""
    counts = Counter(found.period for found in keys if found.period)
    return max(counts, key=lambda period: (counts[period], period.last, period.months), default=None)


def _share(ledger: Ledger, subject: Subject, code: str, level: Number, side: str | None) -> Number | None:
    """The partner's share of the whole: as stated, else of the whole's own figure of that side."""
    flow, reporter, period = subject.flow, subject.reporter, subject.period
    stated = ledger.claims(key(flow, reporter, code, period, subject.product, "%", share=True))
    if stated:
        return stated[0].best
    whole = number(ledger, key(flow, reporter, WORLD, period, subject.product), side)
    share: Calculated | None = ratio(level, whole) if whole and whole.value > level.value else None
    return share
