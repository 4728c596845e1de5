"""Currencies whose sign or name several lands share: the yen and the yuan are both "¥"."""

from __future__ import annotations

import functools
import re
import tomllib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.numbers.words import SIGNS
from terms.countries import land_of


class _Shared(NamedTuple):
    """A sign or name, and the currency that it is in each land."""

    words: re.Pattern[str]
    lands: Mapping[str, str]
    named: Sequence[str]  # words that say whose it is


@functools.cache
def _table() -> tuple[_Shared, ...]:
    rows = tomllib.loads(SIGNS.read_text(encoding="utf-8")).get("shared", ())
    return tuple(_Shared(_pattern(row["words"]), row["lands"], row["named"]) for row in rows)


@functools.cache
def _units() -> frozenset[str | None]:
    """The currencies of all lands that share a sign or name."""
    return frozenset(unit for shared in _table() for unit in shared.lands.values())


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """Names as whole words, signs anywhere."""
    whole = (rf"(?<![^\W\d_]){re.escape(word)}(?![^\W\d_])" if word.isalpha() else re.escape(word) for word in words)
    return re.compile("|".join(whole))


def with_own_currencies(scenes: Sequence[Scene]) -> list[Scene]:
    """The scenes of a text, shared signs read as the currency of the one of their lands that it names most."""
    units = _units()
    told = [m for scene in scenes for m in scene.mentions if m.unit in units and m.kind == "money"]
    if not any(_shared(mention) for mention in told):
        return list(scenes)
    named = Counter(land_of(party.code) for scene in scenes for party in scene.parties)
    for scene in scenes:
        scene.take([_own(m, named) for m in scene.mentions])
    return list(scenes)


def _shared(mention: Mention) -> _Shared | None:
    text = mention.text.lower()
    known = (s for s in _table() if mention.unit in s.lands.values() and s.words.search(text))
    return next((s for s in known if not any(word in text for word in s.named)), None)


def _own(mention: Mention, named: Counter[str]) -> Mention:
    shared = _shared(mention) if mention.kind == "money" and mention.unit is not None else None
    land = max(shared.lands, key=lambda code: named[code], default=None) if shared is not None else None
    if shared is None or land is None or not named[land]:
        return mention
    return replace(mention, unit=shared.lands[land])
