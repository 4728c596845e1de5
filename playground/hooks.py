"""Delivery of updates to a webhook."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import datetime, timedelta

import aiohttp

from playground.clock import until
from playground.rules import WEBHOOK
from playground.telegram import Hook, Telegram
from playground.updates import Waiting

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
_IDLE = 0.5
_TIMEOUT = aiohttp.ClientTimeout(total=60)
_log = logging.getLogger(__name__)


class Deliverer:
    """Sends what waits to the webhook, in order, and tries again with a growing delay until it expires."""

    def __init__(self, telegram: Telegram) -> None:
        self.telegram = telegram
        self._task: asyncio.Task[None] | None = None
        self._gone_since: datetime | None = None

    def start(self) -> None:
        """Starts the work in the running loop."""
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Ends the work."""
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _run(self) -> None:
        async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
            while True:
                hook, waiting = self.telegram.hook, self.telegram.updates.alive()
                if hook.url and waiting:
                    await self._deliver(session, hook, waiting[0])
                else:
                    await self.telegram.updates.wait(_IDLE)

    async def _deliver(self, session: aiohttp.ClientSession, hook: Hook, entry: Waiting) -> None:
        delay = float(WEBHOOK["first_delay"])
        while self.telegram.hook is hook and entry in self.telegram.updates.alive():
            wait = await self._attempt(session, hook, entry)
            if wait is None:
                self.telegram.updates.confirm(entry.id + 1)
                return
            await until(self.telegram.clock, self.telegram.clock.now() + timedelta(seconds=wait or delay))
            delay = min(delay * 2, WEBHOOK["longest_delay"])

    async def _attempt(self, session: aiohttp.ClientSession, hook: Hook, entry: Waiting) -> float | None:
        """None when it was accepted; else the seconds that the answer asks to wait, 0 when it asks for none."""
        headers = {SECRET_HEADER: hook.secret} if hook.secret else {}
        try:
            async with session.post(hook.url, json=entry.update, headers=headers) as response:
                if 200 <= response.status < 300:
                    self._gone_since = None
                    return None
                self._note(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                self._drop_if_gone(response.status)
                return _retry_after(response.headers.get("Retry-After", ""))
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            self._note(hook, f"Connection failed: {type(error).__name__}")
            return 0.0

    def _note(self, hook: Hook, error: str) -> None:
        _log.debug("webhook: %s", error)
        hook.error, hook.error_at = error, self.telegram.clock.now()

    def _drop_if_gone(self, status: int) -> None:
        now = self.telegram.clock.now()
        if status != 410:
            self._gone_since = None
        elif self._gone_since is None:
            self._gone_since = now
        elif now - self._gone_since >= timedelta(seconds=WEBHOOK["gone_seconds"]):
            self.telegram.hook = Hook()


def _retry_after(header: str) -> float:
    seconds = int(header) if header.isdecimal() else 0
    return float(min(seconds, WEBHOOK["retry_after_most"]))
