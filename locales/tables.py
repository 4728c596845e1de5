"""The word tables of this folder, read at first use."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent


@functools.cache
def table(name: str) -> dict[str, Any]:
    """The table ``<name>.toml`` of this folder."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
