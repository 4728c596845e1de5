"""/language: the language of answers and digests."""

from __future__ import annotations

from handlers.talk import Talk
from locales.catalogue import LANGUAGES

NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
BUTTONS = [(name, f"lang:{code}") for code, name in NAMES.items()]
# What people write after the command, by its first letters.
WRITTEN = {"kk": ("kk", "kaz", "kz", "қаз", "каз"), "ru": ("ru", "рус", "орыс"), "en": ("en", "анг", "ағыл")}


async def language(talk: Talk) -> None:
    """Set the language that is written after the command, else ask for it."""
    if not await talk.may_change():
        return
    words = talk.args.lower().replace(",", " ").split()
    chosen = [code for code, beginnings in WRITTEN.items() if any(word.startswith(beginnings) for word in words)]
    if len(chosen) == 1:
        await choose(talk, chosen[0])
    else:
        await talk.say(talk.words.text("Choose a language"), [BUTTONS])


async def pressed(talk: Talk) -> None:
    """Set the language of the button."""
    if talk.args not in LANGUAGES:
        await talk.tap(talk.words.text("This button has expired. Ask again."))
    elif await talk.may_change():
        await talk.tap()
        await choose(talk, talk.args)


async def choose(talk: Talk, code: str) -> None:
    """Keep the language and say so in it."""
    talk.save(language=code)
    await talk.say(talk.words.text(
        "Language: English. Figures and digests will come in English; quotes stay in their own language."))
