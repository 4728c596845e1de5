"""From a typed line to a question: commands, free questions and inline queries, in three languages at once."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import date

from briefs.model.question import Question
from briefs.understanding.aims.amounts import amounts
from briefs.understanding.aims.counts import time_in
from briefs.understanding.asking import asked_back, no_question, question_of
from briefs.understanding.line.layouts import retyped
from briefs.understanding.line.scan import scan
from briefs.understanding.line.spelled import spelled
from briefs.understanding.meant import meant
from briefs.understanding.parties.named import HOME
from briefs.understanding.reading import read

LONGEST = 400


def understand(text: str, *, today: date, language: str, home: str | None = None) -> Question:
    """The question that a line asks, as it was meant on the day ``today``.

    ``home`` is the code of the chat's own country: it stands for "we", and for the country that is not named. A
    line of more than ``LONGEST`` characters is no question (intent none). One that makes no sense is read as typed on
    the keyboard of the other alphabet.

    >>> q = understand("kazakh imports from by 2017", today=date(2026, 11, 21), language="en")
    >>> q.intent, q.reporter, q.partner, q.flow, str(q.period)
    ('figure', 'KZ', 'BY', 'import', '2017')
    """
    if len(text) > LONGEST:
        return Question(text, intent="none", flow=None, needs="a shorter question", language=language)
    question = _understand(text, today, language, home)
    return question if question.intent != "none" and not question.unknown else _typed_otherwise(question, today, home)


def time_of(text: str) -> str | None:
    """The local time of day that a text says, as ``HH:MM``, or None.

    >>> time_of("в 9:30 вечера"), time_of("at 12 am"), time_of("kz by")
    ('21:30', '00:00', None)
    """
    return time_in(amounts(spelled(scan(text))), set())[0]


def is_day_part(text: str) -> bool:
    """Whether a text is a word of the time of day and nothing else: "pm", "in the evening", «кешкі»."""
    items = scan(text)
    return len(items) == 1 and items[0].has("time", "am", "pm", "night", "clock")


def _typed_otherwise(question: Question, today: date, home: str | None) -> Question:
    """What a line that makes no sense says on the keyboard of the other alphabet, if it names a country there."""
    text, language = question.text, question.language
    named = question.unknown is not None and _understand(text, today, language, None).reporter not in (None, HOME)
    other = None if named or question.candidates else retyped(text)
    if other is None or any(item.unknown for item in scan(other)) or _understand(other, today, language, None).needs:
        return question
    found = _understand(other, today, language, home)
    return replace(found, text=text) if found.names and found.intent != "clarify" else question


@functools.lru_cache(maxsize=2048)
def _understand(text: str, today: date, language: str, home: str | None) -> Question:
    asked, line = Question(text, language=language), read(text, today)
    odd = line.lone()
    if odd is None and line.chats:
        return no_question(asked, line.aim)
    odd = odd or line.strange()
    if odd is None and line.empty:
        return no_question(asked, line.aim)
    found = meant(line, today, home, odd=odd is not None)
    if odd is None:
        return question_of(asked, line, found, home, today)
    clarify = replace(found, sides=replace(found.sides, intent="clarify"))
    return asked_back(question_of(asked, line, clarify, home, today), odd)
