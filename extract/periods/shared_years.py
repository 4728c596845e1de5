"""Years that a month shares with a later one of its sentence or has from the year that a list of months is of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.periods.horizons import Raw
from extract.periods.roles import Roles
from extract.tokens import Token

_NEAR_YEAR = 14
_STOP = re.compile(r"\n|[.;!?]\s")
_LIST_ENDS = re.compile(r"[.!?]\s|\n\s*\n")


def share_years(raws: Sequence[Raw], text: str, tokens: Sequence[Token], roles: Roles) -> list[Raw]:
    """A month without a year takes that of a later month of its sentence: "9% in February, 4% in December 2022"."""
    out = list(raws)
    for n in range(len(out) - 2, -1, -1):
        raw, after = out[n], out[n + 1]
        if not _is_open(raw) or after.what != "month" or after.year is None or not _in_order(raw, after):
            continue
        near = after.first - raw.last <= _NEAR_YEAR and not _named_before(out[:n], after, text, tokens)
        if near and roles.of(after) != "base" and not _STOP.search(text, *_gap(raw, after, tokens)):
            out[n] = replace(raw, year=after.year)
    for n, (year, first, second) in enumerate(zip(out, out[1:], out[2:], strict=False)):
        listed = year.what == "year" and _is_open(first) and _is_open(second) and _in_order(first, second)
        if listed and text.find(":", *_gap(year, first, tokens)) >= 0 and roles.of(year) == "period":
            _give_year(out, n, text, tokens)
    return out


def _named_before(before: Sequence[Raw], month: Raw, text: str, tokens: Sequence[Token]) -> bool:
    """Whether a sentence named the same month of its own year: "5 in March against 4 in February, 3 in March 2022"."""
    alike = (raw for raw in before if _is_open(raw) and raw.months == month.months)
    return any(not _STOP.search(text, *_gap(raw, month, tokens)) for raw in alike)


def _give_year(out: list[Raw], n: int, text: str, tokens: Sequence[Token]) -> None:
    """Months in a list behind a year and a colon are of that year: "in 2023: January 5, February 4, March 6"."""
    for k in range(n + 1, len(out)):
        before, raw = out[k - 1], out[k]
        going_on = _is_open(raw) and raw.first - before.last <= _NEAR_YEAR and (k == n + 1 or _in_order(before, raw))
        if not going_on or _LIST_ENDS.search(text, *_gap(before, raw, tokens)):
            return
        out[k] = replace(raw, year=out[n].year)


def _is_open(raw: Raw) -> bool:
    """Whether it is a month without a year."""
    return raw.what == "month" and raw.year is None and raw.months is not None


def _in_order(raw: Raw, after: Raw) -> bool:
    return raw.months is not None and after.months is not None and raw.months[0] < after.months[0]


def _gap(raw: Raw, after: Raw, tokens: Sequence[Token]) -> tuple[int, int]:
    return tokens[raw.last - 1].end, tokens[after.first].start
