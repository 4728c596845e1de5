"""What became of a request to Telegram, told from the error it ended with.

python-telegram-bot puts refusals and timeouts under one NetworkError; what counts here is whether the message may have
arrived. Only an error from before the request left is safe to repeat at once.
"""

from __future__ import annotations

import datetime as dtm
from dataclasses import dataclass
from enum import Enum

import httpx
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter

from bot.logs import redacted

REVOKED_SECONDS = 300.0
LONGEST = 300  # characters of a reason: an error may hold a whole page of a gateway
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)
# Bad requests that mean "this chat is closed to the bot", as parts of Telegram's texts in lower case.
_CLOSED = ("chat not found", "group chat was deleted", "chat_write_forbidden", "not enough rights to send",
           "have no rights to send", "need administrator rights", "bot is not a member")
_NO_TOPIC = ("message thread not found", "topic_closed", "topic_deleted")


class Kind(Enum):
    SENT = "sent"
    NOT_LEFT = "not left"  # certainly not sent, and may be tried again at once
    LATER = "later"  # certainly not sent: Telegram asks to wait
    MOVED = "moved"  # certainly not sent: the chat has a new id
    NO_TOPIC = "no topic"  # certainly not sent: the forum topic is gone or closed
    CLOSED = "closed"  # certainly not sent: the chat does not want the bot
    REFUSED = "refused"  # certainly not sent, and never will be as it is
    REVOKED = "revoked"  # certainly not sent: the token is not valid
    UNCERTAIN = "uncertain"  # may have arrived


@dataclass(frozen=True, slots=True)
class Outcome:
    """``message`` is the id of a sent message, ``seconds`` how long to wait, ``chat`` the new id of a moved chat."""

    kind: Kind
    reason: str = ""
    message: int = 0
    seconds: float = 0.0
    chat: int = 0


def outcome_of(error: Exception) -> Outcome:
    """The outcome of a request that ended with this error."""
    reason = redacted(f"{type(error).__name__}: {error}")[:LONGEST]  # it is stored
    if isinstance(error, RetryAfter):
        return Outcome(Kind.LATER, "flood", seconds=seconds_of(error))
    if isinstance(error, ChatMigrated):
        return Outcome(Kind.MOVED, reason, chat=error.new_chat_id)
    if isinstance(error, InvalidToken):
        return Outcome(Kind.REVOKED, "the token is not valid", seconds=REVOKED_SECONDS)
    if isinstance(error, Forbidden):
        return Outcome(Kind.CLOSED, reason)
    if isinstance(error, BadRequest):
        return Outcome(_refusal(str(error).casefold()), reason)
    if isinstance(error.__cause__, _NEVER_LEFT):
        return Outcome(Kind.NOT_LEFT, reason)
    return Outcome(Kind.UNCERTAIN, reason)


def _refusal(text: str) -> Kind:
    if any(part in text for part in _NO_TOPIC):
        return Kind.NO_TOPIC
    return Kind.CLOSED if any(part in text for part in _CLOSED) else Kind.REFUSED


def seconds_of(error: RetryAfter) -> float:
    """The wait that Telegram asks for; a timedelta with PTB_TIMEDELTA, a number without."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, dtm.timedelta) else float(wait)
