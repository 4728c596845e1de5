"""The name of a command without its stroke is the command; anything longer is a question."""

from __future__ import annotations

import pytest

from handlers.commands import COMMANDS
from handlers.said import _names, command_said
from tests.handlers.conftest import Chats


def test_every_word_belongs_to_a_command_in_the_table() -> None:
    assert set(_names().values()) <= {command.name for command in COMMANDS}
    assert not {"forget", "trade"} & set(_names().values())  # one is too much for a word, the other is a question


@pytest.mark.parametrize(("language", "text", "command"), [
    ("en", "Help!", "help"), ("ru", "что ты умеешь?", "help"), ("kk", "Көмек", "help"), ("ru", "язык", "language"),
    ("kk", "жазылу", "subscribe"), ("en", "my subscriptions", "subscriptions"), ("ru", "дайджест", "digest"),
    ("en", "Hello", "start"), ("kk", "неге?", "why"), ("ru", "часовой пояс", "timezone")])
async def test_the_name_of_a_command_is_the_command(chats: Chats, language: str, text: str, command: str) -> None:
    user = chats.user(language)
    assert (await user.ask(text)).text == (await user.ask(f"/{command}")).text


@pytest.mark.parametrize("text", ["kz by 2019", "help kz", "subscribe kz by", "export", "trade", "why 604", ""])
def test_a_longer_line_is_no_command(text: str) -> None:
    assert command_said(text) is None


async def test_a_picture_is_asked_for_as_a_reply_in_one_word(chats: Chats) -> None:
    user = chats.user()
    answer = await user.ask("/trade kz by 2018")
    user.send("sources", reply_to=answer.id)
    assert (await user.next()).text.startswith("Sources: Kazakhstan – Belarus")
