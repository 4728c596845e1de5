"""Several countries or pairs in one line: each is meant, and what cannot be meant is named instead of left out."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from briefs.model.question import Question
from briefs.understanding.understand import understand
from handlers.actions import action_of
from handlers.talk import Talk
from handlers.when import table
from locales.formats import pair

LISTED = re.compile(r"[,;]|\s+(?=[^\W\d]+-[^\W\d]+(?:\s|\Z))")  # a comma, or what stands before "kz-by"
JOINED = re.compile(r"(?<!\S)[^\W\d]+-[^\W\d]+(?!\S)")
WORD = re.compile(r"\w[\w-]*")
MOST_WORDS = 12
ONE_PAIR = {"series": "ser", "target": "tgt", "sources": "src", "chart": "chart"}  # command -> the verb of its button


def asked(talk: Talk, text: str) -> Question:
    """The line as a subscription reads it."""
    return understand(f"/subscribe {text}", today=talk.today, language=talk.language, home=talk.settings.home)


def subjects(talk: Talk, text: str) -> list[Question]:
    """What a line names, one question each: "kz by ru" and "kz-by, kz-ru" are two; none where it is unclear which."""
    parts = [asked(talk, part) for part in LISTED.split(text) if part.strip()]
    if len(parts) > 1 and all(one.reporter and one.partner and not one.unknown for one in parts):
        return parts
    one, wide = asked(talk, text), _wide(talk, text)
    if one.unknown or wide.intent != "compare":
        return [one]
    if wide.reporter is not None and len(JOINED.findall(text)) in (0, 1, len(wide.partners)):
        return [replace(one, reporter=wide.reporter, partner=partner, partners=(), needs=None)
                for partner in wide.partners] or [one]
    return [one] if len(wide.partners) <= 2 else []


def unused(talk: Talk, text: str) -> list[str]:
    """The words of a line without which it would mean the same, but for those that only make it a sentence."""
    words = list(WORD.finditer(text))
    meant = subjects(talk, text)
    return [word[0] for word in words[:MOST_WORDS] if len(word[0]) > 1 and not _plain().match(word[0])
            and _meaning(subjects(talk, text[:word.start()] + text[word.end():])) == _meaning(meant)
            and not any(_says(asked(talk, word[0]), one) for one in meant)]


async def which(talk: Talk, command: str, question: Question, text: str) -> bool:
    """Ask which pair is meant where a command tells of one and the line names several; False where it does not."""
    wide = _wide(talk, text)
    if command not in ONE_PAIR or wide.intent != "compare" or wide.reporter is None or len(wide.partners) < 2 \
            or question.intent == "compare":
        return False
    row = [(pair(wide.reporter, partner, talk.language),
            action_of(ONE_PAIR[command], replace(question, reporter=wide.reporter, partner=partner)))
           for partner in wide.partners]
    await talk.say(talk.words.text("This is of one pair at a time. Which one?"), [[each] for each in row])
    return True


def _says(word: Question, meant: Question) -> bool:
    """Whether a word says what the line means, be it for the second time: "exports of wheat from kz"."""
    return ((word.flow == meant.flow != "turnover" and word.reporter is None)
            or (word.reporter is not None and word.reporter in (meant.reporter, meant.partner))
            or (word.product is not None and word.product == meant.product))


def _wide(talk: Talk, text: str) -> Question:
    return understand(f"/trade {text}", today=talk.today, language=talk.language, home=talk.settings.home)


def _meaning(found: Sequence[Question]) -> list[tuple[str | None, ...]]:
    return [(one.reporter, one.partner, one.flow, one.product, one.frequency, one.unknown) for one in found]


@functools.cache
def _plain() -> re.Pattern[str]:
    """Words that only make a sentence; one with a star may go on with an ending."""
    words = (re.escape(word[:-1]) + r"\w*" if word.endswith("*") else re.escape(word) for word in table()["plain"])
    return re.compile(rf"(?:{'|'.join(words)})\Z", re.IGNORECASE)
