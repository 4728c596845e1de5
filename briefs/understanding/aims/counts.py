"""Small numbers of a question: how many places a ranking has, and a time of day."""

from __future__ import annotations

from briefs.understanding.line.items import Item
from briefs.understanding.line.vocabulary import vocabulary

NOON, EVENING = 12, 6  # from six on an hour of the night is before midnight


def limit_in(items: list[Item], dated: set[int]) -> tuple[int | None, frozenset[int]]:
    """How many places of a ranking are asked for: a number beside a word of rank."""
    for i, item in enumerate(items):
        if i in dated or item.amount is not None:
            continue
        number = item.whole
        if number is not None and 1 <= number <= 100:
            return number, frozenset({i})
        word = int(item.get("number") or 0)
        near = any(0 <= j < len(items) and j not in dated
                   and (items[j].has("intent", "rank") or items[j].has("flow") or items[j].has("weak", "place")
                        or items[j].has("agent"))
                   for j in range(i - 2, i + 3))
        if word > 1 and near:
            return word, frozenset({i})
    return None, frozenset()


def time_in(items: list[Item], dated: set[int]) -> tuple[str | None, frozenset[int]]:
    """A local time of day: 9:00, 09.30, 8am, в 8 утра, сағат 9-да."""
    for i, item in enumerate(items):
        hour = item.whole
        if i in dated or (item.number is None):
            continue
        if hour is not None and (written := _minutes(items, i)) is not None:
            minute, last = written, i + 3
        elif hour is None and "." in item.low and item.amount is None and len(item.low.partition(".")[2]) == 2:
            hour, minute, last = int(item.low.split(".")[0]), int(item.low.split(".")[1]), i + 1
        elif hour is not None and hour < 25 and _clock_word(items, i):
            minute, last = 0, i + 1
        else:
            continue
        before = (i - 1, i - 2) if i > 1 and items[i - 1].has("time", "clock", "at") else (i - 1,)
        hour = _of_day(hour, [items[j] for j in (last, *before) if 0 <= j < len(items)])
        if hour < 24 and minute < 60:
            return f"{hour:02}:{minute:02}", frozenset(range(i, last))
    return None, frozenset()


def _of_day(hour: int, beside: list[Item]) -> int:
    """The hour of the day by the word beside it: 9 pm is 21, 12 am 0, and at night 11 is 23 and 2 is 2."""
    part = next((part for item in beside for part in ("am", "pm", "night") if item.has("time", part)), None)
    if part == "pm" or (part == "night" and hour >= EVENING):
        return hour + NOON if hour < NOON else hour if part == "pm" or hour > NOON else 0
    return 0 if part is not None and hour == NOON else hour


def _minutes(items: list[Item], i: int) -> int | None:
    """The minutes behind the hour at ``i``, two digits behind a colon or a point."""
    if i + 2 >= len(items) or items[i + 1].low not in {":", "."} or len(items[i + 2].low) != 2:
        return None
    return items[i + 2].whole


def _clock_word(items: list[Item], i: int) -> bool:
    before = items[i - 1] if i else None
    after = items[i + 1] if i + 1 < len(items) else None
    ending = items[i + 2] if i + 2 < len(items) and after is not None and after.low == "-" else after
    if ending is not None and vocabulary().suffixes.get(ending.low) == "loc" and ending.start - items[i].end < 2:
        return True  # «9-да»
    return bool((before and before.has("time")) or (after and after.has("time", "am", "pm", "night", "clock")))
