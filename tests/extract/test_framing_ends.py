"""Parts that go each their way, members of a bloc, and those that a number is only set against."""

from __future__ import annotations

import pytest

from tests.extract.test_framing_whose import PAIR, parties


@pytest.mark.parametrize(
    "text",
    [
        "Из них 2 млрд — экспорт в Чили, 1 млрд — обратный поток.",
        "Из них 2 млрд — экспорт в Чили, а в обратную сторону — 1 млрд.",
    ],
)
def test_the_way_back_is_that_of_the_number_beside_it(text: str) -> None:
    assert parties(PAIR["ru"] + text, "ru")[-2:] == [("export", "PE", "CL"), ("export", "CL", "PE")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The EAEU exported goods worth $70 billion to China in 2023, Russia alone $55 billion."),
        ("ru", "ЕАЭС в 2023 году экспортировал в Китай товаров на 70 млрд долларов, из них Россия — на 55 млрд."),
    ],
)
def test_a_member_named_behind_its_bloc_has_its_own_part(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "EAEU", "CN"), ("export", "RU", "CN")]


def test_a_partner_named_behind_a_bloc_is_no_member() -> None:
    text = "In 2023 the EAEU exported goods worth $70 billion to China and $30 billion to India."
    assert parties(text, "en") == [("export", "EAEU", "CN"), ("export", "EAEU", "IN")]


def test_of_an_import_a_part_falls_to_whom_it_comes_from() -> None:
    text = "Перу ввезло 9 млн тонн зерна в 2023 году, из которых 5 млн тонн пришлось на Чили, остальное — на Кубу."
    assert parties(text, "ru")[1] == ("import", "PE", "CL")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Compared with Chile, Peru's exports to Cuba are large: $2 billion in 2023."),
        ("ru", "По сравнению с Италией экспорт Норвегии на Кубу велик: 2 млрд долларов в 2023 году."),
    ],
)
def test_whom_a_number_is_set_against_has_no_part_in_it(language: str, text: str) -> None:
    flow, reporter, partner = parties(text, language)[-1]
    assert (flow, partner) == ("export", "CU")
    assert reporter in {"PE", "NO"}


def test_sales_are_of_trade_before_a_place_abroad_only() -> None:
    abroad = "Продажи казахстанской нефти в Румынию составили 2 млрд долларов в 2023 году."
    assert parties(abroad, "ru") == [("export", "KZ", "RO")]
    assert parties(abroad.replace("Румынию", "магазинах"), "ru") == []


def test_those_outside_a_bloc_are_told_in_a_clause() -> None:
    text = "Импорт Казахстана из стран, не входящих в ЕАЭС, составил 43 млрд долларов в 2023 году."
    assert parties(text, "ru") == [("import", "KZ", "NONEAEU")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade of Central Asian countries with China: Kazakhstan traded $41 billion, Uzbekistan $14 billion."),
        ("ru", "Торговля стран Центральной Азии с Китаем: Казахстан наторговал на 41 млрд, Узбекистан — на 14."),
        ("kk", "Орталық Азия елдерінің Қытаймен саудасы: Қазақстан 41 млрд доллар, Өзбекстан 14 млрд доллар."),
    ],
)
def test_members_of_a_bloc_each_trade_with_its_partner(language: str, text: str) -> None:
    assert parties(text, language) == [("turnover", "KZ", "CN"), ("turnover", "UZ", "CN")]


def test_goods_sold_in_a_land_come_from_whose_they_are() -> None:
    text = "Италияда 2023 жылы 60 млн доллардың қазақстандық астығы сатылды."
    assert parties(text, "kk") in ([("export", "KZ", "IT")], [("import", "IT", "KZ")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvian goods for $200 million entered the Italian market.", {("export", "PE", "IT")}),
    ],
)
def test_goods_that_are_got_or_enter_a_market_are_traded(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert parties(text, "en")[-1] in expected


def test_what_leaves_a_country_goes_to_nobody_named() -> None:
    text = "Trade of Peru\n\nPeru sells fish. In 2023 some 25 million tonnes of fish left the country."
    assert parties(text, "en")[-1] == ("export", "PE", "WORLD")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Казахстан, не имеющий выхода к морю, продал Италии нефти на 13 млрд долларов в 2023 году."),
        ("kk", "Қазақстан 2023 жылы Ресей порттары арқылы Италияға 13 млрд доллардың мұнайын сатты."),
    ],
)
def test_who_stands_behind_a_verb_of_selling_is_sold_to(language: str, text: str) -> None:
    assert parties(text, language) == [("export", "KZ", "IT")]


def test_its_at_the_head_of_a_sentence_is_of_the_subject_before() -> None:
    text = "Өзбекстан 2023 жылы Ресейден 6,6 млрд доллардың тауарын сатып алды. Оның бүкіл импорты 38 млрд доллар."
    assert parties(text, "kk")[-1] == ("import", "UZ", "WORLD")


def test_sales_of_a_land_are_its_exports() -> None:
    lead = "Казахстан и Италия наторговали на 16 млрд долларов в 2023 году. "
    assert parties(lead + "Продажи Астаны составили 15 млрд.", "ru")[-1] == ("export", "KZ", "IT")
