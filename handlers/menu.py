"""What Telegram shows of the bot before anything is said: the menu of commands and the descriptions."""

from __future__ import annotations

from typing import Any

from telegram import BotCommand
from telegram.ext import ExtBot

from handlers.commands import menu
from locales.catalogue import LANGUAGES, SOURCE, mark, translator

DESCRIPTION = mark(
    "Trade figures of countries, each with its source, in English, Russian and Kazakh. Ask “kz by 2019”: the bot "
    "answers with what is known, whose data it is and what to quote. Targets are not results, half a year is not a "
    "year, and what is not known is called not known. Digests on your schedule.")
SHORT = mark("Trade figures with their sources, in English, Russian and Kazakh. Ask: kz by 2019")


async def publish(bot: ExtBot[Any]) -> None:
    """Tell Telegram the commands and descriptions of every language; English also for all other languages."""
    for code in LANGUAGES:
        words = translator(code, "chat")
        commands = [BotCommand(name, text) for name, text in menu(code)]
        for known_as in (code, None) if code == SOURCE else (code,):
            await bot.set_my_commands(commands, language_code=known_as)
            await bot.set_my_description(words.text(DESCRIPTION), language_code=known_as)
            await bot.set_my_short_description(words.text(SHORT), language_code=known_as)
