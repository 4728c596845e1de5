"""Rows of the tables of numbers as entries of lexicons: what a number is of, amounts in a word, hedges."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from extract.known import LONGEST_WORD
from extract.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Unit:
    """What a number is a number of: ``code`` is ISO 4217 for money, None for kinds that need no code.

    ``factor`` is what one of it is in the base unit; a ``bound`` multiple counts only after its preposition.
    """

    kind: str
    code: str | None
    factor: float = 1.0
    bound: bool = False


@dataclass(frozen=True, slots=True)
class Lone:
    """An amount said without a number before its unit: a fraction, a multiple, "half a billion"."""

    kind: str
    value: float
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Hedge:
    """What a word says of the number beside it; ``case`` is the ending class that the number must bear."""

    qualifier: str
    case: str | None = None


def unit_entries(table: dict[str, list[str]], kind: str) -> list[tuple[str, Unit]]:
    return [(phrase, Unit(kind, code)) for code, phrases in table.items() for phrase in phrases]


def units_after(*tables: dict[str, Any]) -> list[tuple[str, Unit]]:
    """Units that follow a number: ``[money]`` and ``[quantity]`` by code, ``[ratio]`` by kind."""
    units: list[tuple[str, Unit]] = []
    for table in tables:
        units += unit_entries(table.get("money", {}), "money")
        units += unit_entries(table.get("quantity", {}), "quantity")
        units += [(phrase, Unit(row["kind"], row["unit"], float(row["factor"])))
                  for row in table.get("scaled_units", ()) for phrase in row["words"]]
        units += [(phrase, Unit(kind, "%" if kind == "percent" else None))
                  for kind, phrases in table.get("ratio", {}).items() for phrase in phrases]
        units += [(phrase, Unit("times", None, bound=True)) for phrase in table.get("bound_times", {}).get("words", ())]
    return units


def by_first_letters(abbreviations: list[str] | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Abbreviations by their first two letters, the longest first."""
    heads = {word[:2] for word in abbreviations}
    return {head: tuple(sorted((w for w in abbreviations if w[:2] == head), key=len, reverse=True)) for head in heads}


def cut_of(low: str, abbreviations: dict[str, tuple[str, ...]], after: Lexicon[Unit]) -> int:
    """Where a folded word is to be cut: after an abbreviation that a unit follows without a space, or 0."""
    heads = abbreviations.get(low[:2], ()) if len(low) <= LONGEST_WORD else ()
    return next((len(word) for word in heads if low.startswith(word) and len(low) > len(word) + 1
                 and after.phrases(low[len(word) :], alone=True)), 0)


def tail_entries(table: dict[str, dict[str, Any]]) -> list[tuple[str, Unit]]:
    return [(tail, Unit(row["kind"], row.get("unit"), float(row.get("factor", 1)))) for tail, row in table.items()]


def lone_entries(rows: list[dict[str, Any]] | dict[str, Any]) -> list[tuple[str, Lone]]:
    return [(phrase, Lone(row["kind"], float(row["value"]), "%" if row["kind"] == "fraction" else row.get("unit")))
            for row in rows if isinstance(row, dict) for phrase in row["words"]]


def hedge_entries(table: dict[str, Any]) -> list[tuple[str, Hedge]]:
    """``over = [...]`` or, where the number must bear an ending, ``over = {ablative = [...]}``."""
    found: list[tuple[str, Hedge]] = []
    for qualifier, words in table.items():
        cases = words if isinstance(words, dict) else {None: words}
        found += [(phrase, Hedge(qualifier, None if case == "any" else case))
                  for case, phrases in cases.items() for phrase in phrases]
    return found
