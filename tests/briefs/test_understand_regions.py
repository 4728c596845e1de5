"""Regions by their bare name or chief town."""

from __future__ import annotations

import pytest

from tests.briefs.asking import ask


@pytest.mark.parametrize(("text", "code"), [
    ("pavlodar exports 2021", "KZ-55"), ("экспорт караганды 2021", "KZ-35"), ("костанайдың экспорты 2021", "KZ-39"),
    ("exports of brest 2021", "BY-BR"), ("экспорт зко 2021", "KZ-27"), ("самарқанд экспорты 2021", "UZ-SA"),
    ("экспорт костанайской области 2021", "KZ-39"), ("экспорт города алматы 2021", "KZ-75")])
def test_a_region_needs_no_word_for_region(text: str, code: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner) == ("figure", code, "WORLD")


@pytest.mark.parametrize(("text", "code"), [
    ("almaty exports 2021", "KZ-75"), ("экспорт алматы 2021", "KZ-75"), ("алматыдан экспорт 2021", "KZ-75"),
    ("exports of almaty region 2021", "KZ-19"), ("экспорт алматинской области", "KZ-19"),
    ("алматы облысының экспорты", "KZ-19")])
def test_almaty_is_the_town_and_its_region_needs_the_word(text: str, code: str) -> None:
    assert ask(text).reporter == code


@pytest.mark.parametrize("text", ["subscribe kz by 09:00 almaty", "подпиши kz by 9:00 по алматы",
                                  "kz by күн сайын 09:00 алматы уақытымен"])
def test_a_town_whose_clock_is_meant_is_no_party(text: str) -> None:
    found = ask(text)
    assert (found.intent, found.reporter, found.partner) == ("subscribe", "KZ", "BY")


@pytest.mark.parametrize("text", ["минск москва 2021", "ташкент астана 2021"])
def test_a_capital_stays_its_country(text: str) -> None:
    assert "-" not in str(ask(text).reporter)
