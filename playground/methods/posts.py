"""The message that a request names by its chat and number."""

from __future__ import annotations

from playground.rules import Refusal
from playground.telegram import Telegram
from playground.wire import Call
from playground.world import Chat, Post, require_access


def named_post(telegram: Telegram, call: Call, *, unknown: str) -> tuple[Chat, Post]:
    """The chat and the message; raises Refusal, by the rule ``unknown`` where the chat has no such message."""
    chat = telegram.world.find_chat(call.text("chat_id"))
    require_access(chat)
    number = call.number("message_id")
    if not number:
        raise Refusal("message_id_empty")
    post = chat.visible(number)
    if post is None:
        raise Refusal(unknown)
    return chat, post
