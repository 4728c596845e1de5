"""A text, a section or a paragraph about one product keeps to it until it turns back to all goods."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def products(text: str, language: str = "ru") -> list[str | None]:
    return [figure.product for figure in figures(text, language)]


HEADLINES = {
    "en": ("Kazakhstan raises exports of flour\n\n"
           "Kazakhstan's flour exports were $600 million in 2023, the ministry of agriculture said on Monday.\n"
           "Exports to Afghanistan grew by 12 percent to $400 million.\n", "flour"),
    "ru": ("Казахстан нарастил экспорт муки\n\n"
           "Казахстан в 2023 году вывез муки на 600 млн долларов, сообщили в понедельник в министерстве.\n"
           "В Афганистан отгружено на 400 млн долларов, на 12% больше, чем годом ранее.\n", "flour"),
    "kk": ("Қазақстан ұн экспортын арттырды\n\n"
           "Қазақстанның ұн экспорты 2023 жылы 600 млн доллар болды, деп хабарлады министрлік дүйсенбіде.\n"
           "Ауғанстанға экспорт 12%-ға өсіп, 400 млн долларға жетті.\n", "flour"),
}


@pytest.mark.parametrize("language", HEADLINES)
def test_a_text_about_one_product_keeps_it(language: str) -> None:
    text, product = HEADLINES[language]
    assert products(text, language) == [product, product]


def test_the_total_of_all_goods_is_of_no_product() -> None:
    text = HEADLINES["ru"][0] + "Весь экспорт Казахстана в 2023 году составил 78 млрд долларов.\n"
    assert products(text)[-1] is None


def test_a_title_names_the_product_of_its_paragraph() -> None:
    text = ("Внешняя торговля Монголии за 2023 год\n\nУголь. Отгружено 69 млн тонн.\n\n"
            "Всего товаров вывезено на 15 млрд долларов.\n")
    assert products(text) == ["coal", None]


def test_a_product_that_only_explains_is_not_what_trade_was_of() -> None:
    text = "Торговля Казахстана и Польши. Потом упала нефть, и за 2016 год оборот вышел на 1 млрд долларов."
    assert products(text) == [None]
