"""The process dies at every step from a wrong figure to its correction: told, or listed; never more than twice."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from briefs.rendering.mistakes import mistake
from playground.user import User
from store import Composed, Part, Subscription
from store.told import QUIET
from terms.period import Period
from tests.bot.deaths import Deaths, Mortal, life, outlived
from tests.bot.rig import NINE, Rig, rig_at
from tests.store.test_documents import DOCUMENT, EXPORT

WRONG = replace(EXPORT, value=7_837_000_000)
YEAR_WRONG = replace(EXPORT, start=53, end=67, period=Period.of_year(2017))
RIGHT = [replace(EXPORT, value=783_700_000), replace(YEAR_WRONG, period=Period.of_year(2018))]
TOLD = "Wrong: 1 misread, 2 wrong-period"


def digest(subscription: Subscription, now: object) -> Composed:
    return Composed([Part("digest")], [1, 2])


async def run(rig: Rig, store: Mortal) -> None:
    """The texts are read again, and the bot runs until the correction is due."""
    store.reread(1, DOCUMENT, RIGHT, rig.clock.now(), mistake)
    await rig.later(seconds=QUIET.total_seconds())
    await rig.later(seconds=30)


def check(rig: Rig, user: User, deaths: int) -> None:
    """The chat was told of both figures in one message, or that is listed; by no death more than once more."""
    assert rig.store.rows("SELECT chat, figure FROM corrected_chats ORDER BY figure") == [
        {"chat": user.id, "figure": 1}, {"chat": user.id, "figure": 2}]
    rows = rig.store.rows("SELECT occasion, state FROM deliveries WHERE occasion <> '2026-11-21'")
    assert [row["occasion"] for row in rows] == ["correction:1"]
    arrived = [received.text for received in user.inbox()][1:]
    assert set(arrived) <= {TOLD}
    assert len(arrived) <= min(2, 1 + deaths)
    assert arrived or rows[0]["state"] == "uncertain"
    assert rows[0]["state"] in ("sent", "uncertain")


async def lives(path: Path, deaths: Deaths) -> bool:
    """Live through the deaths, then to the end; False if the first life outlived its death."""
    async with rig_at(path) as rig:
        rig.compose = digest
        user = rig.server.user(started=True)
        rig.store.add(DOCUMENT, [WRONG, YEAR_WRONG], rig.clock.now())
        rig.subscribe(user.id)
        await rig.tick(NINE)
        died = [await life(rig, *death, run) for death in deaths]
        await life(rig, 0, False, run)
        for _ in range(3):
            await rig.later(minutes=2)
        check(rig, user, sum(died))
        return died[0]


@pytest.mark.parametrize("dies_after", [False, True])
async def test_a_death_at_any_write_loses_no_correction(tmp_path: Path, dies_after: bool) -> None:
    assert await outlived(lives, tmp_path, dies_after) > 8


@pytest.mark.slow
@pytest.mark.parametrize("first_after", [False, True])
@pytest.mark.parametrize("second_after", [False, True])
async def test_two_deaths_in_a_row_lose_no_correction(tmp_path: Path, first_after: bool, second_after: bool) -> None:
    for first in range(1, 11):
        for second in range(1, 11):
            await lives(tmp_path / f"{first}-{second}.db", [(first, first_after), (second, second_after)])
