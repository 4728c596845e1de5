"""A gap between exports and imports is the balance, whoever exceeds whom."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B = 1e9


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "Italy's imports from Kazakhstan exceeded its exports by $2 billion in 2023.", -2 * B),
    ("en", "Kazakhstan's exports to Italy outstripped imports by $2 billion in 2023.", 2 * B),
    ("ru", "Импорт Киргизии из Китая в 2023 году превысил экспорт на 2 млрд долларов.", -2 * B),
    ("ru", "Экспорт Казахстана в Италию на 2 млрд долларов больше импорта.", 2 * B),
    ("ru", "Вывоз из Киргизии в Китай уступает ввозу на 2 млрд долларов.", -2 * B),
    ("ru", "Превышение экспорта Казахстана над импортом в торговле с Италией составило 2 млрд долларов.", 2 * B),
    ("ru", "В торговле с Вьетнамом у США минус в 2 млрд долларов.", -2 * B),
    ("ru", "Минус Армении в торговле с Россией составил 2 млрд долларов.", -2 * B),
    ("kk", "Қазақстанның Италияға экспорты импорттан 2 млрд долларға артық болды.", 2 * B),
])
def test_the_excess_of_one_flow_over_the_other_is_a_balance(language: str, text: str, value: float) -> None:
    assert amounts(text, language) == [(value, "balance")]


@pytest.mark.parametrize("text", [
    "Ввоз в Киргизию из Китая превышает вывоз на 20%.",
    "Экспорт Казахстана в Италию в 2,2 раза выше импорта.",
])
def test_a_ratio_of_two_flows_is_no_figure(text: str) -> None:
    assert amounts(text, "ru") == []


def test_flows_told_one_after_another_have_no_gap() -> None:
    text = "Экспорт Казахстана в Италию вырос до 14 млрд долларов, импорт оттуда больше 2 млрд долларов."
    assert amounts(text, "ru") == [(14 * B, "export"), (2 * B, "import")]


def test_a_minus_before_a_percentage_says_which_way() -> None:
    figure, = figures("Торговля Финляндии с Россией: минус совсем небольшой, 1%.", "ru")
    assert figure.change is not None
    assert (figure.flow, figure.change.pct) == ("turnover", -1)


def test_the_deficit_of_the_balance_is_one_with_each_partner() -> None:
    text = "Дефицит торгового баланса Таджикистана со странами СНГ составил 660 млн долларов, с Китаем — 10 млн."
    assert amounts(text, "ru") == [(-660e6, "balance"), (-10e6, "balance")]


@pytest.mark.parametrize(("language", "text", "value"), [
    ("en", "The difference between Italy's exports and imports was $2 billion in 2023.", 2 * B),
    ("ru", "Разница между импортом и экспортом Италии составила в 2023 году 2 млрд долларов.", -2 * B),
    ("kk", "Италияның экспортынан импорты 2023 жылы 2 млрд долларға артық болды.", -2 * B),
])
def test_the_difference_of_two_flows_is_a_balance(language: str, text: str, value: float) -> None:
    assert amounts(text, language) == [(value, "balance")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The imbalance in trade between Peru and Chile was $2 billion in favour of Chile in 2023."),
    ("ru", "Перевес в пользу Чили в торговле с Перу составил в 2023 году 2 млрд долларов."),
    ("kk", "Перумен саудада Чили пайдасына 2 млрд доллар айырма бар, бұл – 2023 жылғы дерек."),
])
def test_a_balance_is_that_of_the_land_it_favours(language: str, text: str) -> None:
    figure, = figures(text, language)
    assert (figure.value, figure.flow, figure.reporter, figure.partner) == (2 * B, "balance", "CL", "PE")


def test_a_flow_told_beside_whom_trade_favours_stays_itself() -> None:
    text = "Баланс складывается в пользу Чили: экспорт в Перу составил 2 млрд долларов."
    assert amounts(text, "ru") == [(2 * B, "export")]


def test_the_surplus_of_trade_in_a_clause_is_the_surplus() -> None:
    text = "Профицит, который Чили имеет в торговле с Перу, составил 2 млрд долларов."
    assert amounts(text, "ru") == [(2 * B, "balance")]


def test_the_flows_of_a_gap_say_whose_they_are() -> None:
    figure, = figures("Перуге импорт 2023 жылы экспорттан 2 млрд долларға асып түсті.", "kk")
    assert (figure.value, figure.reporter) == (-2 * B, "PE")
