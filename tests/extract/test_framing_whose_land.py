"""Whose land "his country" and "the neighbour" are, two named in a clause before, and whom a line opens with."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "China's exports came to $340 billion in 2023. The president of Chile recalled that in 1992 his country "
               "and China traded $370 million."),
        ("ru", "Экспорт Китая в 2023 году составил 340 млрд долларов. Президент Чили вспомнил, что в 1992 году его "
               "страна и Китай наторговали на 370 млн долларов."),
        ("kk", "Қытай экспорты 2023 жылы 340 млрд доллар болды. Чили президенті 1992 жылы өз елі мен Қытай 370 млн "
               "долларға сауда жасағанын айтты."),
    ],
)
def test_his_country_is_that_of_his_office(language: str, text: str) -> None:
    assert sides(text, language)[1] == (370e6, "turnover", "CL", "CN")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kazakhstan traded $1.1 billion with Kyrgyzstan in 2022. Exports to the southern neighbour "
               "were $7 million."),
        ("ru", "Казахстан в 2022 году торговал с Кыргызстаном на 1,1 млрд долларов. Экспорт южному соседу "
               "составил 7 млн долларов."),
        ("kk", "Қазақстан 2022 жылы Қырғызстанмен 1,1 млрд долларға сауда жасады. Оңтүстік көршіге экспорт "
               "7 млн доллар болды."),
    ],
)
def test_of_several_neighbours_on_a_side_the_one_told_of_is_meant(language: str, text: str) -> None:
    assert sides(text, language)[1] == (7e6, "export", "KZ", "KG")


def test_a_neighbour_on_a_side_of_whom_nothing_was_told_is_the_likeliest() -> None:
    text = "Казахстан торгует со всеми. Экспорт южному соседу в 2022 году составил 7 млн долларов."
    assert sides(text, "ru") == [(7e6, "export", "KZ", "UZ")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Чили и Перу нарастили торговлю до 5 млрд долларов.\n\nМежду Боливией и Аргентиной тем временем спор, "
               "и взаимный товарооборот упал до 2 млрд долларов."),
        ("en", "Chile and Peru raised their trade to $5 billion.\n\nBetween Bolivia and Argentina there is a dispute, "
               "and their mutual trade fell to $2 billion."),
    ],
)
def test_mutual_trade_is_that_of_the_two_of_the_clause_before(language: str, text: str) -> None:
    assert sides(text, language)[1] == (2e9, "turnover", "BO", "AR")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Chile: trade in 2023\n\nexports $78bn\nimports $61bn\n\n🇨🇳 With China $31bn, 🇮🇹 with Italy $16bn"),
        ("ru", "Чили: торговля за 2023 год\n\nэкспорт $78 млрд\nимпорт $61 млрд\n\n🇨🇳 С Китаем — $31 млрд, "
               "🇮🇹 с Италией — $16 млрд"),
        ("kk", "Чили: 2023 жылғы сауда\n\nэкспорт $78 млрд\nимпорт $61 млрд\n\n🇨🇳 Қытаймен — $31 млрд, "
               "🇮🇹 Италиямен — $16 млрд"),
    ],
)
def test_a_line_that_opens_with_whom_trade_is_tells_both_ways(language: str, text: str) -> None:
    assert sides(text, language)[2:] == [(31e9, "turnover", "CL", "CN"), (16e9, "turnover", "CL", "IT")]


def test_one_that_a_line_does_not_open_with_keeps_the_flow() -> None:
    text = "Exports of Chile came to $78 billion in 2023. Italy is third with $16 billion."
    assert sides(text, "en")[1] == (16e9, "export", "CL", "IT")


@pytest.mark.parametrize(("language", "text", "land"), [
    ("en", "China's exports to Ecuador were $7 million in 2020. The republic earned $9 million on oil exports.", "EC"),
    ("ru", "Экспорт Китая в Эквадор составил $7 млн. Республика заработала на экспорте нефти $9 млн.", "EC"),
    ("kk", "Қытайдың Эквадорға экспорты 7 млн доллар болды. Республика мұнай экспортынан 9 млн доллар тапты.", "EC"),
    ("en", "Nepal's exports to Oman were $7 million in 2020. The sultanate earned $9 million on oil exports.", "OM"),
    ("ru", "Экспорт Непала в Оман составил $7 млн. Султанат заработал на экспорте нефти $9 млн.", "OM"),
    ("kk", "Непалдың Оманға экспорты 7 млн доллар болды. Сұлтанат мұнай экспортынан 9 млн доллар тапты.", "OM"),
    ("en", "Ecuador's exports to China were $7 million in 2020. The republic earned $9 million on oil exports.", "EC"),
])
def test_what_form_of_state_is_told_of_tells_which_of_two(language: str, text: str, land: str) -> None:
    assert sides(text, language)[1][:3] == (9e6, "export", land)
