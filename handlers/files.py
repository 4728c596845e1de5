"""/file and the Download button: what an answer stands on, as CSV, XLSX or JSON."""

from __future__ import annotations

import asyncio
import importlib
import re

from briefs.answering.answer import answer
from briefs.answering.chart import chart_brief
from briefs.answering.wants import wants
from briefs.model.brief import Brief
from briefs.model.question import Question
from briefs.rendering.actions import action
from briefs.rendering.headings import heading
from briefs.rendering.speech import Speech
from handlers import trade
from handlers.actions import EXPIRED, question_of
from handlers.talk import Talk
from terms.errors import QuestionError
from terms.figure import WORLD

FORMATS = ("xlsx", "csv", "json")
PLAIN, YEAR = ("figure", "series"), 12
NAMES = {name: name for name in FORMATS} | dict.fromkeys(("excel", "xls", "эксель"), "xlsx")


async def file(talk: Talk) -> None:
    """Send the file of the question behind the command, or of the answer that it replies to."""
    form, talk.args = form_in(talk.args)
    question = await trade.wanted(talk, "file")
    if question is not None:
        await send(talk, question, form)


async def pressed(talk: Talk) -> None:
    """Send the file of what the codes of the button say: the verb is a format, or "file"."""
    question = question_of(talk.args, talk.language, "file")
    if question is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await send(talk, question, talk.verb if talk.verb in FORMATS else FORMATS[0])


def form_in(text: str) -> tuple[str, str]:
    """The format that a text names, the first of all where it names none, and the text without it.

    >>> form_in("kz by 2019 CSV"), form_in("kz by")
    (('csv', 'kz by 2019'), ('xlsx', 'kz by'))
    """
    words = text.split()
    named = [word for word in words if word.lower().strip(".,") in NAMES]
    rest = " ".join(word for word in words if word not in named)
    return (NAMES[named[-1].lower().strip(".,")] if named else FORMATS[0]), rest


async def send(talk: Talk, question: Question, form: str) -> None:
    """Send what the answer stands on; where it stands on nothing the answer itself says so."""
    try:
        brief = _brief(talk, question)
    except QuestionError:
        await trade.show(talk, question)
        return
    if not brief.figures:
        await trade.show(talk, question)
        return
    export = await asyncio.to_thread(importlib.import_module, "briefs.files.export")
    data: bytes = await asyncio.to_thread(export.export, brief, form)
    speech = Speech(talk.language)
    count = len(brief.figures)
    told = talk.words.plural("{n} figure with its source", "{n} figures with their sources", count)
    others = [(other.upper(), action(other, brief.subject)) for other in FORMATS if other != form]
    again = question.intent in PLAIN and question.product is None  # what the codes of a button can say
    await talk.hand(data, name_of(brief, form), f"{speech.bold(heading(brief, speech))}\n{told}",
                    [others] if again else [])


def _brief(talk: Talk, question: Question) -> Brief:
    """The brief of a question; of several years that of a chart."""
    figures = talk.deps.store.figures(wants(question))
    if question.intent in PLAIN and (question.period is None or question.period.months > YEAR):
        return chart_brief(question, figures, today=talk.today)
    return answer(question, figures, today=talk.today)


def name_of(brief: Brief, form: str) -> str:
    """The file's name: "keruen-kz-by-2019.csv"."""
    subject = brief.subject
    parts = ["keruen", subject.reporter, subject.partner if subject.partner != WORLD else None,
             subject.flow if subject.flow != "turnover" else None, subject.period]
    return re.sub(r"[^\w.-]", "_", "-".join(str(part).lower() for part in parts if part)) + f".{form}"
