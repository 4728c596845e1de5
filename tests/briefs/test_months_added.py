"""Months of an official series: listed without the halves that they make, and added where flows are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from briefs.answering.answer import answer
from briefs.rendering.render import render
from terms.figure import Figure
from terms.period import Period
from tests.briefs.asking import TODAY, ask

EXPORTS = Figure(
    doc="one", mention="4000000000", start=0, end=10, quote="value: 4000000000", flow="export", reporter="KZ",
    partner="WORLD", period=Period.of_months(2020, 1, 1), value=4e9, unit="USD", status="actual", rule="series",
    confidence=1.0, evidence="series", outlet="Bureau of National Statistics", vintage="2026-09", id=1, document=1)
IMPORTS = replace(EXPORTS, flow="import", value=2e9, id=2)


def said(text: str, figures: list[Figure], language: str) -> list[str]:
    brief = answer(ask(text, language=language), figures, today=TODAY)
    return render(brief, language, format="text").replace("\xa0", " ").splitlines()


@pytest.mark.parametrize(("language", "text", "mark"), [
    ("en", "kazakhstan turnover january 2020", "(calculated)"), ("ru", "товарооборот рк январь 2020", "(расчёт)"),
    ("kk", "қр тауар айналымы 2020 қаңтар", "(есептелген)")])
def test_exports_and_imports_of_one_month_are_no_sum_of_months(language: str, text: str, mark: str) -> None:
    lines = said(text, [EXPORTS, IMPORTS], language)
    assert "6" in lines[2]
    assert lines[-1].endswith(mark)


@pytest.mark.parametrize(("language", "text"), [
    ("en", "kazakhstan exports by month 2020"), ("ru", "экспорт казахстана по месяцам 2020"),
    ("kk", "қазақстан экспорты ай сайын 2020")])
def test_a_half_year_does_not_stand_between_its_months(language: str, text: str) -> None:
    months = [replace(EXPORTS, period=Period.of_months(2020, m, m), id=m) for m in range(1, 7)]
    half = replace(EXPORTS, period=Period.of_months(2020, 1, 6), value=24e9, evidence="statement",
                   doc_date=date(2020, 8, 1), id=20, document=2)
    lines = said(text, [*months, half], language)
    assert len(lines) == 8  # the heading, six months, the source
    assert not any("24" in line for line in lines)
