"""A command that we do not have."""

from __future__ import annotations

from handlers.talk import Talk


async def command(talk: Talk) -> None:
    """Say that it is not known, and what is."""
    await talk.say(talk.words.text("I do not know this command. What I can do: /help"))
