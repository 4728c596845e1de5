"""Shares of several countries in one whole, and what they are together."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefs.answering.wants import wants
from terms.figure import Figure
from terms.period import Period
from tests.briefs.asking import ask
from tests.briefs.test_nearby import COPPER, said

TRADE = [replace(COPPER, flow="turnover", product=None, partner=partner, value=value, id=number, document=number)
         for number, (partner, value) in enumerate((("CN", 30e9), ("RU", 20e9), ("WORLD", 100e9)), 1)]


def later(figure: Figure) -> Figure:
    return replace(figure, period=Period.of_year(2021), id=9, document=9)


@pytest.mark.parametrize(("text", "parts"), [
    ("share of russia plus china in kz trade", ("RU", "CN")), ("доля китая и россии в торговле рк", ("CN", "RU")),
    ("қытай мен ресейдің қр саудасындағы үлесі", ("CN", "RU")),
    ("what share of kz trade is with russia, china and turkey", ("RU", "CN", "TR"))])
def test_the_parts_of_a_row_are_asked_for_together(text: str, parts: tuple[str, ...]) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner, found.partners) == ("share", "KZ", None, parts)


@pytest.mark.parametrize("text", ["доля рк в экспорте рб и рф", "share of kz in exports of belarus and russia"])
def test_two_wholes_are_no_parts(text: str) -> None:
    found = ask(text)
    assert (found.partner, found.partners, len(found.left_out)) == ("KZ", (), 1)


@pytest.mark.parametrize(("language", "text", "lines"), [
    ("en", "share of china and russia in kz trade 2020",
     ["Kazakhstan: share of China, Russia, foreign trade turnover, 2020", "Together: 50% (calculated)",
      "China: 30% (calculated)", "Russia: 20% (calculated)"]),
    ("ru", "доля китая и россии в торговле рк 2020",
     ["Казахстан: доля (Китай, Россия), внешнеторговый оборот, 2020 год", "Вместе: 50% (расчёт)",
      "Китай: 30% (расчёт)", "Россия: 20% (расчёт)"]),
    ("kk", "қытай мен ресейдің қр саудасындағы үлесі 2020",
     ["Қазақстан: үлес (Қытай, Ресей), сыртқы сауда айналымы, 2020 жыл", "Барлығы: 50% (есептелген)",
      "Қытай: 30% (есептелген)", "Ресей: 20% (есептелген)"])])
def test_the_sum_stands_before_its_parts(language: str, text: str, lines: list[str]) -> None:
    told = said(text, TRADE, language)
    assert [line for line in told if line][:4] == lines


def test_a_part_that_is_not_known_is_told_and_nothing_is_summed() -> None:
    told = said("share of china and turkey in kz trade 2020", TRADE)
    assert "Türkiye: not known" in told
    assert not any("Together" in line for line in told)


def test_without_a_year_all_parts_are_of_one_that_has_them() -> None:
    china, russia, whole = TRADE
    told = said("share of china and russia in kz trade", [china, russia, whole, later(china), later(replace(
        whole, id=10, document=10))])
    assert told[0].endswith("2020")
    assert "Together: 50% (calculated)" in told


def test_the_whole_is_fetched_with_the_parts() -> None:
    assert len(wants(ask("share of china and russia in kz trade"))) == 3
