"""What opens a sentence before it tells anything: a quotation mark, "meanwhile", "according to the ministry".

Behind it a sentence begins as it would without: "Meanwhile, its turnover", "«Из них".
"""

from __future__ import annotations

import functools
from collections.abc import Sequence

from extract.framing.scene import Scene, Spanned
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_set
from extract.tokens import Token

MARKS = frozenset("«“„\"'‘")
LONGEST = 10  # words of what names a source ahead of what it says
OF_NUMBERS = ("change", "reach", "share", "base", "product", "reject")  # groups of words that only mean what is near


def opened(tokens: Sequence[Token], pack: Pack) -> int:
    """How many tokens at the head of a sentence open it without telling anything."""
    known = _known(pack)
    at, last = 0, len(tokens) - 1
    while at < last:
        token = tokens[at]
        if token.text in MARKS:
            at += 1
            continue
        found = known.at(tokens, at) if known.begins(token.low) else None
        if found is None or found.last > last:
            break
        at = found.last + (tokens[found.last].text == ",")
    return at


def without_source(scene: Scene) -> None:
    """Let a sentence begin behind what only names its source."""
    count = _sourced(scene)
    if not count:
        return
    scene.tokens, scene.starts = scene.tokens[count:], scene.starts[count:]
    for group in OF_NUMBERS:
        if group in scene.cues:
            kept = [cue for cue in scene.cues.pop(group) if cue.start >= scene.starts[0]]
            scene.cues.update({group: kept} if kept else {})


def _sourced(scene: Scene) -> int:
    """How many tokens at the head of a sentence only name its source, up to a comma or "that".

    None where they name a party, a time, goods or a flow: these may be what the sentence is about.
    """
    sources = [*scene.of("evidence"), *scene.of("said"), *scene.of("link", "report")]
    if not sources:
        return 0
    tokens, that = scene.tokens, scene.pack.words("says_that")
    ends = (n for n, token in enumerate(tokens[: LONGEST + 1]) if token.text == "," or token.low in that)
    end = next(ends, len(tokens))
    if end + 1 >= len(tokens) or all(cue.start > tokens[end].start for cue in sources):
        return 0
    things: list[Sequence[Spanned]] = [scene.parties, scene.mentions, scene.periods, scene.products, scene.of("flow")]
    if any(thing.start < tokens[end].start for kind in things for thing in kind):
        return 0
    return end + 1 + (tokens[end].text == "," and tokens[end + 1].low in that)


@functools.cache
def _known(pack: Pack) -> Lexicon[None]:
    return phrase_set(pack.table("frames").get("openings", ()))
