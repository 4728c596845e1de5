"""/subscribe: a digest on the chat's own schedule."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date
from datetime import time

from briefs.model.question import Question
from handlers import clarify
from handlers.actions import EXPIRED, question_of
from handlers.limits import limits
from handlers.several import subjects, unused
from handlers.subjects import name_of, subject_of
from handlers.talk import Talk
from handlers.when import NINE, When, completed, read
from locales.catalogue import Translator, mark
from locales.formats import capital, date, escape
from store import Subscription

FREQUENCIES = ("daily", "weekly")
TIMES = (("07:00", "08:00", "09:00"), ("12:00", "18:00", "21:00"))
DAYS = (mark("every Monday"), mark("every Tuesday"), mark("every Wednesday"), mark("every Thursday"),
        mark("every Friday"), mark("every Saturday"), mark("every Sunday"))


async def subscribe(talk: Talk) -> None:
    """Subscribe to what is written after the command: parties, and a time, a zone, how often."""
    when = read(talk.args)
    if when.both:
        await talk.say(talk.words.text("Only one of these can be meant: {words}. Which one?",
                                       words=escape(", ".join(when.both))))
    elif when.odd is not None:
        await talk.say(talk.words.text("I cannot read the time “{q}”. Write it like this: 09:00",
                                       q=escape(when.odd)))
    elif when.nowhere is not None:
        await talk.say(talk.words.text("I know no time zone “{q}”. Write a city or a zone, for example: Minsk or "
                                       "Europe/Minsk", q=escape(when.nowhere)))
    elif not when.subject:
        await talk.say(talk.words.text("Which trade should the digest be about? Example: subscribe kz-by weekly."))
    else:
        await begin_several(talk, when)


async def begin_several(talk: Talk, when: When) -> None:
    """Subscribe to each pair of the line; words that it could do without are named under the last one."""
    found = subjects(talk, when.subject)
    if not found:
        await talk.say(talk.words.text("A digest is about one country or one pair. Write several with commas between "
                                       "them, for example: kz by, kz ru"))
        return
    left = unused(talk, when.subject)
    for one in found[:-1]:
        await begin(talk, one, when)
    await begin(talk, found[-1], when, left=left)


async def begin(talk: Talk, question: Question, when: When | None = None, *, left: Sequence[str] = ()) -> None:
    """Subscribe to what a question names; ``when`` is read from its own words where it is not given.

    ``left`` are the words that were of no use.
    """
    said = when or read(question.text)
    if question.unknown or question.needs:
        await clarify.ask_back(talk, question)
    elif subject_of(question) is None:
        await talk.say(talk.words.text("Which trade should the digest be about? Example: subscribe kz-by weekly."))
    elif not await talk.may_change():
        return
    elif said.unfit or question.frequency not in (None, *FREQUENCIES):
        await talk.say(talk.words.text("A digest comes daily or weekly. Example: subscribe kz-by weekly."))
    else:
        await make(talk, str(subject_of(question)), completed(said, question), left=left)


async def make(talk: Talk, subject: str, when: When, *, left: Sequence[str] = ()) -> None:
    """Keep the subscription and echo what was understood, and what was not."""
    store = talk.deps.store
    others = [one for one in store.subscriptions(talk.chat.id) if one.question != subject]
    if len(others) >= limits()["subscriptions"]["most"]:
        await talk.say(talk.words.text("This chat has {n} subscriptions already. Delete one first: /subscriptions",
                                       n=len(others)))
        return
    talk.save(language=talk.language, **({"zone": when.zone} if when.zone else {}))
    made = store.subscribe(
        talk.chat.id, subject, talk.now, time=when.time or NINE, weekday=when.weekday, thread=talk.thread,
        frequency="daily" if when.weekday is None else "weekly", news_only=when.news_only or None)
    await confirm(talk, made, left=left)


async def confirm(talk: Talk, made: Subscription, *, left: Sequence[str] = ()) -> None:
    """Say what the subscription is, when it comes and on which day first."""
    words = talk.words
    often = words.text("weekly, {weekday}", weekday=words.text(DAYS[made.weekday])) if made.weekday is not None else (
        words.text("daily"))
    slots = {"subject": name_of(made.question, talk.language), "frequency": capital(often), "time": made.time,
             "zone": escape(talk.zone.key), "date": date(next_day(talk, made), talk.language)}
    html = (words.text("<b>Subscribed: {subject}</b>\n{frequency}, {time} ({zone}), news only\n"
                       "Next digest, if there is news: {date}", **slots) if made.news_only else
            words.text("<b>Subscribed: {subject}</b>\n{frequency}, {time} ({zone})\nNext digest: {date}", **slots))
    if left:
        html += "\n" + words.text("Not used: {words}", words=escape(", ".join(left)))
    await talk.say(html, [
        [(words.text("Change time"), f"when:{made.id}"), (words.text("My subscriptions"), "subs:")],
        [(words.text("Unsubscribe"), f"unsub:{made.id}")]])


def next_day(talk: Talk, one: Subscription) -> Date:
    """The local date of the next digest."""
    occasion = talk.deps.next_occasion(time.fromisoformat(one.time), talk.zone, talk.now, one.weekday)
    return Date.fromisoformat(occasion.name)


def how_often(words: Translator, one: Subscription) -> str:
    """"every Monday, 09:00", "daily, 09:00"."""
    return f"{words.text('daily') if one.weekday is None else words.text(DAYS[one.weekday])}, {one.time}"


async def pressed(talk: Talk) -> None:
    """Subscribe to what the answer is about, daily at nine."""
    question = question_of(talk.args, talk.language)
    if question is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        await make(talk, str(subject_of(question)), When())


async def pressed_when(talk: Talk) -> None:
    """Offer times for a subscription."""
    one = owned(talk, talk.args)
    if one is None:
        await talk.tap(talk.words.text(EXPIRED))
        return
    await talk.tap()
    rows = [[(each, f"at:{one.id}:{each}") for each in row] for row in TIMES]
    often = [(talk.words.text("daily"), f"at:{one.id}:{one.time}:d")]
    often += [(talk.words.text(DAYS[0]), f"at:{one.id}:{one.time}:0")]
    await talk.say(talk.words.text("When should it come? Now: {when}", when=how_often(talk.words, one)),
                   [*rows, [(capital(label), action) for label, action in often]])


async def pressed_at(talk: Talk) -> None:
    """Give a subscription another time: ``<id>:09:00``, with ``:d`` or a weekday behind it another frequency."""
    number, _, rest = talk.args.partition(":")
    one, clock, often = owned(talk, number), rest[:5], rest[6:]
    weekdays: dict[str, int | None] = {"d": None, **{str(day): day for day in range(7)}}
    if one is None or read(clock).odd or not clock or often not in ("", *weekdays):
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        weekday = weekdays[often] if often else one.weekday
        await make(talk, one.question, When(time=read(clock).time, weekday=weekday))


def owned(talk: Talk, number: str) -> Subscription | None:
    """The chat's own subscription with this id; another chat's is none."""
    one = talk.deps.store.subscription(int(number)) if number.isdecimal() and len(number) < 18 else None
    return one if one is not None and one.chat == talk.chat.id else None
