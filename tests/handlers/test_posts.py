"""Forwarded posts: what is read in them, and that nothing is kept unless Keep is pressed."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from handlers.keyboard import keyboard
from playground.user import Received, User
from sources.posts import read_post
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section

POST = ("In 2018, trade between Kazakhstan and Belarus reached $896 million, up 30% on 2017. "
        "Exports of Belarus to Kazakhstan were $512.5 million.")
FORECAST = "Trade between Kazakhstan and Belarus is forecast to reach $1.5 billion in 2027."
LANGUAGES = ("en", "ru", "kk")


async def forward(chats: Chats, user: User, text: str) -> Received:
    """A post of a channel that the user forwards to the bot; gives the bot's answer."""
    owner = chats.user()
    channel = chats.server.channel("Trade news", owner)
    post = channel.post(text) if hasattr(channel, "post") else owner.send(text, channel)
    user.forward(post)
    return await user.next()


@pytest.mark.parametrize(("language", "lines"), [
    ("en", ["Figures found: 2",
            "1. Kazakhstan – Belarus, trade turnover, 2018: $896 million, +30% · known already",
            "2. Belarus's exports to Kazakhstan, 2018: $512.5 million · new",
            "Source: Trade news (t.me/c/ID), 21 November 2026"]),
    ("ru", ["Найдено показателей: 2", "1. Казахстан – Беларусь, товарооборот, 2018 год: $896 млн, +30% · уже есть",
            "2. Экспорт Беларуси в Казахстан, 2018 год: $512,5 млн · новое",
            "Источник: Trade news (t.me/c/ID), 21 ноября 2026"]),
    ("kk", ["Табылған көрсеткіш: 2",
            "1. Қазақстан – Беларусь, тауар айналымы, 2018 жыл: 896 млн доллар, +30% · бұрыннан бар",
            "2. Беларусьтің Қазақстанға экспорты, 2018 жыл: 512,5 млн доллар · жаңа",
            "Дереккөз: Trade news (t.me/c/ID), 2026 жылғы 21 қараша"]),
])
async def test_a_forwarded_post_is_read(chats: Chats, language: str, lines: list[str]) -> None:
    answer = await forward(chats, chats.user(language), POST)
    assert re.sub(r"t\.me/c/\d+", "t.me/c/ID", answer.text.replace("\u00a0", " ")).splitlines() == lines


@pytest.mark.parametrize(("language", "line"), [
    ("en", "1. Forecast: Kazakhstan – Belarus, trade turnover, 2027: $1.5 billion · new"),
    ("ru", "1. Прогноз: Казахстан – Беларусь, товарооборот, 2027 год: $1,5 млрд · новое"),
    ("kk", "1. Болжам: Қазақстан – Беларусь, тауар айналымы, 2027 жыл: 1,5 млрд доллар · жаңа"),
])
async def test_a_forecast_is_not_shown_as_an_actual(chats: Chats, language: str, line: str) -> None:
    answer = await forward(chats, chats.user(language), FORECAST)
    assert answer.text.replace("\u00a0", " ").splitlines()[1] == line


async def test_a_post_is_kept_only_when_keep_is_pressed(chats: Chats, operator: User) -> None:
    user = operator
    answer = await forward(chats, user, POST)
    assert "512.5 million" not in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Do not keep").answered())["text"] == "Nothing is kept."
    assert "512.5 million" not in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Keep").answered())["text"] == "Kept: 2 figures."
    assert "512.5 million" in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Keep").answered())["text"] == "This post was kept before."
    assert chats.store.rows("SELECT outlet FROM documents WHERE text LIKE '%512%'")[0]["outlet"].startswith(
        "Trade news (t.me/c/")
    assert str(user.id) not in "\n".join(chats.store.db.conn.iterdump())


async def test_what_answers_everybody_is_kept_by_nobody_where_nobody_is_named(chats: Chats) -> None:
    user = chats.user()
    answer = await forward(chats, user, POST)
    assert answer.labels == []
    post = answer.message["reply_to_message"]["message_id"]
    await chats.application.bot.send_message(user.id, "old", reply_to_message_id=post,
                                             reply_markup=keyboard([[("Keep", "keep:")]]))
    pressed = user.press(await user.next(), "Keep")
    assert (await pressed.answered())["text"] == "This button has expired. Ask again."
    assert "512.5 million" not in "\n".join(chats.store.db.conn.iterdump())


