"""Words of movement and of money for goods say trade only where goods are told of."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6


def told(text: str) -> list[tuple[float | None, str, str | None, str | None]]:
    return [(f.value, f.flow, f.reporter, f.partner) for f in figures(text, "ru")]


@pytest.mark.parametrize(("text", "expected"), [
    ("Азербайджан направил в Турцию 9,5 млрд кубометров газа.", (9.5 * B, "export", "AZ", "TR")),
    ("За 2023 год из Казахстана в Китай прокачано 5 млрд кубометров газа.", (5 * B, "export", "KZ", "CN")),
    ("Торговля Узбекистана. Из Афганистана в Узбекистан попало товаров на 19 млн долларов.",
     (19 * M, "export", "AF", "UZ")),
    ("Экспорт Украины. Египет взял 2,3 млн тонн пшеницы.", (2.3 * M, "export", "UA", "EG")),
    ("Экспорт Молдавии. На черешне страна заработала 46 млн долларов.", (46 * M, "export", "MD", "WORLD")),
    ("Внешняя торговля Монголии. Дизельного топлива доставлено 318 тыс. тонн.", (318e3, "import", "MN", "WORLD")),
])
def test_goods_that_move_or_earn_are_traded(text: str, expected: tuple[float, str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", [
    "Казахстан направил в Турцию 300 спасателей и 2 млн долларов на восстановление школ.",
    "В Узбекистан пришло письмо на 12 страниц, министр взял паузу на 10 дней.",
    "Казахстан заработал на туристах 5 млн долларов.",
])
def test_other_things_that_move_are_not(text: str) -> None:
    assert told(text) == []


def test_a_product_that_brings_money_goes_on_about_the_flow() -> None:
    text = ("Экспорт Молдавии за 2020 год вырос до 2 млрд долларов. Квота исчерпана, кредит в 5 млн долларов погашен. "
            "Яблоки дали 57 млн долларов (+6%).")
    *_, figure = figures(text, "ru")
    assert figure.change is not None
    assert (figure.value, figure.flow, figure.product, figure.change.pct) == (57 * M, "export", "apples", 6)


def test_a_sentence_of_aid_ends_the_talk_of_trade() -> None:
    text = ("Казахстан экспортировал 1,3 млн тонн пшеницы. Он отправил Афганистану 185 тонн гуманитарной помощи. "
            "В неё вошли 48 тонн муки.")
    assert [figure.value for figure in figures(text, "ru")] == [1.3 * M]


def test_worth_is_no_price() -> None:
    text = "Импорт России в стоимостном выражении вырос до 15 млрд долларов."
    assert told(text) == [(15 * B, "import", "RU", "WORLD")]
