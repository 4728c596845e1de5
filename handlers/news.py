"""What is new to a subscription: figures that were read since, and official ones that revise what it was told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from briefs.answer import answer
from briefs.model import Brief
from briefs.question import Question
from briefs.reconcile import Ledger
from briefs.revision import revisions
from store import Store, Subscription
from terms.figure import Figure
from terms.period import Period


@dataclass(frozen=True)
class News:
    """The news of a subscription whose digests are ``step`` apart; ``question`` is what it asks, of no period."""

    store: Store
    subscription: Subscription
    question: Question
    figures: Sequence[Figure]
    step: timedelta

    def since(self, moment: datetime) -> list[Figure]:
        """The figures of documents that were read after a moment, whenever they were published."""
        return self._of(self.store.added_since(moment))

    def asked(self, due: datetime, new: Sequence[Figure]) -> Question:
        """What a digest is about: the newest period of what is new, the latest known in the first digest."""
        first = self.subscription.since > due - self.step
        return self.question if first or not new else replace(self.question, period=_latest(new))

    def revised(self, brief: Brief, now: Ledger) -> tuple[Brief, ...]:
        """What the last digest told that was revised since, by what is known now; ``brief`` tells of its own period."""
        last = self.store.last_quoting(self.subscription.id)
        if last is None or brief.today is None:
            return ()
        due, sent = last
        later = self.store.added_since(sent)
        known = [figure for figure in self.figures if figure.document not in later]
        new = {figure.document for figure in self.since(due - self.step)}
        asked = self.asked(due, [figure for figure in known if figure.document in new])
        return revisions(answer(asked, known, today=brief.today), now, shown=brief.subject.period)

    def _of(self, documents: set[int]) -> list[Figure]:
        found = (figure for figure in self.figures if figure.document in documents)
        product = self.question.product
        return [figure for figure in found if product is None or figure.product == product]


def _latest(figures: Iterable[Figure]) -> Period | None:
    periods = [figure.period for figure in figures if figure.period is not None and figure.status == "actual"]
    return max(periods, key=lambda period: (period.last, period.months), default=None)
