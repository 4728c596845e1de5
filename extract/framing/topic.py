"""What a document is about: one party's trade, or the trade of two parties."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Sequence

from extract.framing.draft import Context
from extract.framing.scene import Scene
from extract.framing.voices import voices
from extract.framing.who import BLOCS, part_of
from extract.parties import PartyMention
from terms.figure import WORLD

LEAD = 3  # trade sentences that set the topic
OPENING = 4  # sentences that may name the pair before trade is spoken of
FACTORS = {"headline": 4.0, "lead": 3.0, "body": 1.0}

# How much a case makes a party the one whose trade is told, and not the one traded with.
HOMELY = {
    "genitive": 1.0,
    "adjective": 1.0,
    "nominative": 0.8,
    "in": 0.3,
    "pair": 0.1,
    "accusative": 0.0,
    "with": -1.0,
    "to": -0.8,
    "from": -0.8,
}


def topic(scenes: Sequence[Scene]) -> Context:
    """The context that a document's first figure inherits."""
    context = _topic(scenes)
    context.voices = voices(scenes)
    return context


def _topic(scenes: Sequence[Scene]) -> Context:
    trade = [s for s in scenes if s.of("flow") and any(map(_counts, s.parties))]
    lead = trade[:LEAD]
    opening = [s for s in scenes[:OPENING] if s not in lead and any(map(_counts, s.parties))]
    city = _city(scenes)
    first = next((p for s in scenes[:OPENING] for p in s.parties if _counts(p)), None)
    own = first is not None and first.kind != "bloc" and first.case in ("genitive", "nominative", "adjective")
    anchor = city or (first.code if first is not None and own else _native(scenes) or (first.code if first else None))
    weights = _weights(trade, lead, opening, anchor)
    inside = _inside(scenes, [*opening, *lead])
    if inside is not None:
        return Context(home=inside, other=inside, reporter=inside, partner=inside)
    if not weights:
        return Context(home=anchor, reporter=anchor)
    ranked = sorted(weights, key=lambda code: -weights[code])  # of equals the one named first
    homely = _homely([*opening, *trade])
    home = _home(ranked, weights, homely, city, anchor, scenes)
    if home in BLOCS and len(_of_headline(scenes)) == 2:
        home = _of_headline(scenes)[0] if home not in _of_headline(scenes) else home
    amount = next((s for s in scenes if s.of("flow") and any(m.kind == "money" for m in s.mentions)), None)
    other = _headed(home, scenes) or _other(home, ranked, weights, [*opening, *lead], trade, amount)
    if other is not None and _scattered(trade, {home, other}):
        other = None
    if other is None and amount is not None and amount.of("link", "bilateral") and not _codes([amount]):
        other = _second(home, scenes)
    native = None if city else _native(scenes)
    if (
        other is not None
        and home not in (city, native)
        and (other == city or (other == _native(scenes) and homely[other] > 0) or homely[other] > homely[home] + 0.5)
    ):
        home, other = other, home
    return Context(home=home, other=other, reporter=home, partner=other)


def _home(
    ranked: list[str],
    weights: dict[str, float],
    homely: dict[str, float],
    city: str | None,
    anchor: str | None,
    scenes: Sequence[Scene],
) -> str:
    """The heaviest party whose own trade is told; where all are only traded with, the country that writes."""
    for code in (city, None if city else _native(scenes)):
        if code in weights and weights[code] >= 0.4 * weights[ranked[0]] and (code == city or homely[code] > 0):
            return code
    if homely[ranked[0]] <= 0 and anchor is not None:
        return anchor
    return ranked[0]


def _homely(scenes: Sequence[Scene]) -> dict[str, float]:
    """How much the cases of each party make it the one whose exports are meant by "exports"."""
    scores: dict[str, float] = collections.defaultdict(float)
    for n, scene in enumerate(scenes):
        for party in scene.parties:
            scores[party.code] += HOMELY.get(party.case, 0.0) * (2.0 if n < LEAD else 1.0)
    return scores


def _inside(scenes: Sequence[Scene], opening: Sequence[Scene]) -> str | None:
    """The bloc of a document about the trade of a bloc's members with each other."""
    blocs = [p.code for s in opening for p in s.parties if p.kind == "bloc" and _counts(p)]
    first = next((s for s in scenes if s.of("flow") and any(m.kind in ("money", "percent") for m in s.mentions)), None)
    headed = any(p.kind in ("country", "region") for s in scenes[:2] if s.kind == "headline" for p in s.parties)
    if first is None or headed or not blocs or not first.of("link", "mutual"):
        return None
    named = [p for p in first.parties if _counts(p)]
    opens = next((p for s in scenes for p in s.parties if p.code and not p.rule.endswith("dateline")), None)
    if not named and (opens is None or opens.kind != "bloc"):
        return None
    return (named[0].code if named else blocs[0]) if all(p.kind == "bloc" for p in named) else None


