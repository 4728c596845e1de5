"""Pictures, files and inline queries through the real application, with the updates that it asks Telegram for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.end_to_end.world import world_at


@pytest.mark.parametrize(("language", "label", "caption"), [
    ("en", "Chart", "Kazakhstan – Belarus: trade turnover"), ("ru", "График", "Казахстан – Беларусь: товарооборот"),
    ("kk", "Диаграмма", "Қазақстан – Беларусь: тауар айналымы")])
async def test_a_question_becomes_a_picture_a_file_and_a_post(
        tmp_path: Path, language: str, label: str, caption: str) -> None:
    async with world_at(tmp_path / "k.db") as world, world.keruen() as program:
        user = world.server.user("Aida", language=language)
        brief = await world.ask(user, "kz by 2018")
        first = await world.press(user, brief, label)
        second = await world.press(user, brief, label)
        assert first.text.startswith(caption)
        assert user.download(first) == user.download(second)
        assert program.application.bot_data["deps"].pictures.drawn == 1
        file = await world.ask(user, "/file kz by 2018 csv")
        assert b"783700000" in user.download(file)
        (result,) = (await user.inline("kz by 2018").answered())["results"]
        assert result["title"].startswith(caption)
