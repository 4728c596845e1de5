from __future__ import annotations

import pytest

from terms.period import Period


@pytest.mark.parametrize("text", ["2018", "2019-05", "2019-01/2019-06", "2015/2020", "2019-07/2020-06"])
def test_a_period_is_written_as_it_was_read(text: str) -> None:
    assert str(Period.parse(text)) == text


def test_twelve_months_of_one_year_are_the_year() -> None:
    assert Period.parse("2018-01/2018-12") == Period.parse("2018") == Period.of_year(2018)


@pytest.mark.parametrize("text", ["", "0", "99999", "2019-13", "2020/2019", "2019-00", "0000", "x"])
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="period"):
        Period.parse(text)
