"""What the bot may ask of a chat, and leaving it."""

from __future__ import annotations

from playground.rules import Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call
from playground.world import Chat, require_access

_OWNER_FIELDS: Json = {"is_anonymous": False}
_ADMINISTRATOR_FIELDS: Json = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_pin_messages": True,
    "can_post_messages": True,
    "can_edit_messages": True,
    "can_send_welcome_messages": False,
}
_FIELDS: dict[str, Json] = {
    "creator": _OWNER_FIELDS,
    "administrator": _ADMINISTRATOR_FIELDS,
    "kicked": {"until_date": 0},
}


def member(status: str, user: Json) -> Json:
    """The ChatMember object."""
    return {"status": status, "user": user, **_FIELDS.get(status, {})}


def _reached(telegram: Telegram, call: Call) -> Chat:
    chat = telegram.world.find_chat(call.text("chat_id"))
    if chat.person is None or chat.person.deactivated:
        require_access(chat)
    return chat


def get_chat(telegram: Telegram, call: Call) -> Json:
    """getChat."""
    chat = _reached(telegram, call)
    full: Json = {"accent_color_id": abs(chat.id) % 7, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        False,
    )
    if chat.person is None:
        full["permissions"] = {"can_send_messages": chat.may_write}
    return chat.chat() | full


def get_chat_member(telegram: Telegram, call: Call) -> Json:
    """getChatMember."""
    chat = _reached(telegram, call)
    number = call.number("user_id")
    if number == telegram.bot["id"]:
        return member("member" if chat.person else chat.bot_status, telegram.bot)
    person = telegram.world.people.get(number)
    if person is None:
        raise Refusal("member_unknown")
    if chat.person is not None:
        return member("member" if person is chat.person else "left", person.user())
    return member(chat.members.get(number, "left"), person.user())


def get_chat_administrators(telegram: Telegram, call: Call) -> list[Json]:
    """getChatAdministrators: people only, as on Telegram, and the bot itself."""
    chat = _reached(telegram, call)
    if chat.person is not None:
        raise Refusal("administrators_private")
    standing = ("creator", "administrator")
    found = [(status, telegram.world.people[number].user()) for number, status in chat.members.items()]
    if chat.bot_status == "administrator":
        found.append((chat.bot_status, telegram.bot))
    return [member(status, user) for status, user in found if status in standing]


def leave_chat(telegram: Telegram, call: Call) -> bool:
    """leaveChat."""
    chat = _reached(telegram, call)
    if chat.person is not None:
        raise Refusal("leave_private")
    chat.bot_status = "left"
    telegram.updates.wake()
    return True


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "leaveChat": leave_chat,
}
