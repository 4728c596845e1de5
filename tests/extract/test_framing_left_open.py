"""What a text leaves open stays open: the mutual trade of a land with one whom nobody names is not with the world."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def parties(language: str, text: str) -> list[tuple[str | None, str | None]]:
    return [(figure.reporter, figure.partner) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Of the $8.1 billion in bilateral trade last year, Uzbek exports were $2.1 billion."),
    ("ru", "Из 8,1 млрд долларов взаимной торговли в 2023 году на узбекский экспорт пришлось 2,1 млрд."),
    ("kk", "2023 жылы өзара сауда 8,1 млрд доллар болып, оның 2,1 млрд долларын Өзбекстан экспорты құрады."),
])
def test_whom_a_land_trades_with_is_left_open_where_trade_is_of_two_and_one_is_named(language: str, text: str) -> None:
    assert parties(language, text)[0] == ("UZ", None)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Uzbekistan's trade amounted to $8.1 billion in 2023."),
    ("ru", "Внешняя торговля Узбекистана в 2023 году составила 8,1 млрд долларов."),
    ("kk", "Өзбекстанның сыртқы саудасы 2023 жылы 8,1 млрд доллар болды."),
])
def test_trade_that_is_not_said_to_be_of_two_is_with_the_world(language: str, text: str) -> None:
    assert parties(language, text) == [("UZ", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Mutual trade in the EAEU rose to $89.3 billion in 2023; Russia's share was 62%, Kazakhstan's 13.4%."),
    ("ru", "Взаимная торговля в ЕАЭС выросла в 2023 году до 89,3 млрд долларов; у России — 62%, у Казахстана — 13,4%."),
    ("kk", "ЕАЭО-дағы өзара сауда 2023 жылы 89,3 млрд доллар болды; Ресейдің үлесі – 62%, Қазақстандікі – 13,4%."),
])
def test_trade_within_a_bloc_is_its_own_whoever_has_a_share_behind_it(language: str, text: str) -> None:
    assert parties(language, text) == [("EAEU", "EAEU"), ("RU", "EAEU"), ("KZ", "EAEU")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Germany bought mostly oil from Kazakhstan in 2022: for 6.7 billion euros."),
    ("ru", "Германия в 2022 году купила у Казахстана в основном нефть: на 6,7 млрд евро."),
])
def test_most_of_the_goods_is_not_most_of_the_partners(language: str, text: str) -> None:
    assert parties(language, text) == [("DE", "KZ")]


def test_two_lands_that_nobody_names_are_no_land_and_the_world() -> None:
    text = "Екі ел 2025 жылға дейін тауар айналымын 10 млрд долларға жеткізуді көздеп отыр."
    assert parties("kk", text) == [("KZ", None)]
