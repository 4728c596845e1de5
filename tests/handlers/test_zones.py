"""Cities and time zones."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from handlers.zones import cities, find, offset
from terms.zones import zone_info


@pytest.mark.parametrize("key", list(cities()))
def test_every_city_has_a_zone_that_exists_and_is_found_by_all_its_names(key: str) -> None:
    zone, names = cities()[key]
    assert zone in available_timezones()
    assert {find(name) for name in names.values()} == {zone}


@pytest.mark.parametrize("zone", ["Asia/Almaty", "Europe/Minsk", "America/Argentina/Buenos_Aires", "Pacific/Apia"])
def test_an_iana_name_is_found_in_any_case(zone: str) -> None:
    assert find(zone.lower()) == find(f" {zone} ") == zone


@pytest.mark.parametrize("text", ["", "kz", "Mars", "by", "Europe", "UTC+5", "../etc/passwd", "<b>"])
def test_what_is_no_zone_is_not_found(text: str) -> None:
    assert find(text) is None


def test_an_offset_is_that_of_the_day() -> None:
    winter, summer = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 7, 1, tzinfo=UTC)
    assert (offset("Europe/Berlin", winter), offset("Europe/Berlin", summer)) == ("UTC+1", "UTC+2")
    assert offset("Asia/Kolkata", winter) == "UTC+5:30"
    assert offset("America/St_Johns", winter) == "UTC−3:30"
    before, after = datetime(2024, 2, 29, 12, tzinfo=UTC), datetime(2024, 3, 1, 12, tzinfo=UTC)
    assert (offset("Asia/Almaty", before), offset("Asia/Almaty", after)) == ("UTC+6", "UTC+5")


def test_a_zone_that_is_gone_falls_back_on_the_default() -> None:
    assert zone_info("Europe/Atlantis", "Asia/Almaty").key == "Asia/Almaty"
    assert zone_info(None, "Asia/Almaty").key == "Asia/Almaty"
    assert zone_info("Europe/Minsk", "Asia/Almaty").key == "Europe/Minsk"
