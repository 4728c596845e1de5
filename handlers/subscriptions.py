"""/subscriptions and /unsubscribe."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefs.model.question import Question
from handlers import awaiting
from handlers.actions import EXPIRED, question_of
from handlers.several import subjects
from handlers.subjects import name_of, subject_of
from handlers.subscribe import how_often, make, next_day, owned
from handlers.talk import Talk
from handlers.when import MONDAY, When, means_all, read
from locales.catalogue import Translator
from locales.formats import date
from store import Subscription

EVERY_DAY, WEEKDAYS, NEWS = "d", tuple("0123456"), "n"
LONGEST_NUMBER = 9
NUMBERS = re.compile(r"\d+(?:(?:\s*[,;]\s*|\s+)(?:(?:and|и|және|мен)\s+)?\d+)*")


async def subscriptions(talk: Talk, *, before: str = "") -> None:
    """List the chat's subscriptions and what else it waits for, with their buttons; ``before`` stands above them."""
    known = talk.deps.store.subscriptions(talk.chat.id)
    awaited, ends = awaiting.lines(talk, len(known) + 1)
    words = talk.words
    if not known:
        nothing = words.text("You have no subscriptions. Example: subscribe kz-by weekly.")
        await talk.say(awaited or nothing, ends)
        return
    rows = [row for n, one in enumerate(known, 1) for row in _buttons(words, n, one)]
    html = _listed(talk, known)
    await talk.say("\n\n".join(part for part in (before, html, awaited) if part),
                   [*rows, *ends, [(words.text("Add"), "add:")]])


def _listed(talk: Talk, known: Sequence[Subscription]) -> str:
    """The numbered subscriptions, and when the next digest comes unless all of them rest."""
    words = talk.words
    lines = "\n".join(f"{n}. {_line(words, one)}" for n, one in enumerate(known, 1))
    coming = [one for one in known if not one.paused]
    if not coming:
        return words.text("<b>Your subscriptions: {n}</b>\n{lines}", n=len(known), lines=lines)
    soonest = min(coming, key=lambda one: (one.news_only, next_day(talk, one), one.time))
    slots = {"n": len(known), "lines": lines, "date": date(next_day(talk, soonest), talk.language),
             "time": soonest.time, "zone": talk.zone.key}
    if soonest.news_only:
        return words.text("<b>Your subscriptions: {n}</b>\n{lines}\nNext, if there is news: {date}, {time} ({zone})",
                          **slots)
    return words.text("<b>Your subscriptions: {n}</b>\n{lines}\nNext: {date}, {time} ({zone})", **slots)


def _line(words: Translator, one: Subscription) -> str:
    """"Kazakhstan – Belarus · every Monday, 09:00 · news only · paused"."""
    said = [name_of(one.question, words.language), how_often(words, one)]
    said += [words.text("news only")] if one.news_only else []
    return " · ".join([*said, words.text("paused")] if one.paused else said)


def _buttons(words: Translator, n: int, one: Subscription) -> list[list[tuple[str, str]]]:
    """What can be done with a subscription of the list."""
    delete = words.text("{n} Delete", n=n), f"unsub:{one.id}"
    time, rest = (words.text("{n} Time", n=n), f"when:{one.id}"), (words.text("{n} Pause", n=n), f"pause:{one.id}")
    first = [(words.text("{n} Resume", n=n), f"resume:{one.id}"), delete] if one.paused else [time, rest, delete]
    return [first, [(words.text("{n} Send every digest", n=n), f"every:{one.id}")]] if one.news_only else [first]


async def pressed_rest(talk: Talk) -> None:
    """Pause the subscription of the button, or resume it; the list says what holds now."""
    one = owned(talk, talk.args)
    if one is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        change = talk.deps.store.pause if talk.verb == "pause" else talk.deps.store.resume
        change(talk.chat.id, one.id, talk.now)
        await subscriptions(talk)


async def pressed_list(talk: Talk) -> None:
    """List the subscriptions."""
    await talk.tap()
    await subscriptions(talk)


async def pressed_add(talk: Talk) -> None:
    """Say how to subscribe."""
    await talk.tap()
    await talk.say(talk.words.text("Which trade should the digest be about? Example: subscribe kz-by weekly."))


