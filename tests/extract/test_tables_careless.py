"""Tables that pages have spoilt: tags left in, a lost space, no head, years as labels of lines."""

from __future__ import annotations

from extract.page.straighten import straighten
from tests.extract.told import figures


def test_tags_part_cells_and_lines() -> None:
    text = ("<p>Импорт Омана по странам в 2022 году</p><table><tr><th>Страна</th><th>млн $</th></tr>"
            "<tr><td>Индия</td><td>2 123</td></tr><tr><td>Китай</td><td>1 480</td></tr></table>")
    assert [(f.partner, f.value, f.mention) for f in figures(text, "ru")] == [
        ("IN", 2123e6, "2 123"), ("CN", 1480e6, "1 480")]


def test_signs_of_less_and_more_are_no_tags() -> None:
    assert straighten("exports <5 mln and >3 mln") == "exports <5 mln and >3 mln"
    assert len(straighten("a<b>c</b><br/>d")) == len("a<b>c</b><br/>d")


def test_a_long_label_may_touch_its_number() -> None:
    text = "Oman: external trade, USD mln\n\n          2021     2022\nExport   4,242    5,593\nBalance -5,858   -7,967"
    assert [(f.flow, f.value) for f in figures(text, "en")] == [
        ("export", 4242e6), ("export", 5593e6), ("balance", -5858e6), ("balance", -7967e6)]


def test_years_label_the_rows_of_a_table_of_one_cell_a_line() -> None:
    text = "Товарооборот Омана и Индии\n(млрд долларов)\nгод\nэкспорт\nимпорт\n2021\n9,9\n8,2\n2022\n13,2\n11,0"
    assert [(f.flow, str(f.period), f.value) for f in figures(text, "ru")] == [
        ("export", "2021", 9.9e9), ("import", "2021", 8.2e9), ("export", "2022", 13.2e9), ("import", "2022", 11e9)]


def test_names_and_numbers_need_no_sign_between() -> None:
    text = "Oman – foreign trade by partner, 2022 (share in total turnover, %)\n\nIndia 21.9\nChina 15.8\nIran 7.0"
    assert [(f.unit, f.partner, f.value) for f in figures(text, "en")] == [
        ("%", "IN", 21.9), ("%", "CN", 15.8), ("%", "IR", 7.0)]
    assert figures("Oman trades with all.\n\nChapter 21\nPage 15\nNote 7", "en") == []


def test_levels_with_changes_behind_need_no_head() -> None:
    text = "Экспорт Омана, млн долл.\nИндия 3 130,1 -15,8%\nКитай 1 150,4 +59,7%\nИран 820,2 -12,4%\nза 2022 год"
    told = [(f.partner, f.value, f.change.pct if f.change else None, str(f.period)) for f in figures(text, "ru")]
    assert told == [("IN", 3130.1e6, -15.8, "2022"), ("CN", 1150.4e6, 59.7, "2022"), ("IR", 820.2e6, -12.4, "2022")]


def test_a_row_of_cars_counts_none_where_the_head_says_money() -> None:
    text = "Импорт Омана (апрель 2022 г.)\n\nТовар | млн долл.\nАвтомобили | 142,3\nСахар | 40,2"
    assert [(f.unit, f.value) for f in figures(text, "ru")] == [("USD", 142.3e6), ("USD", 40.2e6)]


def test_thousands_may_be_three_noughts() -> None:
    text = "Oman-India trade, US$ '000\n\nPeriod | Exports | Imports\n2021 | 92,410 | 210,880\n2022 | 113,200 | 187,450"
    assert [f.value for f in figures(text, "en")] == [92410e3, 210880e3, 113200e3, 187450e3]


def test_a_number_behind_an_arrow_or_a_times_sign_is_one() -> None:
    text = "Exports of Oman in 2022, USD million\n\nProduct | 2022 | Change, %\nCopper | 741 | ▼5.0\nWheat | 88 | x1.5"
    assert [(f.value, f.change and (f.change.pct, f.change.times)) for f in figures(text, "en")] == [
        (741e6, (-5.0, None)), (88e6, (None, 1.5))]
