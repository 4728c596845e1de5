"""Questions about trade: commands, free text and the buttons under an answer."""

from __future__ import annotations

from dataclasses import replace

from briefs.answer import answer
from briefs.question import Question
from briefs.render import render
from briefs.understand import LONGEST, understand
from briefs.wants import wants
from handlers import clarify, subscribe, subscriptions
from handlers.actions import EXPIRED, question_of
from handlers.buttons import under
from handlers.context import answered
from handlers.talk import Answer, Talk
from terms.errors import QuestionError


async def trade(talk: Talk) -> None:
    """Answer /trade; alone it says how to ask."""
    if talk.args.strip():
        await ask(talk, talk.args)
    else:
        await talk.say(talk.words.text("Which trade? For example: kz by 2019"))


def asking(intent: str) -> Answer:
    """What answers a command that is the first word of its question: /series, /rank."""
    async def run(talk: Talk) -> None:
        if talk.args.strip():
            await ask(talk, f"/{intent} {talk.args}")
        else:
            await talk.say(talk.words.text("Which trade? For example: kz by 2019"))

    return run


async def ask(talk: Talk, text: str) -> None:
    """Answer a question as it was typed."""
    if len(text) > LONGEST:
        await talk.say(talk.words.text(
            "This is too long for one question. Ask in one line, for example: kz by 2019"))
        return
    question = understand(text, today=talk.today, language=talk.language, home=talk.settings.home)
    if question.reporter is None and question.needs != clarify.HOME_NEEDED and not question.unknown:
        question = in_context(question, answered(talk, "ask"))
    await reply(talk, question)


def in_context(question: Question, before: Question | None) -> Question:
    """The question with the parties, and failing its own the period, of the answer that it replies to."""
    if before is None:
        return question
    return replace(question, reporter=before.reporter, partner=question.partner or before.partner,
                   period=question.period or before.period, flow=question.flow or before.flow)


async def reply(talk: Talk, question: Question) -> None:
    """Answer what was understood, or ask back for what was not."""
    if question.intent == "subscribe":
        await subscribe.begin(talk, question)
    elif question.intent == "unsubscribe":
        await subscriptions.stop(talk, question)
    elif question.intent == "none":
        await talk.say(talk.words.text("I answer questions about trade. For example: kz by 2019"))
    elif not await clarify.ask_back(talk, question):
        await show(talk, question)


async def show(talk: Talk, question: Question) -> None:
    """Send the brief with its buttons; what no figures can answer is said."""
    figures = talk.deps.store.figures(wants(question))
    try:
        brief = answer(question, figures, today=talk.today)
    except QuestionError:
        await talk.say(talk.words.text("I cannot answer this yet. Ask for a figure, for example: kz by 2019"))
        return
    await talk.say(render(brief, talk.language), under(brief, talk.language))


async def pressed(talk: Talk) -> None:
    """Ask what the codes of the button say: a figure, the sources, why two numbers."""
    question = question_of(talk.args, talk.language, talk.verb)
    if question is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await reply(talk, question)


async def pressed_pick(talk: Talk) -> None:
    """Ask the question again that was asked back, with the country of the button."""
    text = clarify.chosen(talk, talk.args)
    if text is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    await ask(talk, text)


async def pressed_other(talk: Talk) -> None:
    """Say how a country is written that no button has."""
    await talk.tap()
    await talk.say(talk.words.text("Write its name or code, for example: Kazakhstan or kz."))
