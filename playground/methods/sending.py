"""What all sending methods share: the chat, the topic, the reply, the pace, and the message that comes of it."""

from __future__ import annotations

from typing import Any

from playground.entities.text import check_length
from playground.markup import reply_markup
from playground.rules import Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call
from playground.world import Chat, require_write


def _reply(call: Call, chat: Chat) -> Json | None:
    """The message that is replied to; raises Refusal for one that is not there."""
    try:
        parameters: Any = call.json("reply_parameters") or {}
    except ValueError as error:
        raise Refusal("reply_unknown") from error
    number = int(parameters.get("message_id") or call.number("reply_to_message_id"))
    if not number:
        return None
    post = chat.visible(number)
    if post is not None:
        return {key: value for key, value in post.message.items() if key != "reply_to_message"}
    if parameters.get("allow_sending_without_reply") or call.flag("allow_sending_without_reply"):
        return None
    raise Refusal("reply_unknown")


def deliver(telegram: Telegram, call: Call, content: Json) -> Json:
    """Sends `content` as the bot's message to the chat of the request; gives the Message, raises Refusal."""
    inline, keyboard = reply_markup(call)
    chat = telegram.world.find_chat(call.text("chat_id"))
    thread = call.number("message_thread_id")
    require_write(chat, thread)
    if keyboard is not None and chat.kind == "channel":
        raise Refusal("markup_channel")
    check_length(content)
    reply = _reply(call, chat)
    telegram.pace.take(telegram.clock, chat.id, group=chat.group, paid=call.flag("allow_paid_broadcast"))
    around: Json = {}
    if thread:
        around |= {"message_thread_id": thread, "is_topic_message": True}
    if reply is not None:
        around["reply_to_message"] = reply
    if inline is not None:
        around["reply_markup"] = inline
    if call.flag("protect_content"):
        around["has_protected_content"] = True
    post = telegram.post(chat, None if chat.kind == "channel" else telegram.bot, content | around)
    post.keyboard = keyboard
    post.by_bot = True
    post.silent = call.flag("disable_notification")
    return post.message
