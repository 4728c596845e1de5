"""The operator's daily line: at its time, once a day, whatever dies in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.sender import Sender
from bot.settings import Settings
from bot.watch import Shut, Watch
from handlers.report import daily
from playground.faults import Fault
from playground.user import User
from store import Store
from terms.errors import StoreError
from tests.bot.deaths import Death, Mortal
from tests.bot.rig import NINE, START, Rig, rig_at

DAY = timedelta(days=1)


class Silent:
    """Telegram, not heard from."""

    def answered_since(self) -> bool:
        return False


def watch_of(rig: Rig, *admins: int, at: time | None = time(9), store: Store | None = None) -> Watch:
    """A watch as a process that starts now has it."""
    settings = replace(Settings(), admins=frozenset(admins), report=at)
    return Watch(store or rig.store, rig.clock, Sender(rig.bot, rig.pacer), rig.pacer, Silent(), settings, daily)


async def pass_to(rig: Rig, watch: Watch, moment: datetime) -> None:
    """Let the clocks go on to a moment, then tick."""
    rig.clock.advance_to(moment)
    rig.virtual.seconds += 120
    await watch.tick()


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    async with rig_at(tmp_path / "k.db") as rig:
        yield rig


@pytest.fixture
def admin(rig: Rig) -> User:
    return rig.server.user("Operator", started=True)


async def test_the_line_comes_at_its_time_once_a_day(rig: Rig, admin: User) -> None:
    watch = watch_of(rig, admin.id)
    for minutes in (0, 10, 29, 30, 31, 45, 600):
        await pass_to(rig, watch, START + timedelta(minutes=minutes))
        assert len(admin.inbox()) == (minutes >= 30)
    assert admin.inbox()[0].text.startswith("21 November 2026 · documents 0 · figures 0, flagged 0 · sent 0,")
    await pass_to(rig, watch, NINE + DAY)
    assert [received.text[:16] for received in admin.inbox()] == ["21 November 2026", "22 November 2026"]


async def test_a_restart_repeats_no_line_and_loses_no_count(rig: Rig, admin: User) -> None:
    await pass_to(rig, watch_of(rig, admin.id), START)
    rig.store.note("error", START + timedelta(seconds=1), code="K-AAAA")
    await pass_to(rig, watch_of(rig, admin.id), NINE)
    rig.restart()
    await pass_to(rig, watch_of(rig, admin.id), NINE + timedelta(minutes=2))
    assert len(admin.inbox()) == 1
    assert "errors 1 (K-AAAA)" in admin.inbox()[0].text
    rig.store.note("flood", rig.clock.now() + timedelta(seconds=1), times=2)
    rig.restart()
    await pass_to(rig, watch_of(rig, admin.id), NINE + DAY)
    assert "429: 2 · errors 0 ·" in admin.inbox()[1].text


async def test_a_bot_that_was_down_at_that_time_tells_it_when_it_is_back(rig: Rig, admin: User) -> None:
    await pass_to(rig, watch_of(rig, admin.id), START)
    await pass_to(rig, watch_of(rig, admin.id), NINE + timedelta(hours=6))
    assert len(admin.inbox()) == 1


async def test_a_bot_that_first_runs_after_that_time_waits_for_the_next_day(rig: Rig, admin: User) -> None:
    rig.clock.advance_to(NINE + timedelta(hours=1))
    watch = watch_of(rig, admin.id)
    await watch.tick()
    await pass_to(rig, watch, NINE + timedelta(hours=5))
    assert admin.inbox() == []


async def test_without_a_time_or_without_admins_nobody_is_told(rig: Rig, admin: User) -> None:
    for watch in (watch_of(rig, admin.id, at=None), watch_of(rig)):
        await pass_to(rig, watch, START)
        await pass_to(rig, watch, rig.clock.now() + DAY)
    assert admin.inbox() == []
    pulse = rig.store.pulse()
    assert pulse is not None
    assert pulse.ticked_at == rig.clock.now()


async def test_a_line_that_never_left_is_tried_again(rig: Rig, admin: User) -> None:
    watch = watch_of(rig, admin.id)
    await pass_to(rig, watch, START)
    rig.server.fault(Fault("flood", "sendMessage", admin.id, times=1, seconds=1))
    await pass_to(rig, watch, NINE)
    assert admin.inbox() == []
    await pass_to(rig, watch, NINE + timedelta(minutes=2))
    assert len(admin.inbox()) == 1


async def test_an_operator_who_closed_the_chat_keeps_nobody_from_it(rig: Rig, admin: User) -> None:
    stranger = rig.server.user("Gone")
    watch = watch_of(rig, admin.id, stranger.id)
    await pass_to(rig, watch, START)
    await pass_to(rig, watch, NINE)
    assert len(admin.inbox()) == 1


@pytest.mark.parametrize("dies_after", [False, True])
@pytest.mark.parametrize("dies_at", [1, 2, 3])
async def test_a_death_at_any_write_sends_no_line_twice(rig: Rig, admin: User, dies_at: int, dies_after: bool) -> None:
    await pass_to(rig, watch_of(rig, admin.id), START)
    rig.store.note("error", START + timedelta(seconds=1), code="K-AAAA")
    store = Mortal.open(rig.path)
    store.dies_at, store.dies_after = dies_at, dies_after
    with suppress(Death):
        await pass_to(rig, watch_of(rig, admin.id, store=store), NINE)
    store.close()
    for minutes in (2, 4):
        await pass_to(rig, watch_of(rig, admin.id), NINE + timedelta(minutes=minutes))
    assert len(admin.inbox()) <= 1
    await pass_to(rig, watch_of(rig, admin.id), NINE + DAY)
    assert len(admin.inbox()) >= 1
    assert any("K-AAAA" in received.text for received in admin.inbox())


async def test_the_zone_of_the_settings_says_what_nine_is(rig: Rig, admin: User) -> None:
    settings = replace(Settings(), admins=frozenset({admin.id}), zone="Europe/Minsk")
    watch = Watch(rig.store, rig.clock, Sender(rig.bot, rig.pacer), rig.pacer, Silent(), settings, daily)
    await pass_to(rig, watch, START)
    await pass_to(rig, watch, NINE + timedelta(hours=1))
    assert admin.inbox() == []
    await pass_to(rig, watch, datetime(2026, 11, 21, 9, tzinfo=ZoneInfo("Europe/Minsk")))
    assert len(admin.inbox()) == 1


def test_a_database_that_is_shut_is_said_once_an_hour_and_its_end_once(
        rig: Rig, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    shut = Shut(rig.clock)
    for full in ("The disk is full.", "The disk is full.", "It is locked."):
        shut.fails("deliver", StoreError(full))
    rig.clock.advance(3600)
    shut.fails("watch", StoreError("It is locked."))
    for name in ("watch", "deliver", "watch"):
        shut.works(name)

    meanwhile = "Nothing is sent meanwhile; what is due stays planned."
    assert [record.getMessage() for record in caplog.records] == [
        f"The disk is full. {meanwhile}", f"It is locked. {meanwhile}", f"It is locked. {meanwhile}",
        "The database takes writes again."]
