"""Of which other goods something is known where nothing is of the product asked for; the likest first."""

from __future__ import annotations

from collections.abc import Iterable

from briefs.keys import Key, seen_from
from briefs.parts import Ask, OtherGoods, Subject
from terms.products import product_name

MOST = 5


def other_goods(keys: Iterable[Key], subject: Subject) -> Ask | OtherGoods:
    """The products of the same flow and parties, of any period; where there are none, what to ask for instead."""
    if subject.product is None:
        return Ask()
    found = {key.product for key in keys if key.product and not key.share and _same(key, subject)}
    named = sorted(filter(lambda each: product_name(each, "en"), found), key=lambda each: _order(each, subject))
    return OtherGoods(tuple(named[:MOST])) if named else Ask()


def _same(key: Key, subject: Subject) -> bool:
    """Whether a key is of the subject's reporter, with its partner where it has one, and of its flow."""
    if subject.reporter not in (key.first, key.second):
        return False
    flow, partner = seen_from(key, str(subject.reporter))
    whole = subject.flow == "turnover" and flow in ("export", "import")
    return (flow == subject.flow or whole) and subject.partner in (None, partner)


def _order(product: str, subject: Subject) -> tuple[bool, str]:
    """Those that share a word with the product asked for come first: oil, crude oil."""
    return not set(product.split()) & set((subject.product or "").split()), product
