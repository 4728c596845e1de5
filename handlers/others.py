"""Short answers to what is not a question: edited messages, pictures and voices."""

from __future__ import annotations

from handlers import feedback, home, timezone, wrong
from handlers.actions import EXPIRED
from handlers.asked import ask
from handlers.commands import COMMANDS
from handlers.said import THANKS, command_said
from handlers.talk import Talk


async def text(talk: Talk) -> None:
    """A message in words: the answer to a question of ours, the name of a command, else a question about trade."""
    asked = talk.message and talk.message.reply_to_message
    if asked is not None and asked.from_user is not None and asked.from_user.id == talk.bot.id and asked.text:
        if await feedback.answer(talk, asked.text):
            return
        if await wrong.said(talk):
            return
        if feedback.is_question(asked.text):
            await feedback.written(talk)
            return
        for module in (timezone, home):
            if module.is_question(asked.text):
                if await talk.may_change():
                    await module.written(talk)
                return
    named = command_said(talk.args)
    if named == THANKS:
        await talk.say(talk.words.text("You are welcome."))
        return
    command = next((one for one in COMMANDS if one.name == named), None)
    if command is not None:
        talk.args = ""
        await command.answer(talk)
    else:
        await ask(talk, talk.args)


async def edited(talk: Talk) -> None:
    """A message that was changed after it was sent."""
    await talk.say(talk.words.text("I do not read edited messages. Please send the question again."))


async def not_text(talk: Talk) -> None:
    """A picture, a voice, a sticker; of an album this is said once."""
    if talk.message is not None and talk.message.media_group_id and not talk.first_of_album():
        return
    await talk.say(talk.words.text("I read only text. Ask, for example: kz by 2019"))


async def expired(talk: Talk) -> None:
    """A button whose data we do not know."""
    await talk.tap(talk.words.text(EXPIRED))


async def too_many(talk: Talk, seconds: int) -> None:
    """The chat asked more than anyone can read."""
    refusal = talk.words.text("Too many requests. Try again in {n} s.", n=seconds)
    if talk.query is not None:
        await talk.tap(refusal)
    else:
        await talk.say(refusal)
