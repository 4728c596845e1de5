"""Notes to the operator, their answers, and the number of an error."""

from __future__ import annotations

from dataclasses import replace

import pytest

from playground.user import User, wait_for
from tests.handlers.conftest import Chats
from tests.handlers.models import model

LANGUAGES = ("en", "ru", "kk")


@pytest.fixture
async def admin(chats: Chats) -> User:
    """An admin who has opened the bot's chat."""
    user = chats.user()
    await user.ask("/help")
    chats.application.bot_data["deps"] = replace(chats.application.bot_data["deps"], admins=frozenset({user.id}))
    return user


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_note_is_passed_on_and_its_answer_comes_back(chats: Chats, admin: User,
                                                             language: str) -> None:
    user = chats.user(language)
    sent = user.send("/feedback 896 <b>looks</b> wrong")
    thanks = await user.next()
    assert thanks.text == model("M40")[language][0].replace("41", str(sent["message_id"]))
    note = admin.inbox()[-1]
    assert "896 <b>looks</b> wrong" in note.text
    admin.send("Thank you, it is 896.", reply_to=note.id)
    assert (await user.next()).text.splitlines()[-1] == "Thank you, it is 896."
    assert "looks" not in "\n".join(chats.store.db.conn.iterdump())


async def test_a_note_may_be_written_as_a_reply(chats: Chats, admin: User) -> None:
    user = chats.user()
    asked = await user.ask("/feedback")
    user.send("more countries, please", reply_to=asked.id)
    assert (await user.next()).text.startswith("Thank you. Your note has number")
    assert "more countries, please" in admin.inbox()[-1].text


async def test_a_figure_is_reported_by_its_button(chats: Chats, admin: User) -> None:
    user = chats.user()
    why = await user.ask("/why 1")
    await user.press(why, "Something is wrong").answered()
    assert (await user.next()).text.startswith("Thank you.")
    assert "/why 1" in admin.inbox()[-1].text


@pytest.mark.parametrize(("language", "toast"), [("en", "Sent."), ("ru", "Отправлено."), ("kk", "Жіберілді.")])
async def test_a_button_pressed_twice_is_one_note(chats: Chats, admin: User, language: str,
                                                  toast: str) -> None:
    user = chats.user(language)
    why = await user.ask("/why 1")
    await user.press(why, why.labels[-1]).answered()
    await user.next()
    notes = len(admin.inbox())
    assert (await user.press(why, why.labels[-1]).answered())["text"] == toast
    assert len(admin.inbox()) == notes


async def test_a_button_whose_note_could_not_be_sent_may_be_pressed_again(chats: Chats, admin: User) -> None:
    user = chats.user()
    why = await user.ask("/why 1")
    admin.block()
    await user.press(why, "Something is wrong").answered()
    await wait_for(user.telegram, lambda: not chats.application.bot_data["deps"].once.marks, 5)
    admin.unblock()
    await user.press(why, "Something is wrong").answered()
    assert (await user.next()).text.startswith("Thank you.")
    assert "/why 1" in admin.inbox()[-1].text


async def test_without_an_operator_a_note_is_not_promised_an_answer(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("/feedback")).text == "Nobody is named to read notes to this bot yet."
    assert (await user.ask("/feedback hello")).text == "Nobody is named to read notes to this bot yet."
    assert "Something is wrong" not in (await user.ask("/why 1")).labels


async def test_a_note_and_an_answer_may_be_as_long_as_a_message(chats: Chats, admin: User) -> None:
    user = chats.user()
    for note in ("😀" * 2040, "<" * 4080):
        assert (await user.ask(f"/feedback {note}")).text.startswith("Thank you")
        assert admin.inbox()[-1].text.count(note[0]) >= 1500
    before = len(user.inbox())
    admin.send("&" * 4096, reply_to=admin.inbox()[-1].id)
    await admin.until(lambda: admin.inbox()[-1].text == "Sent.")
    assert sum(one.text.count("&") for one in user.inbox()[before:]) == 4096


async def test_only_an_admin_answers_notes(chats: Chats, admin: User) -> None:
    user, other = chats.user(), chats.user()
    await user.ask("/feedback hello")
    await other.ask("/help")
    await chats.application.bot.send_message(other.id, f"1/{user.id}/0")
    before = len(user.inbox())
    other.send("I am no admin", reply_to=other.inbox()[-1].id)
    await other.next()
    assert len(user.inbox()) == before


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_error_asks_for_its_number(chats: Chats, language: str,
                                            monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(chats.store, "figures", broken)
    answer = await chats.user(language).ask("/trade kz by 2018")
    text, _, code = answer.text.rpartition(" ")
    assert f"{text} K-4F2A" == model("M41")[language][0]
    assert code.startswith("K-")
    assert not set(code[2:]) & set("0O1I")
