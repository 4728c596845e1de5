"""Kinds of numbers, in the sets that rules ask for."""

from __future__ import annotations

AMOUNTS = ("money", "quantity")  # how much, not by how much or what part
PORTIONS = ("percent", "fraction")  # what may say what part of a whole
AMOUNTS_OR_PERCENT = (*AMOUNTS, "percent")
MEASURED = (*AMOUNTS_OR_PERCENT, "times")
