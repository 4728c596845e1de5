"""What a thing costs that no table knows, and how many of it there are: no trade, beside trade or not."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

TOLD = {
    "en": "Peru exported goods worth $4 billion in 2023.",
    "ru": "Перу в 2023 году экспортировала товаров на 4 млрд долларов.",
    "kk": "Перу 2023 жылы 4 млрд долларға тауар экспорттады.",
}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The guests were shown a new $310 million opera house."),
    ("en", "They also laid the first stone of a $70 million poultry complex."),
    ("en", "The guests were shown a museum worth $310 million."),
    ("ru", "Гостям показали музей стоимостью 310 млн долларов."),
    ("ru", "Обсудили судьбу ветропарка стоимостью около 310 млн долларов."),
    ("kk", "Қонақтарға 310 млн долларлық мұражай көрсетілді."),
    ("kk", "Құны 310 млн доллар болатын саябақ туралы айтылды."),
    ("kk", "Жаңа мұражай 310 млн доллар тұрады."),
])
def test_what_a_thing_costs_is_no_trade(language: str, text: str) -> None:
    assert amounts(f"{TOLD[language]} {text}", language) == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile reached $4 billion in 2023, and the sides agreed on a $310 million opera house."),
    ("ru", "Экспорт Перу в Чили в 2023 году достиг 4 млрд долларов, а музей ценой 310 млн долларов закрыт."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 4 млрд долларға жетті, ал 310 млн долларлық мұражай ашылмады."),
])
def test_what_a_thing_costs_takes_no_trade_from_another_clause(language: str, text: str) -> None:
    assert amounts(text, language) == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2023 3,100 musicians were counted, 4.7% more than a year earlier."),
    ("en", "There are 4.7% more musicians than a year ago."),
    ("ru", "В 2023 году было 3100 музыкантов, на 4,7% больше, чем годом ранее."),
    ("ru", "Теперь на 4,7% больше музыкантов, чем год назад."),
    ("kk", "2023 жылы 3100 музыкант болды, бұл бір жыл бұрынғыдан 4,7% көп."),
])
def test_how_many_there_are_of_a_thing_is_no_trade(language: str, text: str) -> None:
    assert [f.change for f in figures(f"{TOLD[language]} {text}", language)] == [None]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru sold a $310 million satellite to Chile in 2023."),
    ("ru", "Перу в 2023 году продала Чили оборудование стоимостью 310 млн долларов."),
    ("kk", "Перу 2023 жылы Чилиге құны 310 млн доллар болатын жабдық сатты."),
])
def test_what_sold_goods_cost_is_trade(language: str, text: str) -> None:
    assert amounts(text, language) == [(310e6, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The sides named a $5 billion target for 2030."),
    ("ru", "На 2030 год стороны назвали цель в 5 млрд долларов."),
    ("kk", "Тараптар 2030 жылға 5 млрд долларлық меже қойды."),
])
def test_a_goal_is_no_thing(language: str, text: str) -> None:
    last = figures(f"{TOLD[language]} {text}", language)[-1]
    assert (last.value, last.status) == (5e9, "target")


@pytest.mark.parametrize(("language", "text"), [
    ("en", "That is 7% more tonnes than in 2022."),
    ("ru", "Это на 7% больше прежнего."),
    ("kk", "Бұл бұрынғыдан 7% көп."),
])
def test_what_is_more_of_the_same_is_no_thing(language: str, text: str) -> None:
    change = figures(f"{TOLD[language]} {text}", language)[-1].change
    assert change is not None
    assert change.pct == 7


def test_so_many_percent_of_things_are_no_trade() -> None:
    assert amounts(f"{TOLD['en']} Some 40 percent of patents come from the north.", "en") == [(4e9, "export")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's exports to Chile reached $4 billion in 2023, while the club asked for $310 million."),
    ("ru", "Экспорт Перу в Чили в 2023 году достиг 4 млрд долларов, а доноры дали 310 млн долларов."),
    ("kk", "Перудің Чилиге экспорты 2023 жылы 4 млрд долларға жетті, ал әртіс 310 млн доллар сұрады."),
])
def test_a_clause_of_its_own_tells_of_something_else(language: str, text: str) -> None:
    assert amounts(text, language) == [(4e9, "export")]
