"""Lists of parties, each with a number of its own beside it: "Armenia $602 million, Russia $512 million"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.parties.counted import is_side
from extract.framing.parties.halves import PAIR, joins, named, paired
from extract.framing.parties.overtaken import overtaken
from extract.framing.scene import Scene, first_behind, last_before, once
from extract.numbers.mentions import Mention
from extract.parties.kinds import AGENTS, PLACES, TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES, Token, tokenize

HEADED = 2  # words between a party and its number at most
LED = 4  # words between a number and to whom it goes: "2 tonnes of its wheat to Peru"
WHOLE = 100.5  # percent; shares that come to more are none
BRACKETED = 24  # letters of a change in brackets behind a number
TRAILING = 2  # numbers with a party right behind each that make a list
BARE = ("nominative", "accusative", "genitive")  # cases of a name that the preposition of the first may govern
PARTED = (",", ";")
PARTING = frozenset(",;:()")


@once
def items(scene: Scene) -> dict[int, PartyMention]:
    """The party of each number of a list, by the number's offset: beside it, or at its place in two halves."""
    if len(scene.mentions) < PAIR or len(scene.parties) < PAIR or len({p.code for p in named(scene)}) < PAIR:
        return {}
    if "overtaking" in scene.cues and (places := overtaken(scene)):
        return places
    found = _trailing(scene) or _led(scene, _beside(scene))
    return {**found, **paired(scene)} if _alike(list(found.values())) else paired(scene)


def _led(scene: Scene, found: dict[int, PartyMention]) -> dict[int, PartyMention]:
    """The parties of a list, those without a preposition of their own in the case of the first: "to A (2), B (1)"."""
    head = next(iter(found.values()), None)
    first = _leader(scene, head)
    if first is None or head is None or first.case not in TRADED_WITH:
        return found
    if first is not head:
        found = {**{m.start: first for m in scene.numbers if first.end <= m.start < head.start}, **found}
    bare = {p for p in found.values() if p.case in BARE and p.kind in PLACES}
    bare = {p for p in bare if not _counted_in(scene, p)}
    return {start: p.cased(first.case) if p in bare else p for start, p in found.items()}


def _leader(scene: Scene, first: PartyMention | None) -> PartyMention | None:
    """The first of a list, be it too far from its number: "to Chile — a rise of 3% to 5 tonnes, Peru — of 2%"."""
    lead = last_before(named(scene), first.start) if first is not None and first.case in BARE else None
    if first is None or lead is None or not all(scene.after(p.end, 1) in DASHES for p in (lead, first)):
        return first
    return lead if any(lead.end <= m.start < first.start for m in scene.numbers) else first


def _counted_in(scene: Scene, party: PartyMention) -> bool:
    """Whether "of which" leads to a party, who has a part rather than being the next one of a list."""
    return any(scene.words(c.end, party.start) == 0 for c in scene.links.get("including", ()))


def gapped(scene: Scene, mention: Mention) -> PartyMention | None:
    """The name or adjective that stands for a clause before a number: "and Canada 4 million", "чилийский — 4"."""
    head = last_before(named(scene), mention.start)
    if head is None or head.case not in AGENTS or not _heads(scene, head, mention):
        return None
    if any(is_side(scene, p) for p in scene.parties):
        return None  # "the Peruvian side says 4 million, the Chilean 5": of one flow
    before = _before_article(scene, head)
    between = scene.text[head.end : mention.start]
    if not (before in PARTED or before in scene.conjunctions or _counted_in(scene, head)):
        return None
    beside = any(p.end < head.start and scene.words(p.end, head.start) <= 1 for p in scene.parties)
    bare = not any(letter.isalnum() for letter in between)
    empty = bare or all(joins(scene, token) or _is(scene, token) for token in tokenize(between))
    owns = not beside and head.case in AGENTS and empty
    return head if owns or bare else None


def _before_article(scene: Scene, party: PartyMention) -> str:
    """The word before a party and its article: "and the United States $4 million"."""
    articles = scene.pack.table("frames").get("articles", ())
    first = scene.index(party.start)
    holder = scene.pack.holder
    first -= bool(holder) and party.rule.endswith(f".{holder}") and scene.lows[first - 1] == holder  # ", у Перу — 4"
    back = next((n for n in (first - 1, first - 2) if n >= 0 and scene.lows[n] not in articles), -1)
    return scene.lows[back] if back >= 0 else ""


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
    # not "the second seller, behind China, with $6 million", but "ahead of Italy ($3 million)"
    heads = [p for p in named(scene) if p.case != "aside" or scene.after(p.end, 1) == "("]
    for mention in scene.mentions:
        if mention.kind == "count":
            continue
        head = last_before(heads, mention.start)
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
    parties = named(scene)
    for mention in scene.mentions:
        end = _behind_bracket(scene, mention)
        following = first_behind(parties, end)
        if mention.kind == "count" or following is None:
            continue
        between = scene.text[end : following.start]
        parted = not PARTING.isdisjoint(between) or scene.after(end, 1) in scene.conjunctions  # "4 million and Peru 3"
        if not parted and _words(between) <= (LED if following.case in (*WAYS, "with") else HEADED):
            found[mention.start] = following
    if len(found) < TRAILING or any(m.start not in found for m in scene.numbers if min(found) < m.start < max(found)):
        return {}
    first = next(m for m in scene.numbers if m.start in found)
    led = any(
        _heads(scene, p, first) and p.end <= first.start and p.case == found[first.start].case
        and not _of_one_before(scene, p, found)
        for p in parties
    )
    first_case, cases = found[first.start].case, {p.case for p in found.values()}
    led = led or (first_case not in TRADED_WITH and len(cases) > 1)  # "3% of Peru's exports, Chile 2% and Cuba"
    outside = [start for start in found if not scene.bracketed(start)]
    return {} if led or len({p.code for p in found.values()}) < len(outside) else found


def _of_one_before(scene: Scene, party: PartyMention, found: dict[int, PartyMention]) -> bool:
    """Whether a way belongs to a number before it, as each later one does: "30% went to Peru, 20% to Chile"."""
    amounts = [m for m in scene.mentions if m.kind != "count"]
    before = [m for m in amounts if m.end <= party.start]
    last = amounts[-1].start in found if amounts else False
    return party.case in WAYS and last and bool(before) and 0 <= scene.words(before[-1].end, party.start) <= LED


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
    if "(" not in scene.vocabulary:
        return frozenset()
    found = [
        m for p in named(scene) for m in scene.mentions
        if m.kind == "percent" and m.start > p.end and scene.between(p, m) == "("
    ]
    whole = sum(abs(m.value or 0) for m in found) <= WHOLE
    told = len(found) > 1 and whole and (scene.of("flow") or names_partners(scene, scene.end))
    return frozenset(m.start for m in found) if told else frozenset()


def names_partners(scene: Scene, end: int) -> bool:
    """Whether partners of trade, which are so both ways, are told of before an offset: "main partners: Peru (62%)"."""
    words = scene.pack.words("trade_partners")
    return any(low.startswith(words) for low in scene.lows[: scene.index(end)])


def _heads(scene: Scene, party: PartyMention, mention: Mention) -> bool:
    """Whether a number stands right behind a party, with two words in between at most, or those that say "remains"."""
    between = scene.text[party.end : mention.start]
    if ";" in between or "." in between:
        return False
    remains = between.strip(" –—-:").lower() in scene.pack.words("remains")
    return remains or scene.words(party.end, mention.start) <= HEADED
