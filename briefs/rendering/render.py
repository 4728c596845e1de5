"""From a brief to text: Telegram HTML or plain text, in English, Russian or Kazakh.

Short first: the heading and the number; what explains it opens on a tap.
"""

from __future__ import annotations

from typing import Literal

from briefs.model.brief import Block, Brief
from briefs.model.level import Level
from briefs.reconciling.numbers import Calculated
from briefs.reconciling.tables import LIMITS
from briefs.rendering.blocks.said import PARAGRAPHS, said
from briefs.rendering.headings import heading
from briefs.rendering.speech import Speech
from locales import formats
from terms.errors import QuestionError

Format = Literal["html", "text"]
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
        lines = said(block, brief, speech)
        if not lines:
            continue
        parts.append("\n" * (1 + _apart(brief, index, block)) + "\n".join(lines))
    if any(figure.confidence < LIMITS["sure"] for figure in brief.figures):
        doubt = speech.text("Read from the texts with some doubt: compare with the quotes.")
        parts.append("\n\n" + speech.italic(doubt))
    return "".join(parts)


def _apart(brief: Brief, index: int, block: Block) -> bool:
    """Whether an empty line stands before a block."""
    if isinstance(block, Level):
        before = brief.blocks[index - 1] if index else None
        calculated = isinstance(block.number, Calculated) and not block.number.official
        return not (calculated and block.role == "main") and not (block.role == "rival" and isinstance(before, Level))
    return type(block) in PARAGRAPHS
