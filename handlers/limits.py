"""How much one chat may ask: said once when it is too much, then silence until it is less."""

from __future__ import annotations

import functools
import math
import tomllib
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

MOST, WINDOW = 200, timedelta(minutes=1)
CHATS = 10_000
MARKS = 10_000


@functools.cache
def limits() -> dict[str, Any]:
    """How much a chat may have of what is kept for it (``limits.toml``)."""
    return tomllib.loads(Path(__file__).with_name("limits.toml").read_text(encoding="utf-8"))


@dataclass(slots=True)
class Window:
    """A minute of one chat: when it began, how much was asked."""

    began: datetime
    asked: int = 0


@dataclass
class Flood:
    """Counts what each chat asks in a minute; the chats that were silent longest are dropped."""

    chats: OrderedDict[int, Window] = field(default_factory=OrderedDict)

    def wait(self, chat: int, now: datetime) -> tuple[int, bool]:
        """Seconds until the chat may ask again, 0 if it may now; and whether this is the moment to say so."""
        window = self.chats.get(chat)
        if window is None or not timedelta() <= now - window.began < WINDOW:  # a clock may be set back
            window = self.chats[chat] = Window(now)
        self.chats.move_to_end(chat)
        if len(self.chats) > CHATS:
            self.chats.popitem(last=False)
        window.asked += 1
        if window.asked <= MOST:
            return 0, False
        return math.ceil((window.began + WINDOW - now).total_seconds()), window.asked == MOST + 1


@dataclass
class Once:
    """Remembers what was done, so that it is done once: the oldest is forgotten, and all of it with the process."""

    marks: OrderedDict[tuple[object, ...], None] = field(default_factory=OrderedDict)

    def first(self, *mark: object) -> bool:
        """Whether this mark is seen for the first time."""
        if mark in self.marks:
            return False
        self.marks[mark] = None
        if len(self.marks) > MARKS:
            self.marks.popitem(last=False)
        return True

    def forget(self, *mark: object) -> None:
        """Let a thing be done again, since it was not."""
        self.marks.pop(mark, None)
