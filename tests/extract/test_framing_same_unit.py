"""What a change in tonnes changes, the goods whose parts are told, and what is produced rather than exported."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 Peru exported 72 thousand tons of tomatoes for $52 million. This is 7 thousand tons less than in "
           "2020."),
    ("ru", "В 2021 году Перу экспортировало 72 тыс. тонн томатов на 52 млн долларов. Это на 7 тыс. тонн меньше, чем "
           "в 2020."),
])
def test_a_change_in_tonnes_is_one_of_tonnes(language: str, text: str) -> None:
    told = [(f.unit, f.change and f.change.abs) for f in figures(text, language)]
    assert told == [("t", -7000), ("USD", None)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 the trade of Peru with Chile totaled $181 million. Food accounted for 49%. Of these, $26 million "
           "were imports and $62 million exports."),
])
def test_the_parts_of_a_share_are_of_its_goods(language: str, text: str) -> None:
    assert [f.product for f in figures(text, language)] == [None, "food", "food", "food"]


def test_what_a_country_is_to_produce_is_no_export() -> None:
    text = "In 2030 Peru plans to produce 50 million tons of oil and to export 20 million."
    assert [f.value for f in figures(text, "en")] == [20 * M]
