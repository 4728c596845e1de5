"""Corrections as a chat gets them: composed from what the database says at that moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.schedule import next_occasion
from briefs.rendering.mistakes import mistake
from handlers import Composer
from store import Composed, Missed, Store
from store.told import QUIET
from terms.figure import Figure
from terms.reasons import MISREAD, RETRACTED
from tests.handlers.conftest import document, figures
from tests.handlers.models import model, tagless
from tests.store.sent import LEASE, sent, subscribed

SEPTEMBER = datetime(2026, 9, 28, 4, tzinfo=UTC)  # 09:00 in Almaty
LATER = SEPTEMBER + timedelta(days=2)
TURNOVER, EXPORT = figures()
TURNOVER = replace(TURNOVER, change=None)
WRONG = replace(TURNOVER, value=986e6)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "k.db") as store:
        yield store


def quoted(store: Store, *wrong: Figure, language: str = "en") -> None:
    """A chat was sent these figures in a digest."""
    store.save_chat(7, SEPTEMBER, language=language)
    store.add(replace(document(), url=None), wrong, SEPTEMBER)
    sent(store, subscribed(store, SEPTEMBER), list(range(1, len(wrong) + 1)), SEPTEMBER, "2026-09-28")


def reread(store: Store, *figures: Figure) -> None:
    store.reread(1, replace(document(), url=None), figures, LATER, mistake)


def composed(store: Store, *, heard: bool = True) -> Composed:
    [delivery] = store.claim("me", LATER + QUIET, LATER + QUIET + LEASE)
    return Composer(store, next_occasion, heard=heard).correction(delivery, LATER)


@pytest.mark.parametrize(("language", "buttons"), [
    ("en", ["Source", "Something is wrong"]), ("ru", ["Источник", "Здесь ошибка"]), ("kk", ["Дереккөз", "Қате бар"])])
def test_a_correction_is_the_model_message(store: Store, language: str, buttons: list[str]) -> None:
    quoted(store, WRONG, language=language)
    reread(store, TURNOVER)
    found = composed(store)
    assert [tagless(part.html) for part in found.parts] == [tagless(model("M36")[language][0])]
    assert found.parts[0].buttons == [list(zip(buttons, ["why:2", "bad:2"], strict=True))]
    assert found.figure_ids == [2]


def test_a_button_that_nobody_hears_is_left_out(store: Store) -> None:
    quoted(store, WRONG)
    reread(store, TURNOVER)
    assert composed(store, heard=False).parts[0].buttons == [[("Source", "why:2")]]


def test_many_are_a_list_with_a_button_each(store: Store) -> None:
    wrong = [replace(WRONG, start=n, end=n + 1, value=7e9 + n * 1e8) for n in range(40)]
    quoted(store, *wrong)
    reread(store, *(replace(figure, value=1e6) for figure in wrong))
    found = composed(store)
    assert [part.html.count("Wrong: ") for part in found.parts] == [20, 20]
    assert [len(row) for row in found.parts[0].buttons] == [4] * 5
    assert len(found.figure_ids) == 40


def test_what_other_sources_say_stands_where_nothing_is_right(store: Store) -> None:
    quoted(store, WRONG)
    store.add(document("Another text, which says that it was $890 million."),
              [replace(TURNOVER, doc="two", value=890e6)], SEPTEMBER)
    reread(store)
    found = composed(store)
    assert "From other sources: $890 million (BelTA" in tagless(found.parts[0].html)
    assert found.figure_ids == [2]


@pytest.mark.parametrize("retracted", [True, False])
def test_what_another_source_says_too_is_wrong_only_if_retracted(store: Store, retracted: bool) -> None:
    quoted(store, WRONG)
    store.add(document("Another text, which says that it was $986 million."), [replace(WRONG, doc="two")], SEPTEMBER)
    if retracted:
        store.retract(1, RETRACTED, LATER)
        assert "No other figure is known." in composed(store).parts[0].html
    else:
        reread(store)
        assert composed(store).parts == []


def test_a_reading_that_was_taken_back_in_time_is_not_told(store: Store) -> None:
    quoted(store, WRONG)
    reread(store, TURNOVER)
    reread(store, WRONG)
    assert composed(store).parts == []


def test_the_right_figure_is_the_one_that_stands_today(store: Store) -> None:
    quoted(store, WRONG)
    reread(store, TURNOVER)
    reread(store, replace(TURNOVER, value=895e6))
    assert "Right: $895 million" in tagless(composed(store).parts[0].html)


def test_a_correction_that_did_not_arrive_is_said_with_what_it_says(store: Store) -> None:
    quoted(store, WRONG)
    store.retract(1, MISREAD, LATER)
    [delivery] = store.claim("me", LATER + QUIET, LATER + QUIET + LEASE)
    composer = Composer(store, next_occasion)
    lines = ("1. Kazakhstan – Belarus, trade turnover, 2018\nWrong: $986 million (the number was misread)\n"
             "No other figure is known.")
    for state, said in (("uncertain", "May not have arrived: the correction of 30 September 2026. "
                                      "It was sent again once."), ("skipped", "Was not sent: the correction of 30 "
                                                                              "September 2026.")):
        missed = Missed(delivery.id, delivery.occasion, state, None, delivery.due_at)
        assert tagless(composer.tell_missed(delivery.subscription, [missed]).html) == f"{said}\n{lines}"
