"""The user's side over HTTP, for the chat page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from playground.telegram import Telegram
from playground.user import User


def page_routes(
    app: web.Application,
    telegram: Telegram,
    user: Callable[..., User],
    on_next: Callable[[], Awaitable[None]] | None,
) -> None:
    """Adds the page and its JSON interface to the server."""
