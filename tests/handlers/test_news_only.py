"""News only: a digest with nothing new is not sent, which is said, shown and taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from handlers.keyboard import keyboard
from handlers.when import read
from playground.user import Received, User
from store import Store, Subscription
from terms.period import Period
from tests.handlers.conftest import Chats, document, figures
from tests.handlers.models import section
from tests.handlers.sending import WEEK, deliver, said

LANGUAGES = ("en", "ru", "kk")
SEPTEMBER = datetime(2026, 9, 28, 4, tzinfo=UTC)  # 09:00 in Almaty, a Monday


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store whose figures are older than any digest."""
    store = Store.open(tmp_path / "k.db")
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    return store


def quiet(store: Store, weeks: int = 5) -> Subscription:
    """A weekly subscription to news only, made so many weeks before 28 September 2026."""
    made = SEPTEMBER - timedelta(weeks=weeks, days=1)
    return store.subscribe(1, "kz-by:turnover", made, time="09:00", frequency="weekly", weekday=0, news_only=True)


def add_later(store: Store, moment: datetime) -> None:
    """A figure of another year, read at a moment."""
    later = [replace(figure, period=Period.of_year(2021), value=1.2e9, change=None) for figure in figures()[:1]]
    store.add(document("In 2021, trade was $1.2 billion, $896 million before."), later, moment)


@pytest.mark.parametrize("weeks", [0, 5])
def test_where_nothing_is_new_nothing_is_composed(store: Store, weeks: int) -> None:
    assert deliver(store, quiet(store, weeks), SEPTEMBER).parts == []
    store.close()


def test_a_digest_with_news_is_composed(store: Store) -> None:
    one = quiet(store)
    deliver(store, one, SEPTEMBER - WEEK)
    add_later(store, SEPTEMBER - timedelta(days=1))
    text = said(deliver(store, one, SEPTEMBER))
    assert "New since 21 September: 1 figure" in text
    assert "$1.2 billion" in text
    store.close()


def test_news_of_a_digest_that_was_missed_stand_in_the_next(store: Store) -> None:
    one = quiet(store)
    assert deliver(store, one, SEPTEMBER).parts == []
    add_later(store, SEPTEMBER + timedelta(days=2))  # the digest of 5 October is skipped: the bot is down
    assert "New since 28 September: 1 figure" in said(deliver(store, one, SEPTEMBER + 2 * WEEK))
    store.close()


def test_a_restart_makes_no_digest_the_first(store: Store) -> None:
    one = store.subscribe(1, "kz-by:turnover", SEPTEMBER - 5 * WEEK, time="09:00", frequency="weekly", weekday=0)
    deliver(store, one, SEPTEMBER - WEEK)
    with store.writing() as connection:
        connection.execute("UPDATE subscriptions SET next_at = '2026-09-28T04:00:00.000Z'")
    store.replan(SEPTEMBER - timedelta(hours=1))
    again = store.subscriptions(1)[0]
    assert again.since > one.since
    assert "Nothing new since 21 September" in said(deliver(store, again, SEPTEMBER))
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_stands_under_a_digest_with_nothing_new(store: Store, language: str) -> None:
    store.save_chat(1, SEPTEMBER - 6 * WEEK, language=language)
    one = quiet(store)
    store.send_news_only(1, one.id, only=False)
    deliver(store, one, SEPTEMBER - WEEK)
    parts = deliver(store, one, SEPTEMBER).parts
    [[(label, action)]] = parts[0].buttons
    assert action == f"news:{one.id}"
    assert f"`[ {label} ]`" in section("M33")
    store.close()


async def with_button(chats: Chats, user: User, data: str) -> Received:
    """A message of the bot with a button, as an older digest has it."""
    user.send("/help")
    await user.next()
    await chats.application.bot.send_message(user.id, "old", reply_markup=keyboard([[("button", data)]]))
    return await user.next()


async def pressed(chats: Chats, user: User) -> tuple[Received, Received]:
    """The answer to the button, and the list of subscriptions after it."""
    await user.ask("/subscribe kz by 09:00 weekly")
    made = chats.store.subscriptions(user.id)[0]
    user.press(await with_button(chats, user, f"news:{made.id}"), "button")
    return await user.next(), await user.ask("/subscriptions")


@pytest.mark.parametrize(("language", "said", "line", "last", "undo"), [
    ("en", "News only: Kazakhstan – Belarus", "1. Kazakhstan – Belarus · every Monday, 09:00 · news only",
     "Next, if there is news: 23 November 2026, 09:00 (Asia/Almaty)", "1 Send every digest"),
    ("ru", "Только новое: Казахстан – Беларусь", "1. Казахстан – Беларусь · по понедельникам, 09:00 · только новое",
     "Следующий дайджест, если будет новое: 23 ноября 2026, 09:00 (Asia/Almaty)", "1 Присылать каждый"),
    ("kk", "Тек жаңа дерек: Қазақстан – Беларусь",
     "1. Қазақстан – Беларусь · дүйсенбі сайын, 09:00 · тек жаңа дерек",
     "Келесі дайджест, жаңа дерек болса: 2026 жылғы 23 қараша, 09:00 (Asia/Almaty)", "1 Әр дайджестті жіберу"),
])
async def test_the_button_says_what_holds_and_the_list_shows_it(chats: Chats, language: str, said: str, line: str,
                                                                last: str, undo: str) -> None:
    answer, listed = await pressed(chats, chats.user(language))
    assert answer.text.splitlines()[0] == said
    assert (listed.text.splitlines()[1], listed.text.splitlines()[-1]) == (line, last)
    assert undo in listed.labels


async def test_it_is_taken_back_in_the_list(chats: Chats) -> None:
    user = chats.user()
    _, listed = await pressed(chats, user)
    user.press(listed, "1 Send every digest")
    assert (await user.next()).text.startswith("Every digest: Kazakhstan – Belarus")
    assert not chats.store.subscriptions(user.id)[0].news_only


@pytest.mark.parametrize("typed", [
    "kz by weekly news only", "kz by weekly, only when there is news", "казахстан беларусь еженедельно только новое",
    "қазақстан беларусь апта сайын тек жаңа дерек"])
async def test_news_only_can_be_asked_for_at_once(chats: Chats, typed: str) -> None:
    user = chats.user()
    lines = (await user.ask(f"/subscribe {typed}")).text.splitlines()
    assert lines == ["Subscribed: Kazakhstan – Belarus", "Weekly, every Monday, 09:00 (Asia/Almaty), news only",
                     "Next digest, if there is news: 23 November 2026"]


async def test_another_time_keeps_it_and_a_new_subscription_begins_without_it(chats: Chats) -> None:
    user = chats.user()
    await user.ask("/subscribe kz by news only")
    assert "news only" in (await user.ask("/subscribe kz by 10:00")).text
    ended = await user.ask("/unsubscribe kz by")
    assert "news only" not in (await user.ask("/subscribe kz by")).text
    await user.ask("/unsubscribe")
    user.press(ended, "Undo")
    assert "10:00 (Asia/Almaty), news only" in (await user.next()).text


@pytest.mark.parametrize("data", ["news:", "news:99", "every:x"])
async def test_a_button_of_no_subscription_has_expired(chats: Chats, data: str) -> None:
    user = chats.user()
    old = await with_button(chats, user, data)
    assert (await user.press(old, "button").answered())["text"] == "This button has expired. Ask again."


def test_a_country_is_no_news() -> None:
    assert (read("kz new zealand").news_only, read("kz by news only").news_only) == (False, True)
