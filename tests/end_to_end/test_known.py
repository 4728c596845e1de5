"""A chat asks for what is not known; the command line reads a text that says it; the bot tells the chat, once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from store import Store
from store.told import QUIET
from tests.end_to_end.world import world_at

TEXTS = ("In 2021, trade between Kazakhstan and Belarus was $896.5 million.\n",
         "In 2022, trade between Kazakhstan and Belarus was $910.5 million.\n")
BUTTON = {"en": "Tell me when known", "ru": "Сообщить, когда появятся", "kk": "Дерек шықса, хабарлау"}
TOLD = {
    "en": "Known now (asked on {day} November 2026)\nKazakhstan – Belarus: trade turnover, 2021\n\n$896.5 million",
    "ru": "Данные появились (запрос от {day} ноября 2026)\nКазахстан – Беларусь: товарооборот, 2021 год\n\n$896,5 млн",
    "kk": "Дерек шықты (сұраған күніңіз: 2026 жылғы {day} қараша)\nҚазақстан – Беларусь: тауар айналымы, 2021 жыл\n\n"
          "896,5 млн доллар",
}


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_what_becomes_known_is_told_once(tmp_path: Path, language: str) -> None:
    path = tmp_path / "keruen.db"
    async with world_at(path) as world, world.keruen():
        user = world.server.user("Aida", language=language)
        for year in (2021, 2022):
            answer = await world.ask(user, f"/trade kz by {year}")
            await world.press(user, answer, BUTTON[language])
        before = len(user.inbox())
        for number, text in enumerate(TEXTS):
            (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
            assert main(["ingest", str(tmp_path / f"{number}.txt"), "--db", str(path)]) == 0
        await user.until(lambda: not unplanned(path), seconds=20)
        world.push(max(world.clock.now(), datetime.now(UTC)) + QUIET)
        await user.until(lambda: len(user.inbox()) > before, seconds=20)
        told = user.inbox()[before]
        text = told.text.replace("\xa0", " ")
        assert text.startswith(TOLD[language].partition("\n")[0].format(day=21))
        assert "896" in text
        assert "910" in text
        full = await world.press(user, told, told.labels[0])
        assert full.text.replace("\xa0", " ").startswith(TOLD[language].partition("\n")[2])
        world.push(world.clock.now() + 2 * QUIET)
        await world.ask(user, "/subscriptions")
        assert len(user.inbox()) == before + 3


def unplanned(path: Path) -> bool:
    """Whether something that became known is not yet planned to be told."""
    with Store.open(path) as store:
        return bool(store.rows("SELECT 1 FROM awaited WHERE delivery IS NULL"))
