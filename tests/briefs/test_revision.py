"""What was told and was revised since by an official figure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from briefs.answering.answer import answer, ledger
from briefs.answering.revision import is_revised, revisions
from briefs.reconciling.numbers import Stated
from briefs.rendering.render import render
from terms.figure import Figure
from terms.period import Period
from tests.briefs.models import plain
from tests.briefs.samples import LANGUAGES, TODAY, ask
from tests.briefs.test_mistakes import WAS

TOLD = replace(WAS, outlet="BelTA", doc_date=date(2019, 2, 20), change=None, id=1)
REVISED = replace(TOLD, doc="two", value=910.4e6, evidence="office", outlet="Committee", doc_date=date(2020, 1, 1),
                  id=2)
ASKED = ask(reporter="KZ", partner="BY")


def revised(told: list[Figure], since: list[Figure], shown: Period | None = None) -> list[str]:
    """The revisions as texts."""
    found = revisions(answer(ASKED, told, today=TODAY), ledger([*told, *since]), shown=shown)
    return [plain(render(brief, "en", format="text")) for brief in found]


@pytest.mark.parametrize(("language", "lines"), [
    ("en", ["Revised: Kazakhstan – Belarus, trade turnover, 2018", "Was: $896 million (BelTA, 20 February 2019)",
            "Now: $910.4 million, +1.6% (Committee, 1 January 2020)", "Both figures are kept."]),
    ("ru", ["Пересмотрено: Казахстан – Беларусь, товарооборот, 2018 год", "Было: $896 млн (BelTA, 20 февраля 2019)",
            "Стало: $910,4 млн, +1,6% (Committee, 1 января 2020)", "Сохранены обе цифры."]),
    ("kk", ["Деректер қайта қаралды: Қазақстан – Беларусь, тауар айналымы, 2018 жыл",
            "Бұрынғысы: 896 млн доллар (BelTA, 2019 жылғы 20 ақпан)",
            "Қазіргісі: 910,4 млн доллар, +1,6% (Committee, 2020 жылғы 1 қаңтар)", "Екі дерек те сақталды."])])
def test_a_later_official_figure_revises_what_was_told(language: str, lines: list[str]) -> None:
    [found] = revisions(answer(ASKED, [TOLD], today=TODAY), ledger([TOLD, REVISED]))
    assert plain(render(found, language, format="text")).splitlines() == lines
    assert [figure.id for figure in found.sources] == [1, 2]
    assert language in LANGUAGES


@pytest.mark.parametrize("changes", [
    {"value": 896.3e6}, {"value": 1.2e9}, {"evidence": "outlet"}, {"doc_date": date(2019, 1, 1)}, {"side": "RU"},
    {"period": Period.of_year(2019)}, {"status": "target"}])
def test_what_agrees_is_far_off_or_is_not_official_and_later_revises_nothing(changes: dict[str, Any]) -> None:
    assert revised([TOLD], [replace(REVISED, **changes)]) == []


def test_a_revision_of_what_another_brief_shows_is_left_to_it() -> None:
    assert revised([TOLD], [REVISED], shown=TOLD.period) == []


def test_the_directions_that_were_told_are_revised_too() -> None:
    export = replace(TOLD, flow="export", reporter="BY", partner="KZ", value=783.7e6, start=40, end=50, id=3)
    later = replace(REVISED, flow="export", reporter="BY", partner="KZ", value=800.1e6, start=40, end=50, id=4)
    said = revised([TOLD, export], [later])
    assert [text.splitlines()[0] for text in said] == ["Revised: Belarus, exports to Kazakhstan, 2018"]


def test_nothing_is_revised_where_nothing_was_told() -> None:
    assert revised([], [REVISED]) == []
    assert not is_revised(Stated(replace(TOLD, value=0.0)), Stated(REVISED))
