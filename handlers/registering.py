"""Which update goes to which handler."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Message, MessageEntity, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from handlers import errors, inline, members, others, posts, unknown
from handlers.commands import ACTIONS, COMMANDS
from handlers.deps import Deps
from handlers.talk import Answer, Context, Talk

Callback = Callable[[Update, Context], Coroutine[Any, Any, None]]
SERVICE = filters.StatusUpdate.ALL
NEW = filters.UpdateType.MESSAGE
PRIVATE = filters.ChatType.PRIVATE
WORDS = filters.TEXT | filters.CAPTION
PEOPLE = PRIVATE | filters.ChatType.GROUPS


def register(application: Application[Any, Any, Any, Any, Any, Any], deps: Deps) -> None:
    """Give the application all handlers and what they work with."""
    application.bot_data["deps"] = deps
    for command in COMMANDS:
        application.add_handler(CommandHandler(command.name, _command(command.answer), filters=NEW & PEOPLE))
    application.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, _plain(members.migrated)))
    application.add_handler(MessageHandler(NEW & PRIVATE & filters.FORWARDED & WORDS, _forwarded))
    application.add_handler(MessageHandler(NEW & PEOPLE & filters.COMMAND, _unknown_command))
    application.add_handler(MessageHandler(NEW & PEOPLE & filters.TEXT, _text))
    application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE & PRIVATE, _plain(others.edited)))
    application.add_handler(MessageHandler(NEW & PRIVATE & ~SERVICE, _plain(others.not_text)))
    application.add_handler(CallbackQueryHandler(_pressed))
    application.add_handler(InlineQueryHandler(_plain(inline.inline)))
    application.add_handler(ChatMemberHandler(_plain(members.moved), ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(errors.failed)


def _plain(answer: Answer) -> Callback:
    @functools.wraps(answer)
    async def run(update: Update, context: Context) -> None:
        await answer(Talk(update, context))

    return run


def _command(answer: Answer) -> Callback:
    """A command with what stands behind it, line breaks as spaces."""
    @functools.wraps(answer)
    async def run(update: Update, context: Context) -> None:
        text = (update.effective_message and update.effective_message.text) or ""
        _, _, args = " ".join(text.split()).partition(" ")
        await _paced(Talk(update, context, args), answer)

    return run


async def _forwarded(update: Update, context: Context) -> None:
    await _paced(Talk(update, context), posts.forwarded)


async def _unknown_command(update: Update, context: Context) -> None:
    """In a group only a command that names us: another bot may know the others."""
    talk = Talk(update, context)
    if talk.private or _names_us(update.effective_message, talk.bot.username):
        await _paced(talk, unknown.command)


async def _text(update: Update, context: Context) -> None:
    """In a group only what mentions us or replies to us."""
    message = update.effective_message
    talk = Talk(update, context)
    if message is None or not message.text:
        return
    replied = message.reply_to_message
    to_us = replied is not None and replied.from_user is not None and replied.from_user.id == talk.bot.id
    if talk.private or to_us or _names_us(message, talk.bot.username):
        talk.args = " ".join(_without_us(message.text, talk.bot.username).split())
        await _paced(talk, others.text)


async def _pressed(update: Update, context: Context) -> None:
    """A button: the verb before the colon finds its handler."""
    data = update.callback_query.data if update.callback_query else None
    verb, _, args = (data or "").partition(":")
    talk = Talk(update, context, args, verb)
    if update.effective_chat is None:
        await others.expired(talk)
        return
    await _paced(talk, ACTIONS.get(verb, others.expired))


async def _paced(talk: Talk, answer: Answer) -> None:
    """Answer, unless the chat asks too much; that is said once."""
    seconds, first = talk.deps.flood.wait(talk.chat.id, talk.now)
    if not seconds:
        await answer(talk)
    elif talk.query is not None or first:
        await others.too_many(talk, seconds)


def _without_us(text: str, username: str) -> str:
    return re.sub(rf"@{re.escape(username)}\b", " ", text, flags=re.IGNORECASE) if "@" in text else text


def _names_us(message: Message | None, username: str) -> bool:
    if message is None:
        return False
    named = [message.parse_entity(entity) for entity in message.entities
             if entity.type in (MessageEntity.MENTION, MessageEntity.BOT_COMMAND)]
    return any(text.lower().endswith(f"@{username}".lower()) for text in named)
