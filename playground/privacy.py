"""Which messages a bot gets to see: all of a private chat and a channel, few of a group in privacy mode."""

from __future__ import annotations

from playground.rules import Json
from playground.telegram import Telegram
from playground.world import Chat

_SERVICE = frozenset({"new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id"})


def _named(telegram: Telegram, message: Json) -> bool:
    """Whether a command or a mention in the text is meant for the bot (a command without a name is)."""
    text = str(message.get("text") or "")
    at = "@" + telegram.bot["username"].lower()
    for entity in message.get("entities", []):
        piece = text.encode("utf-16-le")[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2]
        word = piece.decode("utf-16-le").lower()
        if entity["type"] == "bot_command" and ("@" not in word or word.endswith(at)):
            return True
        if entity["type"] == "mention" and word == at:
            return True
    return False


def reaches_bot(telegram: Telegram, chat: Chat, message: Json) -> bool:
    """Whether the bot gets this message of a user."""
    if chat.bot_status in {"left", "kicked"} or chat.migrated_to is not None or chat.deleted:
        return False
    if chat.kind in {"private", "channel"} or not telegram.privacy or chat.bot_status == "administrator":
        return True
    replied: Json = message.get("reply_to_message") or {}
    to_bot = (replied.get("from") or {}).get("id") == telegram.bot["id"]
    return to_bot or bool(message.keys() & _SERVICE) or _named(telegram, message)
