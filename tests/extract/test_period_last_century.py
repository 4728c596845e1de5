"""A text of the last century is read as one of this: years of two digits, and the day on which it was written."""

from __future__ import annotations

import pytest

from extract.reader import read


@pytest.mark.parametrize(("text", "period"), [
    ("In FY91 Pakistan's exports to Chile came to $5 million.", "1990-07/1991-06"),
    ("In FY21 Pakistan's exports to Chile came to $5 million.", "2020-07/2021-06"),
    ("28.08.98. Peru's exports to Chile came to $5 million last year.", "1997"),
    ("28.08.18. Peru's exports to Chile came to $5 million last year.", "2017"),
    ("Peru's exports to Chile in 9M98 came to $5 million.", "1998-01/1998-09"),
])
def test_two_digits_may_be_of_the_last_century(text: str, period: str) -> None:
    assert [str(f.period) for f in read(text, "told", language="en").figures] == [period]


@pytest.mark.parametrize("year", [1998, 2018])
def test_a_day_of_history_is_none_of_writing(year: int) -> None:
    text = (f"Перу и Чили установили дипломатические отношения 24 января {year - 27} года.\n\n"
            f"В {year} году экспорт Перу в Чили составил 5 млн долларов.")
    reading = read(text, "told")
    assert reading.info.date is None
    assert [(str(f.period), f.status) for f in reading.figures] == [(str(year), "actual")]


@pytest.mark.parametrize("year", [1998, 2018])
def test_the_month_of_an_issue_dates_a_text(year: int) -> None:
    text = f"Lima Review, October {year}\n\nPeru and its trade\n\nPeru's exports to Chile came to $5 million this year."
    assert [f.period and f.period.year for f in read(text, "told").figures] == [year]