async def chosen(talk: Talk) -> list[Subscription]:
    """The subscriptions that the text names or numbers, all where it is empty; none where that was said instead."""
    known, text = talk.deps.store.subscriptions(talk.chat.id), talk.args.strip()
    if not known or not text or means_all(text):
        if not known:
            await talk.say(talk.words.text("You have no subscriptions. Example: subscribe kz-by weekly."))
        return known
    found = _numbered(text, known) if NUMBERS.fullmatch(text) else [named(talk, one) for one in subjects(talk, text)]
    if not found or None in found:
        await none_such(talk)
        return []
    return [one for one in found if one is not None]


def _numbered(text: str, known: Sequence[Subscription]) -> list[Subscription | None]:
    """The subscriptions with these numbers of the list, None for a number that it does not have."""
    numbers = sorted({int(each[:LONGEST_NUMBER]) for each in re.findall(r"\d+", text)})
    return [known[number - 1] if 0 < number <= len(known) else None for number in numbers]


async def unsubscribe(talk: Talk) -> None:
    """End the subscription that is named, or the only one; of several unnamed ones show the list."""
    if not await talk.may_change():
        return
    known = talk.deps.store.subscriptions(talk.chat.id)
    if means_all(talk.args):
        awaiting.end_all(talk)
    if means_all(talk.args) and known:
        for one in known[:-1]:
            talk.deps.store.unsubscribe(talk.chat.id, one.id, talk.now)
        await end(talk, known[-1])
    elif talk.args.strip():
        for one in await chosen(talk):
            await end(talk, one)
    elif len(known) == 1:
        await end(talk, known[0])
    else:
        await subscriptions(talk)


async def none_such(talk: Talk) -> None:
    """Say that there is no such subscription, and which there are."""
    await subscriptions(talk, before=talk.words.text("There is no such subscription."))


async def stop(talk: Talk, question: Question) -> None:
    """End what a typed question names, else as /unsubscribe."""
    if subject_of(question) is None:
        talk.args = ""
        await unsubscribe(talk)
    elif await talk.may_change():
        one = named(talk, question)
        await (end(talk, one) if one is not None else none_such(talk))


def named(talk: Talk, question: Question) -> Subscription | None:
    """The chat's subscription to these parties, whoever of them stands first."""
    subject = subject_of(question)
    known = talk.deps.store.subscriptions(talk.chat.id)
    found = [one for one in known if one.question == subject] or [one for one in known if same(one.question, subject)]
    return found[0] if found else None


def same(one: str, other: str | None) -> bool:
    """Whether two subjects name the same parties, whoever stands first."""
    def parts(subject: str) -> set[str]:
        return set(subject.partition(":")[0].split("-"))

    return other is not None and parts(one) == parts(other)


async def end(talk: Talk, one: Subscription) -> None:
    """End a subscription, with a button to have it back."""
    talk.deps.store.unsubscribe(talk.chat.id, one.id, talk.now)
    left = len(talk.deps.store.subscriptions(talk.chat.id))
    often = (EVERY_DAY if one.weekday is None else str(one.weekday)) + (NEWS if one.news_only else "")
    html = talk.words.text("Unsubscribed: {subject}. Left: {n}.", subject=name_of(one.question, talk.language), n=left)
    await talk.say(html, [[(talk.words.text("Undo"), f"re:{one.question}:{one.time}:{often}")]])


async def pressed_end(talk: Talk) -> None:
    """End the subscription of the button."""
    one = owned(talk, talk.args)
    if one is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        await end(talk, one)


async def pressed_undo(talk: Talk) -> None:
    """Make an ended subscription again: ``kz-by:turnover:09:00:d``, with an ``n`` behind it for news only."""
    subject, *when = talk.args.rsplit(":", 3)
    if len(when) != 3 or ":" not in subject or question_of(subject, talk.language) is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        hour, minute, often = when[0], when[1], when[2].removesuffix(NEWS)
        weekday = None if often == EVERY_DAY else int(often) if often in WEEKDAYS else MONDAY
        await make(talk, subject, When(time=read(f"{hour}:{minute}").time, weekday=weekday,
                                       news_only=when[2].endswith(NEWS)))
