"""The tables ``numbers.toml`` of a language pack and ``signs.toml`` of all, made ready for the number grammar."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.known import Known
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_words
from extract.numbers.entries import (
    Hedge,
    Lone,
    Unit,
    by_first_letters,
    cut_of,
    hedge_entries,
    lone_entries,
    phrase_set,
    tail_entries,
    unit_entries,
    units_after,
    value_lexicon,
)
from extract.numbers.sieve import (
    AHEAD,
    DESCRIBES,
    GLUED,
    HALF,
    HEADING,
    HEDGE,
    HEDGED,
    INSIDE,
    LINK,
    LONE,
    OPENS,
    PERCENT,
    SCALE,
    UNIT,
    Sieve,
)
from extract.numbers.typos import Mistyped, mistyped
from extract.tokens import fold

SIGNS = Path(__file__).with_name("signs.toml")
DASHES = frozenset("-–—−‑‒")
PLUS, TIMES = "+", frozenset(("×", "✕", "x", "х"))
PARTS = frozenset(":/")  # signs of clocks, dates and pages


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
    cuts: Known[int]


@functools.cache
def number_words(pack: Pack) -> NumberWords:
    """The words of a pack; a table or a key that it lacks counts as empty."""
    table, signs = pack.table("numbers"), _signs()
    digits, forms, ranges, hedges = (table.get(name, {}) for name in ("digits", "forms", "ranges", "hedges"))
    before = [*unit_entries(signs.get("before", {}), "money"), *unit_entries(table.get("before", {}), "money")]
    numerals, parts, inverted = (value_lexicon(table.get(name, {})) for name in ("numerals", "parts", "inverted"))
    scales, bound = (value_lexicon(table.get(name, {})) for name in ("lone_scales", "lone_with_unit"))
    lone, tails = Lexicon(lone_entries(table.get("lone", {}))), tuple(tail_entries(table.get("glued_tails", {})))
    said, after = value_lexicon(table.get("scales", {})), Lexicon(units_after(signs, table))
    heads = frozenset(phrase_words(phrase)[0] for phrase, _ in before)
    abbreviations = by_first_letters(forms.get("abbreviations", ()))
    halves, minus = value_lexicon(table.get("halves", {})), value_lexicon(table.get("signs", {}))
    links, factors = phrase_set(forms.get("links", ())), phrase_set(table.get("factors", {}).get("before", ()))
    inside = Lexicon((phrase, name) for name, phrases in hedges.get("inside", {}).items() for phrase in phrases)
    behind, hedges_before = (Lexicon(hedge_entries(hedges.get(name, {}))) for name in ("after", "before"))
    skipped = phrase_set(hedges.get("skip", ()))
    wrong = mistyped((word, float(scale)) for scale, words in table.get("scales", {}).items() for word in words)
    openers = Lexicon((phrase, name) for name, phrases in ranges.get("openers", {}).items() for phrase in phrases)
    cuts = Known[int](lambda low: cut_of(low, abbreviations, after))
    cased = frozenset(map(fold, table.get("cased", {})))
    describing, describing_ends = frozenset(forms.get("describing", ())), tuple(forms.get("describing_ends", ()))
    ends = frozenset(phrase_words(phrase)[-1] for phrase, _ in before)
    ahead = {*ends, *TIMES, *PARTS, PLUS}
    return NumberWords(
        grouping=frozenset(digits.get("grouping", ())),
        decimal=digits.get("decimal"),
        numerals=numerals,
        parts=parts,
        decimals=value_lexicon(table.get("decimals", {})),
        decimal_joints=phrase_set(forms.get("decimal_joints", ())),
        halves=halves,
        numeral_ands=frozenset(forms.get("numeral_ands", ())),
        decimal_ands=frozenset(forms.get("decimal_ands", ())),
        hundreds=frozenset(float(value) for value in digits.get("multiplying", ())),
        teens=bool(digits.get("teens")),
        scales=said,
        mistyped=wrong,
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
        heading_links=phrase_set(forms.get("heading_links", ())),
        before_length=max((len(phrase_words(phrase)) for phrase, _ in before), default=0),
        links=links,
        bare=tuple(sorted(forms.get("bare", ()), key=len, reverse=True)),
        times_before=frozenset(table.get("bound_times", {}).get("before", ())),
        lone=lone,
        minus=minus,
        hedges_before=hedges_before,
        hedges_after=behind,
        hedges_inside=inside,
        skip_before=skipped,
        endings={name: tuple(endings) for name, endings in table.get("endings", {}).items()},
        suffixes=frozenset(e for endings in table.get("endings", {}).values() for e in endings),
        ordinals=frozenset(forms.get("ordinals", ())),
        pairs=openers,
        joints={name: phrase_set(phrases) for name, phrases in ranges.get("joints", {}).items()},
        closers=phrase_set(ranges.get("closers", ())),
        lists=phrase_set(ranges.get("lists", ())),
        vague=phrase_set(forms.get("vague", ())),
        things=phrase_set(forms.get("things", ())),
        plural=str(forms.get("plural", "")),
        no_things=frozenset(forms.get("no_things", ())),
        factors=factors,
        rates=phrase_set(forms.get("rates", ())),
        per=Lexicon((phrase, name) for name, phrases in table.get("per", {}).items() for phrase in phrases),
        not_lone_before=phrase_set(forms.get("not_lone_before", ())),
        not_lone_after=phrase_set(forms.get("not_lone_after", ())),
        inverted=inverted,
        inverted_links=phrase_set(forms.get("inverted_links", ())),
        sieve=Sieve((numerals, parts, inverted, scales, bound, lone), (tail for tail, _ in tails), {
            HEADING: lambda low: said.begins(low) or low in heads,
            PERCENT: lambda low: any(unit.kind == "percent" for _, unit in after.phrases(low)),
            GLUED: lambda low: cuts[low] > 0 or low in cased,
            HALF: halves.begins, SCALE: lambda low: said.begins(low) or wrong.find(low) is not None,
            UNIT: after.begins, LINK: links.begins, INSIDE: inside.begins, HEDGE: behind.begins, LONE: lone.begins,
            OPENS: openers.begins,
            DESCRIBES: lambda low: low in describing or (bool(describing_ends) and low.endswith(describing_ends)),
            HEDGED: lambda low: hedges_before.ends(low) or skipped.begins(low),
            AHEAD: lambda low: low in ahead or low in DASHES or minus.begins(low) or factors.ends(low),
        }),
        cuts=cuts,
    )


@functools.cache
def _signs() -> dict[str, Any]:
    return tomllib.loads(SIGNS.read_text(encoding="utf-8"))
