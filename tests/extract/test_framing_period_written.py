"""When a text was written, where what it tells speaks against a day that it names or leaves "this year" open."""

from __future__ import annotations

import pytest

from extract.reader import read


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "4.03.2018 г. Аккра. Порт. Фото Кофи Боатенга\n\n"
           "В январе – мае текущего года внешнеторговый оборот Ганы вырос на 7 процентов по сравнению с аналогичным "
           "периодом 2021-го до $9,4 миллиарда. В апреле 2022-го импорт вырос на 3%."),
    ("en", "4 March 2018, Accra. Photo by Kofi Boateng\n\n"
           "In January-May this year Ghana's foreign trade rose by 7 percent against the same period of 2021 to "
           "$9.4 billion. In April 2022 imports rose by 3%."),
    ("kk", "2018 жылғы 4 наурыз. Фото: Кофи Боатенг\n\n"
           "Биылғы қаңтар-мамырда Гананың сыртқы сауда айналымы 2021 жылдың осы кезеңімен салыстырғанда 7 пайызға "
           "өсіп, 9,4 млрд долларға жетті. 2022 жылғы сәуірде импорт 3%-ға артты."),
])
def test_a_day_before_what_amounts_are_compared_with_is_not_that_of_writing(language: str, text: str) -> None:
    reading = read(text, "test", language=language)
    assert reading.info.date is None
    assert [str(f.period) for f in reading.figures] == ["2022-01/2022-05", "2022-04"]
    assert {f.status for f in reading.figures} == {"actual"}


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "За 8 месяцев текущего года товарооборот Ганы и Того составил $2 млрд. По словам посла, 2014 год удался."),
    ("en", "In eight months of this year trade between Ghana and Togo reached $2 billion. The envoy liked 2014 a lot."),
    ("kk", "Биылғы 8 айда Гана мен Того арасындағы тауар айналымы 2 млрд долларға жетті. 2014 жыл сәтті болды."),
])
def test_a_year_told_by_the_way_does_not_tell_which_year_this_one_is(language: str, text: str) -> None:
    figure, = read(text, "test", language=language).figures
    assert (figure.period, figure.status) == (None, "actual")


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Аккра, 9 августа. В январе-июле 2018 года внешнеторговый оборот Ганы — 7,3 млрд долларов. Доля Китая в нём "
           "с начала 2018 года — 61%."),
    ("en", "Accra, 9 August. In January-July 2018 Ghana's foreign trade came to $7.3 billion. China's share in it "
           "since the beginning of 2018 is 61%."),
    ("kk", "Аккра, 9 тамыз. 2018 жылғы қаңтар-шілдеде Гананың сыртқы сауда айналымы 7,3 млрд доллар болды. 2018 жылдың "
           "басынан бері ондағы Қытайдың үлесі 61%."),
])
def test_what_is_told_since_the_start_of_a_year_may_be_said_in_it(language: str, text: str) -> None:
    reading = read(text, "test", language=language)
    assert str(reading.info.date) == "2018-08-09"
    assert {str(f.period) for f in reading.figures} == {"2018-01/2018-07"}
