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
