"""Bare numbers that go on about an amount just told: "39 million tonnes. The ministry speaks of 37"."""

from __future__ import annotations

import functools
import re

from extract.framing.scene import Scene
from extract.framing.units.clause_end import ends_clause, of_others
from extract.framing.units.elided import is_near
from extract.framing.units.fractions import counts_nothing, told_before
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set
from extract.numbers.mentions import Mention

WIDEST = 4.0  # how many times the one may be as large as the other
JOINTS = frozenset(",—–")
HOURS = re.compile(r"\d{1,2}[.:](?:00|15|30|45)")  # "open from 10.00 to 12.30"
LED = 2  # words of a sentence that lead to the number: a shorter one is a label or the number of a list


def goes_on(scene: Scene, mention: Mention, last: Scene | None) -> Mention | None:
    """The amount, told before a number in its sentence or the last one, like which it is told; None for other numbers.

    Prices have no scale, and the numbers of a list, of a day, of a name ("FY23", "№ 3") are none.
    """
    model = told_before(scene, mention, last)
    if model is None or not _is_told_of(scene, mention, model) or not is_near(mention, model, WIDEST):
        return None
    if not _is_led(scene, mention) or not _is_closed(scene, mention):
        return None
    return None if of_others(scene, mention, model) else model


def _is_told_of(scene: Scene, mention: Mention, model: Mention) -> bool:
    """Whether an amount is of a kind that text goes on about; a number of thousands goes on about weights only."""
    if model.kind == "percent":
        return scene.start <= model.start and mention.scale == 1
    return model.kind == "quantity" or (model.scale > 1 and mention.scale == 1)


def _is_led(scene: Scene, mention: Mention) -> bool:
    """Whether words lead to a number without a sign, the last of them parted from it by no more than a space.

    A comma or a dash may stand between where a land or a time is named: "Then Norway, 1.9"; "last year — 301".
    """
    at = scene.index(mention.start)
    before = scene.tokens[at - 1] if at else None
    if before is None or before.end == mention.start or "sign" in mention.written:
        return False
    if HOURS.fullmatch(mention.text) or any(p.start <= mention.start < p.end for p in scene.periods):
        return False
    if before.text in JOINTS:
        ends = [*(p.end for p in scene.parties), *(p.end for p in scene.periods)]
        return at > 1 and scene.tokens[at - 2].end in ends
    if not before.text.isalpha() or _numbered(scene.pack).at(scene.tokens, at - 1) is not None:
        return False
    return sum(token.text.isalpha() for token in scene.tokens[:at]) >= LED


@functools.cache
def _numbered(pack: Pack) -> Lexicon[None]:
    """Nouns that a number behind them names: "on page 7"."""
    return phrase_set(pack.words("numbered"))


def _is_closed(scene: Scene, mention: Mention) -> bool:
    """Whether nothing counted stands behind a number or in it ("75 commodity items"), nor the rest of a word."""
    if ends_clause(scene, mention):
        return True
    at = scene.index(mention.end)
    glued = scene.tokens[at].start == mention.end
    return not glued and " " not in mention.text and counts_nothing(scene, mention)
