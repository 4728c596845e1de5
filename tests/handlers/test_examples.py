"""Every example that Keruen gives is understood as it is meant, in each language."""

from __future__ import annotations

import re
from datetime import date

import pytest

from briefs.model.question import Question
from briefs.understanding.understand import understand
from handlers.start import examples
from locales.catalogue import read, translator

TODAY = date(2026, 11, 21)
LANGUAGES = ("en", "ru", "kk")
BEFORE = "[Ff]or example|Example|[Нн]апример|Пример|[Мм]ысалы|былай сұраңыз"
EXAMPLE = re.compile(rf"(?:{BEFORE}): ([^.?!]*\d{{4}}|[^.?!]*\.)$")


def asked(text: str, language: str) -> Question:
    return understand(text, today=TODAY, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_start(language: str) -> None:
    questions = [asked(text, language) for text in examples(translator(language, "chat"))]
    assert [question.intent for question in questions] == ["figure", "compare", "target"]
    assert {question.reporter for question in questions} == {"KZ"}
    assert str(questions[0].period) == "2019"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_help(language: str) -> None:
    help_text = next(message for message in read(language, "chat") if "<b>What I can do" in str(message.id))
    lines = str(help_text.string or help_text.id).splitlines()[1:4]
    said = [part.rpartition(": ")[2] for line in lines for part in line.split(" · ") if "/" not in part]
    questions = [asked(text, language) for text in said]
    assert [question.intent for question in questions] == ["figure", "figure", "series", "rank", "target"]
    assert (questions[1].reporter, questions[1].partner, questions[1].flow) == ("BY", "KZ", "export")
    assert questions[3].limit == 5


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_in_other_messages(language: str) -> None:
    texts = [str(message.string or message.id) for message in read(language, "chat") if message.id]
    found = {match[1].strip(" .") for text in texts if (match := EXAMPLE.search(text))}
    found = {text for text in found if " " in text and "/" not in text and "kz." not in text}
    assert len(found) >= 2
    for text in found - {"Kazakhstan or kz", "Казахстан или kz", "Қазақстан немесе kz"}:
        question = asked(text, language)
        assert "KZ" in (question.reporter, *question.partners), text
        assert question.intent not in ("clarify", "none"), text
