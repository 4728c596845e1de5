"""Sending text, showing an action, deleting."""

from __future__ import annotations

from datetime import timedelta

from playground.entities.text import message_text
from playground.methods.posts import named_post
from playground.methods.sending import deliver
from playground.rules import LIMITS, WORDS, Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call
from playground.world import require_write


def send_message(telegram: Telegram, call: Call) -> Json:
    """sendMessage."""
    return deliver(telegram, call, message_text(call))


def send_chat_action(telegram: Telegram, call: Call) -> bool:
    """sendChatAction."""
    chat = telegram.world.find_chat(call.text("chat_id"))
    if call.text("action").strip().lower() not in WORDS["chat_actions"]:
        raise Refusal("action_unknown")
    require_write(chat, call.number("message_thread_id"))
    return True


def delete_message(telegram: Telegram, call: Call) -> bool:
    """deleteMessage: own messages for 48 hours, others' only with rights in a group."""
    chat, post = named_post(telegram, call, unknown="delete_unknown")
    now = telegram.clock.now()
    old = now - post.versions[0][0] > timedelta(seconds=LIMITS["delete_seconds"])
    administrator = chat.bot_status == "administrator"
    if (old and not (administrator and chat.kind != "private")) or (
        not post.by_bot and chat.group and not administrator
    ):
        raise Refusal("delete_refused")
    post.deleted_at = now
    telegram.updates.wake()
    return True


METHODS = {"sendMessage": send_message, "sendChatAction": send_chat_action, "deleteMessage": delete_message}
