"""One message to one chat, at the common pace, with what became of it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from telegram.constants import ParseMode
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter, ExtBot

from bot.outcome import Kind, Outcome, outcome_of, seconds_of
from bot.pace import Pacer
from handlers.keyboard import keyboard

PACED = "paced"  # as rate_limit_args: the caller has already taken its turn
PATIENCE = 30.0  # a reply waits at most this long when Telegram asks it to
_WRITES = ("send", "edit", "copy", "forward")


class Sender:
    """Sends the parts of digests; never raises for what Telegram or the network says."""

    def __init__(self, bot: ExtBot[Any], pacer: Pacer) -> None:
        self.bot = bot
        self.pacer = pacer

    async def send(self, chat: int, html: str, buttons: Sequence[Sequence[tuple[str, str]]], thread: int) -> Outcome:
        """Send now: the caller has waited for the chat's turn."""
        try:
            message = await self.bot.send_message(
                chat, html, parse_mode=ParseMode.HTML, reply_markup=keyboard(buttons),
                message_thread_id=thread or None, rate_limit_args=PACED)
        except Exception as error:
            outcome = outcome_of(error)
            if outcome.kind is Kind.LATER:
                self.pacer.refused(chat, outcome.seconds)
            elif outcome.kind is Kind.REVOKED:
                self.pacer.hold_all(outcome.seconds)
            return outcome
        self.pacer.accepted()
        return Outcome(Kind.SENT, message=message.message_id)


class ReplyLimiter(BaseRateLimiter[str]):
    """Sends what handlers say through the same pace as the digests, ahead of them."""

    def __init__(self, pacer: Pacer) -> None:
        self.pacer = pacer

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self, callback: Callable[..., Coroutine[Any, Any, Any]], args: Any, kwargs: dict[str, Any], endpoint: str,
        data: dict[str, Any], rate_limit_args: str | None,
    ) -> Any:
        """Take a turn for what writes into a chat; when asked to wait, wait once if it is not too long."""
        chat = data.get("chat_id")
        if rate_limit_args == PACED or not isinstance(chat, int) or not endpoint.startswith(_WRITES):
            return await callback(*args, **kwargs)
        group = chat < 0
        await self.pacer.turn(chat, group=group, reply=True)
        try:
            result = await callback(*args, **kwargs)
        except RetryAfter as error:
            self.pacer.refused(chat, seconds_of(error))
            if self.pacer.held(chat) > PATIENCE:
                raise
            await self.pacer.turn(chat, group=group, reply=True)
            result = await callback(*args, **kwargs)
        self.pacer.accepted()
        return result
