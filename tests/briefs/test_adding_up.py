"""What is shown adds up for who checks it with a pocket calculator, or the answer says that it may not."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from locales.catalogue import translator
from tests.briefs.asking import TODAY, ask
from tests.briefs.samples import monthly
from tests.briefs.test_months_added import EXPORTS, IMPORTS

LANGUAGES = ("en", "ru", "kk")
NOTE = "The numbers are rounded and may not add up."
AMOUNT = re.compile(r"([+−]?)\$?(\d+(?:[.,]\d+)?)\b")
WORDS = {"en": "kazakhstan", "ru": "казахстан", "kk": "қазақстан"}
BALANCE = {"en": "kazakhstan balance", "ru": "сальдо казахстана", "kk": "қазақстан сальдосы"}


def lines(text: str, language: str, figures: list[object] | None = None) -> list[str]:
    brief = answer(ask(text, language=language), figures or monthly(), today=TODAY)  # type: ignore[arg-type]
    return render(brief, language, format="text").replace("\xa0", " ").splitlines()


def number(line: str) -> Decimal:
    """The amount of a line, behind its label."""
    sign, digits = AMOUNT.findall(line.partition(":")[2] or line)[0]
    return Decimal(digits.replace(",", ".")) * (-1 if sign == "−" else 1)


def starting(said: list[str], label: str) -> Decimal:
    return number(next(line for line in said if line.startswith(label)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("year", range(2019, 2026))
def test_a_total_its_flows_and_their_balance_add_up(language: str, year: int) -> None:
    said = lines(f"{WORDS[language]} {year}", language)
    out, back, balance = (starting(said, label) for label in {
        "en": ("Exports", "Imports", "Balance"), "ru": ("Экспорт", "Импорт", "Сальдо"),
        "kk": ("Экспорт", "Импорт", "Сальдо")}[language])
    assert translator(language, "briefs").text(NOTE) in said or (
        (out - back, out + back) == (balance, number(said[2])))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("years", [(one, one + 1) for one in range(2019, 2025)])
def test_a_difference_is_that_of_the_levels_above_it(language: str, years: tuple[int, int]) -> None:
    said = lines(f"{WORDS[language]} export {years[0]} vs {years[1]}", language)
    one, other = (starting(said, str(year)) for year in years)
    assert translator(language, "briefs").text(NOTE) in said or other - one == number(said[3])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_formula_has_the_decimals_that_make_it_right(language: str) -> None:
    formula = next(line for line in lines(f"{BALANCE[language]} 2020", language) if " − " in line and "=" in line)
    out, back, balance = (Decimal(each.replace(",", ".")) for each in re.findall(r"\d+[.,]\d+", formula))
    assert out - back == balance


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_no_decimals_bring_together_is_said(language: str) -> None:
    uneven = [replace(EXPORTS, value=1_153_456_789.0), replace(IMPORTS, value=996_812_345.0)]
    assert translator(language, "briefs").text(NOTE) in lines(f"{WORDS[language]} 2020-01", language, list(uneven))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_difference_of_exact_levels_keeps_their_digits(language: str) -> None:
    exact = [replace(EXPORTS, value=13_336_700_000.0), replace(IMPORTS, value=16_372_600_000.0)]
    said = lines(f"{BALANCE[language]} 2020-01", language, list(exact))
    assert "3,035.9" in said[1] or "3 035,9" in said[1]
