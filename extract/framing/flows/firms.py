"""One firm's trade is none of its country: "the plant exported", «экспорт завода», «зауыттың экспорты»."""

from __future__ import annotations

import functools

from extract.framing.cues import Cue
from extract.framing.scene import Scene, last_before
from extract.languages import Pack
from extract.numbers.mentions import ITEMS, Mention
from extract.parties.kinds import AGENTS, PLACES
from extract.tokens import tokenize

CLOSING = frozenset("»”\"")  # behind the name of a firm
BROKEN = frozenset(",;:()")


def without_firms(scene: Scene) -> None:
    """Take away the words of trade that say what one firm does or has; the word for the firm then bars its numbers."""
    if _ends(scene.pack).isdisjoint(scene.vocabulary):
        return
    words, nouns = scene.pack.words, [(r, _noun(scene, r)) for r in scene.of("reject")]
    ahead = [r for r, noun in nouns if noun in words("firms")]
    behind = [r for r, noun in nouns if noun in words("firms_behind")]
    if ahead or behind:
        scene.cues["flow"] = [
            cue for cue in scene.of("flow")
            if not any(_leads(scene, firm, cue) for firm in ahead)
            and not any(_apart(scene, cue, firm, "of_firm") for firm in behind)
        ]


@functools.cache
def _ends(pack: Pack) -> frozenset[str]:
    """How the words for firms end."""
    return frozenset(tokenize(word)[-1].low for word in (*pack.words("firms"), *pack.words("firms_behind")))


def pieces_of_a_firm(scene: Scene, mention: Mention) -> bool:
    """Whether a count of things is what a firm named in quotation marks, or a "plant", sold: "«Skoda» sold 84 cars"."""
    if mention.unit != ITEMS:
        return False
    verb = last_before(scene.of("flow"), mention.start)
    if verb is None:
        return False
    firms = [r.end for r in scene.of("reject") if _noun(scene, r) in scene.pack.words("firms")]
    quoted = [t.end for t in scene.tokens if t.text in CLOSING]
    end = max((end for end in (*firms, *quoted) if end <= verb.start), default=None)
    if end is None or not BROKEN.isdisjoint(scene.lows[scene.index(end) : scene.index(verb.start)]):
        return False
    named = [p for p in scene.parties if p.case in AGENTS and p.kind in PLACES]
    return not any(p.start >= end and p.end <= mention.start for p in named)


def _noun(scene: Scene, cue: Cue) -> str:
    """The last word of a phrase: «әуе компаниясы» is a firm as «компаниясы» is."""
    return scene.text[cue.start : cue.end].lower().split()[-1]


def _leads(scene: Scene, firm: Cue, cue: Cue) -> bool:
    """Whether a firm is the subject of a verb of trade, or whose the trade is."""
    if _apart(scene, firm, cue, "firm_does"):
        return True
    if not scene.pack.verb_last or cue.start < firm.end or BROKEN & set(scene.text[firm.end : cue.start]):
        return False
    return not any(firm.end <= party.start < cue.start for party in scene.parties)


def _apart(scene: Scene, first: Cue, second: Cue, allowed: str) -> bool:
    """Whether one word follows another with nothing between but words of a list."""
    if second.start < first.end:
        return False
    return set(scene.text[first.end : second.start].lower().split()) <= set(scene.pack.words(allowed))
