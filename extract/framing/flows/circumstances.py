"""What only tells why a number came about, or in spite of what: "up 5%, despite lower prices", "баға салдарынан"."""

from __future__ import annotations

import functools
from collections.abc import Iterable

from extract.framing.cues import Cue
from extract.framing.scene import Scene, Spanned, once
from extract.languages import Pack
from extract.numbers.entries import phrase_set
from extract.tokens import Lexicon

REACH = 6  # tokens from the word that tells so to what it tells of
BESIDE = 3  # the same to a rise or fall
LONGEST = 4  # words of what tells so
BROKEN = frozenset(",;:()—")


def without_circumstances(scene: Scene) -> None:
    """Drop the rise and fall of what only tells why: the "lower" of "exports grew 5%, despite lower prices"."""
    spans = circumstances(scene).values() if "reject" in scene.cues else ()
    changes = scene.of("change")
    kept = [c for c in changes if not _within(c, spans) and not _leads_aside(scene, c)]
    if len(kept) < len(changes):
        scene.cues["change"] = kept


def _within(cue: Cue, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= cue.start and cue.end <= end for start, end in spans)


def _leads_aside(scene: Scene, change: Cue) -> bool:
    """Whether a rise or fall stands behind "despite" or "because of" and is of no number and no flow."""
    before, at = _tellers(scene.pack)[0], scene.index(change.start)
    if before is None:
        return False
    teller = next((f for n in range(BESIDE) if (f := before.before(scene.tokens, at - n, LONGEST)) is not None), None)
    if teller is None:
        return False
    start = scene.tokens[teller.first].start
    last = next((n for n in range(at, len(scene.tokens)) if scene.tokens[n].text in BROKEN), len(scene.tokens) - 1)
    end = scene.tokens[last].end
    things: Iterable[Spanned] = (*scene.mentions, *scene.of("flow"))
    return not any(start <= thing.start < end for thing in things)


@once
def circumstances(scene: Scene) -> dict[int, tuple[int, int]]:
    """Where what only tells why begins and ends, by the offsets of the words of no trade that stand in it."""
    found = {}
    for word in scene.of("reject"):
        span = _span(scene, word)
        if span is not None:
            found[word.start] = span
    return found


def _span(scene: Scene, word: Cue) -> tuple[int, int] | None:
    """From "despite" or "because of" to a word, or from a word to "салдарынан"; None where a number is of it."""
    before, behind = _tellers(scene.pack)
    first, last = scene.index(word.start), scene.index(word.end)
    if before is not None:
        start = max(0, first - REACH)
        for found in reversed(list(before.find(scene.tokens[start:last]))):
            at, end = scene.tokens[start + found.first].start, scene.tokens[start + found.last - 1].end
            if at <= word.start:
                return (at, word.end) if _apart(scene, end, word.start) and not _counted(scene, word) else None
        return None
    told = next(iter(behind.find(scene.tokens[last : last + REACH])), None) if behind is not None else None
    if told is None or any(0 <= scene.words(m.end, word.start) <= 1 for m in scene.mentions):
        return None  # "5 млн доллар несие арқасында"
    end = scene.tokens[last + told.last - 1].end
    return (word.start, end) if _apart(scene, word.end, end) else None


def _apart(scene: Scene, start: int, end: int) -> bool:
    """Whether neither a sign nor a number stands between two offsets."""
    return not BROKEN & set(scene.text[start:end]) and not any(start <= m.start < end for m in scene.mentions)


def _counted(scene: Scene, word: Cue) -> bool:
    """Whether a number follows that is of the word: "thanks to a loan of $5 million"."""
    number = next((m for m in scene.mentions if m.start >= word.end), None)
    if number is None or BROKEN & set(scene.text[word.end : number.start]):
        return False
    things: Iterable[Spanned] = (*scene.of("flow"), *scene.of("status"), *scene.of("change"))
    return not any(word.end <= thing.start < number.start for thing in things)


@functools.cache
def _tellers(pack: Pack) -> tuple[Lexicon[None] | None, Lexicon[None] | None]:
    """The words that tell of a circumstance, of those that stand before it and of those that stand behind it."""
    table = pack.table("frames").get("circumstances", {})
    before, behind = (phrase_set(table[kind]) if table.get(kind) else None for kind in ("before", "behind"))
    return before, behind
