"""Who says a figure, as the page of its source tells it: a person, an office of state or of statistics, the outlet."""

from __future__ import annotations

import dataclasses

import pytest

from briefs.rendering.why import why
from tests.extract.told import figures

BY = {"en": "Said by: ", "ru": "Кто сказал: ", "kk": "Кім айтты: "}


@pytest.mark.parametrize(("language", "evidence", "said"), [
    ("en", "series", "an official body"), ("en", "office", "an official body"), ("en", "outlet", "the outlet itself"),
    ("ru", "series", "официальное ведомство"), ("ru", "office", "официальное ведомство"),
    ("ru", "outlet", "само издание"),
    ("kk", "series", "ресми мекеме"), ("kk", "office", "ресми мекеме"), ("kk", "outlet", "басылымның өзі"),
])
def test_an_office_is_not_the_outlet(language: str, evidence: str, said: str) -> None:
    (figure,) = figures("Exports of Kazakhstan to Italy were $5 million in 2023.", "en")
    page = why(dataclasses.replace(figure, evidence=evidence, side="KZ"), [], language)
    assert BY[language] + said in page


@pytest.mark.parametrize(("language", "said"), [
    ("en", "minister (Kazakhstan), Arman Satov"), ("ru", "министр (Казахстан), Arman Satov"),
    ("kk", "министр (Қазақстан), Arman Satov"),
])
def test_a_person_is_told_with_office_and_name(language: str, said: str) -> None:
    (figure,) = figures("Exports to Italy were $5 million in 2023, Kazakh Trade Minister Arman Satov said.", "en")
    assert BY[language] + said in why(figure, [], language)
