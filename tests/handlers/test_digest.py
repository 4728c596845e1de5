"""Digests: what is composed for the sender, and what /digest shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule import next_occasion
from handlers import Composer
from handlers.language_of import spoken
from store import Missed, Store, Subscription
from terms.period import Period
from tests.handlers.conftest import Chats, document, figures
from tests.handlers.models import model, section, tagless

LANGUAGES = ("en", "ru", "kk")
SEPTEMBER = datetime(2026, 9, 28, 4, tzinfo=UTC)  # 09:00 in Almaty, a Monday


def subscribed(store: Store, language: str, weeks: int, subject: str = "kz-by:turnover") -> Subscription:
    """A weekly subscription made so many weeks before 28 September 2026."""
    made = SEPTEMBER - timedelta(weeks=weeks, days=1)
    store.save_chat(1, made, language=language)
    return store.subscribe(1, subject, made, time="09:00", frequency="weekly", weekday=0)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store.open(tmp_path / "k.db")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_digest_shows_what_is_known(store: Store, shared: Path, language: str) -> None:
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    composed = Composer(store, next_occasion)(subscribed(store, language, weeks=0), SEPTEMBER)
    text = tagless(composed.parts[0].html)
    assert text.splitlines()[0] == tagless(model(shared, "M32")[language][0]).splitlines()[0]
    assert "896" in text
    assert sorted(composed.figure_ids) == [1, 2]
    assert [[action for _, action in row] for row in composed.parts[-1].buttons] == [
        ["chart:kz-by:turnover:2018", "src:kz-by:turnover:2018"], ["subs:"]]
    store.close()


@pytest.mark.parametrize(("language", "line"), [
    ("en", "New since 21 September: 2 figures"), ("ru", "Новое с 21 сентября: 2 показателя"),
    ("kk", "21 қыркүйектен бері: 2 жаңа көрсеткіш")])
def test_a_later_digest_counts_what_was_read_since_the_last(store: Store, language: str, line: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    store.add(document(), figures(), SEPTEMBER - timedelta(days=2))
    composed = Composer(store, next_occasion)(subscription, SEPTEMBER)
    assert tagless(composed.parts[0].html).splitlines()[1] == line
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_with_nothing_new_says_so(store: Store, shared: Path, language: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    composed = Composer(store, next_occasion)(subscription, SEPTEMBER + timedelta(weeks=1))
    expected = tagless(model(shared, "M33")[language][0])
    subject = {"en": "; Kazakhstan, foreign trade", "ru": "; Казахстан, внешняя торговля",
               "kk": "; Қазақстан, сыртқы сауда"}[language]
    assert tagless(composed.parts[0].html) == expected.replace(subject, "")
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_late_digest_says_why(store: Store, shared: Path, language: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    composed = Composer(store, next_occasion)(subscription, SEPTEMBER + timedelta(hours=2, minutes=20))
    assert tagless(composed.parts[0].html).splitlines()[0] == tagless(model(shared, "M34")[language][0])
    on_time = Composer(store, next_occasion)(subscription, SEPTEMBER + timedelta(minutes=5))
    assert tagless(on_time.parts[0].html).splitlines()[0] != tagless(model(shared, "M34")[language][0])
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_that_may_not_have_arrived_is_told(store: Store, shared: Path, language: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    composer = Composer(store, next_occasion)
    told = composer.tell_missed(subscription, [Missed(1, "2026-09-21", "uncertain", None, SEPTEMBER)])
    assert told.html == model(shared, "M35")[language][0]
    (label, action), = told.buttons[0]
    assert f"{language}: `{told.html}` `[ {label} ]`" in section(shared, "M35")
    assert action == "show:1"
    failed = composer.tell_missed(subscription, [Missed(1, "2026-09-21", "failed", None, SEPTEMBER)])
    assert "2026" in failed.html
    assert failed.buttons == []
    store.close()


async def test_digest_shows_the_subscriptions_now_and_repeats_nothing_else(chats: Chats) -> None:
    user = chats.user("ru")
    assert (await user.ask("/digest")).text.startswith("Подписок нет.")
    await user.ask("/subscribe kz by")
    answer = await user.ask("/digest")
    assert answer.text.startswith("Торговый дайджест, 21 ноября 2026")
    assert "$896 млн" in tagless(answer.text)


def test_a_digest_is_about_the_newest_period_of_what_is_new(store: Store) -> None:
    subscription = subscribed(store, "en", weeks=5)
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    later = [replace(figure, period=Period.of_year(2021), value=1.2e9, change=None) for figure in figures()[:1]]
    store.add(document("In 2021, trade was $1.2 billion, $896 million before."), later, SEPTEMBER - timedelta(days=1))
    composed = Composer(store, next_occasion)(subscription, SEPTEMBER)
    assert "$1.2 billion" in tagless(composed.parts[0].html)
    store.close()


def test_the_language_of_a_chat() -> None:
    assert [spoken("kk", "ru"), spoken(None, "ru-RU"), spoken("xx", None)] == ["kk", "ru", "en"]
