"""What a question wants from the store: a pair of parties, or everything that one party takes part in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Want:
    """All figures whose {reporter, partner} is ``parties``, or all where ``party`` is the reporter or the partner.

    ``parties`` holds one or two codes: one is a bloc's trade within itself. Exactly one of the two is given;
    ``flows`` narrows to those flows, None means every flow. ValueError for anything else.

    >>> Want.pair("KZ", "BY").parties == frozenset({"BY", "KZ"})
    True
    """

    parties: frozenset[str] | None = None
    party: str | None = None
    flows: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        if (self.parties is None) == (self.party is None):
            raise ValueError("a want names a pair or a party, one of the two")
        if self.parties is not None and not 1 <= len(self.parties) <= 2:
            raise ValueError(f"a pair has one or two parties, not {len(self.parties)}")

    @classmethod
    def pair(cls, first: str, second: str, flows: tuple[str, ...] | None = None) -> Want:
        return cls(parties=frozenset({first, second}), flows=flows)

    @classmethod
    def of(cls, party: str, flows: tuple[str, ...] | None = None) -> Want:
        return cls(party=party, flows=flows)
