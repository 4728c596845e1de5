"""The user's side: what reaches the bot, what the user sees, with times."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot, InlineQueryResultArticle, InputTextMessageContent

from playground import BotApiServer, DrivenClock, Pace, User
from playground.rules import Json
from tests.playground.cases.edits import KEYBOARD
from tests.playground.opinion import SecondOpinion
from tests.playground.stage import make_bot, picture


@pytest.fixture
async def server() -> AsyncIterator[BotApiServer]:
    second = SecondOpinion()
    async with BotApiServer(clock=DrivenClock(), pace=Pace.off(), on_call=second) as running:
        yield running
    second.check()


@pytest.fixture
async def bot(server: BotApiServer) -> AsyncIterator[Bot]:
    made = make_bot(server.base_url, server.token)
    await made.initialize()
    yield made
    await made.shutdown()


@pytest.fixture
def aida(server: BotApiServer) -> User:
    return server.user("Aida", language="kk", started=True)


def _waiting(server: BotApiServer, kind: str = "message") -> list[Json]:
    return [entry.update[kind] for entry in server.telegram.updates.alive() if kind in entry.update]


async def test_what_arrived_has_its_times(server: BotApiServer, bot: Bot, aida: User) -> None:
    assert isinstance(server.clock, DrivenClock)
    sent = await bot.send_message(aida.id, "first")
    server.clock.advance(60)
    await bot.edit_message_text("second", aida.id, sent.message_id)
    (seen,) = aida.inbox()
    assert (seen.text, seen.at.minute, seen.edited_at and seen.edited_at.minute) == ("second", 0, 1)
    assert [message["text"] for _, message in seen.post.versions] == ["first", "second"]


async def test_a_deleted_message_is_gone(bot: Bot, aida: User) -> None:
    sent = await bot.send_message(aida.id, "x")
    await bot.delete_message(aida.id, sent.message_id)
    assert aida.inbox() == []


async def test_files_arrive_whole(bot: Bot, aida: User) -> None:
    await bot.send_document(aida.id, b"a,b\n", filename="trade.csv")
    await bot.send_photo(aida.id, picture(30, 20))
    document, photo = aida.inbox()
    assert aida.download(document) == b"a,b\n"
    assert (photo.message["photo"][0]["width"], photo.message["photo"][0]["height"]) == (30, 20)


async def test_an_unknown_button_cannot_be_pressed(bot: Bot, aida: User) -> None:
    await bot.send_message(aida.id, "x", reply_markup=KEYBOARD)
    with pytest.raises(LookupError, match="no button"):
        aida.press(aida.inbox()[0], "less")


async def test_a_press_that_nobody_answers_times_out(bot: Bot, aida: User) -> None:
    await bot.send_message(aida.id, "x", reply_markup=KEYBOARD)
    with pytest.raises(TimeoutError):
        await aida.press(aida.inbox()[0], "more").answered(0.05)


async def test_an_inline_result_is_chosen_and_edited(server: BotApiServer, bot: Bot, aida: User) -> None:
    asked = aida.inline("kz by")
    content = InputTextMessageContent("<b>481.7</b>", parse_mode="HTML")
    await bot.answer_inline_query(
        asked.query.id, [InlineQueryResultArticle("1", "Turnover", content, reply_markup=KEYBOARD)]
    )
    result = (await asked.answered())["results"][0]
    message = aida.choose(result, "kz by")
    assert (message["text"], message["via_bot"]["id"]) == ("481.7", bot.id)
    inline_id = _waiting(server, "chosen_inline_result")[0]["inline_message_id"]
    aida.press(message, "more")
    assert _waiting(server, "callback_query")[0]["inline_message_id"] == inline_id
    assert await bot.edit_message_text("482", inline_message_id=inline_id)
    assert server.telegram.chosen[inline_id].message["text"] == "482"


async def test_a_forward_says_where_it_comes_from(server: BotApiServer, aida: User) -> None:
    channel = server.channel("Trade news", aida)
    aida.forward(aida.send("Turnover grew by 11.8%", channel))
    origin = _waiting(server)[-1]["forward_origin"]
    assert (origin["type"], origin["chat"]["title"]) == ("channel", "Trade news")


async def test_a_channel_post_is_its_own_kind_of_update(server: BotApiServer, aida: User) -> None:
    aida.send("news", server.channel("Trade news", aida))
    assert _waiting(server, "channel_post")[0]["sender_chat"]["type"] == "channel"


async def test_in_privacy_mode_the_bot_sees_only_what_is_meant_for_it(
    server: BotApiServer, bot: Bot, aida: User
) -> None:
    group = server.group("Trade desk", aida)
    sent = await bot.send_message(group.id, "a question?")
    name = server.telegram.bot["username"]
    meant = ["/trade kz", f"/trade@{name} kz", f"hello @{name}"]
    for text in ["small talk", *meant, "/trade@other_bot"]:
        aida.send(text, group)
    aida.send("an answer", group, reply_to=sent.message_id)
    seen = [message.get("text") for message in _waiting(server) if "text" in message]
    assert seen == [*meant, "an answer"]


async def test_without_privacy_or_as_an_administrator_it_sees_all(server: BotApiServer, aida: User) -> None:
    aida.send("one", server.group("Trade desk", aida, bot="administrator"))
    server.telegram.privacy = False
    aida.send("two", server.group("Trade desk", aida))
    assert [message["text"] for message in _waiting(server) if "text" in message] == ["one", "two"]


async def test_block_and_unblock_are_told(server: BotApiServer, aida: User) -> None:
    aida.block()
    aida.unblock()
    changes = _waiting(server, "my_chat_member")
    assert [change["new_chat_member"]["status"] for change in changes] == ["kicked", "member"]


async def test_a_migration_moves_the_group_and_tells_both_ids(server: BotApiServer, bot: Bot, aida: User) -> None:
    old = server.group("Trade desk", aida, kind="group")
    new = old.migrate()
    service = [m for m in _waiting(server) if "migrate_to_chat_id" in m or "migrate_from_chat_id" in m]
    assert service[0]["migrate_to_chat_id"] == service[1]["chat"]["id"] == new.id
    assert (await bot.send_message(new.id, "x")).chat.type == "supergroup"


async def test_an_administrator_writes_to_a_closed_topic(server: BotApiServer, bot: Bot, aida: User) -> None:
    group = server.group("Trade desk", aida, forum=True, bot="administrator")
    thread = group.open_topic("Wheat")
    group.close_topic(thread)
    assert (await bot.send_message(group.id, "x", message_thread_id=thread)).message_thread_id == thread


async def test_updates_parse_as_telegrams(server: BotApiServer, bot: Bot, aida: User) -> None:
    group = server.group("Trade desk", aida, forum=True)
    aida.edit(aida.send("/trade"), "/trade kz")
    aida.send("/trade", group, thread=group.open_topic("Wheat"))
    aida.send_document("x.txt", b"x", "a caption")
    aida.send_photo(picture())
    aida.block()
    updates = await bot.get_updates(timeout=1)
    kinds = {name for update in updates for name in update.to_dict() if name != "update_id"}
    assert kinds == {"message", "edited_message", "my_chat_member"}
    assert all(not update.api_kwargs for update in updates)
