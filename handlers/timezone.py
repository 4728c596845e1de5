"""/timezone: the clock that digests follow."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from handlers.actions import EXPIRED
from handlers.talk import Talk
from handlers.zones import cities, find, offset
from locales.catalogue import LANGUAGES, mark, translator
from locales.formats import escape

OFFERED = (("almaty", "minsk"), ("moscow", "tashkent"))
QUESTION = mark("In which time zone should digests come? Choose one or send a city.")


async def timezone(talk: Talk) -> None:
    """Set the zone that is written after the command, else ask for it."""
    if not await talk.may_change():
        return
    if talk.args.strip():
        await written(talk)
    else:
        await talk.say(talk.words.text(QUESTION), [*_offers(talk), [(talk.words.text("Another zone"), "zone:")]])


async def written(talk: Talk) -> None:
    """Set the zone or city of the text."""
    zone = find(talk.args)
    if zone is None:
        await talk.say(talk.words.text(
            "I know no time zone “{q}”. Write a city or a zone, for example: Minsk or Europe/Minsk",
            q=escape(talk.args.strip()[:60])))
    else:
        await choose(talk, zone)


async def pressed(talk: Talk) -> None:
    """Set the zone of the button; without one ask for a city."""
    if talk.args and find(talk.args) is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        if talk.args:
            await choose(talk, talk.args)
        else:
            await talk.say(talk.words.text(QUESTION), ask="Minsk, Europe/Minsk")


async def choose(talk: Talk, zone: str) -> None:
    """Keep the zone and say what time it is there."""
    talk.save(zone=zone)
    await talk.say(talk.words.text(
        "Time zone: {zone} ({offset}). It is {time} there now. Digests will follow this clock.",
        zone=escape(zone), offset=offset(zone, talk.now), time=f"{talk.now.astimezone(ZoneInfo(zone)):%H:%M}"))


def is_question(text: str) -> bool:
    """Whether a message of ours is the question for a zone, in whichever language."""
    return any(text == translator(language, "chat").text(QUESTION) for language in LANGUAGES)


def _offers(talk: Talk) -> list[list[tuple[str, str]]]:
    rows = []
    for keys in OFFERED:
        chosen = [cities()[key] for key in keys]
        rows.append([(f"{names[talk.language]} {offset(zone, talk.now)}", f"zone:{zone}") for zone, names in chosen])
    return rows
