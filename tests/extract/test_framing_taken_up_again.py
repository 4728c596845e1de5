"""Words that take up what was named before: "these two countries", "there"; names that look like something else."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

MILLION = 1e6


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported goods worth $9 million to Chile in 2022. Exports to Oman were $8 million. "
           "Imports from these two countries were $4 million and $3 million, respectively."),
    ("ru", "Перу в 2022 году экспортировало в Чили товаров на 9 млн долларов. Экспорт в Оман вырос до 8 млн. "
           "Импорт из этих двух стран составил соответственно 4 и 3 млн долларов."),
])
def test_these_two_may_have_been_named_in_two_sentences(language: str, text: str) -> None:
    assert sides(text, language)[2:] == [(4 * MILLION, "import", "PE", "CL"), (3 * MILLION, "import", "PE", "OM")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 9 million tonnes of rice to Chile in 2013, most of it from Oman. In 2023 it sent 5 million "
           "tonnes there."),
    ("ru", "Перу экспортировало в 2013 году в Чили 9 млн тонн риса, в основном из Омана. В 2023 году туда поставлено "
           "5 млн тонн."),
])
def test_there_is_where_the_goods_told_of_went(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (5 * MILLION, "export", "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports of rice were $9 million in 2023. Chile imported Peruvian rice worth $5 million. Oman is "
           "second with $4 million."),
    ("kk", "Перудің күріш экспорты 2023 жылы 9 млн доллар болды. Чили Перуден 5 млн доллардың күрішін импорттады. "
           "Оман 4 млн доллармен екінші орында."),
])
def test_the_next_foreigner_does_what_the_one_before_did(language: str, text: str) -> None:
    assert sides(text, language)[1:] == [(5 * MILLION, "import", "CL", "PE"), (4 * MILLION, "import", "OM", "PE")]


@pytest.mark.parametrize(("text", "partners"), [
    ("Chile and Oman are the main markets; the former bought $5 million worth, the latter $4 million.", ["CL", "OM"]),
    ("It went to Chile, Iran and Oman. Exports to the latter were $4 million.", ["OM"]),
    ("It went to Chile and Oman. Exports to the former doubled.", ["CL"]),
])
def test_the_latter_needs_no_verb_behind_the_former(text: str, partners: list[str]) -> None:
    assert [partner for *_, partner in sides("Peru exported rice in 2023. " + text, "en")] == partners


@pytest.mark.parametrize(("text", "partners"), [
    ("The EU took rice worth $9 million, the US $8 million and Oman $5 million.", ["EU", "US", "OM"]),
    ("Buyers: Chile $9 million, US $8 million.", ["CL", "US"]),
    ("Exports to Chile were US $9 million, to Oman US $8 million.", ["CL", "OM"]),
])
def test_the_us_of_a_list_is_no_currency(text: str, partners: list[str]) -> None:
    assert [partner for *_, partner in sides("Peru exported rice in 2023. " + text, "en")] == partners


@pytest.mark.parametrize(("title", "product"), [
    ("Peru ships more copper", "copper"), ("Peruvian ships sell well", "ships"),
])
def test_ships_behind_a_land_is_what_it_does(title: str, product: str) -> None:
    assert figures(f"{title}\n\nPeru's exports increased to $9 million in 2023.", "en")[0].product == product


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Peru and Chile\n- 2021: $5 million\n- 2022: $6 million"),
    ("ru", "Торговля Перу и Чили\n- 2021: 5 млн долларов\n- 2022: 6 млн долларов"),
])
def test_a_year_behind_the_dash_of_an_item_is_its_time(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2021", "2022"]


def test_a_year_may_be_followed_by_when_it_ended() -> None:
    text = "Peru's exports totalled $9 million in the past Peruvian year, which ended on 19 March 2023."
    assert [str(figure.period) for figure in figures(text, "en")] == ["2022-03/2023-03"]


@pytest.mark.parametrize(("text", "partner"), [
    ("In December 4 million tonnes left the country.", "WORLD"), ("In December exports were 4 million tonnes.", "OM"),
])
def test_what_left_the_country_went_to_all(text: str, partner: str) -> None:
    text = "Peru exported 9 million tonnes of rice in 2023. Exports to Oman were 5 million tonnes. " + text
    assert sides(text, "en")[2][3] == partner


def test_what_is_sold_outside_a_bloc_goes_to_others() -> None:
    assert sides("In 2023 Peru sold 5 million tonnes of rice outside the EU.", "en")[0][3] == "OTHER"
