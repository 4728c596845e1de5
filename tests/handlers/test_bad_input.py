"""Nothing that a chat can send makes a handler fail."""

from __future__ import annotations

import asyncio

import pytest
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.commands import ACTIONS, COMMANDS
from handlers.keyboard import fits, keyboard
from handlers.talk import Talk
from tests.handlers.conftest import Chats

NASTY = ("", "<b>&amp;</i>", "kz kz", "kz-by-ru-cn", "0", "-1", "99999999999999999999", "kz by 2019-13", "\u202e\u200b",
         "'; DROP TABLE chats; --", "😀" * 50, "kz {by} {0}", "%s %(x)s", "٢٠١٩ kz by", "09:00 09:00 09:00", "ё" * 390)
CODES = ("", ":", "::::", "kz", "kz-by", "kz-by:export", "kz-by:turnover:2018:1", "1", "1:09:00", "1:99:99:x", "-5",
         "²", "x" * 40, "ң" * 20)
FAILED = ("Something went wrong", "Произошла ошибка", "Бізде ақау")


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
async def test_a_command_takes_anything(chats: Chats, command: str) -> None:
    user = chats.user("ru")
    for text in NASTY:
        answer = await user.ask(f"/{command} {text}".strip())
        assert answer.text
        assert not answer.text.startswith(FAILED), text


@pytest.mark.parametrize("text", [text for text in NASTY if text])
async def test_a_text_may_be_anything(chats: Chats, text: str) -> None:
    answer = await chats.user("kk").ask(text)
    assert not answer.text.startswith(FAILED)


@pytest.mark.parametrize("verb", list(ACTIONS))
async def test_a_button_may_carry_anything(chats: Chats, verb: str) -> None:
    user = chats.user("en")
    await user.ask("/subscribe kz by")
    for text in CODES:
        markup = InlineKeyboardMarkup([[InlineKeyboardButton("old", callback_data=f"{verb}:{text}")]])
        sent = await chats.application.bot.send_message(user.id, "old", reply_markup=markup)
        await user.press(sent.to_dict(), "old").answered()
    await asyncio.sleep(0.05)
    assert not [one.text for one in user.inbox() if one.text.startswith(FAILED)]


async def test_an_updates_chat_may_be_unknown(chats: Chats) -> None:
    assert keyboard([]) is None
    assert keyboard([[("too long", "x" * 65)]]) is None
    assert fits("x" * 64)
    assert not fits("ң" * 33)
    assert Talk.__doc__
