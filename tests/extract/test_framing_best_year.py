"""The best year so far is no year so far, and a year told of behind its half is gone on about."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read
from terms.figure import Figure


def figures(text: str) -> list[Figure]:
    return list(read(text, "t", published=date(2024, 3, 12)).figures)


@pytest.mark.parametrize(("text", "period"), [
    ("In 2012, the best year so far, exports of Peru to Chile had been 38.1 billion dollars.", "2012"),
    ("Exports of Peru to Chile have come to 8 billion dollars in the year so far.", "2024-01/2024-03"),
])
def test_best_year_so_far(text: str, period: str) -> None:
    assert [str(f.period) for f in figures(text)] == [period]


@pytest.mark.parametrize(("told", "period"), [
    ("Bolivia was stable in the second half, although over the twelve months exports there dropped by 17%.", "2023"),
    ("In the second half exports to Bolivia grew by 10%.", "2023-07/2023-12"),
])
def test_text_goes_on_about_the_whole_year(told: str, period: str) -> None:
    text = f"Peru's exports to Chile fell by 5% in 2023. {told} Exports to Brazil set a record with $52 million."
    assert str(figures(text)[-1].period) == period


@pytest.mark.parametrize(("told", "change"), [
    ("exports of Ghana totalled $9 million, which is a reduction of 10% as against 2022", -10),
    ("exports of Ghana totalled 90% as against 2022", -10),
    ("exports of Ghana were $9 million, by 6% under the level of 2022", -6),
    ("exports of Ghana were $9 million, 4 percent over the level of 2022", 4),
])
def test_fall_against_another_year(told: str, change: float) -> None:
    (figure,) = figures(f"In 2023 {told}.")
    assert figure.change is not None
    assert figure.change.pct == change


@pytest.mark.parametrize("text", [
    "Peru's trade with Chile was $90 million in 2023. In the best year, 2008, it was $120 million.",
    "Торговля Боливии и Чили составила в 2023 году 90 млн долларов. В лучшем году, 2008, было 120 млн.",
    "Everyone remembers 2008. That year Chile bought Peruvian wine for $31 million.",
])
def test_year_behind_a_comma_is_the_one_meant(text: str) -> None:
    assert str(figures(text)[-1].period) == "2008"


@pytest.mark.parametrize(("told", "unit"), [
    ("Of this sum 97 percent fell to crude oil.", "%"),
    ("Exports of copper to Chile, by then down 7 percent, fell to $3 million.", "USD"),
])
def test_percentage_that_falls_to_a_thing_is_its_share(told: str, unit: str) -> None:
    last = figures(f"Peru sold Chile goods for $6 billion in 2023. {told}")[-1]
    assert last.unit == unit
