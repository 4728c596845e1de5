"""Editing: text, caption, media, keyboard; what has not changed is refused."""

from __future__ import annotations

from typing import Any

from playground.entities.text import caption, caption_of, check_length, message_text
from playground.markup import reply_markup
from playground.methods.files import document_content, photo_content, stored
from playground.methods.posts import named_post
from playground.rules import Json, Refusal
from playground.telegram import Telegram
from playground.wire import Call
from playground.world import Chat, Post

_MEDIA = {"photo": (photo_content, "photos"), "document": (document_content, "documents")}
_COMPARED = ("text", "entities", "caption", "caption_entities", "photo", "document", "reply_markup")


def _target(telegram: Telegram, call: Call) -> tuple[Chat, Post]:
    chat, post = named_post(telegram, call, unknown="edit_unknown")
    if not post.by_bot:
        raise Refusal("edit_foreign")
    return chat, post


def _apply(telegram: Telegram, call: Call, content: Json) -> Json | bool:
    """Gives the message its new content and the keyboard of the request (none removes the old one)."""
    inline, _ = reply_markup(call)
    change = content | {"reply_markup": inline}
    if call.text("inline_message_id"):
        return _apply_inline(telegram, call, change)
    chat, post = _target(telegram, call)
    _check_kind(post, content)
    check_length(content)
    telegram.pace.take_edit(telegram.clock, chat.id, group=chat.group)
    if _same(post, change):
        raise Refusal("edit_same")
    return telegram.edit(post, change)


def _check_kind(post: Post, content: Json) -> None:
    if content.get("text") and "text" not in post.message:
        raise Refusal("edit_no_text")
    if "caption" in content and not content.keys() & {"photo", "document"} and "text" in post.message:
        raise Refusal("edit_no_caption")


def _apply_inline(telegram: Telegram, call: Call, change: Json) -> bool:
    post = telegram.chosen.get(call.text("inline_message_id"))
    if post is None:
        raise Refusal("edit_unknown")
    check_length(change)
    if _same(post, change):
        raise Refusal("edit_same")
    telegram.edit(post, change)
    return True


def _same(post: Post, change: Json) -> bool:
    return all(post.message.get(key) == change.get(key, post.message.get(key)) for key in _COMPARED)


def edit_message_text(telegram: Telegram, call: Call) -> Json | bool:
    """editMessageText."""
    return _apply(telegram, call, {"entities": None} | message_text(call))


def edit_message_caption(telegram: Telegram, call: Call) -> Json | bool:
    """editMessageCaption."""
    return _apply(telegram, call, {"caption": None, "caption_entities": None} | caption(call))


def edit_message_reply_markup(telegram: Telegram, call: Call) -> Json | bool:
    """editMessageReplyMarkup."""
    return _apply(telegram, call, {})


def edit_message_media(telegram: Telegram, call: Call) -> Json | bool:
    """editMessageMedia: a photo or a document takes the place of either, or of a text."""
    try:
        media: Any = call.json("media")
    except ValueError as error:
        raise Refusal("media_broken", reason="can't parse JSON object") from error
    if not isinstance(media, dict) or media.get("type") not in _MEDIA:
        raise Refusal("media_broken", reason="invalid type specified")
    content, folder = _MEDIA[media["type"]]
    file = stored(telegram, call, str(media.get("media", "")), "media", folder)
    mode = str(media.get("parse_mode") or "")
    words = caption_of(str(media.get("caption") or ""), mode, media.get("caption_entities"))
    cleared: Json = dict.fromkeys(("text", "entities", "photo", "document", "caption", "caption_entities"))
    return _apply(telegram, call, cleared | content(file) | words)


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "editMessageMedia": edit_message_media,
}
