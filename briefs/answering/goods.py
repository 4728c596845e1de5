"""Trade in goods: its one known direction, and of which other goods something is known; the likest first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefs.answering.levels import key_for
from briefs.model.level import Subject
from briefs.model.remarks import Ask, OtherGoods
from briefs.reconciling.keys import Key, seen_from
from briefs.reconciling.ledger import Ledger
from terms.figure import DIRECTIONS
from terms.products import product_name

MOST = 5


def other_goods(keys: Iterable[Key], subject: Subject) -> Ask | OtherGoods:
    """The products of the same flow and parties, of any period; where there are none, what to ask for instead."""
    named = _goods(keys, subject) if subject.product else ()
    return OtherGoods(named) if named else Ask()


def by_goods(keys: Iterable[Key], subject: Subject) -> OtherGoods:
    """The goods that a flow is known of: "what does Kazakhstan sell to China"."""
    return OtherGoods(_goods(keys, subject), other=False)


def _goods(keys: Iterable[Key], subject: Subject) -> tuple[str, ...]:
    found = {key.product for key in keys if key.product and not key.share and _same(key, subject)} - {subject.product}
    named = filter(lambda each: product_name(each, "en"), found)
    return tuple(sorted(named, key=lambda each: _order(each, subject))[:MOST])


def directed(subject: Subject, ledger: Ledger) -> Subject:
    """Trade in a product as its exports or its imports, where only these are known."""
    if subject.product is None or subject.flow != "turnover" or ledger.periods(key_for(subject)):
        return subject
    known = [flow for flow in DIRECTIONS if ledger.periods(key_for(subject, flow))]
    return replace(subject, flow=known[0]) if len(known) == 1 else subject


def _same(key: Key, subject: Subject) -> bool:
    """Whether a key is of the subject's reporter, with its partner where it has one, and of its flow."""
    if subject.reporter not in (key.first, key.second):
        return False
    flow, partner = seen_from(key, str(subject.reporter))
    whole = subject.flow == "turnover" and flow in DIRECTIONS
    return (flow == subject.flow or whole) and subject.partner in (None, partner)


def _order(product: str, subject: Subject) -> tuple[bool, str]:
    """Those that share a word with the product asked for come first: oil, crude oil."""
    return not set(product.split()) & set((subject.product or "").split()), product
