"""The application in a process of its own, to be killed: ``child.py DATABASE SERVER TOKEN MOMENT``."""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime, timedelta
from pathlib import Path

from bot.application import Server, build
from bot.clock import DrivenClock
from bot.schedule import next_occasion
from bot.service import running
from bot.settings import Settings
from handlers import Composer, publish
from store import Store


async def main(path: Path, api: str, token: str, moment: datetime) -> None:
    """Run until killed, with a clock that begins at ``moment``."""
    settings, server = Settings(), Server(token, api)
    with Store.open(path) as store:
        composer = Composer(store, next_occasion, settings.zone)
        program = build(settings, server, store, DrivenClock(moment), composer,
                        tick_every=timedelta(seconds=0.1))
        async with running(program, server, publish, poll=timedelta(seconds=2)):
            await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], datetime.fromisoformat(sys.argv[4])))
