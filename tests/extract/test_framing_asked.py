"""What a question asks of holds for its answer, and no longer."""

from __future__ import annotations

from datetime import date

import pytest

from extract.reader import read
from tests.extract.told import figures

TODAY = date(2023, 6, 20)
LEAD = {
    "en": "In 2022 Kazakhstan's exports to Poland were $7 million.\n\n",
    "ru": "В 2022 году экспорт Казахстана в Польшу составил 7 млн долларов.\n\n",
    "kk": "2022 жылы Қазақстанның Польшаға экспорты 7 млн доллар болды.\n\n",
}


def told(text: str, language: str) -> list[tuple[str | None, str]]:
    found = read(LEAD[language] + text, "text-1", language=language, published=TODAY).figures
    return [(str(figure.period) if figure.period else None, figure.status) for figure in found][1:]


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


@pytest.mark.parametrize(("language", "text"), [
    ("ru", "— Сколько риса Оман продал в Индию в 2022 году?\n— 2,9 млн тонн.\n— А Ирану?\n— 1,1 млн тонн."),
    ("en", "Q: How much rice did Oman sell to India in 2022?\nA: 2.9 million tonnes.\n"
           "Q: And Iran?\nA: 1.1 million tonnes."),
    ("kk", "Тілші: Оман Үндістанға 2022 жылы қанша күріш экспорттады?\nМинистр: 2,9 млн тонна.\n"
           "Тілші: Ал Иранға ше?\nМинистр: 1,1 млн тонна."),
])
def test_a_question_that_only_names_another_asks_the_same_of_it(language: str, text: str) -> None:
    assert [(f.flow, f.partner, f.product, str(f.period)) for f in figures(text, language)] == [
        ("export", "IN", "rice", "2022"), ("export", "IR", "rice", "2022")]


def test_a_question_with_a_flow_of_its_own_asks_anew() -> None:
    text = ("Q: How much rice did Oman sell to India in 2022?\nA: 2.9 million tonnes.\n"
            "Q: And imports from Iran?\nA: $3 billion.")
    assert [(f.flow, f.partner) for f in figures(text, "en")] == [("export", "IN"), ("import", "IR")]


def test_a_percentage_alone_answers_a_question() -> None:
    text = "— Какова доля Индии во внешней торговле Омана?\n— 18,6% по итогам 2022 года.\n— А Китая?\n— 22,5%."
    assert [(f.partner, f.unit, f.value) for f in figures(text, "ru")] == [("IN", "%", 18.6), ("CN", "%", 22.5)]


def test_a_question_takes_up_what_the_last_one_was_answered_with() -> None:
    text = ("Host: What is trade between Oman and India worth?\nGuest: In 2022, 780 million dollars. "
            "Our exports are 707 million.\nHost: And Iran?\nGuest: 240 million dollars.")
    told = [(f.flow, f.partner) for f in figures(text, "en")]
    assert told == [("turnover", "IN"), ("export", "IN"), ("turnover", "IR")]


def test_one_trades_with_the_one_that_a_question_names() -> None:
    text = "— Какой экспорт Омана в Индию за 2022 год?\n— 780 млн долларов.\n— А с Ираном?\n— 240 млн долларов."
    assert [(f.flow, f.partner) for f in figures(text, "ru")] == [("export", "IN"), ("turnover", "IR")]


TURNS = {
    "en": ("Minister. Oman's trade with India came to $5 billion in 2023.\n\nDeputy. {} We take its gas.\n\nMinister. "
           "We do. In 2023 exports were $96 million.", "Let me ask about Iran."),
    "ru": ("Министр. Торговля Омана с Индией в 2023 году – 5 млрд долларов.\n\nДепутат. {} Мы берём у него газ.\n\n"
           "Министр. Берём. В 2023 году экспорт составил 96 млн долларов.", "Хочу спросить про Иран."),
    "kk": ("Министр. Оманның Үндістанмен саудасы 2023 жылы 5 млрд доллар.\n\nДепутат. {} Біз одан газ аламыз.\n\n"
           "Министр. Иә. 2023 жылы сатқанымыз 96 млн доллар.", "Мен Иран бағытына ауысайын."),
}


@pytest.mark.parametrize("language", TURNS)
def test_the_answer_is_of_whom_a_speaker_says_that_he_turns_to(language: str) -> None:
    text, turn = TURNS[language]
    assert [f.partner for f in figures(text.format(turn), language)] == ["IN", "IR"]


def test_who_is_only_spoken_of_does_not_turn_the_next_paragraph() -> None:
    text, _ = TURNS["en"]
    assert [f.partner for f in figures(text.format("The host was away with Iran."), "en")] == ["IN", "IN"]
