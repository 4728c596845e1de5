"""Lands that prepositions of several words set aside or point to, and those that a preposition leads to twice."""

from __future__ import annotations

import pytest

from extract.reader import read
from tests.extract.told import sides

SET_ASIDE = [
    ("ru", "Из-за Мексики экспорт Канады в Бразилию в 2019 году упал до 5 млн долларов."),
    ("ru", "Несмотря на санкции Мексики экспорт Канады в Бразилию в 2019 году вырос до 5 млн долларов."),
    ("ru", "Канада, как и Мексика, экспортировала в Бразилию в 2019 году товаров на 5 млн долларов."),
    ("ru", "В обход Мексики Канада в 2019 году экспортировала в Бразилию товаров на 5 млн долларов."),
    ("en", "Canada, like Mexico, exported $5 million worth of goods to Brazil in 2019."),
    ("kk", "Мексика сияқты Канада да 2019 жылы Бразилияға 5 млн доллардың тауарын экспорттады."),
]
POINTED_TO = [
    ("ru", "В адрес Мексики Канада в 2019 году отгрузила товаров на 5 млн долларов."),
    ("ru", "В сторону Мексики из Канады в 2019 году ушло товаров на 5 млн долларов."),
    ("ru", "Что касается Мексики, то экспорт Канады туда в 2019 году составил 5 млн долларов."),
    ("kk", "2019 жылы Канада экспортының 5 млн доллары Мексиканың үлесіне тиді."),
]
BOTH = [
    ("en", "Canada's exports to Mexico and to Brazil were $5 and $7 million respectively in 2019."),
    ("ru", "Экспорт Канады в Мексику и в Бразилию в 2019 году составил 5 и 7 млн долларов соответственно."),
    ("ru", "Экспорт Канады как в Мексику, так и в Бразилию в 2019 году вырос до $5 и $7 млн соответственно."),
    ("kk", "2019 жылы Канаданың Мексикаға да, Бразилияға да экспорты тиісінше 5 және 7 млн доллар болды."),
]


@pytest.mark.parametrize(("language", "text"), SET_ASIDE)
def test_a_land_set_aside_neither_sells_nor_buys(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "CA", "BR")]


@pytest.mark.parametrize(("language", "text"), POINTED_TO)
def test_a_land_pointed_to_is_the_partner(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "CA", "MX")]


@pytest.mark.parametrize(("language", "text"), BOTH)
def test_a_preposition_told_twice_makes_a_list(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "CA", "MX"), (7e6, "export", "CA", "BR")]


def test_a_preposition_of_another_end_makes_none() -> None:
    text = "Из Мексики в Бразилию в 2019 году ушло товаров на 5 млн долларов."
    assert sides(text, "ru") == [(5e6, "export", "MX", "BR")]


def test_before_whom_a_task_stands_has_it() -> None:
    text = "Перед Мексикой стоит задача довести экспорт до 5 млн долларов."
    assert sides(text, "ru") == [(5e6, "export", "MX", "WORLD")]


@pytest.mark.parametrize(("language", "text", "status"), [
    ("en", "The deal is aimed at raising trade between Peru and Chile to $5 million.", "target"),
    ("en", "Peru is preparing to ship goods for $5 million to Chile.", "target"),
    ("ru", "Соглашение направлено на увеличение торговли Перу и Чили до 5 млн долларов.", "target"),
    ("ru", "Перу готовится поставить в Чили товаров на 5 млн долларов.", "target"),
    ("kk", "Келісім Перу мен Чили арасындағы сауданы 5 млн долларға жеткізуге бағытталған.", "target"),
    ("en", "Peru and Chile spoke of ways of raising trade, which was $5 million in 2019.", "actual"),
    ("ru", "Перу и Чили обсудили пути увеличения торговли, в 2019 году она составила 5 млн долларов.", "actual"),
])
def test_what_a_deal_is_aimed_at_is_wanted(language: str, text: str, status: str) -> None:
    assert [figure.status for figure in read(text, "test", language=language).figures] == [status]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Canada and Mexico exported $5 million and $7 million worth of goods to Brazil in 2019 respectively."),
    ("ru", "Канада и Мексика экспортировали в Бразилию в 2019 году товаров на 5 и 7 млн долларов соответственно."),
    ("kk", "2019 жылы Канада мен Мексика Бразилияға тиісінше 5 және 7 млн доллардың тауарын экспорттады."),
])
def test_two_who_sell_have_a_number_each(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "CA", "BR"), (7e6, "export", "MX", "BR")]
