"""A correction says what was wrong, what is right and why, in every language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from briefs.rendering.correction import Corrected, correction, corrections
from briefs.rendering.why_wrong import WHY
from terms.figure import Change
from terms.period import Period
from terms.reasons import COUNTRY, MISREAD, NOT_STATED, PERIOD, REASONS, RETRACTED, TARGET
from tests.briefs.models import model, plain
from tests.briefs.samples import LANGUAGES
from tests.briefs.test_mistakes import WAS
from tests.data import MESSAGES

RIGHT = replace(WAS, outlet="BelTA", doc_date=date(2019, 8, 28), change=None)
WRONG = replace(RIGHT, value=986e6)
SENT = date(2026, 9, 28)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_correction_is_worded_as_the_model(language: str) -> None:
    said = correction(Corrected(WRONG, MISREAD, SENT, RIGHT), language)
    assert plain(said) == model("M36")[language]


def test_every_reason_has_words_in_the_model() -> None:
    assert set(WHY) == set(REASONS)
    page = MESSAGES.read_text(encoding="utf-8")
    reasons = page.split("Reasons (table):")[1].split("\n")[0]
    for language in ("ru", "kk"):
        for reason in (MISREAD, PERIOD, COUNTRY, TARGET, RETRACTED):
            said = correction(Corrected(WRONG, reason, SENT, RIGHT), language)
            words = re.search(r"^(?:Причина|Себебі): (.*?)\.", said, re.MULTILINE)
            assert words
            assert words[1] in reasons


@pytest.mark.parametrize(("language", "lines"), [
    ("en", ["Wrong: $896 million",
            "Right: Kazakhstan – Belarus, trade turnover, 2017: $896 million (BelTA, 28 August 2019)",
            "Reason: the wrong period was given. We apologise."]),
    ("ru", ["Неверно: $896 млн",
            "Верно: Казахстан – Беларусь, товарооборот, 2017 год: $896 млн (BelTA, 28 августа 2019)",
            "Причина: указан неверный период. Приносим извинения."]),
    ("kk", ["Қате: 896 млн доллар",
            "Дұрысы: Қазақстан – Беларусь, тауар айналымы, 2017 жыл: 896 млн доллар (BelTA, 2019 жылғы 28 тамыз)",
            "Себебі: кезең қате көрсетілген. Кешірім сұраймыз."])])
def test_what_is_about_something_else_is_said_with_it(language: str, lines: list[str]) -> None:
    right = replace(RIGHT, period=Period.of_year(2017))
    said = correction(Corrected(RIGHT, PERIOD, SENT, right), language, format="text")
    assert plain(said).splitlines()[3:] == lines


@pytest.mark.parametrize(("language", "line"), [
    ("en", "Right: Kazakhstan – Belarus, trade turnover: Target, by 2020: $1 billion (BelTA)"),
    ("ru", "Верно: Казахстан – Беларусь, товарооборот: Цель к 2020 году: $1 млрд (BelTA)"),
    ("kk", "Дұрысы: Қазақстан – Беларусь, тауар айналымы: Меже, 2020 жылға қарай: 1 млрд доллар (BelTA)")])
def test_a_target_is_named_as_one(language: str, line: str) -> None:
    goal = replace(RIGHT, status="target", value=1e9, period=Period.of_year(2020))
    said = correction(Corrected(replace(goal, status="actual"), TARGET, SENT, goal), language, format="text")
    assert re.sub(r"BelTA, [^)]*", "BelTA", plain(said)).splitlines()[4] == line


def test_a_wrong_change_is_shown_with_its_number() -> None:
    was = replace(RIGHT, change=Change(pct=30))
    said = correction(Corrected(was, MISREAD, SENT, replace(RIGHT, change=Change(pct=3))), "en", format="text")
    assert plain(said).splitlines()[3:5] == ["Wrong: $896 million, +30%",
                                             "Right: $896 million, +3% (BelTA, 28 August 2019)"]


@pytest.mark.parametrize(("language", "without", "other"), [
    ("en", "No other figure is known.", "From other sources: $890 million (Kazinform, undated)"),
    ("ru", "Другая цифра неизвестна.", "По другим источникам: $890 млн (Kazinform, без даты)"),
    ("kk", "Басқа дерек жоқ.", "Басқа дереккөзден: 890 млн доллар (Kazinform, күні белгісіз)")])
def test_a_figure_that_is_gone_has_no_right_one(language: str, without: str, other: str) -> None:
    gone = Corrected(WRONG, NOT_STATED, SENT)
    assert plain(correction(gone, language, format="text")).splitlines()[4] == without
    elsewhere = replace(gone, other=replace(WRONG, value=890e6, outlet="Kazinform", doc_date=None))
    assert plain(correction(elsewhere, language, format="text")).splitlines()[4] == other


@pytest.mark.parametrize(("language", "text"), [
    ("en", "Corrections: 2\nThese figures that you were sent were wrong. We apologise.\n\n"
           "1. Kazakhstan – Belarus, trade turnover, 2018\nWrong: $986 million (the number was misread)\n"
           "Right: $896 million (BelTA, 28 August 2019)\n\n"
           "2. Kazakhstan – Belarus, trade turnover, 2018\nWrong: $986 million (the source retracted it)\n"
           "No other figure is known."),
    ("ru", "Исправления: 2\nЭти цифры, присланные вам, были неверны. Приносим извинения.\n\n"
           "1. Казахстан – Беларусь, товарооборот, 2018 год\nНеверно: $986 млн (число прочитано неверно)\n"
           "Верно: $896 млн (BelTA, 28 августа 2019)\n\n"
           "2. Казахстан – Беларусь, товарооборот, 2018 год\nНеверно: $986 млн (источник отозвал данные)\n"
           "Другая цифра неизвестна."),
    ("kk", "Түзетулер: 2\nСізге жіберілген мына деректер қате болды. Кешірім сұраймыз.\n\n"
           "1. Қазақстан – Беларусь, тауар айналымы, 2018 жыл\nҚате: 986 млн доллар (сан қате оқылды)\n"
           "Дұрысы: 896 млн доллар (BelTA, 2019 жылғы 28 тамыз)\n\n"
           "2. Қазақстан – Беларусь, тауар айналымы, 2018 жыл\nҚате: 986 млн доллар (дереккөз дерегін қайтарып алды)\n"
           "Басқа дерек жоқ.")])
def test_several_are_a_short_list(language: str, text: str) -> None:
    several = [Corrected(WRONG, MISREAD, SENT, RIGHT), Corrected(WRONG, RETRACTED, SENT)]
    assert plain(corrections(several, language, format="text")) == text


def test_the_words_of_a_source_are_escaped() -> None:
    free = replace(WRONG, product="<b>nuts & bolts", outlet="<i>Courier")
    said = correction(Corrected(free, MISREAD, SENT, replace(free, value=1e6)), "en")
    assert "&lt;b&gt;nuts &amp; bolts" in said
    assert "&lt;i&gt;Courier" in said
