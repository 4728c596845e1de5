"""What a document is about, where that is one product or services: its later numbers do not name it again."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.flows.services import is_service
from extract.framing.products.by_the_way import asides
from extract.framing.scene import Scene
from extract.numbers.kinds import MEASURED
from extract.page.kinds import TITLES

ALL_TRADE = ("turnover", "balance", "surplus", "deficit")
NEAR = 2.6
OWNER = 1  # words between "all exports" and whose they are
WHOSE = ("genitive", "nominative", "to", "from")
BEHIND = 3  # words between an amount and the product that it is of
SEVERAL, BESIDE = 3, 1  # goods that a sentence names side by side, and words between them
SECTION = 3  # words of a heading that is no more than the name of a product


def theme(scenes: Sequence[Scene]) -> str | None:
    """The product that a headline or the first amount of trade tells of, in a document with no word of all trade.

    "Where the wheat went" makes "Uzbekistan bought 2 million tonnes" one of wheat; not where turnover follows.
    """
    opening = next((n for n, scene in enumerate(scenes) if scene.kind not in TITLES and _tells(scene)), None)
    found = _told(scenes, opening) if opening is not None else None
    if found is None:
        return None
    whole = ("turnover",) if is_service(found) else ALL_TRADE
    return None if any(_of_all_trade(scene, whole) for scene in scenes) else found


def _told(scenes: Sequence[Scene], opening: int) -> str | None:
    """What the headings and the sentences up to the first amount of trade name."""
    heads = [scene for scene in scenes[:opening] if scene.kind in TITLES]
    headed = next((scene for scene in heads if named_in(scene) is not None), None)
    lead = [scene for scene in scenes[:opening] if scene.kind not in TITLES and (headed or _leads(scene))]
    several = next((scene for scene in lead if named_in(scene)), None)
    if several is not None and _lists(several):
        return None
    first = next((name for scene in lead if (name := named_in(scene))), None) or _first_named(scenes[opening])
    if any(scene.of("flow", *ALL_TRADE) for scene in heads) or (first is None and scenes[opening].products):
        return None
    if headed is not None and (first is not None or headed.of("flow") or _heads(headed, scenes[opening])):
        return named_in(headed)
    return first


def _lists(scene: Scene) -> bool:
    """Whether a sentence names several goods side by side: "Wine, grapes and fabrics found more buyers"."""
    named = [p for p in scene.products if p.name and p.start not in asides(scene)]
    beside = [0 <= scene.words(a.end, b.start) <= BESIDE for a, b in itertools.pairwise(named)]
    return len({p.name for p in named}) >= SEVERAL and any(beside)


def _heads(title: Scene, opening: Scene) -> bool:
    """Whether the first amount is a weight of no goods that its sentence names, and a product heads the title."""
    if opening.products or not any(p.name and p.start == title.start for p in title.products):
        return False
    return next(m for m in opening.mentions if m.kind in MEASURED).kind == "quantity"


def named_in(scene: Scene) -> str | None:
    """The first product that a sentence names otherwise than by the way."""
    if not scene.products:
        return None
    aside = asides(scene)
    return next((p.name for p in scene.products if p.name and p.start not in aside), None)


def _tells(scene: Scene) -> bool:
    return bool(scene.of("flow")) and any(m.kind in MEASURED for m in scene.mentions)


def _leads(scene: Scene) -> bool:
    """Whether a sentence without an amount tells how a flow changes, or asks about one."""
    return bool(scene.of("flow")) and (bool(scene.of("change")) or scene.asks)


def _first_named(scene: Scene) -> str | None:
    """The product of the first amount of a sentence that is not a share of something."""
    if scene.of("share"):
        return None
    amount = next(m for m in scene.mentions if m.kind in MEASURED)
    named = [p for p in scene.products if p.name and p.start not in asides(scene)]
    if len({p.name for p in named}) > 1 and sum(m.kind == amount.kind for m in scene.mentions) > 1:
        return None  # "cotton for $5 million and gold for $9 million": of neither
    product, _ = scene.nearest(named, amount, NEAR)
    return product.name if product is not None else None


def of_all(scene: Scene) -> list[Cue]:
    """The words of trade in all goods: "foreign trade", and "all exports" where they are a country's."""
    words = scene.of("product", "all", "whole")
    named = [p for p in scene.parties if p.kind != "city"] if words else []
    return [
        cue for cue in words
        if cue.value == "all" or any(0 <= scene.words(p.end, cue.start) <= OWNER for p in named)
        or any(p.case in WHOSE and 0 <= scene.words(cue.end, p.start) <= OWNER for p in named)
    ]


def _names_before(scene: Scene, end: int) -> bool:
    """Whether a sentence names a product up to an amount, or right behind it."""
    if not scene.products:
        return False
    aside = asides(scene)
    named = (p for p in scene.products if p.name and p.start not in aside)
    return any(scene.words(end, p.start) <= BEHIND for p in named)


def _of_all_trade(scene: Scene, whole: tuple[str, ...]) -> bool:
    """Whether a sentence speaks of the main goods, or its money is of all: "foreign trade", "exports of goods"."""
    if scene.row is not None:
        return bool(scene.of("flow", *whole))
    if scene.of("product", "main"):
        return True
    if scene.kind in TITLES:
        return _of_goods(scene) and bool(scene.of("flow")) and named_in(scene) is None
    money = next((m for m in scene.mentions if m.kind == "money"), None) if scene.mentions else None
    if money is None or scene.of("share") or _names_before(scene, money.end):
        return False
    return _of_goods(scene) or bool(scene.of("flow", *whole) or of_all(scene))


def _of_goods(scene: Scene) -> bool:
    """Whether a sentence names goods at large."""
    return any(p.rule == "goods" for p in scene.products)
