"""What a goal or forecast came to is of its time, of its flow and of its parties."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Told = list[tuple[str | None, str | None, str, str]]


def told(text: str, language: str) -> Told:
    return [(f.reporter, f.partner, str(f.period), f.status) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Peru's trade in 2019 came to $50 billion. In 2014 analysts promised that its trade with Chile would reach "
           "$2 billion by 2018. It turned out at $1.95 billion."),
    ("ru", "Торговля Перу в 2019 году составила 50 млрд долларов. В 2014 году обещали, что к 2018-му его "
           "торговля с Чили достигнет 2 млрд долларов. Вышло 1,95 млрд."),
    ("kk", "Перудің сауда айналымы 2019 жылы 50 млрд доллар болды. 2014 жылы оның Чилимен саудасы 2018 жылға "
           "қарай 2 млрд долларға жетеді деп күткен. Іс жүзінде 1,95 млрд доллар болды."),
])
def test_what_a_plan_came_to_is_of_its_time(language: str, text: str) -> None:
    assert told(text, language)[-1] == ("PE", "CL", "2018", "actual")


def test_a_plan_for_a_time_to_come_has_come_to_nothing_yet() -> None:
    text = ("Торговля Перу с Чили в 2019 году составила 5 млрд долларов. К 2040 году она должна достичь 7 млрд. Вышло "
            "пока 6 млрд.")
    assert told(text, "ru")[-1][2:] != ("2040", "actual")
