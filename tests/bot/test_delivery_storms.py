"""Many digests through a storm of faults: every one is delivered or listed, none arrives more than twice."""

from __future__ import annotations

import random
from pathlib import Path
from typing import get_args

import pytest

from playground.faults import Fault, Kind
from tests.bot.rig import NINE, Rig, rig_at

KINDS = [kind for kind in get_args(Kind) if kind != "latency"]
OPEN = {"pending", "sending"}


def storm(rig: Rig, chats: list[int], chance: random.Random) -> None:
    """Faults of random kinds, a third as many as there are chats, half of them for one chat only."""
    for _ in chats[::3]:
        chat, skip = chance.choice([None, chance.choice(chats)]), chance.randrange(4)
        rig.server.fault(Fault(chance.choice(KINDS), "sendMessage", skip=skip, seconds=chance.choice((1, 4)),
                               status=chance.choice((400, 500, 502)), chat_id=chat))


async def weather(path: Path, seed: int, users: int) -> None:
    chance = random.Random(seed)  # noqa: S311  (a test's dice)
    async with rig_at(path) as rig:
        people = [rig.server.user(started=True) for _ in range(users)]
        for user in people:
            rig.subscribe(user.id)
        await rig.tick()
        for user in chance.sample(people, users // 10):
            user.block()
        storm(rig, [user.id for user in people], chance)
        await rig.tick(NINE)
        for turn in range(120):
            if turn == 1:
                storm(rig, [user.id for user in people], chance)
            if turn % 7 == 3:
                rig.restart()
            await rig.later(seconds=45)

        states = rig.store.delivery_states()
        assert not OPEN & set(states)
        assert sum(states.values()) == users
        for user in people:
            arrived = len(user.inbox())
            (subscription,) = rig.store.subscriptions(user.id)
            listed = [one.state for one in rig.store.missed(subscription.id)]
            assert arrived <= 2
            assert arrived or listed, "lost"


@pytest.mark.parametrize("seed", range(4))
async def test_nothing_is_lost_in_a_storm(tmp_path: Path, seed: int) -> None:
    await weather(tmp_path / "k.db", seed, users=30)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 110))
async def test_nothing_is_lost_in_a_great_storm(tmp_path: Path, seed: int) -> None:
    await weather(tmp_path / "k.db", seed, users=300)
