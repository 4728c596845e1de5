"""Lists in two halves: parties, then as many numbers ("Turkey and Russia: $1.8 and $1 billion", "respectively")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TypeVar

from extract.framing.cues import Cue
from extract.framing.parties.counted import is_side
from extract.framing.scene import Scene, Spanned, first_behind, once
from extract.numbers.mentions import Mention
from extract.parties.kinds import TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES, Token, tokenize

ENDING = re.compile(r"^-[^\W\d]+")  # of a number in digits: "5%-ға"
SIGNS = frozenset(",:—–-()«»“”;")

TOGETHER = 24  # letters from which two things of a list stand apart
LANDS = ("country", "region", "bloc", "city", "other", "world")
PAIR = 2  # different parties at least that make a list
CROWD = 3  # parties in a row that are told of together

Thing = TypeVar("Thing", bound=Spanned)


@once
def named(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence that may stand in a list."""
    return [p for p in scene.parties if p.code and (p.kind != "city" or _owns(p)) and not is_side(scene, p)]


def _owns(city: PartyMention) -> bool:
    """Whether a capital has something, as a state does: "Tehran's sales came to 3 billion, Astana's to 4"."""
    return city.case == "genitive" and city.rule == "city"


@once
def paired(scene: Scene) -> dict[int, PartyMention]:
    """For each number of a list in two halves, by its offset, the party at the same place of the first half."""
    found = _paired(scene, named(scene), lambda a, b: _stands_beside(a, b) and _parted(scene, a, b, whole=True))
    return _led_there(scene, found) if found and "back" in scene.cues else found


def _led_there(scene: Scene, found: dict[int, PartyMention]) -> dict[int, PartyMention]:
    """The parties of a list that "where" behind it makes ends of a trade: "Peru and Chile, куда ушло 5 и 3 тонны"."""
    last = max(found.values(), key=lambda p: p.end)
    there = first_behind(scene.of("back", *WAYS), last.end)
    if there is None or scene.text[there.start] != "," or scene.words(last.end, there.start) > 0:
        return found
    return {start: p.cased(there.value) for start, p in found.items()}


def crowds(scene: Scene, parties: Sequence[PartyMention]) -> list[list[PartyMention]]:
    """Three and more parties in a row: one number behind them is of all of them together."""
    others = [p for p in parties if p.code and p.kind in LANDS]
    if len(others) < CROWD:
        return []
    runs = _runs(others, _stands_beside, scene)
    return [run for run in runs if len(run) >= CROWD]


def _stands_beside(one: PartyMention, other: PartyMention) -> bool:
    """Whether two may stand in one row: not those from and to whom goods go, nor an owner and to whom he sells.

    "Перуден Чилиге Куба арқылы", "Перудің Чили мен Канадаға".
    """
    cases = {one.case, other.case}
    owns = one.case == "genitive" and other.case in TRADED_WITH
    return one.code != other.code and "pair" not in cases and cases != set(WAYS) and not owns


@once
def flows(scene: Scene) -> dict[int, Cue]:
    """The same for flows: "turnover, exports and imports was 27, 33 and 25 percent"."""
    return _paired(scene, scene.of("flow"), lambda a, b: a.value != b.value and _parted(scene, a, b))


def _parted(scene: Scene, one: Spanned, other: Spanned, *, whole: bool = False) -> bool:
    """Whether a sign or word stands between two things: not "the deficit of trade", not "Перудің Чилиге экспорты".

    ``whole``: nor a dash behind whose parts a list tells: "the partners of Peru — Chile and Cuba".
    """
    between = scene.text[one.end : other.start].strip()
    owner = whole and getattr(one, "case", "") == "genitive" and getattr(other, "case", "") == "nominative"
    return bool(between) and not (owner and between in DASHES)


def _paired(scene: Scene, things: Sequence[Thing], alike: Callable[[Thing, Thing], bool]) -> dict[int, Thing]:
    found: dict[int, Thing] = {}
    if len(things) < PAIR or len(scene.numbers) < PAIR:
        return found
    runs = [run for run in _runs(scene.numbers, lambda a, b: a.kind == b.kind, scene) if len(run) > 1]
    halves = _runs(things, alike, scene) if runs else []
    for run in runs:
        before = [half for half in halves if half[-1].end <= run[0].start and len(half) == len(run)]
        bracket = "(" in scene.text[run[0].start - 2 : run[0].start]
        apart = [m for other in runs if other is not run and len(other) == len(run) for m in other]
        if before and (bracket or not _amount_between(scene, before[-1][-1], run[0], apart)):
            found.update({m.start: thing for m, thing in zip(run, before[-1], strict=True)})
        elif not before and (behind := _half_behind(scene, run, halves)):
            found.update({m.start: thing for m, thing in zip(run, behind, strict=True)})
    return found


def _half_behind(scene: Scene, run: Sequence[Mention], halves: Sequence[list[Thing]]) -> list[Thing]:
    """The half that follows its numbers: "goods worth $5 and $3 billion to Turkey and Russia respectively"."""
    if "respectively" not in scene.links:
        return []
    behind = (half for half in halves if half[0].start >= run[-1].end and len(half) == len(run))
    return next((half for half in behind if not _amount_between(scene, run[-1], half[0])), [])


def _runs(things: Sequence[Thing], alike: Callable[[Thing, Thing], bool], scene: Scene) -> list[list[Thing]]:
    runs: list[list[Thing]] = []
    for thing in things:
        last = runs[-1][-1] if runs else None
        near = last is not None and thing.start - last.end < TOGETHER
        if last is not None and near and alike(last, thing) and _joined(scene, last, thing):
            runs[-1].append(thing)
        else:
            runs.append([thing])
    return runs


def joins(scene: Scene, word: Token) -> bool:
    """Whether a sign or word only joins what stands in one list: "Turkey, and also Russia"."""
    return word.low in SIGNS or word.low in scene.pack.words("list_joints")


def _joined(scene: Scene, one: Spanned, other: Spanned) -> bool:
    """Whether two things stand in one list, the second perhaps led by the preposition of the first: "to A and to B"."""
    between = ENDING.sub("", scene.text[one.end : other.start])
    if "\n" in between:
        return False
    case = getattr(one, "case", None)
    led = case is not None and case == getattr(other, "case", None)
    leading = scene.pack.table("party_context").get("prepositions", {}) if led else {}
    return all(joins(scene, token) or token.low in leading for token in tokenize(between))


def _amount_between(scene: Scene, one: Spanned, other: Spanned, but: Sequence[Mention] = ()) -> bool:
    """Whether an amount stands between two things, but for those of as long a row: "fell by 5% and 3% to 2 and 1"."""
    return any(one.end <= m.start and m.end <= other.start for m in scene.numbers if m not in but)
