"""The tables ``numbers.toml`` of a language pack and ``signs.toml`` of all, made ready for the number grammar."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.languages import Pack
from extract.numbers.sieve import AHEAD, GLUED, HALF, HEADING, HEDGE, INSIDE, LINK, PERCENT, SCALE, UNIT, Sieve
from extract.numbers.typos import Mistyped, mistyped
from extract.tokens import LONGEST_WORD, Known, Lexicon, fold, phrase_words

SIGNS = Path(__file__).with_name("signs.toml")
DASHES = frozenset("-–—−‑‒")
PLUS, TIMES = "+", frozenset(("×", "✕", "x", "х"))
PARTS = frozenset(":/")  # signs of clocks, dates and pages


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


@dataclass(frozen=True, slots=True)
class NumberWords:
    """All words of numbers of one language."""

    grouping: frozenset[str]
    decimal: str | None
    numerals: Lexicon[float]
    parts: Lexicon[float]
    decimals: Lexicon[float]
    decimal_joints: Lexicon[None]
    halves: Lexicon[float]
    numeral_ands: frozenset[str]
    decimal_ands: frozenset[str]
    hundreds: frozenset[float]
    teens: bool
    scales: Lexicon[float]
    mistyped: Mistyped
    lone_scales: Lexicon[float]
    lone_with_unit: Lexicon[float]
    cased: dict[str, str]
    glued_numerals: dict[str, float]
    glued_tails: tuple[tuple[str, Unit], ...]
    after: Lexicon[Unit]
    before: Lexicon[Unit]
    before_ends: frozenset[str]
    currency_heads: frozenset[str]
    heading_links: Lexicon[None]
    before_length: int
    links: Lexicon[None]
    bare: tuple[str, ...]
    times_before: frozenset[str]
    lone: Lexicon[Lone]
    minus: Lexicon[float]
    hedges_before: Lexicon[Hedge]
    hedges_after: Lexicon[Hedge]
    hedges_inside: Lexicon[str]
    skip_before: Lexicon[None]
    endings: dict[str, tuple[str, ...]]
    suffixes: frozenset[str]
    ordinals: frozenset[str]
    pairs: Lexicon[str]
    joints: dict[str, Lexicon[None]]
    closers: Lexicon[None]
    lists: Lexicon[None]
    vague: Lexicon[None]
    things: Lexicon[None]
    plural: str
    no_things: frozenset[str]
    factors: Lexicon[None]
    rates: Lexicon[None]
    per: Lexicon[str]
    not_lone_before: Lexicon[None]
    not_lone_after: Lexicon[None]
    inverted: Lexicon[float]
    inverted_links: Lexicon[None]
    sieve: Sieve
    cuts: Known[str, int]


@functools.cache
def number_words(pack: Pack) -> NumberWords:
    """The words of a pack; a table or a key that it lacks counts as empty."""
    table, signs = pack.table("numbers"), _signs()
    digits, forms, ranges, hedges = (table.get(name, {}) for name in ("digits", "forms", "ranges", "hedges"))
    before = [*_units(signs.get("before", {}), "money"), *_units(table.get("before", {}), "money")]
    numerals, parts, inverted = (_values(table.get(name, {})) for name in ("numerals", "parts", "inverted"))
    scales, bound = (_values(table.get(name, {})) for name in ("lone_scales", "lone_with_unit"))
    lone, tails = Lexicon(_lone(table.get("lone", {}))), tuple(_tails(table.get("glued_tails", {})))
    said, after = _values(table.get("scales", {})), Lexicon(_after(signs, table))
    heads = frozenset(phrase_words(phrase)[0] for phrase, _ in before)
    abbreviations = _by_head(forms.get("abbreviations", ()))
    halves, minus = _values(table.get("halves", {})), _values(table.get("signs", {}))
    links, factors = _set(forms.get("links", ())), _set(table.get("factors", {}).get("before", ()))
    inside = Lexicon((phrase, name) for name, phrases in hedges.get("inside", {}).items() for phrase in phrases)
    behind = Lexicon(_hedges(hedges.get("after", {})))
    cuts = Known[str, int](lambda low: _cut(low, abbreviations, after))
    cased = frozenset(map(fold, table.get("cased", {})))
    ends = frozenset(phrase_words(phrase)[-1] for phrase, _ in before)
    ahead = {*ends, *TIMES, *PARTS, PLUS}
    return NumberWords(
        grouping=frozenset(digits.get("grouping", ())),
        decimal=digits.get("decimal"),
        numerals=numerals,
        parts=parts,
        decimals=_values(table.get("decimals", {})),
        decimal_joints=_set(forms.get("decimal_joints", ())),
        halves=halves,
        numeral_ands=frozenset(forms.get("numeral_ands", ())),
        decimal_ands=frozenset(forms.get("decimal_ands", ())),
        hundreds=frozenset(float(value) for value in digits.get("multiplying", ())),
        teens=bool(digits.get("teens")),
        scales=said,
        mistyped=mistyped((word, float(scale)) for scale, words in table.get("scales", {}).items() for word in words),
        lone_scales=scales,
        lone_with_unit=bound,
        cased=dict(table.get("cased", {})),
        glued_numerals={word: float(value) for value, words in table.get("glued_numerals", {}).items()
                        for word in words},
        glued_tails=tails,
        after=after,
        before=Lexicon(before),
        before_ends=ends,
        currency_heads=heads,
        heading_links=_set(forms.get("heading_links", ())),
        before_length=max((len(phrase_words(phrase)) for phrase, _ in before), default=0),
        links=links,
        bare=tuple(sorted(forms.get("bare", ()), key=len, reverse=True)),
        times_before=frozenset(table.get("bound_times", {}).get("before", ())),
        lone=lone,
        minus=minus,
        hedges_before=Lexicon(_hedges(hedges.get("before", {}))),
        hedges_after=behind,
        hedges_inside=inside,
        skip_before=_set(hedges.get("skip", ())),
        endings={name: tuple(endings) for name, endings in table.get("endings", {}).items()},
        suffixes=frozenset(e for endings in table.get("endings", {}).values() for e in endings),
        ordinals=frozenset(forms.get("ordinals", ())),
        pairs=Lexicon((phrase, name) for name, phrases in ranges.get("openers", {}).items() for phrase in phrases),
        joints={name: _set(phrases) for name, phrases in ranges.get("joints", {}).items()},
        closers=_set(ranges.get("closers", ())),
        lists=_set(ranges.get("lists", ())),
        vague=_set(forms.get("vague", ())),
        things=_set(forms.get("things", ())),
        plural=str(forms.get("plural", "")),
        no_things=frozenset(forms.get("no_things", ())),
        factors=factors,
        rates=_set(forms.get("rates", ())),
        per=Lexicon((phrase, name) for name, phrases in table.get("per", {}).items() for phrase in phrases),
        not_lone_before=_set(forms.get("not_lone_before", ())),
        not_lone_after=_set(forms.get("not_lone_after", ())),
        inverted=inverted,
        inverted_links=_set(forms.get("inverted_links", ())),
        sieve=Sieve((numerals, parts, inverted, scales, bound, lone), (tail for tail, _ in tails), {
            HEADING: lambda low: said.begins(low) or low in heads,
            PERCENT: lambda low: any(unit.kind == "percent" for _, unit in after.phrases(low)),
            GLUED: lambda low: cuts[low] > 0 or low in cased,
            HALF: halves.begins, SCALE: said.begins, UNIT: after.begins, LINK: links.begins,
            INSIDE: inside.begins, HEDGE: behind.begins,
            AHEAD: lambda low: low in ahead or low in DASHES or minus.begins(low) or factors.ends(low),
        }),
        cuts=cuts,
    )


@functools.cache
def _signs() -> dict[str, Any]:
    return tomllib.loads(SIGNS.read_text(encoding="utf-8"))


def _set(phrases: Any) -> Lexicon[None]:
    return Lexicon((phrase, None) for phrase in phrases)


def _values(table: dict[str, list[str]]) -> Lexicon[float]:
    return Lexicon((phrase, float(value)) for value, phrases in table.items() for phrase in phrases)


def _units(table: dict[str, list[str]], kind: str) -> list[tuple[str, Unit]]:
    return [(phrase, Unit(kind, code)) for code, phrases in table.items() for phrase in phrases]


def _after(*tables: dict[str, Any]) -> list[tuple[str, Unit]]:
    """Units that follow a number: ``[money]`` and ``[quantity]`` by code, ``[ratio]`` by kind."""
    units: list[tuple[str, Unit]] = []
    for table in tables:
        units += _units(table.get("money", {}), "money")
        units += _units(table.get("quantity", {}), "quantity")
        units += [(phrase, Unit(row["kind"], row["unit"], float(row["factor"])))
                  for row in table.get("scaled_units", ()) for phrase in row["words"]]
        units += [(phrase, Unit(kind, "%" if kind == "percent" else None))
                  for kind, phrases in table.get("ratio", {}).items() for phrase in phrases]
        units += [(phrase, Unit("times", None, bound=True)) for phrase in table.get("bound_times", {}).get("words", ())]
    return units


def _by_head(abbreviations: list[str] | tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Abbreviations by their first two letters, the longest first."""
    heads = {word[:2] for word in abbreviations}
    return {head: tuple(sorted((w for w in abbreviations if w[:2] == head), key=len, reverse=True)) for head in heads}


