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
        if raw.what != "month" or after.what != "month" or raw.year is not None or after.year is None:
            continue
        in_order = raw.months is not None and after.months is not None and raw.months[0] < after.months[0]
        near = after.first - raw.last <= _NEAR_YEAR
        if in_order and near and roles.of(after) != "base" and not _STOP.search(text, *_gap(raw, after, tokens)):
            out[n] = replace(raw, year=after.year)
    return _listed(out, text, tokens, roles)


def _listed(raws: list[Raw], text: str, tokens: Sequence[Token], roles: Roles) -> list[Raw]:
    """Months in a list behind a year and a colon are of that year: "in 2023: January 5, February 4, March 6"."""
    out, given = list(raws), None
    for n in range(1, len(out)):
        before, raw = out[n - 1], out[n]
        gap = slice(*_gap(before, raw, tokens))
        listed = raw.what == "month" and raw.year is None and raw.first - before.last <= _NEAR_YEAR
        if not listed or raw.months is None or _LIST_ENDS.search(text[gap]):
            given = None
        elif before.what == "year" and ":" in text[gap] and roles.of(before) == "period" and _goes_on(out, n):
            given = before.year
        elif before.months is None or before.months >= raw.months:
            given = None
        if given is not None:
            out[n] = replace(raw, year=given)
    return out


def _goes_on(raws: Sequence[Raw], n: int) -> bool:
    """Whether the month behind a month is a later one, without a year of its own too."""
    months = [raw.months for raw in raws[n : n + 2] if raw.what == "month" and raw.year is None and raw.months]
    return len(months) == 2 and months[0] < months[1]


def _gap(raw: Raw, after: Raw, tokens: Sequence[Token]) -> tuple[int, int]:
    return tokens[raw.last - 1].end, tokens[after.first].start
