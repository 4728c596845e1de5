"""Times that are told by one just told: "back then", the same month of last year, the season that now runs."""

from __future__ import annotations

import pytest

from tests.extract.told import figures


def periods(text: str, language: str) -> list[str]:
    return [str(figure.period) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "В 2022 году товарооборот Перу и Чили составил 5 млрд долларов. В 2017-м он достигал 9 млрд. Тогда же Перу "
           "покупало чилийскую нефть на 4 млрд долларов."),
    ("ru", "В 2022 году товарооборот Перу и Чили составил 5 млрд долларов. В 2017-м он достигал 9 млрд. Чилийский "
           "экспорт в то время равнялся 4 млрд долларов."),
    ("en", "Trade between Peru and Chile came to $5 billion in 2022. In 2017 it had reached $9 billion. Back then Peru "
           "bought Chilean oil worth $4 billion."),
    ("kk", "2022 жылы Перу мен Чилидің тауар айналымы 5 млрд доллар болды. 2017 жылы 9 млрд долларға жеткен еді. Сол "
           "кезде Перу Чилидің мұнайын 4 млрд долларға сатып алды."),
])
def test_back_then_is_the_time_told_last(language: str, text: str) -> None:
    assert periods(text, language) == ["2022", "2017", "2017"]


def test_while_another_did_something_is_no_earlier_time() -> None:
    text = ("В 2022 году товарооборот Перу и Чили составил 5 млрд долларов. В 2017-м он достигал 9 млрд. Экспорт Перу "
            "составил 3 млрд долларов, в то время как импорт — 2 млрд.")
    assert periods(text, "ru") == ["2022", "2017", "2022", "2022"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Импорт Перу в феврале составил 300 млн долларов против 250 млн в январе и 280 в феврале прошлого года."),
    ("en", "Peru's imports came to $300m in February against $250m in January and $280m in February last year."),
    ("kk", "Перудің импорты ақпанда 300 млн доллар болды, қаңтарда 250, өткен жылғы ақпанда 280 млн доллар болған."),
])
def test_the_month_before_has_not_the_year_of_the_same_month_a_year_ago(language: str, text: str) -> None:
    assert periods(text, language) == ["2024-02", "2024-01", "2023-02"]


def test_two_months_of_last_year_share_it() -> None:
    text = "Перу продало меди на 250 млн долларов в январе и на 280 млн в феврале прошлого года."
    assert periods(text, "ru") == ["2023-01", "2023-02"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Зимой 2022/23 года Перу продало Чили 1 млрд кубометров газа."),
    ("en", "In the winter of 2022/23 Peru sold Chile 1 billion cubic metres of gas."),
    ("kk", "2022/23 жылдың қысында Перу Чилиге 1 млрд текше метр газ сатты."),
])
def test_a_winter_lies_in_two_years(language: str, text: str) -> None:
    assert periods(text, language) == ["2022-12/2023-02"]


def test_this_one_behind_a_season_is_a_season() -> None:
    text = "В прошлом сезоне Казахстан вывез 9 млн тонн зерна, в нынешнем ожидают 8 млн."
    assert periods(text, "ru") == ["2022-09/2023-08", "2023-09/2024-08"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "12.02.2024\n\nК 2030 году Перу и Чили хотят довести торговлю до 15 млрд долларов."),
    ("ru", "12 февраля 2024\n\nК 2030 году Перу и Чили хотят довести торговлю до 15 млрд долларов."),
])
def test_a_goal_below_the_day_of_a_text_has_its_year(language: str, text: str) -> None:
    assert periods(text, language) == ["2030"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Перу в 2023 году составил 60 млрд долларов. Первый месяц нового года принёс ещё 5 млрд."),
    ("en", "Peru's exports came to $60 billion in 2023. In the first month of the new year they came to $5 billion."),
    ("kk", "Перудің экспорты 2023 жылы 60 млрд доллар болды. Жаңа жылдың бірінші айында экспорт 5 млрд доллар болды."),
])
def test_the_new_year_is_that_of_writing(language: str, text: str) -> None:
    assert periods(text, language) == ["2023", "2024-01"]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Экспорт Перу в 2020 году составил 5 млрд долларов. Вторым ударом стал запрет 2006 года. Тогда вывоз вина "
           "упал с 313 до 188 млн долларов."),
    ("en", "Peru's exports came to $5 billion in 2020. The second blow was the ban of 2006. At that time exports of "
           "wine fell from $313 million to $188 million."),
    ("kk", "Перудің экспорты 2020 жылы 5 млрд доллар болды. Тыйым 2006 жылы салынды. Сол кезде шарап экспорты 313 млн "
           "доллардан 188 млн долларға дейін төмендеді."),
])
def test_back_then_is_the_year_of_what_happened(language: str, text: str) -> None:
    assert periods(text, language) == ["2020", "2005", "2006"]


def test_back_then_is_the_year_of_a_day_or_season() -> None:
    text = ("Экспорт Перу в 2020 году составил 5 млрд долларов. Соглашение с Чили подписали летом 2014-го. Экспорт "
            "туда тогда едва достигал 1 млрд долларов.")
    assert periods(text, "ru") == ["2020", "2014"]
