"""A language is a folder: a tiny fourth one reads numbers with no code of its own."""

from __future__ import annotations

from pathlib import Path

from extract.languages import Pack, packs, packs_in
from extract.numbers import find_mentions
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


def test_every_pack_says_what_a_billion_is() -> None:
    for pack in packs().values():
        assert "1e9" in pack.table("numbers")["scales"], pack.code
