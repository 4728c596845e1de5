"""The neighbour whose side is said: "its northern neighbour", "the neighbour to the east"."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence

from extract.framing.context import Context
from extract.framing.scene import Scene
from extract.parties.kinds import NAMED
from extract.parties.mentions import PartyMention
from terms.countries import land_of, neighbours

CLAUSE = frozenset(",;:()—–")
DESCRIBED, PLACED = 3, 3  # words around "neighbour" that may say on which side it is
NEIGHBOUR = "neighbour.neighbour"


def on_a_side(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str | None:
    """The neighbour on the side that is said, of the subject or else of the home: "its northern neighbour"."""
    if party.rule != NEIGHBOUR and not party.rule.startswith(f"{NEIGHBOUR}."):
        return None
    sides = scene.pack.table("frames").get("compass", {})
    words = [scene.text[party.start : party.end].lower(), *_described(scene, party)]
    side = _side(words, sides) or _side(_placed(scene, party), scene.pack.table("frames").get("compass_behind", {}))
    whose = next((p.code for p in reversed(before) if p.kind in NAMED and p.case == "nominative"), context.home or "")
    if side is None:
        return None
    there = neighbours(whose, side) or neighbours(land_of(whose), side)
    named = [p.code for p in reversed([*_named_last(context), *before]) if p.kind in NAMED]
    told = (*named, context.partner, context.other, *(level.partner for level in reversed(context.levels)))
    return next((code for code in told if code in there), next(iter(there), None))


def _named_last(context: Context) -> Sequence[PartyMention]:
    """The parties of the sentence before, where it is of the same paragraph."""
    before, scene = context.before, context.scene
    together = before is not None and scene is not None and before.paragraph == scene.paragraph
    return before.parties if before is not None and together else ()


def _side(words: Sequence[str], sides: Mapping[str, Sequence[str]]) -> str | None:
    return next((side for word in words for side, heads in sides.items() if word.startswith(tuple(heads))), None)


def _described(scene: Scene, party: PartyMention) -> list[str]:
    """The words before a neighbour that may say what it is like, the nearest first: "southern and only neighbour"."""
    first = scene.index(party.start)
    return _of_its_clause(scene.lows[max(0, first - DESCRIBED) : first][::-1])


def _placed(scene: Scene, party: PartyMention) -> list[str]:
    """The words behind a neighbour that may say where it is: "the neighbour to the north"."""
    first = scene.index(party.end)
    return _of_its_clause(scene.lows[first : first + PLACED])


def _of_its_clause(lows: Sequence[str]) -> list[str]:
    return list(itertools.takewhile(lambda low: CLAUSE.isdisjoint(low) and not low.isdecimal(), lows))
