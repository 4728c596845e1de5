"""Partners that the sentence before leaves open or settles: other goods, "these countries", a bloc's mutual trade."""

from __future__ import annotations

import pytest

from tests.extract.told import sides


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru buys 5 thousand tonnes of oil from Chile. In 2023 Peru exported 7 thousand tonnes of copper."),
    ("ru", "Перу импортирует из Чили 5 тыс. тонн нефти. В 2023 году Перу экспортировало 7 тыс. тонн меди."),
    ("kk", "Перу жыл сайын Чилиден 5 мың тонна мұнай импорттайды. Перу 2023 жылы 7 мың тонна мыс экспорттады."),
])
def test_goods_that_go_the_other_way_go_to_the_world(language: str, text: str) -> None:
    assert sides(text, language) == [(5e3, "import", "PE", "CL"), (7e3, "export", "PE", "WORLD")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru and Chile met. Peru buys 5 thousand tonnes of oil. It sold 7 thousand tonnes of copper."),
    ("ru", "Переговоры Перу и Чили. Перу импортирует 5 тыс. тонн нефти. В 2023 году Перу экспортировало 7 тыс. тонн "
           "меди."),
    ("en", "Trade between Peru and Chile was $9 million. Peru bought oil worth $5 million. Peru exported copper worth "
           "$4 million."),
])
def test_in_a_text_on_a_pair_they_go_to_the_other_one(language: str, text: str) -> None:
    assert sides(text, language)[-1][1:] == ("export", "PE", "CL")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Cuba is back in Peru and Chile. 7 thousand tonnes and 5 thousand tonnes of its sugar were exported to "
           "these countries respectively."),
    ("ru", "Куба вернулась на рынки Перу и Чили. В эти страны экспортировано соответственно 7 тыс. тонн и 5 тыс. тонн "
           "сахара."),
    ("kk", "Куба қанты Перу мен Чили нарығына қайта жетті. Бұл елдерге тиісінше 7 мың тонна (өсім 8 есе) және 5 мың "
           "тонна (өсім 9 есе) қант экспортталды."),
])
def test_these_countries_have_theirs_respectively(language: str, text: str) -> None:
    assert sides(text, language) == [(7e3, "export", "CU", "PE"), (5e3, "export", "CU", "CL")]


def test_numbers_that_are_not_as_many_as_the_lands_are_not_dealt_out() -> None:
    text = ("Cuba is back in Peru, Chile and Brazil. 7 thousand tonnes and 5 thousand tonnes of its sugar were "
            "exported to these countries respectively.")
    assert [partner for *_, partner in sides(text, "en")] != ["PE", "CL"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The prime minister of Armenia spoke of trade between the member states of the EAEU. Mutual trade rose by "
           "12% last year, and trade with third countries by 9%."),
    ("ru", "Премьер-министр Армении рассказал о торговле между государствами ЕАЭС. В прошлом году взаимная торговля "
           "выросла на 12%, а внешняя торговля — на 9%."),
    ("kk", "Армения премьер-министрі ЕАЭО-ға мүше мемлекеттер арасындағы сауда айналымына тоқталды. Былтыр өзара сауда "
           "12 пайызға, сыртқы сауда 9 пайызға өсті."),
])
def test_mutual_trade_is_of_the_bloc_just_named(language: str, text: str) -> None:
    assert sides(text, language) == [(None, "turnover", "EAEU", "EAEU"), (None, "turnover", "EAEU", "NONEAEU")]


def test_mutual_trade_of_two_is_not_of_the_bloc_named_before_them() -> None:
    text = "Peru and Chile spoke of trade between them and the EAEU. Mutual trade rose by 18% last year."
    assert [parties[2:] for parties in sides(text, "en")] == [("PE", None)]
