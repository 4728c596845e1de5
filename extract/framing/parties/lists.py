"""Lists in two halves: parties, then as many numbers ("Turkey and Russia: $1.8 and $1 billion", "respectively")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from extract.framing.cues import Cue
from extract.framing.parties.counted import is_side
from extract.framing.scene import Scene, Spanned, once
from extract.numbers.mentions import Mention
from extract.parties.mentions import PartyMention
from extract.tokens import Token, tokenize

JOINTS = frozenset(",:—–-()«»“”и;") | {
    "and", "the", "alone", "и", "мен", "пен", "бен", "және", "also", "а", "также", "on", "на", "to", "до",
    "соответственно", "respectively", "тиісінше",
}

HEADED = 2  # words between a party and its number at most
LED = 4  # words between a number and to whom it goes: "2 tonnes of its wheat to Peru"
WHOLE = 100.5  # percent; shares that come to more are none
BRACKETED = 24  # letters of a change in brackets behind a number
TRAILING = 2  # numbers with a party right behind each that make a list
WAYS = ("to", "from")
DIRECTED = (*WAYS, "with")
OWNERS = ("genitive", "adjective")
BARE = ("nominative", "accusative", "genitive")  # cases of a name that the preposition of the first may govern
LANDS = ("country", "region", "bloc", "city", "other", "world")
PAIR = 2  # different parties at least that make a list
GAPPED = ("nominative", "adjective", "genitive")
PARTED = (",", ";")
PARTING = frozenset(",;:()")
CROWD = 3  # parties in a row that are told of together

Thing = TypeVar("Thing", bound=Spanned)


@once
def items(scene: Scene) -> dict[int, PartyMention]:
    """The party of each number of a list, by the number's offset: beside it, or at its place in two halves."""
    if len(scene.parties) < PAIR or len({p.code for p in _named(scene)}) < PAIR:
        return {}
    found = _trailing(scene) or _led(scene, _beside(scene))
    return {**found, **paired(scene)} if _alike(list(found.values())) else paired(scene)


def _led(scene: Scene, found: dict[int, PartyMention]) -> dict[int, PartyMention]:
    """The parties of a list, those without a preposition of their own in the case of the first: "to A (2), B (1)"."""
    first = next(iter(found.values()), None)
    if first is None or first.case not in DIRECTED:
        return found
    bare = {p for p in found.values() if p.case in BARE and p.kind in ("country", "region", "bloc")}
    bare = {p for p in bare if not _counted_in(scene, p)}
    return {start: replace(p, case=first.case) if p in bare else p for start, p in found.items()}


def _counted_in(scene: Scene, party: PartyMention) -> bool:
    """Whether "of which" leads to a party, who has a part rather than being the next one of a list."""
    return any(scene.words(c.end, party.start) == 0 for c in scene.of("link", "including"))


def gapped(scene: Scene, mention: Mention) -> PartyMention | None:
    """The name or adjective that stands for a clause before a number: "and Canada 4 million", "чилийский — 4"."""
    head = next((p for p in reversed(_named(scene)) if p.end <= mention.start), None)
    if head is None or head.case not in GAPPED or not _heads(scene, head, mention):
        return None
    if any(is_side(scene, p) for p in scene.parties):
        return None  # "the Peruvian side says 4 million, the Chilean 5": of one flow
    before = scene.before(head.start, 1)
    between = scene.text[head.end : mention.start]
    parted = before in PARTED or before in scene.conjunctions
    leads = parted or _counted_in(scene, head)
    beside = any(p.end < head.start and scene.words(p.end, head.start) <= 1 for p in scene.parties)
    bare = not any(letter.isalnum() for letter in between)
    empty = bare or all(token.low in JOINTS or _is(scene, token) for token in tokenize(between))
    owns = not beside and head.case in (*OWNERS, "nominative") and empty
    return head if leads and (owns or bare) else None


def _is(scene: Scene, word: Token) -> bool:
    """Whether a word says no more than how much a thing is: "while Canada's were"."""
    return any(scene.text[c.start : c.end].lower() == word.low for c in scene.of("reach", "level", "to"))


def _alike(parties: Sequence[PartyMention]) -> bool:
    """Whether several parties stand alike: not a name and then a way, as in "sold Chile goods for $3, and to Peru"."""
    ways = any(p.case in WAYS for p in parties[1:])
    return len({p.code for p in parties}) > 1 and not (ways and parties[0].case == "nominative")


def _beside(scene: Scene) -> dict[int, PartyMention]:
    """Numbers that stand right after a party: "Armenia $602 million, Russia $512 million"."""
    found: dict[int, PartyMention] = {}
    last: PartyMention | None = None
    for mention in scene.mentions:
        if mention.kind == "count":
            continue
        head = next((p for p in reversed(_named(scene)) if p.end <= mention.start), None)
        bracketed = _inside(scene, last, mention) and (head is None or head is last)
        if head is not None and scene.of_between("flow", head.end, mention.start):
            last = None
        elif head is not None and _heads(scene, head, mention):
            last = head
        elif not bracketed:
            continue
        if last is not None:
            found[mention.start] = last
    return found


def _trailing(scene: Scene) -> dict[int, PartyMention]:
    """Numbers each with its party right behind it: "186 million to Italy, 66 million to Spain"."""
    found: dict[int, PartyMention] = {}
    parties = _named(scene)
    for mention in scene.mentions:
        end = _behind_bracket(scene, mention)
        following = next((p for p in parties if p.start >= end), None)
        if mention.kind == "count" or following is None:
            continue
        between = scene.text[end : following.start]
        parted = not PARTING.isdisjoint(between)
        if not parted and _words(between) <= (LED if following.case in WAYS else HEADED):
            found[mention.start] = following
    if len(found) < TRAILING or any(m.start not in found for m in scene.numbers if min(found) < m.start < max(found)):
        return {}
    first = next(m for m in scene.numbers if m.start in found)
    led = any(_heads(scene, p, first) and p.end <= first.start and p.case == found[first.start].case for p in parties)
    first_case, cases = found[first.start].case, {p.case for p in found.values()}
    led = led or (first_case not in DIRECTED and len(cases) > 1)  # "3% of Peru's exports, Chile 2% and Cuba"
    outside = [start for start in found if not scene.bracketed(start)]
    return {} if led or len({p.code for p in found.values()}) < len(outside) else found


