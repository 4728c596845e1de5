"""Language packs: one folder a language, its words and rules as TOML tables.

To add a language, add a folder with the same tables; nothing else has to know of it (docs/languages.md).
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from extract.known import Known

HERE = Path(__file__).parent


@dataclass(frozen=True, eq=False)  # each pack is one, so that what is kept by pack is found without comparing
class Pack:
    """The tables of one language; ``code`` is its ISO 639-1 code, the folder's name.

    ``table`` gives the table ``<name>.toml``, empty where the pack has none; ``words`` a list of words of the table
    ``frames``, empty where the language needs none. Both are asked a hundred times a text, and so look-ups, no methods.
    """

    code: str
    folder: Path
    table: Callable[[str], dict[str, Any]] = field(init=False, repr=False)
    words: Callable[[str], tuple[str, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        tables = Known(self._read)
        words = Known(lambda name: tuple(tables["frames"].get(name, ())))
        vars(self).update(table=tables.__getitem__, words=words.__getitem__)

    @functools.cached_property
    def verb_last(self) -> bool:
        """Whether a clause ends in its verb, and so tells at its end what its numbers are."""
        return bool(self.table("frames").get("verb_last"))

    @functools.cached_property
    def holder(self) -> str:
        """The preposition that leads to whoever has a thing, in a language that says "bought at"; else nothing."""
        return str(self.table("frames").get("holder", ""))

    @functools.cached_property
    def ablative(self) -> tuple[str, ...]:
        """The endings that say "from", in a language that has them."""
        return self.words("ablative")

    @functools.cached_property
    def dative(self) -> tuple[str, ...]:
        """The endings that say "to" or "by", in a language that has them."""
        return self.words("index_suffixes")

    def _read(self, name: str) -> dict[str, Any]:
        path = self.folder / f"{name}.toml"
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def packs_in(folder: Path) -> dict[str, Pack]:
    """The packs of a folder by language code."""
    folders = sorted(f for f in folder.iterdir() if f.is_dir() and not f.name.startswith(("_", ".")))
    return {f.name: Pack(f.name, f) for f in folders}


@functools.cache
def packs() -> dict[str, Pack]:
    """The packs that come with Keruen: en, kk, ru."""
    return packs_in(HERE)
