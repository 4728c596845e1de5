"""What a number is about, so that mirror statements meet: B's import from A has the key of A's export to B."""

from __future__ import annotations

from typing import NamedTuple

from terms.figure import WORLD, Figure
from terms.period import Period

MUTUAL = frozenset({"turnover", "services_turnover"})
_MIRROR = {"import": "export", "services_import": "services_export"}
_TURNED = {"export": "import", "import": "export", "services_export": "services_import",
           "services_import": "services_export"}


class Key(NamedTuple):
    """Flow from ``first`` to ``second`` (the pair in alphabetic order where it has no direction) in one period.

    An import is kept as the export that it mirrors. ``share`` is true where the number is a part of something.
    """

    flow: str
    first: str | None
    second: str | None
    period: Period | None
    product: str | None = None
    unit: str | None = "USD"
    share: bool = False

    @property
    def topic(self) -> tuple[str, str | None, str | None, str | None, bool]:
        """What the key is about, whatever the period and the unit."""
        return self.flow, self.first, self.second, self.product, self.share

    def at(self, period: Period | None) -> Key:
        return Key(self.flow, self.first, self.second, period, self.product, self.unit, self.share)


def key(flow: str, reporter: str | None, partner: str | None, period: Period | None,
        product: str | None = None, unit: str | None = "USD", share: bool = False) -> Key:
    """The key of a flow as its reporter tells it.

    >>> key("import", "KZ", "BY", None) == key("export", "BY", "KZ", None)
    True
    """
    first, second = reporter, partner
    if flow in _MIRROR:
        flow, first, second = _MIRROR[flow], partner, reporter
    elif flow in MUTUAL and first and second and second != WORLD:
        first, second = (first, second) if first <= second else (second, first)
    return Key(flow, first, second, period, product, unit, share)


def key_of(figure: Figure) -> Key:
    """The key of a stored figure."""
    return key(figure.flow, figure.reporter, figure.partner, figure.period, figure.product, figure.unit,
               share=figure.unit == "%" or figure.of is not None)


def seen_from(key: Key, party: str) -> tuple[str, str | None]:
    """The flow and the partner as ``party`` would report them: ("import", "BY") for Belarus's export to Kazakhstan.

    >>> seen_from(Key("export", "BY", "KZ", None), "KZ")
    ('import', 'BY')
    """
    if key.first == party or key.flow not in _TURNED:
        return key.flow, key.second if key.first == party else key.first
    return _TURNED[key.flow], key.first
