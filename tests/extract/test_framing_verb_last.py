"""Bare numbers of a language whose clauses end in the verb, and what its endings say of two of them."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6


def values(text: str) -> list[tuple[float | None, str | None]]:
    return [(figure.value, figure.unit) for figure in figures(text, "kk")]


@pytest.mark.parametrize("behind", [
    "(бір жыл бұрын 5,3 еді)", "(бір жыл бұрын 5,3)", "бір жыл бұрын 5,3 болған", "2022 жылы 5,3 болатын",
    "былтырғы 5,3-тен көп",
])
def test_a_bare_number_behind_a_time_is_of_the_amount_told(behind: str) -> None:
    assert values(f"Перудің Чилимен саудасы 6 млрд доллар болды, {behind}.") == [(6 * B, "USD"), (5.3 * B, "USD")]


@pytest.mark.parametrize("behind", [
    "2022 жылы 5 келісім болған", "бір жыл бұрын 3 министр болатын", "былтырғы 5,3 пайыздан көп қызмет", "орны 5 еді",
])
def test_a_count_of_something_else_is_none(behind: str) -> None:
    assert values(f"Перудің Чилимен саудасы 6 млрд доллар болды, {behind}.") == [(6 * B, "USD")]


@pytest.mark.parametrize("parts", ["Оның 4,5-і экспорт.", "Соның 2 миллиарды экспорт, қалған 4-і импорт."])
def test_the_ending_of_a_part_makes_a_bare_number_one(parts: str) -> None:
    found = figures("Перудің Чилимен саудасы 2023 жылы 6 млрд доллар болды. " + parts, "kk")
    expected = [("turnover", "PE", "CL"), ("export", "PE", "CL"), ("import", "PE", "CL")]
    assert len(found) > 1
    assert [(f.flow, f.reporter, f.partner) for f in found] == expected[: len(found)]


def test_a_part_of_the_firms_is_none() -> None:
    text = "Перудің Чилимен саудасы 2023 жылы 6 млрд доллар болды. Оның 5-і компания."
    assert values(text) == [(6 * B, "USD")]


def test_the_endings_of_from_and_to_make_two_numbers_a_pair() -> None:
    text = "Перу экспортындағы Чилидің үлесі 71,1-ден 63,1 пайызға шегінді."
    assert values(text) == [(71.1, "%"), (63.1, "%")]


@pytest.mark.parametrize("last", ["89 миллионға", "89 млн долларға"])
def test_what_a_flow_sinks_to_is_a_level(last: str) -> None:
    text = f"Перудің Чилимен саудасы 2022 жылғы 257 млн доллардан былтыр {last} шөкті."
    assert values(text) == [(257 * M, "USD"), (89 * M, "USD")]


@pytest.mark.parametrize("part", ["ішінде мыс 190", "оның ішінде мыс 190", "ішінде мыс 190 млн"])
def test_a_product_behind_of_it_heads_the_number_of_a_part(part: str) -> None:
    found = figures(f"Перудің Чилиге экспорты былтыр 271 млн доллар, {part}.", "kk")
    assert [(f.value, f.product) for f in found] == [(271 * M, None), (190 * M, "copper")]
