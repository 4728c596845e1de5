"""Planning: in the chat's zone, weekly on its day, late ones listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.planner import plan_due
from store import Store

SUNDAY = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "k.db") as store:
        yield store


def due(store: Store) -> list[tuple[str, str]]:
    rows = store.rows("SELECT occasion, state FROM deliveries ORDER BY id")
    return [(row["occasion"], row["state"]) for row in rows]


def next_at(store: Store) -> datetime | None:
    one = store.subscription(1)
    assert one is not None
    return one.next_at


@pytest.mark.parametrize(("zone", "expected"), [
    (None, datetime(2026, 11, 23, 4, tzinfo=UTC)),
    ("Europe/Minsk", datetime(2026, 11, 23, 6, tzinfo=UTC)),
    ("Mars/Base", datetime(2026, 11, 23, 4, tzinfo=UTC)),
])
async def test_a_digest_is_due_at_the_local_time_of_the_chat_or_of_the_default_zone(
        store: Store, zone: str | None, expected: datetime) -> None:
    store.save_chat(7, SUNDAY, zone=zone)
    store.subscribe(7, "kz by", SUNDAY, time="09:00")

    await plan_due(store, SUNDAY, "Asia/Almaty")

    assert next_at(store) == expected


async def test_a_weekly_digest_is_planned_on_its_day(store: Store) -> None:
    store.subscribe(7, "kz by", SUNDAY, time="09:00", frequency="weekly", weekday=0)
    for hours in range(0, 24 * 14, 6):
        await plan_due(store, SUNDAY + timedelta(hours=hours), "Asia/Almaty")

    assert due(store) == [("2026-11-23", "pending"), ("2026-11-30", "pending")]


async def test_of_missed_days_the_last_is_sent_and_the_others_are_listed(store: Store) -> None:
    store.subscribe(7, "kz by", SUNDAY, time="09:00")
    await plan_due(store, SUNDAY, "Asia/Almaty")

    assert await plan_due(store, datetime(2026, 11, 25, 15, 59, tzinfo=UTC), "Asia/Almaty") == 3

    assert due(store) == [("2026-11-23", "skipped"), ("2026-11-24", "skipped"), ("2026-11-25", "pending")]


async def test_rules_of_a_zone_that_changed_take_hold_at_the_next_start(store: Store) -> None:
    store.subscribe(7, "kz by", SUNDAY, time="09:00")
    await plan_due(store, SUNDAY, "Europe/Minsk")
    overdue = store.subscribe(8, "kz by", SUNDAY - timedelta(days=2), time="09:00")
    await plan_due(store, SUNDAY - timedelta(days=1, hours=20), "Asia/Almaty")

    store.replan(SUNDAY)
    await plan_due(store, SUNDAY, "Asia/Almaty")

    assert next_at(store) == datetime(2026, 11, 23, 4, tzinfo=UTC)
    assert due(store) == [("2026-11-21", "skipped"), ("2026-11-22", "pending")]
    assert overdue.id == 2


async def test_a_thousand_subscriptions_are_planned_at_once(store: Store) -> None:
    for chat in range(1, 1001):
        store.subscribe(chat, "kz by", SUNDAY, time="09:00")
    await plan_due(store, SUNDAY, "Asia/Almaty")

    assert await plan_due(store, SUNDAY + timedelta(days=1), "Asia/Almaty") == 1000
    assert await plan_due(store, SUNDAY + timedelta(days=1), "Asia/Almaty") == 0
