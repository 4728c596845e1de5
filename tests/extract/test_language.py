from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.language import identify
from extract.languages import packs
from tests.data import CORPUS

STUDIED = 120


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("In 2018 the trade between the two countries reached $896 million.", "en"),
        ("По итогам года товарооборот вырос до 1 млрд долларов.", "ru"),
        ("Экспорт снизился на треть.", "ru"),
        ("Сауда көлемі 1 млрд долларға жетті.", "kk"),
        ("Экспорты да артты, импорты да кеміді.", "kk"),
    ],
)
def test_a_sentence_tells_its_language(text: str, language: str) -> None:
    assert identify(text) == language
    assert identify(text, "ru") == language


@pytest.mark.parametrize("text", ["", "604,1", "№ 5 — 2019", "Kazinform 2019"])
def test_a_hint_decides_where_the_text_tells_nothing(text: str) -> None:
    if text.startswith("Kaz"):
        assert identify(text, "kk") == "en"
    else:
        assert [identify(text, hint) for hint in ("ru", "kk", None, "xx")] == ["ru", "kk", "en", "en"]


def test_every_study_text_is_in_the_language_of_its_folder() -> None:
    for language in ("en", "ru", "kk"):
        for file in sorted((CORPUS / language).glob("*.txt")):
            if int(file.stem.partition("-")[2]) <= STUDIED:
                assert identify(file.read_text(encoding="utf-8")) == language, file.stem


@given(st.text(max_size=100))
def test_any_text_gets_a_known_language(text: str) -> None:
    assert identify(text) in packs()
