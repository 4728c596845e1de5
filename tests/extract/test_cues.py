"""Words that give a number its meaning: a longer phrase keeps a word within it from being misread."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from extract.framing.cues import TABLES, Cue, find_cues
from extract.languages import Pack, packs
from extract.tokens import tokenize

VERB, STEM, NOTHING = "~", "*", "none"


@pytest.mark.parametrize(("words", "closing"), [
    ("тауар келді", ["import"]),
    ("былтырғымен салыстыруға келсек", []),
    ("сұхбат берді", []),
    ("сонда 2020 жыл келді", []),
])
def test_a_verb_within_a_phrase_that_tells_nothing_is_none(words: str, closing: list[str]) -> None:
    found = _cues(words, packs()["kk"])
    assert [cue.value for cue in found.get("closing", ())] == closing


def _cues(words: str, pack: Pack) -> dict[str, list[Cue]]:
    tokens = tokenize(words)
    return find_cues(tokens, [token.low for token in tokens], pack)


def _written(language: str) -> Iterator[tuple[str, str, str]]:
    """The phrases of the tables as they stand, but verbs, which need an ending; with their group and what they say."""
    pack = packs()[language]
    for name, groups in TABLES.items():
        for group in groups:
            for value, phrases in pack.table(name).get(group, {}).items():
                plain = (phrase for phrase in phrases if value != NOTHING and not phrase.endswith(VERB))
                yield from ((group, value, phrase.replace(STEM, "")) for phrase in plain)


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_no_phrase_of_the_tables_is_hidden_by_another(language: str) -> None:
    pack = packs()[language]
    hidden = {
        phrase for group, value, phrase in _written(language)
        if value not in {cue.value for cue in _cues(phrase, pack).get(group, ())}
    }
    assert not hidden
