"""A bloc whose trade a number leaves out: "52 million tonnes (exclusive of supplies to the EAEU countries)"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.scene import Scene
from extract.parties.context import OUTSIDE
from extract.parties.mentions import PartyMention
from extract.tokens import Token

REACH = 6  # words between a word such as "exclusive of" and the bloc
PARTING = frozenset(",;:()—–")


def outside(scene: Scene, bloc: PartyMention) -> PartyMention:
    """The countries outside a bloc where a word leaves that out; else the bloc."""
    words = scene.pack.words("leaving_out")
    behind = scene.pack.words("left_out")
    if not words and not behind:
        return bloc
    first, last = scene.index(bloc.start), scene.index(bloc.end)
    led = any(token.low in words for token in _clause(scene, range(first - 1, first - 1 - REACH, -1)))
    followed = any(token.low in behind for token in _clause(scene, range(last, last + REACH)))
    return replace(bloc, code=OUTSIDE[bloc.code], kind="other") if led or followed else bloc


def _clause(scene: Scene, places: range) -> list[Token]:
    """The words of a sentence at some places, up to a sign that parts clauses."""
    found = []
    for place in places:
        if not 0 <= place < len(scene.tokens) or scene.tokens[place].text in PARTING:
            break
        found.append(scene.tokens[place])
    return found