def _behind_bracket(scene: Scene, mention: Mention) -> int:
    """Where a number ends with the change in brackets behind it, or around it: "$9.8 mln (+11%) to Peru"."""
    closing = scene.text.find(")", mention.end, mention.end + BRACKETED)
    opened = scene.text[mention.end : mention.end + 2].lstrip().startswith("(")
    within = mention.kind != "money" and scene.bracketed(mention.start) and "(" not in scene.text[mention.end : closing]
    return closing + 1 if closing >= 0 and (opened or within) else mention.end


def _words(between: str) -> int:
    """How many words stand in a stretch behind a number, without the ending that a hyphen joins to it: "-ы – "."""
    words = between.split()
    glued = bool(between) and not between[0].isspace()
    return sum(any(letter.isalnum() for letter in word) for word in words[glued:])


def _inside(scene: Scene, party: PartyMention | None, mention: Mention) -> bool:
    """Whether a number stands in the bracket behind a party: "China (27.2 percent or $1.1 billion)"."""
    if party is None or "(" in scene.text[mention.start - 3 : mention.start]:
        return party is not None
    between = scene.text[party.end : mention.start]
    return between.lstrip().startswith("(") and ")" not in between


@once
def bracketed(scene: Scene) -> frozenset[int]:
    """Offsets of percentages each in a bracket behind a party: "with China (18.9%), Russia (17.9%)"."""
    found = [
        m for p in _named(scene) for m in scene.mentions
        if m.kind == "percent" and m.start > p.end and scene.text[p.end : m.start].strip() == "("
    ]
    whole = sum(abs(m.value or 0) for m in found) <= WHOLE
    return frozenset(m.start for m in found) if len(found) > 1 and whole and scene.of("flow") else frozenset()


@once
def _named(scene: Scene) -> list[PartyMention]:
    return [p for p in scene.parties if p.code and (p.kind != "city" or _owns(p)) and not is_side(scene, p)]


def _owns(city: PartyMention) -> bool:
    """Whether a capital has something, as a state does: "Tehran's sales came to 3 billion, Astana's to 4"."""
    return city.case == "genitive" and city.rule == "city"


def _heads(scene: Scene, party: PartyMention, mention: Mention) -> bool:
    """Whether a number stands right behind a party, with two words in between at most."""
    between = scene.text[party.end : mention.start]
    return scene.words(party.end, mention.start) <= HEADED and ";" not in between and "." not in between


@once
def paired(scene: Scene) -> dict[int, PartyMention]:
    """For each number of a list in two halves, by its offset, the party at the same place of the first half."""
    return _paired(scene, _named(scene), lambda a, b: a.code != b.code and _parted(scene, a, b))


def crowds(scene: Scene, parties: Sequence[PartyMention]) -> list[list[PartyMention]]:
    """Three and more parties in a row: one number behind them is of all of them together."""
    others = [p for p in parties if p.code and p.kind in LANDS]
    if len(others) < CROWD:
        return []
    runs = _runs(others, lambda a, b: a.code != b.code and "pair" not in (a.case, b.case), scene)
    return [run for run in runs if len(run) >= CROWD]


@once
def flows(scene: Scene) -> dict[int, Cue]:
    """The same for flows: "turnover, exports and imports was 27, 33 and 25 percent"."""
    return _paired(scene, scene.of("flow"), lambda a, b: a.value != b.value and _parted(scene, a, b))


def _parted(scene: Scene, one: Spanned, other: Spanned) -> bool:
    """Whether a sign or word stands between two things: not "the deficit of trade", not "Перудің Чилиге экспорты"."""
    return bool(scene.text[one.end : other.start].strip())


def _paired(scene: Scene, things: Sequence[Thing], alike: Callable[[Thing, Thing], bool]) -> dict[int, Thing]:
    found: dict[int, Thing] = {}
    if len(things) < PAIR or len(scene.numbers) < PAIR:
        return found
    halves = _runs(things, alike, scene)
    for run in _runs(scene.numbers, lambda a, b: a.kind == b.kind, scene):
        before = [half for half in halves if half[-1].end <= run[0].start and len(half) == len(run)]
        bracket = "(" in scene.text[run[0].start - 2 : run[0].start]
        if len(run) > 1 and before and (bracket or not _amount_between(scene, before[-1][-1], run[0])):
            found.update({m.start: thing for m, thing in zip(run, before[-1], strict=True)})
    return found


def _runs(things: Sequence[Thing], alike: Callable[[Thing, Thing], bool], scene: Scene) -> list[list[Thing]]:
    runs: list[list[Thing]] = []
    for thing in things:
        last = runs[-1][-1] if runs else None
        if last is not None and alike(last, thing) and _joined(scene.text[last.end : thing.start]):
            runs[-1].append(thing)
        else:
            runs.append([thing])
    return runs


def _joined(between: str) -> bool:
    return len(between) < 24 and all(token.low in JOINTS for token in tokenize(between)) and "\n" not in between


def _amount_between(scene: Scene, thing: Spanned, number: Mention) -> bool:
    return any(thing.end <= m.start and m.end <= number.start for m in scene.mentions if m.kind != "count")
