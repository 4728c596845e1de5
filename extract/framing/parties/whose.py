"""Whose trade a clause tells that hangs on a name: "Peru, whose exports came to", «Перу, экспорт которого составил»."""

from __future__ import annotations

import functools

from extract.framing.scene import Scene, last_before
from extract.languages import Pack
from extract.parties.mentions import PartyMention
from extract.tokens import Token

BESIDE = 1  # words, a comma among them, between a name and the clause that hangs on it
LED = 2  # words between "whose" and what is traded: "whose wheat exports"


def with_whose(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence with those that only "whose" names again, where trade stands beside it."""
    before, behind = _words(scene.pack)
    if before.isdisjoint(scene.vocabulary) and behind.isdisjoint(scene.vocabulary):
        return scene.parties
    found: list[PartyMention] = []
    for cue in scene.of("flow"):
        first, last = scene.index(cue.start), scene.index(cue.end)
        led = next((t for t in scene.tokens[max(0, first - LED - 1) : first][::-1] if t.low in before), None)
        ends = next((t for t in scene.tokens[last : last + 1] if t.low in behind), None)
        word, start = (led, led.start) if led is not None else (ends, cue.start)
        party = _hung_on(scene, start) if word is not None else None
        if word is not None and party is not None:
            found.append(_again(party, word))
    return sorted([*scene.parties, *found], key=lambda p: p.start) if found else scene.parties


@functools.cache
def _words(pack: Pack) -> tuple[frozenset[str], frozenset[str]]:
    """The words for "whose", before what is traded and behind it."""
    return frozenset(pack.words("whose")), frozenset(pack.words("of_whom"))


def _hung_on(scene: Scene, start: int) -> PartyMention | None:
    """The name right before such a clause."""
    party = last_before([p for p in scene.parties if p.code], start)
    return party if party is not None and 0 <= scene.words(party.end, start) <= BESIDE else None


def _again(party: PartyMention, word: Token) -> PartyMention:
    return PartyMention(word.start, word.end, party.code, party.kind, "genitive", "whose")
