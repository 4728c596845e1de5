"""A language is a folder: a tiny fourth one reads numbers with no code of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.languages import Pack, packs, packs_in
from extract.numbers.mentions import find_mentions
from extract.tokens import tokenize

TABLE = """
[numerals]
"5" = ["beş"]

[scales]
"1e9" = ["milyar"]

[money]
USD = ["dolar*"]

[ratio]
percent = ["yüzde"]

[hedges.before]
about = ["yaklaşık"]
"""


ONE_MEANING = {
    "units": ("money.", "quantity.", "ratio.", "scaled_units"), "numerals": ("numerals.",), "scales": ("scales.",),
    "lone": ("lone[",), "before": ("hedges.before.",), "after": ("hedges.after.",),
}
TABLES = {
    "before", "bound_times", "cased", "decimals", "digits", "endings", "factors", "forms", "glued_numerals",
    "glued_tails", "halves", "hedges", "inverted", "lone", "lone_scales", "lone_with_unit", "money", "numerals",
    "parts", "per", "quantity", "ranges", "ratio", "scaled_units", "scales", "signs",
}


def test_a_folder_with_a_table_is_enough(tmp_path: Path) -> None:
    (tmp_path / "tr").mkdir()
    (tmp_path / "tr" / "numbers.toml").write_text(TABLE, encoding="utf-8")
    text = "yaklaşık beş milyar dolar, $3,5 milyar, 7%"
    found = find_mentions(text, tokenize(text), packs_in(tmp_path)["tr"])
    assert [(m.value, m.unit, m.qualifier) for m in found] == [
        (5e9, "USD", "about"), (3.5e9, "USD", "exact"), (7, "%", "exact")]


def test_a_folder_without_a_table_still_reads_signs(tmp_path: Path) -> None:
    text = "€3.5"
    [mention] = find_mentions(text, tokenize(text), Pack("xx", tmp_path))
    assert (mention.value, mention.unit) == (3.5, "EUR")


def lists_of(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    """Every list of phrases of a table with the path to it."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from lists_of(value, f"{path}{key}.")
        elif isinstance(value, list) and all(isinstance(item, str) for item in value):
            yield f"{path}{key}", value
        elif isinstance(value, list):
            for number, row in enumerate(item for item in value if isinstance(item, dict)):
                yield from lists_of(row, f"{path}{key}[{number}].")


@pytest.mark.parametrize("code", sorted(packs()))
def test_no_phrase_of_a_table_stands_for_two_things(code: str) -> None:
    known: dict[tuple[str, str], str] = {}
    for path, phrases in lists_of(packs()[code].table("numbers")):
        table = next((name for name, prefixes in ONE_MEANING.items() if path.startswith(prefixes)), path)
        for phrase in phrases:
            assert known.setdefault((table, phrase), path) == path, phrase
        assert len(set(phrases)) == len(phrases), (path, [p for p in phrases if phrases.count(p) > 1])


@pytest.mark.parametrize("code", sorted(packs()))
def test_a_pack_has_only_tables_that_the_grammar_knows(code: str) -> None:
    assert set(packs()[code].table("numbers")) <= TABLES


def test_every_pack_says_what_a_billion_is() -> None:
    for pack in packs().values():
        assert "1e9" in pack.table("numbers")["scales"], pack.code


def test_a_currency_named_in_one_language_is_named_in_all() -> None:
    named = {code: set(pack.table("numbers")["money"]) for code, pack in packs().items()}
    assert all(codes == named["en"] for codes in named.values()), named


@pytest.mark.parametrize(("language", "text", "value", "unit"), [
    ("en", "KSh 68.40 billion", 68.4e9, "KES"), ("en", "R$ 5 million", 5e6, "BRL"),
    ("en", "Rp 4 trillion", 4e12, "IDR"),
    ("en", "2.1 billion Omani rials", 2.1e9, "OMR"), ("ru", "12 млн франков КФА", 12e6, "XAF"),
    ("ru", "300 млн кенийских шиллингов", 300e6, "KES"), ("kk", "3 млрд моңғол төгрігі", 3e9, "MNT"),
    ("kk", "5 млн чех кронасы", 5e6, "CZK"),
])
def test_currencies_of_far_countries(language: str, text: str, value: float, unit: str) -> None:
    [mention] = find_mentions(text, tokenize(text), packs()[language])
    assert (mention.value, mention.unit, mention.text) == (value, unit, text)
