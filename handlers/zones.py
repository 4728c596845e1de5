"""Time zones by name or by city."""

from __future__ import annotations

import functools
import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones


@functools.cache
def cities() -> dict[str, tuple[str, dict[str, str]]]:
    """City (a key of ``cities.toml``) -> its IANA zone and its names by language."""
    rows = tomllib.loads(Path(__file__).with_name("cities.toml").read_text(encoding="utf-8"))
    return {key: (row["zone"], {code: row[code] for code in ("en", "ru", "kk")}) for key, row in rows.items()}


def find(text: str) -> str | None:
    """The IANA name for a city or a zone written in any case, None if there is none.

    >>> find("europe/minsk"), find("Минск"), find("almaty"), find("mars")
    ('Europe/Minsk', 'Europe/Minsk', 'Asia/Almaty', None)
    """
    return _names().get(_plain(text))


def offset(zone: str, now: datetime) -> str:
    """The offset of a zone at a moment: ``UTC+5``, ``UTC−3:30``."""
    delta = now.astimezone(ZoneInfo(zone)).utcoffset()
    minutes = int(delta.total_seconds()) // 60 if delta else 0
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


@functools.cache
def areas() -> frozenset[str]:
    """What the names of zones begin with: "europe", "asia"."""
    return frozenset(zone.partition("/")[0].lower() for zone in available_timezones() if "/" in zone)


@functools.cache
def _names() -> dict[str, str]:
    zones = sorted(zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix")))
    found = {_plain(zone.rpartition("/")[2]): zone for zone in reversed(zones)}
    found |= {_plain(zone): zone for zone in zones} | {"utc": "Etc/UTC", "gmt": "Etc/UTC"}
    for zone, names in cities().values():
        found |= {_plain(name): zone for name in names.values()}
    return found


def _plain(text: str) -> str:
    return " ".join(text.casefold().replace("_", " ").replace("-", " ").replace("ё", "е").split())
