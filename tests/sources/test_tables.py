"""Tables of figures: CSV and XLSX, mapping files, skipped rows."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter

from sources.days import day_of
from sources.tables import read_table
from terms.errors import InputError
from terms.period import Period
from tests.data import CLAIMS, MONTHLY

HEAD = ("reporter,partner,flow,period,value,value_max,unit,qualifier,status,change_pct,change_times,side,evidence,"
        "role,outlet,published,vintage,url,note\n")
ROW = "KZ,BY,turnover,2017,604100000,,USD,exact,actual,56.4,,KZ,outlet,,Trend,2018-11-23,,https://example.org/1,\n"


def table(tmp_path: Path, text: str, name: str = "claims.csv") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_row_is_a_figure_and_its_own_quote(tmp_path: Path) -> None:
    sheet = read_table(table(tmp_path, HEAD + ROW))
    [(document, [figure])] = sheet.documents
    assert (figure.value, figure.unit, figure.flow, figure.reporter, figure.partner) == (
        604100000, "USD", "turnover", "KZ", "BY")
    assert figure.period == Period.of_year(2017)
    assert figure.change is not None
    assert figure.change.pct == 56.4
    assert (figure.outlet, figure.doc_date, figure.side) == ("Trend", date(2018, 11, 23), "KZ")
    assert document.text[figure.start:figure.end] == figure.mention == "604100000"
    assert figure.quote in document.text
    assert document.url == "https://example.org/1"


def test_each_outlet_and_day_is_a_document_of_its_own(tmp_path: Path) -> None:
    other = ROW.replace("Trend,2018-11-23", "BelTA,2019-08-28")
    sheet = read_table(table(tmp_path, HEAD + ROW + other + ROW.replace("2017", "2016")))
    counts = {document.outlet: len(figures) for document, figures in sheet.documents}
    assert counts == {"BelTA": 1, "Trend": 2}
    for document, figures in sheet.documents:
        assert all(document.text[f.start:f.end] == f.mention for f in figures)


def test_a_vintage_is_kept_and_a_month_of_publication_is_no_day(tmp_path: Path) -> None:
    row = ROW.replace("2018-11-23,,", "2026-09,2026-09,")
    [(document, [figure])] = read_table(table(tmp_path, HEAD + row)).documents
    assert figure.vintage == "2026-09"
    [(_, [other])] = read_table(table(tmp_path, HEAD + ROW.replace("2018-11-23", "2018-11"))).documents
    assert (other.vintage, other.doc_date) == ("2018-11", None)
    assert (document.published, document.published_how) == (None, "none")


def test_rows_that_say_nothing_are_counted_with_their_reason(tmp_path: Path) -> None:
    rows = [ROW.replace("604100000", ""), ROW.replace(",2017,", ",,"), ROW.replace("604100000", "n/a"),
            ROW.replace(",2017,", ",2017-13,"), ROW.replace("turnover", "trade"), ROW.replace("KZ,BY", "KZ,Belarus"),
            ROW, ROW]
    sheet = read_table(table(tmp_path, HEAD + "".join(rows)))
    assert sheet.figures == 2
    assert dict(sheet.skipped) == {
        "no value": 1, "no period": 1, "a value that is not a number": 1, "a period that is not understood": 1,
        "no such flow": 1, "a partner that is no code": 1}


def test_a_mapping_file_names_other_columns_and_fixed_values(tmp_path: Path) -> None:
    file = table(tmp_path, "Год;Страна;Сумма, долл\n2018;BY;896 000 000\n2019;BY;\n", "other.csv")
    (tmp_path / "other.toml").write_text(
        '[columns]\nperiod = "Год"\npartner = "Страна"\nvalue = "Сумма, долл"\n'
        '[fixed]\nreporter = "KZ"\nflow = "turnover"\noutlet = "My archive"\n', encoding="utf-8")
    sheet = read_table(file)
    [(document, [figure])] = sheet.documents
    assert (figure.reporter, figure.partner, figure.value, document.outlet) == ("KZ", "BY", 896000000, "My archive")
    assert sheet.skipped == (("no value", 1),)


def test_missing_columns_are_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no column partner, flow, value.*mapping file other\.toml"):
        read_table(table(tmp_path, "reporter,period\nKZ,2019\n", "other.csv"))


def test_a_wrong_mapping_file_is_refused(tmp_path: Path) -> None:
    file = table(tmp_path, HEAD + ROW)
    (tmp_path / "claims.toml").write_text('[columns]\nwhen = "period"\n', encoding="utf-8")
    with pytest.raises(InputError, match="no such column: when"):
        read_table(file)


@pytest.mark.parametrize("text", ['columns = ["reporter"]', "[columns]\nreporter = {place = 1}", "fixed = 1",
                                  "[[fixed]]\nflow = 'export'"])
def test_a_mapping_of_another_kind_is_refused(tmp_path: Path, text: str) -> None:
    file = table(tmp_path, HEAD + ROW)
    (tmp_path / "claims.toml").write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match='must hold lines such as flow = "turnover"'):
        read_table(file)


def test_a_heading_may_be_a_number(tmp_path: Path) -> None:
    file = table(tmp_path, "reporter,partner,flow,period,2019\nKZ,BY,export,2019,5\n", "other.csv")
    (tmp_path / "other.toml").write_text("[columns]\nvalue = 2019\n", encoding="utf-8")
    assert read_table(file).figures == 1


def test_only_a_balance_is_below_zero(tmp_path: Path) -> None:
    sheet = read_table(table(tmp_path, "reporter,partner,flow,period,value\nKZ,BY,export,2019,-5\n"
                                       "KZ,BY,balance,2019,-5\n"))
    assert [figure.value for _, figures in sheet.documents for figure in figures] == [-5]
    assert sheet.skipped == (("a value below zero, which only a balance has", 1),)


def test_a_workbook_gives_what_the_same_table_gives(tmp_path: Path) -> None:
    file = tmp_path / "claims.xlsx"
    workbook = xlsxwriter.Workbook(str(file))
    sheet = workbook.add_worksheet()
    for r, line in enumerate((HEAD + ROW).splitlines()):
        for c, cell in enumerate(line.split(",")):
            number = r and cell.replace(".", "").isdigit()
            sheet.write(r, c, float(cell) if number else cell)
    workbook.close()
    [(_, [figure])] = read_table(file).documents
    assert (figure.value, figure.period) == (604100000, Period.of_year(2017))


def test_a_broken_workbook_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "broken.xlsx"
    file.write_bytes(b"PK\x03\x04 not a workbook")
    with pytest.raises(InputError, match="not a workbook"):
        read_table(file)


def test_the_reference_tables_are_read_whole() -> None:
    claims, monthly = read_table(CLAIMS), read_table(MONTHLY)
    assert (claims.figures, claims.skipped) == (23, ())
    assert (monthly.figures, monthly.skipped) == (180, ())


@pytest.mark.parametrize("written", [
    "2020-03-05", "2020-03-05T10:30:00Z", "2020-03-05T10:30:00+03:00", "2020-03-05 10:30", "20200305T103000Z",
    "05.03.2020", "5.3.2020 10:30", "Thu, 05 Mar 2020 10:30:00 +0300", "5 Mar 2020 10:30 GMT"])
def test_a_day_of_publication_is_read_as_feeds_and_mail_write_it(written: str) -> None:
    assert day_of(written) == date(2020, 3, 5)


@pytest.mark.parametrize("written", ["", "2020", "2020-03", "2020-13-05", "31.02.2020", "Mar 2020", "2020-03-05/06",
                                     "Thu, 45 Mar 2020 10:30:00 +0300", "Xyz, 05 Xyz 2020 10:30:00", "2020-03-05Txx"])
def test_what_is_no_day_of_publication_is_none(written: str) -> None:
    assert day_of(written) is None
