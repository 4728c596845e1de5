"""Words of a sentence that point to a party: "there", "from it", "you" beside a verb of trade, an ending for "our"."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence

from extract.framing.cues import Cue
from extract.framing.parties.former_latter import of_two
from extract.framing.scene import Scene, first_behind, once
from extract.languages import Pack
from extract.parties.mentions import PartyMention

FETCHED = 2  # words between "from it" and what it brought
ADDRESS = 2  # words between "you" and the verb of trade behind it
YOU = "nominative"
WE, HIS = "self.we", "neighbour.his"
SAYING = frozenset(("said", "role", "leader"))  # groups of words that name a speaker


def pointers_of(scene: Scene) -> list[PartyMention]:
    """The words that only in a sentence on trade point to a party, without a code."""
    back = [
        PartyMention(c.start, c.end, "", "neighbour", c.value, "neighbour.that")
        for c in scene.cues["back"] if not (_fetches(scene, c) or _is_of_whose(scene, c))
    ] if "back" in scene.cues else []
    if "former" in scene.cues or "latter" in scene.cues:
        back += of_two(scene)
    flows = scene.cues.get("flow")
    if not flows:
        return back
    endings = ours_endings(scene.pack)
    return [*back, *(_ours(scene, flows, endings) if endings else ()), *addressed(scene), *_others(scene),
            *_given(scene, flows)]


def _is_of_whose(scene: Scene, pronoun: Cue) -> bool:
    """Whether a pronoun belongs to what is said of a land: "his country"."""
    return any(p.rule == HIS and p.start <= pronoun.start < p.end for p in scene.parties)


def _fetches(scene: Scene, pronoun: Cue) -> bool:
    """Whether "from it" is what goods brought rather than a place: "одан 5 млн доллар түсті"."""
    verbs = scene.pack.words("fetches")
    amount = first_behind(scene.mentions, pronoun.end) if verbs else None
    if amount is None or amount.kind != "money" or scene.words(pronoun.end, amount.start) > FETCHED:
        return False
    return pronoun.value == "from" and scene.after(amount.end, 1).startswith(verbs)


@once
def addressed(scene: Scene) -> list[PartyMention]:
    """"You" beside a verb of trade, who sells or buys, or to whom it is sold: "you sold us", "we sell you"."""
    found: list[PartyMention] = []
    subject, object_, both = _you(scene.pack)
    if not subject or both.isdisjoint(scene.vocabulary):
        return found
    for cue in scene.of("flow", "sell", "buy", "export", "import"):
        first, last = scene.index(cue.start), scene.index(cue.end)
        for n in range(max(0, first - ADDRESS), min(len(scene.tokens), last + 1)):
            token = scene.tokens[n]
            if (token.low not in subject and token.low not in object_) or first <= n < last:
                continue
            if any(p.end == token.end and p.kind == "self" for p in scene.parties):
                continue  # "к вам"
            behind = n >= last
            to = token.low in object_ and (behind or token.low not in subject)
            found.append(PartyMention(token.start, token.end, "", "self", "to" if to else YOU, "self.you"))
    return found


def _others(scene: Scene) -> Iterator[PartyMention]:
    """"They" behind "we", who do as much: "we sell $61 million worth, they sell 58"."""
    they = scene.pack.words("they")
    if scene.vocabulary.isdisjoint(they):
        return
    we = next((p.end for p in scene.parties if p.rule.startswith(WE)), scene.end)
    for token in scene.tokens:
        if token.start >= we and token.low in they:
            yield PartyMention(token.start, token.end, "", "self", "nominative", "self.they")


def _given(scene: Scene, flows: Sequence[Cue]) -> Iterator[PartyMention]:
    """"Them" right behind a verb of selling is whom it was sold to: "Peru is small. We sold them goods"."""
    words = scene.pack.words("given_them")
    if scene.vocabulary.isdisjoint(words):
        return
    for cue in flows:
        at = scene.index(cue.end)
        sold = cue.value == "sell" and at + 1 < len(scene.lows) and scene.lows[at] in words
        if sold and scene.lows[at + 1] not in scene.pack.words("costs"):  # not "we sold them for $5 million"
            token = scene.tokens[at]
            yield PartyMention(token.start, token.end, "", "neighbour", "to", "neighbour.that")


@functools.cache
def _you(pack: Pack) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """What "you" is called as a subject, as an object, and as either."""
    table = pack.table("frames")
    subject, object_ = frozenset(table.get("you", ())), frozenset(table.get("to_you", ()))
    return subject, object_, subject | object_


def _ours(scene: Scene, flows: Sequence[Cue], endings: tuple[str, ...]) -> Iterator[PartyMention]:
    """A flow word with an ending for "our": ``экспортымыз``."""
    for cue in flows:
        word = scene.text[cue.start : cue.end].lower().split()[-1]
        if word.endswith(endings):
            yield PartyMention(cue.start, cue.start, "", "self", "genitive", "self.ours")


@functools.cache
def ours_endings(pack: Pack) -> tuple[str, ...]:
    """The endings that say "our", alone and before an ending of case."""
    table = pack.table("frames").get("ours", {})
    return tuple(a + b for a in table.get("endings", ()) for b in ("", *table.get("cases", ())))


@once
def says_ours(scene: Scene) -> bool:
    """Whether a noun has an ending for "our", and is none of the writer's own: "шикізатымыз", not "тілшіміз".

    Trade that somebody is said to have told of is that one's: "министр экспортымыз өсті деді".
    """
    endings, editors, traded = _possessed(scene.pack)
    if not endings:
        return False
    others = editors if SAYING.isdisjoint(scene.cues) else (*editors, *traded)
    return any(word.endswith(endings) and not word.startswith(others) for word in scene.vocabulary)


@functools.cache
def _possessed(pack: Pack) -> tuple[tuple[str, ...], ...]:
    """The endings of a noun for "our", and how nouns begin that say nothing of a land, or may be another's."""
    table = pack.table("frames").get("ours", {})
    return tuple(tuple(table.get(name, ())) for name in ("possessed", "editors", "traded"))
