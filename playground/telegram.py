"""All that the server keeps, in one object that methods and the user's side work on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count

from playground.clock import Clock
from playground.faults import Faults
from playground.pace import Pace
from playground.rules import LIMITS, Json, Refusal
from playground.updates import UpdateQueue
from playground.world import Chat, Post, World

Kinds = tuple[str, str]  # scope and language code


@dataclass
class Query:
    """A button press or an inline query that waits for its answer."""

    id: str
    asked: datetime
    seconds: int
    answer: Json | None = None

    def open(self, now: datetime) -> bool:
        """Whether it may still be answered."""
        return self.answer is None and now <= self.asked + timedelta(seconds=self.seconds)


@dataclass
class Hook:
    """The webhook as setWebhook left it, and how it fares."""

    url: str = ""
    secret: str = ""
    connections: int = LIMITS["webhook_connections_default"]
    ip_address: str | None = None
    error: str | None = None
    error_at: datetime | None = None


@dataclass
class Profile:
    """What the bot says of itself: commands by scope and language, names and descriptions by language."""

    commands: dict[Kinds, list[Json]] = field(default_factory=dict)
    texts: dict[Kinds, str] = field(default_factory=dict)  # (field, language) -> text


class Telegram:
    """One bot's view of Telegram: its own account, the world, updates, pace, faults and open queries."""

    def __init__(self, token: str, clock: Clock, pace: Pace, *, any_port: bool, hold_repeats: bool) -> None:
        self.token = token
        self.clock = clock
        self.pace = pace
        self.any_port = any_port
        self.world = World()
        self.updates = UpdateQueue(clock, hold_repeats=hold_repeats)
        self.faults = Faults()
        self.hook = Hook()
        self.profile = Profile()
        self.queries: dict[str, Query] = {}
        self.chosen: dict[str, Post] = {}  # inline message id -> the message that came of the chosen result
        self.next_webhook: datetime | None = None  # before it a further setWebhook is a flood
        self.privacy = True  # in groups only commands, replies and mentions reach the bot
        self._query_ids: Iterator[int] = count(4200000000000000001)
        number = token.split(":")[0]
        self.bot: Json = {
            "id": int(number) if number.isdecimal() else 1,
            "is_bot": True,
            "first_name": "Playground",
            "username": "playground_bot",
        }

    def unix(self) -> int:
        """The present moment in whole Unix seconds."""
        return int(self.clock.now().timestamp())

    def ask(self, seconds: int) -> Query:
        """Opens a query that may be answered for so many seconds."""
        query = Query(str(next(self._query_ids)), self.clock.now(), seconds)
        self.queries[query.id] = query
        return query

    def answer(self, query_id: str, answer: Json) -> None:
        """Keeps the answer to a query; raises Refusal for one that is unknown, answered or too old."""
        query = self.queries.get(query_id)
        if query is None or not query.open(self.clock.now()):
            raise Refusal("query_stale")
        query.answer = answer
        self.updates.wake()

    def post(self, chat: Chat, sender: Json | None, content: Json) -> Post:
        """Puts a message into a chat; a `sender` of None is the chat itself (a channel's post)."""
        message: Json = {"message_id": self.world.next_message_id(chat), "date": self.unix(), "chat": chat.chat()}
        if sender is None:
            message["sender_chat"] = chat.chat()
        else:
            message["from"] = sender
        message |= content
        by_bot = sender is self.bot or (sender or {}).get("id") == self.bot["id"]
        post = Post(message, by_bot, [(self.clock.now(), message)])
        chat.posts[post.id] = post
        self.updates.wake()
        return post

    def edit(self, post: Post, content: Json) -> Json:
        """Gives a message new fields (None removes one) and the date of its edit."""
        merged = {**post.message, **content, "edit_date": self.unix()}
        post.becomes({key: value for key, value in merged.items() if value is not None}, self.clock.now())
        self.updates.wake()
        return post.message
