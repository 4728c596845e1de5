"""Amounts that a text turns back to: moved ones, each in its time, both ways, at the very beginning."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures


def test_two_numbers_with_a_period_each_share_the_unit_of_the_first() -> None:
    text = "Оборот Казахстана с Ираном растёт. Это 635 млн долларов в 2022 году, 545 в 2023-м."
    assert amounts(text, "ru") == [(635e6, "turnover"), (545e6, "turnover")]


def test_a_sentence_that_begins_behind_a_scale_keeps_its_subject() -> None:
    text = "In 2021 Germany exported goods for 62 million euros to Peru; in 2023 it was 763 million. Cars go first."
    assert [(f.value, f.product) for f in figures(text, "en")] == [(62e6, None), (763e6, None)]


def test_an_amount_before_the_first_word_of_trade_opens_a_text() -> None:
    text = "With a volume of $172 billion in 2023, Germany's trade with Poland was a record, and Poles bought cars."
    assert amounts(text, "en") == [(172e9, "turnover")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Germany's exports to Russia were $20 billion in 2022. In 2021 the two-way volume had run to $60 billion."),
    ("ru", "Экспорт Германии в Россию составил в 2022 году 20 млрд долларов. В 2021 году взаимный объём достигал "
     "60 млрд долларов."),
])
def test_what_goes_both_ways_is_a_turnover(language: str, text: str) -> None:
    assert amounts(text, language) == [(20e9, "export"), (60e9, "turnover")]


def test_a_share_that_falls_from_one_to_another_is_two_shares() -> None:
    text = "2023 жылы Ресейдің Тәжікстан саудасындағы үлесі 29 пайыздан 24 пайызға шегінді."
    assert [(f.value, f.unit) for f in figures(text, "kk")] == [(29, "%"), (24, "%")]


def test_a_list_in_a_clause_names_products_by_the_way() -> None:
    text = "Uzbekistan's exports to Turkey, among which fruit, yarn and copper stand out, came to $238 million in 2023."
    assert [f.product for f in figures(text, "en")] == [None]


def test_what_turns_out_is_no_purchase_and_what_stands_costs_nothing() -> None:
    text = ("Торговля Казахстана с Ираном растёт. В 2023 году получилось 480 млн долларов. "
            "Перед нами стоит поручение: достичь 2 млрд долларов.")
    assert amounts(text, "ru") == [(480e6, "turnover"), (2e9, "turnover")]


def test_a_harvest_that_moves_is_no_trade() -> None:
    text = "Turkey's exports came to $273 billion in 2025. The harvest of wheat sank to 16 million tonnes."
    assert amounts(text, "en") == [(273e9, "export")]


def test_the_last_digits_of_a_telephone_are_no_cell() -> None:
    text = "Экспорт Казахстана, млн долларов\n\nРоссия: 12,3\nИндия: 5,4\n\nИсполнитель: А. Иванов, 8 (7172) 74-95-46\n"
    assert 46e6 not in [figure.value for figure in figures(text, "ru")]
