"""Asking a question again that was asked back: as it was typed, so that a picture stays a picture."""

from __future__ import annotations

from handlers import chart, clarify, files
from handlers.actions import EXPIRED
from handlers.asked import ask
from handlers.talk import Answer, Talk

COMMANDS: dict[str, Answer] = {"/chart": chart.chart, "/file": files.file}


async def again(talk: Talk, text: str) -> None:
    """Answer a text that was sent before, a command or a question."""
    command, _, args = text.partition(" ")
    answer = COMMANDS.get(command.partition("@")[0].lower())
    if answer is None:
        await ask(talk, text)
    else:
        talk.args = args
        await answer(talk)


async def pressed_pick(talk: Talk) -> None:
    """Ask the question again that was asked back, with the country of the button."""
    text = clarify.chosen(talk, talk.args)
    if text is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await again(talk, text)
