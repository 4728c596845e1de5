"""The methods of the Bot API that the server knows, each module a topic with its table METHODS."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from playground.methods import chats, commands, edits, files, getting, messages, queries
from playground.telegram import Telegram
from playground.wire import Call

Method = Callable[[Telegram, Call], Any | Awaitable[Any]]

NAMES: tuple[str, ...] = tuple(
    name for module in (getting, messages, edits, queries, chats, commands, files) for name in module.METHODS
)
METHODS: dict[str, Method] = {
    name.lower(): method
    for module in (getting, messages, edits, queries, chats, commands, files)
    for name, method in module.METHODS.items()
}
