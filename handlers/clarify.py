"""Asking back: an unknown country, one of several, or whose trade is meant."""

from __future__ import annotations

from dataclasses import replace

from briefs.question import Question
from handlers.actions import action_of
from handlers.talk import Talk, fits
from locales.formats import PartyName, country, escape
from terms.countries import COUNTRIES

HOMES = ("KZ", "RU", "UZ")
HOME_NEEDED = "home country"


async def ask_back(talk: Talk, question: Question) -> bool:
    """Ask for what is missing; False where nothing is."""
    if question.unknown and len(question.candidates) > 1:
        await ambiguous(talk, question)
    elif question.unknown:
        await unknown(talk, question)
    elif question.needs == HOME_NEEDED and question.partner:
        await home(talk, question)
    elif question.reporter is None:
        await talk.say(talk.words.text("Which trade? For example: kz by 2019"))
    else:
        return False
    return True


async def unknown(talk: Talk, question: Question) -> None:
    """"I know no country “tajikstan”. Did you mean: Tajikistan?\""""
    word = escape(str(question.unknown))
    if str(question.unknown).isdecimal():
        await talk.say(talk.words.text("I know no year “{q}”. Write a year, for example: 2019", q=word))
        return
    if not question.candidates:
        await talk.say(talk.words.text(
            "I know no country “{q}”. Write its name or code, for example: Kazakhstan or kz.", q=word))
        return
    code = question.candidates[0]
    name = country(code, talk.language)
    row = [*_choices(talk, question), (talk.words.text("Another"), "other:")]
    await talk.say(talk.words.text("I know no country “{q}”. Did you mean: {x}?", q=word, x=name), [row])


async def ambiguous(talk: Talk, question: Question) -> None:
    """"Which country: “korea”?\""""
    html = talk.words.text("Which country: “{q}”?", q=escape(str(question.unknown)))
    await talk.say(html, [_choices(talk, question)])


async def home(talk: Talk, question: Question) -> None:
    """Ask for the home country; its button asks the question too."""
    partner = PartyName(str(question.partner), talk.language)
    rows = [[(country(code, talk.language), action_of("home", replace(question, reporter=code))) for code in HOMES],
            [(talk.words.text("Another"), "home?:")]]
    html = talk.words.text("Whose trade {B:with}? The answer will be remembered as your home country.", B=partner)
    await talk.say(html, rows)


def _choices(talk: Talk, question: Question) -> list[tuple[str, str]]:
    """A button for each candidate: it asks the same text with the candidate's code, or failing that by codes."""
    return [(country(code, talk.language), _again(question, code)) for code in question.candidates
            if code in COUNTRIES]


def _again(question: Question, code: str) -> str:
    words = question.text.split()
    said = [code.lower() if str(question.unknown) in word.lower() else word for word in words]
    typed = "q:" + " ".join(said)
    if code.lower() in said and fits(typed):
        return typed
    if question.reporter is None:
        return action_of("ask", replace(question, reporter=code))
    return action_of("ask", replace(question, partner=code))
