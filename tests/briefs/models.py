"""The model messages of tests/data, as the tests compare with them."""

from __future__ import annotations

import re

from tests.data import MESSAGES

START = re.compile(r"^\[(en|ru|kk)\] ", re.MULTILINE)
NBSP = "\u00a0"


def model(name: str) -> dict[str, str]:
    """The three texts of a message such as "M1", with real line breaks and plain spaces."""
    page = MESSAGES.read_text(encoding="utf-8")
    section = re.split(r"^### ", page.split(f"### {name} ", 1)[1], maxsplit=1, flags=re.MULTILINE)[0]
    found = re.search(r"```\n(.*?)\n```", section, re.DOTALL)
    if found:
        parts = START.split(found[1])
        texts = dict(zip(parts[1::2], parts[2::2], strict=True))
    else:
        texts = dict(re.findall(r"^(en|ru|kk): `(.*?)`", section, re.MULTILINE))
    return {language: said.replace("↵", "\n").replace(" ⏎\n", "\n\n").strip("\n") for language, said in texts.items()}


def plain(text: str) -> str:
    return text.replace(NBSP, " ")
