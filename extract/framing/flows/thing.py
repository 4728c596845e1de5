"""Numbers that only say what a thing costs, or how many there are, that no table knows: "a $310 million stadium"."""

from __future__ import annotations

import re

from extract.framing.clauses import clause_end, clause_start
from extract.framing.flows.stranger import Words, is_product, is_strange_noun, words_of
from extract.framing.scene import Scene, last_before
from extract.numbers.kinds import PORTIONS
from extract.numbers.mentions import Mention

BEFORE = 3  # words from an article to the number that a noun behind takes
NOUNS = 3  # words of a thing's name
LEADS = re.compile("[:—–]")  # to a list
END = frozenset(".,;:()—–!?")


def tells_of_thing(scene: Scene, mention: Mention) -> bool:
    """Whether a number belongs to a noun beside it that says nothing of trade, in a clause that says nothing of it."""
    words = words_of(scene.pack)
    if words.same is None:
        return False
    if mention.kind == "money":
        found = _is_size(scene, mention, words) or _is_price(scene, mention, words)
    elif mention.kind in PORTIONS:
        found = _of_more(scene, mention, words) or _of_counted(scene, mention, words) or _part_of(scene, mention, words)
    else:
        return False
    return found and not _is_part(scene, mention) and not _of_trade(scene, mention)


def _is_part(scene: Scene, mention: Mention) -> bool:
    """Whether a number is counted into one before it: "of which $5 million worth of zippers"."""
    return any(link.end <= mention.start for link in scene.links.get("including", ()))


def _of_trade(scene: Scene, mention: Mention) -> bool:
    """Whether the clause of a number tells of trade, or what leads to its list, or the verb at the list's end."""
    start, end = clause_start(scene, mention.start), clause_end(scene, mention, END)
    if scene.pack.verb_last:
        end = scene.end
        start = scene.start if LEADS.search(scene.text, scene.start, mention.start) is not None else start
    return bool(scene.of_between("flow", start, end))


def _is_size(scene: Scene, mention: Mention, words: Words) -> bool:
    """Whether a noun takes an amount for its adjective: "a new $310 million stadium", «310 млн долларлық көпір»."""
    first, last = scene.index(mention.start), scene.index(mention.end)
    led = not words.one.isdisjoint(scene.lows[max(0, first - BEFORE) : first])
    ends = scene.lows[last - 1].endswith(words.sized) if words.sized and last else False
    return (led or ends) and _names_thing(scene, last, words)


def _is_price(scene: Scene, mention: Mention, words: Words) -> bool:
    """Whether an amount is said to be what a thing costs: «мост стоимостью 5 млн», «құны 5 млн болатын көпір»."""
    if words.priced.isdisjoint(scene.vocabulary):
        return False
    first, last = scene.index(mention.start), scene.index(mention.end)
    if scene.pack.verb_last:
        return scene.after(mention.end, 1) in words.priced and _names_thing(scene, last + 1, words)
    while first and scene.lows[first - 1] in words.pricing:
        first -= 1
    at = first - 1
    if at <= 0 or scene.lows[at] not in words.priced or not is_strange_noun(scene, at - 1, words):
        return False
    return not words.one or not words.one.isdisjoint(scene.lows[max(0, at - BEFORE) : at - 1])


def _of_more(scene: Scene, mention: Mention, words: Words) -> bool:
    """Whether things are said to be so many percent more: "4 percent more drivers", «на 4% больше водителей»."""
    if scene.pack.verb_last or "change" not in scene.cues:
        return False
    at = scene.index(mention.end)
    if at + 1 >= len(scene.tokens):
        return False
    more, thing = scene.tokens[at], scene.tokens[at + 1]
    if not any(c.start == more.start for c in scene.of("change", "up", "down")):
        return False
    return is_strange_noun(scene, at + 1, words) and not (words.adjectives and thing.low.endswith(words.adjectives))


def _of_counted(scene: Scene, mention: Mention, words: Words) -> bool:
    """Whether a change is one of things counted right before it: "3,100 drivers were at work, 4 percent more"."""
    before = last_before(scene.mentions, mention.start)
    return before is not None and before.kind == "count" and _names_thing(scene, scene.index(before.end), words)


def _part_of(scene: Scene, mention: Mention, words: Words) -> bool:
    """Whether so many percent are of things that no article points back to: "40 percent of patents"."""
    at = scene.index(mention.end)
    led = at < len(scene.tokens) and scene.lows[at] in scene.pack.words("of_whole")
    return led and _names_thing(scene, at + 1, words)


def _names_thing(scene: Scene, at: int, words: Words) -> bool:
    """Whether the words from a token on name a thing that says nothing of trade: "stadium", "poultry farm"."""
    last = at
    for token in range(at, min(at + NOUNS, len(scene.tokens))):
        if is_strange_noun(scene, token, words):
            last = token + 1
        elif not is_product(scene, scene.tokens[token]):
            break
    behind = scene.tokens[last] if last < len(scene.tokens) else None
    return last > at and (behind is None or not (words.takes_up(behind.low) or is_product(scene, behind)))