def test_a_channel_cannot_write_the_name_of_another_outlet() -> None:
    text = "BelTA, 10 February 2020. In 2018, trade between Kazakhstan and Belarus reached $896 million."
    document, figures = read_post(text, outlet="BelTA (t.me/c/1)")
    assert document.outlet == "BelTA (t.me/c/1)"
    assert {figure.outlet for figure in figures} == {"BelTA (t.me/c/1)"}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_post_without_figures_is_said(chats: Chats, language: str) -> None:
    answer = await forward(chats, chats.user(language), "The weather in Astana is fine today.")
    assert f"`{answer.text}`" in section("M39")


@pytest.fixture
async def operator(chats: Chats) -> User:
    """An admin of the bot who reads notes."""
    user = chats.user()
    await user.ask("/help")
    chats.application.bot_data["deps"] = replace(chats.application.bot_data["deps"], admins=frozenset({user.id}))
    return user


@pytest.mark.parametrize(("language", "labels"), [
    ("en", "1 wrong | 2 wrong"), ("ru", "1 неверно | 2 неверно"), ("kk", "1 қате | 2 қате")])
async def test_a_figure_of_a_post_is_called_wrong_by_its_button(chats: Chats, operator: User,
                                                                language: str, labels: str) -> None:
    user = chats.user(language)
    shown = await forward(chats, user, POST)
    assert [" | ".join(button["text"] for button in row) for row in shown.buttons] == [labels]
    assert f"[ {labels} |" in section("M39")
    user.press(shown, labels.split(" | ")[1])
    assert (await user.next()).text == model("M40")[language][0].replace("41", str(shown.id))
    note = operator.inbox()[-1].text
    assert "512.5" in note.replace(",", ".")
    assert "Exports of Belarus to Kazakhstan were $512.5 million." in note
    assert "896" not in note
    notes = len(operator.inbox())
    await user.press(shown, labels.split(" | ")[1]).answered()
    assert len(operator.inbox()) == notes
    operator.send("It is read anew.", reply_to=operator.inbox()[-1].id)
    assert (await user.next()).text.splitlines()[-1] == "It is read anew."
    assert "512.5 million" not in "\n".join(chats.store.db.conn.iterdump())


@pytest.mark.parametrize(("typed", "told", "untold"), [
    ("1 wrong", "$896 million", "$512.5 million"), ("2 неверно, там 480", "$512.5 million", "$896 million"),
    ("2 қате", "$512.5 million", "$896 million"), ("wrong: 1", "$896 million", "$512.5 million"),
    ("this is all wrong", "$896 million", "nothing")])
async def test_a_figure_of_a_post_is_called_wrong_in_a_reply(chats: Chats, operator: User, typed: str, told: str,
                                                             untold: str) -> None:
    user = chats.user()
    shown = await forward(chats, user, POST)
    user.send(typed, reply_to=shown.id)
    assert (await user.next()).text.startswith("Thank you. Your note has number")
    note = operator.inbox()[-1].text.replace("\u00a0", " ")
    assert typed in note
    assert told in note
    assert untold not in note
    assert "Source: Trade news (t.me/c/" in note


async def test_a_number_that_the_list_does_not_have_is_asked_back(chats: Chats, operator: User) -> None:
    user = chats.user()
    shown = await forward(chats, user, POST)
    user.send("3 wrong", reply_to=shown.id)
    assert (await user.next()).text == "The list has the figures 1 to 2. Reply to it, for example: 1 wrong"
    assert not any("Note" in received.text for received in operator.inbox())


async def test_a_question_in_reply_to_a_list_stays_a_question(chats: Chats, operator: User) -> None:
    user = chats.user()
    shown = await forward(chats, user, POST)
    user.send("kz by 2018", reply_to=shown.id)
    assert (await user.next()).text.startswith("Kazakhstan – Belarus: trade turnover, 2018")


async def test_without_an_operator_nobody_is_asked_what_is_wrong(chats: Chats) -> None:
    user = chats.user()
    shown = await forward(chats, user, POST)
    assert shown.labels == []
    user.send("1 wrong", reply_to=shown.id)
    assert (await user.next()).text == "Nobody is named to read notes to this bot yet."


async def test_a_long_list_says_how_many_it_leaves_out(chats: Chats, operator: User) -> None:
    user = chats.user()
    post = " ".join(f"In {year}, trade between Kazakhstan and Belarus reached ${year - 1500} million."
                    for year in range(1995, 2018))
    shown = await forward(chats, user, post)
    assert shown.text.splitlines()[0] == "Figures found: 23"
    assert shown.text.splitlines()[-2] == "Not shown: 3"
    assert [len(row) for row in shown.buttons] == [3, 3, 3]
    user.send("20 wrong", reply_to=shown.id)
    assert (await user.next()).text.startswith("Thank you.")
