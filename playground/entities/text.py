"""The formatted text of a request: its text, parse mode or entities, read and measured as Telegram does."""

from __future__ import annotations

from typing import Any

from playground.entities.found import find_entities
from playground.entities.html import parse_html
from playground.entities.markdown import parse_markdown
from playground.entities.spans import Span, settle, units
from playground.rules import LIMITS, Json, Refusal
from playground.wire import Call

_PARSERS = {"html": parse_html, "markdownv2": parse_markdown}


def _given_spans(raw: Any) -> list[Span]:
    if not isinstance(raw, list):
        raise Refusal("entities_broken", reason="expected an Array of entities")
    spans = []
    for item in raw:
        if not isinstance(item, dict) or not {"type", "offset", "length"} <= item.keys():
            raise Refusal("entities_broken", reason="expected an entity object")
        extra = {key: value for key, value in item.items() if key not in {"type", "offset", "length"}}
        spans.append(Span(str(item["type"]), int(item["offset"]), int(item["offset"]) + int(item["length"]), extra))
    return spans


def formatted(text: str, parse_mode: str, entities: Any) -> tuple[str, list[Json]]:
    """The settled text and its entities; raises Refusal for broken markup or an unknown parse mode."""
    if len(text.encode("utf-8", "surrogatepass")) > LIMITS["text_bytes"]:
        raise Refusal("text_raw_too_long")
    mode = parse_mode.strip().lower()
    if mode and mode not in _PARSERS:
        raise Refusal("parse_mode_unknown")
    if mode and entities is None:
        text, spans = _PARSERS[mode](text)
    else:
        spans = _given_spans(entities) if entities is not None else []
    settled, kept = settle(text, spans)
    return settled, find_entities(settled, kept)


def _json(call: Call, name: str) -> Any:
    try:
        return call.json(name)
    except ValueError as error:
        raise Refusal("entities_broken", reason=f"can't parse {name} JSON object") from error


def message_text(call: Call) -> Json:
    """The fields text and entities of a message; the length is checked later, when the chat is known."""
    text, entities = formatted(call.text("text"), call.text("parse_mode"), _json(call, "entities"))
    if not text:
        raise Refusal("text_empty")
    return {"text": text, **({"entities": entities} if entities else {})}


def caption_of(text: str, parse_mode: str, entities: Any) -> Json:
    """The fields caption and caption_entities, none for an empty caption; raises Refusal for a long one."""
    caption, kept = formatted(text, parse_mode, entities)
    if units(caption) > LIMITS["caption_utf16"]:
        raise Refusal("caption_too_long")
    if not caption:
        return {}
    return {"caption": caption, **({"caption_entities": kept} if kept else {})}


def caption(call: Call) -> Json:
    """The caption of a request that sends a file."""
    return caption_of(call.text("caption"), call.text("parse_mode"), _json(call, "caption_entities"))


def check_length(content: Json) -> None:
    """Raises Refusal for a text over the limit after parsing."""
    if units(content.get("text") or "") > LIMITS["text_utf16"]:
        raise Refusal("text_too_long")
