"""One sentence with all that the layers found in it, and how far apart two things stand in it."""

from __future__ import annotations

import bisect
import functools
import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

from extract.framing.cues import Cue
from extract.languages import Pack
from extract.numbers.mentions import Mention
from extract.parties.mentions import PartyMention
from extract.periods.mentions import PeriodMention
from extract.products import ProductMention
from extract.tokens import Token

if TYPE_CHECKING:
    from extract.framing.tables.table import TableRow


class Spanned(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


Thing = TypeVar("Thing", bound=Spanned)
Result = TypeVar("Result")

# How much a sign or a conjunction between two things sets them apart, in units of ten words.
BOUNDARIES = {
    ",": 0.9, ";": 4.0, ":": 0.6, "(": 1.2, ")": 1.2, "—": 0.5, "–": 0.5, "|": 3.0, "•": 4.0, "/": 0.3,
    "«": 0.3, "»": 0.3, "“": 0.3, "”": 0.3, "\n": 2.0,
}
WORD_COST = 0.1
CONJUNCTION_COST = 0.9
AFTER_COST = 0.75
CLAIMED_COST = 0.8  # for another number right behind the word, which it rather belongs to
CROSSED_COST = 1.2  # for each other number that stands before the word that follows
FAR = 99.0
DASHES = ("—", "–")


@dataclass
class Scene:
    """A sentence: its place, its tokens, the spans of every layer, and the running cost of its boundaries."""

    start: int
    end: int
    text: str
    kind: str
    paragraph: int
    pack: Pack
    tokens: Sequence[Token]
    mentions: list[Mention] = field(default_factory=list)
    periods: list[PeriodMention] = field(default_factory=list)
    parties: list[PartyMention] = field(default_factory=list)
    products: list[ProductMention] = field(default_factory=list)
    cues: dict[str, list[Cue]] = field(default_factory=dict)
    conjunctions: frozenset[str] = frozenset()
    row: TableRow | None = None
    worked_out: dict[Callable[..., Any], Any] = field(default_factory=dict, compare=False)

    @functools.cached_property
    def _offsets(self) -> list[int]:
        return [token.start for token in self.tokens]

    @functools.cached_property
    def _ruler(self) -> _Ruler:
        """Worked out for the sentences in which something is measured: most have no number."""
        return _Ruler(self)

    def bracketed(self, offset: int) -> bool:
        """Whether an offset lies within brackets."""
        return self.text.rfind("(", self.start, offset) >= 0 and self._ruler.depth[self.index(offset)] > 0

    def index(self, offset: int) -> int:
        """The number of the first token that begins at or after an offset."""
        return bisect.bisect_left(self._offsets, offset)

    def cost(self, cue: Spanned, number: Spanned) -> float:
        """How far a cue stands from a number; what follows a number is farther than what precedes it."""
        if cue.start < number.end and number.start < cue.end:
            return 0.0
        between = self._ruler.between
        if cue.end <= number.start:
            return between(self.index(cue.end), self.index(number.start))
        return between(self.index(number.end), self.index(cue.start)) + AFTER_COST + self._claims(cue, number)

    def _claims(self, cue: Spanned, number: Spanned) -> float:
        """What other numbers add: those between a number and the word that follows, and one right behind the word."""
        cost = 0.0
        ruler = self._ruler
        outside = ruler.depth[self.index(number.end)] == ruler.depth[self.index(cue.start)] == 0
        for kind, starts in (ruler.open if outside else ruler.amounts).items():
            first, last = bisect.bisect_left(starts, number.end), bisect.bisect_left(starts, cue.start)
            cost += CROSSED_COST * (last - first)
            behind = last < len(starts) and self.index(starts[last]) - self.index(cue.end) <= 4
            if behind and (kind == getattr(number, "kind", kind) or self._apart(number.end, cue.start)):
                cost += CLAIMED_COST
        return cost

    def _apart(self, start: int, end: int) -> bool:
        """Whether a sign ends a clause between two offsets."""
        return self.text.find(",", start, end) >= 0 or self.text.find(";", start, end) >= 0

    def nearest(self, things: Iterable[Thing], number: Spanned, limit: float = FAR) -> tuple[Thing | None, float]:
        """The nearest of some things and its cost; None and FAR where all stand farther than the limit."""
        best: Thing | None = None
        best_cost = FAR
        for thing in things:
            cost = self.cost(thing, number)
            if cost < best_cost and cost <= limit:
                best, best_cost = thing, cost
        return best, best_cost

    def of(self, group: str, *values: str) -> list[Cue]:
        """The cues of a group, of certain values where some are named."""
        found = self.cues.get(group)
        if not found:
            return []
        return [cue for cue in found if cue.value in values] if values else found

    def of_between(self, group: str, start: int, end: int) -> list[Cue]:
        """The cues of a group within a stretch of the text."""
        return [cue for cue in self.of(group) if start <= cue.start and cue.end <= end]

    def before(self, offset: int, words: int = 3) -> str:
        """The last few words before an offset, folded."""
        i = self.index(offset)
        return " ".join(token.low for token in self.tokens[max(0, i - words) : i])

    def after(self, offset: int, words: int = 3) -> str:
        """The first few words after an offset, folded."""
        i = self.index(offset)
        return " ".join(token.low for token in self.tokens[i : i + words])

    def following(self, number: Spanned) -> Mention | None:
        """The next number of the sentence."""
        return next((m for m in self.mentions if m.start >= number.end), None)

    def words(self, start: int, end: int) -> int:
        """How many words stand between two offsets; negative where the second comes first."""
        return self.index(end) - self.index(start)

    def between(self, a: Spanned, b: Spanned) -> str:
        """The words between two things, folded."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        return " ".join(token.low for token in self.tokens[self.index(left.end) : self.index(right.start)])


class _Ruler:
    """What the tokens of a sentence add to distances, summed up to each token, in brackets and outside them.

    ``amounts`` are the offsets of the numbers by their kind, ``open`` those that stand in no brackets.
    """

    def __init__(self, scene: Scene) -> None:
        kinds = {m.kind for m in scene.mentions} - {"count"}
        self.amounts = {kind: [m.start for m in scene.mentions if m.kind == kind] for kind in kinds}
        steps = _steps(scene)
        inside, self.depth = _brackets(scene.tokens)
        self._cum = list(itertools.accumulate(steps, initial=0.0))
        outer = [0.0 if within else step for step, within in zip(steps, inside, strict=True)] if any(inside) else steps
        self._outer = self._cum if outer is steps else list(itertools.accumulate(outer, initial=0.0))
        self.open = {
            kind: [start for start in starts if not self.depth[scene.index(start)]]
            for kind, starts in self.amounts.items()
        }

    def between(self, first: int, last: int) -> float:
        """The cost of tokens ``first`` to ``last``; what is said in brackets in between does not count."""
        if self.depth[first] == self.depth[last] == 0:
            return self._outer[last] - self._outer[first]
        return self._cum[last] - self._cum[first]


def _aside(scene: Scene) -> set[int]:
    """The tokens of what two dashes set apart without an amount: "Supplies — gas, bitumen — came to $6 million"."""
    found: set[int] = set()
    opened: int | None = None
    dashes = [i for i, token in enumerate(scene.tokens) if token.text in DASHES]
    for i in dashes if len(dashes) > 1 else ():
        token = scene.tokens[i]
        if not scene.text[token.end : token.end + 1].isspace():
            continue
        if opened is not None and not _amount(scene, scene.tokens[opened].start, token.end):
            found.update(range(opened, i + 1))
            opened = None
        else:
            opened = i
    return found


def _amount(scene: Scene, start: int, end: int) -> bool:
    return any(start <= m.start < end for m in scene.mentions)


def _steps(scene: Scene) -> list[float]:
    """What each token adds to the distance between what stands before and after it; nothing in a number or an aside."""
    conjunctions = scene.conjunctions
    steps = [
        WORD_COST + BOUNDARIES.get(token.text, 0.0) + (CONJUNCTION_COST if token.low in conjunctions else 0.0)
        for token in scene.tokens
    ]
    for mention in scene.mentions:
        for i in range(scene.index(mention.start + 1), scene.index(mention.end)):
            steps[i] = 0.0
    for i in _aside(scene):
        steps[i] = 0.0
    return steps


def _brackets(tokens: Sequence[Token]) -> tuple[list[bool], list[int]]:
    """For each token whether it stands in brackets, their signs included; and how many are open before each token."""
    inside, depths, depth = [], [0], 0
    for token in tokens:
        depth += token.text == "("
        inside.append(depth > 0)
        depth -= token.text == ")" and depth > 0
        depths.append(depth)
    return inside, depths


def once(function: Callable[[Scene], Result]) -> Callable[[Scene], Result]:
    """Work a thing out once a scene, though every number of it asks again."""

    @functools.wraps(function)
    def kept(scene: Scene) -> Result:
        found = scene.worked_out.get(function)
        if found is None:
            found = scene.worked_out[function] = function(scene)
        return cast(Result, found)

    return kept
