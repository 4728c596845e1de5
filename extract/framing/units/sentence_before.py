"""Bare numbers whose unit stands in a sentence before: parts of an amount, weights, the same of another time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.framing.scene import Scene
from extract.framing.units.clause_end import ends_clause, led_by, whole_of
from extract.framing.units.elided import is_bare, like
from extract.framing.units.goes_on import goes_on
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

BACK = 2  # sentences in which the amount may stand
MOST_PARTS = 3
SMALLEST_SUM = 20  # what whole numbers must add up to: smaller ones do so by chance
MOST_TOLD = 12  # amounts before a number among which its unit is looked for
ROUNDED = 0.51  # what rounding to whole numbers may take off a sum, and a little more
CROWD = 24  # bare numbers in a sentence that are a table gone wrong


def with_units(scenes: Sequence[Scene]) -> list[Scene]:
    """The scenes of a text, their bare numbers given what an amount told just before them says."""
    found: list[Scene] = []
    for scene in scenes:
        counts = len(scene.numbers) < len(scene.mentions)
        bare = _bare(scene) if counts and scene.row is None else []
        filled = dict(_filled(scene, bare, found[-BACK:])) if bare else {}
        if filled:
            scene = replace(scene, mentions=[filled.get(m.start, m) for m in scene.mentions])
        found.append(scene)
    return found


def _bare(scene: Scene) -> list[Mention]:
    """The numbers of a sentence in digits that have no unit."""
    found = [m for m in scene.mentions if m.kind == "count" and is_bare(m, scene)]
    return found if len(found) <= CROWD else []


def _filled(scene: Scene, bare: Sequence[Mention], passed: Sequence[Scene]) -> Iterator[tuple[int, Mention]]:
    """Where bare numbers stand, and what they are behind the sentences just passed."""
    before = [m for s in passed for m in s.mentions if m.kind in AMOUNTS][-MOST_TOLD:]
    last = passed[-1] if passed else None
    if not before and not [m for s in (*passed[-1:], scene) for m in s.mentions if m.kind != "count"]:
        return  # no number to take anything over from
    parts = dict(_parts(scene, [m for m in bare if m.scale == 1], before)) if len(bare) > 1 else {}
    yield from parts.items()
    for mention in bare:
        model = _weight(scene, mention, before) or whole_of(scene, mention, last)
        led = None if model is not None else led_by(scene, mention, last)
        if model is None and led is None and mention.start not in parts:
            led = goes_on(scene, mention, last)
        if led is not None:
            yield mention.start, like(mention, led, "led")
        elif model is not None:
            yield mention.start, like(mention, model)


def _parts(scene: Scene, bare: Sequence[Mention], before: Sequence[Mention]) -> Iterator[tuple[int, Mention]]:
    """Numbers side by side that add up to an amount told before: "$31.5 billion: it sold 14.7 and bought 16.8"."""
    for size in range(2, MOST_PARTS + 1):
        for parts in zip(*(bare[n:] for n in range(size)), strict=False):
            told = [*before, *(m for m in scene.mentions if m.end <= parts[0].start)]
            model = next((m for m in reversed(told) if m.kind in AMOUNTS and _adds_up(parts, m)), None)
            if model is not None:
                yield from ((part.start, like(part, model)) for part in parts)


def _adds_up(parts: Sequence[Mention], whole: Mention) -> bool:
    coefficient, total = whole.value / whole.scale, sum([part.value for part in parts])
    if abs(total - coefficient) > ROUNDED:
        return False
    places = max(_places(part.value) for part in parts)
    if places == 0 and (total < SMALLEST_SUM or total != coefficient):
        return False
    slack = 0.5 * 10.0 ** -min(places, _places(coefficient)) if _places(coefficient) < places else 0.0
    return abs(total - coefficient) <= slack + 1e-6 and min(part.value for part in parts) > 0


def _places(value: float) -> int:
    return len(f"{value:.4f}".rstrip("0").partition(".")[2])


def _weight(scene: Scene, mention: Mention, before: Sequence[Mention]) -> Mention | None:
    """A number of thousands with nothing counted behind it goes on about the weights told of: "Spain 31 thousand"."""
    if mention.scale == 1:
        return None
    told = [*before, *(m for m in scene.mentions if m.end <= mention.start)]
    amounts = [m for m in told if m.kind in AMOUNTS]
    if not amounts or amounts[-1].kind != "quantity":
        return None
    if not ends_clause(scene, mention):
        return None
    return amounts[-1] if not any(m.kind == "money" for m in scene.mentions) else None
