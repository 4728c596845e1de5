"""What a question asks of holds for its answer, and no longer."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read

TODAY = date(2023, 6, 20)
LEAD = {
    "en": "In 2022 Kazakhstan's exports to Poland were $7 million.\n\n",
    "ru": "В 2022 году экспорт Казахстана в Польшу составил 7 млн долларов.\n\n",
    "kk": "2022 жылы Қазақстанның Польшаға экспорты 7 млн доллар болды.\n\n",
}


def told(text: str, language: str) -> list[tuple[str | None, str]]:
    figures = read(LEAD[language] + text, "text-1", language=language, published=TODAY).figures
    return [(str(figure.period) if figure.period else None, figure.status) for figure in figures][1:]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "– What do you plan for this year?\n– Exports of $8 million.", ("2023", "target")),
        ("ru", "— Что планируете на текущий год?\n— Экспорт — 8 млн долларов.", ("2023", "target")),
        ("kk", "– Межелеріңіз қандай?\n– Экспорт – 8 млн доллар.", (None, "target")),
        # a time that is over
        ("ru", "— А первый квартал этого года?\n— Экспорт вырос до 2 млн долларов.", ("2023-01/2023-03", "actual")),
        # an answer that tells what came about, or that has its own time
        ("en", "– What do you plan for this year?\n– In 2021 exports were $6 million.", ("2021", "actual")),
        # no longer than the answer
        ("en", "– Have you a plan?\n– Yes.\n\nThe office has tables. Its exports: $9 million.", ("2022", "actual")),
    ],
)
def test_an_answer_is_of_what_was_asked(language: str, text: str, expected: tuple[str | None, str]) -> None:
    assert told(text, language)[-1] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We want exports of $9 million. By 2027, yes.", "2027"),
        ("ru", "Хотим довести экспорт до 9 млн долларов. К 2027 году.", "2027"),
        ("kk", "Экспортты 9 млн долларға қашан жеткіземіз? Мақсат – 2027 жылға дейін.", "2027"),
        # of something else, or too late
        ("en", "We want exports of $9 million. The bridge over the river, which costs a lot, opens by 2027.", None),
        ("en", "We want exports of $9 million. They know it. By 2027, yes.", None),
    ],
)
def test_a_sentence_that_only_says_when_is_of_the_plan_before(language: str, text: str, expected: str | None) -> None:
    assert told(text, language)[-1][0] == expected
