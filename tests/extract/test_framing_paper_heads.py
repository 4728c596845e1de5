"""What the head of a page tells: the town of a paper, a unit behind the day, whose trade with a bloc it is."""

from __future__ import annotations

import pytest

from tests.extract.told import figures, sides

STORY = {
    "en": "\n\nA year of flour\n\nSacks of flour go over the old bridge.\n\nExports were $5 million in 2019.",
    "ru": "\n\nГод муки\n\nМешки муки идут по старому мосту.\n\nЭкспорт в 2019 году составил $5 млн.",
}


@pytest.mark.parametrize(("language", "head"), [
    ("en", "Andes Daily / Lima / Economy / 14 June 2020"), ("en", "Andes Daily | Lima | Economy | 14 June 2020"),
    ("ru", "Анды / Лима / Экономика / 14 июня 2020 года"),
])
def test_the_town_in_the_head_of_a_paper_tells_whose_trade_it_is(language: str, head: str) -> None:
    assert [reporter for _, _, reporter, _ in sides(head + STORY[language], language)] == ["PE"]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "FOREIGN TRADE OF PERU, 2021\npublished 10.11.2022, EUR million, provisional\n\n"
           "Partner | Exports | change, %\nChile | 312.4 | +102.6\nSpain | 918.0 | -1.7"),
    ("ru", "ВНЕШНЯЯ ТОРГОВЛЯ ПЕРУ, 2021 ГОД\nопубликовано 10.11.2022, млн евро, предварительно\n\n"
           "Партнер | Экспорт | прирост, %\nЧили | 312,4 | +102,6\nИспания | 918,0 | -1,7"),
    ("kk", "ПЕРУДІҢ СЫРТҚЫ САУДАСЫ, 2021 ЖЫЛ\nжарияланды 10.11.2022, млн еуро, алдын ала\n\n"
           "Серіктес | Экспорт | өсім, %\nЧили | 312,4 | +102,6\nИспания | 918,0 | -1,7"),
])
def test_a_unit_behind_the_day_is_that_of_a_table(language: str, text: str) -> None:
    told = [(f.value, f.unit, f.partner, f.change and f.change.pct) for f in figures(text, language)]
    assert told == [(312.4e6, "EUR", "CL", 102.6), (918e6, "EUR", "ES", -1.7)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Statistics Office\nExpress information of 15 November 2020\n\nOn mutual trade of Belarus with the EAEU\n\n"
           "In 2019 mutual trade with the EAEU came to $5 million."),
    ("ru", "Комитет статистики\nЭкспресс-информация от 15 ноября 2020 г.\n\nО взаимной торговле Беларуси с ЕАЭС\n\n"
           "В 2019 году взаимная торговля с ЕАЭС составила $5 млн."),
])
def test_mutual_trade_of_a_member_with_its_bloc_is_the_members(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "turnover", "BY", "EAEU")]


def test_mutual_trade_under_a_head_without_a_land_is_the_blocs_own() -> None:
    text = "On mutual trade of the EAEU\n\nIn 2019 mutual trade of the EAEU countries came to $5 million."
    assert sides(text, "en") == [(5e6, "turnover", "EAEU", "EAEU")]


@pytest.mark.parametrize("text", [
    "The main share of Peru's exports in 2019 falls on the Republic of Chile - 90.5%.",
    "The bulk of Peru's exports in 2019 fell on Chile (90.5%).",
])
def test_a_part_that_falls_on_a_land_is_no_fall(text: str) -> None:
    assert [(f.value, f.partner, f.change) for f in figures(text, "en")] == [(90.5, "CL", None)]


def test_exports_that_fell_are_no_part() -> None:
    (figure,) = figures("In 2019 Peru's exports to Chile fell: 9.5 percent in all.", "en")
    assert figure.change is not None


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Embassy of Peru in Japan\n5-11-8 Meguro-ku, Tokyo\n\nTRADE\n\nJapan recognised our independence in 1921. "
           "Japan and its ministers came in 2018. The export came to $5 million in 2019, the import to $3 million."),
    ("ru", "Посольство Перу в Японии\nТокио, ул. Мэгуро, 11\n\nТОРГОВЛЯ\n\nЯпония признала нашу независимость в 1921 "
           "году. В 2019 году экспорт составил $5 млн, импорт — $3 млн."),
])
def test_the_page_of_an_embassy_tells_the_trade_of_who_sent_it(language: str, text: str) -> None:
    assert sides(text, language) == [(5e6, "export", "PE", "JP"), (3e6, "import", "PE", "JP")]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "In 2019 Russia's Omsk region traded less with {}. Trade with the southern neighbour came to $5 million."),
    ("ru", "В 2019 году Омская область меньше торговала с {}. Товарооборот с южным соседом составил $5 млн."),
])
def test_a_neighbour_on_a_side_is_the_one_just_named_there(language: str, text: str) -> None:
    names = {"en": ("Kazakhstan", "China"), "ru": ("Казахстаном", "Китаем")}[language]
    assert [sides(text.format(name), language)[-1][3] for name in names] == ["KZ", "CN"]
