"""A scanned page is read as it was printed; a clean one is left alone."""

from __future__ import annotations

import pytest

from extract.page.scanned import as_printed
from tests.extract.told import figures


@pytest.mark.parametrize(("scanned", "printed"), [
    ("$l9.8 million and $ l22.0 million", "$19.8 million and $ 122.0 million"),
    ("$l 116.4 million, up by l1,9%", "$1 116.4 million, up by 11,9%"),
    ("5l2 mln and 64Omln", "512 mln and 640mln"),
    ("6 584,Omln and 2 OO2.3 mln", "6 584,0mln and 2 002.3 mln"),
    ("in2O15 by 2l%", "in2015 by 21%"),
    ("20l2 and 201l, ll% and l5 mln", "2012 and 2011, 11% and 15 mln"),
    ("-5l 900,0 and З6О млн", "-51 900,0 and 360 млн"),
    ("З,О млрд в 2О2I году, О5.О8.2О19", "3,0 млрд в 2021 году, 05.08.2019"),
])
def test_digits_of_a_scan_are_put_right(scanned: str, printed: str) -> None:
    assert as_printed(scanned) == printed


@pytest.mark.parametrize("clean", [
    "A bottle of 0.75 l cost $5, one of 1l cost $6.", "Exports of Peru came to $5 million in Q1 2023, up 5%.",
    "З. О чём речь? И. О. министра", "Модель l2 и год2015", "жылына1,5 млрд доллар",
])
def test_a_clean_text_stays_as_it_is(clean: str) -> None:
    assert as_printed(clean) == clean


def test_figures_of_a_scan_keep_their_own_words() -> None:
    text = "Peru's exports to Chile in 2O14 came to 5l2 mln dollars and its ex port to Cuba to 64Omln dollars."
    told = [(figure.mention, figure.value, figure.partner, str(figure.period)) for figure in figures(text, "en")]
    assert told == [("5l2 mln dollars", 512e6, "CL", "2014"), ("64Omln dollars", 640e6, "CU", "2014")]
