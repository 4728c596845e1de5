"""Time zones by their IANA names."""

from __future__ import annotations

import functools
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones


def zone_named(text: str) -> str | None:
    """The IANA name of a zone written in any case, or None if there is none.

    >>> zone_named("asia/almaty"), zone_named("Mars/Base")
    ('Asia/Almaty', None)
    """
    return _zones().get(text.strip().casefold())


def zone_info(name: str | None, default: str) -> ZoneInfo:
    """The zone of a name; the default for none, and for one that this machine's tables do not have any more."""
    try:
        return ZoneInfo(name or default)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo(default)


@functools.cache
def _zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}
