"""From a brief to text: Telegram HTML or plain text, in English, Russian or Kazakh.

Short first: the heading and the number; what explains it opens on a tap. ``split`` cuts what is longer than a message.
"""

from __future__ import annotations

from typing import Literal

from briefs import render_target
from briefs.lists import Outcome
from briefs.model import Block, Brief
from briefs.numbers import Calculated
from briefs.parts import Level, Subject
from briefs.render_blocks import PARAGRAPHS, paragraph
from briefs.render_level import level
from briefs.speech import Speech
from terms.errors import QuestionError

Format = Literal["html", "text"]
LIMIT = 4096
LANGUAGES = ("en", "ru", "kk")


def render(brief: Brief, language: str, *, format: Format = "html") -> str:
    """The text of a brief; QuestionError for a language that is not en, ru or kk."""
    if language not in LANGUAGES:
        raise QuestionError(f"no such language: {language}; write en, ru or kk")
    speech = Speech(language, markup=format == "html")
    parts = [speech.bold(heading(brief, speech))]
    for index, block in enumerate(brief.blocks):
        lines = _lines(block, brief, speech)
        if not lines:
            continue
        parts.append("\n" * (1 + _apart(brief, index, block)) + "\n".join(lines))
    return "".join([parts[0], *parts[1:]])


def heading(brief: Brief, speech: Speech) -> str:
    """The first line: what was understood."""
    if brief.kind == "target":
        goal = next((block.goal for block in brief.blocks if isinstance(block, Outcome)), None)
        return f"{speech.parties(brief.subject)}: {render_target.title(brief.subject, goal, speech)}"
    return title(brief.subject, speech)


def title(subject: Subject, speech: Speech) -> str:
    """"Kazakhstan – Belarus: trade turnover, 2019"."""
    named = f"{speech.parties(subject)}: {speech.what(subject)}"
    return f"{named}, {speech.period(subject.period)}" if subject.period else named


def _lines(block: Block, brief: Brief, speech: Speech) -> list[str]:
    return level(block, speech) if isinstance(block, Level) else paragraph(block, brief, speech)


def _apart(brief: Brief, index: int, block: Block) -> bool:
    """Whether an empty line stands before a block."""
    if isinstance(block, Level):
        before = brief.blocks[index - 1] if index else None
        calculated = isinstance(block.number, Calculated) and not block.number.official
        return not (calculated and block.role == "main") and not (block.role == "rival" and isinstance(before, Level))
    return type(block) in PARAGRAPHS


def split(text: str, limit: int = LIMIT) -> list[str]:
    """The text as messages of at most ``limit`` characters, cut between lines; tags never stay open over a cut.

    >>> split("one\\ntwo\\nthree", 8)
    ['one\\ntwo', 'three']
    """
    parts: list[str] = []
    for line in _short_lines(text, limit):
        if parts and len(parts[-1]) + 1 + len(line) <= limit:
            parts[-1] += "\n" + line
        else:
            parts.append(line)
    return [part.strip("\n") for part in parts if part.strip()] or [""]


def _short_lines(text: str, limit: int) -> list[str]:
    """Lines that fit; one that does not is cut between words, its tags dropped."""
    lines: list[str] = []
    for line in text.split("\n"):
        if len(line) <= limit:
            lines.append(line)
            continue
        rest = _without_tags(line)
        while len(rest) > limit:
            cut = rest.rfind(" ", 0, limit)
            cut = cut if cut > 0 else limit
            lines.append(rest[:cut])
            rest = rest[cut:].lstrip()
        lines.append(rest)
    return lines


def _without_tags(line: str) -> str:
    for tag in ("<b>", "</b>", "<i>", "</i>", "<blockquote expandable>", "</blockquote>"):
        line = line.replace(tag, "")
    return line
