"""What lies between two offices' accounts of one flow is no figure; what lies between two flows is the balance."""

from __future__ import annotations

import pytest

from tests.extract.told import amounts, figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Kazakhstan's trade with Italy was $20 billion in 2023. The discrepancy of $3 billion is due to transit."),
    ("ru", "Товарооборот Казахстана и Италии составил 20 млрд долларов. Разница в 3 млрд долларов вызвана транзитом."),
    ("ru", "Товарооборот Казахстана и Италии составил 20 млрд долларов. Расхождение между сводками — 3 млрд долларов."),
    ("kk", "Қазақстан мен Италияның тауар айналымы 20 млрд доллар болды. Айырмасы 3 млрд доллар."),
    ("kk", "Қазақстан мен Италияның тауар айналымы 20 млрд доллар болды. Арада 3 млрд доллар алшақтық бар."),
])
def test_a_discrepancy_is_no_figure(language: str, text: str) -> None:
    assert amounts(text, language) == [(20 * B, "turnover")]


@pytest.mark.parametrize("text", [
    "Қазақстанның Италияға экспорты 15 млрд доллар, импорты 5 млрд доллар болды. Айырмасы 10 млрд доллар.",
    "Қазақстан мен Италияның экспорты мен импортының айырмасы 10 млрд доллар болды.",
    "Қазақстанның Италияға экспорты 15 млрд доллар болды. Айырмасы Қазақстанның пайдасына 10 млрд доллар.",
])
def test_a_difference_of_flows_is_the_balance(text: str) -> None:
    assert amounts(text, "kk")[-1] == (10 * B, "balance")


def test_a_level_behind_a_word_of_discrepancy_is_one() -> None:
    text = "Товарооборот Казахстана и Италии. Расхождение велико: Рим заявляет 20 млрд долларов."
    assert amounts(text, "ru") == [(20 * B, "turnover")]


@pytest.mark.parametrize(("text", "language", "status"), [
    ("In 2023 Peru's trade with Chile was $200 million, while Santiago speaks of $240 million.", "en", "actual"),
    ("В 2023 году торговля Перу с Чили составила 200 млн долларов, а в Сантьяго говорят о 240 млн.", "ru", "actual"),
    ("В 2023 году торговля Перу с Чили составила 200 млн долларов, а в Сантьяго говорят о миллиарде.", "ru", "target"),
])
def test_a_sum_like_that_before_of_which_another_speaks_is_an_account_of_it(
    text: str, language: str, status: str
) -> None:
    assert [f.status for f in figures(text, language)] == ["actual", status]
