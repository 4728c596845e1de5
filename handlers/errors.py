"""What went wrong: said to the chat with a number, logged with the same number and nothing of what was said."""

from __future__ import annotations

import logging
import secrets
from contextlib import suppress

from telegram import Update
from telegram.error import ChatMigrated, Forbidden, TelegramError
from telegram.ext import ContextTypes

from handlers.deps import Deps
from handlers.talk import Talk
from terms.errors import StoreError

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without those that look like one another: 0, O, 1, I
log = logging.getLogger(__name__)


async def failed(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Log the kind of error and tell the chat that it was our fault; polling errors have no chat.

    A chat that may not be written to is paused, one that moved is moved: neither is a fault, and nobody is told.
    """
    if isinstance(update, Update) and update.effective_chat is not None and gone(Talk(update, context), context.error):
        return
    code = "K-" + "".join(secrets.choice(LETTERS) for _ in range(4))
    _note(context.bot_data["deps"], code)
    log.error("Error %s: %s%s", code, type(context.error).__name__, _place(context.error))
    if not isinstance(update, Update) or update.effective_chat is None:
        return
    talk = Talk(update, context)
    try:
        await talk.tap()
        await talk.say(talk.words.text(
            "Something went wrong on our side. Please try again in a minute. "
            "If it repeats, send the number: /feedback {code}", code=code))
    except Exception as error:
        log.warning("Error %s could not be told: %s", code, type(error).__name__)


def gone(talk: Talk, error: Exception | None) -> bool:
    """Whether the error says that the chat is not there any more; the store is told."""
    if isinstance(error, Forbidden):
        talk.deps.store.pause_chat(talk.chat.id, "blocked", talk.now)
    elif isinstance(error, ChatMigrated):
        talk.deps.store.migrate_chat(talk.chat.id, error.new_chat_id, talk.now)
    else:
        return False
    log.info("A chat could not be answered: %s", type(error).__name__)
    return True


def _note(deps: Deps, code: str) -> None:
    """Count the error for the operator's line; a database that cannot be written is said in the log already."""
    with suppress(StoreError):
        deps.store.note("error", deps.clock.now(), code=code)


def _place(error: BaseException | None) -> str:
    """File and line where an error of ours arose, and what the database says; of Telegram's its kind tells enough."""
    if isinstance(error, StoreError):
        return f": {error}"
    trace = error.__traceback__ if error is not None and not isinstance(error, TelegramError) else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f" at {trace.tb_frame.f_code.co_filename.rpartition('/')[2]}:{trace.tb_lineno}" if trace else ""
