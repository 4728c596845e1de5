"""A cell of a table is framed by its row, the heads of its column and the caption."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

Told = tuple[float | None, str | None, str, str | None, str | None, str]


def told(text: str, language: str = "en") -> list[Told]:
    return [(f.value, f.unit, f.flow, f.reporter, f.partner, str(f.period)) for f in figures(text, language)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Exports of Georgia by country, USD million\nCountry | 2021 | 2022\nItaly | 5.0 | 6.0\nSpain | 1.0 | 2.0"),
    ("ru", "Экспорт Грузии по странам, млн долл.\nСтрана | 2021 | 2022\nИталия | 5,0 | 6,0\nИспания | 1,0 | 2,0"),
    ("kk", "Грузияның елдерге экспорты, млн доллар\nЕл | 2021 | 2022\nИталия | 5,0 | 6,0\nИспания | 1,0 | 2,0"),
])
def test_rows_of_partners_under_years(language: str, text: str) -> None:
    assert told(text, language) == [
        (5e6, "USD", "export", "GE", "IT", "2021"), (6e6, "USD", "export", "GE", "IT", "2022"),
        (1e6, "USD", "export", "GE", "ES", "2021"), (2e6, "USD", "export", "GE", "ES", "2022"),
    ]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Georgia and Poland: trade, USD thousand\nYear\tExports\tImports\tBalance\n2021\t500\t700\t-200"),
    ("ru", "Грузия и Польша: торговля, тыс. долл.\nГод\tЭкспорт\tИмпорт\tСальдо\n2021\t500\t700\t-200"),
])
def test_columns_of_flows_over_rows_of_years(language: str, text: str) -> None:
    assert told(text, language) == [
        (5e5, "USD", "export", "GE", "PL", "2021"), (7e5, "USD", "import", "GE", "PL", "2021"),
        (-2e5, "USD", "balance", "GE", "PL", "2021"),
    ]


@pytest.mark.parametrize(("head", "cell", "pct"), [
    ("Change, %", "20.0", 20.0), ("y/y, %", "-3.5", -3.5), ("% of 2021", "107.4", 7.4),
    ("Growth rate, %", "98.0", -2.0),
])
def test_a_column_of_changes_joins_the_level_beside_it(head: str, cell: str, pct: float) -> None:
    text = f"Exports of Georgia, USD million\nCountry  |  2021  |  2022  |  {head}\nItaly | 5.0 | 6.0 | {cell}"
    assert [(f.value, f.change.pct if f.change else None) for f in figures(text, "en")] == [(5e6, None), (6e6, pct)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Trade of Georgia in 2021, $ mln\nCountry | Turnover, % of 2020\nItaly | 84.2\nSpain | 90"),
    ("ru", "Торговля Грузии в 2021 году, млн долл.\nСтрана | Оборот, в % к 2020 г.\nИталия | 84,2\nИспания | 90"),
    ("kk", "Грузияның 2021 жылғы саудасы, млн доллар\nЕл | Айналым, 2020 жылға %\nИталия | 84,2\nИспания | 90"),
])
def test_a_column_of_indices_is_of_the_period_that_the_table_tells_of(language: str, text: str) -> None:
    found = [f for f in figures(text, language) if f.flow == "turnover"]
    assert [(str(f.period), str(f.change.base) if f.change else None) for f in found] == [("2021", "2020")] * 2


def test_one_that_fell_to_a_third_is_an_index_beside_others() -> None:
    text = ("Экспорт Грузии, млн долл.\nСтрана | 2021 | 2022 | в % к 2021 г.\n"
            "Италия | 5,0 | 6,0 | 120,0\nИспания | 9,0 | 2,7 | 30,0\nИран | 2,0 | 4,2 | в 2,1 р.")
    assert [(f.change.pct, f.change.times) for f in figures(text, "ru") if f.change] == [
        (20.0, None), (-70.0, None), (None, 2.1),
    ]


def test_a_share_is_of_the_time_of_the_levels_before_it() -> None:
    text = "Exports of Georgia\nLand | 2021, $ mln | 2022, $ mln | Share, %\nItaly | 5.0 | 6.0 | 12\nIran | 1 | 2 | 4"
    assert [str(f.period) for f in figures(text, "en") if f.unit == "%"] == ["2022", "2022"]


def test_a_column_of_shares_gives_figures_of_their_own() -> None:
    text = "Imports of Georgia in 2022\nCountry | $ mln | Share, %\nItaly | 60 | 12\nSpain | 20 | 4"
    assert [(f.value, f.unit, f.partner) for f in figures(text, "en")] == [
        (6e7, "USD", "IT"), (12, "%", "IT"), (2e7, "USD", "ES"), (4, "%", "ES"),
    ]


@pytest.mark.parametrize(("caption", "brackets", "expected"), [
    ("Exports of Georgia in 2022, $ mln", ("+5.0%", "-1.0%"), [5.0, -1.0]),
    ("Exports of Georgia in 2022, $ mln", ("105.0", "99.0"), [5.0, -1.0]),
])
def test_brackets_behind_a_level_are_its_change(caption: str, brackets: tuple[str, str], expected: list[float]) -> None:
    text = f"{caption}\nItaly ..... 5.0 ({brackets[0]})\nSpain ..... 1.0 ({brackets[1]})"
    assert [round(f.change.pct or 0, 3) for f in figures(text, "en") if f.change] == expected


def test_months_of_the_caption_are_those_of_each_year_below() -> None:
    text = "Georgia's exports to Poland in January-July, $ mln:\n2021 ..... 5.0\n2022 ..... 6.0"
    assert told(text) == [
        (5e6, "USD", "export", "GE", "PL", "2021-01/2021-07"), (6e6, "USD", "export", "GE", "PL", "2022-01/2022-07"),
    ]


def test_the_month_of_an_issue_is_not_that_of_the_years_in_the_table() -> None:
    text = "Tbilisi, April 2022\nGeorgia's exports to Poland, $ mln\n| 2020 | 2021 |\n| Wine | 5.0 | 6.0 |"
    assert [period for *_, period in told(text)] == ["2020", "2021"]
    text = "Georgia's exports to Poland in January-April 2022, $ mln\n| 2021 | 2022 |\n| Wine | 5.0 | 6.0 |"
    assert [period for *_, period in told(text)] == ["2021-01/2021-04", "2022-01/2022-04"]


def test_a_caption_that_only_compares_leaves_the_year_to_the_title() -> None:
    title = "Georgia's trade with Poland: annual results (last column: to the year before)"
    text = f"{title}\n\nItem ...... $ mln ...... %\nExports ....... 5.0 ....... 107.0\nImports ...... 6.0 ...... 98.0"
    assert [period for *_, period in told(text)] == ["2023", "2023"]


def test_totals_others_and_parts_of_a_row() -> None:
    text = (
        "Exports of Georgia in 2022, $ mln\nCIS ....... 9.0\n  of which Armenia ..... 3.0\nItaly ..... 5.0\n"
        "Others .... 1.0\nTotal ..... 15.0"
    )
    assert [(f.value, f.partner) for f in figures(text, "en")] == [
        (9e6, "CIS"), (3e6, "AM"), (5e6, "IT"), (1e6, "OTHER"), (15e6, "WORLD"),
    ]


def test_goods_in_rows_with_weight_and_value_in_columns() -> None:
    head = "Exports of Georgia in 2022\n|  | thousand t | $ mln | $/t |"
    text = f"{head}\n| Wheat | 5.0 | 1.5 | 300 |\n| Barley | 2.0 | - | - |"
    assert [(f.value, f.unit, f.product) for f in figures(text, "en")] == [
        (5000, "t", "wheat"), (1.5e6, "USD", "wheat"), (2000, "t", "barley"),
    ]


def test_a_heading_between_rows_turns_the_table_to_another_flow() -> None:
    text = "Georgia's foreign trade in 2022, $ mln\nExport\nItaly\t5.0\nSpain\t1.0\nImport\nItaly\t7.0\nSpain\t2.0"
    assert [(f.value, f.flow, f.partner) for f in figures(text, "en")] == [
        (5e6, "export", "IT"), (1e6, "export", "ES"), (7e6, "import", "IT"), (2e6, "import", "ES"),
    ]


def test_the_quote_is_the_row_and_the_reason_names_its_labels() -> None:
    text = "Exports of Georgia, USD million\nCountry | 2021 | 2022\nItaly | 5.0 | 6.0\nSpain | 1.0 | 2.0"
    figure = figures(text, "en")[1]
    assert figure.quote == "Italy | 5.0 | 6.0"
    assert dict(figure.why)["flow"] == "table: Exports of Georgia, USD million"
    assert dict(figure.why)["period"] == "table: 2022"
    assert dict(figure.why)["partner"] == "table: Italy"


@pytest.mark.parametrize("text", [
    "Population of Georgia, million\nCity | 2021 | 2022\nTbilisi | 1.2 | 1.2\nBatumi | 0.2 | 0.2",
    "Georgia's exports grew by 5% in 2022.\n\nRetail prices, lari\nGoods\t2021\t2022\nBread\t1.0\t1.2\nMilk\t3.0\t3.4",
    "Перевозки Грузии по железной дороге, тыс. тонн\nГруз | 2021 | 2022\nУголь | 500 | 600\nЗерно | 20 | 30",
    "Қазақстанның ЖІӨ, млрд доллар\nЖыл | Көлемі\n2021 | 197\n2022 | 225",
])
def test_numbers_that_are_no_trade_give_nothing(text: str) -> None:
    language = "en" if text.isascii() else "kk" if "Қ" in text else "ru"
    assert [f for f in figures(text, language) if f.value is not None] == []


def test_months_and_quarters_in_rows_are_of_the_year_of_the_caption() -> None:
    text = "Georgia's exports to Poland in 2022, $ mln\nJanuary\t1.0\nFebruary\t2.0\nQ1 total\t5.0\nYear\t20.0"
    assert [(f.value, str(f.period)) for f in figures(text, "en")] == [
        (1e6, "2022-01"), (2e6, "2022-02"), (5e6, "2022-01/2022-03"), (20e6, "2022"),
    ]


def test_a_change_behind_turnover_and_its_parts_is_of_the_turnover() -> None:
    text = (
        "Georgia's foreign trade in 2022, $ mln\nCountry | Turnover | Exports | Imports | % of 2021\n"
        "Italy | 12.0 | 5.0 | 7.0 | 104.0\nSpain | 3.0 | 1.0 | 2.0 | 97.0"
    )
    assert [(f.flow, f.change.pct) for f in figures(text, "en") if f.change] == [("turnover", 4), ("turnover", -3)]


def test_a_product_sent_to_a_party_makes_an_export() -> None:
    text = "Georgian wine to Poland, $ mln\nYear\tValue\n2021\t5.0\n2022\t6.0"
    assert [(f.flow, f.reporter, f.partner, f.product) for f in figures(text, "en")] == [
        ("export", "GE", "PL", "wine"), ("export", "GE", "PL", "wine"),
    ]


def test_a_table_without_a_flow_is_of_the_one_that_the_document_names() -> None:
    text = "Georgian wine in 2022, $ mln\nItaly ..... 5.0\nSpain ..... 1.0\n\nExports of wine are to grow further."
    assert [(f.flow, f.partner) for f in figures(text, "en") if f.value] == [("export", "IT"), ("export", "ES")]


def test_a_heading_of_what_is_no_trade_bars_the_rows_below_it() -> None:
    text = (
        "Georgia's exports to Poland, $ mln\nWine\n2021 – 5.0\n2022 – 6.0\nFlights a week\n2021 – 3.0\n2022 – 7.0"
    )
    assert [f.value for f in figures(text, "en")] == [5e6, 6e6]


def test_rows_of_members_in_a_text_on_a_bloc_s_own_trade() -> None:
    text = (
        "Mutual trade of the EAEU countries reached $83 billion in 2022.\n\n"
        "Country\tPopulation, mln\tMutual exports, $ bn\nArmenia\t3.0\t2.6\nBelarus\t9.2\t23.8"
    )
    assert [(f.value, f.flow, f.reporter, f.partner) for f in figures(text, "en")][1:] == [
        (2.6e9, "export", "AM", "EAEU"), (23.8e9, "export", "BY", "EAEU"),
    ]


def test_rows_of_what_is_no_trade_stay_out_beside_rows_of_trade() -> None:
    text = (
        "Georgia in figures\nIndicator | 2021 | 2022\nExports, $ mln | 5.0 | 6.0\nGDP, $ mln | 50 | 60\n"
        "Wheat harvest, thousand t | 70 | 80\nPopulation, mln | 3.7 | 3.7"
    )
    assert [(f.value, f.flow) for f in figures(text, "en")] == [(5e6, "export"), (6e6, "export")]


def test_rows_without_a_unit_are_in_that_of_the_row_above() -> None:
    text = (
        "Trade of Georgia with Poland\n|  | 2021 | 2022 |\n| Turnover, $ mln | 5.0 | 6.0 |\n"
        "| % of the year before | 104.0 | 120.0 |\n| Exports | 2.0 | 2.5 |"
    )
    assert [(f.value, f.flow) for f in figures(text, "en") if f.value] == [
        (5e6, "turnover"), (6e6, "turnover"), (2e6, "export"), (2.5e6, "export"),
    ]


def test_unknown_rows_under_a_corner_of_goods_are_other_goods() -> None:
    text = "Exports of Georgia in 2022\nCommodity\t$ mln\nWheat\t5.0\nGewgaws\t2.0\nTotal\t7.0"
    assert [f.product for f in figures(text, "en")] == ["wheat", "other goods", None]


def test_months_beside_a_bare_year_are_of_that_year() -> None:
    text = "Торговля Грузии, млн долл.\n| | Экспорт 2022, янв.–июль | Экспорт 2023, янв.–июль |\n| Иран | 9,1 | 8,2 |"
    assert [str(figure.period) for figure in figures(text, "ru")] == ["2022-01/2022-07", "2023-01/2023-07"]


def test_an_indented_total_of_a_numbered_table_is_of_the_world() -> None:
    text = ("Foreign trade of Georgia in 2023, USD mln\n\n#  Country   Exports   Imports\n1  Iran      8.2       9.1\n"
            "2  Iraq      7.2       1.1\n   Total     90.5      80.7")
    assert [(f.value, f.partner) for f in figures(text, "en")][-2:] == [(90.5e6, "WORLD"), (80.7e6, "WORLD")]
