"""What a document is about: one country's trade, or the trade of two parties."""

from __future__ import annotations

import collections
from collections.abc import Sequence

from extract.framing.draft import Context
from extract.framing.scene import Scene
from extract.parties import PartyMention

LEAD = 3  # trade sentences that set the topic
OWNER_WEIGHT = {"adjective": 1.5, "genitive": 1.5, "nominative": 1.3, "pair": 1.2, "with": 0.6, "to": 0.6, "from": 0.6, "in": 0.9}


def topic(scenes: Sequence[Scene]) -> Context:
    """The context that a document's first figure inherits."""
    trade = [s for s in scenes if s.of("flow") and any(_counts(p) for p in s.parties)]
    lead = trade[:LEAD]
    weights = _weights(trade, lead)
    if not weights:
        return Context(home=_city(scenes), reporter=_city(scenes))
    ranked = sorted(weights, key=lambda code: (-weights[code], code))
    home = _home(ranked, weights, scenes)
    other = _other(home, ranked, weights, trade, lead)
    return Context(home=home, other=other, reporter=home, partner=other)


def _counts(party: PartyMention) -> bool:
    return bool(party.code) and party.kind in ("country", "region", "bloc")


def _weights(trade: Sequence[Scene], lead: Sequence[Scene]) -> dict[str, float]:
    weights: dict[str, float] = collections.defaultdict(float)
    for scene in trade:
        factor = 3.0 if scene in lead else 1.0
        if scene.kind == "headline":
            factor = 4.0
        for party in scene.parties:
            if _counts(party):
                weights[party.code] += factor * OWNER_WEIGHT.get(party.case, 1.0)
    return dict(weights)


def _home(ranked: list[str], weights: dict[str, float], scenes: Sequence[Scene]) -> str:
    """The heaviest party; the capital named in the dateline decides between near equals."""
    city = _city(scenes)
    best = ranked[0]
    if city in weights and weights[city] >= 0.6 * weights[best]:
        return city
    return best


def _city(scenes: Sequence[Scene]) -> str | None:
    for scene in scenes[:6]:
        for party in scene.parties:
            if party.kind == "city" and party.code:
                return party.code
    return None


def _other(home: str, ranked: list[str], weights: dict[str, float], trade: Sequence[Scene], lead: Sequence[Scene]) -> str | None:
    rest = [code for code in ranked if code != home]
    if not rest:
        return None
    other = rest[0]
    together = sum(1 for s in trade if {home, other} <= {p.code for p in s.parties} or _groups(s))
    only = len(rest) == 1 or weights[other] >= 2.0 * weights[rest[1]]
    in_lead = any(other in {p.code for p in s.parties} for s in lead[:2])
    return other if in_lead and (only or together * 2 >= len(trade)) and weights[other] >= 0.3 * weights[home] else None


def _groups(scene: Scene) -> bool:
    return any(p.kind == "group" for p in scene.parties)
