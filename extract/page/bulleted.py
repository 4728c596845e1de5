"""Paragraphs that bullets or numbers open, as posts and bulletins set them: without these they read as any others."""

from __future__ import annotations

import re

from extract.page.line_kinds import BULLETS, LONG, is_sentence

FEWEST = 3  # such paragraphs of a page, and how many times as many as others
NEAR = 40  # signs before a bullet: white space and what ends the line before
SIGNED = re.compile(rf"(?m)^[ \t]*(?:[{BULLETS}🔸🔷🔶➡✅📌]️?[ \t]+|\d{{1,2}}[.)][ \t]+(?=[^\W\d_]))(?=\S)")


def without_bullets(text: str) -> str:
    """The text, as long as before, without bullets before nearly all of its sentences, where these are no list.

    Such sentences are long, or blank lines part them, and no line leads to them with a colon.
    """
    signs = list(SIGNED.finditer(text))
    if len(signs) < FEWEST:
        return text
    opened = [sign for sign in signs if _is_told(_line(text, sign))]
    told = sum(_is_told(line.strip()) for line in text.split("\n"))
    if len(opened) < FEWEST or (told - len(opened)) * FEWEST > len(opened) or not _is_prose(text, opened):
        return text
    starts = {sign.start() for sign in opened}
    return SIGNED.sub(lambda sign: " " * len(sign[0]) if sign.start() in starts else sign[0], text)


def _line(text: str, sign: re.Match[str]) -> str:
    """A line behind its sign."""
    end = text.find("\n", sign.end())
    return text[sign.end() : None if end < 0 else end].strip()


def _is_told(line: str) -> bool:
    return line != "" and is_sentence(line)


def _is_prose(text: str, opened: list[re.Match[str]]) -> bool:
    """Whether lines are paragraphs rather than items of a list."""
    before = [text[max(0, sign.start() - NEAR) : sign.start()].rstrip(" \t") for sign in opened]
    if any(part.rstrip().endswith(":") for part in before):
        return False
    long = sum(len(_line(text, sign)) > LONG for sign in opened)
    return 2 * long >= len(opened) or all(part == "" or part.endswith("\n\n") for part in before)
