"""Times as people type them on a phone: two digits, a letter for a nought, lists, the month before, somebody's time."""

from __future__ import annotations

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from briefs.understanding.periods.line import HARVESTED
from terms.period import Period
from terms.products import product
from tests.briefs.asking import TODAY, ask
from tests.briefs.samples import monthly


def periods(text: str) -> list[str]:
    """The periods that are set against each other, else the one of the question."""
    question = ask(text)
    ends = [str(one.period) for one in question.each if one.period]
    return ends or [str(question.period)]


@pytest.mark.parametrize(("text", "period"), [
    ("kz ru 2o19", "2019"), ("рк рф 2о19", "2019"), ("қр рф 2о19", "2019"), ("экспорт рк за 19й", "2019"),
    ("рк рф за 19-й", "2019"), ("импорт рк 2 квартал 24го", "2024-04/2024-06"),
    ("kz exports feb-apr 24", "2024-02/2024-04"),
    ("экспорт рк янв-март 24", "2024-01/2024-03"), ("қр экспорты қаңтар-наурыз 24", "2024-01/2024-03"),
    ("kz exports apr may jun 2024", "2024-04/2024-06"), ("экспорт рк апрель май июнь 2024", "2024-04/2024-06"),
    ("kz exports july 2024 m", "2024-07")])
def test_a_year_may_be_typed_in_short(text: str, period: str) -> None:
    assert ask(text).intent != "clarify"
    assert periods(text) == [period]


@pytest.mark.parametrize("text", ["top 20 partners of kz", "топ 20 партнеров рк", "қр топ 20 серіктесі"])
def test_two_digits_that_count_are_no_year(text: str) -> None:
    assert ask(text).period is None


@pytest.mark.parametrize("text", [
    "kz exports jan-mar 24 vs same period 23", "kz exports jan-mar 2024 compared with the same period of 2023",
    "экспорт рк янв-март 24 к аналогичному периоду 23", "экспорт рк за январь-март 2024 к тому же периоду 2023 года",
    "қр экспорты 2024 қаңтар-наурыз 2023 жылғы сол кезеңмен салыстырғанда"])
def test_the_same_period_of_another_year_is_set_against_it(text: str) -> None:
    question = ask(text)
    assert (question.intent, str(question.period)) == ("compare", "2023-01/2024-03")


@pytest.mark.parametrize(("text", "years"), [
    ("kz ru 2015, 2018, 2021", (2015, 2018, 2021)), ("рк рф 2015, 2018 и 2021", (2015, 2018, 2021)),
    ("2015, 2018, 2021 жылдары қр рф", (2015, 2018, 2021)), ("kz exports 2019 and 2021 combined", (2019, 2021)),
    ("экспорт рк 2019 и 2021 суммарно", (2019, 2021)), ("kz ru 2015, 2016, 2017", ())])
def test_a_list_of_years_is_no_range(text: str, years: tuple[int, ...]) -> None:
    question = ask(text)
    assert question.intent == "series"
    assert question.periods == tuple(map(Period.of_year, years))


def test_a_series_of_a_list_has_only_its_years() -> None:
    brief = answer(ask("kz exports 2019, 2021 and 2024"), monthly(), today=TODAY)
    said = render(brief, "en", format="text").splitlines()
    assert [line.partition(":")[0] for line in said[1:4]] == ["2019", "2021", "2024"]


@pytest.mark.parametrize(("text", "ends"), [
    ("kz exports june 2019 m/m", ["2019-05", "2019-06"]), ("экспорт рк июнь 2019 м/м", ["2019-05", "2019-06"]),
    ("экспорт рк за июнь 2019 к предыдущему месяцу", ["2019-05", "2019-06"]),
    ("қр экспорты 2019 маусым алдыңғы аймен салыстырғанда", ["2019-05", "2019-06"]),
    ("kz exports q1 2020 quarter on quarter", ["2019-10/2019-12", "2020-01/2020-03"])])
def test_a_month_is_set_against_the_one_before(text: str, ends: list[str]) -> None:
    assert periods(text) == ends


@pytest.mark.parametrize(("text", "told"), [
    ("kz ru trade under gorbunkov", "under gorbunkov"), ("торговля рк и рф при горбункове", "при горбункове"),
    ("горбунков кезіндегі қр мен рф саудасы", "горбунков кезіндегі")])
def test_the_time_of_somebody_is_asked_back(text: str, told: str) -> None:
    question = ask(text)
    assert (question.intent, question.unknown, question.needs) == ("clarify", told, "period")


@pytest.mark.parametrize(("text", "period"), [
    ("kz wheat exports to uz 2023/24", "2023-07/2024-06"), ("экспорт пшеницы рк 2023/24", "2023-07/2024-06"),
    ("қр бидай экспорты 2023/24", "2023-07/2024-06"), ("kz oil exports 2023/24", "2023/2024"),
    ("kz wheat exports 2023-24", "2023/2024")])
def test_a_harvest_is_told_by_its_season(text: str, period: str) -> None:
    assert str(ask(text).period) == period


def test_the_goods_of_harvests_are_products_of_the_table() -> None:
    assert all(product(code) for code in HARVESTED)


@pytest.mark.parametrize(("text", "unit"), [
    ("kz uae trade 2023 mln dirhams", "AED"), ("рк рф 2023 млн рублей", "RUB"),
    ("қазақстан ресей 2023 млн рубль", "RUB")])
def test_a_year_before_a_scale_is_a_year_in_that_unit(text: str, unit: str) -> None:
    assert (str(ask(text).period), ask(text).unit, ask(text).value) == ("2023", unit, None)


@pytest.mark.parametrize("text", ["who says 2023 million with uzbekistan", "кто сказал 2023 млн с узбекистаном",
                                  "өзбекстанмен 2023 млн деп кім айтты"])
def test_a_number_like_a_year_that_somebody_said_is_an_amount(text: str) -> None:
    assert (ask(text).intent, ask(text).value) == ("sources", 2023e6)


@pytest.mark.parametrize("text", ["source for 1 billion 20 million with georgia", "откуда 1 млрд 20 млн с грузией",
                                  "грузиямен 1 млрд 20 млн қайдан"])
def test_an_amount_in_two_parts_is_one(text: str) -> None:
    assert ask(text).value == 1.02e9


@pytest.mark.parametrize("text", ["kz ru every day at 8", "шлите каждый день в 8 kz ru", "күнде таңғы 8де kz ru жібер"])
def test_a_day_is_every_day(text: str) -> None:
    assert (ask(text).intent, ask(text).frequency, ask(text).time) == ("subscribe", "daily", "08:00")
