"""The button "Tell me when known": what a chat waits for is kept, shown and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from briefs.model.question import Question
from briefs.reconciling.keys import Key, key
from handlers import trade
from handlers.actions import EXPIRED, action_of, question_of
from handlers.awaited import Telling, name_of_awaited
from handlers.limits import limits
from handlers.missed import Missing
from handlers.talk import Talk
from locales.formats import date
from store import Awaited, Part


async def pressed(talk: Talk) -> None:
    """Wait for the figure of the button; what is known by now is told at once."""
    question = question_of(talk.args, talk.language, talk.verb)
    if question is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await ask(talk, question)


async def ask(talk: Talk, question: Question) -> None:
    """Tell what is known by now, else wait for it."""
    question = replace(question, intent="figure")
    code, seen = code_of(question), talk.deps.store.last_figure()
    if Telling(talk.deps.store).known(code, talk.today) is not None:
        await talk.tap()
        await trade.show(talk, question)
    elif await talk.may_change():
        await talk.tap()
        await begin(talk, question, seen)


async def begin(talk: Talk, question: Question, seen: int) -> None:
    """Keep what is waited for and say so; the same once more is the same."""
    store, now = talk.deps.store, talk.now
    store.expire(now)
    known = store.awaited(talk.chat.id)
    same = [one for one in known if one.thread == talk.thread and about_same(one, question)]
    if same:
        await confirm(talk, same[0])
    elif len(known) >= limits()["awaited"]["most"]:
        await talk.say(talk.words.text("This chat waits for {n} figures already. Delete one first: /subscriptions",
                                       n=len(known)))
    else:
        talk.save(language=talk.language)
        until = now + timedelta(days=limits()["awaited"]["days"])
        await confirm(talk, store.await_figure(talk.chat.id, code_of(question), now, until=until, seen=seen,
                                               thread=talk.thread))


async def confirm(talk: Talk, one: Awaited) -> None:
    """Say what is waited for, and until when."""
    words = talk.words
    html = words.text("<b>To be told when known: {subject}</b>\nOnce, as soon as known. Until: {date}",
                      subject=name_of_awaited(one.question, talk.language), date=_until(talk, one))
    await talk.say(html, [[(words.text("Do not tell"), f"untell:{one.id}"), (words.text("My subscriptions"), "subs:")]])


async def pressed_end(talk: Talk) -> None:
    """Take back what is waited for, with a button to have it back."""
    number = talk.args
    known = {str(one.id): one for one in talk.deps.store.awaited(talk.chat.id)}
    one = known.get(number)
    if one is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        talk.deps.store.withdraw(talk.chat.id, one.id)
        html = talk.words.text("No longer to be told: {subject}.",
                               subject=name_of_awaited(one.question, talk.language))
        await talk.say(html, [[(talk.words.text("Undo"), f"tell:{one.question}")]])


def end_all(talk: Talk) -> None:
    """Take back all that the chat waits for."""
    for one in talk.deps.store.awaited(talk.chat.id):
        talk.deps.store.withdraw(talk.chat.id, one.id)


def lines(talk: Talk, after: int) -> tuple[str, list[list[tuple[str, str]]]]:
    """What the chat waits for as a list that is numbered from ``after`` on, and its buttons; empty for nothing."""
    known, words = talk.deps.store.awaited(talk.chat.id), talk.words
    missed = _missed(talk)
    if not known:
        return missed.html, [list(row) for row in missed.buttons]
    told = [words.text("{n}. {subject} · until {date}", n=n, subject=name_of_awaited(one.question, talk.language),
                       date=_until(talk, one)) for n, one in enumerate(known, after)]
    rows = [[(words.text("{n} Delete", n=n), f"untell:{one.id}")] for n, one in enumerate(known, after)]
    head = words.text("<b>To be told when known: {n}</b>", n=len(known))
    text = "\n".join([head, *told, *([missed.html] if missed.html else [])])
    return text, [*rows, *(list(row) for row in missed.buttons)]


def code_of(question: Question) -> str:
    """What a chat waits for as a code: ``kz-by:services_turnover:2019``, with the product's tag behind it."""
    return action_of("", question).removeprefix(":")


def about_same(one: Awaited, question: Question) -> bool:
    """Whether a chat waits for this already, whichever of the two countries is named first."""
    other = question_of(one.question, "en")
    return other is not None and _key(other) == _key(question)


def _key(question: Question) -> Key:
    return key(question.flow or "turnover", question.reporter, question.partner, question.period, question.product)


def _missed(talk: Talk) -> Part:
    """What did not arrive lately, or may not have, and no digest has said."""
    rules = limits()["awaited"]
    missed = talk.deps.store.missed_answers(talk.chat.id, talk.now - timedelta(days=rules["missed_days"]))
    return Missing(talk.deps.store, talk.zone).tell(missed[-rules["listed"]:], talk.language)


def _until(talk: Talk, one: Awaited) -> str:
    return date(one.until.astimezone(talk.zone).date(), talk.language)
