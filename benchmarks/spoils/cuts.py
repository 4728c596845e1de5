"""A text of which something is missing: its title, its later half, a paragraph; what is left must be read as before."""

from __future__ import annotations

import random
from collections.abc import Callable

from benchmarks.spoils.body import headline, paragraphs
from benchmarks.spoils.told import Stretch, Way

FEWEST = 3  # paragraphs of a text from which on it is cut


def title(text: str) -> Stretch | None:
    """The title of a text that has paragraphs."""
    head = headline(text)
    return None if head is None or not paragraphs(text) else (head.start, head.end)


def later_half(text: str) -> Stretch | None:
    """What follows the paragraph in the middle."""
    parts = paragraphs(text)
    return (parts[len(parts) // 2].end, len(text)) if len(parts) >= FEWEST else None


def paragraph(text: str) -> Stretch | None:
    """A paragraph that is not the first, the same in every run."""
    parts = paragraphs(text)
    if len(parts) < FEWEST:
        return None
    one = random.Random(len(text)).choice(parts[1:])  # noqa: S311 - a draw that is the same in every run
    return one.start, one.end


def _without(part: Callable[[str], Stretch | None]) -> Way:
    """The way to leave out a part of a text."""
    def spoil(text: str, _: str) -> str:
        gone = part(text)
        return text if gone is None else text[: gone[0]] + text[gone[1] :].lstrip("\n")

    return Way(spoil, gone=part)


CUTS: dict[str, Way] = {
    "no title": _without(title),
    "first half": _without(later_half),
    "one left out": _without(paragraph),
}
