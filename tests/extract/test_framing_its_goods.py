"""Behind a sentence that tells of goods alone "its exports" are those of the goods, and nobody's own."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Chile's foreign trade rose to $5 billion in 2023. Goods worth $2 billion went to Peru. The main one is "
           "copper. Its exports rose to $1 billion."),
    ("ru", "Внешняя торговля Чили в 2023 году выросла до 5 млрд долларов. В Перу ушло товаров на 2 млрд. Главный товар "
           "— медь. Её экспорт вырос до 1 млрд долларов."),
    ("kk", "Чилидің сыртқы саудасы 2023 жылы 5 млрд долларға жетті. Перуға 2 млрд долларға тауар кетті. Басты тауар – "
           "мыс. Оның экспорты 1 млрд долларға жетті."),
])
def test_its_exports_are_those_of_the_goods(language: str, text: str) -> None:
    last = figures(text, language)[-1]
    assert (last.reporter, last.product) == ("CL", "copper")


def test_its_imports_are_those_of_the_land_told_of() -> None:
    text = ("Экспорт Чили в 2023 году вырос до 5 млрд долларов. Перу остаётся главным покупателем. Её импорт вырос до "
            "1 млрд долларов.")
    last = figures(text, "ru")[-1]
    assert (last.reporter, last.product) == ("PE", None)
