"""A country that a text gives a place to is one that the country told of trades with."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

M = 1e6
LEADS = {
    "en": "Imports of Peru amounted to $9 billion in 2021. ",
    "ru": "Импорт Перу в 2021 году составил 9 млрд долларов. ",
    "kk": "2021 жылы Перудің импорты 9 млрд доллар болды. ",
}
THREE = [("import", "PE", "CL"), ("import", "PE", "CA"), ("import", "PE", "IT")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile is in first place in terms of imports - $700 million. In second place is Canada, imports amount to "
           "$500 million, followed by Italy - $300 million."),
    ("en", "Chile leads in imports with $700 million. Canada took second place with imports of $500 million, and "
           "Italy ranked third with $300 million."),
    ("ru", "На первом месте по импорту Чили — 700 млн долларов. На втором месте Канада, импорт составил 500 млн "
           "долларов, далее следует Италия — 300 млн долларов."),
    ("ru", "По импорту лидирует Чили с 700 млн долларов. Канада заняла второе место с импортом на 500 млн долларов, "
           "Италия — третье с 300 млн долларов."),
    ("kk", "Импорт бойынша бірінші орында Чили — 700 млн доллар. Екінші орында Канада, импорт 500 млн доллар, одан "
           "кейін Италия — 300 млн доллар."),
])
def test_those_that_are_given_a_place_are_partners(language: str, text: str) -> None:
    told = [(f.flow, f.reporter, f.partner) for f in figures(LEADS[language] + text, language)[1:]]
    assert told == THREE


def test_a_market_said_to_be_the_largest_one_is_a_partner() -> None:
    text = "Exports of Peru amounted to $9 billion in 2021. Chile was the largest export market with $700 million."
    assert [(f.reporter, f.partner) for f in figures(text, "en")] == [("PE", "WORLD"), ("PE", "CL")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru exported 2 million tonnes of wheat in 2021. Chile ranks first in the world with exports of 9 million "
           "tonnes."),
    ("ru", "Перу в 2021 году экспортировало 2 млн тонн пшеницы. Чили занимает первое место в мире с экспортом "
           "в 9 млн тонн."),
])
def test_those_ranked_in_the_world_sell_themselves(language: str, text: str) -> None:
    assert [f.reporter for f in figures(text, language)] == ["PE", "CL"]


def test_the_country_told_of_may_have_a_place_itself() -> None:
    text = "Trade of Peru with the EU was $9 billion in 2021. Peru ranked third in exports, with $700 million."
    assert [f.reporter for f in figures(text, "en")] == ["PE", "PE"]


def test_goods_that_are_named_between_do_not_turn_the_ranking_to_them() -> None:
    text = ("Exports of Peru amounted to $9 billion in 2021. Of these $3 billion went to Chile. Gold is exported there "
            "too. Canada is in second place with exports of $2 billion, Mexico is third with $1 billion.")
    assert [(f.partner, f.product) for f in figures(text, "en")[2:]] == [("CA", None), ("MX", None)]


def test_who_stands_in_a_line_with_a_sum_is_a_partner_of_this_year() -> None:
    text = ("Внешняя торговля Кении в 2022 году выросла до 15 млрд долларов. Уганда стоит на второй строке с 4 млрд "
            "долларов (+5 проц.), Танзания — на третьей, с 3 млрд.")
    told = [(f.partner, str(f.period), f.change and f.change.pct) for f in figures(text, "ru")]
    assert told[1:] == [("UG", "2022", 5), ("TZ", "2022", None)]


def test_what_a_thing_stands_at_is_its_price() -> None:
    text = "Внешняя торговля Кении в 2022 году выросла до 15 млрд долларов. Стадион стоит 40 млн долларов."
    assert len(figures(text, "ru")) == 1
