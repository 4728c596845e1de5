"""The button "Send news only": a digest with nothing new is not sent, until that is taken back."""

from __future__ import annotations

from handlers.actions import EXPIRED
from handlers.subjects import name_of
from handlers.subscribe import how_often, owned
from handlers.talk import Talk
from store import Subscription

ONLY = "news"  # the verb of the button; the other is "every"


async def pressed(talk: Talk) -> None:
    """Have the subscription of the button send news only, or every digest again; say which."""
    one = owned(talk, talk.args)
    if one is None:
        await talk.tap(talk.words.text(EXPIRED))
    elif await talk.may_change():
        await talk.tap()
        talk.deps.store.send_news_only(talk.chat.id, one.id, only=talk.verb == ONLY)
        await confirm(talk, one, only=talk.verb == ONLY)


async def confirm(talk: Talk, one: Subscription, *, only: bool) -> None:
    """What holds from now on, with a button that takes it back."""
    words, subject, when = talk.words, name_of(one.question, talk.language), how_often(talk.words, one)
    if only:
        html = words.text("<b>News only: {subject}</b>\nSent when there is something new, at its time: {when}. "
                          "When there is nothing new, no message comes.", subject=subject, when=when)
        back = words.text("Send every digest"), f"every:{one.id}"
    else:
        html = words.text("<b>Every digest: {subject}</b>\nSent each time, also when there is nothing new: {when}.",
                          subject=subject, when=when)
        back = words.text("Send news only"), f"{ONLY}:{one.id}"
    await talk.say(html, [[back], [(words.text("My subscriptions"), "subs:")]])
