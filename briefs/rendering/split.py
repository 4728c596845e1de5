"""A text as messages that Telegram takes."""

from __future__ import annotations

import re

LIMIT = 4096
TAG = re.compile(r"<(/?)(b|i|a|blockquote)(?: [^>]*)?>")
NAME = r"\2"
WHOLE = re.compile(rf"{TAG.pattern}|&#?\w+;")  # what no cut may go through
TAGS_ROOM = 96  # for tags closed and opened again at a cut


def split(text: str, limit: int = LIMIT) -> list[str]:
    """The text as messages of at most ``limit`` characters, cut between lines; a tag open at a cut goes on after it.

    Characters are counted as Telegram does: an emoji is two.

    >>> split("one\\ntwo\\nthree", 8)
    ['one\\ntwo', 'three']
    """
    wide = len(text.encode("utf-16-le", "surrogatepass")) // 2 - len(text)
    limit = max(limit // 2, limit - wide)
    if len(text) <= limit:
        return [text.strip("\n")]
    room = limit - TAGS_ROOM if limit > 2 * TAGS_ROOM else limit
    parts: list[str] = []
    for line in _short_lines(text, room):
        if parts and len(parts[-1]) + 1 + len(line) <= room:
            parts[-1] += "\n" + line
        else:
            parts.append(line)
    return _balanced([part.strip("\n") for part in parts if part.strip()])


def _balanced(parts: list[str]) -> list[str]:
    """Each part with its tags closed, and those that a cut left open opened again."""
    done, still_open = [], list[str]()
    for part in parts:
        text = "".join(still_open) + part
        still_open = []
        for tag in TAG.finditer(text):
            if tag[1]:
                del still_open[-1:]
            else:
                still_open.append(tag[0])
        closing = "".join(f"</{TAG.sub(NAME, tag)}>" for tag in reversed(still_open))
        done.append(text + closing)
    return done


def _short_lines(text: str, limit: int) -> list[str]:
    """Lines that fit; one that does not is cut between words, never inside a tag."""
    lines: list[str] = []
    for line in text.split("\n"):
        rest = line
        while len(rest) > limit:
            cut = _cut(rest, limit)
            lines.append(rest[:cut])
            rest = rest[cut:].lstrip()
        lines.append(rest)
    return lines


def _cut(line: str, limit: int) -> int:
    """Where to cut a line: at the last space that stands in no tag, else before an unfinished tag or sign, else
    anywhere."""
    inside = [range(one.start(), one.end()) for one in WHOLE.finditer(line)]
    at = limit
    while (at := line.rfind(" ", 0, at)) > 0:
        if not any(at in tag for tag in inside):
            return at
    return next((tag.start for tag in inside if limit in tag and tag.start > 0), limit)
