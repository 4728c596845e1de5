"""Digests: what is composed for the sender, and what /digest shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.schedule import next_occasion
from handlers import Composer
from handlers.language_of import spoken
from locales.formats import date
from store import Missed, Store, Subscription
from terms.period import Period
from tests.handlers.conftest import Chats, document, figures
from tests.handlers.models import model, section, tagless
from tests.handlers.sending import WEEK, claimed, deliver, said

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
def test_the_first_digest_shows_what_is_known(store: Store, language: str) -> None:
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    composed = deliver(store, subscribed(store, language, weeks=0), SEPTEMBER)
    text = tagless(composed.parts[0].html)
    assert text.splitlines()[0] == tagless(model("M32")[language][0]).splitlines()[0]
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
    deliver(store, subscription, SEPTEMBER - WEEK)
    store.add(document(), figures(), SEPTEMBER - timedelta(days=2))
    assert said(deliver(store, subscription, SEPTEMBER)).splitlines()[1] == line
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_with_nothing_new_says_so(store: Store, language: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    store.add(document(), figures(), SEPTEMBER - timedelta(days=300))
    deliver(store, subscription, SEPTEMBER)
    composed = deliver(store, subscription, SEPTEMBER + WEEK)
    expected = tagless(model("M33")[language][0])
    subject = {"en": "; Kazakhstan, foreign trade", "ru": "; Казахстан, внешняя торговля",
               "kk": "; Қазақстан, сыртқы сауда"}[language]
    assert tagless(composed.parts[0].html) == expected.replace(subject, "")
    store.close()


@pytest.mark.parametrize(("language", "line"), [
    ("en", "Late: due on 28 September at 09:00, sent at 11:20."),
    ("ru", "С опозданием: должен был прийти 28 сентября в 09:00, отправлен в 11:20."),
    ("kk", "Дайджест кешікті: 28 қыркүйек, 09:00 орнына 11:20.")])
def test_a_late_digest_says_so_and_guesses_no_cause(store: Store, language: str, line: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    late = deliver(store, subscription, SEPTEMBER, SEPTEMBER + timedelta(hours=2, minutes=20))
    assert said(late).splitlines()[0] == line
    on_time = deliver(store, subscription, SEPTEMBER + WEEK, SEPTEMBER + WEEK + timedelta(minutes=5))
    assert "09:00" not in said(on_time)
    store.close()


@pytest.mark.parametrize(("spring", "zone"), [((2027, 3, 28), "Europe/Vilnius"), ((2027, 3, 14), "America/New_York")])
@pytest.mark.parametrize("weekday", [None, 6])
def test_a_digest_on_the_day_the_clocks_go_forward_is_that_days(store: Store, spring: tuple[int, int, int], zone: str,
                                                                weekday: int | None) -> None:
    step = timedelta(days=1 if weekday is None else 7)
    nine = datetime(*spring, 9, tzinfo=ZoneInfo(zone))  # a Sunday
    one, before = in_zone(store, nine, weekday), (nine - step).astimezone(UTC)
    store.add(document(), figures(), before - timedelta(hours=12))
    for weeks in (2, 1):
        deliver(store, one, (nine - weeks * step).astimezone(UTC))
    lines = said(deliver(store, one, nine.astimezone(UTC))).splitlines()
    assert lines[0] == f"Trade digest, {nine.day} March 2027"
    assert lines[1].startswith(f"Nothing new since {(nine - step).day} March")
    assert lines[2] == f"Next digest: {date((nine + step).date(), 'en')}"
    store.close()


def test_a_day_of_25_hours_loses_no_news(store: Store) -> None:
    nine = datetime(2027, 10, 31, 9, tzinfo=ZoneInfo("Europe/Vilnius"))
    one, before = in_zone(store, nine), (nine - timedelta(days=1)).astimezone(UTC)
    for days in (1, 0):
        deliver(store, one, before - timedelta(days=days))
    store.add(document(), figures(), before + timedelta(minutes=30))
    assert "New since 30 October: 2 figures" in said(deliver(store, one, nine.astimezone(UTC)))
    store.close()


def in_zone(store: Store, nine: datetime, weekday: int | None = None) -> Subscription:
    """A subscription to digests at nine of that zone, made months before."""
    made = nine.astimezone(UTC) - timedelta(days=80)
    store.save_chat(1, made, zone=str(nine.tzinfo), language="en")
    return store.subscribe(1, "kz-by:turnover", made, time="09:00", weekday=weekday,
                           frequency="daily" if weekday is None else "weekly")


def test_what_a_late_digest_told_is_no_news_of_the_next(store: Store) -> None:
    one = subscribed(store, "en", weeks=5)
    deliver(store, one, SEPTEMBER - WEEK)
    store.add(document(), figures(), SEPTEMBER + timedelta(hours=4))
    assert "New since 21 September: 2 figures" in said(deliver(store, one, SEPTEMBER, SEPTEMBER + timedelta(hours=6)))
    assert "Nothing new since 28 September" in said(deliver(store, one, SEPTEMBER + WEEK))
    store.close()


def test_what_is_read_while_a_digest_is_composed_is_news_of_the_next(store: Store) -> None:
    one = subscribed(store, "en", weeks=5)
    deliver(store, one, SEPTEMBER - WEEK)
    delivery = claimed(store, one, SEPTEMBER)
    composed = Composer(store, next_occasion)(delivery, SEPTEMBER)
    store.add(document(), figures(), SEPTEMBER)
    store.write_parts(delivery.id, "me", composed, [], SEPTEMBER)
    for part in store.parts(delivery.id):
        store.begin_part(delivery.id, part.position, "me", SEPTEMBER)
        store.part_sent(delivery.id, part.position, 1, SEPTEMBER)
    store.settle(delivery.id, "me", SEPTEMBER)
    assert "New since 28 September: 2 figures" in said(deliver(store, one, SEPTEMBER + WEEK))
    store.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_digest_that_may_not_have_arrived_is_told(store: Store, language: str) -> None:
    subscription = subscribed(store, language, weeks=5)
    composer = Composer(store, next_occasion)
    told = composer.tell_missed(subscription, [Missed(1, "2026-09-21", "uncertain", None, SEPTEMBER)])
    assert told.html == model("M35")[language][0]
    (label, action), = told.buttons[0]
    assert f"{language}: `{told.html}` `[ {label} ]`" in section("M35")
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
    deliver(store, subscription, SEPTEMBER - WEEK)
    later = [replace(figure, period=Period.of_year(2021), value=1.2e9, change=None) for figure in figures()[:1]]
    store.add(document("In 2021, trade was $1.2 billion, $896 million before."), later, SEPTEMBER - timedelta(days=1))
    assert "$1.2 billion" in said(deliver(store, subscription, SEPTEMBER))
    store.close()


def test_the_language_of_a_chat() -> None:
    assert [spoken("kk", "ru"), spoken(None, "ru-RU"), spoken("xx", None)] == ["kk", "ru", "en"]
