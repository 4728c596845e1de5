"""A small bot of python-telegram-bot for the tests of the server."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ApplicationBuilder, CallbackQueryHandler, CommandHandler, ContextTypes

from playground import BotApiServer

App = Application[Any, Any, Any, Any, Any, Any]


async def _start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    assert update.effective_user
    markup = InlineKeyboardMarkup([[InlineKeyboardButton("again", callback_data="again")]])
    await update.message.reply_text(f"hello {update.effective_user.first_name}", reply_markup=markup)


async def _press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query
    await update.callback_query.answer("done")
    await update.callback_query.edit_message_text("edited")


def build(server: BotApiServer) -> App:
    """The application, not yet initialised."""
    app = (
        ApplicationBuilder()
        .token(server.token)
        .base_url(f"{server.base_url}/bot")
        .base_file_url(f"{server.base_url}/file/bot")
        .build()
    )
    app.add_handler(CommandHandler("start", _start))
    app.add_handler(CallbackQueryHandler(_press))
    return app


@asynccontextmanager
async def _started(app: App) -> AsyncIterator[None]:
    assert app.updater
    await app.start()
    try:
        yield
    finally:
        await app.updater.stop()
        await app.stop()
        await app.shutdown()


@asynccontextmanager
async def hooked_bot(server: BotApiServer, app: App | None = None) -> AsyncIterator[App]:
    """The application while it listens to its webhook."""
    app = app or build(server)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    await app.initialize()
    assert app.updater
    url = f"http://127.0.0.1:{port}/hook"
    await app.updater.start_webhook("127.0.0.1", port, "hook", webhook_url=url, secret_token="s3cret")
    async with _started(app):
        yield app


@asynccontextmanager
async def started_bot(server: BotApiServer, app: App | None = None) -> AsyncIterator[App]:
    """The application while it polls."""
    app = app or build(server)
    await app.initialize()
    assert app.updater
    await app.updater.start_polling(poll_interval=0, timeout=10)
    async with _started(app):
        yield app
