"""The model messages of tests/data: texts by message and language."""

from __future__ import annotations

import re

from tests.data import MESSAGES

NBSP = "\u00a0"
BLOCK = re.compile(r"```\n(.*?)\n```", re.DOTALL)
LABEL = re.compile(r"^\[(en|ru|kk)\] ", re.MULTILINE)
ASIDE = re.compile(r"^\([^)]*:\) ", re.MULTILINE)


def section(name: str) -> str:
    """The lines of a message such as "M24", its heading left out."""
    page = MESSAGES.read_text(encoding="utf-8")
    found = re.search(rf"^### [^\n]*\b{name}\b[^\n]*\n(.*?)(?=^##|\Z)", page, re.DOTALL | re.MULTILINE)
    assert found, name
    return found[1]


def model(name: str) -> dict[str, list[str]]:
    """Language -> the texts of the message: one, or several where "(set:)" begins another."""
    text = section(name)
    block = BLOCK.search(text)
    if block:
        parts = LABEL.split(block[1])
        found = dict(zip(parts[1::2], parts[2::2], strict=True))
    else:
        found = dict(re.findall(r"(?<!short )\b(en|ru|kk): `(.*?)`", text))
    return {language: [real(each) for each in ASIDE.split(said)] for language, said in found.items()}


def real(text: str) -> str:
    """Real line breaks for the signs of the page."""
    return text.replace("↵", "\n").replace(" ⏎\n", "\n\n").strip("\n")


def tagless(text: str) -> str:
    """The text as a chat shows it."""
    return re.sub(r"<[^>]+>", "", text).replace(NBSP, " ")
