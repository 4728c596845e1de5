"""``keruen ask``: a question as it was understood, or its answer."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.commands import opened, say, warn
from terms.errors import InputError, QuestionError

if TYPE_CHECKING:
    from briefs.model.question import Question


def parse(text: str | None, file: Path | None, today: date | None, language: str) -> int:
    """Print each question as understood, a JSON object a line; of a file only ``text`` of each line is read."""
    from briefs.understanding.understand import understand

    day = today or datetime.now(UTC).date()
    for line in _texts(text, file):
        question = understand(line, today=day, language=language)
        say(json.dumps(question.to_json(), ensure_ascii=False))
    return 0


def _texts(text: str | None, file: Path | None) -> list[str]:
    if (text is None) == (file is None):
        raise QuestionError("ask --parse takes a question or --jsonl FILE, one of the two")
    return [text] if text is not None else _texts_of(file or Path())


def _texts_of(file: Path) -> list[str]:
    from sources.files import read_text

    texts: list[str] = []
    for number, line in enumerate(read_text(file).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row: Any = json.loads(line)
            texts.append(row["text"])
        except (ValueError, KeyError, TypeError, RecursionError):
            row = None
        if row is None or not isinstance(texts[-1], str):
            raise InputError(f'{file}, line {number}: not a question; write {{"text": "kz by 2019"}}')
    return texts


def ask(text: str | None, language: str, db: Path, today: date | None, *, as_json: bool) -> int:
    """Print the answer to a question; 1 with a reason on stderr where there is none."""
    from briefs.answering.answer import answer
    from briefs.answering.wants import wants
    from briefs.understanding.understand import understand

    if text is None:
        raise QuestionError('a question is missing; try: keruen ask "kz by 2019"')
    if not db.exists():
        raise InputError(f"there is no database {db}; load documents first: keruen ingest PATH... --db {db}")
    day = today or datetime.now(UTC).date()
    question = understand(text, today=day, language=language)
    reason = _unanswerable(question)
    if reason is not None:
        warn(reason)
        return 1
    with opened(db) as store:
        figures = store.figures(wants(question))
    brief = answer(question, figures, today=day)
    if as_json:
        from briefs.files.brief_json import brief_json

        say(json.dumps(brief_json(brief), ensure_ascii=False, indent=2))
    else:
        from briefs.rendering.render import render

        say(render(brief, language, format="text"))
    return 0


def _unanswerable(question: Question) -> str | None:
    """Why a question gets no brief, and what to type instead."""
    from terms.countries import COUNTRIES

    if question.intent == "none" and question.needs and question.needs != "feedback":
        return f"this needs {question.needs}; try: keruen ask \"kz by 2019\""
    if question.intent == "none":
        return 'this is not a question about trade; try: keruen ask "kz by 2019"'
    if question.intent == "clarify" and question.needs == "month":
        return f"figures are of months and years, not of days or weeks: {question.unknown}; write 2019-05 or 2019"
    if question.intent == "clarify" and question.needs == "product":
        return f"goods are known by name, not by code: {question.unknown}; write wheat, oil or copper"
    if question.intent == "clarify" and question.timeless:
        return f"there is no such year or month: {question.unknown}; write 2019, 2019-05 or 2015-2020"
    if question.intent == "clarify":
        near = ", ".join(f"{getattr(COUNTRIES[code], question.language)} ({code.lower()})"
                         for code in question.candidates if code in COUNTRIES)
        hint = f"did you mean {near}?" if near else "name a country or a year"
        return f"{question.unknown!r} is not known; {hint}"
    if question.intent in {"subscribe", "unsubscribe"}:
        return "subscriptions are made in a chat, not on the command line"
    if question.needs == "home country":
        return 'whose trade? Name the country too, such as: keruen ask "kz cn 2023"'
    if not question.names:
        return 'between whom? Name the countries too, such as "kz by" behind the question'
    return None
