"""Questions about trade: commands, free text and the buttons under an answer."""

from __future__ import annotations

from dataclasses import replace

from briefs.answering.answer import answer, beside
from briefs.answering.wants import wants
from briefs.model.brief import Brief
from briefs.model.question import Question
from briefs.rendering.near import known_with, lost
from briefs.rendering.render import render
from briefs.understanding.in_reply import in_context
from briefs.understanding.understand import LONGEST, understand
from handlers import clarify, several, subscribe, subscriptions
from handlers.actions import EXPIRED, question_of
from handlers.buttons import under
from handlers.context import answered
from handlers.kept import Finished
from handlers.talk import Answer, Talk
from locales.catalogue import mark
from terms.countries import COUNTRIES
from terms.errors import QuestionError
from terms.figure import WORLD

WHICH = mark("Which trade? For example: kz by 2019")
WHICH_OF = {
    "series": mark("Which series? For example: kz by 2015-2020"),
    "compare": mark("What is to be compared? For example: kz vs uz exports 2024"),
    "rank": mark("Whose partners? For example: top 5 partners of kazakhstan 2019"),
    "share": mark("Which share? For example: share of china in kazakhstan imports 2023"),
    "target": mark("Which target? For example: target kazakhstan belarus"),
}
NO_FIGURES = ("subscribe", "unsubscribe", "none")


async def trade(talk: Talk) -> None:
    """Answer /trade; alone it says how to ask."""
    if not talk.args.strip():
        await talk.say(talk.words.text(WHICH))
        return
    question = await understood(talk, talk.args)
    if question is not None and question.intent == "none":
        question = _named(talk, question)
    if question is not None:
        await reply(talk, question)


def _named(talk: Talk, question: Question) -> Question:
    """What follows the command names a country, also one that nobody knows; a greeting stays a greeting."""
    asked = understand(f"/trade {talk.args}", today=talk.today, language=talk.language, home=talk.settings.home)
    return asked if asked.unknown else question


def asking(intent: str) -> Answer:
    """What answers a command that is the first word of its question: /series, /rank."""
    async def run(talk: Talk) -> None:
        if talk.args.strip():
            question = await understood(talk, f"/{intent} {talk.args}")
            if question is not None and not await several.which(talk, intent, question, talk.args):
                await reply(talk, question)
        else:
            await talk.say(talk.words.text(WHICH_OF[intent]))

    return run


async def ask(talk: Talk, text: str) -> None:
    """Answer a question as it was typed."""
    question = await understood(talk, text)
    if question is not None:
        await reply(talk, question)


async def understood(talk: Talk, text: str) -> Question | None:
    """The question as it was typed, with what it leaves to the answer that it replies to; None for a text too long."""
    if len(text) > LONGEST:
        await talk.say(talk.words.text(
            "This is too long for one question. Ask in one line, for example: kz by 2019"))
        return None
    question = understand(text, today=talk.today, language=talk.language, home=talk.settings.home)
    before = answered(talk, "ask")
    if before is None or question.unknown or question.intent in NO_FIGURES:
        return question
    alone = understand(text, today=talk.today, language=talk.language) if talk.settings.home else question
    if alone.reporter is not None or alone.partners or alone.partner == before.reporter:
        return question
    if alone.partner not in (None, WORLD):  # "and Uzbekistan?" is another partner of whom the answer is about
        before = replace(before, partner=alone.partner)
    return in_context(alone, before)


async def wanted(talk: Talk, verb: str) -> Question | None:
    """What a command wants drawn or written: the question behind it, or the answer that it replies to.

    None where something had to be said or asked back instead.
    """
    if not talk.args.strip():
        question = answered(talk, verb)
        if question is None:
            await talk.say(talk.words.text(WHICH))
        return question
    question = await understood(talk, f"/{verb} {talk.args}")
    if question is None:
        return None
    if question.intent in NO_FIGURES:
        await reply(talk, question)
        return None
    if await several.which(talk, verb, question, talk.args):
        return None
    return None if await clarify.ask_back(talk, question) else question


async def reply(talk: Talk, question: Question) -> None:
    """Answer what was understood, or ask back for what was not."""
    if question.intent == "subscribe":
        await subscribe.begin(talk, question)
    elif question.intent == "unsubscribe":
        await subscriptions.stop(talk, question)
    elif question.intent == "none" and question.needs == "feedback":
        await talk.say(talk.words.text(
            "Is a figure wrong? Reply /feedback to the answer, or write /feedback and what is right."))
    elif question.intent == "none":
        await talk.say(talk.words.text("I answer questions about trade. For example: kz by 2019"))
    elif not await clarify.ask_back(talk, question):
        await show(talk, question)


async def show(talk: Talk, question: Question) -> None:
    """Send the brief with its buttons; what no figures can answer is said."""
    try:
        html, buttons = finished(talk, question)
    except QuestionError:
        await talk.say(talk.words.text("I cannot answer this yet. Ask for a figure, for example: kz by 2019"))
        return
    await talk.say(html, buttons)


def finished(talk: Talk, question: Question) -> Finished:
    """The text and the buttons of an answer; the kept ones while no figure has come since."""
    store, kept = talk.deps.store, talk.deps.kept
    version, asked = store.version(), (question, talk.language, talk.today)
    found = kept.find(version, asked)
    if found is None:
        brief = answer(question, kept.ledger(tuple(wants(question)), store), today=talk.today)
        found = render(brief, talk.language) + _beside(talk, brief), under(brief, talk.language)
        kept.keep(version, asked, found)
    return found


def _beside(talk: Talk, brief: Brief) -> str:
    """Behind goods of which all trade is not known, the countries that they are known to go to; behind a pair of which
    nothing is known, with whom trade is."""
    question, store = beside(brief), talk.deps.store
    if question is not None:
        found = answer(question, talk.deps.kept.ledger(tuple(wants(question)), store), today=talk.today)
        if found.kind == "rank":
            return f"\n\n{render(found, talk.language)}"
    country = lost(brief)
    others = [code for code in (WORLD, *COUNTRIES) if code not in (country, brief.subject.partner)]
    near = known_with(country, store.known_with(country, others), talk.language) if country else ""
    return f"\n{near}" if near else ""


async def pressed(talk: Talk) -> None:
    """Ask what the codes of the button say: a figure, the sources, why two numbers."""
    question = await tapped(talk)
    if question is not None:
        await reply(talk, question)


async def tapped(talk: Talk) -> Question | None:
    """The question that the codes of a button stand for, the tap acknowledged; None where they no longer say one."""
    question = question_of(talk.args, talk.language, talk.verb)
    await talk.tap(None if question is not None else talk.words.text(EXPIRED))
    return question


async def pressed_other(talk: Talk) -> None:
    """Say how a country is written that no button has."""
    await talk.tap()
    await talk.say(talk.words.text("Write its name or code, for example: Kazakhstan or kz."))
