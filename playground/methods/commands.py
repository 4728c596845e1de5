"""What the bot says of itself: commands by scope and language, name, descriptions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from playground.entities.spans import units
from playground.rules import LIMITS, Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call

_NAME = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
_SCOPES: dict[str, tuple[str, ...]] = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}


def _language(call: Call) -> str:
    code = call.text("language_code")
    if not _LANGUAGE.fullmatch(code):
        raise Refusal("language_bad")
    return code


def _scope(telegram: Telegram, call: Call) -> str:
    """The scope as one text: its kind and the ids that it needs."""
    try:
        raw: Any = call.json("scope") or {"type": "default"}
    except ValueError as error:
        raise Refusal("scope_bad", reason="can't parse JSON object") from error
    kind = raw.get("type") if isinstance(raw, dict) else None
    if kind not in _SCOPES:
        raise Refusal("scope_bad", reason="unsupported type specified")
    if _SCOPES[kind]:
        telegram.world.find_chat(str(raw.get("chat_id", "")))
    return ":".join([kind, *(str(raw.get(name)) for name in _SCOPES[kind])])


def _command(raw: Any) -> Json:
    if not isinstance(raw, dict):
        raise Refusal("commands_broken")
    name = str(raw.get("command") or "").strip().removeprefix("/")
    description = str(raw.get("description") or "").strip()
    if not _NAME.fullmatch(name):
        raise Refusal("command_invalid")
    if not 1 <= units(description) <= LIMITS["command_description_utf16"]:
        raise Refusal("command_description")
    return {"command": name, "description": description}


def set_my_commands(telegram: Telegram, call: Call) -> bool:
    """setMyCommands."""
    key = (_scope(telegram, call), _language(call))
    try:
        raw = call.json("commands")
    except ValueError as error:
        raise Refusal("commands_broken") from error
    if not isinstance(raw, list):
        raise Refusal("commands_broken")
    listed = [_command(command) for command in raw]
    size = sum(len((command["command"] + command["description"]).encode()) for command in listed)
    if len(listed) > LIMITS["commands"] or size > LIMITS["commands_bytes"]:
        raise Refusal("commands_many")
    telegram.profile.commands[key] = listed
    return True


def get_my_commands(telegram: Telegram, call: Call) -> list[Json]:
    """getMyCommands: of exactly this scope and language, an empty list where none were set."""
    return telegram.profile.commands.get((_scope(telegram, call), _language(call)), [])


def delete_my_commands(telegram: Telegram, call: Call) -> bool:
    """deleteMyCommands."""
    telegram.profile.commands.pop((_scope(telegram, call), _language(call)), None)
    return True


def _setter(field: str, limit: str, rule: str) -> Callable[[Telegram, Call], bool]:
    def set_text(telegram: Telegram, call: Call) -> bool:
        language, text = _language(call), call.text(field).strip()
        if units(text) > LIMITS[limit]:
            raise Refusal(rule)
        telegram.profile.texts[field, language] = text
        return True

    return set_text


def _getter(field: str) -> Callable[[Telegram, Call], Json]:
    def get_text(telegram: Telegram, call: Call) -> Json:
        texts, language = telegram.profile.texts, _language(call)
        fallback = telegram.bot["first_name"] if field == "name" else ""
        return {field: texts.get((field, language)) or texts.get((field, "")) or fallback}

    return get_text


METHODS: dict[str, Callable[[Telegram, Call], Any]] = {
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": _setter("name", "name_utf16", "name_too_long"),
    "getMyName": _getter("name"),
    "setMyDescription": _setter("description", "description_utf16", "description_too_long"),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description", "short_description_utf16", "short_description_too_long"),
    "getMyShortDescription": _getter("short_description"),
}
