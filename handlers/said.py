"""The commands that are said in words: a message that is only the name of one."""

from __future__ import annotations

import functools
import tomllib
from pathlib import Path


def command_said(text: str) -> str | None:
    """The name of the command that a whole message names (``said.toml``); None for anything longer or else.

    >>> command_said("Помощь!"), command_said("kz by 2019")
    ('help', None)
    """
    return _names().get(" ".join(text.strip(" ?!.").casefold().split()))


@functools.cache
def _names() -> dict[str, str]:
    table = tomllib.loads(Path(__file__).with_name("said.toml").read_text(encoding="utf-8"))
    return {word.casefold(): name for name, words in table.items() for word in words}
