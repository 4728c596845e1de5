"""What a sentence of another time takes up of the one before: its row of numbers, or the whole that "it" is."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2021 trade between Peru and Chile came to $9 million, of which Peru's exports were $5 million. In 2023 "
           "it "
           "fell to $3 million."),
    ("ru", "В 2021 году оборот Перу и Чили составлял 9 млн долларов, причем перуанские поставки — 5 млн. В 2023-м он "
           "упал "
           "до 3 млн долларов."),
    ("kk", "2021 жылы Перу мен Чилидің тауар айналымы 9 млн доллар болды, оның ішінде экспорт 5 млн доллар. 2023 жылы "
           "ол "
           "3 млн доллар болды."),
])
def test_it_is_the_whole_and_not_its_part(language: str, text: str) -> None:
    assert sides(text, language)[-1] == (3e6, "turnover", "PE", "CL")


def test_it_behind_one_sum_is_that_sum() -> None:
    text = "В 2021 году экспорт Перу в Чили составлял 9 млн долларов. В 2023-м он упал до 3 млн долларов."
    assert sides(text, "ru")[-1] == (3e6, "export", "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In the third quarter of 2022 Peru's imports were $21 million and exports $5 million. In the second "
           "quarter the "
           "figures were $19 million and $4 million."),
    ("ru", "В третьем квартале 2022 года в Перу ввезено товаров на 21 млн долларов, вывезено — на 5 млн. Во втором "
           "квартале "
           "показатели составляли 19 млн и 4 млн."),
    ("kk", "2022 жылғы үшінші тоқсанда Перу импорты 21 млн доллар, экспорты 5 млн доллар болды. Екінші тоқсанда бұл "
           "көрсеткіштер 19 млн және 4 млн доллар еді."),
])
def test_a_row_of_another_time_is_in_the_order_of_the_one_before(language: str, text: str) -> None:
    told = [(figure.value, figure.flow, str(figure.period)) for figure in figures(text, language)]
    assert told[2:] == [(19e6, "import", "2022-04/2022-06"), (4e6, "export", "2022-04/2022-06")]


def test_a_balance_behind_such_a_row_has_its_own_flow() -> None:
    text = ("В апреле 2024 года экспорт Перу — 38 млн долларов, импорт — 23 млн. Месяцем ранее они составляли 39 и 25 "
            "млн "
            "соответственно, профицит — 14 млн.")
    assert [told[1] for told in sides(text, "ru")][2:] == ["export", "import", "balance"]


def test_who_owns_what_goes_there_is_not_there() -> None:
    text = "Перу продало Чили 35 млн тонн угля в 2022 году. Кубинский экспорт угля туда же упал до 2 млн тонн."
    assert sides(text, "ru")[-1] == (2e6, "export", "CU", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's deficit with Chile was 39 million euros in 2022 and 29 million in 2023. Peru's exports were 23 "
           "million "
           "and 22 million respectively."),
    ("ru", "Дефицит Перу в торговле с Чили в 2022 году достиг 39 млн евро, в 2023-м сократился до 29 млн. Перуанский "
           "экспорт почти не изменился: 23 млн и 22 млн соответственно."),
    ("kk", "Перудің Чилимен саудадағы тапшылығы 2022 жылы 39 млн еуро, 2023 жылы 29 млн еуро болды. Перу экспорты "
           "тиісінше "
           "23 млн және 22 млн еуро болды."),
])
def test_another_flow_is_told_respectively_of_the_two_years_before(language: str, text: str) -> None:
    assert [str(figure.period) for figure in figures(text, language)] == ["2022", "2023"] * 2


def test_an_aside_behind_the_next_flow_does_not_hide_it() -> None:
    text = ("Экспорт Перу в Чили в январе–апреле 2024 года снизился на 7% и составил 92 млн долларов, импорт, "
            "напротив, "
            "вырос на 5%, до 43 млн.")
    assert [told[:2] for told in sides(text, "ru")] == [(92e6, "export"), (43e6, "import")]
