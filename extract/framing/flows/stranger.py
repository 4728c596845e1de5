"""What tells of a thing that no table knows: "The catch came to 3 million tonnes" goes on about no trade before it."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass

from extract.framing.clauses import clause_start
from extract.framing.cues import Cue
from extract.framing.scene import Scene, Spanned
from extract.languages import Pack
from extract.languages.fields import words_from
from extract.lexicon import Lexicon, phrase_set
from extract.numbers.mentions import Mention
from extract.tokens import Token

BARS = frozenset(("reject", "elsewhere"))  # groups whose words tell of what is no trade, too
REACH = 4  # words between a verb and the last number that it leads to
REACH_BACK = 2  # the same where the verb follows its number
LONGEST = 6  # words of a subject


@dataclass(frozen=True)
class Words:
    """What may stand in a subject, and what says that it names nothing new."""

    joints: frozenset[str]  # part its noun from what that is of
    leads: frozenset[str]  # lead to a time or a land before it
    skip: frozenset[str]  # say nothing in it
    opens: frozenset[str]  # open a clause with no sign before: "said that"
    stops: frozenset[str]  # make it no plain noun
    same: Lexicon[None] | None  # nouns that take up what was told: "the figure"
    verbs: tuple[str, ...]  # how words end that are verbs before the one that leads to the number
    takes: tuple[str, ...]  # how words begin that lead to no amount of their subject: «получил», "above"
    no_noun: tuple[str, ...]  # how words end that are no noun of a subject
    adjectives: tuple[str, ...]  # how words end that belong to the noun behind
    genitive: tuple[str, ...]  # how words end that say whose the noun behind is
    counts: frozenset[str]  # words for how many there are: «саны»
    one: frozenset[str]  # articles of a single thing
    sized: tuple[str, ...]  # how an amount ends that is the adjective of a noun
    priced: frozenset[str]  # words between a thing and its price
    pricing: frozenset[str]  # words between these and the price

    def may_be_noun(self, low: str) -> bool:
        """Whether a word is none of those that stand beside nouns."""
        return not (low in self.stops or low in self.skip or low in self.joints or low in self.leads)

    def takes_up(self, low: str) -> bool:
        """Whether a word takes up what was told."""
        return self.same is not None and self.same.begins(low)


@functools.cache
def words_of(pack: Pack) -> Words:
    table = pack.table("frames").get("stranger", {})
    same = phrase_set(table["same"]) if "same" in table else None
    return words_from(Words, table, same=same)


def tells_of_stranger(scene: Scene, mention: Mention) -> bool:
    """Whether the subject of a number's clause is a noun that says nothing of trade and takes nothing up.

    What a table knows, a flow, a product, "the figure", is none; nor is a clause whose verb stands far off.
    """
    if "reach" not in scene.cues and "change" not in scene.cues:
        return False
    words = words_of(scene.pack)
    subject = _subject(scene, mention, words) if words.same is not None else None
    if subject is None:
        return False
    first, last = scene.index(subject[0]), scene.index(subject[1])
    tokens = _told(scene, first, last, words)
    if not 0 < len(tokens) <= LONGEST or any(_breaks(t, words) for t in tokens):
        return False
    if any(_is_known(scene, token, words) for token in tokens):
        return False
    return _is_strange(scene, tokens, words)


def _subject(scene: Scene, mention: Mention, words: Words) -> tuple[int, int] | None:
    """From the beginning of a number's clause to its verb, or to its first number where the verb stands last."""
    verbs = [*scene.of("reach", "level"), *scene.of("change", "up", "down")]
    if not [verb for verb in verbs if _leads_to(scene, verb, mention)]:
        return None
    start = clause_start(scene, mention.start)
    if words.opens:
        opened = (t.end for t in scene.tokens[scene.index(start) : scene.index(mention.start)] if t.low in words.opens)
        start = max(opened, default=start)
    first = next((m.start for m in scene.mentions if m.start >= start), mention.start)
    if scene.pack.verb_last:
        return start, first
    within = (c for c in verbs if start <= c.start and c.end <= first)
    verb = min(within, key=lambda c: c.start, default=None)
    if verb is None or not _leads_to(scene, verb, mention):
        return None
    return None if scene.text[verb.start : verb.end].lower().startswith(words.takes) else (start, verb.start)


