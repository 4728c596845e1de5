"""Coming and going: blocked and unblocked, added to a group, thrown out of it, a group that became a supergroup."""

from __future__ import annotations

from telegram import ChatMember

from handlers.language import BUTTONS
from handlers.talk import Talk

INSIDE = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.OWNER)


async def moved(talk: Talk) -> None:
    """The bot's own membership changed."""
    change = talk.update.my_chat_member
    if change is None:
        return
    was, now = change.old_chat_member.status in INSIDE, change.new_chat_member.status in INSIDE
    if was and not now:
        talk.deps.store.pause_chat(talk.chat.id, "blocked" if talk.private else "left", talk.now)
    elif now and not was:
        if talk.settings.state == "paused":
            talk.save(state="active", paused_why=None)
        if not talk.private and talk.chat.type != "channel":
            await greet(talk)


async def greet(talk: Talk) -> None:
    """Say hello to a group, and ask for its language."""
    await talk.say(talk.words.text(
        "Keruen is here: trade figures with their sources. Ask with /trade or mention me; other messages are not "
        "read.\nOnly admins change settings and subscriptions. Language of the group:"), [BUTTONS])


async def migrated(talk: Talk) -> None:
    """A group got a new number: everything moves to it."""
    message = talk.message
    if message is not None and message.migrate_to_chat_id is not None:
        talk.deps.store.migrate_chat(talk.chat.id, message.migrate_to_chat_id, talk.now)
    elif message is not None and message.migrate_from_chat_id is not None:
        talk.deps.store.migrate_chat(message.migrate_from_chat_id, talk.chat.id, talk.now)
