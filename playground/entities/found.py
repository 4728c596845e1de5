"""Entities that Telegram finds by itself in any text: commands, mentions, hashtags, addresses, e-mail."""

from __future__ import annotations

import re

from playground.entities.spans import Span, units
from playground.rules import Json

_PATTERNS = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/])"),
    "email": re.compile(r"(?<![\w.+-])[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    "url": re.compile(r"(?<![\w@.])(?:https?://[^\s<>\"]+[^\s<>\".,;:!?)]|(?:[a-z0-9-]+\.)+(?:com|org|net|kz|by|ru|int|eu)"
                      r"(?:/[^\s<>\"]*[^\s<>\".,;:!?)])?(?![\w@]))", re.I),
    "mention": re.compile(r"(?<![\w@.])@[A-Za-z][A-Za-z0-9_]{2,31}\b"),
    "hashtag": re.compile(r"(?<![\w#&])#(?=\w*[^\W\d])\w{1,256}"),
}  # fmt: skip


def find_entities(text: str, taken: list[Json]) -> list[Json]:
    """The entities found in `text` that touch none of `taken`, merged with them in order of place."""
    found: list[Json] = [*taken]
    for kind, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            span = Span(kind, units(text[: match.start()]), units(text[: match.end()]))
            if not any(_touches(span, other) for other in found):
                found.append(span.entity())
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


_AROUND = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"})


def _touches(span: Span, other: Json) -> bool:
    start, end = other["offset"], other["offset"] + other["length"]
    return other["type"] not in _AROUND and span.start < end and start < span.end
