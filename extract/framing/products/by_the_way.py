"""Products named by the way: examples, causes, prices, parts that are only counted in."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator, Sequence

from extract.framing.cues import Cue
from extract.framing.scene import Scene, once, relative_clause
from extract.languages import Pack
from extract.numbers.kinds import PORTIONS
from extract.products import ProductMention

REACH = 4  # words between a word such as "including" or "because of" and the product that it makes an aside
PRICED = 2  # words between a product and what says that it became cheaper
OWN = 2  # words between an example and its number
LISTED = 2  # products behind a colon that are a list of examples
EXAMPLES = ("counting", "examples", "examples_before")
CAUSES = ("cause", "cause_before")
INSET = re.compile(r"\s[—–-]\s[^—–()\n]{3,120}?\s?[—–-]\s|\([^()\n]{3,120}\)")
INSETS = frozenset("—–-(")  # signs that open one
CAUSED = ("money", "percent")
CLAUSE = frozenset(",;:()—–")

Products = Sequence[ProductMention]


@once
def asides(scene: Scene) -> dict[int, frozenset[int]]:
    """For each product named by the way, by its offset, the numbers of the sentence that it is not the product of."""
    if not scene.products or not scene.mentions:
        return {}
    examples = _led(scene, EXAMPLES) if "product" in scene.cues else ()
    found = {p.start: _before_relative(scene, p) - _own(scene, p) for p in examples}
    found.update(causes(scene))
    for product, numbers in (*_examples(scene), *_inset(scene)) if len(scene.products) >= LISTED else ():
        found.setdefault(product.start, numbers)
    return found


@once
def causes(scene: Scene) -> dict[int, frozenset[int]]:
    """The same for causes, prices, ranges, brackets and clauses: not even a share is of them."""
    if not scene.products:
        return {}
    said = {cue.value for cue in scene.of("product")}
    led = [] if said.isdisjoint(CAUSES) else list(_led(scene, CAUSES))
    if "cause_behind" in said:
        led += _behind_amount(scene)
    if "price" in said:
        led += _priced(scene)
    if "from" in said and "to" in said:
        led += _ranging(scene)
    if "change" in scene.cues:
        led += _moved(scene)
    if not scene.vocabulary.isdisjoint(_openers(scene.pack)):
        led += _behind_opener(scene)
    found = dict(_of_portions(scene)) if "again" in said else {}
    found.update(_within(scene, relative="relative" in said))
    if led:
        found.update({p.start: _before_relative(scene, p) for p in led})
    return found


def _before_relative(scene: Scene, product: ProductMention) -> frozenset[int]:
    """All numbers, but for those behind "which": "thanks to gold, which fetched $40 million"."""
    taken = any(0 <= scene.words(product.end, c.start) <= 1 for c in scene.of("product", "relative"))
    return frozenset(m.start for m in scene.mentions if not taken or m.start < product.start)


def _own(scene: Scene, product: ProductMention) -> frozenset[int]:
    """The number that an example has behind that of the whole: "$78 billion, including oil worth $42 billion"."""
    if not any(m.end <= product.start and m.kind != "count" for m in scene.mentions):
        return frozenset()
    behind = (m for m in scene.mentions if 0 <= scene.words(product.end, m.start) <= OWN)
    return frozenset(m.start for m in behind if not CLAUSE & set(scene.text[product.end : m.start]))


def _led(scene: Scene, words: tuple[str, ...]) -> Iterator[ProductMention]:
    """Behind "including", "mostly", "thanks to", or before such words: "мұнай мен газдың есебінен"."""
    for cue in scene.of("product", *words):
        if cue.value.endswith("_before"):
            yield from _row(scene, cue, [p for p in reversed(scene.products) if p.end <= cue.start])
        else:
            yield from _row(scene, cue, [p for p in scene.products if p.start >= cue.end])


def _behind_amount(scene: Scene) -> Iterator[ProductMention]:
    """Behind the amount to which something rose or fell: "imports fell 14% to $5 billion on lower energy bills"."""
    moved = scene.of("change", "up", "down")
    if not moved or scene.of("reject", "outlay"):
        return
    for cue in scene.of("product", "cause_behind"):
        ends = [m.end for m in scene.mentions if m.kind in CAUSED]
        ends += [p.end for p in scene.periods if any(0 <= scene.words(end, p.start) <= 1 for end in ends)]
        if any(scene.words(end, cue.start) == 0 for end in ends) and moved[0].start < cue.start:
            yield from _row(scene, cue, [p for p in scene.products if p.start >= cue.end])


def _within(scene: Scene, *, relative: bool) -> Iterator[tuple[int, frozenset[int]]]:
    """A product in brackets that hold a number, or in a ``relative`` clause that tells more of a name, is of what
    stands within.

    "$8 billion (90% of it oil products)", "Germany, where most of the gold goes, took 5 percent".
    """
    opened = "(" in scene.vocabulary
    for product in scene.products if opened or relative else ():
        stretch = _brackets(scene, product) if opened else None
        stretch = stretch or (relative_clause(scene, product, *PORTIONS) if relative else None)
        if stretch is not None:
            start, end = stretch
            yield product.start, frozenset(m.start for m in scene.mentions if not start <= m.start < end)


def _of_portions(scene: Scene) -> Iterator[tuple[int, frozenset[int]]]:
    """What an aside says a part of the amount before is: "$5 billion, 9% of it oil, and exports to $3 billion"."""
    for cue in scene.of("product", "again"):
        part = next((m for m in scene.mentions if m.kind in PORTIONS and scene.words(m.end, cue.start) == 0), None)
        end = scene.text.find(",", cue.end, scene.end)
        for product in scene.products if part is not None and end >= 0 else ():
            if part is not None and cue.end <= product.start < end:
                yield product.start, frozenset(m.start for m in scene.mentions if m is not part)


def _brackets(scene: Scene, product: ProductMention) -> tuple[int, int] | None:
    if not scene.bracketed(product.start):
        return None
    start, end = scene.text.rfind("(", scene.start, product.start), scene.text.find(")", product.end, scene.end)
    end = end if end >= 0 else scene.end
    return (start, end) if any(start <= m.start < end and m.kind != "count" for m in scene.mentions) else None


def _row(scene: Scene, cue: Cue, products: Products) -> Iterator[ProductMention]:
    """The products nearest to a word and those that go on from them in a row; none where a number parts them."""
    joints = {",", "(", *scene.pack.words("joint")}
    edge: tuple[int, int] = (cue.start, cue.end)
    for n, product in enumerate(products):
        start, end = (edge[1], product.start) if product.start >= edge[1] else (product.end, edge[0])
        if scene.index(end) - scene.index(start) >= REACH or any(start <= m.start < end for m in scene.mentions):
            return
        if n and joints.isdisjoint(scene.lows[scene.index(start) : scene.index(end)]):
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


def _moved(scene: Scene) -> Iterator[ProductMention]:
    """What rises or falls in a clause without number and flow is its price: "oil fell, and exports came to ..."."""
    parts = [token.start for token in scene.tokens if token.text in CLAUSE or token.low in scene.conjunctions]
    edges = [scene.start, *parts, scene.end]
    for product in scene.products:
        n = bisect.bisect_right(edges, product.start)
        start, end = edges[n - 1], edges[min(n, len(edges) - 1)]
        told = scene.of_between("flow", start, end) or any(start <= m.start < end for m in scene.mentions)
        if not told and scene.of_between("change", start, end):
            yield product


def _behind_opener(scene: Scene) -> Iterator[ProductMention]:
    """In a clause that only tells why a number before it came about: "exports fell by 9% as coal trucks stood idle"."""
    openers = _openers(scene.pack)
    for token in scene.tokens:
        if token.low not in openers or not any(m.end <= token.start for m in scene.numbers):
            continue
        end = next((t.start for t in scene.tokens if t.start >= token.end and t.text in CLAUSE), scene.end)
        told = scene.of_between("flow", token.end, end)
        if told or any(token.end <= m.start < end for m in scene.numbers):
            continue
        yield from (p for p in scene.products if token.end <= p.start < end)


@functools.cache
def _openers(pack: Pack) -> frozenset[str]:
    return frozenset(pack.table("frames").get("circumstances", {}).get("opens", ()))


def _ranging(scene: Scene) -> Iterator[ProductMention]:
    """The ends of a range of examples: "exports, from tractors to powdered milk, were ..."."""
    for one, other in zip(scene.products, scene.products[1:], strict=False):
        opened = any(0 <= scene.words(c.end, one.start) <= 1 for c in scene.of("product", "from"))
        closed = any(0 <= scene.words(one.end, c.start) <= 1 for c in scene.of("product", "to") if c.end <= other.start)
        if opened and closed and scene.words(one.end, other.start) <= REACH:
            yield from (one, other)


def _inset(scene: Scene) -> Iterator[tuple[ProductMention, frozenset[int]]]:
    """A list without numbers between dashes or brackets: "deliveries — gas, bitumen, steel — brought $5 million"."""
    for inset in INSET.finditer(scene.text, scene.start, scene.end) if not INSETS.isdisjoint(scene.vocabulary) else ():
        within = [p for p in scene.products if inset.start() <= p.start and p.end <= inset.end()]
        told = any(inset.start() <= m.start < inset.end() for m in scene.mentions)
        if len(within) >= LISTED and not told and not scene.of_between("flow", inset.start(), inset.end()):
            yield from ((product, frozenset(m.start for m in scene.mentions)) for product in within)


def _examples(scene: Scene) -> Iterator[tuple[ProductMention, frozenset[int]]]:
    """A list without numbers behind a colon tells what the numbers before it consist of."""
    colon = scene.text.rfind(":", scene.start, scene.end) if ":" in scene.vocabulary else -1
    behind = [p for p in scene.products if p.start > colon]
    if colon < 0 or len(behind) < LISTED or any(m.start > colon for m in scene.numbers):
        return
    before = frozenset(m.start for m in scene.numbers)
    yield from ((product, before) for product in behind)
