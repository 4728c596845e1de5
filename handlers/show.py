"""The button "Show it": a digest that may not have arrived, once more and as it was sent."""

from __future__ import annotations

from handlers.actions import EXPIRED
from handlers.correction import Correcting
from handlers.talk import Talk

LONGEST_NUMBER = 18


async def pressed(talk: Talk) -> None:
    """Show what was sent, and what of it was found wrong since; what is not kept any more is said."""
    store, number = talk.deps.store, talk.args
    readable = number.isdecimal() and number.isascii() and len(number) < LONGEST_NUMBER
    parts = store.sent_parts(int(number), talk.chat.id) if readable else None
    if not parts:
        await talk.tap(talk.words.text(EXPIRED))
        return
    if not all(part.html for part in parts):
        await talk.tap(talk.words.text("The text of this message is not kept any more."))
        return
    await talk.tap()
    correcting = Correcting(store, heard=bool(talk.deps.admins))
    for part in parts:
        await talk.say(part.html, part.buttons)
    for wrong in correcting.since(int(number), talk.language, talk.zone):
        await talk.say(wrong.html, wrong.buttons)
