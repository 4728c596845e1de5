"""Parties that stand in brackets beside a number of their own, or as those who had most of one without.

"68 million tonnes abroad (99% to China)", "exports of $3 billion (main buyers: Chile and Peru)".
"""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.scene import Scene, Spanned, once
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.parties.kinds import TRADED_WITH
from extract.parties.mentions import PartyMention

OWN = (*AMOUNTS, *PORTIONS)
BESIDE = 2  # words between a party and its number
CHANGED = frozenset({"sign", "elided"})


def is_aside(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party stands in such brackets, and a number without them."""
    brackets = _brackets(scene).get(party.start)
    return brackets is not None and not brackets[0] < number.start < brackets[1]


@once
def _brackets(scene: Scene) -> dict[int, tuple[int, int]]:
    """Where the brackets begin and end around each such party, by where it begins."""
    found: dict[int, tuple[int, int]] = {}
    if not scene.parties or "(" not in scene.vocabulary:
        return found
    for party in scene.parties:
        start = scene.text.rfind("(", scene.start, party.start)
        end = scene.text.find(")", party.end, scene.end)
        if start < 0 or end < 0 or scene.text.find(")", start, party.start) >= 0:
            continue
        within = (m for m in scene.numbers if start < m.start < end) if party.case in TRADED_WITH else ()
        chief = any(start < c.start < party.start for c in scene.links.get("chief", ()))
        if chief or any(_beside(scene, party, m) for m in within):
            found[party.start] = start, end
    return found


def _beside(scene: Scene, party: PartyMention, number: Mention) -> bool:
    """Whether an amount or a share stands right before a party or right behind it, with no comma between."""
    if number.kind not in OWN or not CHANGED.isdisjoint(number.written):
        return False
    return scene.words_apart(party, number) <= BESIDE and "," not in scene.between(party, number)


def told_before(draft: Draft, before: Draft | None, context: Context) -> Draft | None:
    """The number before; behind brackets in which one has its own party the last number before these."""
    if before is None or before.scene is not draft.scene or "(" not in draft.scene.vocabulary:
        return before
    inside = next((b for b in _brackets(draft.scene).values() if b[0] < before.mention.start < b[1]), None)
    if inside is None or draft.mention.start < inside[1]:
        return before
    outside = (d for d in reversed(context.levels) if d.scene is draft.scene and d.mention.end <= inside[0])
    return next(outside, before)
