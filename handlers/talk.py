"""One update being answered: whose chat it is, in which language and zone, and the way back to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from telegram import (
    CallbackQuery,
    Chat,
    ForceReply,
    InputFile,
    Message,
    ReplyParameters,
    Update,
)
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest
from telegram.ext import CallbackContext, ExtBot

from briefs.rendering.split import split
from handlers.deps import Deps
from handlers.keyboard import NoPreview, keyboard
from handlers.language_of import spoken
from locales.catalogue import Translator, translator
from store import Chat as Settings
from store.composed import Buttons
from terms.zones import zone_info

Context = CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
ADMINS = ("creator", "administrator")
KINDS = ("private", "group", "supergroup", "channel")
PLACEHOLDER = 64
CAPTION = 1024
NO_PREVIEW = NoPreview(is_disabled=True)


class Talk:
    """What a handler answers with. The chat's settings are read once, when first asked for.

    ``args`` is the text behind a command or a button's verb, ``verb`` what the button's data begin with.
    """

    def __init__(self, update: Update, context: Context, args: str = "", verb: str = "") -> None:
        self.update = update
        self.bot = context.bot
        self.deps: Deps = context.bot_data["deps"]
        self.args, self.verb = args, verb

    @cached_property
    def chat(self) -> Chat:
        chat = self.update.effective_chat
        if chat is None:
            raise LookupError("an update of no chat")
        return chat

    @property
    def chat_id(self) -> int:
        """The chat; of an inline query, which has none, the user's private one, which has the user's number."""
        one = self.update.effective_chat or self.update.effective_user
        if one is None:
            raise LookupError("an update of nobody")
        return one.id

    @cached_property
    def settings(self) -> Settings:
        return self.deps.store.chat(self.chat_id) or Settings(self.chat_id)

    @cached_property
    def language(self) -> str:
        """The chat's own choice, else what Telegram says of the user, else English."""
        user = self.update.effective_user
        return spoken(self.settings.language, user.language_code if user else None)

    @cached_property
    def words(self) -> Translator:
        return translator(self.language, "chat")

    @property
    def now(self) -> datetime:
        return self.deps.clock.now()

    @property
    def zone(self) -> ZoneInfo:
        return zone_info(self.settings.zone, self.deps.zone)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    @property
    def message(self) -> Message | None:
        """The message that was sent, or the one whose button was pressed while it can be seen."""
        return self.update.effective_message

    @property
    def answered_text(self) -> str:
        """The text of the message that our message with the pressed button replies to, "" where it is gone."""
        ours = self.message
        asked = ours.reply_to_message if ours is not None else None
        return (asked.text or asked.caption or "") if asked is not None else ""

    @property
    def query(self) -> CallbackQuery | None:
        return self.update.callback_query

    @property
    def thread(self) -> int:
        """The forum topic, 0 for none."""
        message = self.message
        return message.message_thread_id or 0 if message is not None and message.is_topic_message else 0

    @property
    def private(self) -> bool:
        return self.chat.type == ChatType.PRIVATE

    def first_of_album(self) -> bool:
        """Whether nothing of the album of this message was answered yet."""
        group = self.message.media_group_id if self.message is not None else None
        return self.deps.once.first("album", self.chat_id, group)

    async def once(self, work: Callable[[], Awaitable[None]]) -> None:
        """Do what this button under this message is for, unless it was done before; what fails may be pressed again."""
        message = self.message.message_id if self.message is not None else 0
        button = ("button", self.chat_id, message, self.verb, self.args)
        if not self.deps.once.first(*button):
            await self.tap(self.words.text("Sent."))
            return
        try:
            await self.tap()
            await work()
        except Exception:
            self.deps.once.forget(*button)
            raise

    def save(self, **changes: Any) -> None:
        """Change the chat's settings; this talk sees them from now on."""
        kind = str(self.chat.type) if self.chat.type in KINDS else "private"
        self.settings = self.deps.store.save_chat(self.chat.id, self.now, kind=kind, **changes)
        for name in ("language", "words"):
            self.__dict__.pop(name, None)

    async def say(self, html: str, buttons: Buttons = (), *, ask: str | None = None,
                  reply_to: int | None = None) -> None:
        """Send an answer to the chat and topic; a long one in several messages, the buttons under the last.

        ``ask`` makes it a question that is answered with a reply; the text of it stands in the input field.
        ``reply_to`` is the message that this one answers.
        """
        pieces = split(html)
        for piece in pieces[:-1]:
            await self._send(piece, None, reply_to)
        reply = ForceReply(selective=True, input_field_placeholder=ask[:PLACEHOLDER]) if ask is not None else None
        await self._send(pieces[-1], reply or keyboard(buttons), reply_to)

    async def _send(self, html: str, markup: Any, reply_to: int | None) -> None:
        answered = ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None
        await self.bot.send_message(
            self.chat.id, html, parse_mode=ParseMode.HTML, reply_markup=markup, reply_parameters=answered,
            message_thread_id=self.thread or None, link_preview_options=NO_PREVIEW)

    async def show(self, png: bytes, html: str, buttons: Buttons = ()) -> None:
        """Send a picture with a caption."""
        await self._attach(self.bot.send_photo, InputFile(png, "chart.png"), html, buttons)

    async def hand(self, data: bytes, name: str, html: str, buttons: Buttons = ()) -> None:
        """Send a file with a caption."""
        await self._attach(self.bot.send_document, InputFile(data, name), html, buttons)

    async def _attach(self, send: Callable[..., Awaitable[Message]], file: InputFile, html: str,
                      buttons: Buttons) -> None:
        """Send a file; where a group does not allow that, say so."""
        try:
            await send(self.chat.id, file, caption=split(html, CAPTION)[0], parse_mode=ParseMode.HTML,
                       reply_markup=keyboard(buttons), message_thread_id=self.thread or None)
        except BadRequest:
            if self.private:
                raise
            await self.say(self.words.text("This group does not let me send files. Write to me directly, or ask an "
                                           "admin to allow them."))

    async def tap(self, text: str | None = None) -> None:
        """Answer the pressed button, so that it stops waiting; one that is too old to be answered is let be."""
        if self.query is None:
            return
        try:
            await self.query.answer(text)
        except BadRequest:
            return

    async def may_change(self) -> bool:
        """Whether the user may change this chat's settings; in a group only admins may, others are told so."""
        if self.private or await self._is_admin():
            return True
        refusal = self.words.text("Only admins of the group can do this.")
        if self.query is not None:
            await self.tap(refusal)
        else:
            await self.say(refusal)
        return False

    async def _is_admin(self) -> bool:
        user, message = self.update.effective_user, self.message
        if self.query is None and message is not None and message.sender_chat is not None:
            return message.sender_chat.id == self.chat.id  # an anonymous admin writes as the group
        if user is None:
            return False
        return (await self.bot.get_chat_member(self.chat.id, user.id)).status in ADMINS


Answer = Callable[[Talk], Awaitable[None]]
