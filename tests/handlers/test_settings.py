"""Time zone, home country, privacy: what a chat sets, sees and takes back."""

from __future__ import annotations

import pytest

from bot.delivery import KEEP_TEXTS
from tests.handlers.conftest import Chats
from tests.handlers.models import model, section, tagless

LANGUAGES = ("en", "ru", "kk")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_zone_is_chosen_by_its_button(chats: Chats, language: str) -> None:
    user = chats.user(language)
    asked = await user.ask("/timezone")
    question, confirmed = model("M27")[language]
    assert asked.text == question
    told = next(each for each in section("M27").splitlines() if each.startswith("Buttons:"))
    assert f"{language} `[ {' | '.join(asked.labels[:2])} ] [ {' | '.join(asked.labels[2:4])} ] " in told
    await user.press(asked, asked.labels[0]).answered()
    assert (await user.next()).text == confirmed
    stored = chats.store.chat(user.id)
    assert stored
    assert stored.zone == "Asia/Almaty"


@pytest.mark.parametrize(("typed", "zone"), [
    ("Europe/Minsk", "Europe/Minsk"), ("europe/minsk", "Europe/Minsk"), ("Минск", "Europe/Minsk"),
    ("Мәскеу", "Europe/Moscow"), ("new york", "America/New_York"), ("Tbilisi", "Asia/Tbilisi"), ("UTC", "Etc/UTC")])
async def test_a_zone_is_chosen_by_writing_a_city(chats: Chats, typed: str, zone: str) -> None:
    assert (await chats.user().ask(f"/timezone {typed}")).text.startswith(f"Time zone: {zone} (UTC")


async def test_a_city_may_be_sent_as_a_reply_to_the_question(chats: Chats) -> None:
    user = chats.user()
    asked = await user.ask("/timezone")
    await user.press(asked, "Another zone").answered()
    again = await user.next()
    user.send("Tashkent", reply_to=again.id)
    assert (await user.next()).text.startswith("Time zone: Asia/Tashkent (UTC+5). It is 14:32 there now.")


async def test_an_unknown_zone_is_said_with_an_example(chats: Chats) -> None:
    answer = await chats.user().ask("/timezone <b>Mars")
    assert answer.text == "I know no time zone “<b>Mars”. Write a city or a zone, for example: Minsk or Europe/Minsk"


async def test_the_home_country_is_set_and_fills_a_question(chats: Chats) -> None:
    user = chats.user()
    assert (await user.ask("/home kz")).text == (
        "Your country: Kazakhstan. “Trade with Georgia” now means Kazakhstan's trade with Georgia.")
    assert "Kazakhstan – Belarus" in (await user.ask("our trade with belarus 2018")).text


async def test_the_home_country_is_chosen_by_its_button_and_by_a_reply(chats: Chats) -> None:
    user = chats.user("ru")
    asked = await user.ask("/home")
    await user.press(asked, "Россия").answered()
    assert (await user.next()).text.startswith("Ваша страна: Россия.")
    user.send("Узбекистан", reply_to=asked.id)
    assert (await user.next()).text.startswith("Ваша страна: Узбекистан.")


async def test_a_home_that_is_no_country_is_asked_back(chats: Chats) -> None:
    assert "mars" in (await chats.user().ask("/home mars")).text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_privacy_says_what_is_kept(chats: Chats, language: str) -> None:
    head, kept, texts, *rest = (await chats.user(language).ask("/privacy")).text.splitlines()
    assert "\n".join([head, kept, *rest]) == tagless(model("M37")[language][0])
    assert str(KEEP_TEXTS.days) in texts


def test_the_tables_keep_what_privacy_says_and_nothing_else(chats: Chats) -> None:
    columns = {row["name"] for row in chats.store.rows("SELECT name FROM pragma_table_info('chats')")}
    assert columns == {"id", "kind", "language", "zone", "home", "state", "paused_why", "created_at", "changed_at"}
    tables = {row["name"] for row in chats.store.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    of_chats = {name for name in tables if any(
        row["name"] == "chat" for row in chats.store.rows("SELECT name FROM pragma_table_info(?)", name))}
    assert of_chats == {"subscriptions", "corrected_chats"}


async def test_questions_are_not_kept(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/trade kz by 2018")
    await user.ask("a very secret question about kz by 2017")
    assert chats.store.chat(user.id) is None
    dump = "\n".join(chats.store.db.conn.iterdump())
    assert "secret" not in dump
    assert "Aida" not in dump


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_leaves_is_forgotten(chats: Chats, language: str) -> None:
    user = chats.user(language)
    await user.ask("/home kz")
    await user.ask("/subscribe kz by 09:00")
    assert (await user.ask("/forget")).text == model("M38")[language][0]
    assert chats.store.chat(user.id) is None
    assert chats.store.subscriptions(user.id) == []
    dump = "\n".join(chats.store.db.conn.iterdump())
    assert str(user.id) not in dump
