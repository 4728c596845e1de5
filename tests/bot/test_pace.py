"""The pace: under Telegram's limits over all, to a chat, to a group; replies ahead of digests."""

from __future__ import annotations

import asyncio
from itertools import pairwise

from bot.pace import Pacer
from tests.bot.rig import Virtual


def pacer(rate: float = 28.0) -> tuple[Pacer, Virtual]:
    virtual = Virtual()
    return Pacer(rate, monotonic=virtual.monotonic, sleep=virtual.sleep), virtual


def busiest(moments: list[float], seconds: float) -> int:
    """The most moments in any window of so many seconds."""
    return max(sum(first <= moment < first + seconds for moment in moments) for first in moments)


async def test_no_second_has_more_than_the_rate_over_all() -> None:
    pace, virtual = pacer()
    moments = []
    for chat in range(1, 301):
        await pace.turn(chat, group=False)
        moments.append(virtual.seconds)

    assert busiest(moments, 1.0) <= 29
    assert 10.5 < moments[-1] - moments[0] < 10.8


async def test_a_chat_gets_one_message_a_second() -> None:
    pace, virtual = pacer()
    moments = []
    for _ in range(5):
        await pace.turn(7, group=False)
        moments.append(virtual.seconds)

    assert [round(two - one, 6) for one, two in pairwise(moments)] == [1.0] * 4


async def test_a_group_gets_twenty_messages_a_minute() -> None:
    pace, virtual = pacer()
    moments = []
    for _ in range(45):
        await pace.turn(-7, group=True)
        moments.append(virtual.seconds)

    assert busiest(moments, 59.99) == 20


async def test_a_reply_does_not_wait_behind_digests() -> None:
    pace, virtual = pacer()
    for chat in range(1, 101):
        await pace.turn(chat, group=False)
    before = virtual.seconds

    for chat in range(1001, 1011):
        await pace.turn(chat, group=False, reply=True)

    assert virtual.seconds == before
    assert pace.wait(2001, group=False) > 10 / 28


async def test_many_replies_stay_under_thirty_a_second_after_the_first_burst() -> None:
    pace, virtual = pacer()
    moments = []
    for chat in range(1, 301):
        await pace.turn(chat, group=False, reply=True)
        moments.append(virtual.seconds)

    assert busiest(moments[30:], 1.0) <= 29


async def test_replies_to_one_chat_may_come_in_a_short_burst() -> None:
    pace, virtual = pacer()
    moments = []
    for _ in range(12):
        await pace.turn(7, group=False, reply=True)
        moments.append(round(virtual.seconds, 3))

    assert moments.count(moments[0]) == 4
    assert moments[-1] - moments[0] == 8.0


async def test_a_refusal_holds_its_chat_only() -> None:
    pace, virtual = pacer()

    pace.refused(7, 5.0)

    assert 4.9 < pace.wait(7, group=False, reply=True) <= 5.0
    assert pace.wait(8, group=False) == 0.0
    virtual.seconds += 5
    assert pace.held(7) == 0.0


async def test_refusals_of_three_chats_in_a_row_hold_all() -> None:
    pace, _ = pacer()
    for chat in (1, 2):
        pace.refused(chat, 5.0)
    pace.accepted()
    pace.refused(3, 5.0)
    assert pace.held(9) == 0.0

    pace.refused(4, 5.0)
    pace.refused(5, 5.0)
    assert pace.held(9) == 5.0


async def test_many_chats_do_not_fill_the_memory() -> None:
    pace, _ = pacer(1000)
    for chat in range(30_000):
        await pace.turn(-chat, group=True)

    assert len(pace._chat) <= 10_001


async def test_waiting_together_takes_no_turn_twice() -> None:
    pace = Pacer(200)
    moments: list[float] = []
    loop = asyncio.get_running_loop()

    async def send(chat: int) -> None:
        await pace.turn(chat, group=False)
        moments.append(loop.time())

    await asyncio.gather(*(send(chat) for chat in range(40)))

    assert moments[-1] - moments[0] >= 39 / 200 - 0.01
