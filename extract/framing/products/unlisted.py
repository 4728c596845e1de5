"""Products that no table lists, told by their place at a word of trade: "zucchini exports", "exports of kumquats"."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import NamedTuple

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DIRECTED
from extract.framing.scene import Scene, Spanned
from extract.languages import Pack
from extract.parties.kinds import OWNERS
from extract.products import ProductMention

RULE = "unlisted"
SHORTEST = 3  # letters


class _Table(NamedTuple):
    """Words of trade that take a noun before them, what joins one behind, what may lead to it, what is no product."""

    heads: frozenset[str]
    joints: frozenset[str]
    leads: frozenset[str]
    stops: frozenset[str]
    endings: tuple[str, ...]


@functools.cache
def _table(pack: Pack) -> _Table:
    table = pack.table("products").get("unlisted", {})
    heads, joints, leads, stops = (frozenset(table.get(name, ())) for name in ("heads", "joints", "leads", "stops"))
    return _Table(heads, joints, leads, stops, tuple(table.get("endings", ())))


def with_unlisted(scene: Scene) -> list[ProductMention]:
    """The products of a sentence with those that only their place tells, in order."""
    table = _table(scene.pack)
    places = {at for cue in scene.of("flow", *DIRECTED) for at in _places(scene, cue, table)} if table.heads else ()
    if not places:
        return scene.products
    found = [_mention(scene, at) for at in sorted(places) if not _taken(scene, at)]
    return sorted([*scene.products, *found], key=lambda product: product.start) if found else scene.products


def _places(scene: Scene, cue: Cue, table: _Table) -> Iterator[int]:
    """The token before or behind a word of trade that is a noun nobody listed."""
    tokens = scene.tokens
    first, last = scene.index(cue.start), scene.index(cue.end)
    if last - first == 1 and first > 0 and tokens[first].low in table.heads and _is_noun(scene, first - 1, table):
        start = tokens[first - 1].start
        owners = (p for p in scene.parties if p.case in OWNERS and p.end <= start)
        if first == 1 or tokens[first - 2].low in table.leads or any(scene.words(p.end, start) == 0 for p in owners):
            yield first - 1
    joint = last - 1 if tokens[last - 1].low in table.joints else last
    if joint + 1 < len(tokens) and tokens[joint].low in table.joints and _is_noun(scene, joint + 1, table):
        yield joint + 1


def _is_noun(scene: Scene, at: int, table: _Table) -> bool:
    token = scene.tokens[at]
    plain = token.text.isalpha() and (token.text.islower() or at == 0) and len(token.low) >= SHORTEST
    return plain and token.low not in table.stops and not token.low.endswith(table.endings)


def _taken(scene: Scene, at: int) -> bool:
    """Whether a token is part of what another layer has found."""
    token = scene.tokens[at]
    spans: list[Spanned] = [*scene.products, *scene.parties, *scene.periods, *scene.mentions]
    spans += [*scene.of("flow"), *scene.of("service")]
    return any(span.start < token.end and token.start < span.end for span in spans)


def _mention(scene: Scene, at: int) -> ProductMention:
    token = scene.tokens[at]
    return ProductMention(token.start, token.end, token.low, RULE)
