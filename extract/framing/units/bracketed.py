"""Percentages alone in brackets behind amounts: what the text says of them, or what those beside them show.

"Exports were $375 mln (91.3% of 2022), imports $890 mln (82.9%)" gives levels in percent of the year before, as does
"(in brackets: per cent of the previous year)" over a list of amounts with bare numbers in brackets behind them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.framing.roles.movement import direction
from extract.framing.scene import FAR, Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.tables.words import Word, find_group, find_words, may_say

ALIKE = 3  # brackets from which it is no chance that all are the same part of what stands before them
LEVEL_FROM = 50  # an index is rarely lower
ROUNDED = 0.08  # of a ratio between two amounts, lost by rounding them
WHOLE = 100.5  # percent; more is no share
ROLES = ("share", "index", "change")
BEHIND = re.compile(r"[\s\u00a0]*[-–]?[^\W\d_]{0,8}\.?[\s\u00a0]*\(")  # a case ending at most before the bracket
COMPARED = 4  # words between a percentage and the period that it is told against
CLAUSE_ENDS = frozenset(");")


@dataclass(frozen=True, slots=True)
class _Bracket:
    """A number that leads a bracket behind an amount; ``place`` is its place among the numbers of its sentence."""

    scene: Scene
    place: int
    start: int
    end: int

    @property
    def mention(self) -> Mention:
        return self.scene.mentions[self.place]

    @property
    def alone(self) -> bool:
        inside = self.scene.text[self.start : self.mention.start] + self.scene.text[self.mention.end : self.end]
        return not any(sign.isalnum() or sign == "%" for sign in inside)


def tell_brackets(scenes: Sequence[Scene]) -> None:
    """Mark the numbers in brackets that are told, or show themselves, to be levels in percent, shares or changes."""
    if not scenes or "(" not in scenes[0].text:
        return
    declared: str | None = None
    paragraph = -1
    alike: list[_Bracket] = []
    brackets = [list(_brackets(scene)) if "(" in scene.vocabulary and scene.row is None else [] for scene in scenes]
    while brackets and not brackets[-1]:
        brackets.pop()  # what is behind the last says nothing of any
    for scene, found in zip(scenes, brackets, strict=False):
        if scene.paragraph != paragraph:
            _settle(alike)
            paragraph, alike = scene.paragraph, []
        declared = _declared(scene) or declared
        for bracket in found:
            role = _role(bracket) or (declared if bracket.alone else None)
            if role is not None:
                declared = declared or (role if bracket.mention.kind != "percent" else None)
                _mark(bracket, role)
            elif bracket.alone and bracket.mention.kind == "percent":
                alike.append(bracket)
    _settle(alike)


def _brackets(scene: Scene) -> Iterator[_Bracket]:
    for place in range(1, len(scene.mentions)):
        before, mention = scene.mentions[place - 1], scene.mentions[place]
        bare = mention.kind in ("percent", "count") or "elided" in mention.written
        if before.kind not in AMOUNTS or not bare or "rate" in mention.written:
            continue
        opened = BEHIND.match(scene.text, before.end, mention.start)
        if opened is None:
            continue
        end = scene.text.find(")", mention.end, scene.end)
        if end >= 0 and ")" not in scene.text[opened.end() : mention.start]:
            yield _Bracket(scene, place, opened.end(), end)


def _settle(brackets: Sequence[_Bracket]) -> None:
    """Unsigned percentages in the brackets of a paragraph are alike: where one is more than all, none is a share.

    All are shares where the amounts before them come to the same whole by each: "Peru 120 t (60%), Chile 40 t (20%)".
    """
    if _of_one_whole(brackets):
        for bracket in brackets:
            _mark(bracket, "share")
        return
    halves = [pair for pair in itertools.pairwise(brackets) if _make_the_whole(*pair)]
    for bracket in itertools.chain.from_iterable(halves):
        _mark(bracket, "share")
    brackets = [bracket for bracket in brackets if not bracket.scene.of("share")]
    if any(bracket.mention.value > WHOLE for bracket in brackets if not _moves(bracket)):
        for bracket in brackets:
            if bracket.mention.value >= LEVEL_FROM and not _moves(bracket):
                _mark(bracket, "index")


def _make_the_whole(one: _Bracket, other: _Bracket) -> bool:
    """Whether two brackets share out a whole: "$3.3 billion (75%) are imports, $1.1 billion (25%) exports"."""
    part, rest = one.mention.value, other.mention.value
    level, remainder = (b.scene.mentions[b.place - 1] for b in (one, other))
    if one.scene is not other.scene or _moves(one) or _moves(other) or level.unit != remainder.unit or not rest > 0:
        return False
    if abs(part + rest - 100) > _half(one.mention) + _half(other.mention) or not remainder.value:
        return False
    return abs(level.value / remainder.value * rest / part - 1) <= ROUNDED if part else False


def _of_one_whole(brackets: Sequence[_Bracket]) -> bool:
    """Whether there is a whole of which each bracket tells the part before it, as exactly as it is written."""
    if len(brackets) < ALIKE or any(_moves(b) or not 0 < b.mention.value < WHOLE for b in brackets):
        return False
    levels = [b.scene.mentions[b.place - 1] for b in brackets]
    if len({level.unit for level in levels}) > 1 or len({level.value for level in levels}) < ALIKE:
        return False
    bounds = [(abs(level.value), b.mention.value, _half(b.mention)) for level, b in zip(levels, brackets, strict=True)]
    least = max(level / (part + half) for level, part, half in bounds)
    return all(part > half and level / (part - half) >= least for level, part, half in bounds)


def _half(mention: Mention) -> float:
    """Half of the last digit that a percentage is written to, and a little for the amount's own rounding."""
    digits = mention.text.replace(",", ".").partition(".")[2]
    return 0.55 * 10.0 ** -sum(sign.isdecimal() for sign in digits)


