"""What ends a list without a name of its own: "Spain 19%, Italy 12%, others 69%", "wheat $3 million, the rest $2"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.framing.flows.kinds import DIRECTED
from extract.framing.scene import Scene, Spanned
from extract.numbers.kinds import AMOUNTS, AMOUNTS_OR_PERCENT
from extract.numbers.mentions import Mention
from extract.parties.kinds import OWNERS, TRADED_WITH
from extract.parties.mentions import PartyMention
from extract.products import ProductMention
from extract.tables.words import find_value

OTHER, OTHER_GOODS = "OTHER", "other goods"
BEHIND = 2  # signs between "others" and their number
NAMED = 1  # words between the amount of the rest and who it is from after all: "the rest, 5 tonnes, from Peru"
JOINTS = frozenset("—–-:(~")
BEFORE = frozenset(",;")


def with_rest(scenes: Sequence[Scene]) -> list[Scene]:
    """The sentences with the rest of their lists among the parties, or among the products, that they list."""
    found: list[Scene] = []
    before: Scene | None = None
    for scene in scenes:
        for start, end in _rests(scene) if scene.mentions and scene.row is None else ():
            last = _last(scene, start) or (_last(before, before.end) if before is not None and _heads(scene) else None)
            if isinstance(last, PartyMention):
                rest = PartyMention(start, end, OTHER, "other", "nominative", "rest")
                scene = replace(scene, parties=sorted([*scene.parties, rest], key=lambda p: p.start))
            elif isinstance(last, ProductMention):
                other = ProductMention(start, end, OTHER_GOODS, "rest")
                scene = replace(scene, products=sorted([*scene.products, other], key=lambda p: p.start))
        found.append(scene)
        before = scene
    return found


def _rests(scene: Scene) -> Iterator[tuple[int, int]]:
    """Where words such as "others" stand right before an amount, at the beginning of an item."""
    others = find_value(scene.tokens, scene.lows, scene.pack, "row", "other")
    named: list[Spanned] = [*scene.parties, *scene.products] if others else []
    for word in others:
        start, end = scene.tokens[word.first].start, scene.tokens[word.last - 1].end
        opens = word.first == 0 or _begins(scene, word.first)
        free = not any(thing.start < end and start < thing.end for thing in named)
        numbers = (m.start for m in scene.mentions if m.start >= end and m.kind in AMOUNTS_OR_PERCENT)
        behind = next(numbers, scene.end)
        between = scene.tokens[word.last : scene.index(behind)]
        number = next((m for m in scene.mentions if m.start == behind), None)
        own = number is not None and (_has_its_party(scene, number) or _is_a_flow(scene, number))
        if opens and free and not own and len(between) <= BEHIND and all(token.text in JOINTS for token in between):
            yield start, end


def _has_its_party(scene: Scene, number: Mention) -> bool:
    return any(0 <= scene.words(number.end, p.start) <= NAMED and p.case in TRADED_WITH for p in scene.parties)


def _is_a_flow(scene: Scene, number: Mention) -> bool:
    """Whether the rest is a flow, be it somebody's: "2,1 млрд — экспорт, остальные 3,9 млрд — чилийский импорт"."""
    flows = scene.of("flow", *DIRECTED) if number.kind in AMOUNTS else ()
    for cue in (c for c in flows if c.start >= number.end):
        owner = next((p for p in scene.parties if p.case in OWNERS and 0 <= cue.start - p.end <= 1), None)
        head = owner if owner is not None and owner.start >= number.end else cue
        if set(scene.between(number, head).split()) <= JOINTS:
            return True
    return False


def _begins(scene: Scene, first: int) -> bool:
    before = scene.tokens[first - 1]
    return before.text in BEFORE or before.low in scene.conjunctions or not before.text.isalnum()


def _heads(scene: Scene) -> bool:
    return not scene.parties and not scene.products


def _last(scene: Scene, start: int) -> PartyMention | ProductMention | None:
    """What the number before an offset is of: the party or the product named last; nobody where no number is told."""
    if not any(m.kind != "count" and m.end <= start for m in scene.mentions):
        return None
    named: list[PartyMention | ProductMention] = [p for p in scene.parties if p.code and p.end <= start]
    named += [p for p in scene.products if p.name and p.end <= start]
    return max(named, key=lambda thing: thing.start, default=None)
