"""An answer over very many claims stays one message: the best are shown, the others counted, the file has them all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from briefs.answering.answer import answer
from briefs.files.brief_json import brief_json
from briefs.files.export import rows
from briefs.model.level import Level
from briefs.model.remarks import Contradict, More
from briefs.reconciling.tables import MOST
from briefs.rendering.buttons import buttons
from briefs.rendering.render import render
from briefs.rendering.split import LIMIT
from briefs.rendering.why import why
from terms.figure import Figure
from terms.period import Period
from tests.briefs.samples import LANGUAGES, TODAY, ask

COUNT = 400
FIRST = date(2019, 1, 1)
REST = {"en": "395 more figures differ; the file has all of them.",
        "ru": "Расходятся ещё 395 показателей; в файле есть все.",
        "kk": "Тағы 395 көрсеткіш өзгеше; барлығы файлда бар."}
EARLIER = {"en": "376 earlier documents are not listed.", "ru": "Ещё 376 более ранних документов не показаны.",
           "kk": "Бұдан бұрынғы тағы 376 құжат көрсетілмеді."}
DOWNLOAD = {"en": "Download", "ru": "Скачать", "kk": "Жүктеп алу"}


def claim(number: int) -> Figure:
    """A claim of its own document, a few per cent apart from the one before."""
    return Figure(doc=f"d{number}", mention="m", start=0, end=1, quote="q", flow="turnover", reporter="KZ",
                  partner="BY", period=Period.of_year(2018), value=1e6 * 1.02 ** number, unit="USD", side="BY",
                  evidence="outlet", outlet="Example Courier", doc_date=FIRST + timedelta(days=number), id=number)


CLAIMS = [claim(number) for number in range(1, COUNT + 1)]
QUESTION = ask(reporter="KZ", partner="BY", flow="turnover", period="2018")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_over_many_claims_is_one_message(language: str) -> None:
    brief = answer(QUESTION, CLAIMS, today=TODAY)
    text = render(brief, language)
    assert len(text) < LIMIT
    assert REST[language] in text
    assert [button.label for button in buttons(brief, language)[-1]] == [DOWNLOAD[language]]


def test_the_best_claims_are_shown_and_the_file_has_all() -> None:
    brief = answer(QUESTION, CLAIMS, today=TODAY)
    shown = [block.number.value for block in brief.blocks if isinstance(block, Level) and block.number]
    assert shown == [figure.value for figure in CLAIMS[:-MOST["rivals"] - 2:-1]]  # the latest first
    assert len(rows(brief)) == len(brief_json(brief)["figures"]) == COUNT
    assert len(brief.sources) == len(shown)


@pytest.mark.parametrize(("count", "several", "more"), [(2, False, 0), (5, True, 0), (6, True, 1)])
def test_what_fits_is_shown_whole(count: int, several: bool, more: int) -> None:
    brief = answer(QUESTION, CLAIMS[:count], today=TODAY)
    assert [block.several for block in brief.blocks if isinstance(block, Contradict)] == [several]
    assert sum(len(block.numbers) for block in brief.blocks if isinstance(block, More)) == more


@pytest.mark.parametrize("language", LANGUAGES)
def test_many_recollections_are_counted(language: str) -> None:
    late = [replace(each, evidence="recollection") for each in CLAIMS]
    assert len(render(answer(QUESTION, late, today=TODAY), language)) < LIMIT


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_sources_has_the_latest_documents(language: str) -> None:
    brief = answer(replace(QUESTION, intent="sources"), CLAIMS, today=TODAY)
    text = render(brief, language)
    assert text.splitlines()[-1] == EARLIER[language]
    wide = render(answer(replace(QUESTION, intent="sources", period=None), CLAIMS, today=TODAY), language)
    assert wide.splitlines()[-1].startswith(f"{EARLIER[language]} ")  # how to see fewer
    assert f"{MOST['sources']}. " in text
    assert "2020" in text.splitlines()[1]
    assert sum(len(row) for row in buttons(brief, language)) <= 100  # Telegram shows no more


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_names_a_few_that_differ(language: str) -> None:
    assert len(why(CLAIMS[0], CLAIMS, language)) < LIMIT
