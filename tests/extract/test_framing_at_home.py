"""What is bought from people at home, or by a single firm, is no trade; what names another land stays trade."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts

B, M, T = 1e9, 1e6, 1e3
LEADS = {
    "en": "Imports of Kazakhstan came to $60 billion in 2023. ",
    "ru": "Импорт Казахстана составил в 2023 году 60 млрд долларов. ",
    "kk": "Қазақстанның импорты 2023 жылы 60 млрд доллар болды. ",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The state reserve bought 250 thousand tonnes of barley from local growers."),
    ("en", "The bank bought 3 tonnes of gold from miners."),
    ("ru", "Госрезерв закупил у местных фермеров 250 тысяч тонн ячменя."),
    ("ru", "Три тонны золота куплены у старателей."),
    ("kk", "Мемлекеттік резерв жергілікті диқандардан 250 мың тонна арпа сатып алды."),
    ("kk", "Кеншілерден 3 тонна алтын сатып алынды."),
])
def test_what_is_bought_from_people_at_home_is_no_trade(language: str, text: str) -> None:
    assert amounts(LEADS[language] + text, language) == [(60 * B, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The airline bought five aircraft."),
    ("ru", "Авиакомпания купила пять самолётов."),
    ("kk", "Әуе компаниясы бес ұшақ сатып алды."),
])
def test_what_a_single_firm_buys_is_no_trade(language: str, text: str) -> None:
    assert amounts(LEADS[language] + text, language) == [(60 * B, "import")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "It bought 250 thousand tonnes of barley from Russian growers."),
    ("en", "Italy bought 250 thousand tonnes of barley from local growers."),
    ("ru", "У российских фермеров куплено 250 тысяч тонн ячменя."),
    ("ru", "Италия купила у местных фермеров 250 тысяч тонн ячменя."),
    ("kk", "Ресей диқандарынан 250 мың тонна арпа сатып алынды."),
    ("kk", "Италия жергілікті диқандардан 250 мың тонна арпа сатып алды."),
])
def test_what_another_land_sells_or_buys_stays_trade(language: str, text: str) -> None:
    assert (250 * T) in [value for value, _ in amounts(LEADS[language] + text, language)]


def test_what_a_sum_is_brought_up_to_is_not_delivered() -> None:
    text = "Қордың жарғылық капиталы 600 млн долларға жеткізілді."
    assert amounts(LEADS["kk"] + text, "kk") == [(60 * B, "import")]


def test_what_is_delivered_for_a_sum_is_trade() -> None:
    text = "2023 жылы Қазақстаннан Италияға 600 млн доллардың мұнайы жеткізілді."
    assert amounts(text, "kk") == [(600 * M, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "A bushel of soy costs 0.3% less."),
    ("ru", "Бушель сои подешевел на 0,3%."),
    ("kk", "Соя бушелі 0,3%-ға арзандады."),
])
def test_what_a_bushel_costs_is_no_trade(language: str, text: str) -> None:
    assert amounts(LEADS[language] + text, language) == [(60 * B, "import")]
