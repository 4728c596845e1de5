"""Numbers that add up: an export and an import that make the turnover told of are of the same parties and period.

A text seldom names flow, parties and period of all three again. What two of them have, or the one that names it, holds
for all.
"""

from __future__ import annotations

import collections
from collections.abc import Iterator, Sequence
from typing import TypeVar

from extract.framing.draft import LEVELS, PARTIES, Draft
from extract.framing.flows.kinds import BOTH, DIRECTED
from terms.figure import WORLD

SUM = 3  # numbers: two and what they make
REACH = 6  # levels among which the three stand
ROUNDING = 0.006  # of the largest, at most: each is rounded by itself
SMALLEST = 0.02  # of the largest; below it rounding alone makes any two add up
TRIPLES = ({"export", "import", "turnover"}, {"export", "import", "balance"})
SAID = ("flow.deficit", "flow.surplus")
RULE = "adds up with its neighbours"

Value = TypeVar("Value")


def settle_sums(drafts: Sequence[Draft]) -> None:
    """Give the members of each sum the flow, the parties and the period that follow from the other members."""
    levels = [d for d in drafts if d.role in LEVELS and d.mention.value and d.mention.value_max is None]
    sums = list(_sums(levels))
    at_once = {id(draft) for members in sums if _of_one_time(members) for draft in members}
    for members in sums:
        _settle_flow(members)
        if {draft.flow for draft in members} in TRIPLES and _share_parties(members):
            if _of_one_time(members) or not any(id(draft) in at_once for draft in members):
                _share_period(members)
            _settle_sign(members)


def _sums(levels: Sequence[Draft]) -> Iterator[tuple[Draft, ...]]:
    """Three numbers of one kind near each other of which the largest, the first, is the sum of the others.

    Of two equal numbers that would make a sum the first is meant.
    """
    if len(levels) < SUM:
        return
    sizes, kinds = list(map(_size, levels)), list(map(_kind, levels))
    for n, size in enumerate(sizes):
        made: set[tuple[int, float]] = set()
        for i, one in enumerate(sizes[n + 1 : n + REACH], n + 1):
            if kinds[i] != kinds[n]:
                continue
            larger, both = size if size > one else one, size + one
            for other in sizes[i + 1 : n + REACH]:
                largest = larger if larger > other else other
                apart = abs(both + other - 2 * largest)  # of the largest from the sum of the others
                if apart <= ROUNDING * largest and (i, other) not in made:
                    made.add((i, other))
                    members = sorted((levels[n], levels[i], levels[sizes.index(other, i + 1)]), key=_size, reverse=True)
                    if _alike(members) and apart <= sum(map(half_digit, map(_size, members))):
                        yield tuple(members)


def _alike(members: Sequence[Draft]) -> bool:
    """Whether numbers are of one kind, and none so small that rounding alone makes the others equal."""
    kinds = set(map(_kind, members))
    return len(kinds) == 1 and _size(members[-1]) >= SMALLEST * _size(members[0])


def _kind(draft: Draft) -> tuple[str | None, str, str | None]:
    return draft.unit, draft.status, draft.product


def _size(draft: Draft) -> float:
    return abs(draft.mention.value or 0.0)


def half_digit(size: float) -> float:
    """Half a unit of the last digit that a number gives.

    >>> half_digit(604_100_000.0)
    50000.0
    """
    digits = f"{size:.10e}".partition("e")
    decimals = len(digits[0].rstrip("0").partition(".")[2])
    return 0.5 * 10.0 ** (int(digits[2]) - decimals)


def _settle_flow(members: tuple[Draft, ...]) -> None:
    """The flow of the one that names none, from those of the two that do."""
    if _is_total(members):
        members[0].flow = "turnover"
        members[0].say("flow", RULE)
        return
    named = [draft for draft in members if "flow" in draft.explicit]
    if len(named) != 2 or len({(d.reporter, d.partner) for d in members}) != 1:
        return
    rest = next(draft for draft in members if draft not in named)
    flows = {draft.flow for draft in named}
    if flows == {"export", "import"}:
        rest.flow = "turnover" if rest is members[0] else "balance"
    elif flows == {"export", "turnover"} and rest is not members[0]:
        rest.flow = "import"
    elif flows == {"import", "turnover"} and rest is not members[0]:
        rest.flow = "export"
    else:
        return
    if rest.flow == "balance":
        rest.sign = 1 if members[0].flow == "export" else -1
    rest.say("flow", RULE)


