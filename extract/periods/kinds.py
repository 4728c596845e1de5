"""Kinds of periods and the roles that they play, in the sets that rules ask for."""

from __future__ import annotations

DATED = ("date", "month")
TOLD = ("period", "base")  # roles of a time of which something is told
TOLD_OR_DUE = (*TOLD, "deadline")
