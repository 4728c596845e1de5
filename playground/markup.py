"""Reply markup: what a keyboard must be, checked button by button."""

from __future__ import annotations

import json
from typing import Any

from playground.entities.links import web_address
from playground.entities.spans import units
from playground.rules import LIMITS, Json, Refusal
from playground.wire import Call

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_REPLY_KINDS = ("keyboard", "remove_keyboard", "force_reply")


def _check_data(value: Any) -> None:
    if not isinstance(value, str) or not 1 <= len(value.encode()) <= LIMITS["callback_data_bytes"]:
        raise Refusal("button_data")


def _check_url(value: Any) -> None:
    if not isinstance(value, str) or not web_address(value):
        raise Refusal("button_url")


def _check_copy(value: Any) -> None:
    text = value.get("text") if isinstance(value, dict) else None
    if not isinstance(text, str) or not 1 <= units(text) <= LIMITS["copy_text_utf16"]:
        raise Refusal("button_copy_text")


_CHECKS = {"callback_data": _check_data, "url": _check_url, "copy_text": _check_copy}


def _button(raw: Any) -> Json:
    if not isinstance(raw, dict):
        raise Refusal("markup_button", reason="expected an Object")
    text = raw.get("text")
    if not isinstance(text, str):
        raise Refusal("markup_button", reason='Can\'t find field "text"')
    if not text.strip():
        raise Refusal("button_text_empty")
    actions = [name for name in _ACTIONS if raw.get(name) is not None]
    if len(actions) != 1:
        raise Refusal("markup_button", reason="Text buttons are unallowed in the inline keyboard")
    check = _CHECKS.get(actions[0])
    if check is not None:
        check(raw[actions[0]])
    return raw


def inline_keyboard(raw: Any) -> Json | None:
    """The checked InlineKeyboardMarkup, None for one without buttons; raises Refusal."""
    if not isinstance(raw, list) or not all(isinstance(row, list) for row in raw):
        raise Refusal("markup_broken")
    rows = [[_button(button) for button in row] for row in raw if row]
    size = len(json.dumps(rows, ensure_ascii=False, separators=(",", ":")).encode())
    if (
        sum(map(len, rows)) > LIMITS["keyboard_buttons"]
        or any(len(row) > LIMITS["keyboard_row"] for row in rows)
        or size > LIMITS["keyboard_bytes"]
    ):
        raise Refusal("markup_too_long")
    return {"inline_keyboard": rows} if rows else None


def reply_markup(call: Call) -> tuple[Json | None, Json | None]:
    """The inline keyboard and the reply keyboard (or removal, or forced reply) of a request; raises Refusal."""
    try:
        raw = call.json("reply_markup")
    except ValueError as error:
        raise Refusal("markup_broken") from error
    if raw is None:
        return None, None
    if not isinstance(raw, dict):
        raise Refusal("markup_broken")
    if "inline_keyboard" in raw:
        return inline_keyboard(raw["inline_keyboard"]), None
    return None, (raw if any(kind in raw for kind in _REPLY_KINDS) else None)
