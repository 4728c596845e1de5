"""Whose "we" and "you" an interview says whose turns are marked "Q:" and "A:", and how its answers go on."""

from __future__ import annotations

import pytest

from tests.extract.told import figures

ENVOYS = {
    "en": "Peru's ambassador to Poland Juan Prado on trade with Poland\n\n{q} Where did you begin?\n\n{a} Here.\n\n"
          "{q} How much did our firms buy from you in 2023?\n\n{a} Our exports to you were $500 million. "
          "Your exports to us came to $100 million.\n\n{q} And your imports of apples?\n\n{a} Small.",
    "ru": "Посол Перу в Польше Хуан Прадо о торговле с Польшей\n\n{q} С чего вы начали?\n\n{a} С Варшавы.\n\n"
          "{q} Сколько вы продали в 2023 году?\n\n{a} Наш экспорт к вам составил $500 млн. "
          "Ваш экспорт к нам составил $100 млн.\n\n{q} А яблоки?\n\n{a} Мало.",
    "kk": "Перудің Қазақстандағы елшісі Хуан Прадо сауда туралы\n\n{q} Неден бастадыңыз?\n\n{a} Астанадан.\n\n"
          "{q} 2023 жылы қанша саттыңыздар?\n\n{a} Біздің сіздерге экспортымыз $500 млн болды. "
          "Сіздердің бізге экспортыңыз $100 млн болды.\n\n{q} Ал алма?\n\n{a} Аз.",
}
MARKS = [("en", "Q:", "A:", "PL"), ("en", "Q.:", "A.:", "PL"), ("en", "Question:", "Answer:", "PL"),
         ("ru", "Вопрос:", "Ответ:", "PL"), ("kk", "Сұрақ:", "Жауап:", "KZ")]


@pytest.mark.parametrize(("language", "question", "answer", "host"), MARKS)
def test_a_guest_says_we_in_marked_answers(language: str, question: str, answer: str, host: str) -> None:
    told = figures(ENVOYS[language].format(q=question, a=answer), language)
    assert [(f.value, f.reporter, f.partner) for f in told] == [(5e8, "PE", host), (1e8, host, "PE")]
    assert {f.role for f in told} == {"ambassador"}


def test_you_in_a_question_is_the_guest() -> None:
    text = ENVOYS["en"].replace("And your imports of apples?", "Your growers sent 12,000 tonnes of plums here in 2022?")
    assert [f.reporter for f in figures(text.format(q="Q:", a="A:"), "en")] == ["PE", "PL", "PE"]


def test_an_answer_goes_on_about_the_goods_that_open_it() -> None:
    text = ENVOYS["en"].replace("{a} Small.", "{a} Zinc, above all. It is 40 percent of our exports to you.")
    assert figures(text.format(q="Q:", a="A:"), "en")[-1].product == "zinc"


def test_a_short_question_leaves_the_turnover_of_the_answer_before() -> None:
    text = ("Peru's ambassador to Poland Juan Prado on exports\n\nQ: {}\n\nA: Copper exports, above all.\n\n"
            "Q: What of trade in 2022?\n\nA: Our turnover with Poland was $3 billion.\n\nQ: And in 2023?\n\n"
            "A: I have $4 billion on my desk.")
    assert [f.flow for f in figures(text.format("What do you do here?"), "en")] == ["turnover", "turnover"]


def test_a_letter_with_a_stop_is_no_mark() -> None:
    (figure,) = figures("Peru's exports\n\nA. Prado said: exports to Chile were $5 million in 2023.", "en")
    assert (figure.reporter, figure.partner) == ("PE", "CL")
