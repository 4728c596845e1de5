"""Years that a month shares with a later one of its sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.periods.horizons import Raw
from extract.periods.roles import Roles
from extract.tokens import Token

_NEAR_YEAR = 14
_STOP = re.compile(r"\n|[.;!?]\s")


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
    return out


def _gap(raw: Raw, after: Raw, tokens: Sequence[Token]) -> tuple[int, int]:
    return tokens[raw.last - 1].end, tokens[after.first].start
