"""Words beside dates, from ``heading.toml`` of the packs, and the names of months."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.languages import Pack, packs
from extract.tokens import fold

DATE = re.compile(r"\d[./-]\d\d?[./-]\d")
_DAY_BEFORE = re.compile(r"(?<!\d)\d\d?(?!\d)[^\d\n]{0,9}\Z")
_REACH = 11  # letters of a day and of what may stand between it and its month


class Cues(NamedTuple):
    """Words before a date that say what it is; folded, each tuple for ``str.endswith``."""

    published: tuple[str, ...]
    changed: tuple[str, ...]
    other: tuple[str, ...]
    ahead: tuple[str, ...]
    today: tuple[str, ...]
    weekdays: tuple[str, ...]


@functools.cache
def cues() -> Cues:
    """The cues of all languages at once: a heading is often in another language than its text."""
    tables = [pack.table("heading") for pack in packs().values()]
    return Cues(*(tuple(fold(word) for table in tables for word in table.get(name, ())) for name in Cues._fields))


def tells_day(line: str, pack: Pack) -> bool:
    """Whether a line can tell a day: in digits, or by a number beside the name of a month; most name no month."""
    if DATE.search(line):
        return True
    low, day_behind = line.lower(), _day_behind(pack)
    for at in _months_in(low, pack):
        month = day_behind.match(low, at)
        if month is not None and (month[1] or _DAY_BEFORE.search(low, max(0, at - _REACH), at)):
            return True
    return False


def names_month(low: str, pack: Pack) -> bool:
    """Whether the name of a month stands in a text of small letters, be it within a word."""
    return any(map(low.__contains__, _stems(pack)))


def _months_in(low: str, pack: Pack) -> Iterator[int]:
    for stem in _stems(pack):
        at = low.find(stem)
        while at >= 0:
            yield at
            at = low.find(stem, at + 1)


@functools.cache
def _months(pack: Pack) -> tuple[str, ...]:
    forms = pack.table("periods").get("months", {}).values()
    return tuple(sorted({fold(name).rstrip("*").replace(" .", ".") for names in forms for name in names}))


@functools.cache
def _stems(pack: Pack) -> tuple[str, ...]:
    """The beginnings of the names of months: of those that begin with another only the other."""
    names = _months(pack)
    return tuple(name for name in names if not any(name != other and name.startswith(other) for other in names))


@functools.cache
def _day_behind(pack: Pack) -> re.Pattern[str]:
    """The name of a month that begins a word, and a number as short as a day's behind it if there is one."""
    longest_first = sorted(_months(pack), key=len, reverse=True)
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, longest_first))})([^\d\n]{{0,9}}\d\d?(?!\d))?")
