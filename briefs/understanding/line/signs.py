"""Signs that several readers of a line share."""

from __future__ import annotations

DASHES = frozenset("-–—−/")
POSSESSIVE = frozenset({"'", "s"})  # behind a name: "Turkey's"
