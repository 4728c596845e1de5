"""Tables of a language pack read as the fields of a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import pytest

from extract.languages.fields import words_from
from extract.lexicon import Lexicon
from extract.tokens import tokenize


@dataclass(frozen=True)
class Some:
    links: frozenset[str]
    before: Annotated[tuple[str, ...], "year.before"]
    scales: Lexicon[float]
    plural: Annotated[str, "year.plural"]
    size: int


def test_a_field_stands_under_its_own_name_or_where_it_is_said() -> None:
    some = words_from(Some, {"links": ["Of"], "year": {"before": ["in"]}, "scales": {"1e6": ["million*"]}}, size=3)
    found = some.scales.at(tokenize("millions"), 0)
    assert (some.links, some.before, some.size) == (frozenset({"of"}), ("in",), 3)
    assert found is not None
    assert found.payload == 1e6


def test_what_a_table_lacks_is_empty() -> None:
    some = words_from(Some, {}, size=0)
    assert (some.links, some.before, some.plural, some.scales.begins("million")) == (frozenset(), (), "", False)


def test_a_type_that_no_reader_knows_must_be_made() -> None:
    with pytest.raises(KeyError):
        words_from(Some, {})
