"""The same told of other goods."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from benchmarks.spoils.told import Way
from extract.languages import packs
from extract.products import ProductMention, find_products
from extract.tokens import tokenize
from terms.figure import Figure

PAIRS: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("goods.toml").read_text(encoding="utf-8"))["pairs"]
NAMES: dict[str, str] = {
    name: other for one, two in (pair["names"] for pair in PAIRS) for name, other in ((one, two), (two, one))
}
Put = tuple[int, int, str]  # offsets, and what takes their place


def other_goods(text: str, language: str) -> str:
    """A text whose goods are others; left alone where a word of one, or its name, is also of something else."""
    found = find_products(tokenize(text), packs()[language])
    folded, puts = text.lower().replace("ё", "е"), list[Put]()
    for pair in PAIRS:
        one, two = pair.get(language, ((), ()))
        puts += [*_puts(one, two, folded, language), *_puts(two, one, folded, language)]
    starts = {start for start, *_ in puts}
    if any((m.name in NAMES) != (m.start in starts) for m in found) or not _alone(puts, text, found):
        return text
    for start, end, word in sorted(puts, reverse=True):
        text = text[:start] + _cased(text[start:end], word) + text[end:]
    return text


def _puts(forms: Sequence[str], others: Sequence[str], folded: str, language: str) -> list[Put]:
    """Where the forms of a good stand, and the form of the other that takes the place of each."""
    behind = "" if language == "kk" else r"(?![\w-])"
    return [
        (found.start(), found.end(), other) for word, other in zip(forms, others, strict=True)
        for found in re.finditer(rf"(?<![\w-]){word}{behind}", folded)
    ]


def _alone(puts: Sequence[Put], text: str, found: Sequence[ProductMention]) -> bool:
    """Whether each word is a product by itself, with no more than its ending."""
    ends = {m.start: m.end for m in found}
    return all(ends.get(start) == start + len(re.split(r"\W", text[start:], maxsplit=1)[0]) for start, *_ in puts)


def _cased(old: str, new: str) -> str:
    if old.isupper():
        return new.upper()
    return new[0].upper() + new[1:] if old[0].isupper() else new


def renamed(figure: Figure) -> Figure:
    """A figure of the other goods, also where it is of all but these: "goods without oil and gas"."""
    if figure.product is None:
        return figure
    parts = re.split(r"(, | and |goods without )", figure.product)
    return replace(figure, product="".join(NAMES.get(str(part), str(part)) for part in parts))


GOODS = {"other goods": Way(other_goods, renamed)}
