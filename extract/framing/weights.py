"""Weights that are fitted and kept as data: what each sign adds to log-odds."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Mapping
from pathlib import Path


@functools.cache
def fitted(path: Path, table: str) -> Mapping[str, float]:
    """What a sign adds, by its name, in a table of a TOML file; read once."""
    return {sign: float(weight) for sign, weight in tomllib.loads(path.read_text(encoding="utf-8"))[table].items()}
