"""The process dies at every step of a delivery, once and twice: nothing is lost, nothing arrives more than twice."""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from playground.user import User
from store import Composed, Part, Subscription, Told
from tests.bot.deaths import Death, Deaths, Mortal, life, outlived
from tests.bot.rig import NINE, Rig, digests, rig_at


def two_parts(subscription: Subscription, now: datetime) -> Composed:
    return Composed([Part("one"), Part("two")])


async def run(rig: Rig, _: Mortal) -> None:
    await rig.tick()
    await rig.later(seconds=30)


def check(rig: Rig, user: User) -> None:
    """Every part arrived, or is listed as one that may not have; none more than twice."""
    arrived = [received.text for received in user.inbox()]
    states = rig.store.delivery_states()
    assert set(states) <= {"sent", "uncertain"}
    assert sum(states.values()) == 1
    for text, part in zip(("one", "two"), rig.store.parts(1), strict=True):
        assert arrived.count(text) <= 2
        assert arrived.count(text) >= 1 or part.state == "uncertain"
        assert part.state == "uncertain" or arrived.count(text) >= 1
    if "uncertain" in states:
        assert [one.state for one in rig.store.missed(1)] == ["uncertain"]


async def lives(path: Path, deaths: Deaths) -> bool:
    """Live through the deaths, then to the end; False if the first life outlived its death."""
    async with rig_at(path) as rig:
        rig.compose = two_parts
        user = rig.server.user(started=True)
        rig.subscribe(user.id)
        await rig.tick()
        rig.clock.advance_to(NINE)
        died = [await life(rig, *death, run) for death in deaths]
        rig.restart()
        for _ in range(3):
            await rig.later(minutes=1)
        check(rig, user)
        return died[0]


@pytest.mark.parametrize("dies_after", [False, True])
async def test_a_death_at_any_write_loses_nothing(tmp_path: Path, dies_after: bool) -> None:
    assert await outlived(lives, tmp_path, dies_after) > 8


@pytest.mark.slow
@pytest.mark.parametrize("first_after", [False, True])
@pytest.mark.parametrize("second_after", [False, True])
async def test_two_deaths_in_a_row_lose_nothing(tmp_path: Path, first_after: bool, second_after: bool) -> None:
    for first in range(3, 13):
        for second in range(1, 13):
            await lives(tmp_path / f"{first}-{second}.db", [(first, first_after), (second, second_after)])


async def test_a_death_between_request_and_answer_sends_twice_at_most(tmp_path: Path) -> None:
    async with rig_at(tmp_path / "keruen.db") as rig:
        user = rig.server.user(started=True)
        rig.subscribe(user.id)
        await rig.tick()
        rig.clock.advance_to(NINE)
        for _ in range(4):
            store = Mortal.open(rig.path)
            rig.restart(store)
            store.part_sent = store.part_uncertain = dying  # type: ignore[method-assign, assignment]
            with suppress(Death):
                await rig.later(seconds=30)
        rig.restart()
        await rig.later(minutes=1)

        assert digests(user) == ["Trade digest, 21 November 2026"] * 2
        assert rig.store.delivery_states() == {"uncertain": 1}


def dying(*_: object) -> None:
    raise Death


async def quiet_lives(path: Path, deaths: Deaths) -> bool:
    """The same for a digest that has nothing to say: nothing arrives, and no later digest calls it lost."""
    async with rig_at(path) as rig:
        user = rig.server.user(started=True)
        made = rig.subscribe(user.id)
        rig.store.send_news_only(user.id, made.id, only=True)
        await rig.tick()
        rig.clock.advance_to(NINE)
        died = [await life(rig, *death, run) for death in deaths]
        rig.restart()
        for _ in range(2):
            await rig.later(minutes=11)
        assert user.inbox() == []
        assert rig.store.delivery_states() == {"skipped": 1}
        assert rig.store.missed(made.id) == []
        assert rig.store.last_told(made.id, rig.clock.now()) == Told(NINE, 0)
        return died[0]


@pytest.mark.parametrize("dies_after", [False, True])
async def test_a_death_while_nothing_is_new_leaves_nothing_to_be_told(tmp_path: Path, dies_after: bool) -> None:
    assert await outlived(quiet_lives, tmp_path, dies_after) > 4
