"""Answers to button presses and inline queries."""

from __future__ import annotations

from typing import Any

from playground.entities.spans import units
from playground.entities.text import check_length, formatted
from playground.markup import inline_keyboard
from playground.rules import LIMITS, WORDS, Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call


def answer_callback_query(telegram: Telegram, call: Call) -> bool:
    """answerCallbackQuery."""
    text = call.text("text")
    if units(text) > LIMITS["callback_answer_utf16"]:
        raise Refusal("answer_too_long")
    answer = {"text": text, "show_alert": call.flag("show_alert"), "url": call.text("url")}
    telegram.answer(call.text("callback_query_id"), answer)
    return True


def _content(result: Json) -> Json:
    given = result.get("input_message_content")
    if not isinstance(given, dict):
        if result["type"] == "article":
            raise Refusal("results_broken", reason="can't find field \"input_message_content\"")
        return {}
    mode = str(given.get("parse_mode") or "")
    text, entities = formatted(str(given.get("message_text") or ""), mode, given.get("entities"))
    if not text:
        raise Refusal("text_empty")
    check_length({"text": text})
    return {"text": text, **({"entities": entities} if entities else {})}


def _result(raw: Any) -> Json:
    if not isinstance(raw, dict) or raw.get("type") not in WORDS["inline_result_types"]:
        raise Refusal("results_broken", reason="type must be one of the known types")
    number = raw.get("id")
    if not isinstance(number, str) or not 1 <= len(number.encode()) <= LIMITS["inline_result_id_bytes"]:
        raise Refusal("result_id")
    if raw["type"] == "article" and not raw.get("title"):
        raise Refusal("results_broken", reason="can't find field \"title\"")
    message = _content(raw)
    if isinstance(raw.get("reply_markup"), dict):
        keyboard = inline_keyboard(raw["reply_markup"].get("inline_keyboard"))
        message |= {"reply_markup": keyboard} if keyboard else {}
    return raw | {"message": message}


def answer_inline_query(telegram: Telegram, call: Call) -> bool:
    """answerInlineQuery; the answer kept has, with each result, the message that it would send."""
    try:
        raw = call.json("results")
    except ValueError as error:
        raise Refusal("results_broken", reason="can't parse JSON object") from error
    if not isinstance(raw, list):
        raise Refusal("results_broken", reason="expected an Array of results")
    if len(raw) > LIMITS["inline_results"]:
        raise Refusal("results_many")
    results = [_result(result) for result in raw]
    if len({result["id"] for result in results}) < len(results):
        raise Refusal("result_id_twice")
    if len(call.text("next_offset").encode()) > LIMITS["inline_offset_bytes"]:
        raise Refusal("inline_offset")
    answer = {
        "results": results,
        "next_offset": call.text("next_offset"),
        "is_personal": call.flag("is_personal"),
        "cache_time": call.number("cache_time", 300),
    }
    telegram.answer(call.text("inline_query_id"), answer)
    return True


METHODS = {"answerCallbackQuery": answer_callback_query, "answerInlineQuery": answer_inline_query}
