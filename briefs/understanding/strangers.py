"""Words of a question that name something nobody knows, or that may name more than one country."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from briefs.understanding.aims.aim import Aim
from briefs.understanding.line.items import Item
from briefs.understanding.line.small import endings
from briefs.understanding.line.vocabulary import vocabulary
from briefs.understanding.parties.named import PAIRING, Named
from briefs.understanding.periods.spans import When
from terms.period import YEAR

TERSE = 6
SHORTEST = 4  # letters of a word that is told to be left out; shorter ones are endings
ARTICLES = frozenset({"the", "a", "world"})
TOLD = ("one_day", "winter", "event", "period_of")
PARTS = ("unit_month", "unit_quarter", "unit_half", "q", "h")


@dataclass(frozen=True, slots=True)
class Stranger:
    """The unknown word, the codes that it may stand for, or what is needed instead of it: a period, a month."""

    word: str
    candidates: tuple[str, ...] = ()
    needs: str | None = None


def stranger(items: list[Item], used: Collection[int], named: list[Named], aim: Aim) -> Stranger | None:
    """What has to be asked back, None if everything that matters is known."""
    for party in named:
        if party.ambiguous:
            return Stranger(items[party.first].text, party.codes)
    if aim.intent in {"sources", "conflict", "unsubscribe"}:
        return None
    odd = _odd_number(items, used, aim)
    if odd is not None:
        return odd
    if len(named) >= 2:
        return None
    taken = {i for party in named for i in range(party.first, party.last)} | set(used)
    for i, item in enumerate(items):
        if i in taken or not item.unknown or _is_ending(items, i) or _attribute(items, i):
            continue
        asked = bool(named) or aim.has_flow
        misspelt = item.repair is not None and bool(item.repair.codes)
        if (asked and (misspelt or _terse(items, i, taken))) or _expected(items, i, taken, nobody=not named):
            return Stranger(item.text, _candidates(item))
    return None


def left_out(items: list[Item], used: Collection[int], named: list[Named], aim: Aim) -> tuple[str, ...]:
    """Words of a question that nobody knows and that may change its meaning: beside what is traded ("exports of
    spoons"), or in a line of which all else is known. An answer names them."""
    if aim.intent in {"sources", "conflict", "subscribe", "unsubscribe"}:
        return ()
    if aim.intent == "rank" and (pace := tuple(item.text for item in items if item.has("weak", "fastest"))):
        return pace  # nothing is ranked by its growth
    strange = [i for i, item in enumerate(items) if item.unknown and not item.repair and len(item.low) >= SHORTEST]
    if not strange:
        return ()
    taken = {i for party in named for i in range(party.first, party.last)} | set(used)
    return tuple(items[i].text for i in strange if i not in taken and not _attribute(items, i)
                 and (_beside_flow(items, i) or _terse(items, i, taken)))


def _beside_flow(items: list[Item], i: int) -> bool:
    """Whether a word stands where goods do: "exports of spoons", "spoon exports", «экспорт ложек»."""
    lead = i - 1 - (i > 1 and items[i - 1].low == "of")
    return (i > 0 and items[lead].has("flow")) or (i + 1 < len(items) and items[i + 1].has("flow"))


def strange_time(items: list[Item], whens: list[When], used: Collection[int], aim: Aim) -> Stranger | None:
    """A day, or a time told by what happened then or from a year that is not said ("pre-war", "a year after")."""
    day = next((when for when in whens if when.day), None)
    if day is not None and aim.intent not in {"subscribe", "unsubscribe"}:
        return Stranger(_text(items, day.first, day.last), needs="month")
    leaning = next((when for when in whens if when.bare), None)
    if leaning is not None:
        return Stranger(_text(items, leaning.first, leaning.last), needs="period")
    if aim.intent in {"sources", "conflict", "subscribe", "unsubscribe", "target"}:
        return None
    told = [i for i, item in enumerate(items) if item.has("when", *TOLD) and i not in used]
    if not told:
        return None if whens else _somebody(items, used)
    single = next((items[i] for i in told if items[i].has("when", "one_day")), None)
    if single is not None and aim.frequency is None and not any(item.has("offtopic") for item in items):
        return Stranger(single.text, needs="month")
    return next((found for i in told if items[i].has("when", *TOLD[1:])
                 and (found := _event(items, i, dated=bool(whens)))), None)


def _event(items: list[Item], i: int, *, dated: bool) -> Stranger | None:
    """Something that happened behind "before", "since" or "during", or before «дейін», «бері», "year"; a winter, which
    is of two years, also where a year is said."""
    item = items[i]
    if item.has("when", "winter") or (item.has("when", "period_of") and not dated):
        return Stranger(item.text, needs="period")
    if dated:
        return None
    first = i
    while first and (items[first - 1].low in ARTICLES or items[first - 1].low == "of"):
        first -= 1
    behind = items[i + 1] if i + 1 < len(items) else None  # the end of a time, or «ковидный год»
    last = i + 2 if behind is not None and behind.has("when", "until", "beside_event", "unit_year") else i + 1
    led = first and items[first - 1].has("when", "since", "until", "around_event", "unit_year")
    return Stranger(_text(items, first - bool(led), last), needs="period") if led or last > i + 1 else None


def _somebody(items: list[Item], used: Collection[int]) -> Stranger | None:
    """The time of somebody whom nobody knows: "under X", «при X», «X кезінде»."""
    for i, item in enumerate(items):
        if i in used or not item.unknown or (item.repair is not None and item.repair.codes):
            continue
        led = i > 0 and items[i - 1].has("when", "under_whom")
        behind = i + 1 < len(items) and items[i + 1].has("when", "in_the_time_of")
        if led or behind:
            return Stranger(_text(items, i - led, i + 1 + behind), needs="period")
    return None


def _text(items: list[Item], first: int, last: int) -> str:
    parts = [item.text if k == first or item.start == items[k - 1].end else f" {item.text}"
             for k, item in enumerate(items[first:last], first)]
    return "".join(parts)


def lone_stranger(items: list[Item], used: Collection[int], aim: Aim) -> Stranger | None:
    """The unknown word of a line that names nobody and must name someone: behind a command, or alone beside a period
    ("mars 2019"). None for another line, and for a greeting behind a command."""
    command = 2 if len(items) > 1 and items[0].low == "/" and items[1].start == items[0].end else 0
    words = [item for i, item in enumerate(items)
             if i >= command and i not in used and (item.is_word or item.number is not None)]
    strange = [item for item in words if item.unknown]
    alone = bool(used) and len(words) == 1
    if not strange or not (command or alone) or aim.intent == "unsubscribe":
        return None
    if any(item.has("chat") or item.has("offtopic") for item in words):
        return None
    return Stranger(strange[0].text, _candidates(strange[0]))


def _candidates(item: Item) -> tuple[str, ...]:
    if item.repair is not None and item.repair.codes:
        return item.repair.codes
    return vocabulary().suggestions(item.low)


def _odd_number(items: list[Item], used: Collection[int], aim: Aim) -> Stranger | None:
    """A number that is neither a year nor anything else that a question may hold."""
    if aim.intent not in {"figure", "series", "compare", "growth", "share"}:
        return None
    for i, item in enumerate(items):
        if item.whole is not None and i and items[i - 1].has("weak", "code"):
            return Stranger(_text(items, i - 1, i + 1), needs="product")
        if i in used or item.whole is None:
            continue
        counted = any(0 <= j < len(items) and items[j].has("when", *PARTS) for j in (i - 1, i + 1))  # "q5", "13 months"
        stray = item.whole > YEAR and len(item.low) == 2 and bool(used) and _ends(items, i)  # "kz by 15 2019"
        behind = item.whole > YEAR and _behind_a_year(items, i)
        unit = items[i + 1] if used and i + 1 < len(items) else None
        if unit is not None and unit.unknown and unit.repair is None and i + 2 in used:  # "2 smth 2024"
            return Stranger(_text(items, i, i + 2), needs="period")
        if len(item.low) >= 4 or item.whole == 0 or counted or behind or stray:
            return Stranger(item.text)
    return None


def _ends(items: list[Item], i: int) -> bool:
    """Whether no word behind a number says what it counts."""
    after = items[i + 1] if i + 1 < len(items) else None
    return after is None or after.number is not None or after.low in "?,."


def _behind_a_year(items: list[Item], i: int) -> bool:
    """Whether a number stands where a month would: 2019-13."""
    year, sign = items[i - 2 : i] if i >= 2 else (None, None)
    return (year is not None and sign is not None and len(year.low) == 4 and year.whole is not None
            and sign.low in ("-", "/") and year.end == sign.start and sign.end == items[i].start)


def _is_ending(items: list[Item], i: int) -> bool:
    """Whether it is the Kazakh case ending of a number: "1 млрд-қа"."""
    return i > 0 and items[i - 1].low == "-" and items[i].low in vocabulary().suffixes


def _attribute(items: list[Item], i: int) -> bool:
    """Whether it is an adverb, or an adjective of what is traded and not of a country: «валовый импорт»."""
    low = items[i].text.lower()
    if len(low) >= TERSE and low.endswith(endings("adverb")):
        return True
    after = items[i + 1] if i + 1 < len(items) else None
    traded = after is not None and (after.has("flow") or after.has("product") or after.has("agent")
                                    or after.has("services"))
    lead = i > 0 and items[i - 1].has("role")
    return (traded and not lead and len(low) >= TERSE and low.endswith(endings("attribute"))
            and not any(stem in low for stem in endings("national")))


def _expected(items: list[Item], i: int, taken: Collection[int], *, nobody: bool) -> bool:
    """Whether a country is expected here: behind "with", "to", "из", beside a dash, in a Kazakh case; behind "of" where
    ``nobody`` is named."""
    item = items[i]
    at = i - 1 - (i > 1 and (items[i - 1].low == "the" or items[i - 1].small("all")))
    lead = items[at] if i else None
    if lead is not None and at not in taken and lead.has("role", "with", "to", "from", "between"):
        return True
    if nobody and i >= 2 and items[i - 1].low == "of" and items[i - 2].has("flow"):
        return True
    behind = items[i + 1] if i + 1 < len(items) else None
    if (lead is not None and lead.small("land")) or (behind is not None and behind.small("land_behind")):
        return True  # «со страной гондор», «гондор елімен»
    joined = lead is not None and (
        (lead.low in PAIRING and lead.end == item.start) or lead.has("join", "and", "or", "vs"))
    if joined and i >= 2 and (i - 2) in taken:
        return True
    if len(item.low) < 6 or item.low.isascii():
        return False
    cases = (vocabulary().suffixes.get(item.low[-n:]) for n in (3, 2))
    return next((case for case in cases if case), None) in {"ins", "dat", "abl"} and len(items) <= TERSE


def _terse(items: list[Item], i: int, taken: Collection[int]) -> bool:
    """A command like "trade kz mars 2019": the line is short, all else in it is known, and nothing is a small word."""
    words = [k for k, item in enumerate(items) if item.is_word or item.number is not None]
    last = i
    while last + 1 < len(items) and items[last + 1].unknown and last + 1 not in taken:
        last += 1
    others = [items[k] for k in words if not i <= k <= last and k not in taken and not _is_ending(items, k)]
    return len(words) <= TERSE and all(item.senses and not item.has("filler", "words") and not item.has("chat")
                                       for item in others)
