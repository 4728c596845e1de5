"""What is no question gets a short kind answer, and nothing raises."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

import pytest

from handlers.limits import MOST, Flood
from playground.user import User
from tests.handlers.conftest import Chats

LANGUAGES = ("en", "ru", "kk")
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6300010000000500010d0a2db4"
    "0000000049454e44ae426082")
SERVICES: dict[str, dict[str, object]] = {
    "voice": {"voice": {"file_id": "v", "file_unique_id": "v", "duration": 1}},
    "sticker": {"sticker": {"file_id": "s", "file_unique_id": "s", "width": 1, "height": 1, "type": "regular",
                            "is_animated": False, "is_video": False}},
    "location": {"location": {"latitude": 43.2, "longitude": 76.9}},
    "contact": {"contact": {"phone_number": "1", "first_name": "A"}},
}


async def said(user: User, content: dict[str, object]) -> str:
    user.post(content)
    return (await user.next()).text


@pytest.mark.parametrize("kind", SERVICES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_what_is_not_text_is_answered_kindly(chats: Chats, language: str, kind: str) -> None:
    answer = await said(chats.user(language), SERVICES[kind])
    assert answer.split(".")[0] in ("I read only text", "Я понимаю только текст", "Мен тек мәтінді түсінемін")


async def test_a_picture_is_answered_kindly(chats: Chats) -> None:
    user = chats.user()
    user.send_photo(PNG, caption="kz by 2019")
    assert (await user.next()).text.startswith("I read only text")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_album_is_answered_once(chats: Chats, language: str) -> None:
    user = chats.user(language)
    picture = SERVICES["sticker"]
    for _ in range(3):
        user.post({**picture, "media_group_id": "7"})
    user.post({**picture, "media_group_id": "8"})
    answers = [await user.next(), await user.next(), await user.ask("/help")]
    assert answers[0].text == answers[1].text != answers[2].text


@pytest.mark.parametrize(("language", "answer"), [
    ("en", "I do not know this command. What I can do: /help"), ("ru", "Такой команды нет. Что я умею: /help"),
    ("kk", "Мұндай команда жоқ. Не істей аламын: /help")])
async def test_an_unknown_command_points_to_help(chats: Chats, language: str, answer: str) -> None:
    assert (await chats.user(language).ask("/nonsense kz")).text == answer


async def test_an_edited_message_is_answered_kindly(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/trade kz by 2018")
    user.edit(user.send("/trade kz by 2017"), "/trade kz by 2016")
    texts = [(await user.next()).text for _ in range(2)]
    assert any(text.startswith("I do not read edited messages") for text in texts)


async def test_too_many_questions_are_told(chats: Chats) -> None:
    user = chats.user()
    for _ in range(MOST):
        chats.flood.wait(user.id, chats.clock.now())
    await user.ask("/trade")
    assert user.inbox()[-1].text == "Too many requests. Try again in 60 s."


def test_a_flood_is_told_once_and_ends_with_its_minute() -> None:
    flood, start = Flood(), datetime(2026, 11, 21, tzinfo=UTC)
    assert [flood.wait(1, start) for _ in range(MOST)] == [(0, False)] * MOST
    later = start + timedelta(seconds=20)
    assert [flood.wait(1, later) for _ in range(3)] == [(40, True), (40, False), (40, False)]
    assert flood.wait(2, later) == (0, False)
    assert flood.wait(1, start + timedelta(seconds=60)) == (0, False)


async def test_an_error_is_told_in_the_users_language_and_logged_without_texts(
        chats: Chats, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError("the secret question")

    monkeypatch.setattr(chats.store, "figures", broken)
    caplog.set_level(logging.DEBUG, logger="handlers")
    answer = await chats.user("ru").ask("/trade kz by 2018")
    assert answer.text.startswith("Произошла ошибка на нашей стороне.")
    ours = [record for record in caplog.records if record.name.startswith("handlers")]
    assert [record.levelname for record in ours] == ["ERROR"]
    code = answer.text.rsplit(" ", 1)[1]
    assert code in ours[0].getMessage()
    assert "ValueError" in ours[0].getMessage()
    assert "secret" not in caplog.text


async def test_a_chat_that_blocked_before_the_answer_is_paused(
        chats: Chats, caplog: pytest.LogCaptureFixture) -> None:
    user = chats.user()
    await user.ask("/language kk")
    user.send("/trade kz by 2018")
    user.person.blocked = True

    def paused() -> bool:
        chat = chats.store.chat(user.id)
        return chat is not None and chat.state == "paused"

    await user.until(paused)
    assert "ERROR" not in [record.levelname for record in caplog.records if record.name.startswith("handlers")]