def _leads_to(scene: Scene, verb: Cue, mention: Mention) -> bool:
    """Whether a verb stands shortly before a number, or behind it where clauses end in their verb."""
    if scene.pack.verb_last:
        return 0 <= scene.words(mention.end, verb.start) <= REACH_BACK
    return verb.end <= mention.start and scene.words(verb.end, mention.start) <= REACH


def _told(scene: Scene, first: int, last: int, words: Words) -> list[Token]:
    """The words of a subject but for lands and times, what leads to these, and what says nothing."""
    known: list[Spanned] = [*scene.parties, *scene.periods]
    named = {n for s in known for n in range(scene.index(s.start), min(last, scene.index(s.end)))}
    return [
        t for n, t in enumerate(scene.tokens[first:last], first)
        if t.text[0].isalpha() and n not in named and t.low not in words.skip
        and not (t.low in words.leads and n + 1 in named)
    ]


def _is_known(scene: Scene, token: Token, words: Words) -> bool:
    """Whether a word of a subject is one of a table, but for "the number" that is of something."""
    spare = "link" if token.low in words.counts else ""
    cues = (c for group, cues in scene.cues.items() if group not in BARS and group != spare for c in cues)
    return any(c.start < token.end and token.start < c.end for c in cues)


def _breaks(token: Token, words: Words) -> bool:
    return token.low in words.stops or token.low.endswith(words.verbs)


def _is_strange(scene: Scene, tokens: Sequence[Token], words: Words) -> bool:
    """Whether the noun that the subject is about is no product, or takes something up of what no table knows.

    "The catch of fish", «улов рыбы», «балық аулау»; "the number of lorries", «уровень бедности».
    """
    split = _split_verb_last if scene.pack.verb_last else _split_by_case if words.adjectives else _split
    before, of = split(tokens, words)
    if not before or any(is_product(scene, t) for t in before[1:]):
        return False
    if not words.takes_up(before[0].low):
        return not is_product(scene, before[0]) and not before[0].low.endswith(words.no_noun)
    return bool(of) and not any(words.takes_up(t.low) or is_product(scene, t) for t in of)


# Each gives the noun of a subject with the words before it that would be it were they products, and what it is of.
def _split(tokens: Sequence[Token], words: Words) -> tuple[Sequence[Token], Sequence[Token]]:
    """Of "fish catch of the north": catch, fish; the north."""
    joint = next((n for n, t in enumerate(tokens) if t.low in words.joints), len(tokens))
    return tokens[:joint][::-1], tokens[joint + 1 :]


def _split_by_case(tokens: Sequence[Token], words: Words) -> tuple[Sequence[Token], Sequence[Token]]:
    """Of «богатый улов северных морей»: улов; морей."""
    nouns = [t for t in tokens if not t.low.endswith(words.adjectives)]
    return nouns[:1], nouns[1:2]


def _split_verb_last(tokens: Sequence[Token], words: Words) -> tuple[Sequence[Token], Sequence[Token]]:
    """Of «теңіздің мол аулауы»: аулауы; nothing, as «мол» does not stand in the genitive."""
    counts = tokens[-1].low in words.counts
    return tokens[-1:], [t for t in tokens[-2:-1] if counts or t.low.endswith(words.genitive)]


def is_product(scene: Scene, token: Token) -> bool:
    return any(p.start <= token.start < p.end for p in scene.products)


def is_strange_noun(scene: Scene, at: int, words: Words) -> bool:
    """Whether the token at an index may be a noun of which no table knows anything that bears on trade."""
    if not 0 <= at < len(scene.tokens):
        return False
    token = scene.tokens[at]
    if not token.text[0].isalpha() or not words.may_be_noun(token.low):
        return False
    if words.takes_up(token.low) or is_product(scene, token):
        return False
    named: list[Spanned] = [*scene.parties, *scene.periods, *scene.mentions]
    named += [c for group, cues in scene.cues.items() if group not in BARS for c in cues]
    return not any(s.start < token.end and token.start < s.end for s in named)
