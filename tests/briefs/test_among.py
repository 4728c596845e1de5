"""Partners that are ranked among the members of a bloc."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefs.answering.answer import answer, beside
from briefs.rendering.render import render
from tests.briefs.asking import TODAY, ask
from tests.briefs.test_nearby import COPPER, said

TRADE = [replace(COPPER, flow="turnover", product=None, partner=partner, value=value, id=number, document=number)
         for number, (partner, value) in enumerate((("CN", 9e9), ("RU", 5e9), ("BY", 1e9)), 1)]


@pytest.mark.parametrize(("text", "group", "whole"), [
    ("kz trade with each eaeu country 2020", "EAEU", "KZ"), ("торговля рк с каждой страной еаэс 2020", "EAEU", "KZ"),
    ("еаэо-ның әр елімен қр саудасы 2020", "EAEU", "KZ"), ("which eu country buys most from kazakhstan", "EU", "KZ"),
    ("торговля с каждой из стран снг", "CIS", None), ("еаэо елдерінің әрқайсысымен сауда", "EAEU", None),
    ("which of the stans trades most with china", "C5", "CN")])
def test_the_members_of_a_bloc_are_ranked(text: str, group: str, whole: str | None) -> None:
    found = ask(text)
    assert (found.intent, found.among, found.reporter) == ("rank", group, whole)


@pytest.mark.parametrize("text", ["largest partners of the eaeu", "топ партнеров еаэс", "top partners of kazakhstan"])
def test_a_bloc_that_is_asked_about_is_no_group(text: str) -> None:
    assert ask(text).among is None


@pytest.mark.parametrize(("language", "text", "lines"), [
    ("en", "kz trade with each eaeu country 2020",
     ["Group: EAEU", "1. Russia: $5 billion", "2. Belarus: $1 billion", "Armenia: not known", "Kyrgyzstan: not known"]),
    ("ru", "торговля рк с каждой страной еаэс 2020",
     ["Группа стран: ЕАЭС", "1. Россия: $5 млрд", "2. Беларусь: $1 млрд", "Армения: нет данных",
      "Кыргызстан: нет данных"]),
    ("kk", "еаэо-ның әр елімен қр саудасы 2020",
     ["Елдер тобы: ЕАЭО", "1. Ресей: 5 млрд доллар", "2. Беларусь: 1 млрд доллар", "Армения: дерек жоқ",
      "Қырғызстан: дерек жоқ"])])
def test_others_are_not_ranked_and_unknown_members_are_told(language: str, text: str, lines: list[str]) -> None:
    assert said(text, TRADE, language)[1:6] == lines


def test_a_bloc_of_which_nothing_is_known_is_followed_by_its_members() -> None:
    brief = answer(ask("kz eaeu 2020"), [], today=TODAY)
    question = beside(brief)
    assert question is not None
    assert "1. Russia: $5 billion" in render(answer(question, TRADE, today=TODAY), "en", format="text").replace(
        "\xa0", " ")


@pytest.mark.parametrize("text", ["kz cn 2019", "eaeu trade 2020"])
def test_a_country_and_the_trade_of_a_bloc_itself_are_not(text: str) -> None:
    assert beside(answer(ask(text), [], today=TODAY)) is None


@pytest.mark.parametrize(("language", "heading"), [
    ("en", "Kazakhstan: exports by country, EU"), ("ru", "Казахстан: экспорт по странам, ЕС"),
    ("kk", "Қазақстан: елдер бойынша экспорт, ЕО")])
def test_a_ranking_of_which_nothing_is_known_is_no_total_that_is_not(language: str, heading: str) -> None:
    assert said("which eu country buys most from kazakhstan", [], language)[0] == heading
