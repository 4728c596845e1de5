"""The tables of this folder: ``ranks.toml``, the one behind intervals and preference, and ``outlets.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Rank:
    """One row of the preference table: 1 is the best; ``fine`` asks for an exact number that is not a round one."""

    number: int
    code: str
    evidence: tuple[str, ...]
    fine: bool


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files("briefs.reconciling").joinpath(name).read_text(encoding="utf-8"))


_TABLE = _read("ranks.toml")
RANKS = tuple(Rank(r["number"], r["code"], tuple(r["evidence"]), r["fine"]) for r in _TABLE["rank"])
WIDTHS: dict[str, float] = _TABLE["interval"]
LIMITS: dict[str, float] = _TABLE["limits"]
MOST: dict[str, int] = _TABLE["most"]
RECOLLECTION_MONTHS: int = _TABLE["recollection"]["months"]

# The country of a state's news agency, by its name in lower case.
AGENCIES: dict[str, str] = {name: code for code, names in _read("outlets.toml").items() for name in names}
