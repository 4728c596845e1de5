"""The operator's line: what was read and sent since the last one, what is stuck. /status asks for it at once."""

from __future__ import annotations

from datetime import date as Date
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from handlers import unknown
from handlers.language_of import spoken
from handlers.talk import Talk
from locales.catalogue import translator
from locales.formats import date
from locales.numbers import number
from store import Counts, Store

A_DAY = timedelta(days=1)
MEGABYTE = 1_000_000


def counted(store: Store, now: datetime) -> Counts:
    """What happened since the last line, or since the program first ran, or in a day where it never did."""
    return store.counts(store.reported() or now - A_DAY, now)


def line(counts: Counts, day: Date, language: str) -> str:
    """"20 November 2026 · documents 34 · figures 121, flagged 7 · sent 210, …": M44 of a local date."""
    def said(n: float) -> str:
        return number(n, language)

    codes = f" ({', '.join(counts.codes)})" if counts.codes else ""
    return translator(language, "chat").text(
        "{date} · documents {documents} · figures {figures}, flagged {flagged} · sent {sent}, uncertain {uncertain}, "
        "failed {failed}, lost {lost} · queue {queue} · 429: {floods} · errors {errors} · database {size} MB",
        date=date(day, language), documents=said(counts.documents), figures=said(counts.figures),
        flagged=said(counts.flagged), sent=said(counts.sent), uncertain=said(counts.uncertain),
        failed=said(counts.failed), lost=said(counts.lost), queue=said(counts.queue), floods=said(counts.floods),
        errors=said(counts.errors) + codes, size=said(max(1, round(counts.size / MEGABYTE))))


def daily(store: Store, chat: int, now: datetime, zone: ZoneInfo) -> str:
    """The line for an operator's chat, in its language."""
    known = store.chat(chat)
    return line(counted(store, now), now.astimezone(zone).date(), spoken(known.language if known else None, None))


async def status(talk: Talk) -> None:
    """Tell an operator how things stand; nobody else is told that there is such a command."""
    if talk.chat.id not in talk.deps.admins:
        if talk.private:
            await unknown.command(talk)
        return
    store, zone = talk.deps.store, ZoneInfo(talk.deps.zone)
    counts, read = counted(store, talk.now), store.last_read()
    last = _when(read, zone, talk.language) if read is not None else talk.words.text("none")
    since = talk.words.text("Counted since {since} · last document {last} · next digest {next}",
                            since=_when(counts.since, zone, talk.language), last=last, next=_next(talk, zone))
    await talk.say(f"{line(counts, talk.now.astimezone(zone).date(), talk.language)}\n{since}")


def _next(talk: Talk, zone: ZoneInfo) -> str:
    due = talk.deps.store.next_due(talk.now)
    return _when(due, zone, talk.language) if due is not None else talk.words.text("none")


def _when(at: datetime, zone: ZoneInfo, language: str) -> str:
    local = at.astimezone(zone)
    return f"{date(local.date(), language)}, {local:%H:%M}"
