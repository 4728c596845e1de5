"""A digest that may not have arrived, shown again: as it was sent, to its own chat, as long as it is kept."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers import Composer
from playground.user import Received, User
from store import Composed, Missed, Occasion, Part, Plan
from terms.reasons import MISREAD
from tests.handlers.conftest import Chats

PARTS = [Part("<b>Trade digest, 20 November 2026</b>\none"), Part("two", [[("Sources", "src:kz-by:turnover:2018")]])]


def uncertain(chats: Chats, chat: int, parts: list[Part]) -> int:
    """A digest of figure 1 that was sent twice without an answer; its id."""
    store, now = chats.store, chats.clock.now()
    store.subscribe(chat, "kz-by:turnover", now, time="09:00")
    one, = store.subscriptions(chat)
    store.plan([Plan(one, [Occasion("2026-11-20", now)], Occasion("2026-11-22", now + timedelta(days=1)))], now)
    delivery, = store.claim("me", now, now + timedelta(minutes=15))
    assert store.write_parts(delivery.id, "me", Composed(parts, [1]), [], now)
    for position in range(len(parts)):
        for _ in range(2):
            assert store.begin_part(delivery.id, position, "me", now)
            store.part_uncertain(delivery.id, position, "no answer", now)
    assert store.settle(delivery.id, "me", now) == "uncertain"
    return delivery.id


async def told(chats: Chats, user: User, missed: list[Missed]) -> Received:
    """The next digest, as the sender sends it."""
    subscription, = chats.store.subscriptions(user.id)
    note = Composer(chats.store, lambda *_: Occasion("2026-11-22", chats.clock.now())).tell_missed(subscription, missed)
    rows = [[{"text": label, "callback_data": action} for label, action in row] for row in note.buttons]
    message = await user.ask("/trade kz by 2018")
    message.message["reply_markup"]["inline_keyboard"] = rows
    return message


async def test_it_is_shown_as_it_was_sent_and_as_often_as_wanted(chats: Chats) -> None:
    user = chats.user()
    uncertain(chats, user.id, PARTS)
    message = await told(chats, user, chats.store.missed(1))
    assert message.labels == ["Show it"]
    for times in (1, 2):
        await user.press(message, "Show it").answered()
        await user.until(lambda times=times: len(user.inbox()) == 1 + 2 * times)  # type: ignore[misc]
    assert [one.text for one in user.inbox()[1:]] == ["Trade digest, 20 November 2026\none", "two"] * 2
    assert user.inbox()[2].labels == ["Sources"]
    assert chats.store.delivery_states() == {"uncertain": 1}


@pytest.mark.parametrize(("language", "first"), [
    ("en", "Correction"), ("ru", "Исправление"), ("kk", "Түзету")])
async def test_what_was_found_wrong_since_follows(chats: Chats, language: str, first: str) -> None:
    user = chats.user(language)
    delivery = uncertain(chats, user.id, PARTS[:1])
    message = await told(chats, user, chats.store.missed(1))
    chats.store.retract(1, MISREAD, chats.clock.now())
    message.message["reply_markup"]["inline_keyboard"][0][0]["callback_data"] = f"show:{delivery}"
    await user.press(message, message.labels[0]).answered()
    await user.until(lambda: len(user.inbox()) == 3)
    assert user.inbox()[2].text.splitlines()[0] == first


async def test_several_are_told_apart_by_their_dates(chats: Chats) -> None:
    user, now = chats.user("ru"), chats.clock.now()
    delivery = uncertain(chats, user.id, PARTS[:1])
    chats.store.save_chat(user.id, now, language="ru")
    several = [Missed(delivery, f"2026-11-{day}", "uncertain", None, now - timedelta(days=21 - day))
               for day in range(15, 20)]
    failed = Missed(delivery, "2026-11-20", "failed", None, now)
    message = await told(chats, user, [*several, failed])
    assert message.labels == [f"Показать · {day} ноября 2026" for day in (17, 18, 19)]


@pytest.mark.parametrize(("language", "text"), [
    ("en", "The text of this message is not kept any more."), ("ru", "Текст этого сообщения уже не хранится."),
    ("kk", "Бұл хабарламаның мәтіні енді сақталмайды.")])
async def test_a_text_that_is_not_kept_is_said(chats: Chats, language: str, text: str) -> None:
    user = chats.user(language)
    uncertain(chats, user.id, PARTS)
    message = await told(chats, user, chats.store.missed(1))
    chats.store.drop_texts(chats.clock.now() + timedelta(days=31))
    assert (await user.press(message, message.labels[0]).answered())["text"] == text


@pytest.mark.parametrize("data", ["show:", "show:99", "show:x", "show:²", "show:1"])
async def test_another_chats_digest_and_none_at_all_are_out_of_reach(chats: Chats, data: str) -> None:
    other, user = chats.user(), chats.user()
    uncertain(chats, other.id, PARTS)
    message = await user.ask("/trade kz by 2018")
    message.message["reply_markup"]["inline_keyboard"] = [[{"text": "Show it", "callback_data": data}]]
    assert (await user.press(message, "Show it").answered())["text"].startswith("This button has expired")


async def test_a_forgotten_chat_has_nothing_to_show(chats: Chats) -> None:
    user = chats.user()
    uncertain(chats, user.id, PARTS)
    message = await told(chats, user, chats.store.missed(1))
    await user.ask("/forget")
    assert (await user.press(message, "Show it").answered())["text"].startswith("This button has expired")
