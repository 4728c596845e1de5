"""The digest of a subscription: composed for the sender, and shown at once by /digest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date as Date
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from briefs.answering.answer import answer, ledger
from briefs.answering.wants import wants
from briefs.model.brief import Brief, sources_of
from briefs.rendering.render import render
from briefs.rendering.short import digest as short
from briefs.rendering.short import shown
from briefs.rendering.slots import Words
from briefs.rendering.split import split
from handlers import subscriptions
from handlers.actions import question_of
from handlers.awaited import Telling
from handlers.buttons import under
from handlers.correction import Correcting
from handlers.deps import NextOccasion
from handlers.language_of import spoken
from handlers.missed import Missing
from handlers.news import News
from handlers.subjects import name_of
from handlers.talk import Talk
from locales.catalogue import Translator, translator
from locales.formats import date
from store import Awaited, Composed, Delivery, Missed, Part, Store, Subscription
from terms.zones import zone_info

TOLD_LATE = timedelta(minutes=30)  # a longer delay is said
EXPLAINING = ("chart", "bar", "src", "con", "why", "file")


@dataclass(frozen=True)
class Composer:
    """Composes digests, corrections and what a chat waited for.

    ``zone`` is that of a chat that has chosen none, ``heard`` says whether someone reads that a figure is wrong.
    """

    store: Store
    next_occasion: NextOccasion
    zone: str = "Asia/Almaty"
    heard: bool = False

    def __call__(self, delivery: Delivery, now: datetime) -> Composed:
        """The digest that is due: what is new since the last one, or that nothing is."""
        late = self._late(delivery, now) if now - delivery.due_at > TOLD_LATE else ""
        return self.compose(delivery.subscription, now, delivery.due_at, before=late)

    def compose(self, subscription: Subscription, now: datetime, due: datetime, *, before: str = "",
                in_full: bool = False) -> Composed:
        """The digest for the occasion ``due``; the first one and one ``in_full`` show what is known."""
        language, zone = spoken(subscription.language, None), self._zone(subscription)
        words = translator(language, "chat")
        today = now.astimezone(zone).date()
        head = words.text("<b>Trade digest, {date}</b>", date=date(today, language))
        question = question_of(subscription.question, language)
        if question is None:
            return Composed([])
        documents = self.store.last_document()
        figures = self.store.figures(wants(question))
        news = News(self.store, subscription, question, figures, due, documents)
        last, new = news.last, news.new
        if not new and not in_full and subscription.news_only:
            return Composed([], documents=documents)
        since = Words(date(last.due_at.astimezone(zone).date(), language, "since")) if last is not None else ""
        if not new and not in_full and last is not None:
            button = words.text("Send news only"), f"news:{subscription.id}"
            html = _join(before, head, self._nothing(subscription, words, since, due))
            return Composed([Part(html, [[button]])], documents=documents)
        if new and last is not None:
            head += "\n" + words.plural("New {since}: {n} figure", "New {since}: {n} figures", len(new), since=since)
        known = ledger(figures)
        brief = answer(news.asked(), known, today=today)
        briefly = bool(new) and not in_full
        revised = news.revised(brief, known) if briefly else ()
        told = short(brief, language) if briefly else render(brief, language)
        pieces = split(_join(before, "\n\n".join([head, told, *(render(each, language) for each in revised)])))
        quoted = [figure.id for figure in (*(shown(brief) if briefly else brief.sources), *sources_of(revised))
                  if figure.id is not None]
        parts = [Part(piece) for piece in pieces[:-1]] + [Part(pieces[-1], _buttons(brief, words))]
        return Composed(parts, quoted, documents=documents)

    def correction(self, delivery: Delivery, now: datetime) -> Composed:
        """What was wrong in earlier digests of the chat."""
        subscription = delivery.subscription
        return Correcting(self.store, self.heard).compose(delivery.id, spoken(subscription.language, None),
                                                          self._zone(subscription))

    def known(self, delivery: Delivery, now: datetime) -> Composed:
        """What a chat waited for and is known now."""
        zone = self._zone(delivery.subscription)
        return Telling(self.store).compose(delivery.id, spoken(delivery.subscription.language, None), zone,
                                           now.astimezone(zone).date())

    def found(self, several: Sequence[Awaited], now: datetime) -> list[int]:
        """Which of what chats wait for are known now."""
        return Telling(self.store).found(several, now.date())

    def tell_missed(self, subscription: Subscription, missed: Sequence[Missed]) -> Part:
        """What may not have arrived, one line each, of a correction also what it says; with buttons that show it."""
        return Missing(self.store, self._zone(subscription)).tell(missed, spoken(subscription.language, None))

    def _nothing(self, subscription: Subscription, words: Translator, since: str, due: datetime) -> str:
        following = self.next_occasion(time.fromisoformat(subscription.time), self._zone(subscription), due,
                                       subscription.weekday)
        return words.text("Nothing new {since}: {subjects}.\nNext digest: {date}", since=since,
                          subjects=name_of(subscription.question, words.language),
                          date=date(Date.fromisoformat(following.name), words.language))

    def _late(self, delivery: Delivery, now: datetime) -> str:
        language, zone = spoken(delivery.subscription.language, None), self._zone(delivery.subscription)
        due = delivery.due_at.astimezone(zone)
        return translator(language, "chat").text(
            "<i>Late: due on {day} at {time}, sent at {now}.</i>", day=date(due.date(), language, "day"),
            time=f"{due:%H:%M}", now=f"{now.astimezone(zone):%H:%M}")

    def _zone(self, subscription: Subscription) -> ZoneInfo:
        return zone_info(subscription.zone, self.zone)


async def digest(talk: Talk) -> None:
    """Send the digests of this chat's subscriptions now, whatever their time; or those that are named or numbered."""
    known = await subscriptions.chosen(talk)
    composer = Composer(talk.deps.store, talk.deps.next_occasion, talk.deps.zone)
    for one in known:
        spoken_here = replace(one, language=talk.language)
        for part in composer.compose(spoken_here, talk.now, talk.now, in_full=True).parts:
            await talk.say(part.html, part.buttons)


def _buttons(brief: Brief, words: Translator) -> list[list[tuple[str, str]]]:
    """What explains the brief, then the chat's subscriptions: who gets a digest need not be offered it."""
    rows = [[one for one in row if one[1].partition(":")[0] in EXPLAINING] for row in under(brief, words.language)]
    return [*(row for row in rows if row), [(words.text("My subscriptions"), "subs:")]]


def _join(*parts: str) -> str:
    return "\n".join(part for part in parts if part)
