"""With whom a document tells its home's trade: the one other party, or none where it has many partners."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import itemgetter

from extract.framing.parties.named import same_land
from extract.framing.topic.part import is_fronted
from extract.framing.topic.told import Told
from extract.numbers.kinds import PORTIONS
from extract.page.kinds import OPENINGS
from extract.parties.kinds import AGENTS
from terms.countries import land_of
from terms.figure import WORLD

LEAD = 2  # sentences on trade that weigh twice
LISTED = 0.5  # what a row of a list weighs
SHARED = 0.25  # what each of two foreign parties of a sentence gets of it
OPENS = 5  # sentences that open a text
TOGETHER = ("to", "from", "with", "in", "pair")  # cases of whom one trades with
JOINED = 1  # words between two named side by side
PAIR = 2  # parties of a headline that may be the two
SPARSE = 2.0  # sentences beside trade that count as none
PARTS = 8  # sentences behind a total that may tell its parts
# What speaks for a pair, as parts of all sentences on trade: those that name the one other party, or "the two
# countries"; other sentences that name it; its name in the headline and at the opening.
PARTNER, TWO, VISIT, HEADED, OPENING = 3.0, 4.0, 3.0, 1.0, 1.5
# What speaks against: sentences that name other parties, several at once, none, or the whole of home's trade; and that
# below the headline the first amount of trade stands before the party's name. BIAS is what is needed besides.
OTHERS, CROWD, ALONE, WHOLE, LATE, BIAS = 2.5, 1.5, 1.0, 2.0, 0.75, 1.0


@dataclass
class _Votes:
    partner: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    aside: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    kinds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    total: float = 0.0


def partner_of(home: str, found: Sequence[Told], whole: Sequence[Told]) -> str | None:
    """The code of the other party of a text about a pair, None where the text is about home and many partners.

    ``found``: the sentences; ``whole``: with the rows of tables among them.
    """
    if _parts_follow(home, whole):
        return None
    votes, lands = _Votes(), frozenset() if "-" in home else _named_as_often(found)
    early = _as_lands(_named_first(whole), lands)
    last: set[str] = set()  # whom "they" means
    for told in found:
        foreign = _foreign(told, home)
        if told.flow or told.codes:
            _vote(votes, told, home, _as_lands(foreign or (last if told.them else set()), lands))
        last = foreign or last
    opened = [_as_lands(_all(told), lands) for told in found[:OPENS]]
    opening = Counter(code for named in opened if len(named) <= PAIR for code in named)
    headline = next((named for told in found if told.heads and (named := _all(told))), set())
    headline = headline if len(headline) <= PAIR else set()
    joined = _joined(home, {*votes.partner, *votes.aside}, whole)
    scores = {code: _score(code, votes) for code in joined}
    for code in scores:
        scores[code] += HEADED * (code in headline) + OPENING * min(opening[code], 2) / 2 - LATE * (code not in early)
    best = max(sorted(scores), key=lambda code: scores[code], default=None)
    return best if best is not None and scores[best] > BIAS else None


def _joined(home: str, codes: set[str], whole: Sequence[Told]) -> set[str]:
    """Of some codes those that a text ever tells of together with home, or one of the two as an end of trade.

    Else each has its own: "Exports of Peru came to $2 billion, those of Chile to $3 billion". An end is where trade
    comes from, goes to or is with, be it named by a pronoun only.
    """
    ends = {p.code for told in whole for p in (*told.scene.parties, *told.named) if p.case in TOGETHER}
    if "" in ends or any(told.two for told in whole) or any(same_land(end, home) for end in ends):
        return codes
    return {code for code in codes if code in ends or any(_names_both(told, home, code) for told in whole)}


def _names_both(told: Told, home: str, code: str) -> bool:
    """Whether a sentence names two side by side, or without an amount that only one of them may have."""
    named = _all(told)
    if code not in named or not any(same_land(name, home) for name in named):
        return False
    lands = [p for p in told.scene.parties if p.code]
    beside = (
        {a.code, b.code} for a, b in itertools.pairwise(lands) if told.scene.words(a.end, b.start) <= JOINED
    )
    return not told.amount or any(code in both and any(same_land(c, home) for c in both - {code}) for both in beside)


def _all(told: Told) -> set[str]:
    """All that a sentence names, capitals in any case among them."""
    if not told.named and not told.scene.parties:
        return set()
    return {p.code for p in (*told.scene.parties, *told.named) if p.code and p.code != WORLD} - _ahead(told)


def _parts_follow(home: str, whole: Sequence[Told]) -> bool:
    """Whether below the headline a total of nobody but home comes first, then several partners with their parts.

    "Sales of Peru to China up. Peru exported $2 billion worth. The US took $1 billion, China $500 million."
    """
    if any(_heads_a_pair(told, home) for told in whole):
        return False
    body = [told for told in whole if told.scene.kind not in OPENINGS]
    first = next((n for n, told in enumerate(body) if told.flow and told.amount and told.scene.row is None), None)
    if first is None or body[first].two or any(_foreign(told, home) for told in body[: first + 1]):
        return False
    parts = (told for told in body[first + 1 : first + 1 + PARTS] if told.amount or told.scene.row is not None)
    return len({code for told in parts for code in _foreign(told, home)}) >= PAIR


def _heads_a_pair(told: Told, home: str) -> bool:
    """Whether a title says whose trade with whom a text is about: "Russian-Mongolian trade in 2021"."""
    if not told.flow or not told.heads:
        return False
    pair = [p.code for p in told.scene.parties if p.case == "pair"]
    return len(set(pair)) == PAIR and any(same_land(code, home) for code in pair)


def _foreign(told: Told, home: str) -> set[str]:
    foreign = {code for code in told.codes if not same_land(code, home)}
    return foreign - _ahead(told) if foreign else foreign


def _ahead(told: Told) -> set[str]:
    """Those that only stand ahead of whom a sentence without an amount is about: "As Chile buys less, Peru worries"."""
    return set() if told.amount else {p.code for p in told.named if is_fronted(told, p)}


def _named_as_often(found: Sequence[Told]) -> frozenset[str]:
    """The lands that a text names with trade at least as often as any region of theirs; a town stands for them."""
    trade = [told for told in found if told.flow]
    lands = Counter(code for told in trade for code in told.codes if "-" not in code)
    regions = Counter(code for told in trade for code in {p.code for p in told.named if p.kind == "region"})
    most = {land_of(code): times for code, times in sorted(regions.items(), key=itemgetter(1))}
    return frozenset([code for code, times in lands.items() if times >= most.get(code, 0)])


def _as_lands(codes: set[str], lands: frozenset[str]) -> set[str]:
    """The codes with each region as its land where that is one of ``lands``."""
    if not [code for code in codes if "-" in code]:
        return codes
    return {land_of(code) if land_of(code) in lands else code for code in codes}


def _named_first(found: Sequence[Told]) -> set[str]:
    """What is named below the headline by the end of the first sentence with an amount of trade, but of "the two"."""
    named: set[str] = set()
    for told in found:
        if told.heads:
            continue
        named |= _all(told) if told.part is None else told.codes
        if told.flow and told.amount and not told.two:
            break
    return named


def _vote(votes: _Votes, told: Told, home: str, foreign: set[str]) -> None:
    """Count a sentence for those that it names; for whoever was named last where it speaks of "us" and "them"."""
    if not told.flow and not (told.amount and told.codes):
        for code in foreign:
            votes.aside[code] += 1 / len(foreign)
        return
    weight = LISTED if told.scene.kind == "item" else 2.0 if votes.total < 2 * LEAD else 1.0
    votes.total += weight
    if foreign and not told.heads and _deals_out(told, foreign):
        votes.kinds["whole"] += weight
    elif len(foreign) == 1:
        votes.partner[next(iter(foreign))] += weight
    elif len(foreign) == 2:
        for code in foreign:
            votes.partner[code] += SHARED * weight
        votes.kinds["crowd"] += weight / 2
    else:
        votes.kinds[_kind(told, len(foreign), home)] += weight


def _deals_out(told: Told, foreign: set[str]) -> bool:
    """Whether money comes first of which each land told of behind has but a part: "it was 5 million, Peru took 95%"."""
    scene = told.scene
    money = next((m.end for m in scene.mentions if m.kind == "money"), None)
    parts = money is not None and any(m.kind in PORTIONS and m.start > money for m in scene.mentions)
    if not parts or told.two:
        return False
    named = [p for p in told.named if p.code in foreign]
    return bool(named) and all(p.start > (money or 0) and p.case in AGENTS for p in named)


def _kind(told: Told, foreign: int, home: str) -> str:
    """What a sentence without one or two foreign parties is of: a crowd, the two, all trade, or home alone."""
    if foreign:
        return "crowd"
    if told.two:
        return "two"
    here = told.ours or any(same_land(code, home) for code in told.codes)
    if "world" in told.scene.links or (here and "total" in told.scene.links):
        return "whole"
    return "alone" if here else ""


def _score(code: str, votes: _Votes) -> float:
    total, aside = votes.total or 1.0, sum(votes.aside.values()) + SPARSE
    others = sum(votes.partner.values()) - votes.partner[code]
    kinds = votes.kinds
    told = PARTNER * votes.partner[code] + TWO * kinds["two"] - OTHERS * others
    told -= CROWD * kinds["crowd"] + ALONE * kinds["alone"] + WHOLE * kinds["whole"]
    return told / total + VISIT * votes.aside[code] / aside
