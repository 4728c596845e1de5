"""Codes for countries of a text before a word of trade: "KZ export $40 mln" under "Kazakhstan – Finland"."""

from __future__ import annotations

from collections.abc import Set

from extract.framing.flows.kinds import TRADE
from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention

NONE = ("IT",)  # more often information technology than Italy


def with_codes(scene: Scene, named: Set[str]) -> list[PartyMention]:
    """The parties of a sentence with the codes in it; ``named`` are the codes of those named in the whole text."""
    tokens = scene.tokens
    found: list[PartyMention] = []
    for cue in scene.of("flow", *TRADE):
        at = scene.index(cue.start)
        code = tokens[at - 1] if at > 0 else None
        if code is None or code.text not in named or code.text in NONE or tokens[at].text.isupper():
            continue
        if not any(p.start < code.end and code.start < p.end for p in scene.parties):
            found.append(PartyMention(code.start, code.end, code.text, "country", "genitive", "code"))
    return sorted([*scene.parties, *found], key=lambda p: p.start) if found else scene.parties
