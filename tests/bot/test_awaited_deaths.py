"""The process dies at every step from a figure that came to the chat that waited: told, or listed; never over twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from playground.user import User
from store.told import QUIET
from tests.bot.deaths import Deaths, Mortal, life, outlived
from tests.bot.rig import Rig, rig_at
from tests.bot.test_awaited_delivery import CODE, FIGURE, texts
from tests.store.test_documents import DOCUMENT

OTHER = "kz-by:turnover:2018"
NEVER = "kz-by:turnover:2030"


async def run(rig: Rig, store: Mortal) -> None:
    """The document is stored, and the bot runs until the telling is due."""
    store.add(DOCUMENT, [FIGURE, replace(FIGURE, flow="turnover", value=896e6)], rig.clock.now())
    await rig.tick()
    await rig.later(seconds=QUIET.total_seconds())
    await rig.later(seconds=30)


def check(rig: Rig, user: User, deaths: int) -> None:
    """The chat was told of both in one message, or that is listed; what is not known is waited for."""
    row, = rig.store.rows("SELECT state FROM deliveries")
    arrived = texts(user)
    assert all("$783.7 million" in text and "$896 million" in text for text in arrived)
    assert len(arrived) <= min(2, 1 + deaths)
    assert arrived or row["state"] == "uncertain"
    assert row["state"] in ("sent", "uncertain")
    listed = rig.store.missed_answers(user.id, rig.clock.now() - timedelta(days=1))
    assert [one.state for one in listed] == ([] if row["state"] == "sent" else ["uncertain"])
    assert [one.question for one in rig.store.awaited(user.id)] == [NEVER]


async def lives(path: Path, deaths: Deaths) -> bool:
    """Live through the deaths, then to the end; False if the first life outlived its death."""
    async with rig_at(path) as rig:
        user, now = rig.server.user(started=True), rig.clock.now()
        for code in (CODE, OTHER, NEVER):
            rig.store.await_figure(user.id, code, now, until=now + timedelta(days=730), seen=0)
        died = [await life(rig, *death, run) for death in deaths]
        await life(rig, 0, False, run)
        for _ in range(3):
            await rig.later(minutes=2)
        check(rig, user, sum(died))
        return died[0]


@pytest.mark.parametrize("dies_after", [False, True])
async def test_a_death_at_any_write_loses_nothing_that_was_waited_for(tmp_path: Path, dies_after: bool) -> None:
    assert await outlived(lives, tmp_path, dies_after) > 8


@pytest.mark.slow
@pytest.mark.parametrize("first_after", [False, True])
@pytest.mark.parametrize("second_after", [False, True])
async def test_two_deaths_in_a_row_lose_nothing_that_was_waited_for(tmp_path: Path, first_after: bool,
                                                                    second_after: bool) -> None:
    for first in range(1, 12):
        for second in range(1, 12):
            await lives(tmp_path / f"{first}-{second}.db", [(first, first_after), (second, second_after)])
