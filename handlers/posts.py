"""A forwarded post: the figures in it, and a button to keep it."""

from __future__ import annotations

from datetime import date

from telegram import Chat, Message, MessageOriginChannel, MessageOriginChat

from briefs.answering.wants import wants
from briefs.model.question import Question
from briefs.reconciling.keys import key_of
from handlers.actions import EXPIRED
from handlers.talk import Talk
from locales.catalogue import Translator, mark
from locales.formats import PartyName, PeriodName, change, flow, money, pair, period, source
from sources.posts import read_post
from store import DocumentRow
from terms.countries import COUNTRIES
from terms.figure import WORLD, Figure

FOUND = mark("<b>Figures found: {n}</b>")
SHOWN = 20
PRESSED, ROW = 9, 3  # figures with a button of their own; the others are named in a reply


async def forwarded(talk: Talk) -> None:
    """Show the figures of a forwarded post; nothing of it is kept yet."""
    post = talk.message
    if post is not None and post.media_group_id:
        talk.first_of_album()  # its other pictures need no word
    if post is None or not (post.text or post.caption):
        await talk.say(talk.words.text("No trade figures found in this post."))
        return
    document, figures = _read(post)
    if not figures:
        await talk.say(talk.words.text("No trade figures found in this post."))
        return
    words = talk.words
    lines = [words.text(FOUND, n=len(figures))]
    lines += [f"{n}. {line(talk, figure)}" for n, figure in enumerate(figures[:SHOWN], 1)]
    if len(figures) > SHOWN:
        lines.append(words.text("Not shown: {n}", n=len(figures) - SHOWN))
    lines.append(words.text("Source: {source}", source=source(document.outlet, document.published, talk.language)))
    rows = [[(words.text("Keep"), "keep:"), (words.text("Do not keep"), "drop:")]] if may_keep(talk) else []
    await talk.say("\n".join(lines), rows + _doubts(talk, min(len(figures), PRESSED)), reply_to=post.message_id)


def _doubts(talk: Talk, several: int) -> list[list[tuple[str, str]]]:
    """A button for each figure that says that it is wrong, where someone reads that."""
    row = [(talk.words.text("{n} wrong", n=n), f"wrong:{n}") for n in range(1, several + 1)] if talk.deps.admins else []
    return [row[at:at + ROW] for at in range(0, len(row), ROW)]


def quote(talk: Talk, number: int) -> str:
    """The sentence behind a figure of the list whose button was pressed; "" where the post is gone."""
    post = _answered(talk)
    figures = _read(post)[1] if post is not None else []
    return " ".join(figures[number - 1].quote.split()) if 0 < number <= len(figures) else ""


def may_keep(talk: Talk) -> bool:
    """What is kept answers every chat, so only those whom the operator named may keep it."""
    return talk.chat.id in talk.deps.admins


async def pressed_keep(talk: Talk) -> None:
    """Store the post that our message replies to."""
    post = _answered(talk)
    if post is None or not may_keep(talk):
        await talk.tap(talk.words.text(EXPIRED))
        return
    document, figures = _read(post)
    added = talk.deps.store.add(document, figures, talk.now)
    if added.new:
        await talk.tap(talk.words.plural("Kept: {n} figure.", "Kept: {n} figures.", added.figures))
    else:
        await talk.tap(talk.words.text("This post was kept before."))


async def pressed_drop(talk: Talk) -> None:
    """Nothing was kept, and nothing is."""
    await talk.tap(talk.words.text("Nothing is kept."))


def line(talk: Talk, figure: Figure) -> str:
    """"Kazakhstan – Belarus, trade turnover, 2018: $896 million, +30% · known already"."""
    words = talk.words
    values = []
    if figure.value is not None:
        values.append(money(figure.value, figure.unit, talk.language, qualifier=figure.qualifier,
                            value_max=figure.value_max))
    if figure.change is not None:
        values.append(change(figure.change, talk.language, unit=figure.unit, with_base=False))
    known = words.text("known already") if _known(talk, figure) else words.text("new")
    return f"{_what(figure, words)}: {', '.join(values)} · {known}"


def _read(post: Message) -> tuple[DocumentRow, list[Figure]]:
    """The post as a document of the channel that it came from, whatever name the text gives itself."""
    origin = post.forward_origin
    outlet: str | None = None
    published: date | None = None
    if isinstance(origin, MessageOriginChannel):
        outlet, published = _named(origin.chat), origin.date.date()
    elif isinstance(origin, MessageOriginChat):
        outlet, published = _named(origin.sender_chat), origin.date.date()
    return read_post(post.text or post.caption or "", outlet=outlet, published=published)


def _named(channel: Chat) -> str:
    """"Trade news (t.me/c/1234567890)": anyone may take a title, nobody another's address."""
    address = channel.username or f"c/{str(channel.id).removeprefix('-100')}"
    return f"{' '.join((channel.title or '').split())} (t.me/{address})".lstrip()


def _answered(talk: Talk) -> Message | None:
    shown = talk.message
    post = shown.reply_to_message if shown is not None else None
    return post if post is not None and (post.text or post.caption) else None


def _what(figure: Figure, words: Translator) -> str:
    language, when = words.language, figure.period
    if figure.status == "target":
        deadline = PeriodName(when, language) if when else None
        return words.text("Target, {deadline:by}", deadline=deadline) if deadline else words.text("Target")
    named = _flow(figure, words)
    if figure.status == "forecast":
        named = words.text("Forecast: {what}", what=named)
    return f"{named}, {period(when, language)}" if when else named


def _flow(figure: Figure, words: Translator) -> str:
    first, second = figure.reporter, figure.partner
    if first is None:
        return flow(figure.flow, words.language)
    A, B = PartyName(first, words.language), PartyName(second or WORLD, words.language)
    if figure.flow == "export" and second in COUNTRIES:
        return words.text("{A:poss} exports {B:to}", A=A, B=B)
    if figure.flow == "import" and second in COUNTRIES:
        return words.text("{A:poss} imports {B:from}", A=A, B=B)
    label = pair(first, second, words.language) if second in COUNTRIES and second != first else str(A)
    return f"{label}, {flow(figure.flow, words.language, world=second == WORLD)}"


def _known(talk: Talk, figure: Figure) -> bool:
    """Whether the same claim is stored: the same key, value and change."""
    question = Question("", reporter=figure.reporter, partner=figure.partner, flow=figure.flow)
    return any(_same(figure, other) for other in talk.deps.store.figures(wants(question)))


def _same(figure: Figure, other: Figure) -> bool:
    return (key_of(other) == key_of(figure) and other.value == figure.value and other.status == figure.status
            and (figure.value is not None or other.change == figure.change))
