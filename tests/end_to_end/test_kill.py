"""A real process is killed between the request for a digest and its answer, and started again."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from playground.faults import Fault
from store import Store
from tests.end_to_end.world import EVENING, World, world_at

NINE = EVENING.replace(hour=4) + timedelta(days=1)
ROOT = Path(__file__).parents[2]


@asynccontextmanager
async def process(world: World, moment: datetime) -> AsyncIterator[asyncio.subprocess.Process]:
    """The application in a process of its own, killed at the end."""
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.end_to_end.child", str(world.path), world.server.base_url, world.server.token,
        moment.isoformat(), cwd=ROOT)
    try:
        yield child
    finally:
        if child.returncode is None:
            child.kill()
        await child.wait()
        world.say("system", "Keruen was killed")


async def test_a_kill_between_send_and_answer_sends_once_more_and_never_again(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world:
        user = world.server.user("Aida", language="en", started=True)
        with Store.open(world.path) as store:
            store.subscribe(user.id, "kz-by:turnover", EVENING, time="09:00")
        for life, arrived in enumerate((1, 2)):
            world.server.fault(Fault("latency", "sendMessage", seconds=30, before=False))
            async with process(world, NINE + timedelta(minutes=life)):
                await user.until(lambda arrived=arrived: len(user.inbox()) >= arrived, seconds=20)  # type: ignore[misc]
        world.server.calls.clear()
        async with process(world, NINE + timedelta(minutes=5)):
            await user.until(lambda: world.polls() >= 2, seconds=20)
            await asyncio.sleep(0.5)

        assert len(user.inbox()) == 2
        with Store.open(world.path) as store:
            assert store.delivery_states() == {"uncertain": 1}
            assert [one.state for one in store.missed(1)] == ["uncertain"]
        async with process(world, NINE + timedelta(days=1)):
            await user.until(lambda: len(user.inbox()) == 3, seconds=20)
            assert "May not have arrived: the digest of 22 November" in user.inbox()[2].text
            again = await world.press(user, user.inbox()[2], "Show it")
            assert again.text == user.inbox()[0].text
            assert again.labels == user.inbox()[0].labels


async def test_a_kill_before_anything_is_sent_loses_nothing(tmp_path: Path) -> None:
    async with world_at(tmp_path / "keruen.db") as world:
        user = world.server.user("Aida", language="en", started=True)
        with Store.open(world.path) as store:
            store.subscribe(user.id, "kz-by:turnover", EVENING, time="09:00")
        flood = world.server.fault(Fault("flood", "sendMessage", seconds=1))
        async with process(world, NINE):
            await user.until(lambda: flood.struck == 1, seconds=20)
        world.clock.advance(60)
        async with process(world, NINE + timedelta(minutes=1)):
            await user.until(lambda: len(user.inbox()) == 1, seconds=20)

        assert len(user.inbox()) == 1
