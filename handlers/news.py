"""What is new to a subscription: figures that were read since, and official ones that revise what it was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from briefs.answering.answer import answer
from briefs.answering.revision import revisions
from briefs.model.brief import Brief
from briefs.model.question import Question
from briefs.reconciling.ledger import Ledger
from store import Store, Subscription, Told
from terms.figure import Figure
from terms.period import Period


@dataclass(frozen=True)
class News:
    """The news of a digest that is ``due``; ``question`` is what its subscription asks, of no period, ``documents`` the
    last document that it takes into account: what is read while it is composed is for the next one.
    """

    store: Store
    subscription: Subscription
    question: Question
    figures: Sequence[Figure]
    due: datetime
    documents: int

    @cached_property
    def last(self) -> Told | None:
        """The digest since which this one tells what is new; None for the first that the chat waited for."""
        return self._before(self.due)

    @cached_property
    def new(self) -> list[Figure]:
        """The figures of documents that were read since the last digest, whenever they were published."""
        return self._new(self.last, self.documents, self.figures)

    def asked(self) -> Question:
        """What the digest is about: the newest period of what is new, the latest known in the first digest."""
        return self._asked(self.last, self.new)

    def revised(self, brief: Brief, now: Ledger) -> tuple[Brief, ...]:
        """What the last digest told that was revised since, by what is known now; ``brief`` tells of its own period."""
        told = self.store.last_quoting(self.subscription.id)
        if told is None or brief.today is None:
            return ()
        known = [figure for figure in self.figures if (figure.document or 0) <= told.documents]
        before = self._before(told.due_at)
        asked = self._asked(before, self._new(before, told.documents, known))
        return revisions(answer(asked, known, today=brief.today), now, shown=brief.subject.period)

    def _before(self, due: datetime) -> Told | None:
        told = self.store.last_told(self.subscription.id, due)
        return told if told is not None and told.due_at >= self.subscription.begun_at else None

    def _asked(self, last: Told | None, new: Sequence[Figure]) -> Question:
        return self.question if last is None or not new else replace(self.question, period=_latest(new))

    def _new(self, last: Told | None, until: int, figures: Sequence[Figure]) -> list[Figure]:
        since = last.documents if last is not None else self.store.last_document(self.subscription.begun_at)
        found = (figure for figure in figures if since < (figure.document or 0) <= until)
        product = self.question.product
        return [figure for figure in found if product is None or figure.product == product]


def _latest(figures: Iterable[Figure]) -> Period | None:
    periods = [figure.period for figure in figures if figure.period is not None and figure.status == "actual"]
    return max(periods, key=lambda period: (period.last, period.months), default=None)
