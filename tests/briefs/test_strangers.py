"""A word that is no country: found where a country must stand, and likened only to what is really alike."""

from __future__ import annotations

from datetime import date

import pytest

from briefs.model.question import Question
from briefs.understanding.understand import understand


def asked(text: str, home: str | None = None) -> Question:
    return understand(text, today=date(2026, 11, 21), language="en", home=home)


@pytest.mark.parametrize("home", [None, "KZ"])
@pytest.mark.parametrize(("text", "word"), [
    ("mars 2019", "mars"), ("марс 2019", "марс"), ("q1 2019 mars", "mars"), ("/trade mars", "mars"),
    ("/rank narnia 2019", "narnia"), ("what is the trade of narnia in 2019", "narnia"),
    ("торговля с нарнией 2019", "нарнией"), ("нарниямен сауда 2019", "нарниямен"), ("импорт из нарнии", "нарнии"),
    ("exports of siberia 2019", "siberia"), ("торговля с марсом", "марсом"), ("торговля с марсом 2019", "марсом"),
    ("exports to augustia", "augustia"), ("trade with marsch 2019", "marsch"), ("/compare kz mars 2019", "mars"),
    ("/subscribe mars", "mars")])
def test_a_country_that_is_none_is_asked_back(text: str, word: str, home: str | None) -> None:
    question = asked(text, home)
    assert (question.intent, question.unknown) == ("clarify", word)


@pytest.mark.parametrize("text", ["mars", "hello", "inflation 2019", "bitcoin 2024", "exports of goods 2019",
                                  "/unsubscribe mars", "gold 2019", "/trade hello", "/help"])
def test_what_need_not_be_a_country_is_not_asked_back(text: str) -> None:
    assert asked(text).unknown is None


@pytest.mark.parametrize("word", [
    "mars", "siberia", "сибирия", "utopia", "zembla", "ruritania", "narnia", "gondor", "pangaea", "нарния", "марспен",
    "нарниядан", "ауылдан", "қаладан", "адамдармен", "атлантидамен"])
def test_what_is_not_really_alike_is_not_suggested(word: str) -> None:
    assert asked(f"/trade kz {word} 2019").candidates == ()


@pytest.mark.parametrize(("word", "code"), [
    ("tajkstn", "TJ"), ("uzbkstan", "UZ"), ("azakhstan", "KZ"), ("akzakhstan", "KZ"), ("jazakhstan", "KZ")])
def test_what_is_alike_is_suggested_first(word: str, code: str) -> None:
    assert asked(f"/trade kz {word} 2019").candidates[:1] == (code,)


def test_a_name_with_two_letters_gone_is_not_two_countries() -> None:
    assert asked("kz tajikstn 2019").partner == "TJ"
    assert asked("kzby 2019").partner == "BY"


@pytest.mark.parametrize(("text", "period"), [
    ("экспорт с февроля 2019", "2019-02/2026-11"), ("kz exports from januray to febuary 2019", "2019-01/2019-02"),
    ("kz exports jannuary 2019", "2019-01"), ("торговля рк с китаем за октябрьь 2019", "2019-10")])
def test_a_misspelt_month_is_one_where_no_partner_stands(text: str, period: str) -> None:
    assert str(asked(text, "KZ").period) == period
