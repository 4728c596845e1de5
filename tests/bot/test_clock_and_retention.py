"""A clock that is set back, and texts of digests that are not kept for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery import KEEP_TEXTS, Tick
from handlers.limits import MOST, Flood
from tests.bot.rig import NINE, Rig, digests


async def test_a_clock_that_is_set_back_sends_no_digest_twice_and_loses_none(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    assert await rig.tick(NINE) == Tick(1, 1)

    rig.clock._ahead -= timedelta(days=1)
    assert await rig.tick() == Tick(0, 0)
    rig.restart()
    assert await rig.tick() == Tick(0, 0)
    assert (await rig.later(days=1)).settled == 0
    assert (await rig.later(days=1)).settled == 1
    assert len(user.inbox()) == 2


@pytest.mark.parametrize("restarts", [False, True])
@pytest.mark.parametrize("days", [3, 40, 400])
async def test_a_clock_that_ran_ahead_takes_no_digest_of_the_days_to_come(rig: Rig, days: int, restarts: bool) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    await rig.tick(NINE)

    await rig.later(days=days)
    rig.clock._ahead -= timedelta(days=days)
    if restarts:
        rig.restart()
    await rig.tick()
    for day in range(1, 6):
        await rig.tick(NINE + timedelta(days=day))

    assert set(digests(user)) >= {f"Trade digest, {21 + n} November 2026" for n in range(6)}
    assert len(digests(user)) == len(set(digests(user)))


async def test_a_clock_that_starts_in_another_century_plans_nothing_of_it(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    await rig.tick(NINE)
    decades = timedelta(days=20_000)
    rig.clock._ahead -= decades
    rig.restart()
    await rig.tick()
    rig.clock._ahead += decades
    await rig.tick(NINE + timedelta(days=1))
    assert rig.store.delivery_states() == {"sent": 2}


async def test_texts_of_settled_digests_are_dropped_in_time_and_their_states_are_not(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    await rig.tick(NINE)
    rig.store.unsubscribe(user.id, 1, rig.clock.now())

    await rig.later(days=KEEP_TEXTS.days - 1)
    assert rig.store.parts(1)[0].html
    await rig.later(days=2)
    [part] = rig.store.parts(1)
    assert (part.html, part.state) == ("", "sent")
    assert rig.store.delivery_states() == {"sent": 1}


def test_a_chat_is_not_silenced_by_a_clock_that_is_set_back() -> None:
    flood, now = Flood(), datetime(2026, 11, 21, 12, tzinfo=UTC)
    for _ in range(MOST + 1):
        flood.wait(7, now)
    assert flood.wait(7, now)[0] > 0
    assert flood.wait(7, now - timedelta(days=365)) == (0, False)
