"""/privacy and /forget: what is kept of a chat, and leaving for good."""

from __future__ import annotations

from handlers.talk import Talk


async def privacy(talk: Talk) -> None:
    """Say all that is kept."""
    awaited = len(talk.deps.store.awaited(talk.chat.id))
    kept = [talk.words.text("Questions with “Tell me when known” are kept until they are answered: {n}. "
                            "To see them: /subscriptions", n=awaited)] if awaited else []
    await talk.say("\n".join([talk.words.text(
        "<b>What is kept about this chat</b>\n"
        "Chat number, language, time zone, home country, subscriptions, and the list of what was sent. "
        "No names, no phone numbers.\n"
        "The texts of digests are kept for 30 days, after that only which figures they told.\n"
        "Questions are not kept. A forwarded post is kept only if you press Keep.\n"
        "/forget deletes everything about this chat at once."), *kept]))


async def forget(talk: Talk) -> None:
    """Delete all that is kept of the chat, at once."""
    if not await talk.may_change():
        return
    if talk.args.strip():
        await talk.say(talk.words.text("/forget deletes everything about this chat; send it alone. "
                                       "To end one digest: /unsubscribe"))
        return
    done = talk.words.text(
        "Done. All data of this chat is deleted: settings, subscriptions, deliveries. "
        "Messages already sent stay in Telegram. To begin again: /start")
    talk.deps.store.forget_chat(talk.chat.id)
    await talk.say(done)
