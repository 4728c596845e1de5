"""A figure that was sent turns out to be wrong: the command line finds it, the bot tells who was sent it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.cli import main
from extract.reader import read
from playground.user import User
from sources.ingest import document_of
from store import Store
from store.told import QUIET
from tests.end_to_end.world import EVENING, World, world_at

NEXT_NINE = EVENING.replace(hour=4) + timedelta(days=1)
TEXT = "In 2021, trade between Kazakhstan and Belarus was $896.5 million.\n"
SENT = {"en": "$986.5 million", "ru": "$986,5 млн", "kk": "986,5 млн доллар"}
REREAD = {
    "en": "Correction\nOn 22 November 2026 you were sent a wrong figure.\nKazakhstan – Belarus, trade turnover, 2021\n"
          "Wrong: $986.5 million\nRight: $896.5 million (outlet unknown, undated)\n"
          "Reason: the number was misread. We apologise.",
    "ru": "Исправление\n22 ноября 2026 года мы прислали вам неверную цифру.\n"
          "Казахстан – Беларусь, товарооборот, 2021 год\nНеверно: $986,5 млн\n"
          "Верно: $896,5 млн (издание неизвестно, без даты)\n"
          "Причина: число прочитано неверно. Приносим извинения.",
    "kk": "Түзету\n2026 жылғы 22 қарашада сізге қате дерек жіберілді.\nҚазақстан – Беларусь, тауар айналымы, 2021 жыл\n"
          "Қате: 986,5 млн доллар\nДұрысы: 896,5 млн доллар (басылымы белгісіз, күні белгісіз)\n"
          "Себебі: сан қате оқылды. Кешірім сұраймыз.",
}


def store_misread(path: Path) -> int:
    """Store a text as an older reader might have read it; the id of its wrong figure."""
    reading = read(TEXT, "note")
    wrong = [replace(figure, value=986.5e6, mention="$986.5 million") for figure in reading.figures]
    with Store.open(path) as store:
        store.add(document_of(TEXT, "note", reading), wrong, EVENING)
        return int(store.rows("SELECT max(id) AS id FROM figures")[0]["id"])


async def quiet(world: World, user: User, before: int) -> None:
    """Let the time pass after which corrections leave."""
    world.push(max(world.clock.now(), datetime.now(UTC)) + QUIET)
    await user.until(lambda: len(user.inbox()) > before, seconds=20)


async def sent_digest(world: World, language: str) -> User:
    """A user who was sent a digest, and has unsubscribed since."""
    user = world.server.user("Aida", language=language)
    await world.ask(user, "/subscribe kz by 09:00")
    before = len(user.inbox())
    world.push(NEXT_NINE)
    await user.until(lambda: len(user.inbox()) > before)
    assert SENT[language] in user.inbox()[before].text.replace("\xa0", " ")
    await world.ask(user, "/unsubscribe")
    return user


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_a_misread_figure_is_corrected_once(
        tmp_path: Path, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "keruen.db"
    async with world_at(path) as world, world.keruen():
        store_misread(path)
        user = await sent_digest(world, language)
        before = len(user.inbox())
        assert main(["ingest", "--reread", "--db", str(path)]) == 0
        assert "wrong figures to be told to chats: 1" in capsys.readouterr().out
        await quiet(world, user, before)
        found = user.inbox()[before]
        assert found.text.replace("\xa0", " ") == REREAD[language]
        why = await world.press(user, found, found.labels[0])
        assert "896,5" in why.text.replace(".", ",")
        before = len(user.inbox())
        assert main(["ingest", "--reread", "--db", str(path)]) == 0
        world.push(world.clock.now() + 2 * QUIET)
        answer = await world.ask(user, "/trade kz by 2021")
        assert "896,5" in answer.text.replace(".", ",")
        assert len(user.inbox()) == before + 1


async def test_a_retracted_figure_is_taken_back(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "keruen.db"
    async with world_at(path) as world:
        wrong = store_misread(path)
        async with world.keruen():
            user = await sent_digest(world, "en")
        before = len(user.inbox())
        for said in ("chats to be told: 1", "was corrected before"):
            assert main(["retract", str(wrong), "--reason", "retracted", "--db", str(path)]) == 0
            assert said in capsys.readouterr().out
        async with world.keruen():
            await quiet(world, user, before)
            assert user.inbox()[before].text.replace("\xa0", " ").splitlines()[3:] == [
                "Wrong: $986.5 million", "No other figure is known.", "Reason: the source retracted it. We apologise."]
            why = await world.press(user, user.inbox()[before], "Source")
            assert "This figure was wrong: the source retracted it" in why.text
            answer = await world.ask(user, "/trade kz by 2021")
            assert "986" not in answer.text
        assert len(user.inbox()) == before + 3


def test_a_figure_that_there_is_not_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "keruen.db"
    words = ["retract", "99", "--reason", "misread", "--db", str(path)]
    assert main(words) == 1
    assert "there is no database" in capsys.readouterr().err
    store_misread(path)
    assert main(words) == 1
    assert "there is no figure 99" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["retract", "99", "--reason", "because", "--db", str(path)])
    assert "wrong-period" in capsys.readouterr().err
