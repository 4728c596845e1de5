"""One sentence with all that the layers found in it, and how far apart two things stand in it."""

from __future__ import annotations

import functools
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from extract.framing.cues import Cue
from extract.framing.ruler import Ruler
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

AFTER_COST = 0.75
CLAIMED_COST = 0.8  # for another number right behind the word, which it rather belongs to
CLAIMED = 4  # words between the two
CROSSED_COST = 1.2  # for each other number that stands before the word that follows
FAR = 99.0
LISTED = 3  # things in a list that a clause may hold


@dataclass(eq=False, slots=True)  # no two scenes are one
class Scene:
    """A sentence: its place, its tokens, the spans of every layer, and the running cost of its boundaries."""

    start: int
    end: int
    text: str
    kind: str
    paragraph: int
    pack: Pack
    tokens: Sequence[Token]
    starts: Sequence[int]  # of the tokens
    lows: Sequence[str]  # the tokens folded
    vocabulary: frozenset[str]  # which words these are, with those left out since: what is in none need not be sought
    mentions: list[Mention]
    periods: list[PeriodMention]
    parties: list[PartyMention]
    products: list[ProductMention]
    cues: dict[str, list[Cue]]
    links: dict[str, list[Cue]]  # the cues of "link" by what they say: many rules ask
    conjunctions: frozenset[str]
    row: TableRow | None = None
    left_out: Sequence[Token] = ()  # tokens that break into the sentence: who says it, "however"
    goes_on: bool = False  # whether the sentence before it stands in the same line
    worked_out: dict[Callable[..., Any], Any] = field(default_factory=dict)
    _numbers: list[Mention] | None = field(init=False, default=None)
    _measured: Ruler | None = field(init=False, default=None)

    @property
    def asks(self) -> bool:
        """Whether it is a question."""
        return self.text[self.end - 1 : self.end] == "?"

    @property
    def numbers(self) -> list[Mention]:
        """The numbers but for mere counts; to be asked once the scene is complete."""
        if self._numbers is None:
            self._numbers = self.mentions and [mention for mention in self.mentions if mention.kind != "count"]
        return self._numbers

    def take(self, mentions: list[Mention]) -> None:
        """Have other numbers than those that it was made with."""
        self.mentions = mentions
        self._numbers = self._measured = None

    @property
    def _ruler(self) -> Ruler:
        """Worked out for the sentences in which something is measured: most have no number."""
        if self._measured is None:
            self._measured = Ruler(self)
        return self._measured

    def bracketed(self, offset: int) -> bool:
        """Whether an offset lies within brackets."""
        if "(" not in self.vocabulary:
            return False
        at = self.index(offset)
        return self._ruler.bracketed(at, at)

    def index(self, offset: int) -> int:
        """The number of the first token that begins at or after an offset."""
        return bisect_left(self.starts, offset)

    def cost(self, cue: Spanned, number: Spanned) -> float:
        """How far a cue stands from a number; what follows a number is farther than what precedes it."""
        ruler, offsets = self._measured or self._ruler, self.starts
        if cue.end <= number.start:
            return ruler.between(bisect_left(offsets, cue.end), bisect_left(offsets, number.start))
        if cue.start < number.end:
            return 0.0
        first, last = bisect_left(offsets, number.end), bisect_left(offsets, cue.start)
        cost = ruler.between(first, last) + AFTER_COST
        if ruler.last < number.end:
            return cost
        amounts = ruler.amounts if ruler.bracketed(first, last) else ruler.open
        return cost + self._claims(cue, number, amounts)

    def _claims(self, cue: Spanned, number: Spanned, amounts: Mapping[str, list[int]]) -> float:
        """What other numbers add: those between a number and the word that follows, and one right behind the word.

        ``amounts``: where they begin, by their kind.
        """
        cost, start, end = 0.0, cue.start, number.end
        behind = bisect_left(self.starts, cue.end)  # the first word behind it
        for kind, starts in amounts.items():
            last = bisect_left(starts, start)
            if last:
                cost += CROSSED_COST * (last - bisect_left(starts, end))
            if last == len(starts) or bisect_left(self.starts, starts[last]) - behind > CLAIMED:
                continue
            if kind == getattr(number, "kind", kind) or self._apart(end, start):
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
        if not values:
            return found
        picked = []
        for cue in found:  # no comprehension: it would slow down every call, even where nothing is found
            if cue.value in values:
                picked.append(cue)
        return picked

    def of_between(self, group: str, start: int, end: int) -> list[Cue]:
        """The cues of a group within a stretch of the text."""
        found = []
        for cue in self.cues.get(group, ()):
            if start <= cue.start and cue.end <= end:
                found.append(cue)
        return found

    def before(self, offset: int, words: int = 3) -> str:
        """The last few words before an offset, folded."""
        i = bisect_left(self.starts, offset)
        return " ".join(self.lows[max(0, i - words) : i])

    def word_before(self, offset: int) -> str:
        """The last word before an offset, folded; "" where there is none."""
        i = bisect_left(self.starts, offset)
        return self.lows[i - 1] if i else ""

    def after(self, offset: int, words: int = 3) -> str:
        """The first few words after an offset, folded."""
        i = self.index(offset)
        return " ".join(self.lows[i : i + words])

    def following(self, number: Spanned) -> Mention | None:
        """The next number of the sentence."""
        return first_behind(self.mentions, number.end)

    def words(self, start: int, end: int) -> int:
        """How many words stand between two offsets; negative where the second comes first."""
        offsets = self.starts
        return bisect_left(offsets, end) - bisect_left(offsets, start)

    def words_apart(self, a: Spanned, b: Spanned) -> int:
        """How many words stand between two things, whichever comes first."""
        return self.words(a.end, b.start) if a.end <= b.start else self.words(b.end, a.start)

    def between(self, a: Spanned, b: Spanned) -> str:
        """The words between two things, folded."""
        left, right = (a, b) if a.start <= b.start else (b, a)
        first, last = bisect_left(self.starts, left.end), bisect_left(self.starts, right.start)
        return " ".join(self.lows[first:last])


