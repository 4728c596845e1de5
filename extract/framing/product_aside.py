"""Products named by the way: examples, causes, prices, parts that are only counted in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.cues import Cue
from extract.framing.scene import Scene, once
from extract.products import ProductMention

REACH = 4  # words between a word such as "including" or "because of" and the product that it makes an aside
PRICED = 2  # words between a product and what says that it became cheaper
LISTED = 2  # products behind a colon that are a list of examples
JOINTS = frozenset({",", "(", "and", "и", "мен", "пен", "бен", "және"})

Products = Sequence[ProductMention]


@once
def asides(scene: Scene) -> dict[int, frozenset[int]]:
    """For each product named by the way, by its offset, the numbers of the sentence that it is not the product of."""
    if not scene.products or not scene.mentions:
        return {}
    everywhere = frozenset(m.start for m in scene.mentions)
    found = {p.start: everywhere for p in [*_led(scene), *_closed(scene), *_priced(scene), *_ranging(scene)]}
    for product, numbers in _examples(scene):
        found.setdefault(product.start, numbers)
    return found


def _led(scene: Scene) -> Iterator[ProductMention]:
    """Behind "including", "mostly", "thanks to": "turnover, counting electricity and gas"."""
    for cue in scene.of("product", "counting", "examples", "cause"):
        yield from _row(scene, cue, [p for p in scene.products if p.start >= cue.end])


def _closed(scene: Scene) -> Iterator[ProductMention]:
    """Before a word that says the same behind them: "мұнай мен газдың есебінен"."""
    for cue in scene.of("product", "examples_before", "cause_before"):
        yield from _row(scene, cue, [p for p in reversed(scene.products) if p.end <= cue.start])


def _row(scene: Scene, cue: Cue, products: Products) -> Iterator[ProductMention]:
    """The products nearest to a word and those that go on from them in a row; none where a number parts them."""
    edge: tuple[int, int] = (cue.start, cue.end)
    for n, product in enumerate(products):
        start, end = (edge[1], product.start) if product.start >= edge[1] else (product.end, edge[0])
        if scene.index(end) - scene.index(start) >= REACH or any(start <= m.start < end for m in scene.mentions):
            return
        if n and not JOINTS & {token.low for token in scene.tokens[scene.index(start) : scene.index(end)]}:
            return
        yield product
        edge = (product.start, product.end)


def _priced(scene: Scene) -> Iterator[ProductMention]:
    """Beside what became dearer or cheaper: "Exports fell as oil became cheaper"."""
    for cue in scene.of("product", "price"):
        for product in scene.products:
            first, last = (product, cue) if product.end <= cue.start else (cue, product)
            if 0 <= scene.words(first.end, last.start) <= PRICED and "," not in scene.text[first.end : last.start]:
                yield product


def _ranging(scene: Scene) -> Iterator[ProductMention]:
    """The ends of a range of examples: "exports, from tractors to powdered milk, were ..."."""
    for one, other in zip(scene.products, scene.products[1:], strict=False):
        opened = any(0 <= scene.words(c.end, one.start) <= 1 for c in scene.of("product", "from"))
        closed = any(0 <= scene.words(one.end, c.start) <= 1 for c in scene.of("product", "to") if c.end <= other.start)
        if opened and closed and scene.words(one.end, other.start) <= REACH:
            yield from (one, other)


def _examples(scene: Scene) -> Iterator[tuple[ProductMention, frozenset[int]]]:
    """A list without numbers behind a colon tells what the numbers before it consist of."""
    colon = scene.text.rfind(":", scene.start, scene.end)
    behind = [p for p in scene.products if p.start > colon]
    amounts = [m for m in scene.mentions if m.kind != "count"]
    if colon < 0 or len(behind) < LISTED or any(m.start > colon for m in amounts):
        return
    before = frozenset(m.start for m in amounts)
    yield from ((product, before) for product in behind)
