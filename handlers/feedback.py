"""/feedback: a note to the people who run the bot, and their answer back; neither is stored.

What an answer needs to find its way stands in the last line of the note that the admins get.
"""

from __future__ import annotations

import re
from functools import partial

from telegram.constants import ParseMode
from telegram.error import TelegramError

from briefs.rendering.split import split
from handlers.language_of import spoken
from handlers.talk import Talk
from locales.catalogue import LANGUAGES, Translator, mark, translator
from locales.formats import escape

QUESTION = mark("What is wrong, or what do you miss? Write it as a reply to this message.")
ADDRESS = re.compile(r"^(\d{1,12})/(-?\d{1,16})/(\d{1,12})$", re.MULTILINE)
LONGEST = 3000  # as Telegram counts: an emoji is two
NOBODY = mark("Nobody is named to read notes to this bot yet.")


async def feedback(talk: Talk) -> None:
    """Pass on what is written after the command, else ask for it."""
    if talk.args.strip() or not talk.deps.admins:
        await written(talk)
    else:
        await talk.say(talk.words.text(QUESTION), ask="K-4F2A")


async def written(talk: Talk) -> None:
    """Pass a note on to every admin, and give its number."""
    if not talk.deps.admins:
        await talk.say(talk.words.text(NOBODY))
    else:
        await tell(talk, talk.args.strip())


async def pressed_bad(talk: Talk) -> None:
    """Tell the admins that a figure is wrong; its number is all that the button knows."""
    if not talk.deps.admins or not talk.args.isdecimal():
        await talk.tap(talk.words.text(NOBODY))
        return
    await talk.once(partial(tell, talk, f"/why {talk.args}"))


async def tell(talk: Talk, text: str) -> None:
    """Pass a note on and confirm it with its number, which is that of the message."""
    number = talk.message.message_id if talk.message else 0
    await pass_on(talk, number, shortened(text))
    await talk.say(talk.words.text("Thank you. Your note has number {n}; the answer will come to this chat.", n=number))


def shortened(text: str) -> str:
    """The beginning of a note, with room in a message for who wrote it."""
    return text.encode("utf-16-le")[:2 * LONGEST].decode("utf-16-le", "ignore")


async def pass_on(talk: Talk, number: int, text: str) -> None:
    """Send the note to the admins that can be reached; the last error where none can."""
    reached, error = False, None
    for admin in sorted(talk.deps.admins):
        html = _words_of(talk, admin).text(
            "Note {n}:\n{text}\nReply to this message to answer.\n{address}", n=number, text=escape(text),
            address=f"{number}/{talk.chat.id}/{talk.thread}")
        try:
            await talk.bot.send_message(admin, html, parse_mode=ParseMode.HTML)
            reached = True
        except TelegramError as raised:
            error = raised
    if not reached and error is not None:
        raise error


async def answer(talk: Talk, note: str) -> bool:
    """Send an admin's reply to the chat that the note came from; False where it is no such reply."""
    address = ADDRESS.findall(note)
    if talk.chat.id not in talk.deps.admins or not address:
        return False
    number, chat, thread = (int(part) for part in address[-1])
    html = _words_of(talk, chat).text("Answer to your note {n}:\n{text}", n=number, text=escape(talk.args))
    for piece in split(html):
        await talk.bot.send_message(chat, piece, parse_mode=ParseMode.HTML, message_thread_id=thread or None)
    await talk.say(talk.words.text("Sent."))
    return True


def is_question(text: str) -> bool:
    """Whether a message of ours is the question for a note, in whichever language."""
    return any(text == translator(language, "chat").text(QUESTION) for language in LANGUAGES)


def _words_of(talk: Talk, chat: int) -> Translator:
    known = talk.deps.store.chat(chat)
    return translator(spoken(known.language if known else None, None), "chat")
