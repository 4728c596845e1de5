"""Keyboards."""

from __future__ import annotations

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, ReplyKeyboardMarkup

from tests.playground.stage import Stage, case


async def _send(stage: Stage, rows: list[list[InlineKeyboardButton]]) -> object:
    return await stage.bot.send_message(stage.aida.id, "x", reply_markup=InlineKeyboardMarkup(rows))


def _button(number: int, data: str | None = None) -> InlineKeyboardButton:
    return InlineKeyboardButton(f"{number}", callback_data=f"ask:{number}" if data is None else data)


@case("sendMessage: 20 buttons in five rows")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(row * 4 + n) for n in range(4)] for row in range(5)])


@case("sendMessage: callback data of exactly 64 bytes")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(1, "қ" * 32)]])


@case("callback data of 65 bytes", "button_data")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(1, "x" * 65)]])


@case("33 Cyrillic letters of callback data are 66 bytes", "button_data")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(1, "қ" * 33)]])


@case("empty callback data", "button_data")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(1, "")]])


@case("nine buttons in a row", "markup_too_long")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(n) for n in range(9)]])


@case("101 buttons", "markup_too_long")
async def _(stage: Stage) -> object:
    return await _send(stage, [[_button(n)] for n in range(101)])


@case("a keyboard over 10 kB", "markup_too_long")
async def _(stage: Stage) -> object:
    return await _send(stage, [[InlineKeyboardButton("x" * 120, callback_data="y" * 60)] for _ in range(60)])


@case("a button without a text", "button_text_empty")
async def _(stage: Stage) -> object:
    return await _send(stage, [[InlineKeyboardButton("", callback_data="x")]])


@case("a button that does nothing", "markup_button")
async def _(stage: Stage) -> object:
    return await _send(stage, [[InlineKeyboardButton("x")]])


@case("a button with a broken address", "button_url")
async def _(stage: Stage) -> object:
    return await _send(stage, [[InlineKeyboardButton("x", url="not an address")]])


@case("a text to copy over 256 units", "button_copy_text")
async def _(stage: Stage) -> object:
    return await _send(stage, [[InlineKeyboardButton("x", copy_text=CopyTextButton("y" * 257))]])


@case("a keyboard that is not JSON", "markup_broken", plain=True)
async def _(stage: Stage) -> object:
    return await stage.plain("sendMessage", data={"chat_id": stage.aida.id, "text": "x", "reply_markup": "{"})


@case("a reply keyboard in a channel", "markup_channel")
async def _(stage: Stage) -> object:
    return await stage.bot.send_message(stage.channel().id, "x", reply_markup=ReplyKeyboardMarkup([["yes"]]))
