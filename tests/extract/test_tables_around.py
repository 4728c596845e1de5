"""What stands around a table: sentences that give its unit, headings of an issue, columns that say more of the rows."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

ROWS = "Country | 2021 | 2022\nItaly | 5.0 | 6.0\nSpain | 1.0 | 2.0"
KNOWN = [(5e6, "USD", "IT", "2021"), (6e6, "USD", "IT", "2022"), (1e6, "USD", "ES", "2021"), (2e6, "USD", "ES", "2022")]


def told(text: str, language: str = "en") -> list[tuple[float | None, str | None, str | None, str]]:
    return [(f.value, f.unit, f.partner, str(f.period)) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "lead"), [
    ("en", "Georgian growers had a good year, the office writes. The table shows exports in millions of dollars."),
    ("ru", "Таможня Грузии подвела итоги за два года. В таблице показан экспорт, единица – миллион долларов."),
    ("kk", "Грузия кедені екі жылды қорытындылады. Төменде экспорт берілген, өлшем бірлігі – миллион доллар."),
])
def test_a_sentence_over_a_table_tells_its_flow_and_unit(language: str, lead: str) -> None:
    names = {"en": ("Italy", "Spain"), "ru": ("Италия", "Испания"), "kk": ("Италия", "Испания")}[language]
    rows = ROWS.replace("Italy", names[0]).replace("Spain", names[1]).replace(".", "." if language == "en" else ",")
    assert told(f"{lead}\n\n{rows}", language) == KNOWN


def test_a_sentence_over_a_table_about_something_else_is_no_caption() -> None:
    text = f"Exports of Georgia rose. Poland had the best weather of all the countries of the continent.\n\n{ROWS}"
    assert "PL" not in {figure.reporter for figure in figures(text, "en")}


def test_a_sentence_below_a_table_gives_only_its_unit() -> None:
    text = f"Exports of Georgia\n{ROWS}\nValues are in millions of dollars; Poland is not counted for want of data."
    assert told(text) == KNOWN


def test_the_month_of_an_issue_is_not_that_of_the_columns() -> None:
    text = "Trade Review of Georgia\nTbilisi, April 2023\n\nExports of Georgia, USD million\n\n" + ROWS
    assert [period for *_, period in told(text)] == ["2021", "2022", "2021", "2022"]


def test_the_months_of_a_caption_hold_for_its_years() -> None:
    text = "Exports of Georgia in January-June 2022, USD million\n" + ROWS
    assert {period for *_, period in told(text)} == {"2021-01/2021-06", "2022-01/2022-06"}


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgian exports\nItem | Unit | 2022\nWool | thousand tonnes | 1.5\nWine | million dollars | 80"),
    ("ru", "Экспорт Грузии\nТовар | Ед. изм. | 2022\nШерсть | тыс. тонн | 1,5\nВино | млн долларов | 80"),
    ("kk", "Грузия экспорты\nТауар | Өлшем бірлігі | 2022\nЖүн | мың тонна | 1,5\nШарап | млн доллар | 80"),
])
def test_a_column_of_units_belongs_to_the_rows(language: str, text: str) -> None:
    assert [(f.value, f.unit, f.product) for f in figures(text, language)] == [
        (1500, "t", "wool"), (80e6, "USD", "wine"),
    ]


@pytest.mark.parametrize(("language", "rows"), [
    ("en", "To Italy | 5 | 6\nFrom Italy | 7 | 8"), ("ru", "В Италию | 5 | 6\nИз Италии | 7 | 8"),
    ("kk", "Италияға | 5 | 6\nИталиядан | 7 | 8"),
])
def test_a_row_that_is_only_a_direction_tells_the_flow(language: str, rows: str) -> None:
    heads = {"en": "Georgian goods, $ mln", "ru": "Товары Грузии, млн долл.", "kk": "Грузия тауарлары, млн доллар"}
    found = figures(f"{heads[language]}\n | 2021 | 2022\n{rows}", language)
    assert [(f.flow, f.partner) for f in found] == [("export", "IT")] * 2 + [("import", "IT")] * 2


def test_a_row_of_blank_cells_heads_those_below_it() -> None:
    rows = "| Turnover | | |\n| Italy | 5 | 6 |\n| of which export | | |\n| Italy | 3 | 4 |"
    text = f"Trade of Georgia, $ mln\n| | 2021 | 2022 |\n{rows}"
    assert [(f.value, f.flow) for f in figures(text, "en")] == [
        (5e6, "turnover"), (6e6, "turnover"), (3e6, "export"), (4e6, "export"),
    ]


def test_changes_in_weight_are_no_shares() -> None:
    text = "Wheat exports of Georgia in 2022\nBuyer; tonnes; change in weight, %\nItaly; 500; -12\nSpain; 200; +3"
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "en")] == [(500, -12), (200, 3)]


def test_the_total_of_the_members_of_a_bloc_is_with_the_bloc() -> None:
    text = "Trade of Georgia with Central Asia in 2022, $ mln\nKazakhstan | 500\nUzbekistan | 200\nTotal | 700"
    assert [figure.partner for figure in figures(text, "en")][-1] == "C5"


def test_brackets_around_a_balance_make_it_negative() -> None:
    text = "Trade balance of Georgia by country, 2021, USD mln\nItaly | (6.9)\nSpain | 4.0"
    assert [(f.value, str(f.period)) for f in figures(text, "en")] == [(-6.9e6, "2021"), (4e6, "2021")]


@pytest.mark.parametrize(("language", "unit"), [
    ("en", "mln US dollars"), ("ru", "млн долл. США"), ("kk", "млн АҚШ доллары"),
])
def test_the_country_of_a_currency_is_no_partner(language: str, unit: str) -> None:
    title = {"en": "Exports of Georgia, 2021", "ru": "Экспорт Грузии в 2021 году", "kk": "Грузия экспорты, 2021 жыл"}
    text = f"{title[language]}\n | {unit}\nA | 5\n{ {'en': 'Wine', 'ru': 'Вино', 'kk': 'Шарап'}[language]} | 7"
    assert {figure.partner for figure in figures(text, language)} == {"WORLD"}


def test_a_flow_in_brackets_only_explains_the_one_outside() -> None:
    text = "Foreign trade of Georgia in 2021, USD mln\nBalance (exports minus imports) | -5\nExports | 7"
    assert [figure.flow for figure in figures(text, "en")] == ["balance", "export"]


NOTED = {
    "en": "FOREIGN TRADE OF PERU, 2015\nLima, 10 February 2016 (bn dollars; in brackets, per cent of 2014)\n\n"
          "                  Exports        Imports\nAll countries     34.4 (69.0)    18.7 (63.7)\n\n"
          "Turnover by main partner\n  Chile           6.6 (71.9)\n  Spain           4.8 (65.3)\n",
    "ru": "ВНЕШНЯЯ ТОРГОВЛЯ ПЕРУ, 2015 ГОД\nЛима, 10 февраля 2016 г. (млрд долларов; в скобках — % к 2014 году)\n\n"
          "                  Экспорт        Импорт\nВсе страны        34,4 (69,0)    18,7 (63,7)\n\n"
          "Товарооборот с партнерами\n  Чили            6,6 (71,9)\n  Испания         4,8 (65,3)\n",
    "kk": "ПЕРУДІҢ САУДАСЫ, 2015 ЖЫЛ\nЛима, 2016 жылғы 10 ақпан (млрд доллар; жақшада 2014 жылға қарағанда %)\n\n"
          "                  Экспорт        Импорт\nБарлық елдер      34,4 (69,0)    18,7 (63,7)\n\n"
          "Негізгі серіктестермен тауар айналымы\n  Чили            6,6 (71,9)\n  Испания         4,8 (65,3)\n",
}


@pytest.mark.parametrize("language", NOTED)
def test_brackets_behind_the_day_give_the_unit_and_a_line_the_flow_of_what_is_below_it(language: str) -> None:
    found = figures(NOTED[language], language)
    read = [(f.value, f.flow, f.partner, f.change.pct if f.change else None) for f in found]
    assert read == [
        (34.4e9, "export", "WORLD", -31.0), (18.7e9, "import", "WORLD", -36.3),
        (6.6e9, "turnover", "CL", -28.1), (4.8e9, "turnover", "ES", -34.7),
    ]


def test_a_day_or_a_place_in_brackets_behind_a_dateline_is_no_unit() -> None:
    text = "Georgian exports\nTbilisi, 10 February 2016 (Monday)\n\n" + ROWS
    assert told(text) == []


def test_a_scale_of_a_unit_over_a_list_holds_for_its_numbers() -> None:
    told = figures("Peru's main buyers, in millions of dollars: Chile - 17.9, Cuba - 0.4, Spain - 5.2.", "en")
    assert [(f.value, f.partner) for f in told] == [(17.9e6, "CL"), (0.4e6, "CU"), (5.2e6, "ES")]
