"""What exists on the server: people, chats, topics, messages and files."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count

from playground.rules import Json, Refusal

FIRST_GROUP = -1001000000000  # ids of supergroups and channels go down from here


@dataclass
class Person:
    """A user; `started` says whether they opened the private chat, `met` whether the bot has ever seen them."""

    id: int
    first_name: str
    language_code: str | None = None
    username: str | None = None
    started: bool = False
    met: bool = False
    blocked: bool = False
    deactivated: bool = False

    def user(self) -> Json:
        """The User object."""
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        optional = {"username": self.username, "language_code": self.language_code}
        return user | {key: value for key, value in optional.items() if value}


@dataclass
class Topic:
    """A forum topic."""

    id: int
    name: str
    closed: bool = False


@dataclass
class Post:
    """A message with what happened to it: every version with its moment, and when it was deleted."""

    message: Json
    by_bot: bool
    versions: list[tuple[datetime, Json]]
    keyboard: Json | None = None  # reply keyboard, removal or forced reply: not part of the Message object
    silent: bool = False
    deleted_at: datetime | None = None

    @property
    def id(self) -> int:
        """The message's id in its chat."""
        return int(self.message["message_id"])

    def becomes(self, message: Json, at: datetime) -> None:
        """Keeps a new version."""
        self.message = message
        self.versions.append((at, message))


@dataclass
class Chat:
    """A chat of any kind, with the bot's standing in it."""

    id: int
    kind: str
    title: str = ""
    username: str | None = None
    person: Person | None = None
    forum: bool = False
    bot_status: str = "member"
    may_write: bool = True
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    posts: dict[int, Post] = field(default_factory=dict)
    migrated_to: int | None = None
    deleted: bool = False

    @property
    def group(self) -> bool:
        """Whether the pace of groups counts here."""
        return self.kind in {"group", "supergroup", "channel"}

    def chat(self) -> Json:
        """The Chat object."""
        if self.person is not None:
            user = self.person.user()
            names: Json = {key: user[key] for key in ("first_name", "username") if key in user}
            return {"id": self.id, "type": "private", **names}
        chat: Json = {"id": self.id, "type": self.kind, "title": self.title}
        if self.username:
            chat["username"] = self.username
        if self.forum:
            chat["is_forum"] = True
        return chat

    def visible(self, message_id: int) -> Post | None:
        """The message that is there and not deleted."""
        post = self.posts.get(message_id)
        return post if post is not None and post.deleted_at is None else None


@dataclass(frozen=True)
class StoredFile:
    """A file that was sent by either side."""

    file_id: str
    unique_id: str
    name: str
    content_type: str
    data: bytes
    path: str


class World:
    """All people, chats and files; message ids run through private chats and groups together, as on Telegram."""

    def __init__(self) -> None:
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self._common = count(1)
        self._own: dict[int, count[int]] = {}
        self._group_ids = count(0)
        self._file_ids = count(1)

    def next_message_id(self, chat: Chat) -> int:
        """The next id: one sequence for private chats and groups, an own one for each supergroup and channel."""
        if chat.kind in {"supergroup", "channel"}:
            return next(self._own.setdefault(chat.id, count(2)))
        return next(self._common)

    def new_group_id(self, kind: str) -> int:
        """A fresh id of the shape that this kind of chat has."""
        number = next(self._group_ids)
        return FIRST_GROUP - number if kind in {"supergroup", "channel"} else -4000000 - number

    def add_person(self, person: Person) -> Chat:
        """Makes a user known, with the private chat that is not started yet; gives the chat back."""
        self.people[person.id] = person
        chat = Chat(person.id, "private", person=person)
        self.chats[person.id] = chat
        return chat

    def find_chat(self, chat_id: str) -> Chat:
        """The chat by its number or @name as the bot may know it; raises Refusal for any other."""
        wanted = chat_id.strip()
        if not wanted:
            raise Refusal("chat_empty")
        if wanted.startswith("@"):
            named = (chat for chat in self.chats.values() if chat.username and chat.kind in {"supergroup", "channel"})
            found = next((chat for chat in named if f"@{chat.username}".lower() == wanted.lower()), None)
        else:
            digits = wanted.lstrip("-")
            found = self.chats.get(int(wanted)) if digits.isascii() and digits.isdigit() else None
        if found is None or (found.person is not None and not found.person.met):
            raise Refusal("chat_unknown")
        return found

    def keep_file(self, name: str, content_type: str, data: bytes, folder: str) -> StoredFile:
        """Stores a file under a new id."""
        number = next(self._file_ids)
        suffix = f".{name.rsplit('.', 1)[1]}" if "." in name else ""
        stored = StoredFile(
            file_id=f"BQACAgIAAxkBAAI{number:08d}Keruen",
            unique_id=f"AgAD{number:08d}",
            name=name,
            content_type=content_type,
            data=data,
            path=f"{folder}/file_{number}{suffix}",
        )
        self.files[stored.file_id] = stored
        return stored


def require_access(chat: Chat) -> None:
    """Raises the Refusal that keeps the bot from writing to (or reading of) this chat."""
    if chat.migrated_to is not None:
        raise Refusal("chat_migrated", parameters={"migrate_to_chat_id": chat.migrated_to})
    if chat.deleted:
        raise Refusal("group_deleted")
    if chat.person is not None:
        for state, rule in (("deactivated", "deactivated"), ("blocked", "blocked")):
            if getattr(chat.person, state):
                raise Refusal(rule)
        if not chat.person.started:
            raise Refusal("never_started")
    elif chat.bot_status == "kicked":
        raise Refusal(f"kicked_{chat.kind}")
    elif chat.bot_status == "left":
        raise Refusal(f"not_member_{chat.kind}")


def require_write(chat: Chat, thread: int) -> None:
    """Raises the Refusal that keeps the bot from sending to this chat or this topic of it."""
    require_access(chat)
    if chat.kind == "channel" and chat.bot_status != "administrator":
        raise Refusal("rights_channel")
    if not chat.may_write:
        raise Refusal("rights_text")
    if thread:
        topic = chat.topics.get(thread)
        if topic is None:
            raise Refusal("topic_unknown")
        if topic.closed and chat.bot_status != "administrator":
            raise Refusal("topic_closed")