def _counts(party: PartyMention) -> bool:
    named = party.kind in ("country", "region", "bloc") or (party.kind == "city" and party.case in ("with", "pair"))
    return bool(party.code) and party.code != WORLD and named


def _weights(
    trade: Sequence[Scene], lead: Sequence[Scene], opening: Sequence[Scene], anchor: str | None
) -> dict[str, float]:
    weights: dict[str, float] = collections.defaultdict(float)
    for scene in [*opening, *trade]:
        factor = FACTORS["headline" if scene.kind == "headline" else "lead" if scene in lead else "body"]
        factor += 1.0 if lead and scene is lead[0] else 0.0
        told = (p.code for p in scene.parties if _counts(p) and not (p.kind == "bloc" and p.case == "in"))
        for code in dict.fromkeys(told):
            weights[code] += factor * (0.5 if len(code) > 2 and "-" not in code else 1.0)
        if anchor and any(p.kind == "self" for p in scene.parties):
            weights[anchor] += factor
        for party in scene.parties:
            if _counts(party) and party.case in ("genitive", "adjective"):
                weights[party.code] += 0.4 * factor
    return dict(weights)


def _native(scenes: Sequence[Scene]) -> str | None:
    """The country from which a text in this language is written, where a language has one."""
    home = scenes[0].pack.table("frames").get("home") if scenes else None
    return str(home) if home else None


def _city(scenes: Sequence[Scene]) -> str | None:
    """The country of the capital in the dateline."""
    for scene in scenes[:6]:
        for party in scene.parties:
            placed = scene.kind == "dateline" or party.rule.endswith("dateline")
            if party.kind == "city" and party.code and placed and party.start - scene.start < 40:
                return party.code
    return None


def _told_before(code: str, first: Scene, lead: Sequence[Scene]) -> bool:
    """Whether a party is named by the end of the first sentence with an amount of trade."""
    return any(code in _codes([s]) for s in lead if s.start <= first.start) or code in _codes([first])


def _other(
    home: str,
    ranked: list[str],
    weights: dict[str, float],
    lead: Sequence[Scene],
    trade: Sequence[Scene],
    first: Scene | None,
) -> str | None:
    """The other party of a document about a pair; ``first``: its first sentence with an amount of trade."""
    rest = [code for code in ranked if code != home and not part_of(code, home) and not part_of(home, code)]
    if not rest:
        return None
    other = rest[0]
    if len(rest) > 1 and weights[rest[1]] == weights[other]:
        return None
    if first is not None and first.of("link", "total", "world") and other not in _codes([first]) and not _group(first):
        return None
    if first is not None and home in _codes([first]) and not _told_before(other, first, lead) and not _group(first):
        return None
    in_lead = sum(other in _codes([s]) for s in lead)
    together = sum(1 for s in trade if {home, other} <= _codes([s]) or _group(s))
    crowd = len(_codes(lead) - {home, other}) > 2
    if not in_lead or (crowd and together < 3) or weights[other] < 0.2 * weights.get(home, 0.0):
        return None
    return (
        other
        if together * 3 >= len(trade) or weights[other] >= 2.0 * weights.get(rest[1] if len(rest) > 1 else "", 0.0)
        else None
    )


def _headed(home: str, scenes: Sequence[Scene]) -> str | None:
    """The other party of a headline that names just two."""
    codes = _of_headline(scenes)
    if len(codes) != 2 or home not in codes:
        return None
    other = codes[codes[0] == home]
    return None if part_of(other, home) or part_of(home, other) else other


def _scattered(trade: Sequence[Scene], pair: set[str]) -> bool:
    """Whether most sentences on trade name countries beyond the pair: the text is about one and its partners."""
    beyond = sum(any(p.kind == "country" and _counts(p) and p.code not in pair for p in s.parties) for s in trade)
    return len(trade) > LEAD and beyond * 2 > len(trade)


def _second(home: str, scenes: Sequence[Scene]) -> str | None:
    """The land that the opening names beside home, a city for it if need be."""
    lands = (p.code for s in scenes[:LEAD * 2] for p in s.parties if p.code and p.kind in ("country", "city"))
    return next((code for code in lands if code != home and not part_of(code, home) and not part_of(home, code)), None)


def _of_headline(scenes: Sequence[Scene]) -> list[str]:
    """The lands that the headline names, cities among them, in its order."""
    headline = next((s for s in scenes if s.kind == "headline"), None)
    named = headline.parties if headline is not None else []
    return list(dict.fromkeys(p.code for p in named if p.code and p.code != WORLD))


def _codes(scenes: Iterable[Scene]) -> set[str]:
    return {p.code for s in scenes for p in s.parties if _counts(p)}


def _group(scene: Scene) -> bool:
    return any(p.kind == "group" for p in scene.parties)
