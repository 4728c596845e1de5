"""Whom a sentence sets against its "we": "our trade with Austria", "the Poles sell to us", "our country and Chile"."""

from __future__ import annotations

from extract.framing.scene import Scene, once
from extract.parties.kinds import ECONOMIES, TRADED_WITH
from extract.parties.mentions import PartyMention

SPEAKERS = ("self.we", "self.ours")
WE = (*SPEAKERS, "self.country")
REACH = 60  # letters between "our" and the one traded with
AMPERSAND = "&"
JOINED = 7  # letters between two that "and" joins


@once
def against(scene: Scene) -> frozenset[str]:
    """The codes of those whom a sentence names as others than the speaker."""
    we = [p for p in scene.parties if p.rule.startswith(WE) and is_ours(scene, p)]
    if not we:
        return frozenset()
    named = [p for p in scene.parties if p.code and p.kind in ECONOMIES]
    return frozenset(p.code for p in named if any(_other(scene, own, p) for own in we))


def is_ours(scene: Scene, party: PartyMention) -> bool:
    """Whether a word says "we", "our" or "our country" rather than "the country"."""
    ours = scene.pack.words("our")
    return party.rule.startswith(SPEAKERS) or scene.text[party.start : party.end].lower().startswith(ours)


def _other(scene: Scene, own: PartyMention, party: PartyMention) -> bool:
    """Whether a party is traded with by "us", does something to "us", or is joined to "us"."""
    left, right = (own, party) if own.end <= party.start else (party, own)
    between = scene.text[left.end : right.start]
    if set(".;:!?") & set(between) or len(between) > REACH:
        return False
    words = set(scene.between(own, party).split())
    joined = len(between) <= JOINED and bool(words & {*scene.conjunctions, AMPERSAND})
    traded = party.case in TRADED_WITH and own.case not in TRADED_WITH and own.end <= party.start
    named = party.case == "nominative" or party.rule.startswith("demonym")
    us = scene.pack.words("us")
    oblique = own.case in TRADED_WITH or scene.text[own.start : own.end].lower() in us
    acts = named and oblique and party.end <= own.start
    return joined or traded or acts
