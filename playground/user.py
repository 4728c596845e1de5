"""The user's side: what a person does in the app, and what they see. For tests and for the chat page."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from playground.entities.found import find_entities
from playground.images import image_size
from playground.members import bot_change
from playground.methods.files import document_content, photo_content
from playground.privacy import reaches_bot
from playground.rules import LIMITS, Json
from playground.telegram import Query, Telegram
from playground.world import Chat, Person, Post

if TYPE_CHECKING:
    from playground.groups import Group



@dataclass(frozen=True)
class Received:
    """A message as it looks now on the user's screen, with the moment when it came."""

    post: Post
    chat: Chat

    @property
    def id(self) -> int:
        """The message's id."""
        return self.post.id

    @property
    def message(self) -> Json:
        """The Message object in its latest version."""
        return self.post.message

    @property
    def text(self) -> str:
        """The text or the caption."""
        return str(self.message.get("text") or self.message.get("caption") or "")

    @property
    def at(self) -> datetime:
        """When it came (UTC, by the server's clock)."""
        return self.post.versions[0][0]

    @property
    def edited_at(self) -> datetime | None:
        """When it was last edited."""
        return self.post.versions[-1][0] if len(self.post.versions) > 1 else None

    @property
    def buttons(self) -> list[list[Json]]:
        """The rows of its inline keyboard."""
        markup: Json = self.message.get("reply_markup") or {}
        return list(markup.get("inline_keyboard", []))

    @property
    def labels(self) -> list[str]:
        """The labels of all inline buttons in reading order."""
        return [button["text"] for row in self.buttons for button in row]


_FORWARDED = frozenset({"text", "entities", "caption", "caption_entities", "photo", "document"})


class Asked:
    """A query that the user sent to the bot (a button press, an inline query) and its answer."""

    def __init__(self, telegram: Telegram, query: Query) -> None:
        self._telegram, self.query = telegram, query

    async def answered(self, seconds: float = 5.0) -> Json:
        """The bot's answer; raises TimeoutError after so many seconds of real time."""
        await wait_for(self._telegram, lambda: self.query.answer is not None, seconds)
        return self.query.answer or {}


async def wait_for(telegram: Telegram, condition: Callable[[], bool], seconds: float) -> None:
    """Waits until the condition holds on the server; raises TimeoutError after so many seconds of real time."""
    deadline = time.monotonic() + seconds
    while not condition():
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError(f"nothing of the kind happened within {seconds} s")
        await telegram.updates.wait(min(left, 0.5))
        await asyncio.sleep(0)


