"""The pace of sending: so many messages a second over all chats, one a second to a chat, 20 a minute to a group.

Two lanes share it. A digest waits for its turn; a reply to someone who just asked goes ahead of all digests, and
they make room for it. Telegram's "too many requests" holds the chat it was said for; said for three chats with no
success in between, it holds everything.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable

RATE = 28.0
CHAT_SECONDS = 1.0
GROUP_MESSAGES, GROUP_SECONDS = 20, 60.0
REPLY_BURST = 1.0  # seconds by which replies may run ahead of the pace over all
CHAT_BURST = 3.0  # and of the pace of one chat
HELD_CHATS_MEAN_ALL = 3
_FORGET = 10_000


class Pacer:
    """Who may send when. Times are seconds of ``monotonic``, which need not be the time of day."""

    def __init__(self, rate: float = RATE, *, monotonic: Callable[[], float] = time.monotonic,
                 sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._step = 1.0 / rate
        self._monotonic, self._sleep = monotonic, sleep
        self._next = 0.0
        self._all_held = 0.0
        self._held: dict[int, float] = {}
        self._chat: dict[int, float] = {}
        self._group: dict[int, deque[float]] = {}
        self._refused: set[int] = set()
        self._refusals = 0

    async def turn(self, chat: int, *, group: bool, reply: bool = False) -> None:
        """Wait for this chat's turn and take it."""
        while (seconds := self.wait(chat, group=group, reply=reply)) > 0:
            await self._sleep(seconds)
        self._take(chat, group)

    def wait(self, chat: int, *, group: bool, reply: bool = False) -> float:
        """Seconds until this chat's turn; 0 when it is now."""
        overall = self._next - (REPLY_BURST if reply else 0.0) - self._monotonic()
        return max(0.0, overall, self.chat_wait(chat, group=group, reply=reply))

    def chat_wait(self, chat: int, *, group: bool, reply: bool = False) -> float:
        """Seconds for which this chat is not to be written to, whatever others get."""
        free = [self.held_until(chat), self._chat.get(chat, 0.0) - (CHAT_BURST if reply else 0.0)]
        sent = self._group.get(chat)
        if group and sent and len(sent) == GROUP_MESSAGES:
            free.append(sent[0] + GROUP_SECONDS)
        return max(0.0, max(free) - self._monotonic())

    def held(self, chat: int) -> float:
        """Seconds for which Telegram does not want to hear from us for this chat."""
        return max(0.0, self.held_until(chat) - self._monotonic())

    def held_until(self, chat: int) -> float:
        return max(self._all_held, self._held.get(chat, 0.0))

    def refused(self, chat: int, seconds: float) -> None:
        """Telegram said "too many requests, come back in so many seconds" for this chat."""
        until = self._monotonic() + seconds
        self._held[chat] = max(until, self._held.get(chat, 0.0))
        self._refused.add(chat)
        self._refusals += 1
        if len(self._refused) >= HELD_CHATS_MEAN_ALL:
            self._all_held = max(until, self._all_held)

    def refusals(self) -> int:
        """How often Telegram said so since this was last asked."""
        counted, self._refusals = self._refusals, 0
        return counted

    def accepted(self) -> None:
        """A message went through: what was refused before was no halt for all."""
        self._refused.clear()

    def hold_all(self, seconds: float) -> None:
        """Send nothing to anyone for so many seconds."""
        self._all_held = max(self._all_held, self._monotonic() + seconds)

    def _take(self, chat: int, group: bool) -> None:
        now = self._monotonic()
        self._next = max(now, self._next) + self._step
        self._chat[chat] = max(now, self._chat.get(chat, 0.0)) + CHAT_SECONDS
        if group:
            self._group.setdefault(chat, deque(maxlen=GROUP_MESSAGES)).append(now)
        if len(self._chat) > _FORGET:
            self._forget(now)

    def _forget(self, now: float) -> None:
        """Drop what no longer holds anyone back, so that memory does not grow with the number of chats."""
        self._chat = {chat: free for chat, free in self._chat.items() if free > now}
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._group = {chat: sent for chat, sent in self._group.items() if sent[-1] + GROUP_SECONDS > now}
