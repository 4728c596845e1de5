"""Charts in the chat: drawn on a command and on a press, kept, captioned with their sources."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from briefs.answering.answer import answer
from briefs.model.question import Question
from handlers import pictures
from handlers.pictures import Pictures
from playground.images import image_size
from playground.user import Received, User
from store import DocumentRow
from terms.period import Period
from tests.handlers.conftest import START, Chats, figures

LANGUAGES = ("en", "ru", "kk")
HEADINGS = {"en": "Kazakhstan – Belarus: trade turnover", "ru": "Казахстан – Беларусь: товарооборот",
            "kk": "Қазақстан – Беларусь: тауар айналымы"}
SOURCES = {"en": "Source: BelTA, 28 August 2019", "ru": "Источник: BelTA, 28 августа 2019",
           "kk": "Дереккөз: BelTA, 2019 жылғы 28 тамыз"}
CHART = {"en": "Chart", "ru": "График", "kk": "Диаграмма"}
NOTHING = {"en": "No figure is known, so there is nothing to draw.",
           "ru": "Данных нет, поэтому строить график не из чего.",
           "kk": "Дерек жоқ, сондықтан диаграмма құруға болмайды."}
PNG = b"\x89PNG"
WAIT = 15.0  # the first picture loads what draws


async def drawn(user: User, message: Received, label: str) -> Received:
    """The answer to a press."""
    before = len(user.inbox())
    await user.press(message, label).answered(WAIT)
    await user.until(lambda: len(user.inbox()) > before, WAIT)
    return user.inbox()[before]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_command_draws_a_series_with_its_sources(chats: Chats, language: str) -> None:
    user = chats.user(language)
    answer = await user.ask("/chart kz by 2015-2020", seconds=WAIT)
    png = user.download(answer)
    width, height = image_size(png)
    assert png.startswith(PNG)
    assert min(width, height) > 400
    lines = answer.text.splitlines()
    assert lines[0].startswith(HEADINGS[language])
    assert lines[1:] == [SOURCES[language]]
    assert len(answer.text) < 1024


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_button_draws_and_a_second_press_does_not_draw_again(chats: Chats, language: str) -> None:
    user = chats.user(language)
    brief = await user.ask("/trade kz by 2018")
    first = await drawn(user, brief, CHART[language])
    second = await drawn(user, brief, CHART[language])
    assert user.download(first) == user.download(second)
    assert chats.application.bot_data["deps"].pictures.drawn == 1
    assert CHART[language] not in first.labels


async def test_a_chart_offers_its_sources_and_its_file(chats: Chats) -> None:
    user = chats.user()
    picture = await user.ask("/chart kz by", seconds=WAIT)
    assert picture.labels == ["Sources", "Download"]
    assert (await drawn(user, picture, "Sources")).text.startswith("Sources: ")
    assert user.download(await drawn(user, picture, "Download"))[:2] == b"PK"


async def test_chart_as_a_reply_draws_the_answer(chats: Chats) -> None:
    user = chats.user()
    brief = await user.ask("/trade kz by 2018")
    user.send("/chart", reply_to=brief.id)
    await user.next()
    picture = user.inbox()[-1]
    await user.until(lambda: "photo" in user.inbox()[-1].message, WAIT)
    picture = user.inbox()[-1]
    user.send("/chart", reply_to=picture.id)
    await user.until(lambda: len(user.inbox()) == 3, WAIT)
    assert user.download(user.inbox()[-1]).startswith(PNG)


async def test_a_ranking_is_drawn_as_one(chats: Chats) -> None:
    user = chats.user()
    asked = await user.ask("/rank kz 2018")
    picture = await drawn(user, asked, "Chart")
    assert picture.text.startswith("Kazakhstan: trade turnover by country, 2018")
    user.send("/chart", reply_to=asked.id)
    await user.until(lambda: len(user.inbox()) == 3, WAIT)
    assert user.download(user.inbox()[-1]) == user.download(picture)
    assert (await user.ask("/chart top 3 partners of kazakhstan 2018", seconds=WAIT)).text == picture.text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text", ["/chart ge am 2001-2003", "/chart chad 1999", "/chart top partners of chad 2001"])
async def test_nothing_known_is_said_kindly(chats: Chats, language: str, text: str) -> None:
    answer = await chats.user(language).ask(text, seconds=WAIT)
    assert answer.text.splitlines()[1] == NOTHING[language]
    assert "photo" not in answer.message


@pytest.mark.parametrize("language", LANGUAGES)
async def test_chart_alone_says_how_to_ask(chats: Chats, language: str) -> None:
    assert "2019" in (await chats.user(language).ask("/chart")).text


async def test_a_country_that_was_asked_back_is_drawn_when_it_is_chosen(chats: Chats) -> None:
    user = chats.user()
    asked = await user.ask("/chart kz tajkstn 2015-2020")
    told = await drawn(user, asked, "Tajikistan")
    assert told.text.splitlines()[1] == NOTHING["en"]


async def test_what_is_no_question_about_figures_is_answered_as_ever(chats: Chats) -> None:
    user = chats.user()
    assert "trade" in (await user.ask("/chart how are you")).text
    assert "Subscribed" in (await user.ask("/chart subscribe kz by weekly")).text


async def test_many_long_sources_fit_the_caption(chats: Chats) -> None:
    for n in range(6):
        name = f"{'A Very Long Name of an Outlet ' * 12}{n}"
        text = f"In {2010 + n} trade reached ${100 + n} million."
        figure = replace(figures()[0], mention=f"${100 + n} million", start=22, end=34, quote=text,
                         value=(100 + n) * 1e6, period=Period.of_year(2010 + n), change=None)
        chats.store.add(DocumentRow(f"d{n}", text, outlet=name, published=date(2019, 8, n + 1),
                                    published_how="stated", url=f"https://example.org/{n}", language="en"),
                        [figure], START)
    answer = await chats.user().ask("/chart kz by 2010-2018", seconds=WAIT)
    assert "photo" in answer.message
    assert len(answer.text) <= 1024


async def test_pictures_are_kept_by_content_and_not_for_ever(
        chats: Chats, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Pictures()
    question = Question("", "series", "KZ", "BY", "turnover")
    brief = answer(question, [replace(one, id=n) for n, one in enumerate(figures(), 1)], today=START.date())
    same = replace(brief, question=replace(question, text="kz by, please"))
    both = await asyncio.gather(kept.of(brief, "en"), kept.of(same, "en"))
    assert both[0] == both[1]
    assert (kept.drawn, len(kept.kept)) == (1, 1)
    monkeypatch.setattr(pictures, "MOST", 1)
    assert await kept.of(brief, "kk") != both[0]
    assert (kept.drawn, len(kept.kept)) == (2, 1)


async def test_the_loop_goes_on_while_a_picture_is_drawn(chats: Chats) -> None:
    slow, quick = chats.user(), chats.user()
    slow.send("/chart kz by 2015-2020")
    assert (await quick.ask("/help")).text.startswith("What I can do")
    await slow.next(seconds=WAIT)
