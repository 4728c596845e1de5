"""What a number is: a level, a change by percent, times or an amount, a share, or the level compared with."""

from __future__ import annotations

from typing import Any

import pytest

from tests.extract.told import figures

B, M = 1e9, 1e6


def changes(text: str, language: str) -> list[tuple[float | None, dict[str, Any]]]:
    """The value and the change of each figure, without what it is compared with."""
    return [
        (f.value, {k: v for k, v in f.change.to_json().items() if k != "base"} if f.change else {})
        for f in figures(text, language)
    ]


@pytest.mark.parametrize(("language", "text", "expected"), [
    ("en", "Kazakhstan's exports to Turkey were $3.9 billion in 2023, up 12%.", (3.9 * B, {"pct": 12})),
    ("en", "Exports of Kazakhstan to Turkey fell 4.1-fold to $100 million in 2023.", (100 * M, {"times": 0.244})),
    ("en", "Kazakhstan's exports to China rose by $300 million, or 11 percent, to $3 billion in 2023.",
     (3 * B, {"pct": 11, "abs": 300 * M})),
    ("en", "Exports of Kazakhstan to China were 98.5% of the level of 2022 and amounted to $14 billion in 2023.",
     (14 * B, {"pct": -1.5})),
    ("en", "Kazakhstan's exports to Turkey were $550 million in 2023, an increase of 10 percent ($50 million).",
     (550 * M, {"pct": 10, "abs": 50 * M})),
    ("ru", "Экспорт Казахстана в Турцию составил 3,9 млрд долларов в 2023 году, рост на 12%.", (3.9 * B, {"pct": 12})),
    ("ru", "Экспорт Казахстана в Турцию снизился в 4,1 раза, до 100 млн долларов.", (100 * M, {"times": 0.244})),
    ("ru", "Экспорт Казахстана в Китай вырос на 300 млн долларов, или на 11%, до 3 млрд долларов в 2023 году.",
     (3 * B, {"pct": 11, "abs": 300 * M})),
    ("ru", "Экспорт Казахстана в Китай в 2023 году составил 98,5% к уровню 2022 года, или 14 млрд долларов.",
     (14 * B, {"pct": -1.5})),
    ("ru", "Казахстан и Турция наторговали в 2023 году на 6 млрд долларов, это на 12% больше, чем годом ранее.",
     (6 * B, {"pct": 12})),
    ("kk", "Қазақстанның Түркияға экспорты 2023 жылы 3,9 млрд доллар болып, 12%-ға өсті.", (3.9 * B, {"pct": 12})),
    ("kk", "Қазақстанның Түркияға экспорты 2023 жылы 4,1 есе азайып, 100 млн долларға "
     "түсті.", (100 * M, {"times": 0.244})),
    ("kk", "Қазақстанның Қытайға экспорты 2023 жылы 300 млн долларға немесе 11 пайызға өсіп, 3 млрд долларға жетті.",
     (3 * B, {"pct": 11, "abs": 300 * M})),
    ("kk", "Қазақстанның Қытайға экспорты 2023 жылы 2022 жылғы деңгейдің 98,5 пайызын құрап, 14 млрд доллар болды.",
     (14 * B, {"pct": -1.5})),
])
def test_a_change_is_read_with_its_level(language: str, text: str, expected: tuple[float, dict[str, Any]]) -> None:
    assert changes(text, language) == [expected]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Turkey is to be raised to $10 billion."),
    ("ru", "Товарооборот Казахстана и Турции намерены увеличить до 10 млрд долларов."),
    ("kk", "Қазақстан мен Түркия өзара сауданы 10 млрд долларға дейін ұлғайтуға уағдаласты."),
])
def test_what_trade_grows_to_is_a_level(language: str, text: str) -> None:
    assert changes(text, language) == [(10 * B, {})]


@pytest.mark.parametrize(("language", "text", "share"), [
    ("en", "Oil made up 60 percent of Kazakhstan's exports to Italy in 2023.", 60),
    ("en", "Turkey accounted for 4.9% of Kazakhstan's exports in 2023.", 4.9),
    ("en", "Exports are more than half of Kazakhstan's trade with Italy.", 50),
    ("ru", "Нефть составила 60% экспорта Казахстана в Италию в 2023 году.", 60),
    ("ru", "Доля Турции в экспорте Казахстана в 2023 году- 4,9%.", 4.9),
    ("kk", "2023 жылы Қазақстанның Италияға экспортының 60 пайызы мұнайға тиесілі болды.", 60),
    ("kk", "Қазақстан экспортындағы Түркияның үлесі 2023 жылы 4,9% болды.", 4.9),
])
def test_a_share_is_no_change(language: str, text: str, share: float) -> None:
    assert [(f.value, f.unit, f.change) for f in figures(text, language)] == [(share, "%", None)]


