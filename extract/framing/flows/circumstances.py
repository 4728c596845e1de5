"""What only tells why a number came about, or in spite of what: "up 5%, despite lower prices", "баға салдарынан"."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DIRECTED_WORDS
from extract.framing.scene import Scene, Spanned, first_behind, once
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set

REACH = 6  # tokens from the word that tells so to what it tells of
CAUSE = 6  # tokens between a word of cause and the trade that it leads to
OWN = 4  # words between trade and a number of its own: "owing to imports of $3 billion"
FALLEN = 3  # words between "fell on" and whom: "falls on the Russian market"
FALLS_ON = " on"  # exports fall to a land in fewer parcels, too
BROKEN = frozenset(",;:()—")
TELLING = ("change", "pace", "said")  # groups of words that tell something of a word in its clause


def without_circumstances(scene: Scene) -> None:
    """Drop the rise and fall of what only tells why: the "lower" of "exports grew 5%, despite lower prices".

    Nor does what falls to somebody fall: "40% fell on Chile".
    """
    if "falls" in scene.links:
        _without_falling(scene)
    spans = circumstances(scene).values() if "reject" in scene.cues else ()
    if spans:
        scene.cues["change"] = [c for c in scene.cues["change"] if not _within(c, spans)]


def _without_falling(scene: Scene) -> None:
    """Drop the fall of what falls to whom it is of: "the main share of exports fell on Chile - 40%"."""
    words = {c.start: c.end for c in scene.links["falls"]}
    shared = "share" in scene.cues
    named = [p.start for p in scene.parties if p.code]
    named += [p.start for p in scene.products if p.name] if shared else []
    falling = {
        start for start, end in words.items()
        if any(0 <= scene.words(end, at) <= FALLEN for at in named)
        and (shared or scene.text.endswith(FALLS_ON, start, end))
    }
    if falling:
        scene.cues["change"] = [c for c in scene.of("change") if c.start not in falling]


def without_causes(scene: Scene) -> None:
    """Drop the trade that only tells why another flow moved: "turnover with Peru, due to lower imports, fell by 3%"."""
    flows = scene.of("flow")
    found = [rule(scene, cue, before) for before, cue in itertools.pairwise(flows) for rule in (_of_cause, _inset)]
    spans = [span for span in found if span is not None]
    for group in ("flow", "change") if spans else ():
        scene.cues[group] = [c for c in scene.of(group) if not _within(c, spans)]


def _of_cause(scene: Scene, flow: Cue, before: Cue) -> tuple[int, int] | None:
    """From "because of" to a flow, or from a flow to "салдарынан", where no number of its own follows."""
    tellers_before, tellers_behind = _tellers(scene.pack)
    first, last = scene.index(flow.start), scene.index(flow.end)
    if tellers_before is not None:
        start = max(scene.index(before.end), first - CAUSE)
        found = list(tellers_before.find(scene.tokens[start:first]))
        at = scene.tokens[start + found[-1].first].start if found else -1
        span = (at, flow.end) if found else None
    else:
        behind = scene.tokens[last : last + CAUSE] if tellers_behind is not None else ()
        told = next(iter(tellers_behind.find(behind)), None) if tellers_behind is not None else None
        span = (flow.start, scene.tokens[last + told.last - 1].end) if told is not None else None
    if any(0 <= scene.words(flow.end, c.start) <= 1 for c in scene.of("product", "relative")):
        return None  # "owing to exports, which came to $3 billion"
    one_way = before.value == "turnover" and flow.value in DIRECTED_WORDS  # "trade grew thanks to exports of wine"
    if span is None or not _apart(scene, *span) or not (one_way or scene.of_between("change", *span)):
        return None  # "в результате сальдо": as a result, not as that of a fall
    ends = [(m.end, flow.start) if tellers_before is None else (flow.end, m.start) for m in scene.numbers]
    own = (gap for gap in ends if 0 <= scene.words(*gap) <= OWN and not _moves_on(scene, *gap))
    return None if any(own) else span


def _inset(scene: Scene, flow: Cue, before: Cue) -> tuple[int, int] | None:
    """What two commas part from the trade before and only says what most of it is: "trade, mostly imports, came to"."""
    if before.value != "turnover" or flow.value not in DIRECTED_WORDS:
        return None
    end = scene.text.find(",", flow.end, scene.end)
    start = scene.text.rfind(",", before.end, flow.start)
    if start < 0 or end < 0 or any(start <= m.start < end for m in scene.mentions):
        return None
    led = [*scene.of_between("link", start, flow.start), *scene.of_between("product", start, flow.start)]
    return (start, end) if any(c.value in ("most", "relative") for c in led) else None


def _moves_on(scene: Scene, start: int, end: int) -> bool:
    """Whether a word of trade, of rise or fall or of reaching a level stands in a stretch."""
    moves = scene.of_between("change", start, end) or scene.of_between("flow", start, end)
    return bool(moves) or any(c.value == "level" for c in scene.of_between("reach", start, end))


def _within(cue: Cue, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= cue.start and cue.end <= end for start, end in spans)


@once
def circumstances(scene: Scene) -> dict[int, tuple[int, int]]:
    """Where what only tells why begins and ends, by the offsets of the words of no trade that stand in it."""
    found: dict[int, tuple[int, int]] = {}
    if not scene.pack.verb_last and not any(known.may_begin(scene.vocabulary) for known in _ahead(scene.pack)):
        return found
    for word in scene.of("reject"):
        span = _span(scene, word) or _clause(scene, word)
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


def _clause(scene: Scene, word: Cue) -> tuple[int, int] | None:
    """The clause of "as", "while" or "when", or of a verb such as "өскенде", that tells of a word alone.

    None where it holds an amount or trade, and where neither a rise or fall nor a verb of saying is told of the word:
    "as costs fell" and "as the company said", unlike "as a loan".
    """
    if scene.cues.keys().isdisjoint(TELLING):
        return None
    span = _to_its_verb(scene, word) if scene.pack.verb_last else _opened(scene, word)
    if span is None or not _apart(scene, *span):
        return None
    start, end = span
    if any(start <= c.start < end for c in scene.of("flow")):
        return None
    return span if any(start <= c.start < end for group in TELLING for c in scene.of(group)) else None


def _to_its_verb(scene: Scene, word: Cue) -> tuple[int, int] | None:
    """From a word to the verb that ends its clause: "инфляция баяулаған кезде"."""
    ends, at = scene.pack.words("clause_ends"), scene.index(word.end)
    behind = scene.tokens[at : at + REACH] if ends else ()
    return next(((word.start, token.end) for token in behind if token.low.endswith(ends)), None)


def _opened(scene: Scene, word: Cue) -> tuple[int, int] | None:
    """From what opens the clause of a word, not far before it, to the sign or the sentence's end behind it."""
    opens, at = _openers(scene.pack), scene.index(word.start)
    first = max(0, at - REACH)
    found = list(opens.find(scene.tokens[first:at])) if opens is not None else []
    if not found:
        return None
    end = next((token.start for token in scene.tokens[at:] if token.text in BROKEN), scene.end)
    return scene.tokens[first + found[-1].first].start, end


