"""When trade passed an amount, which is a course, and when it will, which is a target."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


@pytest.mark.parametrize(("text", "value"), [
    ("when did trade with georgia go past 300 million", 3e8), ("first time exports to china topped $9bn", 9e9),
    ("which year did kz-uz trade reach 4 bn", 4e9), ("когда торговля с грузией перевалила за 300 млн", 3e8),
    ("в каком году импорт впервые превысил 50 млрд", 5e10), ("когда рк и узбекистан вышли на 4 млрд", 4e9),
    ("грузиямен сауда 300 млн-нан қашан асты", 3e8), ("экспорт 9 млрд доллардан алғаш рет қашан өтті", 9e9),
    ("грузиямен сауда 300 млн нан қашан етті", 3e8)])
def test_an_amount_that_was_passed_is_looked_for_in_a_course(text: str, value: float) -> None:
    found = ask(text)
    assert (found.intent, found.value) == ("series", value)


@pytest.mark.parametrize("text", [
    "when will trade with georgia pass 300 million", "when did they set the goal of reaching 4bn",
    "когда торговля с грузией превысит 300 млн", "когда достигнем 4 млрд с узбекистаном",
    "грузиямен сауда 300 млн-нан қашан асады", "did trade with georgia pass 300 million"])
def test_an_amount_that_is_ahead_is_a_target(text: str) -> None:
    assert ask(text).intent == "target"


def test_a_course_without_such_a_verb_looks_for_no_amount() -> None:
    assert ask("record trade with china 44 bn").value is None


@pytest.mark.parametrize(("text", "extreme"), [
    ("best export year of kz", "most"), ("лучший экспортный год казахстана", "most"),
    ("қазақстанның ең жақсы экспорт жылы", "most"), ("worst import year of kz", "least"),
    ("худший импортный год казахстана", "least"), ("қазақстанның ең нашар импорт жылы", "least")])
def test_the_best_year_may_stand_apart_from_its_word(text: str, extreme: str) -> None:
    assert (ask(text).intent, ask(text).extreme) == ("series", extreme)
