"""The commands that are said in words: a message that is only the name of one."""

from __future__ import annotations

import functools
import re
import tomllib
from pathlib import Path
from typing import Any

THANKS = "thanks"
MOST_WORDS = 8
WORD = re.compile(r"[\w'’-]+")


def command_said(text: str) -> str | None:
    """The name of the command that a whole message names (``said.toml``), behind a greeting too, or ``THANKS`` for one
    that only thanks; None for anything longer or else.

    >>> command_said("Помощь!"), command_said("hi, what can you do?"), command_said("kz by 2019")
    ('help', 'help', None)
    """
    words = WORD.findall(text.casefold())
    said, names = " ".join(words), _names()
    if said in names or not words or len(words) > MOST_WORDS:
        return names.get(said)
    if words[0] in _table()[THANKS]["first"]:
        return THANKS if set(words[1:]) <= set(_table()[THANKS]["behind"]) else None
    greeted = next((n for n in (2, 1) if names.get(" ".join(words[:n])) == "start"), 0)
    return names.get(" ".join(words[greeted:])) if greeted else None


@functools.cache
def _names() -> dict[str, str]:
    return {word.casefold(): name for name, words in _table().items() if name != THANKS for word in words}


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))
