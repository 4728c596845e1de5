"""Titles that a page gives twice: over a picture and over the text, or again as its first sentence."""

from __future__ import annotations

from collections.abc import Sequence

FEWEST = 4  # words of a title that is no mere heading


def repeated(lines: Sequence[str], kinds: Sequence[str]) -> set[int]:
    """The numbers of the lines that only say a title above again."""
    found: set[int] = set()
    titles: set[str] = set()
    for n, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "headline" or (titles and kind == "body"):
            said = line.rstrip(".").casefold()
            if said in titles:
                found.add(n)
            elif kind == "headline" and said.count(" ") >= FEWEST - 1:
                titles.add(said)
    return found
