"""Changes of the bot's standing in a chat, and the updates that tell of them."""

from __future__ import annotations

from playground.methods.chats import member
from playground.telegram import Telegram
from playground.world import Chat, Person


def bot_change(telegram: Telegram, chat: Chat, by: Person, old: str, new: str) -> None:
    """Sets the bot's standing in a chat and queues my_chat_member."""
    if chat.person is None:
        chat.bot_status = new
    telegram.updates.add(
        "my_chat_member",
        {
            "chat": chat.chat(),
            "from": by.user(),
            "date": telegram.unix(),
            "old_chat_member": member(old, telegram.bot),
            "new_chat_member": member(new, telegram.bot),
        },
    )
