"""Forwarded posts: what is read in them, and that nothing is kept unless Keep is pressed."""

from __future__ import annotations

from pathlib import Path

import pytest

from playground.user import Received, User
from tests.handlers.conftest import Chats
from tests.handlers.models import section

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
    ("en", ["Figures found: 2", "1. Kazakhstan – Belarus, trade turnover, 2018: $896 million, +30% · known already",
            "2. Belarus's exports to Kazakhstan, 2018: $512.5 million · new", "Source: Trade news, 21 November 2026"]),
    ("ru", ["Найдено показателей: 2", "1. Казахстан – Беларусь, товарооборот, 2018 год: $896 млн, +30% · уже есть",
            "2. Экспорт Беларуси в Казахстан, 2018 год: $512,5 млн · новое",
            "Источник: Trade news, 21 ноября 2026"]),
    ("kk", ["Табылған көрсеткіш: 2",
            "1. Қазақстан – Беларусь, тауар айналымы, 2018 жыл: 896 млн доллар, +30% · бұрыннан бар",
            "2. Беларусьтің Қазақстанға экспорты, 2018 жыл: 512,5 млн доллар · жаңа",
            "Дереккөз: Trade news, 2026 жылғы 21 қараша"]),
])
async def test_a_forwarded_post_is_read(chats: Chats, language: str, lines: list[str]) -> None:
    answer = await forward(chats, chats.user(language), POST)
    assert answer.text.replace("\u00a0", " ").splitlines() == lines


@pytest.mark.parametrize(("language", "line"), [
    ("en", "1. Forecast: Kazakhstan – Belarus, trade turnover, 2027: $1.5 billion · new"),
    ("ru", "1. Прогноз: Казахстан – Беларусь, товарооборот, 2027 год: $1,5 млрд · новое"),
    ("kk", "1. Болжам: Қазақстан – Беларусь, тауар айналымы, 2027 жыл: 1,5 млрд доллар · жаңа"),
])
async def test_a_forecast_is_not_shown_as_an_actual(chats: Chats, language: str, line: str) -> None:
    answer = await forward(chats, chats.user(language), FORECAST)
    assert answer.text.replace("\u00a0", " ").splitlines()[1] == line


async def test_a_post_is_kept_only_when_keep_is_pressed(chats: Chats) -> None:
    user = chats.user()
    answer = await forward(chats, user, POST)
    assert "512" not in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Do not keep").answered())["text"] == "Nothing is kept."
    assert "512" not in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Keep").answered())["text"] == "Kept: 2 figures."
    assert "512" in "\n".join(chats.store.db.conn.iterdump())
    assert (await user.press(answer, "Keep").answered())["text"] == "This post was kept before."
    assert str(user.id) not in "\n".join(chats.store.db.conn.iterdump())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_post_without_figures_is_said(chats: Chats, shared: Path, language: str) -> None:
    answer = await forward(chats, chats.user(language), "The weather in Astana is fine today.")
    assert f"`{answer.text}`" in section(shared, "M39")
