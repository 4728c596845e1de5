"""Asking back: an unknown country, one of several, whose trade is meant, or what the question refers to.

What is asked back is sent as a reply to the question, so that a button need not carry it: it is read from there.
"""

from __future__ import annotations

import re
from dataclasses import replace

from briefs.model.question import Question
from briefs.understanding.understand import understand
from handlers.actions import action_of
from handlers.talk import Talk
from locales.formats import PartyName, country, escape
from terms.countries import COUNTRIES
from terms.figure import WORLD

HOMES = ("KZ", "RU", "UZ")
HOME_NEEDED = "home country"
CONTEXT = "context"
DOUBTS = ("conflict", "sources")


async def ask_back(talk: Talk, question: Question) -> bool:
    """Ask for what is missing; False where nothing is."""
    if question.unknown and len(question.candidates) > 1:
        await ambiguous(talk, question)
    elif question.unknown:
        await unknown(talk, question)
    elif question.needs == HOME_NEEDED or _doubted(question):
        await home(talk, question)
    elif question.reporter is None and (question.intent in DOUBTS or question.needs == CONTEXT):
        await talk.say(talk.words.text("Which countries? Name them, or reply to my answer that you mean."))
    elif not question.names:
        await talk.say(talk.words.text("Which trade? For example: kz by 2019"))
    else:
        return False
    return True


def _doubted(question: Question) -> bool:
    """Whether a figure of trade with one country is doubted, and nobody says whose trade."""
    return question.reporter is None and question.intent in DOUBTS and question.partner not in (None, WORLD)


def nothing_alike(talk: Talk, question: Question) -> str:
    """What is said of a word that is no country nor like one, and of a day, number or time that is no year; as HTML."""
    word = str(question.unknown)
    if question.needs == "month":
        return talk.words.text("Figures are of months and years, not of days or weeks: “{q}”. Write a month or a year, "
                               "for example: kz by 2019-07", q=escape(word))
    if question.needs == "product":
        return talk.words.text("I know goods by their names and not by codes: “{q}”. Write the name, for example: "
                               "kazakhstan wheat exports 2023", q=escape(word))
    if question.timeless and not word.isdecimal():
        return talk.words.text("Which years does “{q}” mean? Write them, for example: kz by 2019",
                               q=escape(word))
    if question.timeless:
        return talk.words.text("I know no year “{q}”. Write a year, for example: 2019", q=escape(word))
    return talk.words.text("I know no country “{q}”. Write its name or code, for example: Kazakhstan or kz.",
                           q=escape(word))


async def unknown(talk: Talk, question: Question) -> None:
    """"I know no country “tajikstan”. Did you mean: Tajikistan?\""""
    if question.timeless or not question.candidates:
        await talk.say(nothing_alike(talk, question))
        return
    word = escape(str(question.unknown))
    row = [*_choices(talk, question), (talk.words.text("Another"), "other:")]
    name = country(question.candidates[0], talk.language)
    await _back(talk, talk.words.text("I know no country “{q}”. Did you mean: {x}?", q=word, x=name), [row])


async def ambiguous(talk: Talk, question: Question) -> None:
    """"Which country: “korea”?\""""
    html = talk.words.text("Which country: “{q}”?", q=escape(str(question.unknown)))
    await _back(talk, html, [_choices(talk, question)])


async def home(talk: Talk, question: Question) -> None:
    """Ask for the home country; its button answers the question too."""
    words = talk.words
    rows = [[(country(code, talk.language), action_of("home", replace(question, reporter=code))) for code in HOMES],
            [(words.text("Another"), "home?:")]]
    if question.partner in (None, WORLD):
        html = words.text("Whose trade? The answer will be remembered as your home country.")
    else:
        html = words.text("Whose trade {B:with}? The answer will be remembered as your home country.",
                          B=PartyName(str(question.partner), talk.language))
    await _back(talk, html, rows)


def chosen(talk: Talk, code: str) -> str | None:
    """The question that was asked back, with a code for its unknown word; None where it cannot be seen any more."""
    text = talk.answered_text
    if not text or code.upper() not in COUNTRIES:
        return None
    question = understand(text, today=talk.today, language=talk.language, home=talk.settings.home)
    if not question.unknown:
        return text
    return with_country(text, question, code)


def with_country(text: str, question: Question, code: str) -> str:
    """The text of a question with a code in the place of the word that was not understood."""
    return re.sub(re.escape(str(question.unknown)), code.lower(), text, count=1, flags=re.IGNORECASE)


def in_order(question: Question) -> list[str]:
    """The countries that may be meant, in the order of the table: the ones asked for most come first."""
    return [code for code in COUNTRIES if code in question.candidates]


async def _back(talk: Talk, html: str, rows: list[list[tuple[str, str]]]) -> None:
    await talk.say(html, rows, reply_to=talk.message.message_id if talk.message and not talk.query else None)


def _choices(talk: Talk, question: Question) -> list[tuple[str, str]]:
    """A button for each country that may be meant."""
    return [(country(code, talk.language), f"pick:{code.lower()}") for code in in_order(question)]