@pytest.mark.parametrize(("language", "text", "values"), [
    ("en", "Kazakhstan's exports to Turkey grew from $2.5 billion in 2022 to $3.9 billion in "
     "2023.", [2.5 * B, 3.9 * B]),
    ("ru", "Импорт Казахстана из Турции в 2023 году увеличился с 1,9 до 2,1 млрд долларов.", [1.9 * B, 2.1 * B]),
    ("kk", "Қазақстанның Түркиядан импорты 1,9 млрд доллардан 2,1 млрд долларға дейін артты.", [1.9 * B, 2.1 * B]),
])
def test_both_ends_of_a_growth_are_levels(language: str, text: str, values: list[float]) -> None:
    assert changes(text, language) == [(value, {}) for value in values]


def test_a_dash_between_words_is_no_minus() -> None:
    text = "In 2023 Kazakhstan's exports of flour to Turkey grew 7 times, of vegetable oil - 6.2 times."
    assert [change["times"] for _, change in changes(text, "en")] == [7, 6.2]


def test_levels_in_percent_go_on_along_a_list() -> None:
    text = "В 2023 году экспорт в страны ЕАЭС у Армении достиг 98,1% прошлогоднего уровня, у Беларуси — 103,7%."
    assert [change["pct"] for _, change in changes(text, "ru")] == [-1.9, 3.7]


@pytest.mark.parametrize("text", [
    "Kazakhstan's exports to China came to $14 billion in 2023. On an average day 500 trucks pass the border.",
    "Kazakhstan's exports to China came to $14 billion in 10M2023.",
    "Kazakhstan's exports to China came to $14 billion in 2023. The rules worry five million smallholders.",
    "Kazakhstan's exports to China came to $14 billion in 2023. Wheat fetched $178.",
    "Kazakhstan's exports to China came to $14 billion in 2023. A third of the pylons stand already.",
])
def test_things_counted_beside_trade_are_no_figures(text: str) -> None:
    assert [f.value for f in figures(text, "en")] == [14 * B]


def test_things_counted_before_are_figures() -> None:
    text = "Kazakhstan exported 500 trucks to Uzbekistan in 2022. A year later it was 700 trucks."
    assert [f.value for f in figures(text, "en")] == [500, 700]


def test_a_price_is_no_figure() -> None:
    text = "В 2023 году Казахстан вывез в Узбекистан 5,2 млн тонн пшеницы по 250 долларов за тонну."
    assert [f.unit for f in figures(text, "ru")] == ["t"]


def test_a_weight_without_its_unit_is_no_money() -> None:
    text = ("В 2023 году Азербайджан экспортировал в Италию 9 млрд кубометров газа (3 млрд долларов), "
            "в Турцию — 8 млрд (2 млрд долларов).")
    assert [f.value for f in figures(text, "ru") if f.unit == "USD"] == [3 * B, 2 * B]


@pytest.mark.parametrize("text", [
    "Georgia exported 5 million tonnes of cement in 2023, enough to pave the city twice.",
    "Georgia, which twice lost the market, exported 5 million tonnes of cement in 2023.",
])
def test_twice_may_only_say_how_often(text: str) -> None:
    (figure,) = figures(text, "en")
    assert figure.change is None


def test_twice_as_much_is_a_multiple() -> None:
    (figure,) = figures("Georgia exported 5 million tonnes of cement in 2023, twice as much as in 2022.", "en")
    assert figure.change is not None
    assert figure.change.times == 2


def test_an_amount_before_a_verb_of_adding_says_by_how_much() -> None:
    text = "Моңғолия 2023 жылы 80 млн тонна көмір экспорттады, бір жылда 14 млн тонна қосылды."
    assert [figure.value for figure in figures(text, "kk") if figure.value is not None] == [80e6]


def test_a_balance_that_trade_ends_with_is_no_level_compared_with() -> None:
    text = "В 2022 году экспорт Казахстана вырос до 3 млн долларов. Торговля услугами сведена с плюсом 1,7 млн."
    assert [str(f.period) for f in figures(text, "ru")] == ["2022", "2022"]
    text = "Экспорт Казахстана в 2022 году вырос с 2 до 3 млн долларов."
    assert [str(f.period) for f in figures(text, "ru")][1] == "2022"


def test_what_is_written_down_does_not_go_down() -> None:
    text = "In 2023 Peru put its exports to Chile at $9 million; the Chileans wrote down $7 million."
    assert [(f.value, f.change) for f in figures(text, "en")] == [(9_000_000, None), (7_000_000, None)]
    assert figures("Peru's exports to Chile went down $7 million in 2023.", "en")[0].value is None
