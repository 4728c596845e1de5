"""python-telegram-bot's own application works against the server, by polling and by webhook; aiogram's client too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiogram
import pytest
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import BufferedInputFile
from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    Update,
)
from telegram.ext import CallbackQueryHandler, CommandHandler, InlineQueryHandler, MessageHandler, filters

from playground import BotApiServer, Pace
from tests.playground.helpers import App, build, hooked_bot, started_bot
from tests.playground.opinion import SecondOpinion
from tests.playground.stage import picture

WAYS = {"polling": started_bot, "webhook": hooked_bot}


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    second = SecondOpinion()
    async with BotApiServer(pace=Pace.off(), on_call=second) as running:
        yield running
    second.check()


async def _menu(update: Update, context: Any) -> None:
    assert update.message
    buttons = [InlineKeyboardButton(f"{number}", callback_data=f"n:{number}") for number in range(20)]
    rows = [buttons[at : at + 4] for at in range(0, 20, 4)]
    await update.message.reply_text("pick one", reply_markup=InlineKeyboardMarkup(rows))


async def _files(update: Update, context: Any) -> None:
    assert update.message
    await update.message.reply_photo(picture(), caption="chart")
    await update.message.reply_document(b"a,b\n", filename="trade.csv")


async def _picked(update: Update, context: Any) -> None:
    assert update.callback_query
    await update.callback_query.answer(update.callback_query.data)


async def _inline(update: Update, context: Any) -> None:
    assert update.inline_query
    content = InputTextMessageContent(f"you asked {update.inline_query.query}")
    await update.inline_query.answer([InlineQueryResultArticle("1", "Answer", content)])


def _app(server: BotApiServer) -> App:
    app = build(server)
    app.add_handler(CommandHandler("menu", _menu), 1)
    app.add_handler(CommandHandler("files", _files), 1)
    app.add_handler(CallbackQueryHandler(_picked, "^n:"), -1)
    app.add_handler(InlineQueryHandler(_inline))
    return app


@pytest.mark.parametrize("way", WAYS)
async def test_commands_buttons_files_and_inline_queries_work(server: BotApiServer, way: str) -> None:
    async with WAYS[way](server, _app(server)):
        aida = server.user("Aida", language="kk")
        assert (await aida.ask("/start")).text == "hello Aida"
        menu = await aida.ask("/menu")
        answers = [await aida.press(menu, f"n:{number}").answered() for number in range(20)]
        assert [answer["text"] for answer in answers] == [f"n:{number}" for number in range(20)]
        assert (await aida.ask("/files")).message["photo"]
        assert aida.download(await aida.next()) == b"a,b\n"
        (result,) = (await aida.inline("kz by").answered())["results"]
        assert aida.choose(result)["text"] == "you asked kz by"


@pytest.mark.parametrize("way", WAYS)
async def test_a_thousand_updates_arrive_in_order_none_lost_none_doubled(server: BotApiServer, way: str) -> None:
    seen: list[int] = []

    async def note(update: Update, context: Any) -> None:
        assert update.message
        assert update.message.text
        seen.append(int(update.message.text))

    app = build(server)
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, note))
    aida = server.user("Aida", started=True)
    async with WAYS[way](server, app):
        for number in range(1000):
            aida.send(f"{number}")
        await aida.until(lambda: seen[-1:] == [999], 60)
    assert seen == list(range(1000))


async def test_aiograms_client_reads_what_the_server_answers(server: BotApiServer) -> None:
    aida = server.user("Aida", started=True)
    api = TelegramAPIServer.from_base(server.base_url)
    async with aiogram.Bot(server.token, session=AiohttpSession(api=api)) as bot:
        me = await bot.get_me()
        aida.send("/trade kz")
        (update,) = await bot.get_updates(timeout=1)
        file = BufferedInputFile(picture(30, 20), "chart.png")
        sent = await bot.send_photo(aida.id, file, caption="*x*", parse_mode="MarkdownV2")
        chat = await bot.get_chat(aida.id)
    assert me.username == server.telegram.bot["username"]
    assert update.message
    assert update.message.entities
    assert sent.caption_entities
    assert (sent.photo or [])[0].width == 30
    assert chat.first_name == "Aida"
