"""How fast a bot may send: over all chats, to one chat, to one group; what goes over is told to wait."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from playground.clock import Clock
from playground.rules import PACE, Json, Refusal


class _Window:
    """At most `most` events in any `seconds`."""

    def __init__(self, most: int, seconds: float) -> None:
        self.most, self.span = most, timedelta(seconds=seconds)
        self.times: deque[datetime] = deque()

    def wait(self, now: datetime) -> float:
        while self.times and self.times[0] <= now - self.span:
            self.times.popleft()
        if len(self.times) < self.most:
            return 0.0
        return (self.times[len(self.times) - self.most] + self.span - now).total_seconds()

    def take(self, now: datetime) -> None:
        self.times.append(now)


class _Bucket:
    """A burst of `most`, filled again by `rate` a second."""

    def __init__(self, most: float, rate: float) -> None:
        self.most, self.rate = most, rate
        self.left = most
        self.at: datetime | None = None

    def wait(self, now: datetime) -> float:
        if self.at is not None:
            self.left = min(self.most, self.left + (now - self.at).total_seconds() * self.rate)
        self.at = now
        return max(0.0, (1 - self.left) / self.rate - 1e-9)

    def take(self, now: datetime) -> None:
        self.left -= 1


_Gauge = _Window | _Bucket


@dataclass
class Pace:
    """The limits, in messages; `paid` lets requests with allow_paid_broadcast pass the limit over all chats.

    `on=False` switches all limits off. A refused request holds its chat (or, when the limit over all chats is hit,
    every chat) until the announced seconds have passed.
    """

    on: bool = True
    global_per_second: int = PACE["global_per_second"]
    chat_per_second: float = PACE["chat_per_second"]
    chat_burst: int = PACE["chat_burst"]
    group_per_minute: int = PACE["group_per_minute"]
    paid: bool = False
    paid_per_second: int = PACE["paid_per_second"]
    refused: int = field(default=0, init=False)

    def __post_init__(self) -> None:
        self._all: _Gauge = _Window(self.global_per_second, 1)
        self._paid: _Gauge = _Window(self.paid_per_second, 1)
        self._chats: defaultdict[int, _Gauge] = defaultdict(lambda: _Bucket(self.chat_burst, self.chat_per_second))
        self._groups: defaultdict[int, _Gauge] = defaultdict(lambda: _Window(self.group_per_minute, 60))
        self._held: dict[int | None, datetime] = {}  # chat id, None for all chats -> until when

    @classmethod
    def off(cls) -> Pace:
        """No limits at all."""
        return cls(on=False)

    def hold(self, clock: Clock, seconds: float, chat_id: int | None = None) -> None:
        """Refuses this chat (every chat for None) for so many seconds, as after a flood."""
        self._held[chat_id] = clock.now() + timedelta(seconds=seconds)

    def take(self, clock: Clock, chat_id: int, *, group: bool, paid: bool = False) -> None:
        """Counts one message; raises Refusal (429 with retry_after in whole seconds) where it is one too many."""
        now = clock.now()
        self._check_holds(now, chat_id)
        if not self.on:
            return
        gauges: list[tuple[int | None, _Gauge]] = [(chat_id, self._chats[chat_id])]
        if group:
            gauges.append((chat_id, self._groups[chat_id]))
        gauges.append((None, self._paid if paid and self.paid else self._all))
        for scope, gauge in gauges:
            if (seconds := gauge.wait(now)) > 0:
                self._held[scope] = now + timedelta(seconds=math.ceil(seconds))
                raise self._flood(seconds)
        for _, gauge in gauges:
            gauge.take(now)

    def take_edit(self, clock: Clock, chat_id: int, *, group: bool) -> None:
        """Counts an edit: in groups and channels it weighs as a message does, in a private chat it is free."""
        if group:
            self.take(clock, chat_id, group=True)
        else:
            self._check_holds(clock.now(), chat_id)

    def _check_holds(self, now: datetime, chat_id: int) -> None:
        for scope in (chat_id, None):
            until = self._held.get(scope)
            if until is not None and until > now:
                raise self._flood((until - now).total_seconds())
            self._held.pop(scope, None)

    def _flood(self, seconds: float) -> Refusal:
        self.refused += 1
        whole = max(1, math.ceil(seconds))
        parameters: Json = {"retry_after": whole}
        return Refusal("flood", parameters=parameters, seconds=whole)
