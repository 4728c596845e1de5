"""People, towns and lands whose names begin as goods do are no goods."""

from __future__ import annotations

import pytest

from extract.reader import read

NAMES = [
    ("en", "Peru's exports to Chile were $5 million in 2019, said Trade Minister Simon Rice."),
    ("en", "Peru's exports to Chile were $5 million in 2019, Mr Wheat said."),
    ("en", "Peru is raising exports to Chile, which came to $5 million in 2019."),
    ("ru", "По словам министра Виноградова, экспорт Перу в 2019 году составил 5 млн долларов."),
    ("ru", "Рыбаков сообщил, что экспорт Перу в 2019 году составил 5 млн долларов."),
    ("ru", "Алмазбек Иманов назвал экспорт Перу в 2019 году: 5 млн долларов."),
    ("ru", "Греческий экспорт в Перу в 2019 году составил 5 млн долларов."),
    ("ru", "Экспорт Винницкой области в Перу в 2019 году составил 5 млн долларов."),
    ("ru", "После долгих хлопот экспорт Перу в Чили в 2019 году составил 5 млн долларов."),
    ("kk", "2019 жылы Перу экспорты 5 млн доллар болды, деді министр Болат Анаров."),
    ("kk", "Раушан Әлиева айтты: 2019 жылы Перу экспорты 5 млн доллар болды."),
]
GOODS = [
    ("en", "Wheat Exports From Peru Hit $5 Million In 2019", "wheat"),
    ("en", "Wheat exports of Peru were $5 million in 2019, the minister said.", "wheat"),
    ("ru", "Экспорт винограда из Перу в 2019 году составил 5 млн долларов.", "grapes"),
    ("ru", "Алмазы Перу продавало в 2019 году на 5 млн долларов.", "diamonds"),
    ("ru", "Импорт гречки в Перу в 2019 году составил 5 млн долларов.", "buckwheat"),
    ("kk", "Болат экспорты 2019 жылы Перуде 5 млн доллар болды.", "steel"),
]


def products(language: str, text: str) -> list[str | None]:
    return [figure.product for figure in read(text, "test", language=language).figures]


@pytest.mark.parametrize(("language", "text"), NAMES)
def test_a_name_is_no_goods(language: str, text: str) -> None:
    assert products(language, text) == [None]


@pytest.mark.parametrize(("language", "text", "goods"), GOODS)
def test_goods_with_a_capital_letter_are(language: str, text: str, goods: str) -> None:
    assert products(language, text) == [goods]
