"""One user, three languages, one digest: the real application over HTTP, from the first question to the digest.

Its log is the conversation: ``pytest tests/end_to_end -o log_cli=true -o log_cli_level=INFO``.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from tests.end_to_end.world import EVENING, world_at

NEXT_NINE = EVENING.replace(hour=4) + timedelta(days=1)
NUMBER = {"en": "$481.7", "ru": "$481,7", "kk": "481,7"}
SUBSCRIBED = {"en": "Subscribed", "ru": "Подписка оформлена", "kk": "Жазылдыңыз"}


async def test_one_user_three_languages_one_digest(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world:
        user = world.server.user("Aida", language="en")
        async with world.keruen() as program:
            start = await world.ask(user, "/start")
            for language, label in (("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")):
                await world.press(user, start, label)
                brief = await world.ask(user, "/trade kz by 2019")
                assert NUMBER[language] in brief.text.replace("\xa0", " ")
                earlier = await world.press(user, brief, next(label for label in brief.labels if "2018" in label))
                assert "896" in earlier.text
            subscribed = await world.ask(user, "/subscribe kz by 09:00")
            assert SUBSCRIBED["kk"] in subscribed.text
            assert "09:00 (Asia/Almaty)" in subscribed.text
            await asyncio.sleep(0.3)
            before = len(user.inbox())

            world.push(NEXT_NINE)
            await user.until(lambda: len(user.inbox()) > before)
            await asyncio.sleep(0.5)
            digests = user.inbox()[before:]
            assert len(digests) == 1
            assert "дайджесті, 2026 жылғы 22 қараша" in digests[0].text
            assert "896" in digests[0].text
            assert digests[0].at >= NEXT_NINE
            await program.deliverer.tick()
        async with world.keruen():
            await asyncio.sleep(0.5)
            assert len(user.inbox()) == before + 1
            again = await world.ask(user, "/trade kz by 2018")
            assert "896" in again.text
        assert len(user.inbox()) == before + 2
        world.say("system", "One user, three languages, one digest.")


async def test_each_command_of_the_page_is_known_to_telegram(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world, world.keruen():
        named = [call.call for call in world.server.calls if call.call.method.lower() == "setmycommands" and call.ok]

    assert {call.text("language_code") for call in named} >= {"", "ru", "kk"}


async def test_the_button_to_the_next_digest_moves_the_clock(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world:
        user = world.server.user("Aida", language="ru")
        async with world.keruen() as program:
            assert not await program.next_digest()
            await world.ask(user, "/subscribe kz by 09:00")
            before = len(user.inbox())
            for days in (0, 1):
                assert await program.next_digest()
                assert len(user.inbox()) == before + days + 1
                assert world.clock.now() >= NEXT_NINE + timedelta(days=days)


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world:
        user = world.server.user("Aida", language="en")
        async with world.keruen():
            world.server.telegram.updates.add("message", {"message_id": "none"})
            reply = await world.ask(user, "/trade kz by 2018")
            assert "896" in reply.text
