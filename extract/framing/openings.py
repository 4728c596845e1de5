"""What a sentence tells nothing with: a quotation mark that opens it, "meanwhile", "according to the ministry".

Behind it a sentence begins as it would without, and what stands on both sides of it stands side by side.
"""

from __future__ import annotations

import functools
import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extract.framing.scene import Scene, Spanned
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.tokens import Token

MARKS = frozenset("«“„\"'‘")
ENDS = frozenset(".!?…»”\"")
STOPS = frozenset(".:")
LONGEST_MARK = 3  # tokens of a mark such as "A.:"
APPOSED = 11  # words and signs from a comma to the next
LONGEST = 10  # words of what names a source ahead of what it says
SAYING = frozenset(("evidence", "said", "link"))  # groups of words that may name a source
OF_NUMBERS = ("change", "reach", "share", "base", "product", "reject")  # groups of words that only mean what is near


def opened(tokens: Sequence[Token], pack: Pack) -> int:
    """How many tokens at the head of a sentence open it without telling anything."""
    known = _known(pack)
    at, last = _turn(tokens, pack), len(tokens) - 1
    while at < last:
        token = tokens[at]
        if token.text in MARKS:
            at += 1
            continue
        found = known.at(tokens, at) if known.begins(token.low) else None
        if found is None or found.last > last or (found.payload and tokens[found.last].text != ","):
            break
        at = found.last + (tokens[found.last].text == ",")
    return at


def _turn(tokens: Sequence[Token], pack: Pack) -> int:
    """How many tokens mark whose turn it is: "Q:", "A.:"."""
    if len(tokens) < LONGEST_MARK or tokens[1].text not in STOPS:
        return 0
    if tokens[0].low not in pack.words("asks") and tokens[0].low not in pack.words("answers"):
        return 0
    stops = itertools.takewhile(lambda token: token.text in STOPS, tokens[1:LONGEST_MARK])
    return 1 + sum(1 for _ in stops) if any(token.text == ":" for token in tokens[1:LONGEST_MARK]) else 0


def without_insets(scene: Scene) -> None:
    """Leave out of a sentence what breaks into it between commas, or opens it, and tells nothing or only its source."""
    if scene.mentions and "," in scene.vocabulary:
        for comma, last in _words_apart(scene):
            _leave_out(scene, comma + _complete(scene, comma), last)
    _without_sources(scene)
    if scene.mentions and scene.parties and "," in scene.vocabulary and "flow" in scene.cues:
        _without_appositions(scene)


def _without_appositions(scene: Scene) -> None:
    """Leave out what only says who a land is among those who trade: "sales to Japan, its second buyer, rose"."""
    tokens, said_to_be = scene.tokens, (*scene.pack.words("partners"), *scene.pack.words("apposed_as"))
    heads, begun = _apposed(scene.pack)
    for party in reversed(scene.parties):
        first = scene.index(party.end)
        if not 0 < first < len(tokens) - 3 or tokens[first].text != ",":
            continue
        if tokens[first + 1].low not in heads and not tokens[first + 1].low.startswith(begun):
            continue
        last = next((n for n in range(first + 2, min(len(tokens), first + APPOSED)) if tokens[n].text == ","), 0)
        said = tokens[first + 1 : last]
        if last and any(token.low.startswith(said_to_be) for token in said) and _only_describes(scene, first, last):
            _leave_out(scene, first, last + 1)
            _forget(scene, said[0].start, said[-1].end)


def _only_describes(scene: Scene, first: int, last: int) -> bool:
    """Whether nobody and no number is told of between two commas, and trade of which stands elsewhere."""
    start, end = scene.starts[first], scene.starts[last]
    told: list[Spanned] = [*(p for p in scene.parties if p.code and p.kind != "world"), *scene.mentions]
    if any(start <= thing.start < end for thing in told):
        return False
    return any(not start <= cue.start < end for cue in scene.of("flow"))


def _forget(scene: Scene, start: int, end: int) -> None:
    """Take what was found between two offsets out of a sentence."""
    for group, cues in list(scene.cues.items()):
        kept = [cue for cue in cues if not start <= cue.start < end]
        scene.cues.update({group: kept})
        if not kept:
            del scene.cues[group]
    scene.parties = [p for p in scene.parties if not start <= p.start < end]
    for value, cues in list(scene.links.items()):
        scene.links[value] = [cue for cue in cues if not start <= cue.start < end]
        if not scene.links[value]:
            del scene.links[value]


