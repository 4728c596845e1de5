"""From a brief to text: Telegram HTML or plain text, in English, Russian or Kazakh.

Short first: the heading and the number; what explains it opens on a tap. ``split`` cuts what is longer than a message.
"""

from __future__ import annotations

import re
from typing import Literal

from briefs.model.brief import Block, Brief
from briefs.model.lists import Compared, Outcome
from briefs.model.parts import Level, Subject
from briefs.reconciling.numbers import Calculated
from briefs.reconciling.tables import LIMITS
from briefs.rendering import lists as render_lists
from briefs.rendering import target as render_target
from briefs.rendering.blocks import PARAGRAPHS, paragraph
from briefs.rendering.level import level
from briefs.rendering.sources import why
from briefs.rendering.speech import Speech
from locales import formats
from terms.errors import QuestionError

__all__ = ["render", "split", "why"]

Format = Literal["html", "text"]
LIMIT = 4096
TAG = re.compile(r"<(/?)(b|i|a|blockquote)(?: [^>]*)?>")
NAME = r"\2"
TAGS_ROOM = 96  # for tags closed and opened again at a cut
LANGUAGES = ("en", "ru", "kk")


def render(brief: Brief, language: str, *, format: Format = "html") -> str:
    """The text of a brief; QuestionError for a language that is not en, ru or kk."""
    if language not in LANGUAGES:
        raise QuestionError(f"no such language: {language}; write en, ru or kk")
    speech = Speech(language, markup=format == "html")
    parts = [speech.bold(heading(brief, speech))]
    if brief.question.left_out:
        words = ", ".join(formats.quoted(speech.free(word), language) for word in brief.question.left_out)
        parts.append("\n" + speech.italic(speech.text("Not understood and left out: {words}", words=words)))
    for index, block in enumerate(brief.blocks):
        lines = _lines(block, brief, speech)
        if not lines:
            continue
        parts.append("\n" * (1 + _apart(brief, index, block)) + "\n".join(lines))
    if any(figure.confidence < LIMITS["sure"] for figure in brief.figures):
        doubt = speech.text("Read from the texts with some doubt: compare with the quotes.")
        parts.append("\n\n" + speech.italic(doubt))
    return "".join(parts)


def heading(brief: Brief, speech: Speech) -> str:
    """The first line: what was understood."""
    subject = brief.subject
    match brief.kind:
        case "target":
            goal = next((block.goal for block in brief.blocks if isinstance(block, Outcome)), None)
            return f"{speech.parties(subject)}: {render_target.title(subject, goal, speech)}"
        case "revision":
            return speech.text("Revised: {subject}", subject=listed(subject, speech))
        case "sources":
            return speech.text("Sources: {subject}", subject=f"{speech.parties(subject)}, {speech.what(subject)}")
        case "share":
            return _dated(render_lists.share_title(subject, speech), subject, speech)
        case "rank":
            what = speech.text("{flow} by country", flow=speech.flow(subject.flow))
            return _dated(f"{speech.parties(subject)}: {what}", subject, speech)
        case "compare" if subject.partner is None and _flows(brief) > 1:
            return _dated(speech.text("Comparison"), subject, speech)
        case "compare" if subject.partner is None:
            return formats.capital(_dated(speech.what(subject), subject, speech))
    return title(subject, speech)


def _flows(brief: Brief) -> int:
    """How many flows are compared."""
    return len({level.subject.flow for block in brief.blocks if isinstance(block, Compared) for level in block.levels})


def title(subject: Subject, speech: Speech) -> str:
    """"Kazakhstan – Belarus: trade turnover, 2019"."""
    return _dated(f"{speech.parties(subject)}: {speech.what(subject)}", subject, speech)


def _dated(text: str, subject: Subject, speech: Speech) -> str:
    return f"{text}, {speech.period(subject.period)}" if subject.period else text


def listed(subject: Subject, speech: Speech) -> str:
    """"Kazakhstan, exports, January–June 2020": a subject inside a sentence."""
    period = [f"{speech.period(subject.period)}"] if subject.period else []
    return ", ".join([speech.parties(subject), speech.what(subject), *period])


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
    """The text as messages of at most ``limit`` characters, cut between lines; a tag open at a cut goes on after it.

    >>> split("one\\ntwo\\nthree", 8)
    ['one\\ntwo', 'three']
    """
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
    """Where to cut a line: at the last space that stands in no tag, else before an unfinished tag, else anywhere."""
    inside = [range(tag.start(), tag.end()) for tag in TAG.finditer(line)]
    at = limit
    while (at := line.rfind(" ", 0, at)) > 0:
        if not any(at in tag for tag in inside):
            return at
    return next((tag.start for tag in inside if limit in tag and tag.start > 0), limit)
