"""Files hold exactly what the brief stands on, and no text of a source becomes a formula."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest
from python_calamine import CalamineWorkbook

from briefs.answering.answer import answer
from briefs.files.brief_json import figure_id
from briefs.files.export import COLUMNS, export
from briefs.model.brief import Brief
from terms.figure import Figure
from tests.briefs.samples import TODAY, ask, everything

FORMULA = '=HYPERLINK("http://example.org","x")'


@pytest.fixture(scope="session")
def known() -> list[Figure]:
    return everything()


@pytest.fixture
def brief(known: list[Figure]) -> Brief:
    evil = [replace(figure, quote=FORMULA, outlet="@SUM(A1)") if figure.value == 896e6 else figure for figure in known]
    return answer(ask(reporter="KZ", partner="BY", period="2018"), evil, today=TODAY)


def test_a_csv_has_one_row_a_figure(brief: Brief) -> None:
    found = list(csv.DictReader(io.StringIO(export(brief, "csv").decode("utf-8-sig"))))
    assert {row["id"] for row in found} == {figure_id(figure) for figure in brief.figures}
    year = next(row for row in found if row["value"] == "896000000")
    assert (year["first_month"], year["last_month"], year["side"], year["rank"]) == ("2018-01", "2018-12", "BY", "3")


def test_a_csv_has_no_formula(brief: Brief) -> None:
    for row in csv.reader(io.StringIO(export(brief, "csv").decode("utf-8-sig"))):
        for cell in row:
            assert cell[:1] not in {"=", "@", "+"}


def test_an_xlsx_has_the_same_rows_as_text_and_numbers(brief: Brief) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(export(brief, "xlsx")))
    head, *rows = book.get_sheet_by_name("figures").to_python()
    assert tuple(head) == COLUMNS
    assert len(rows) == len(brief.figures)
    assert 896000000.0 in [row[COLUMNS.index("value")] for row in rows]
    assert FORMULA in [row[COLUMNS.index("quote")] for row in rows]
    made = book.get_sheet_by_name("calculated").to_python()
    assert [row[0] for row in made[1:]] == ["balance"]
    assert made[1][1] == pytest.approx(671400000)


def test_a_json_file_is_the_brief(brief: Brief) -> None:
    assert json.loads(export(brief, "json"))["subject"]["period"] == "2018"


def test_files_of_one_brief_are_equal(brief: Brief) -> None:
    assert export(brief, "csv") == export(brief, "csv")
    assert export(brief, "xlsx") == export(brief, "xlsx")
