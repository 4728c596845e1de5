"""Partners that a text ranks: "China is in first place in terms of imports", told of another country's trade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DEALT, ONE_WAY
from extract.framing.parties.named import NOBODY
from extract.framing.scene import Scene, last_before, once
from extract.numbers.mentions import Mention
from extract.parties.kinds import STATES
from extract.parties.mentions import PartyMention
from terms.countries import members

REACH = 3  # words between a name and its place
TO_THE_END = 9  # the same where the verb stands last: "Чили 9 млн долларлық экспортпен екінші орында"
PARTING = frozenset(",;:()")


def as_partners(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> list[PartyMention]:
    """The parties of a number; of the trade of the country told of, those that are given a place are traded with.

    Where the text ranks those who sell the same goods, or names nobody as whose trade it tells, they stay as they are.
    """
    scene, home = draft.scene, context.home
    if draft.flow not in ONE_WAY or home is None or home in NOBODY or members(home):
        return named
    if cue is not None and cue.value in DEALT:
        return named
    placed = [p for p in _placed(scene) if p.code != home]
    if not placed:
        return named
    held = {p.code for p in placed if not _is_bare(p)}
    if any(p.code in held for p in named):
        return [p.cased("with") if p.code in held else p for p in named]
    far = None if any(map(_is_bare, named)) else last_before(placed, draft.mention.start)
    if far is not None and _leads(scene, far, draft.mention):
        at = draft.mention.start
        return [*named, replace(far, start=at - 1, end=at, case="with")]
    return [p.cased("with") if _is_bare(p) and p.code not in (home, *NOBODY) else p for p in named]


@once
def _placed(scene: Scene) -> tuple[PartyMention, ...]:
    """Those that a sentence names and gives a place to."""
    bare = [p for p in scene.parties if _is_bare(p)]
    ranks = () if scene.of("ranked", "rivals") else scene.of("ranked", "place")
    named = tuple(party for party in bare if any(_belongs(scene, party, place) for place in ranks))
    return named or _holders(scene, ranks)


def _holders(scene: Scene, ranks: Sequence[Cue]) -> tuple[PartyMention, ...]:
    """Those who are said to have a place, and the next ones: «второе место у Перу — 5 млн, третье у Чили — 3»."""
    holder = scene.pack.holder
    held = [p for p in scene.parties if holder and p.rule.endswith(f".{holder}") and p.kind in STATES]
    first = next((n for n, p in enumerate(held) if any(_belongs(scene, p, place) for place in ranks)), None)
    return tuple(held[first:]) if first is not None else ()


def _leads(scene: Scene, party: PartyMention, number: Mention) -> bool:
    """Whether a name leads to a number, however far: "Chile took second place with exports of $9 million"."""
    return not any(party.end <= m.start < number.start for m in scene.numbers)


def _is_bare(party: PartyMention) -> bool:
    return party.case == "nominative" and party.kind in STATES


def _belongs(scene: Scene, party: PartyMention, place: Cue) -> bool:
    """Whether nothing but a few words stands between a name and a place."""
    start, end = (party.end, place.start) if party.end <= place.start else (place.end, party.start)
    last = scene.pack.verb_last and party.end <= place.start
    if not 0 <= scene.words(start, end) <= (TO_THE_END if last else REACH):
        return False
    if not PARTING.isdisjoint(scene.text[start:end]) or any(start <= p.start < end for p in scene.parties):
        return False
    return last or not any(start <= m.start < end for m in scene.numbers)
