"""Parts of a sum just told, of whatever it is called, and whose they are."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

Row = tuple[float | None, str, str | None, str | None]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia's exports to Poland came to $5 million in 2023. Three quarters of that money came from wine."),
    ("ru", "Экспорт Грузии в Польшу в 2023 году составил 5 млн долларов. Три четверти этих денег дало вино."),
    ("ru", "Экспорт Грузии в Польшу в 2023 году — 5 млн долларов, и три четверти этой суммы заработали виноделы."),
])
def test_a_fraction_of_that_money_is_a_share(language: str, text: str) -> None:
    assert [(f.value, f.product) for f in figures(text, language)] == [(5e6, None), (75.0, "wine")]


def test_a_comparison_with_that_is_no_share() -> None:
    text = "Poland's exports to Georgia came to $5 million in 2023. Chile's are not even half of that."
    assert len(figures(text, "en")) == 1


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade within the EAEU reached $9 billion, and Kazakhstan accounts for 11 percent of this amount."),
    ("ru", "Торговля внутри ЕАЭС достигла 9 млрд долларов, и на Казахстан из этого объёма выпадает 11 процентов."),
])
def test_a_part_of_the_trade_inside_a_bloc_is_that_of_a_member_with_it(language: str, text: str) -> None:
    assert sides(text, language) == [(9e9, "turnover", "EAEU", "EAEU"), (11.0, "turnover", "KZ", "EAEU")]


def test_a_customs_union_trades_with_those_outside_it() -> None:
    text = "Взаимная торговля внутри ЕАЭС достигла 9 млрд долларов. С внешним миром пятёрка наторговала на 72 млрд."
    assert sides(text, "ru")[-1] == (72e9, "turnover", "EAEU", "NONEAEU")


TEXT = """Казахстан принял гостей

Астана, 5 марта 2024 года

Первым Казахстан принял премьера Грузии. Взаимная торговля в 2023 году составила 90 млн долларов.

{}

Вечером гости республики слушали оркестр и обсуждали дороги, школы и погоду.
"""


@pytest.mark.parametrize(("paragraph", "expected"), [
    ("Беседа с премьером Польши была долгой. Он хвалил Мазовию и Варшаву. За год торговля составила 60 млн долларов.",
     (60e6, "turnover", "KZ", "PL")),
    ("Польский премьер привёз яблок. На Польшу у республики приходится 3 процента внешнеторгового оборота.",
     (3.0, "turnover", "KZ", "PL")),
    ("Доля Польши во всей внешней торговле республики — 3 процента. Её премьера угостили чаем.",
     (3.0, "turnover", "KZ", "PL")),
    ("Польша в торговле преуспела. Её внешняя торговля за год составила 600 млрд долларов.",
     (600e9, "turnover", "PL", "WORLD")),
])
def test_a_paragraph_about_a_visitor_is_about_home_and_his_land(paragraph: str, expected: Row) -> None:
    assert sides(TEXT.format(paragraph), "ru")[-1] == expected
