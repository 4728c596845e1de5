from __future__ import annotations

import csv
from pathlib import Path

import pytest

from terms.months import TABLE, month_form, month_table


def test_the_table_has_twelve_whole_rows() -> None:
    rows = month_table()
    assert [row["n"] for row in rows] == [str(n) for n in range(1, 13)]
    assert all(all(row.values()) and None not in row for row in rows)


def test_no_two_months_share_a_form() -> None:
    for column in month_table()[0]:
        forms = [row[column] for row in month_table()]
        assert len(set(forms)) == 12, column


def test_the_table_is_the_reference_table(shared: Path) -> None:
    with (shared / "language" / "month_forms.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == list(month_table())
    assert TABLE.name == "months.csv"


@pytest.mark.parametrize("month", [0, 13, -1])
def test_there_is_no_month_zero_or_thirteen(month: int) -> None:
    with pytest.raises(ValueError, match="no such month"):
        month_form(month, "en")
