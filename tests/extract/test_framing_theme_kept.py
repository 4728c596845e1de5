"""A text, a section or a paragraph about one product keeps to it until it turns back to all goods."""

from __future__ import annotations

import pytest

from extract.framing.products.theme import theme
from extract.framing.scenes import scenes
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


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Services. Exports came to $5 billion, imports to $3 billion."),
    ("ru", "Услуги. Экспорт составил 5 млрд долларов, импорт — 3 млрд долларов."),
])
def test_a_name_alone_at_the_start_heads_its_paragraph_only(language: str, text: str) -> None:
    goods = {"en": "Exports of goods were $9 billion.", "ru": "Экспорт товаров — 9 млрд долларов."}[language]
    lead = {"en": "Trade of Georgia in 2023", "ru": "Торговля Грузии в 2023 году"}[language]
    flows = [figure.flow for figure in figures(f"{lead}\n\n{text}\n\n{goods}\n", language)]
    assert flows == ["services_export", "services_import", "export"]


def test_all_exports_of_a_text_about_one_product_are_of_it() -> None:
    text = ("Georgian wine goes farther\n\nGeorgia exported wine for $259 million in 2023.\n\n"
            "Ten years ago total exports stood at $128 million.\n")
    assert products(text, "en") == ["wine", "wine"]


def test_a_heading_on_exports_of_goods_makes_a_text_one_of_all_goods() -> None:
    text = ("Exports of goods by destination\n\nWine brought Moldova $217 million in 2023.\n\n"
            "Exports to Romania were $834 million.\n")
    assert products(text, "en") == ["wine", None]


HARVESTS = {
    "en": "Wine in 2022: fewer litres, more money\n\nSome 12 million litres went abroad. Moldova earned $140 million.",
    "ru": "Вино-2022: меньше литров, больше денег\n\nЗа рубеж ушло 12 млн дал. Молдова выручила 140 млн долларов.",
    "kk": "Шарап: литрі аз\n\nМолдова 2022 жылы шетелге 12 млн литр жөнелтті. Экспорт 140 млн доллар болды.",
}


@pytest.mark.parametrize("language", HARVESTS)
def test_a_product_that_heads_the_title_is_what_the_first_weight_is_of(language: str) -> None:
    assert products(HARVESTS[language], language) == ["wine", "wine"]


def test_a_sum_of_money_may_be_of_all_goods_whatever_heads_the_title() -> None:
    text = "Вино подождёт\n\nМолдова в 2022 году отправила за рубеж товаров на 4 млрд долларов."
    assert products(text) == [None]


RISES = {
    "en": "{} found more buyers in 2023, and exports rose. Exports to Chile came to $5 million.",
    "ru": "{} нашли в 2023 году больше покупателей, экспорт вырос. Экспорт в Чили составил $5 млн.",
    "kk": "2023 жылы {} көп сатып алушы тапты, экспорт өсті. Чилиге экспорт $5 млн болды.",
}


@pytest.mark.parametrize(("language", "goods", "product"), [
    ("en", "Wine, grapes and flour", None), ("en", "Wine", "wine"),
    ("ru", "Вино, виноград и мука", None),
    ("kk", "шарап, жүзім, ұн", None), ("kk", "шарап", "wine"),
])
def test_goods_listed_ahead_are_not_what_a_text_is_about(language: str, goods: str, product: str | None) -> None:
    _, found = scenes(RISES[language].format(goods), language, None)
    assert theme(found) == product
