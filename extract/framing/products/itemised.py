"""Lists of goods, each with its weight before it or its sum in brackets: "5 tonnes of rice, 3 tonnes of treacle"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.framing.scene import Scene, once
from extract.numbers.kinds import AMOUNTS_OR_PERCENT
from extract.numbers.mentions import Mention
from extract.products import ProductMention
from extract.tokens import DASHES, Token

ITEM = "item"  # a line of a list
LISTED = 3  # weights with their goods right behind them that make a list
HEADED = 2  # goods with their sums behind them in brackets that make one
LONGEST = 3  # words of a product that no table lists
LED = frozenset({"of"})
UNLISTED = "unlisted"
OTHERS = ("flow", "change", "reach", "link", "share", "reject", "status", "motion", "product", "worth")


def itemised(scene: Scene, number: Mention) -> ProductMention | None:
    """The good of a number of such a list, in the words of the text where nobody knows it."""
    if number.kind == "quantity" and number.start in _items(scene):
        return _items(scene)[number.start]
    return _headed(scene).get(number.start) if scene.bracketed(number.start) else None


def head_of_item(
    scene: Scene, number: Mention, beside: Sequence[Scene | None], *, goes_on: bool = False
) -> ProductMention | None:
    """The good that heads an item of a list of goods, whatever it is: "* copper – $3 million", "* wigs – $2 million".

    ``beside``: the sentences before and behind it, of which one is an item headed by a good that a table knows;
    ``goes_on``: whether the item before was of a good that heads it, known or not.
    """
    words = _head(scene, number)
    if not words or not (goes_on or any(_known_at_head(other) for other in beside)):
        return None
    return _unlisted(scene, words, capital=True)


def goods_at_head(scene: Scene, beside: Sequence[Scene | None]) -> str | None:
    """The name of the good that heads an item of a list of goods; ``beside`` as above."""
    known = _known_at_head(scene)
    if known is not None or not scene.mentions:
        return known
    product = head_of_item(scene, scene.mentions[0], beside)
    return product.name if product is not None else None


def _known_at_head(scene: Scene | None) -> str | None:
    """The name of a good that a table knows at the head of an item."""
    if scene is None or scene.kind != ITEM or not scene.mentions:
        return None
    words = _head(scene, scene.mentions[0])
    return next((p.name for p in scene.products if p.name and _within(p, words)), None)


def _head(scene: Scene, number: Mention) -> Sequence[Token]:
    """The words that open an item up to a dash or a colon right before its first number."""
    if scene.kind != ITEM or scene.row is not None or number.start != scene.mentions[0].start:
        return ()
    last = scene.index(number.start) - 1
    if last < 0 or scene.tokens[last].text not in (*DASHES, ":"):
        return ()
    first = next((n for n in range(last) if scene.tokens[n].text.isalpha()), last)
    words = scene.tokens[first:last]
    return words if all(word.text.isalpha() for word in words) else ()


@once
def _headed(scene: Scene) -> dict[int, ProductMention]:
    """Goods before their sums: "fish (over $7 million), crustaceans (about $6 million) and tea ($2 million)"."""
    if "(" not in scene.vocabulary or scene.row is not None:
        return {}
    inside = [m for m in scene.mentions if m.kind in AMOUNTS_OR_PERCENT and scene.bracketed(m.start)]
    opened = {m.start: scene.text.rfind("(", scene.start, m.start) for m in inside}
    stretches = {start: _before(scene, at) for start, at in opened.items() if list(opened.values()).count(at) == 1}
    return _told(scene, stretches, HEADED)


def _before(scene: Scene, offset: int) -> Sequence[Token]:
    """The words before an offset back to a sign, a digit or a conjunction."""
    last = first = scene.index(offset)
    while first > 0 and (word := scene.tokens[first - 1]).text.isalpha() and word.low not in scene.conjunctions:
        first -= 1
    return scene.tokens[first:last]


@once
def _items(scene: Scene) -> dict[int, ProductMention]:
    weights = [m for m in scene.mentions if m.kind == "quantity"]
    if len(weights) < LISTED or scene.row is not None:
        return {}
    return _told(scene, {m.start: _stretch(scene, m) for m in weights}, LISTED)


def _told(scene: Scene, stretches: Mapping[int, Sequence[Token]], least: int) -> dict[int, ProductMention]:
    """The good that the words of each number name, where a table knows ``least`` of them; of the others the words."""
    known = {start: next((p for p in scene.products if p.name and _within(p, words)), None)
             for start, words in stretches.items()}
    if sum(product is not None for product in known.values()) < least:
        return {}
    return {start: product for start, words in stretches.items()
            if (product := known[start] or _unlisted(scene, words))}


def _stretch(scene: Scene, number: Mention) -> Sequence[Token]:
    """The words right behind a number up to a sign or a digit."""
    first = scene.index(number.end)
    last = first
    while last < len(scene.tokens) and scene.tokens[last].text.isalpha() and scene.tokens[last].end <= scene.end:
        last += 1
    return scene.tokens[first:last]


def _within(product: ProductMention, words: Sequence[Token]) -> bool:
    return bool(words) and words[0].start <= product.start < words[-1].end


def _unlisted(scene: Scene, words: Sequence[Token], *, capital: bool = False) -> ProductMention | None:
    """The words themselves, if they are few and say nothing else; ``capital``: the first may have one."""
    words = words[1:] if words and words[0].low in LED else words
    words = words[:-1] if words and words[-1].low in scene.conjunctions else words
    if not 0 < len(words) <= LONGEST or any(not word.text.islower() for word in words[capital:]):
        return None
    start, end = words[0].start, words[-1].end
    said = any(scene.of_between(group, start, end) for group in OTHERS)
    said = said or not {word.low for word in words}.isdisjoint(scene.pack.words("paid_for"))
    placed = any(start <= thing.start < end for things in (scene.parties, scene.periods) for thing in things)
    joined = not scene.conjunctions.isdisjoint(word.low for word in words)
    name = " ".join(word.low for word in words)
    return None if said or placed or joined else ProductMention(start, end, name, UNLISTED)