def _moves(bracket: _Bracket) -> bool:
    """Whether a sign, an arrow or a word in the bracket tells of a rise or a fall."""
    worded = any(c.value in ("up", "down") for c in bracket.scene.of_between("change", bracket.start, bracket.end))
    return worded or direction(bracket.scene, bracket.mention, 0.0)[1] < FAR


def _role(bracket: _Bracket) -> str | None:
    """What a bracket says of its own number: "(growth rate 91.3%)", "(91.3% of 2022)", "(in % of 2022: 91.3)"."""
    scene, mention = bracket.scene, bracket.mention
    if _value(mention) < LEVEL_FROM or bracket.alone or _moves(bracket):
        return None
    tokens = [t for t in scene.tokens if bracket.start <= t.start < bracket.end]
    said = find_group(tokens, scene.pack, "role")
    roles = {word.value for word in said} | {c.value for c in scene.of_between("change", bracket.start, bracket.end)}
    if "share" in roles or scene.of_between("share", bracket.start, bracket.end):
        return None
    percent = mention.kind == "percent" or "%" in scene.text[bracket.start : mention.start]
    return "index" if "index" in roles or (percent and _compared(bracket)) else None


def _compared(bracket: _Bracket) -> bool:
    """Whether a bracket names the period that its percentage is told against."""
    scene, mention = bracket.scene, bracket.mention
    against = frozenset(scene.pack.table("frames").get("against", ()))
    for period in scene.periods:
        if mention.end <= period.start < bracket.end:
            between = scene.text[mention.end : period.start].lower().split()
            if 0 < len(between) <= COMPARED and between[0] in against:
                return True
        elif bracket.start <= period.start < mention.start:
            behind = scene.of_between("change", period.end, mention.start)
            if scene.before(period.start, 1) in against or any(c.value == "equal" for c in behind):
                return True
    return False


def _declared(scene: Scene) -> str | None:
    """What a text says that the numbers in brackets are: "(in brackets: per cent of the previous year)"."""
    if not may_say(scene.vocabulary, scene.pack, "bracket"):
        return None
    for first in (word.first for word in find_group(scene.tokens, scene.pack, "bracket")):
        ends = (n for n in range(first, len(scene.tokens)) if scene.tokens[n].text in CLAUSE_ENDS)
        clause = scene.tokens[first : next(ends, len(scene.tokens))]
        role = _head([word for word in find_words(clause, scene.pack) if word.value in ROLES])
        if role is not None:
            return role
    return None


def _head(said: Sequence[Word]) -> str | None:
    values = {word.value for word in said if word.group == "role"}
    if "share" in values:
        return "share"
    return "change" if "change" in values and "index" not in values else "index" if "index" in values else None


def _value(mention: Mention) -> float:
    return mention.value / mention.scale if "elided" in mention.written else mention.value


def _mark(bracket: _Bracket, role: str) -> None:
    mention = bracket.mention
    value = _value(mention)
    if role == "index" and (value < LEVEL_FROM or _moves(bracket)):
        role = "change"
    bracket.scene.mentions[bracket.place] = replace(
        mention, kind="percent", unit="%", value=value, scale=1.0, written=(*mention.written, role))
