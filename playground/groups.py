"""Groups, supergroups, forums and channels as their members handle them."""

from __future__ import annotations

from playground.members import bot_change
from playground.rules import Json
from playground.telegram import Telegram
from playground.user import User
from playground.world import Chat, Topic


class Group:
    """A chat of several people with the bot in it."""

    def __init__(self, telegram: Telegram, chat: Chat, owner: User) -> None:
        self.telegram, self.chat, self.owner = telegram, chat, owner

    @property
    def id(self) -> int:
        """The chat's id (negative)."""
        return self.chat.id

    def add(self, *users: User) -> None:
        """Lets people in."""
        for user in users:
            self.chat.members.setdefault(user.id, "member")

    def _service(self, content: Json) -> Json:
        message = self.telegram.post(self.chat, self.owner.person.user(), content).message
        self.telegram.updates.add("message", message)
        return message

    def add_bot(self, status: str = "member") -> None:
        """Adds the bot as a member or an administrator."""
        old, self.chat.bot_status = self.chat.bot_status, status
        self.owner.person.met = True
        bot_change(self.telegram, self.chat, self.owner.person, old, status)
        if self.chat.kind != "channel" and old in {"left", "kicked"}:
            self._service({"new_chat_members": [self.telegram.bot]})

    def promote_bot(self) -> None:
        """Makes the bot an administrator."""
        bot_change(self.telegram, self.chat, self.owner.person, self.chat.bot_status, "administrator")

    def kick_bot(self) -> None:
        """Throws the bot out."""
        bot_change(self.telegram, self.chat, self.owner.person, self.chat.bot_status, "kicked")

    def mute_bot(self) -> None:
        """Takes the right to write from the bot."""
        self.chat.may_write = False

    def delete(self) -> None:
        """Deletes the group."""
        self.chat.deleted = True

    def migrate(self) -> Group:
        """Makes a supergroup of a group: both service messages, the old id refuses from now on; gives the new one."""
        world, old = self.telegram.world, self.chat
        new = Chat(world.new_group_id("supergroup"), "supergroup", old.title, members=dict(old.members))
        new.bot_status = old.bot_status
        world.chats[new.id] = new
        self._service({"migrate_to_chat_id": new.id})
        old.migrated_to = new.id
        group = Group(self.telegram, new, self.owner)
        group._service({"migrate_from_chat_id": old.id})
        return group

    def open_topic(self, name: str) -> int:
        """Opens a topic of a forum; gives its thread id."""
        number = self.telegram.world.next_message_id(self.chat)
        self.chat.topics[number] = Topic(number, name)
        return number

    def close_topic(self, thread: int) -> None:
        """Closes a topic: only administrators write there."""
        self.chat.topics[thread].closed = True

    def reopen_topic(self, thread: int) -> None:
        """Opens a closed topic again."""
        self.chat.topics[thread].closed = False
