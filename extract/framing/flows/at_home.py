"""Goods bought from those who make them at home, or delivered to those who use them there: no trade."""

from __future__ import annotations

import functools
import itertools

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.parties.named import same_land
from extract.framing.scene import Scene, once
from extract.known import Known
from extract.languages import Pack

USERS_LIMIT = 2.2  # how far a number may stand from those to whom it went
LED = 4  # words from "from" to those who sell, these counted: "from small local farmers"


def bought_at_home(scene: Scene, context: Context) -> bool:
    """Whether goods are bought from people at home: "the state bought 300 tonnes from local farmers".

    Another land that the sentence names makes it trade, as does one that the people are of.
    """
    if not scene.of("flow", "buy", "import") or not _from_folk(scene):
        return False
    return _names_none_abroad(scene, context)


def supplied_at_home(draft: Draft, context: Context) -> bool:
    """Whether an amount went to those who use it at home: "power stations were supplied with 39 million tonnes"."""
    scene = draft.scene
    users = scene.of("users")
    if not _names_none_abroad(scene, context):
        return False
    cost = scene.nearest(users, draft.mention, USERS_LIMIT)[1]
    outright = scene.pack.words("outright")
    trade = [cue for cue in scene.of("flow") if scene.text[cue.start : cue.end].lower().startswith(outright)]
    return cost < min(USERS_LIMIT, scene.nearest(trade, draft.mention)[1])


def _names_none_abroad(scene: Scene, context: Context) -> bool:
    """Whether a sentence names no land but the one that the text is of."""
    lands = (party.code for party in scene.parties if party.code)
    return all(context.home is not None and same_land(code, context.home) for code in lands)


@once
def _from_folk(scene: Scene) -> bool:
    """Whether a sentence says that something comes from such people, with no land beside them."""
    table = scene.pack.table("frames").get("folk")
    if table is None:
        return False
    people, led = _people(scene.pack), frozenset(table.get("from", ()))
    named = map(people.__getitem__, scene.lows)
    for n, token in itertools.compress(enumerate(scene.tokens), named):
        ahead = scene.tokens[max(0, n - LED) : n]
        opens = [word.start for word in ahead if word.low in led]
        if led and not opens:
            continue
        start = opens[-1] if opens else ahead[0].start if ahead else token.start
        if not any(start <= party.start <= token.start for party in scene.parties):
            return True
    return False


@functools.cache
def _people(pack: Pack) -> Known[bool]:
    """Whether a folded word names such people."""
    people = tuple(pack.table("frames")["folk"]["people"])
    return Known(lambda low: low.startswith(people))
