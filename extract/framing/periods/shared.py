"""Periods of several numbers: "5 and 6 billion in 2021 and 2022", a period in brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.framing.scene import Scene, Spanned, Thing, once
from extract.numbers.mentions import Mention
from extract.periods.kinds import TOLD
from extract.periods.mentions import PeriodMention
from extract.tokens import tokenize

PARTED = frozenset(",;:")
BRACKETS = re.compile(r"\([^()]*\)")
TRAILING = 12  # letters between a number of a list and the period behind it
FAR_HALVES = 8  # words between the numbers of a list and their periods


@once
def dealt(scene: Scene) -> dict[int, PeriodMention]:
    """The period of each number, by its offset, where numbers and periods stand in two rows of the same length."""
    if len(scene.numbers) < 2:
        return {}
    told = [p for p in scene.periods if p.role in TOLD]
    if len(told) < 2 - ("respectively" in scene.links):
        return {}
    if _alternate(scene, told):
        return {m.start: p for m, p in zip(scene.numbers, told, strict=True)}
    numbers, periods = _rows(scene.numbers, scene), _rows(told, scene)
    found: dict[int, PeriodMention] = {}
    for row in numbers:
        for half in periods:
            if len(row) == len(half) > 1 and len({m.kind for m in row}) == 1 and _near(scene, row, half):
                found.update({m.start: p for m, p in zip(row, half, strict=True)})
    return found


def _alternate(scene: Scene, told: Sequence[PeriodMention]) -> bool:
    """Whether each number of a list has its period behind it: "5 million in 2022, 6 (plan) — in 2023"."""
    numbers = scene.numbers
    if len(numbers) != len(told) or len({m.kind for m in numbers}) > 1:
        return False
    for n, (number, period) in enumerate(zip(numbers, told, strict=True)):
        between = BRACKETS.sub("", scene.text[number.end : period.start])
        if number.end > period.start or len(between) > TRAILING or not PARTED.isdisjoint(between):
            return False
        following = scene.text[period.end : numbers[n + 1].start].lstrip() if n + 1 < len(numbers) else ","
        if following[:1] not in PARTED:
            return False
    return True


def bracketed(scene: Scene, number: Mention) -> PeriodMention | None:
    """The period that stands alone in brackets behind a number: "$5 million (2020)"."""
    if scene.text.find("(", number.end, scene.end) < 0:
        return None
    for period in scene.periods:
        opened = scene.text[number.end : period.start].strip() == "(" if period.start >= number.end else False
        if opened and scene.text.startswith(")", period.end):
            return period
    return None


def _near(scene: Scene, row: Sequence[Spanned], half: Sequence[Spanned]) -> bool:
    left, right = (row, half) if row[0].start < half[0].start else (half, row)
    start, end = left[-1].end, right[0].start
    if end < start or scene.index(end) - scene.index(start) > FAR_HALVES:
        return False
    return not any(start <= m.start < end for m in scene.mentions if m.kind != "count")


def _rows(things: Sequence[Thing], scene: Scene) -> list[list[Thing]]:
    """Things joined by commas and "and" only."""
    joints = {",", *scene.pack.table("periods").get("and", {}).get("words", ())}
    rows: list[list[Thing]] = []
    for thing in things:
        between = scene.text[rows[-1][-1].end : thing.start] if rows else ""
        if rows and len(between) < 16 and all(t.low in joints for t in tokenize(between)) and "\n" not in between:
            rows[-1].append(thing)
        else:
            rows.append([thing])
    return rows
