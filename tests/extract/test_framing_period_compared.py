"""The months of a number by those of last year that it is set against."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

WRITTEN = date(2022, 8, 5)


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Товарооборот Чили с Китаем в сравнении со вторым кварталом прошлого года вырос на $64 млн до $276 млн."),
    ("en", "Chile's trade with China grew by $64 million against the second quarter of last year to $276 million."),
    ("kk", "Чилидің Қытаймен тауар айналымы былтырғы екінші тоқсанмен салыстырғанда 64 млн долларға өсіп, 276 "
           "млн доллар болды."),
])
def test_what_is_set_against_a_quarter_of_last_year_is_of_that_quarter_of_this_one(language: str, text: str) -> None:
    figure, = read(text, "test", language=language, published=WRITTEN).figures
    assert figure.change is not None
    assert (str(figure.period), str(figure.change.base)) == ("2022-04/2022-06", "2021-04/2021-06")


def test_a_month_spoken_of_may_be_set_against_another_month() -> None:
    text = "Экспорт Чили в апреле составил $5 млрд. По сравнению с мартом прошлого года он вырос на 3%."
    assert {str(f.period) for f in read(text, "test", language="ru", published=WRITTEN).figures} == {"2022-04"}


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Добыча угля в Боливии за январь-март 2022 года составила 22,7 млн тонн. За отчётный период вывезено "
           "17,6 млн тонн угля."),
    ("en", "Coal output in Bolivia was 22.7 million tonnes in January-March 2022. Over the reporting period 17.6 "
           "million tonnes of coal were exported."),
    ("kk", "2022 жылғы қаңтар-наурызда Боливияда 22,7 млн тонна көмір өндірілді. Есепті кезеңде 17,6 млн тонна көмір "
           "экспортталды."),
])
def test_the_reporting_period_may_be_that_of_what_is_no_trade(language: str, text: str) -> None:
    figure, = read(text, "test", language=language, published=WRITTEN).figures
    assert (figure.value, str(figure.period)) == (17.6e6, "2022-01/2022-03")


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Посол Сербии в Молдавии: «В прошлом году товарооборот достиг 96 миллионов долларов, в этом рассчитываем "
           "превысить 120 миллионов»."),
    ("en", "The envoy of Serbia to Moldova: \"Last year our trade reached $96 million, and we hope to exceed $120 "
           "million.\""),
    ("kk", "Сербияның Молдовадағы елшісі: «Былтыр тауар айналымы 96 миллион долларға жетті, енді 120 миллионнан "
           "асырмақпыз»."),
])
def test_a_plan_behind_a_fact_is_not_of_the_year_of_the_fact(language: str, text: str) -> None:
    fact, plan = read(text, "test", language=language, published=WRITTEN).figures
    assert (str(fact.period), plan.status, plan.period) == ("2021", "target", None)


def test_a_share_behind_what_a_level_is_compared_with_is_of_the_level() -> None:
    text = ("В 2021 году Молдавия экспортировала 1,3 млн тонн зерна против 0,9 млн тонн годом ранее, причем на Румынию "
            "пришлось 40%, на Турцию — 25%.")
    told = read(text, "test", language="ru", published=WRITTEN).figures
    assert [str(figure.period) for figure in told] == ["2021", "2020", "2021", "2021"]
