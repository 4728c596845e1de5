"""The reference texts and both reference tables, loaded together: the answers that Keruen is judged by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from briefs.answering.answer import answer
from briefs.answering.wants import wants
from briefs.rendering.render import render
from briefs.understanding.understand import understand
from sources.ingest import ingest
from store import Store

TODAY = date(2026, 11, 21)
ANSWERS = [
    ("en", "kz by 2017", ("$604.1 million", "about $690 million (calculated)", "$508.6 million",
                          "about $592 million (calculated)", "$95.5 million", "about $97 million (calculated)")),
    ("ru", "казахстан беларусь 2017", ("$604,1 млн", "около $690 млн (расчёт)", "$508,6 млн",
                                       "около $592 млн (расчёт)", "$95,5 млн", "около $97 млн (расчёт)")),
    ("kk", "қазақстан беларусь 2017", ("604,1 млн доллар", "шамамен 690 млн доллар (есептелген)", "508,6 млн доллар",
                                       "шамамен 592 млн доллар (есептелген)", "95,5 млн доллар",
                                       "шамамен 97 млн доллар (есептелген)")),
    ("en", "did kz-by reach the $1bn target by 2020", ("Not known whether reached", "$1 billion by 2020",
                                                       "$896 million in 2018", "over $1 billion in 2021")),
    ("ru", "достигли ли Казахстан и Беларусь цели $1 млрд к 2020 году",
     ("Неизвестно, достигнута ли", "$1 млрд к 2020 году", "$896 млн в 2018 году", "более $1 млрд в 2021 году")),
    ("kk", "Қазақстан мен Беларусь 2020 жылға қарай 1 млрд доллар межесіне жетті ме",
     ("Межеге жеткен-жетпегені белгісіз", "1 млрд доллар", "2018 жылы 896 млн доллар", "1 млрд доллардан астам")),
    ("en", "kz turnover h1 2020", ("$43.6 billion", "sum of 6 months", "$42.5 billion")),
    ("ru", "товарооборот Казахстана за первое полугодие 2020", ("$43,6 млрд", "сумма за 6 месяцев", "$42,5 млрд")),
    ("kk", "Қазақстанның сыртқы сауда айналымы 2020 жылғы бірінші жартыжылдық",
     ("43,6 млрд доллар", "6 айдың қосындысы", "42,5 млрд доллар")),
    ("en", "kz balance 2022", ("+$33.7 billion (calculated)", "84.6 − 50.9 = 33.7")),
    ("ru", "сальдо Казахстана 2022", ("+$33,7 млрд (расчёт)", "84,6 − 50,9 = 33,7")),
    ("kk", "Қазақстан сауда балансы 2022", ("+33,7 млрд доллар (есептелген)", "84,6 − 50,9 = 33,7")),
]


@pytest.fixture(scope="module")
def store(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with Store.open(tmp_path_factory.mktemp("reference") / "k.db") as opened:
        for _ in ingest([shared / "seeds", shared / "data"], opened, datetime(2026, 11, 21, 9, tzinfo=UTC)):
            pass
        yield opened


@pytest.mark.parametrize(("language", "text", "expected"), ANSWERS, ids=[f"{row[0]}: {row[1]}" for row in ANSWERS])
def test_the_reference_question_is_answered(store: Store, language: str, text: str, expected: tuple[str, ...]) -> None:
    question = understand(text, today=TODAY, language=language)
    brief = answer(question, store.figures(wants(question)), today=TODAY)
    shown = render(brief, language, format="text").replace("\N{NO-BREAK SPACE}", " ")

    for part in expected:
        assert part in shown
