"""What is set against each other where more differs than the countries or the year: two pairs, flows, quarters.

A line is cut at the word that sets one thing against another; what one part does not say is that of the other part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from briefs.model.question import Asked, ends
from briefs.understanding.aims.aim import Aim
from briefs.understanding.line.items import Item
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.periods.spans import When
from briefs.understanding.sides.settle import pair_of
from briefs.understanding.sides.sides import Sides
from terms.figure import DIRECTIONS
from terms.period import YEAR, Period, month_of

PAIR = 2
APART = (",", ";")
INTENTS = frozenset({"compare", "series", "figure"})
GROWING = frozenset({"growth", "figure", "compare"})


@dataclass(frozen=True)
class Part:
    """What one part of a line names."""

    named: list[Named]
    flows: list[str]
    periods: list[Period]


def against_which(items: list[Item], whens: list[When], sides: Sides) -> When | None:
    """The period that is there to compare with: "grown compared with 2017", «2017-мен салыстырғанда»."""
    if len(sides.partners) > 1 or sides.intent not in GROWING or len(whens) > PAIR:
        return None
    if len(whens) > 1 and sides.intent != "growth":
        return None
    before = (when for when in whens if _led(when, items, sides.intent))
    return next(before, None) or next((when for when in whens if compared_behind(when, items)), None)


def _led(when: When, items: list[Item], intent: str) -> bool:
    """Whether a word before a period sets something against it: "vs 2019", "compare with 2017", «к прошлому году»."""
    lead, first = items[when.first - 1] if when.first else None, items[when.first]
    if lead is None:
        return False
    past = lead.small("toward") and (intent == "growth" or first.has("when", "last", "last_year"))
    return past or lead.has("join", "vs") or (intent == "compare" and (lead.has("role", "with", "to") or when.since))


def compared_behind(when: When, items: list[Item]) -> bool:
    """Whether a Kazakh word behind a period sets something against it: «2017-мен салыстырғанда»."""
    i = when.last + (when.last < len(items) and items[when.last].low == "-")
    return i < len(items) and items[i].has("join", "vs") and not items[i].low.isascii()


def _since(base: When, whens: list[When], sides: Sides, today: date) -> tuple[Asked, ...]:
    """What is compared with a base, and the base: the period that is named beside it, else the same months lately."""
    now = month_of(today)
    years = (now - 1 - base.period.last) // YEAR
    other = next((when.period for when in whens if when is not base), base.period.shifted(max(years, 0)))
    lately = len(whens) == 1 and (base.period.is_year or other == base.period)
    if lately or other == base.period.shifted(1) or base.floating:
        return ()
    return tuple(Asked(sides.reporter, sides.partner, sides.flow, period) for period in sorted((base.period, other)))


def set_against(items: list[Item], named: list[Named], whens: list[When], aim: Aim, sides: Sides, base: When | None,
                today: date) -> tuple[Asked, ...]:
    """The levels that are compared; none where the parties and the period of the question tell them."""
    if base is not None:
        return _since(base, whens, sides, today)
    if "before" in aim.weak and len(whens) == 1 and whens[0].period.months < YEAR:
        return _on_the_one_before(whens[0].period, sides)
    if sides.intent not in INTENTS or (sides.intent != "compare" and len(whens) < PAIR):
        return ()
    if any(party.ambiguous for party in named):
        return ()
    periods = list(dict.fromkeys(when.period for when in whens))
    pairs = _pairs(named, items)
    if pairs:
        cuts = [_between(items, pair[-1].last, after[0].first) for pair, after in pairwise(pairs)]
        return _asked(_parts(items, named, whens, cuts), aim, sides)
    if sides.intent == "compare":
        for cut in _cuts(items, whens):
            parts = _parts(items, named, whens, [cut])
            if _differ(parts) and (asked := _asked(parts, aim, sides)):
                return asked
    return () if sides.partners else _by_period(periods, aim, sides)


def _on_the_one_before(period: Period, sides: Sides) -> tuple[Asked, ...]:
    """A month or quarter and the one before it: "June 2019 m/m"."""
    earlier = Period(period.first - period.months, period.first - 1)
    return tuple(Asked(sides.reporter, sides.partner, sides.flow, each) for each in (earlier, period))


def _by_period(periods: list[Period], aim: Aim, sides: Sides) -> tuple[Asked, ...]:
    """Periods of which a range from the first to the last would tell something else."""
    hull = Period(min(p.first for p in periods), max(p.last for p in periods)) if len(periods) >= PAIR else None
    if hull is None or aim.intent not in {"compare", "figure"}:
        return ()
    if set(ends(hull)) == set(periods) or (len(periods) > PAIR and all(p.is_year for p in periods)):
        return ()
    return tuple(Asked(sides.reporter, sides.partner, sides.flow, period) for period in sorted(periods))


def _pairs(named: list[Named], items: list[Item]) -> list[list[Named]]:
    """Two pairs or more without a common country: "kz-cn vs uz-ru", «Казахстана с Китаем и Узбекистана с Россией»."""
    codes = [party.code for party in named]
    if len(named) < 2 * PAIR or len(named) % PAIR or len(set(codes)) < len(codes):
        return []
    firsts, seconds = named[::PAIR], named[1::PAIR]
    inside, apart = {party.link for party in seconds}, {party.link for party in firsts[1:]}
    turned = all(a.role != b.role for a, b in zip(firsts, seconds, strict=True)) and (
        len({party.role for party in firsts}) == len({party.role for party in seconds}) == 1)
    again = all(items[party.first - 1].has("role", "between") for party in firsts)
    if not (again or (apart and "" not in apart and len(inside) == 1 and (
            turned or (not inside & apart and "comma" not in inside)))):
        return []
    return [named[at:at + PAIR] for at in range(0, len(named), PAIR)]


def _between(items: list[Item], low: int, high: int) -> int:
    """Where one pair ends and the next begins."""
    return next((i for i in range(low, high) if items[i].has("join") or items[i].low in APART), high)


def _cuts(items: list[Item], whens: list[When]) -> list[int]:
    """Where a line may fall into two parts, the likeliest first: at "vs", at "and", at a comma, at the second time."""
    dated = {i for when in whens for i in range(when.first, when.last)}
    free = [i for i in range(1, len(items) - 1) if i not in dated]
    found = [i for value in ("vs", "or", "and") for i in free if items[i].has("join", value)]
    flows = [i for i in free if items[i].has("flow", *DIRECTIONS)]
    return found + [i for i in free if items[i].low in APART] + flows[1:PAIR] + [when.first for when in whens[1:PAIR]]


def _parts(items: list[Item], named: list[Named], whens: list[When], cuts: Sequence[int]) -> list[Part]:
    dated = {i for when in whens for i in range(when.first, when.last)}
    bounds = [0, *cuts, len(items)]
    return [Part([party for party in named if low <= party.first < high],
                 list(dict.fromkeys(sense.value for i in range(low, high) if i not in dated
                                    for sense in items[i].senses
                                    if sense.kind == "flow" and sense.value in DIRECTIONS)),
                 list(dict.fromkeys(when.period for when in whens if low <= when.first < high)))
            for low, high in pairwise(bounds)]


def _differ(parts: list[Part]) -> bool:
    """Whether two parts name a flow each, or a time and a country each."""
    one, other = parts
    flows = len(one.flows) == len(other.flows) == 1 and one.flows != other.flows
    dated = len(one.periods) == len(other.periods) == 1
    times = dated and one.periods != other.periods and _codes(one) != _codes(other) != set() != _codes(one)
    uneven = not dated and max(len(part.periods) for part in parts) > 1
    return (flows or times) and not uneven


def _codes(part: Part) -> set[str]:
    return {party.code for party in part.named}


def _asked(parts: list[Part], aim: Aim, sides: Sides) -> tuple[Asked, ...]:
    return tuple(_level(part, parts, aim, sides) for part in parts)


def _level(part: Part, parts: list[Part], aim: Aim, sides: Sides) -> Asked:
    """The level that a part asks for, with what only another part says."""
    others = [other for other in parts if other is not part]
    flow = next(iter(part.flows or [flow for other in others for flow in other.flows]), aim.flow)
    period = next(iter(part.periods or [period for other in others for period in other.periods]), None)
    named = _completed(part.named, [party for other in others for party in other.named])
    found = pair_of(replace(sides, flow=flow, partners=()), named, replace(aim, flow=flow))
    return Asked(found.reporter, found.partner, found.flow, period)


def _completed(named: list[Named], others: list[Named]) -> list[Named]:
    """The parties of a part; of "exports to China and to Russia" the second is of the same country as the first."""
    if not named or len(named) >= PAIR or len(others) < PAIR:
        return named or others
    return [*[party for party in others if party.role != named[0].role][:1], *named] if named[0].code != HOME else named