def last_before(things: Sequence[Thing], offset: int) -> Thing | None:
    """The last of some things that ends before an offset."""
    for thing in reversed(things):
        if thing.end <= offset:
            return thing
    return None


def first_behind(things: Sequence[Thing], offset: int) -> Thing | None:
    """The first of some things that begins behind an offset."""
    for thing in things:
        if thing.start >= offset:
            return thing
    return None


def once(function: Callable[[Scene], Result]) -> Callable[[Scene], Result]:
    """Work a thing out once a scene, though every number of it asks again."""

    @functools.wraps(function)
    def kept(scene: Scene) -> Result:
        known: dict[Callable[..., Any], Result] = scene.worked_out
        if function in known:  # no KeyError: every second asks first, and an exception takes long to raise
            return known[function]
        found = known[function] = function(scene)
        return found

    return kept


def relative_clause(scene: Scene, thing: Spanned, *parts: str) -> tuple[int, int] | None:
    """The clause up to a comma that "where", "when" or "since" opens around a thing, if no number stands in it.

    Those of the kinds ``parts`` may: "purchases, of which oil is nine tenths, came to $5 billion".
    """
    relatives = scene.of("product", "relative")
    if not relatives:
        return None
    openers = [c for c in relatives if c.start <= thing.start]
    end = scene.text.find(",", thing.end, scene.end) if openers else -1
    if end < 0:
        return None
    start, opened = thing.start, False
    for _ in range(LISTED):  # behind the commas of a list: "among which fruit, yarn and copper stand out"
        before = start - 1
        start = 1 + max(scene.text.rfind(",", scene.start, before), scene.text.rfind(";", scene.start, before))
        start = max(start, scene.start)
        opened = opened or any(start <= c.start and _opens(scene, start, c, parts) for c in openers)
        if opened or start == scene.start:
            break
    told = any(start <= m.start < end and m.kind not in parts for m in scene.mentions)
    return (start, end) if opened and not told else None


def _opens(scene: Scene, start: int, relative: Cue, parts: Sequence[str]) -> bool:
    """Whether a word such as "which" opens a clause, itself or behind the part it has: "half of which is oil"."""
    ahead = [m for m in scene.mentions if start <= m.start and m.end <= relative.start and m.kind in parts]
    return scene.words(start, relative.start) == (scene.words(start, ahead[-1].end) if ahead else 0)
