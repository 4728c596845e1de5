"""The settings: one table of environment variables that start with ``KERUEN_``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from terms.errors import SettingError
from terms.zones import zone_named

LARGEST_CHAT = 2**52  # Telegram promises no more bits
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")


@dataclass(frozen=True, slots=True)
class Setting:
    """One row of the table: ``parse`` gives the value of a text, or ValueError with what it should be."""

    variable: str
    name: str
    default: str
    meaning: str
    parse: Callable[[str], Any]


def _token(text: str) -> str | None:
    if text and not _TOKEN.fullmatch(text):
        raise ValueError("a token such as BotFather gives it: digits, a colon, and letters")
    return text or None


def _address(text: str) -> str:
    try:
        parts = urlsplit(text)
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:  # no such port
        fits = False
    if not fits or parts.query or parts.fragment:
        raise ValueError("an address such as https://api.telegram.org")
    return text.rstrip("/")


def _zone(text: str) -> str:
    known = zone_named(text)
    if known is None:
        near = difflib.get_close_matches(text, available_timezones(), 1)
        raise ValueError(f"an IANA time zone such as {near[0] if near else 'Asia/Almaty'}")
    return known


def _admins(text: str) -> frozenset[int]:
    try:
        chats = frozenset(int(part) for part in re.split(r"[,\s]+", text) if part)
    except ValueError:
        chats = None
    if chats is None or any(abs(chat) >= LARGEST_CHAT for chat in chats):
        raise ValueError("chat ids with commas between them, such as 1234567,-1009876")
    return chats


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 0.1 <= rate <= 1000:
        raise ValueError("messages a second, from 0.1 to 1000")
    return rate


def _time(text: str) -> time | None:
    if text.casefold() == "off":
        return None
    try:
        return datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007  (a time of day has no zone)
    except ValueError:
        raise ValueError("a time such as 09:00, or off") from None


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise ValueError("a port from 1 to 65535, or 0 for a free one")
    return int(text)


SETTINGS = (
    Setting("KERUEN_TELEGRAM_TOKEN", "token", "", "the bot's token; without it Keruen runs on the local chat page",
            _token),
    Setting("KERUEN_TELEGRAM_API", "api", "https://api.telegram.org", "address of the Bot API server", _address),
    Setting("KERUEN_ZONE", "zone", "Asia/Almaty", "time zone of a chat that has not chosen one", _zone),
    Setting("KERUEN_ADMINS", "admins", "", "the operator's chat ids: they get the notes of /feedback, and only they "
            "may keep a forwarded post", _admins),
    Setting("KERUEN_REPORT", "report", "09:00", "when the admins get the line of the day (what was read and sent, what "
            "is stuck), by KERUEN_ZONE; off for never", _time),
    Setting("KERUEN_DB", "db", "var/keruen.db", "the database file; --db wins over it", Path),
    Setting("KERUEN_SEND_RATE", "send_rate", "28", "messages a second over all chats (Telegram allows 30)", _rate),
    Setting("KERUEN_PLAYGROUND_PORT", "playground_port", "0", "port of the local chat page on 127.0.0.1; 0 takes a "
            "free one", _port),
)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings as typed values; the token stays out of the ``repr``."""

    token: str | None = field(repr=False, default=None)
    api: str = "https://api.telegram.org"
    zone: str = "Asia/Almaty"
    admins: frozenset[int] = frozenset()
    report: time | None = time(9)
    db: Path = Path("var/keruen.db")
    send_rate: float = 28.0
    playground_port: int = 0

    @property
    def bot(self) -> int | None:
        """The bot's number at Telegram, which its token begins with; None without a token."""
        return int(self.token.partition(":")[0]) if self.token else None

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Settings:
        """The settings of an environment; SettingError says which variable to set to what. An empty one is not set."""
        return cls(**{setting.name: _value(setting, environ) for setting in SETTINGS})


def strangers(environ: Mapping[str, str]) -> list[str]:
    """A warning for each variable of our prefix that is no setting: most likely a typing error.

    >>> strangers({"KERUEN_TELEGRM_TOKEN": "x", "HOME": "/"})
    ['There is no setting KERUEN_TELEGRM_TOKEN. Did you mean KERUEN_TELEGRAM_TOKEN?']
    """
    known = {setting.variable for setting in SETTINGS}
    unknown = sorted(name for name in environ if name.startswith("KERUEN_") and name not in known)
    near = {name: difflib.get_close_matches(name, known, 1) for name in unknown}
    return [f"There is no setting {name}." + (f" Did you mean {near[name][0]}?" if near[name] else "")
            for name in unknown]


def _value(setting: Setting, environ: Mapping[str, str]) -> Any:
    text = environ.get(setting.variable, "").strip() or setting.default
    try:
        return setting.parse(text)
    except ValueError as error:
        shown = "" if setting.name == "token" else f" {text!r}"
        raise SettingError(f"{setting.variable} has a value{shown} that does not fit. Set it to {error}.") from None
