"""The schedule: one digest for each local date, whatever the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from bot.schedule import instant, next_occasion, occasions_until

TIMES = (time(0), time(2, 30), time(9), time(23, 30))
ZONES = sorted(available_timezones() - {"localtime", "Factory"})


def changes(zone: ZoneInfo, year: int) -> list[date]:
    """The dates around which the zone's clocks are moved."""
    noons = [datetime(year, 1, 1, 12, tzinfo=UTC) + timedelta(days=day) for day in range(366)]
    offsets = [noon.astimezone(zone).utcoffset() for noon in noons]
    return [noon.date() for noon, one, two in zip(noons, offsets, offsets[1:], strict=False) if one != two]


def walk(local: time, zone: ZoneInfo, first: date, days: int) -> list[str]:
    """The occasions that a ticker meets that asks again from each due instant."""
    after = instant(first, local, zone) - timedelta(microseconds=1)
    found = []
    for _ in range(days):
        occasion = next_occasion(local, zone, after)
        assert occasion.due_at > after
        found.append(occasion.name)
        after = occasion.due_at
    return found


@pytest.mark.parametrize("year", [2024, 2026])
def test_every_zone_has_one_occasion_a_local_date_around_its_changes(year: int) -> None:
    checked = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for change in changes(zone, year):
            first = change - timedelta(days=2)
            expected = [(first + timedelta(days=day)).isoformat() for day in range(5)]
            for local in TIMES:
                assert walk(local, zone, first, 5) == expected, (name, local)
                checked += 1
    assert checked > 500


@pytest.mark.slow
def test_every_zone_has_one_occasion_each_local_date_of_a_year() -> None:
    expected = [(date(2026, 1, 1) + timedelta(days=day)).isoformat() for day in range(365)]
    for name in ZONES:
        for local in TIMES:
            assert walk(local, ZoneInfo(name), date(2026, 1, 1), 365) == expected, (name, local)


@pytest.mark.parametrize(("zone", "day", "local", "due_at"), [
    ("Asia/Almaty", date(2024, 2, 29), time(23, 30), "2024-02-29T17:30:00+00:00"),  # shown twice: the first
    ("Asia/Almaty", date(2024, 3, 1), time(9), "2024-03-01T04:00:00+00:00"),
    ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:30:00+00:00"),  # skipped: 03:30 on the clocks
    ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30:00+00:00"),
    ("Africa/Cairo", date(2026, 4, 24), time(0), "2026-04-23T22:00:00+00:00"),
])
def test_repeated_and_skipped_hours(zone: str, day: date, local: time, due_at: str) -> None:
    before = instant(day, local, ZoneInfo(zone)) - timedelta(hours=5)

    occasion = next_occasion(local, ZoneInfo(zone), before)

    assert (occasion.name, occasion.due_at.isoformat()) == (day.isoformat(), due_at)
    assert next_occasion(local, ZoneInfo(zone), occasion.due_at).name == (day + timedelta(days=1)).isoformat()


def test_a_date_that_never_was_has_no_occasion() -> None:
    apia = ZoneInfo("Pacific/Apia")

    assert walk(time(9), apia, date(2011, 12, 29), 3) == ["2011-12-29", "2011-12-31", "2012-01-01"]


def test_a_weekly_digest_comes_on_its_day() -> None:
    almaty, sunday = ZoneInfo("Asia/Almaty"), datetime(2026, 11, 22, 12, tzinfo=UTC)

    first = next_occasion(time(9), almaty, sunday, weekday=0)

    assert (first.name, first.due_at) == ("2026-11-23", datetime(2026, 11, 23, 4, tzinfo=UTC))
    assert next_occasion(time(9), almaty, first.due_at, weekday=0).name == "2026-11-30"


def test_what_was_missed_is_listed_to_the_moment() -> None:
    almaty, after = ZoneInfo("Asia/Almaty"), datetime(2026, 11, 20, 4, tzinfo=UTC)

    missed, following = occasions_until(time(9), almaty, after, after + timedelta(days=2))

    assert [one.name for one in missed] == ["2026-11-21", "2026-11-22"]
    assert following.name == "2026-11-23"