def _words_apart(scene: Scene) -> Iterator[tuple[int, int]]:
    """The tokens of words between commas that tell nothing, the last ones first: "Exports, however, fell"."""
    tokens, lows, starts, known = scene.tokens, scene.lows, scene.starts, _known(scene.pack)
    comma = scene.text.rfind(",", scene.start, scene.end)
    while comma > 0:
        n = bisect_left(starts, comma)
        if 0 < n < len(tokens) - 2 and starts[n] == comma and known.begins(lows[n + 1]):
            found = known.at(tokens, n + 1)
            if found is not None and found.last < len(tokens) and lows[found.last] == ",":
                yield n, found.last + 1
        comma = scene.text.rfind(",", scene.start, comma)


def _without_sources(scene: Scene) -> None:
    """Leave out of a sentence what only names its source, at its head or between commas; not who is told of."""
    if SAYING.isdisjoint(scene.cues) or scene.text[scene.end - 1] not in ENDS:
        return  # a caption or a label tells what is beneath it
    sources = [*scene.cues.get("evidence", ()), *scene.cues.get("said", ()), *scene.links.get("report", ())]
    if not sources:
        return
    for source in reversed(sources):
        at = scene.index(source.start)
        if at == len(scene.tokens) or scene.starts[at] != source.start:
            continue  # left out with the one behind it
        first, last = _around(scene, at)
        if last and not _tells(scene, scene.starts[first], scene.tokens[last - 1].end):
            _leave_out(scene, first, last)


def _tells(scene: Scene, start: int, end: int) -> bool:
    """Whether something is told of in a stretch: who, what, when, or how much of it."""
    things: tuple[Sequence[Spanned], ...] = (
        scene.parties, scene.mentions, scene.periods, scene.products, scene.of("flow"))
    return any(start <= thing.start < end for layer in things for thing in layer)


def _around(scene: Scene, at: int) -> tuple[int, int]:
    """The tokens around a word up to a comma, or to "that" behind the head of a sentence; (0, 0) where none ends there.

    Between commas both go, unless a number stands before: "Sales were $5 million, the ministry said, costs $3 million".
    """
    lows, that = scene.lows, scene.pack.words("says_that")
    ahead = lows[max(0, at - LONGEST) : at]
    first = at - 1 - ahead[::-1].index(",") if "," in ahead else -1
    head = first < 0 and at <= LONGEST
    ends = (",", *that) if head else (",",)
    last = next((n for n, low in enumerate(lows[at : at + LONGEST + 1], at) if low in ends), -1)
    if last < 0 or last + 1 >= len(lows) or not (head or first >= 0):
        return 0, 0
    if not head and lows[first + 1] in scene.conjunctions:
        return 0, 0
    if head:
        return 0, last + 1 + (lows[last] == "," and lows[last + 1] in that)
    return first, last + (not _complete(scene, first))


def _complete(scene: Scene, comma: int) -> bool:
    """Whether a number stands in the clause before a comma."""
    start = next((n for n in range(comma - 1, -1, -1) if scene.tokens[n].text == ","), -1) + 1
    return any(scene.starts[start] <= m.start < scene.starts[comma] for m in scene.mentions)


def _leave_out(scene: Scene, first: int, last: int) -> None:
    """Take some tokens out of a sentence, with their cues that could only say something of what is beside them."""
    start, end = scene.starts[first], scene.tokens[last - 1].end
    scene.left_out = [*scene.left_out, *scene.tokens[first:last]]
    scene.tokens = [*scene.tokens[:first], *scene.tokens[last:]]
    scene.starts = [*scene.starts[:first], *scene.starts[last:]]
    scene.lows = [*scene.lows[:first], *scene.lows[last:]]
    for group in OF_NUMBERS:
        if group in scene.cues:
            kept = [cue for cue in scene.cues.pop(group) if not start <= cue.start < end]
            scene.cues.update({group: kept} if kept else {})


@functools.cache
def _known(pack: Pack) -> Lexicon[bool]:
    """Such words, and whether a comma must follow them at the head of a sentence."""
    words = pack.words("openings")
    return Lexicon((phrase.removesuffix(" ,"), phrase.endswith(" ,")) for phrase in words)


@functools.cache
def _apposed(pack: Pack) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words, and how words begin, that lead to what is said of a land behind a comma."""
    words = pack.words("apposed")
    return frozenset(words), tuple(word[:-1] for word in words if word.endswith("*"))
