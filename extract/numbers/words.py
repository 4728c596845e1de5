"""The tables ``numbers.toml`` of a language pack and ``signs.toml`` of all, made ready for the number grammar."""

from __future__ import annotations

import functools
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from extract.known import Known
from extract.languages import Pack
from extract.languages.fields import words_from
from extract.lexicon import Lexicon, phrase_words
from extract.numbers.entries import (
    Hedge,
    Lone,
    Unit,
    by_first_letters,
    cut_of,
    hedge_entries,
    lone_entries,
    tail_entries,
    unit_entries,
    units_after,
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
    JOINS,
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


@dataclass(frozen=True)
class NumberWords:
    """All words of numbers of one language: of ``numbers.toml`` under a field's own name or where it is said."""

    decimal: str | None
    hundreds: frozenset[float]
    mistyped: Mistyped
    glued_numerals: dict[str, float]
    glued_tails: tuple[tuple[str, Unit], ...]
    after: Lexicon[Unit]
    before: Lexicon[Unit]
    before_ends: frozenset[str]
    before_length: int
    currency_heads: frozenset[str]
    bare: tuple[str, ...]
    lone: Lexicon[Lone]
    hedges_before: Lexicon[Hedge]
    hedges_after: Lexicon[Hedge]
    endings: dict[str, tuple[str, ...]]
    suffixes: frozenset[str]
    year_behind: frozenset[str]
    cuts: Known[int]
    numerals: Lexicon[float]
    parts: Lexicon[float]
    decimals: Lexicon[float]
    halves: Lexicon[float]
    scales: Lexicon[float]
    lone_scales: Lexicon[float]
    lone_with_unit: Lexicon[float]
    inverted: Lexicon[float]
    per: Lexicon[str]
    cased: dict[str, str]
    minus: Annotated[Lexicon[float], "signs"]
    grouping: Annotated[frozenset[str], "digits.grouping"]
    teens: Annotated[bool, "digits.teens"]
    decimal_joints: Annotated[Lexicon[None], "forms.decimal_joints"]
    decimal_ands: Annotated[frozenset[str], "forms.decimal_ands"]
    numeral_ands: Annotated[frozenset[str], "forms.numeral_ands"]
    heading_links: Annotated[Lexicon[None], "forms.heading_links"]
    links: Annotated[Lexicon[None], "forms.links"]
    ordinals: Annotated[frozenset[str], "forms.ordinals"]
    vague: Annotated[Lexicon[None], "forms.vague"]
    things: Annotated[Lexicon[None], "forms.things"]
    plural: Annotated[str, "forms.plural"]
    no_things: Annotated[frozenset[str], "forms.no_things"]
    rates: Annotated[Lexicon[None], "forms.rates"]
    not_lone_before: Annotated[Lexicon[None], "forms.not_lone_before"]
    not_lone_after: Annotated[Lexicon[None], "forms.not_lone_after"]
    inverted_links: Annotated[Lexicon[None], "forms.inverted_links"]
    describing: Annotated[frozenset[str], "forms.describing"]
    describing_ends: Annotated[tuple[str, ...], "forms.describing_ends"]
    times_before: Annotated[frozenset[str], "bound_times.before"]
    factors: Annotated[Lexicon[None], "factors.before"]
    hedges_inside: Annotated[Lexicon[str], "hedges.inside"]
    skip_before: Annotated[Lexicon[None], "hedges.skip"]
    pairs: Annotated[Lexicon[str], "ranges.openers"]
    joints: Annotated[dict[str, Lexicon[None]], "ranges.joints"]
    closers: Annotated[Lexicon[None], "ranges.closers"]
    lists: Annotated[Lexicon[None], "ranges.lists"]

    @functools.cached_property
    def sieve(self) -> Sieve:
        """What the words of a text mean to a number, each told by these tables when it is first met."""
        cased, ahead = frozenset(map(fold, self.cased)), {*self.before_ends, *TIMES, *PARTS, PLUS}
        begins = (self.numerals, self.parts, self.inverted, self.lone_scales, self.lone_with_unit, self.lone)
        return Sieve(begins, (tail for tail, _ in self.glued_tails), {
            HEADING: lambda low: self.scales.begins(low) or low in self.currency_heads,
            PERCENT: lambda low: any(unit.kind == "percent" for _, unit in self.after.phrases(low)),
            GLUED: lambda low: self.cuts[low] > 0 or low in cased,
            HALF: self.halves.begins,
            SCALE: lambda low: self.scales.begins(low) or self.mistyped.find(low) is not None,
            UNIT: self.after.begins, LINK: self.links.begins, INSIDE: self.hedges_inside.begins,
            HEDGE: self.hedges_after.begins, LONE: self.lone.begins, OPENS: self.pairs.begins,
            DESCRIBES: lambda low: low in self.describing
            or (bool(self.describing_ends) and low.endswith(self.describing_ends)),
            HEDGED: lambda low: self.hedges_before.ends(low) or self.skip_before.begins(low),
            JOINS: lambda low: any(words.begins(low) for words in (*self.joints.values(), self.closers)),
            AHEAD: lambda low: low in ahead or low in DASHES or self.minus.begins(low) or self.factors.ends(low),
        })


@functools.cache
def number_words(pack: Pack) -> NumberWords:
    """The words of a pack; a table or a key that it lacks counts as empty."""
    table, signs = pack.table("numbers"), _signs()
    digits, forms, hedges = (table.get(name, {}) for name in ("digits", "forms", "hedges"))
    before = [*unit_entries(signs.get("before", {}), "money"), *unit_entries(table.get("before", {}), "money")]
    phrases = [phrase_words(phrase) for phrase, _ in before]
    after, abbreviations = Lexicon(units_after(signs, table)), by_first_letters(forms.get("abbreviations", ()))
    endings = {name: tuple(endings) for name, endings in table.get("endings", {}).items()}
    return words_from(
        NumberWords, table,
        decimal=digits.get("decimal"),
        hundreds=frozenset(float(value) for value in digits.get("multiplying", ())),
        mistyped=mistyped((word, float(scale)) for scale, words in table.get("scales", {}).items() for word in words),
        glued_numerals={word: float(value) for value, words in table.get("glued_numerals", {}).items()
                        for word in words},
        glued_tails=tuple(tail_entries(table.get("glued_tails", {}))),
        after=after,
        before=Lexicon(before),
        before_ends=frozenset(words[-1] for words in phrases),
        before_length=max(map(len, phrases), default=0),
        currency_heads=frozenset(words[0] for words in phrases),
        bare=tuple(sorted(forms.get("bare", ()), key=len, reverse=True)),
        lone=Lexicon(lone_entries(table.get("lone", {}))),
        hedges_before=Lexicon(hedge_entries(hedges.get("before", {}))),
        hedges_after=Lexicon(hedge_entries(hedges.get("after", {}))),
        endings=endings,
        suffixes=frozenset(ending for of_one in endings.values() for ending in of_one),
        year_behind=frozenset(pack.table("periods").get("year", {}).get("before_things", ())),
        cuts=Known[int](lambda low: cut_of(low, abbreviations, after)),
    )


@functools.cache
def _signs() -> dict[str, Any]:
    return tomllib.loads(SIGNS.read_text(encoding="utf-8"))
