"""Groups: silence unless asked, settings for admins, coming, going and moving."""

from __future__ import annotations

import pytest

from playground.groups import Group
from playground.user import User
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section


@pytest.fixture
async def owner(chats: Chats) -> User:
    return chats.user()


@pytest.fixture
async def member(chats: Chats) -> User:
    return chats.user()


@pytest.fixture
async def group(chats: Chats, owner: User, member: User) -> Group:
    """A group with both, the bot in it and its greeting read."""
    made = chats.server.group("Attachés", owner, [member])
    await owner.next(made)
    return made


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
async def test_the_bot_greets_a_group_and_asks_for_its_language(chats: Chats, language: str) -> None:
    owner = chats.user(language)
    group = chats.server.group("Attachés", owner)
    greeting = await owner.next(group)
    assert greeting.text == model("M43")[language][0]
    assert greeting.labels == ["Қазақша", "Русский", "English"]


async def test_a_group_is_answered_only_when_it_asks(chats: Chats, group: Group, owner: User) -> None:
    owner.send("kz by 2018", group)
    owner.send("/nonsense", group)
    answer = await owner.ask("/trade kz by 2018", group)
    assert answer.text.startswith("Kazakhstan – Belarus: trade turnover, 2018")
    mentioned = await owner.ask(f"@{chats.bot_name} kz by 2018", group)
    assert mentioned.text == answer.text
    assert len(owner.inbox(group)) == 3


async def test_an_unknown_command_that_names_us_is_answered(chats: Chats, group: Group, owner: User) -> None:
    assert (await owner.ask(f"/nonsense@{chats.bot_name}", group)).text.startswith("I do not know this command")


@pytest.mark.parametrize("command", [
    "/language ru", "/timezone Europe/Minsk", "/home kz", "/subscribe kz by", "/forget", "/unsubscribe"])
async def test_only_admins_change_a_group(chats: Chats, group: Group, owner: User, member: User,
                                          command: str) -> None:
    refused = await member.ask(command, group)
    assert f"`{refused.text}`" in section("M43")
    allowed = await owner.ask(command, group)
    assert allowed.text != refused.text


async def test_a_members_press_on_a_language_is_refused(chats: Chats, group: Group, owner: User, member: User) -> None:
    greeting = owner.inbox(group)[0]
    assert (await member.press(greeting, "Русский").answered())["text"] == "Only admins of the group can do this."
    await owner.press(greeting, "Русский").answered()
    assert (await owner.next(group)).text.startswith("Язык: русский.")


async def test_a_topic_gets_its_answer_and_its_digest(chats: Chats, owner: User) -> None:
    forum = chats.server.group("Forum", owner, forum=True)
    await owner.next(forum)
    topic = forum.open_topic("Trade")
    owner.send("/subscribe kz by", forum, thread=topic)
    answer = await owner.next(forum)
    assert answer.message["message_thread_id"] == topic
    assert chats.store.subscriptions(forum.id)[0].thread == topic


async def test_a_group_that_moves_takes_its_settings_along(chats: Chats, owner: User) -> None:
    group = chats.server.group("Small", owner, kind="group")
    await owner.next(group)
    await owner.ask("/subscribe kz by", group)
    new = group.migrate()
    await owner.until(lambda: bool(chats.store.subscriptions(new.id)))
    assert chats.store.chat(group.id) is None


async def test_a_chat_that_blocks_is_paused_and_wakes_when_it_unblocks(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by")

    def state() -> str:
        chat = chats.store.chat(user.id)
        return chat.state if chat else "none"

    user.block()
    await user.until(lambda: state() == "paused")
    assert len(chats.store.subscriptions(user.id)) == 1
    user.unblock()
    await user.until(lambda: state() == "active")


async def test_a_group_that_throws_the_bot_out_is_paused(chats: Chats, group: Group, owner: User) -> None:
    await owner.ask("/subscribe kz by", group)
    group.kick_bot()

    def paused() -> bool:
        chat = chats.store.chat(group.id)
        return chat is not None and chat.state == "paused"

    await owner.until(paused)


async def test_start_wakes_a_paused_chat(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by")
    chats.store.pause_chat(user.id, "blocked", chats.clock.now())
    await user.ask("/start")
    chat = chats.store.chat(user.id)
    assert chat
    assert chat.state == "active"
