"""Where the clause of a number begins and ends: told by signs, since nobody parses it."""

from __future__ import annotations

import re
from collections.abc import Container

from extract.framing.scene import Scene, Spanned
from extract.numbers.mentions import is_within

CLAUSE_ENDS = (";", ":")
SIGN = re.compile(r"[,;:()—–]|(?<=\s)-(?=\s)")


def clause_start(scene: Scene, end: int, sign: re.Pattern[str] = SIGN) -> int:
    """Where the clause of what stands at an offset begins; a comma within a number parts nothing."""
    for found in reversed(list(sign.finditer(scene.text, scene.start, end))):
        if not is_within(found.start(), scene.mentions):
            return found.end()
    return scene.start


def clause_end(scene: Scene, thing: Spanned, signs: Container[str]) -> int:
    """Where the first of some signs behind a number or a name stands, or its sentence ends."""
    return next((t.start for t in scene.tokens[scene.index(thing.end) :] if t.text in signs), scene.end)


def opens_clause(scene: Scene, offset: int) -> bool:
    """Whether a sentence begins at an offset, or a clause behind a sign that might have ended one: "Peru: its oil"."""
    return not scene.words(scene.start, offset) or scene.before(offset, 1) in CLAUSE_ENDS


def of_goods_alone(scene: Scene | None) -> bool:
    """Whether a sentence tells of goods and of nobody, which "its" takes up: "The main one is copper. Its exports"."""
    if scene is None or scene.mentions or any(p.code for p in scene.parties):
        return False
    return any(p.name for p in scene.products)
