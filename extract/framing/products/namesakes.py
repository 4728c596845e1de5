"""People who are called as goods are: "Trade Minister Simon Rice", «министр Виноградов», «Раушан Әлиева айтты»."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.scene import Scene
from extract.products import ProductMention
from extract.tokens import Token

LONGEST_NAME = 4  # words of a name
TALK = ("said", "role")


def without_namesakes(scene: Scene) -> list[ProductMention]:
    """The products of a sentence but for those that are the name of somebody.

    Such is a word with a capital letter within a sentence where the language writes goods so in titles only, and in any
    language where it, or the name that it is in, stands beside an office, a title or a word of saying.
    """
    written = [p for p in scene.products if scene.text[p.start : p.end].istitle()]
    if not written:
        return scene.products
    names = {p.start for p in written if _is_name(scene, p)}
    return [p for p in scene.products if p.start not in names]


def _is_name(scene: Scene, product: ProductMention) -> bool:
    tokens, at = scene.tokens, scene.index(product.start)
    before = tokens[at - 1] if at else None
    if before is not None and (before.text.isalpha() or before.text == ",") and _writes_small(scene):
        return not before.text.istitle() or not _is_title(tokens)
    first, last = _run(tokens, at)
    titles = scene.pack.table("party_context").get("titles", ())
    if any(token.low in titles for token in tokens[first:at]):
        return True
    start, end = tokens[first].start, tokens[last].end
    talk = (cue for group in TALK for cue in scene.of(group))
    return any(cue.end == start - 1 or cue.start == end + 1 or start <= cue.start < product.start for cue in talk)


def _writes_small(scene: Scene) -> bool:
    """Whether the language writes goods with a small letter in titles too."""
    return not scene.pack.table("products")["grammar"].get("capitals", False)


def _run(tokens: Sequence[Token], at: int) -> tuple[int, int]:
    """The first and the last of the words with a capital letter around one."""
    first = last = at
    while first > 0 and at - first < LONGEST_NAME and tokens[first - 1].text.istitle():
        first -= 1
    while last + 1 < len(tokens) and last - at < LONGEST_NAME and tokens[last + 1].text.istitle():
        last += 1
    return first, last


def _is_title(tokens: Sequence[Token]) -> bool:
    """Whether most words begin with a capital letter."""
    words = [token.text for token in tokens if token.text.isalpha()]
    return 2 * sum(word[0].isupper() for word in words) > len(words)
