"""Amounts that say by how much trade changed, and those that only look so."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6


def changes(text: str, language: str) -> list[tuple[float | None, dict[str, Any]]]:
    return [
        (f.value, {k: v for k, v in f.change.to_json().items() if k not in ("base", "unit")} if f.change else {})
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(("text", "expected"), [
    ("Kazakhstan's exports to Turkey fell $300 million to $3.1 billion in 2023.", (3.1 * B, {"abs": -300 * M})),
    ("Kazakhstan's imports from Turkey were $2 billion in 2023, a drop of about $40 million.",
     (2 * B, {"abs": -40 * M})),
    ("Kazakhstan's exports to Turkey were up $0.4 billion in 2023 and came to $3.9 billion.",
     (3.9 * B, {"abs": 0.4 * B})),
    ("Kazakhstan's exports to Turkey were $3.9 billion in 2023, $200 million short of 2022.",
     (3.9 * B, {"abs": -200 * M})),
    ("Kazakhstan's exports to Turkey rose sixfold to $3.9 billion in 2023.", (3.9 * B, {"times": 6})),
    ("Kazakhstan's exports to Turkey were $3.9 billion in 2023, 30% below the level of 2019.",
     (3.9 * B, {"pct": -30})),
])
def test_what_a_word_of_change_leads_to_is_a_difference(text: str, expected: tuple[float, dict[str, Any]]) -> None:
    assert changes(text, "en") == [expected]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's imports from Turkey lost $50 million, or 2 percent, in 2023.", {"pct": -2, "abs": -50 * M}),
    ("en", "Kazakhstan's imports from Turkey swelled by 8% or $235 million in 2023.", {"pct": 8, "abs": 235 * M}),
    ("ru", "Экспорт Казахстана в Турцию потерял 3 млрд долларов.", {"abs": -3 * B}),
])
def test_a_difference_said_in_money_and_percent_is_one_change(
    language: str, text: str, expected: dict[str, Any]
) -> None:
    assert changes(text, language) == [(None, expected)]


@pytest.mark.parametrize(("text", "values"), [
    ("Kazakhstan's trade with Turkey made up $6 billion in 2023, or 7 percent more than in 2022.", [6 * B]),
    ("Kazakhstan's exports to Turkey are worth up to $3 billion.", [3 * B]),
    ("With growth of 37 percent Kazakhstan's trade with Turkey made up $6 billion in 2023.", [6 * B]),
    ("In 2023 Kazakhstan's export to Turkey was $3 billion, import -$2 billion.", [3 * B, 2 * B]),
])
def test_an_amount_that_its_percentage_only_follows_stays_a_level(text: str, values: list[float]) -> None:
    assert [abs(value) for value, _ in changes(text, "en") if value is not None] == values


def test_a_level_set_against_something_else_stays_one() -> None:
    text = "In 2023 Kazakhstan's trade with Cuba was some $6 million, less than a store takes in a month."
    assert changes(text, "en") == [(6 * M, {})]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Казахстан готов увеличить экспорт в Таджикистан по всем товарным позициям ещё на 210 млн долларов."),
    ("en", "Kazakhstan is ready to increase exports of many goods to Tajikistan by another $210 million."),
])
def test_still_more_is_a_difference_however_far_the_verb_stands(language: str, text: str) -> None:
    assert [(f.value, f.change.abs if f.change else None) for f in figures(text, language)] == [(None, 210e6)]


def test_only_so_much_is_no_total() -> None:
    text = "Узбекистан вывез в 2023 году хлопка на 90 млн долларов — против 80 млн в 2022-м и всего 17 млн в 2020-м."
    assert {f.product for f in figures(text, "ru")} == {"cotton"}


def test_a_verb_that_a_percentage_follows_tells_no_amount_before_it() -> None:
    lead = "Внешняя торговля Кении в 2022 году составила 15 млрд долларов. "
    told = changes(lead + "Россия при обороте 1 млрд долларов прибавила сразу 41 процент.", "ru")
    assert told[1:] == [(1 * B, {"pct": 41})]
    assert changes(lead + "Это на 2 млрд долларов больше.", "ru") == [(15 * B, {"abs": 2 * B})]
