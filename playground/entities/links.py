"""Addresses of links as Telegram keeps them."""

from __future__ import annotations

import re

from playground.rules import Json

_USER = re.compile(r"tg:(?://)?user\?id=(\d+)", re.I)
_SITE = re.compile(r"(?:(?P<scheme>https?|tg|ton)://)?(?P<host>[^\s/?#]+)(?P<rest>[/?#]\S*)?", re.I)


def web_address(raw: str) -> str:
    """The address of a link as Telegram keeps it, empty where it is none.

    >>> web_address("belta.by"), web_address("https://belta.by?b=1"), web_address("word")
    ('http://belta.by/', 'https://belta.by/?b=1', '')
    """
    match = _SITE.fullmatch(raw)
    if match is None or ((match["scheme"] or "").lower() not in {"tg", "ton"} and not _host(match["host"])):
        return ""
    scheme = (match["scheme"] or "http").lower()
    rest = match["rest"] or ""
    slash = "" if rest.startswith("/") or scheme in {"tg", "ton"} else "/"
    return f"{scheme}://{match['host']}{slash}{rest}"


def _host(host: str) -> bool:
    name = host.rsplit("@", 1)[-1].split(":")[0].lower()
    return name == "localhost" or re.fullmatch(r"[^.]+(?:\.[^.]+)+\.?", name) is not None


def link_entity(raw: str) -> tuple[str, Json] | None:
    """The kind and the fields of a link's entity: an address, or a person by id; None for what is no link."""
    user = _USER.fullmatch(raw)
    if user:
        return "text_mention", {"user": {"id": int(user[1]), "is_bot": False, "first_name": ""}}
    address = web_address(raw)
    return ("text_link", {"url": address}) if address else None
