"""python-telegram-bot's own application works against the server by polling."""

from __future__ import annotations

from playground import BotApiServer
from tests.playground.helpers import started_bot


async def test_a_command_is_answered_by_polling() -> None:
    async with BotApiServer() as server, started_bot(server):
        aida = server.user("Aida", language="kk")
        reply = await aida.ask("/start")
        assert reply.text == "hello Aida"
        pressed = aida.press(reply, "again")
        assert (await pressed.answered())["text"] == "done"
        await aida.until(lambda: reply.text == "edited")
        assert reply.edited_at is not None
