"""Inline queries: the bot's answer in short, typed in any chat."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from handlers.limits import MOST
from playground.rules import LIMITS
from tests.handlers.conftest import Chats

LANGUAGES = ("en", "ru", "kk")
SHORT = {
    "en": ["Kazakhstan – Belarus: trade turnover, 2018", "$896 million", "+30% on 2017", "BelTA, 28 August 2019"],
    "ru": ["Казахстан – Беларусь: товарооборот, 2018 год", "$896 млн", "+30% к 2017 году", "BelTA, 28 августа 2019"],
    "kk": ["Қазақстан – Беларусь: тауар айналымы, 2018 жыл", "896 млн доллар", "2017 жылға қарағанда +30%",
           "BelTA, 2019 жылғы 28 тамыз"]}


async def results(chats: Chats, text: str, language: str = "en") -> list[dict[str, Any]]:
    answer = await chats.user(language).inline(text).answered()
    assert answer["is_personal"]
    assert answer["cache_time"] <= 30
    return list(answer["results"])


def text(result: dict[str, Any]) -> str:
    return str(result["message"]["text"]).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_question_gives_the_answer_in_short_with_its_source(chats: Chats, language: str) -> None:
    (result,) = await results(chats, "kz by 2018", language)
    assert text(result).splitlines() == SHORT[language]
    assert result["title"] == SHORT[language][0]
    assert "896" in result["description"]
    bold, link = result["message"]["entities"]
    assert (bold["type"], link["type"], link["url"]) == ("bold", "text_link", "https://example.org/a?b=1&c=2")


async def test_the_answer_is_sent_into_the_chat(chats: Chats) -> None:
    user = chats.user()
    answer = await user.inline("kz by 2018").answered()
    sent = user.choose(answer["results"][0], "kz by 2018")
    assert sent["text"].startswith("Kazakhstan – Belarus")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("typed", ["", "   ", "hello", "👋", "<b>", "subscribe kz by", "x" * 256, "{0} %s"])
async def test_what_asks_nothing_gives_a_hint(chats: Chats, language: str, typed: str) -> None:
    (result,) = await results(chats, typed, language)
    assert "2019" in result["title"]
    assert text(result)


@pytest.mark.parametrize(("language", "typed", "title"), [
    ("en", "kz mars", "I know no country “mars”."), ("ru", "кз марс", "Не знаю такой страны: «марс»."),
    ("kk", "kz 0000", "0000"), ("en", "trade with <mars>", "I know no country “mars”.")])
async def test_a_word_that_is_no_country_is_named(chats: Chats, language: str, typed: str, title: str) -> None:
    (result,) = await results(chats, typed, language)
    assert title in result["title"]
    assert "2019" in text(result)


async def test_a_word_of_two_countries_gives_an_answer_for_each(chats: Chats) -> None:
    found = await results(chats, "kz korea 2018")
    assert [result["title"].partition(":")[0] for result in found] == [
        "Kazakhstan – South Korea", "Kazakhstan – North Korea"]


async def test_nothing_known_is_said(chats: Chats) -> None:
    (result,) = await results(chats, "ge am 2001")
    assert "2001" in result["title"]


async def test_the_chosen_language_and_country_hold(chats: Chats) -> None:
    user = chats.user("en")
    await user.ask("/language kk")
    await user.ask("/home kz")
    (result,) = (await user.inline("trade with belarus 2018").answered())["results"]
    assert result["title"] == SHORT["kk"][0]


async def test_a_query_that_is_too_old_is_let_be(chats: Chats, caplog: pytest.LogCaptureFixture) -> None:
    user = chats.user()
    await user.ask("/help")
    asked = user.inline("kz by 2018")
    chats.clock.advance(LIMITS["inline_seconds"] + 1)
    await user.ask("/help")
    assert not asked.query.answer
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


async def test_too_many_queries_are_not_answered(chats: Chats) -> None:
    user = chats.user()
    for _ in range(MOST):
        chats.flood.wait(user.id, chats.clock.now())
    with pytest.raises(TimeoutError):
        await user.inline("kz by 2018").answered(0.3)


async def test_a_button_of_a_message_that_came_of_a_query_has_expired(chats: Chats) -> None:
    user = chats.user("ru")
    (result,) = (await user.inline("kz by 2018").answered())["results"]
    button = {"text": "x", "callback_data": "ask:kz-by:turnover:2018"}
    result["message"]["reply_markup"] = {"inline_keyboard": [[button]]}
    sent = user.choose(result)
    assert (await user.press(sent, "x").answered())["text"] == "Эта кнопка устарела. Спросите ещё раз."
