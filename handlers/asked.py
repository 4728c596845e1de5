"""A question as it was typed, answered as it is wanted: in words, as a picture or a file, or once it is known."""

from __future__ import annotations

from handlers import awaiting, chart, clarify, files, trade
from handlers.talk import Talk


async def ask(talk: Talk, text: str) -> None:
    """Answer a question in the form that it names."""
    question = await trade.understood(talk, text)
    if question is None:
        return
    if question.once and question.names:
        await awaiting.ask(talk, question)
    elif question.form is None or question.intent in trade.NO_FIGURES:
        await trade.reply(talk, question)
    elif not await clarify.ask_back(talk, question):
        if question.form == "file":
            await files.send(talk, question, files.form_in(text)[0])
        elif question.step is not None:
            await trade.show(talk, question)  # a picture has years
        else:
            await chart.show(talk, question)