def _apart(scene: Scene, start: int, end: int) -> bool:
    """Whether neither a sign nor a number stands between two offsets."""
    return not BROKEN & set(scene.text[start:end]) and not any(start <= m.start < end for m in scene.mentions)


def _counted(scene: Scene, word: Cue) -> bool:
    """Whether a number follows that is of the word: "thanks to a loan of $5 million"."""
    number = first_behind(scene.mentions, word.end)
    if number is None or BROKEN & set(scene.text[word.end : number.start]):
        return False
    things: Iterable[Spanned] = (*scene.of("flow"), *scene.of("status"), *scene.of("change"))
    return not any(word.end <= thing.start < number.start for thing in things)


@functools.cache
def _ahead(pack: Pack) -> list[Lexicon[None]]:
    """The words before what only tells why or when."""
    return [known for known in (_tellers(pack)[0], _openers(pack)) if known is not None]


@functools.cache
def _openers(pack: Pack) -> Lexicon[None] | None:
    """The words that open a clause that tells when or why: "as", "while"."""
    opens = pack.table("frames").get("circumstances", {}).get("opens")
    return phrase_set(opens) if opens else None


@functools.cache
def _tellers(pack: Pack) -> tuple[Lexicon[None] | None, Lexicon[None] | None]:
    """The words that tell of a circumstance, of those that stand before it and of those that stand behind it."""
    table = pack.table("frames").get("circumstances", {})
    before, behind = (phrase_set(table[kind]) if table.get(kind) else None for kind in ("before", "behind"))
    return before, behind
