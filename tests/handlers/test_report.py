"""The operator's line, and /status."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from handlers.report import line
from store import Counts
from tests.handlers.conftest import START, Chats
from tests.handlers.models import NBSP, model

LANGUAGES = ("en", "ru", "kk")
COUNTS = Counts(START, 34, 121, 7, 210, 1, 0, 0, 0, 2, 1, ["K-4F2A"], 41_200_000)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_is_that_of_the_model(language: str) -> None:
    assert line(COUNTS, date(2026, 11, 20), language).replace(NBSP, " ") == model("M44")[language][0]


@pytest.mark.parametrize(("language", "first", "second"), [
    ("en", "21 November 2026 · documents 0 · figures 0, flagged 0 · sent 0, uncertain 0, failed 0, lost 0 · queue 0",
     "Counted since 21 November 2026, 14:32 · last document 21 November 2026, 14:32 · next digest none"),
    ("ru", "21 ноября 2026 · документы 0 · показатели 0, под вопросом 0 · отправлено 0, неясно 0, не отправлено 0",
     "Считая с 21 ноября 2026, 14:32 · последний документ: 21 ноября 2026, 14:32 · следующий дайджест: нет"),
    ("kk", "2026 жылғы 21 қараша · құжаттар 0 · көрсеткіштер 0, күмәнді 0 · жіберілді 0, белгісіз 0, жіберілмеді 0",
     "Есептеу басы: 2026 жылғы 21 қараша, 14:32 · соңғы құжат: 2026 жылғы 21 қараша, 14:32 · келесі дайджест: жоқ"),
])
async def test_an_operator_asks_how_things_stand(chats: Chats, language: str, first: str, second: str) -> None:
    user = chats.user(language)
    chats.application.bot_data["deps"] = replace(chats.application.bot_data["deps"], admins=frozenset({user.id}))
    chats.store.beat(START, START, START)
    chats.clock.advance(60)
    said = (await user.ask("/status")).text.splitlines()
    assert said[0].startswith(first)
    assert said[1] == second


async def test_an_error_is_counted_with_its_code(chats: Chats, monkeypatch: pytest.MonkeyPatch) -> None:
    user = chats.user()
    chats.application.bot_data["deps"] = replace(chats.application.bot_data["deps"], admins=frozenset({user.id}))
    chats.store.beat(START - timedelta(hours=1), START, START)
    monkeypatch.setattr("handlers.privacy.Talk.say", None)
    user.send("/privacy")
    await user.until(lambda: chats.store.counts(START - timedelta(hours=1), START).errors > 0)
    monkeypatch.undo()
    code, = chats.store.counts(START - timedelta(hours=1), START).codes
    assert f"errors 1 ({code})" in (await user.ask("/status")).text


async def test_nobody_else_learns_of_the_command(chats: Chats) -> None:
    assert (await chats.user().ask("/status")).text == "I do not know this command. What I can do: /help"