class User:
    """One person with the app open."""

    def __init__(self, telegram: Telegram, person: Person, chat: Chat) -> None:
        self.telegram, self.person, self.chat = telegram, person, chat
        self._read: dict[int, int] = {}  # chat id -> number of bot messages that next() has given

    @property
    def id(self) -> int:
        """The user's id, also the id of the private chat."""
        return self.person.id

    def _chat(self, where: Group | int | None) -> Chat:
        if where is None:
            return self.chat
        return self.telegram.world.chats[where if isinstance(where, int) else where.id]

    def post(self, content: Json, where: Group | int | None = None, *, thread: int = 0, reply_to: int = 0) -> Json:
        """Puts a message of any content into a chat and tells the bot of it if it may know; gives the Message."""
        chat = self._chat(where)
        around: Json = {"message_thread_id": thread, "is_topic_message": True} if thread else {}
        replied = chat.visible(reply_to)
        if replied is not None:
            around["reply_to_message"] = {k: v for k, v in replied.message.items() if k != "reply_to_message"}
        if chat is self.chat:
            self.person.started = self.person.met = True
        sender = None if chat.kind == "channel" else self.person.user()
        message = self.telegram.post(chat, sender, content | around).message
        if not self.person.blocked and reaches_bot(self.telegram, chat, message):
            self.person.met = True
            self.telegram.updates.add("channel_post" if chat.kind == "channel" else "message", message)
        return message

    def send(self, text: str, where: Group | int | None = None, *, thread: int = 0, reply_to: int = 0) -> Json:
        """Types and sends a text; gives the Message."""
        entities = find_entities(text, [])
        content: Json = {"text": text} | ({"entities": entities} if entities else {})
        return self.post(content, where, thread=thread, reply_to=reply_to)

    def edit(self, message: Json, text: str) -> Json:
        """Edits an own text; gives the new Message."""
        post = self._chat(message["chat"]["id"]).posts[message["message_id"]]
        entities = find_entities(text, [])
        edited = self.telegram.edit(post, {"text": text, "entities": entities or None})
        self.telegram.updates.add("edited_message", edited)
        return edited

    def forward(self, message: Json, where: Group | int | None = None) -> Json:
        """Forwards a message as the user sees it; gives the new Message."""
        kept = {key: value for key, value in message.items() if key in _FORWARDED}
        origin: Json = {"date": message["date"]}
        if "sender_chat" in message:
            origin |= {"type": "channel", "chat": message["sender_chat"], "message_id": message["message_id"]}
        else:
            origin |= {"type": "user", "sender_user": message["from"]}
        return self.post(kept | {"forward_origin": origin}, where)

    def send_document(
        self, name: str, data: bytes, caption: str = "", where: Group | int | None = None, *, kind: str = "text/plain"
    ) -> Json:
        """Sends a file; gives the Message."""
        file = self.telegram.world.keep_file(name, kind, data, "documents")
        return self.post(document_content(file) | ({"caption": caption} if caption else {}), where)

    def send_photo(self, data: bytes, caption: str = "", where: Group | int | None = None) -> Json:
        """Sends a picture; gives the Message."""
        image_size(data)
        file = self.telegram.world.keep_file("photo.png", "image/png", data, "photos")
        return self.post(photo_content(file) | ({"caption": caption} if caption else {}), where)

    def press(self, message: Json | Received, button: str) -> Asked:
        """Presses the inline button with this label or these callback data; raises LookupError where there is none."""
        raw = message.message if isinstance(message, Received) else message
        post = self.telegram.world.chats[raw["chat"]["id"]].posts[raw["message_id"]]
        rows = (post.message.get("reply_markup") or {}).get("inline_keyboard", [])
        found = [b for row in rows for b in row if button in {b["text"], b.get("callback_data")}]
        if not found or "callback_data" not in found[0]:
            raise LookupError(f"no button {button!r} to press on this message")
        query = self.telegram.ask(LIMITS["callback_seconds"])
        body: Json = {"id": query.id, "from": self.person.user(), "chat_instance": str(abs(raw["chat"]["id"]) * 7919)}
        inline_id = next((key for key, chosen in self.telegram.chosen.items() if chosen is post), None)
        body |= {"inline_message_id": inline_id} if inline_id else {"message": post.message}
        self.telegram.updates.add("callback_query", body | {"data": found[0]["callback_data"]})
        return Asked(self.telegram, query)

    def inline(self, text: str, offset: str = "") -> Asked:
        """Types an inline query (@bot text) in any chat."""
        query = self.telegram.ask(LIMITS["inline_seconds"])
        body: Json = {"id": query.id, "from": self.person.user(), "query": text, "offset": offset}
        body["chat_type"] = "sender"
        self.telegram.updates.add("inline_query", body)
        return Asked(self.telegram, query)

    def choose(self, result: Json, query: str = "", where: Group | int | None = None) -> Json:
        """Taps an inline result: its message is sent in the user's name; gives the Message."""
        chat = self._chat(where)
        message = self.telegram.post(chat, self.person.user(), result["message"] | {"via_bot": self.telegram.bot})
        inline_id = f"inline{len(self.telegram.chosen) + 1}"
        self.telegram.chosen[inline_id] = message
        body: Json = {"result_id": result["id"], "from": self.person.user(), "query": query}
        if "reply_markup" in result["message"]:
            body["inline_message_id"] = inline_id
        self.telegram.updates.add("chosen_inline_result", body)
        return message.message

    def block(self) -> None:
        """Blocks the bot."""
        self.person.blocked = True
        bot_change(self.telegram, self.chat, self.person, "member", "kicked")

    def unblock(self) -> None:
        """Lets the bot write again."""
        self.person.blocked = False
        bot_change(self.telegram, self.chat, self.person, "kicked", "member")

    def deactivate(self) -> None:
        """Deletes the account."""
        self.person.deactivated = True

    def inbox(self, where: Group | int | None = None) -> list[Received]:
        """The bot's messages in a chat that are not deleted, in the order in which they came."""
        chat = self._chat(where)
        return [Received(post, chat) for post in chat.posts.values() if post.by_bot and post.deleted_at is None]

    async def next(self, where: Group | int | None = None, seconds: float = 5.0) -> Received:
        """The next message of the bot that this method has not given yet; raises TimeoutError (real seconds)."""
        chat = self._chat(where)
        number = self._read.get(chat.id, 0)

        def sent() -> list[Post]:
            return [post for post in chat.posts.values() if post.by_bot]

        await wait_for(self.telegram, lambda: len(sent()) > number, seconds)
        self._read[chat.id] = number + 1
        return Received(sent()[number], chat)

    async def ask(self, text: str, where: Group | int | None = None, seconds: float = 5.0) -> Received:
        """Sends a text and gives the first message that comes after it; raises TimeoutError (real seconds)."""
        chat = self._chat(where)
        self._read[chat.id] = sum(post.by_bot for post in chat.posts.values())
        self.send(text, where)
        return await self.next(where, seconds)

    async def until(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Waits until something holds; raises TimeoutError (real seconds)."""
        await wait_for(self.telegram, condition, seconds)

    def download(self, received: Received | Json) -> bytes:
        """The bytes of the message's document or photo; raises LookupError where it has none."""
        message = received.message if isinstance(received, Received) else received
        files = [message["document"]] if "document" in message else message.get("photo", [])
        if not files:
            raise LookupError("no file in this message")
        return self.telegram.world.files[files[-1]["file_id"]].data
