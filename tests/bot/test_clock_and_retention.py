"""A clock that is set back, and texts of digests that are not kept for ever."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.delivery import KEEP_TEXTS, Tick
from handlers.limits import MOST, Flood
from tests.bot.rig import NINE, Rig


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
