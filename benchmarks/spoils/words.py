"""The same text in other words: synonyms, other ways to write an amount."""

from __future__ import annotations

import functools
import re
import tomllib
from pathlib import Path
from typing import Any

from benchmarks.spoils.told import Spoil, Way
from extract.reader import read

BILLIONS = (r"(?<![\w$–,.-])(?<!\d )(?<!\d and )(?<!\d or )(?<!\d to )(?<!\d и )(?<!\d или )(?<!\d мен )"
            r"((?:US)?\$)?(\d{1,2})(?:([.,])(\d{1,3}))? (billion|млрд)(?= )(?! *[-–\d])")
FOLDER = Path(__file__).parent


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


def _of_patterns(table: dict[str, list[tuple[str, str]]]) -> Spoil:
    def spoil(text: str, language: str) -> str:
        for pattern, new in table.get(language, ()):
            text = re.sub(pattern, new, text)
        return text

    return spoil


def _of_words(table: dict[str, dict[str, str]]) -> Spoil:
    def spoil(text: str, language: str) -> str:
        words = table.get(language)
        return _pattern(tuple(words)).sub(functools.partial(_other, words), text) if words else text

    return spoil


@functools.cache
def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(longest_first)})(?![\w-])", re.IGNORECASE)


def _other(words: dict[str, str], found: re.Match[str]) -> str:
    """The word that takes the place of another, with its first letter."""
    new = words[found[0].lower()]
    return new[0].upper() + new[1:] if found[0][0].isupper() else new


def scaled(text: str, _: str) -> str:
    """Amounts in millions where they stand in billions."""
    bare = any(f.value and f.unit != "%" and f.mention[-1].isdigit() for f in read(text, "test").figures)
    return text if bare else re.sub(BILLIONS, _in_millions, text)


def _in_millions(found: re.Match[str]) -> str:
    sign, whole, _, part, word = found.groups()
    thousands = f"{whole}{(part or '').ljust(3, '0')}"
    if word == "billion":
        return f"{sign or ''}{int(thousands):,} million"
    return f"{sign or ''}{thousands} млн"


def _tables() -> dict[str, Spoil]:
    """Each table of words.toml and patterns.toml as a way to change a text."""
    tables = {name: _of_patterns(table) for name, table in _load("patterns.toml").items()}
    return tables | {name: _of_words(table) for name, table in _load("words.toml").items()}


def _one_by_one(*spoils: Spoil) -> Way:
    return Way(lambda text, language: functools.reduce(lambda so_far, spoil: spoil(so_far, language), spoils, text))


_TABLES = _tables()
WORDS = {name: _one_by_one(*(_TABLES[part] for part in parts)) for name, parts in {
    "synonyms": ("rose", "fell", "trade", "against", "came to"),
    "was": ("was",),
    "money in words": ("dollars behind", "whole scales"),
    "money in signs": ("dollars before", "short scales"),
    "codes of money": ("code of currency",),
    "percent in words": ("percent in words",),
    "percent as sign": ("percent as sign",),
}.items()} | {"in millions": Way(scaled)}
