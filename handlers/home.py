"""/home: the chat's own country, which a question may leave unsaid."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.understand import understand
from handlers import trade
from handlers.actions import EXPIRED, question_of
from handlers.again import again
from handlers.clarify import HOMES, unknown
from handlers.talk import Talk
from locales.catalogue import LANGUAGES, mark, translator
from locales.formats import PartyName, country
from terms.figure import WORLD

QUESTION = mark("Your country? Write its name or code, for example: Kazakhstan or kz.")
EXAMPLES = ("GE", "KZ")  # whose trade is spoken of: never the chat's own with itself


async def home(talk: Talk) -> None:
    """Set the country that is written after the command, else ask for it."""
    if not await talk.may_change():
        return
    if talk.args.strip():
        await written(talk)
    else:
        await talk.say(talk.words.text(QUESTION),
                       [[(country(code, talk.language), f"home:{code.lower()}") for code in HOMES]])


async def written(talk: Talk) -> None:
    """Set the country of the text."""
    question = understand(talk.args[:60], today=talk.today, language=talk.language)
    if not question.unknown and (question.partner not in (None, WORLD) or question.partners):
        await talk.say(talk.words.text("One country, please. Write its name or code, for example: Kazakhstan or kz."))
    elif question.reporter is None or question.unknown:
        await unknown(talk, replace(question, unknown=question.unknown or talk.args.strip()[:60]))
    else:
        await choose(talk, question.reporter)


async def choose(talk: Talk, code: str) -> None:
    """Keep the country and say what it is good for."""
    talk.save(home=code)
    other = next(each for each in EXAMPLES if each != code)
    await talk.say(talk.words.text("Your country: {A}. “Trade {B:with}” now means {A:poss} trade {B:with}.",
                                   A=PartyName(code, talk.language), B=PartyName(other, talk.language)))


async def pressed(talk: Talk) -> None:
    """Keep the country of the button, and answer the question that it was asked for."""
    question = question_of(talk.args, talk.language)
    if question is None or question.reporter is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    if not await talk.may_change():
        return
    await talk.tap()
    if talk.answered_text:
        talk.save(home=question.reporter)
        await again(talk, talk.answered_text)
    elif "-" in talk.args:
        talk.save(home=question.reporter)
        await trade.reply(talk, question)
    else:
        await choose(talk, question.reporter)


async def pressed_other(talk: Talk) -> None:
    """Ask for a country that no button has."""
    await talk.tap()
    await talk.say(talk.words.text(QUESTION), ask="Kazakhstan, kz")


def is_question(text: str) -> bool:
    """Whether a message of ours is the question for the country, in whichever language."""
    return any(text == translator(language, "chat").text(QUESTION) for language in LANGUAGES)
