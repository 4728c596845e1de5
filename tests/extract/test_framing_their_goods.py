"""Whose exports "their" tells, whither a list went, and what stands in a clause of its own beside a number."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides


def told(language: str, text: str) -> list[tuple[str, str | None]]:
    return [(figure.flow, figure.product) for figure in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "All of Moldova's surplus came from services. Their exports jumped 17% to $1.3 billion."),
    ("ru", "Весь плюс Молдовы сделали услуги. Их вывоз подскочил на 17% и составил 1,3 млрд долларов."),
    ("kk", "Молдованың бар артығын қызметтер берді. Олардың экспорты 17%-ға өсіп, 1,3 млрд доллар болды."),
])
def test_their_exports_are_of_the_services_of_the_sentence_before(language: str, text: str) -> None:
    assert told(language, text) == [("services_export", None)]


def test_their_exports_are_those_of_two_lands_where_two_are_named() -> None:
    text = "Орехи любят Молдова и Грузия. Их экспорт достиг 3 млрд долларов."
    assert [product for _, product in told("ru", text)] == [None]


def test_a_list_of_buyers_where_goods_went_is_one_of_partners() -> None:
    text = ("Крупнейшие покупатели сербской рыбы — Германия, Италия и Хорватия, куда отправлено 480, 350 и 210 "
            "тонн соответственно.")
    assert [(reporter, partner) for _, _, reporter, partner in sides(text, "ru")] == [
        ("RS", "DE"), ("RS", "IT"), ("RS", "HR")]


def test_what_is_bought_most_of_in_a_land_comes_from_there() -> None:
    text = "Импорт Армении достиг 12 млрд долларов. Больше всего закупили в Китае — на 980 млн, и в Иране — на 744 млн."
    assert [(flow, partner) for _, flow, _, partner in sides(text, "ru")] == [
        ("import", "WORLD"), ("import", "CN"), ("import", "IR")]


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "Внешняя торговля Литвы падает. Импорт из Польши упал до 210 млн евро, импорт калийных удобрений "
           "прекратился вовсе."),
    ("ru", "Импорт Литвы из Польши, две трети которого приходится на нефть, сократился на 1%."),
])
def test_goods_of_another_clause_are_not_those_of_a_number(language: str, text: str) -> None:
    assert told(language, text)[-1] == ("import", None)


def test_goods_right_behind_a_number_are_its_own() -> None:
    assert told("ru", "Литва ввезла из Польши 21 млн тонн нефти, а экспорт вина прекратила.") == [("import", "oil")]


def test_the_two_stay_the_two_behind_a_turnover_that_ends_a_paragraph() -> None:
    text = ("Торговый оборот Чехии с Россией составил в 2014 году 11,9 млрд долларов.\n\n"
            "Чешский экспорт снизился до 5,5 млрд.")
    assert sides(text, "ru")[-1] == (5.5e9, "export", "CZ", "RU")


def test_what_is_due_by_a_later_year_in_a_clause_of_its_own_is_of_that_year() -> None:
    text = "Минэкономики Молдовы ждёт, что в 2025 году экспорт вырастет на 4%, а к 2027 году выйдет на 4 млрд долларов."
    assert [str(figure.period) for figure in figures(text, "ru")] == ["2025", "2027"]


@pytest.mark.parametrize("subject", ["«Шкода»", "Автозавод"])
def test_pieces_that_a_firm_sold_are_none_of_its_land(subject: str) -> None:
    text = f"Экспорт Чехии вырос до 5 млрд долларов. {subject} продал за рубеж 84 тыс. машин."
    assert [value for value, *_ in sides(text, "ru")] == [5e9]


def test_pieces_that_a_land_sold_are_its_export() -> None:
    assert sides("Беларусь отправила в Египет 20 комбайнов.", "ru") == [(20.0, "export", "BY", "EG")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Transnistria's foreign trade came to $1.9 billion in 2018. The republic exported $700 million worth."),
    ("ru", "Внешнеторговый оборот Приднестровья в 2018 году составил 1,9 млрд долларов. Экспорт республики — 700 млн."),
])
def test_a_region_that_calls_itself_a_republic_is_one(language: str, text: str) -> None:
    assert [reporter for _, _, reporter, _ in sides(text, language)] == ["MD-SN", "MD-SN"]


@pytest.mark.parametrize(("language", "text", "product"), [
    ("en", "Mongolia's exports of fluorspar came to $5 million.", "fluorspar"),
    ("ru", "Экспорт плавикового шпата из Монголии составил 5 млн долларов.", "fluorspar"),
    ("kk", "Моңғолияның флюорит экспорты 5 млн доллар болды.", "fluorspar"),
    ("ru", "Экспорт янтаря из Литвы составил 5 млн долларов.", "amber"),
])
def test_goods_have_names_of_their_own(language: str, text: str, product: str) -> None:
    assert told(language, text) == [("export", product)]
