"""What another office counts, told in a sentence of its own, is a figure of the same flow and time."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

B = 1e9


@pytest.mark.parametrize(("language", "text"), [
    ("en", "By Kazakh data, trade with Chile came to $5 billion in 2022. Santiago speaks of 6 billion."),
    ("en", "By Kazakh data, trade with Chile came to $5 billion in 2022. The Chileans put it at 6 billion."),
    ("ru", "По данным Казахстана, оборот с Чили в 2022 году составил $5 млрд. В Сантьяго говорят о 6 млрд."),
    ("ru", "По данным Казахстана, оборот с Чили в 2022 году составил $5 млрд. По чилийской статистике — 6 млрд."),
    ("kk", "Қазақстан дерегі бойынша Чилимен айналым 2022 жылы 5 млрд доллар болды. Сантьяго 6 млрд деп санайды."),
])
def test_a_second_account_came_about_too(language: str, text: str) -> None:
    told = [(f.value, f.flow, f.reporter, f.partner, str(f.period), f.status) for f in figures(text, language)]
    assert told == [(value * B, "turnover", "KZ", "CL", "2022", "actual") for value in (5, 6)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Kazakhstan with Chile came to $5 billion in 2022. Santiago speaks of 6 billion by 2030."),
    ("ru", "Оборот Казахстана с Чили составил в 2022 году $5 млрд. В Сантьяго говорят о 6 млрд к 2030 году."),
    ("kk", "Қазақстанның Чилимен айналымы 2022 жылы $5 млрд болды. Сантьяго 2030 жылға қарай 6 млрд жоспарлап отыр."),
])
def test_a_goal_that_another_speaks_of_stays_one(language: str, text: str) -> None:
    assert [f.status for f in figures(text, language)] == ["actual", "target"]
