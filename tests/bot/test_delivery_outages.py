"""What lasts: months without a bot, a database that takes no writes for a while."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

import pytest

from handlers.limits import limits
from playground.faults import Fault
from store import Composed, Part, Store, Subscription
from terms.errors import StoreError
from tests.bot.rig import NINE, Rig, digests

LISTED = limits()["missed"]["listed"]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("days", [LISTED + 1, 500])
async def test_after_months_without_a_bot_the_next_digest_arrives(rig: Rig, language: str, days: int) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.store.save_chat(user.id, rig.clock.now(), language=language)
    rig.compose = lambda one, now: Composed([Part("x" * 3600)])

    await rig.tick(NINE - timedelta(minutes=1))
    await rig.tick(NINE + timedelta(days=days))

    counted, *listed = user.inbox()[0].text.splitlines()[:LISTED + 1]
    assert counted.endswith(f": {days - LISTED}")
    assert len({line for line in listed if "2026" in line or "2027" in line or "2028" in line}) == LISTED
    assert rig.store.delivery_states() == {"sent": 1, "skipped": days}
    await rig.later(days=1)
    assert user.inbox()[-1].text == "x" * 3600


class Shut(Store):
    """A database that takes no writes from its nth to its mth, as when another program holds it or the disk is full."""

    shut = range(0)
    writes = 0

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        self.writes += 1
        if self.writes in self.shut:
            raise StoreError("The database is locked")
        with super().writing() as connection:
            yield connection


async def ticks(rig: Rig, shut: range) -> list[int]:
    """Tick every five seconds for a minute, from nine on, with a store that is shut at these writes; which failed."""
    store = Shut.open(rig.path)
    rig.restart(store)
    store.writes, store.shut, failed = 0, shut, []
    rig.clock.advance_to(NINE)
    for n in range(12):
        try:
            await rig.later(seconds=5)
        except StoreError:
            failed.append(n)
    return failed


@pytest.mark.parametrize("lasts", [1, 5])
@pytest.mark.parametrize("begins", range(1, 9))
async def test_a_database_that_is_shut_for_a_while_loses_nothing_and_repeats_nothing(
        rig: Rig, begins: int, lasts: int) -> None:
    users = [rig.server.user(started=True) for _ in range(2)]
    for user in users:
        rig.subscribe(user.id)

    failed = await ticks(rig, range(begins, begins + lasts))

    assert failed
    assert [len(digests(user)) for user in users] == [1, 1]
    assert rig.store.delivery_states() == {"sent": 2}
    assert {(part.state, part.attempts) for n in (1, 2) for part in rig.store.parts(n)} == {("sent", 1)}


async def test_a_blocked_chat_is_paused_once_the_database_takes_it(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    user.block()

    await ticks(rig, range(5, 9))

    chat = rig.store.chat(user.id)
    assert chat is not None
    assert chat.state == "paused"
    assert rig.store.delivery_states() == {"failed": 1}


async def test_a_request_without_an_answer_is_not_repeated_before_its_time(rig: Rig) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.server.fault(Fault("drop_after", "sendMessage"))

    await ticks(rig, range(5, 7))

    assert [round((one.at - user.inbox()[0].at).total_seconds()) for one in user.inbox()] == [0, 40]
    assert rig.store.delivery_states() == {"sent": 1}


async def test_a_delivery_that_hangs_does_not_look_alive(rig: Rig) -> None:
    rig.subscribe(rig.server.user(started=True).id)
    moves: list[bool] = []

    def slowly(one: Subscription, now: datetime) -> Composed:
        for minutes in (3, 3):
            rig.clock.advance(60 * minutes)
            moves.append(rig.deliverer.moves)
        return Composed([Part("one")])

    rig.compose = slowly
    await rig.tick(NINE)
    await rig.later(seconds=5)
    assert [*moves, rig.deliverer.moves] == [True, False, True]
