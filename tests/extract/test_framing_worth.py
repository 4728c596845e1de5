"""An amount that "by" leads to: a difference, or what was sold is worth."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6

WORTH = [
    ("За 2023 год из Узбекистана в Россию отгружено фруктов на 312 млн долларов, на 18% больше прошлогоднего.",
     312 * M, {"pct": 18}),
    ("Китай купил у Казахстана нефти на 4,2 млрд долларов, прибавив за год 7%.", 4.2 * B, {"pct": 7}),
    ("В 2023 году Казахстан и Турция наторговали больше чем на 6 млрд долларов.", 6 * B, {}),
    ("Товарооборот Казахстана и Китая в 2023 году прибавил 30% и вышел на 31 млрд долларов.", 31 * B, {"pct": 30}),
    ("Экспорт Казахстана в Китай за год похудел на 11%, до 14 млрд долларов.", 14 * B, {"pct": -11}),
]
WORTH += [("Торговля Казахстана и Китая: в 2023 году стороны вышли на 41 млрд долларов.", 41 * B, {})]
DIFFERENCES = [
    "Казахстан продал Италии на 300 млн долларов больше, чем годом ранее.",
    "Экспорт Казахстана в Италию подрос на 300 млн долларов.",
    "Поставки казахстанской нефти в Италию за 2023 год сократились: стало на 300 млн долларов меньше.",
]


@pytest.mark.parametrize(("text", "value", "change"), WORTH)
def test_what_is_sold_for_a_sum_is_a_level(text: str, value: float, change: dict[str, float]) -> None:
    figure, = figures(text, "ru")
    said = figure.change.to_json() if figure.change else {}
    assert (figure.value, {key: said[key] for key in said if key != "base"}) == (value, change)


@pytest.mark.parametrize("text", DIFFERENCES)
def test_what_trade_changed_by_is_a_difference(text: str) -> None:
    changed = [figure.change.abs for figure in figures(text, "ru") if figure.change and figure.change.abs]
    assert [abs(change) for change in changed] == [300 * M]
    assert not [figure for figure in figures(text, "ru") if figure.value == 300 * M]


def test_a_sum_behind_what_was_spent_is_the_difference_where_an_amount_came_first() -> None:
    text = "Ввезено за 2023 год на 2,4 млрд долларов, то есть на 600 млн, или на 33%, больше, чем за 2022-й."
    figure, = figures("Внешняя торговля Таджикистана. " + text, "ru")
    assert figure.value == 2.4 * B
    assert figure.change is not None
    assert figure.change.abs == 600 * M


@pytest.mark.parametrize(("text", "pct"), [
    ("Экспорт Армении в Иран, 2023 год: 96,8 млн $ ⬇️ 3%", -3),
    ("Экспорт Армении в Иран, 2023 год: 96,8 млн $ (↑ 12%)", 12),
    ("Экспорт Армении в Иран, 2023 год: 96,8 млн $, 11%↑", 11),
])
def test_an_arrow_says_which_way_trade_moved(text: str, pct: float) -> None:
    figure, = figures(text, "ru")
    assert figure.change is not None
    assert (figure.value, figure.change.pct) == (96.8 * M, pct)
