"""The numbers and rows of ``ranks.toml``: the one table behind intervals and preference."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources


@dataclass(frozen=True, slots=True)
class Rank:
    """One row of the preference table: 1 is the best; ``fine`` asks for an exact number that is not a round one."""

    number: int
    code: str
    evidence: tuple[str, ...]
    fine: bool


_TABLE = tomllib.loads(resources.files("briefs").joinpath("ranks.toml").read_text(encoding="utf-8"))
RANKS = tuple(Rank(r["number"], r["code"], tuple(r["evidence"]), r["fine"]) for r in _TABLE["rank"])
WIDTHS: dict[str, float] = _TABLE["interval"]
LIMITS: dict[str, float] = _TABLE["limits"]
RECOLLECTION_MONTHS: int = _TABLE["recollection"]["months"]