def _of_one_time(members: Sequence[Draft]) -> bool:
    """Whether a sum is of one time already, so that its members make no other: 70 = 39 + 31, and 78 a year before."""
    return len({draft.period for draft in members}) == 1 and {draft.flow for draft in members} in TRIPLES


def _is_total(members: tuple[Draft, ...]) -> bool:
    """Whether a number is the sum of an export and an import right before it: "imports to $2 billion, 3 in all"."""
    whole, *parts = members
    last = max(parts, key=lambda d: d.mention.start)
    if {d.flow for d in parts} != BOTH or whole.mention.start < last.mention.end:
        return False
    scene = whole.scene
    if last.scene is not scene:  # "We sold 3 and bought 2. That makes 5 in all"
        return "total" in scene.links and "flow" not in scene.cues and "flow" not in whole.explicit
    if whole.flow != last.flow:
        return False
    return not scene.of_between("flow", last.mention.end, whole.mention.start)


def _settle_sign(members: tuple[Draft, ...]) -> None:
    """A balance is of the sign that the export and the import say of which it is the difference.

    Not one that is called a deficit or a surplus.
    """
    unsaid = (d for d in members if d.flow == "balance" and not d.why.get("flow", "").startswith(SAID))
    balance = next(unsaid, None)
    larger = members[0]
    if balance is None or larger is balance or balance.reporter not in _pair(larger):
        return
    own = 1 if balance.reporter == larger.reporter else -1
    sign = own if larger.flow == "export" else -own
    if balance.sign != sign:
        balance.sign = sign
        balance.say("sign", RULE)


def _share_parties(members: Sequence[Draft]) -> bool:
    """Give all one pair; False where they name several, so that the sum is an accident.

    The pair of a turnover stands in either order, that of a flow with a direction does not.
    """
    told = [d for d in members if PARTIES & d.explicit]
    shared = _shared([frozenset(_pair(d)) for d in told], [frozenset(_pair(d)) for d in members]) or _of_most(members)
    directed = [d for d in members if d.flow in DIRECTED and frozenset(_pair(d)) == shared]
    if shared is None or (not directed and WORLD not in shared):
        return False
    either = [_pair(d) for d in directed if d in told], [_pair(d) for d in directed]
    pair = _shared(*either) if directed else _with_all(shared)
    if pair is None:
        return False
    for draft in members:
        if frozenset(_pair(draft)) != shared or (draft.flow in DIRECTED and _pair(draft) != pair):
            draft.reporter, draft.partner = pair
            draft.say("parties", RULE)
    return True


def _of_most(members: Sequence[Draft]) -> frozenset[str | None] | None:
    """The pair that most have, where it holds whomever the rest name, and none is of trade with all."""
    pair, times = collections.Counter(frozenset(_pair(d)) for d in members).most_common(1)[0]
    named = {getattr(d, slot) for d in members for slot in PARTIES & d.explicit}
    with_all = any(WORLD in _pair(d) for d in members)
    return pair if 2 * times > len(members) and named <= pair and not with_all else None


def _with_all(parties: frozenset[str | None]) -> tuple[str | None, str | None] | None:
    """The pair of a land's trade with all."""
    land = next((code for code in parties if code != WORLD), None)
    return None if land is None else (land, WORLD)


def _pair(draft: Draft) -> tuple[str | None, str | None]:
    return draft.reporter, draft.partner


def _share_period(members: Sequence[Draft]) -> None:
    shared = _shared([d.period for d in members if "period" in d.explicit], [d.period for d in members])
    for draft in members if shared is not None else ():
        if draft.period != shared:
            draft.period = shared
            draft.say("period", RULE)


def _shared(named: Sequence[Value], all_: Sequence[Value]) -> Value | None:
    """The value that those that name one agree on; where none does, what most have; None where they differ."""
    values = named or all_
    if values.count(values[0]) == len(values):
        return values[0]
    counts = collections.Counter(values).most_common()
    agreed = not named and counts[0][1] > counts[1][1]
    return counts[0][0] if agreed else None
