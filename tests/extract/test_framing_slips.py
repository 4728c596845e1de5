"""Words whose letters a scan misread, or which it tore apart."""

from __future__ import annotations

import pytest

from extract.framing.lost_spaces import pieces
from extract.framing.slips import put_together
from extract.languages import packs
from extract.tokens import tokenize
from extract.vocabulary import vocabulary
from tests.extract.told import figures


def words(text: str, language: str) -> list[str]:
    pack = packs()[language]
    return [token.low for token in put_together(tokenize(text, pieces(pack)), text, vocabulary(pack))]


@pytest.mark.parametrize(("language", "word", "meant"), [
    ("en", "bIn", "bln"),
    ("en", "supp1ies", "supplies"),
    ("en", "exp0rts", "exports"),
    ("en", "arnounted", "amounted"),
    ("en", "ltaly", "italy"),
    ("ru", "торг0вля", "торговля"),
    ("ru", "3акупки", "закупки"),
    ("kk", "Еур0па", "еуропа"),
    ("en", "modern", "modern"),
    ("en", "BIS", "bis"),
    ("en", "IMF", "imf"),
])
def test_a_letter_that_was_misread_is_read_as_it_was_meant(language: str, word: str, meant: str) -> None:
    assert words(word, language) == [meant]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "exports1"), ("kk", "айда1,8"), ("en", "H1 2023"), ("ru", "за 3 года"),
])
def test_a_digit_that_stands_for_none_stays(language: str, text: str) -> None:
    assert any(low.isdecimal() for low in words(text, language))


@pytest.mark.parametrize(("language", "text", "meant"), [
    ("en", "exp orts of", ["exports", "of"]),
    ("en", "5 bil lion", ["5", "billion"]),
    ("en", "Kaz akhstan", ["kazakhstan"]),
    ("ru", "мил лиона", ["миллиона"]),
    ("ru", "ИМП ОРТ", ["импорт"]),
    ("kk", "Қаз ақстаннан", ["қазақстаннан"]),
    ("en", "road works", ["road", "works"]),
    ("ru", "по ставке", ["по", "ставке"]),
    ("ru", "долларов гораздо", ["долларов", "гораздо"]),
    ("en", "contain errors", ["contain", "errors"]),
    ("en", "too little", ["too", "little"]),
    ("en", "Est onia", ["estonia"]),
    ("en", "exp\n\norts", ["exp", "orts"]),
    ("ru", "Ка захстан", ["казахстан"]),
    ("ru", "Туркмени стан", ["туркменистан"]),
    ("ru", "Турке стан ской области", ["туркестанской", "области"]),
    ("kk", "Өз бекстан", ["өзбекстан"]),
    ("en", "Tur kmenistan", ["turkmenistan"]),
    ("ru", "Китай ский", ["китай", "ский"]),
])
def test_a_word_that_a_space_tears_is_put_together(language: str, text: str, meant: list[str]) -> None:
    assert words(text, language) == meant


def test_a_scan_tells_what_its_page_told() -> None:
    text = "In 20l2 Kaz akhstan's supp1ies of whe at to ltaly arnounted to 1.2 rnillion tonnes, up l4%."
    (figure,) = figures(text, "en")
    assert (figure.value, figure.reporter, figure.partner, figure.product) == (1.2e6, "KZ", "IT", "wheat")
    assert figure.change is not None
    assert figure.change.pct == 14
    assert text[figure.start : figure.end] == figure.mention == "1.2 rnillion tonnes"


@pytest.mark.parametrize(("text", "value"), [
    ("Oman's exports grew by l5% in 2012.", 15),
    ("Oman's exports grew by ll% in 2012.", 11),
    ("Oman's exports grew by 3l% in 2012.", 31),
])
def test_a_one_that_was_read_as_a_letter_is_a_one(text: str, value: float) -> None:
    (figure,) = figures(text, "en")
    assert figure.change is not None
    assert figure.change.pct == value


def test_litres_are_no_ones() -> None:
    (figure,) = figures("Oman exported 2l million litres of juice to India in 2012.", "en")
    assert (figure.value, figure.unit) == (21e6, "l")
    told = figures("Oman's exports to India were $3 bn in 2012. A bottle holds 2 l of juice.", "en")
    assert [figure.value for figure in told] == [3e9]