def _cut(low: str, abbreviations: dict[str, tuple[str, ...]], after: Lexicon[Unit]) -> int:
    """Where a folded word is to be cut: after an abbreviation that a unit follows without a space, or 0."""
    heads = abbreviations.get(low[:2], ()) if len(low) <= LONGEST_WORD else ()
    return next((len(word) for word in heads if low.startswith(word) and len(low) > len(word) + 1
                 and after.phrases(low[len(word) :], alone=True)), 0)


def _tails(table: dict[str, dict[str, Any]]) -> list[tuple[str, Unit]]:
    return [(tail, Unit(row["kind"], row.get("unit"), float(row.get("factor", 1)))) for tail, row in table.items()]


def _lone(rows: list[dict[str, Any]] | dict[str, Any]) -> list[tuple[str, Lone]]:
    return [(phrase, Lone(row["kind"], float(row["value"]), "%" if row["kind"] == "fraction" else row.get("unit")))
            for row in rows if isinstance(row, dict) for phrase in row["words"]]


def _hedges(table: dict[str, Any]) -> list[tuple[str, Hedge]]:
    """``over = [...]`` or, where the number must bear an ending, ``over = {ablative = [...]}``."""
    found: list[tuple[str, Hedge]] = []
    for qualifier, words in table.items():
        cases = words if isinstance(words, dict) else {None: words}
        found += [(phrase, Hedge(qualifier, None if case == "any" else case))
                  for case, phrases in cases.items() for phrase in phrases]
    return found
