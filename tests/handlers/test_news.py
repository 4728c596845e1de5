"""A digest tells what was revised of what the last one told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from store import Store, Subscription
from terms.figure import Figure
from terms.period import Period
from tests.handlers.conftest import document, figures
from tests.handlers.sending import deliver, said
from tests.handlers.test_digest import SEPTEMBER, subscribed

OCTOBER = SEPTEMBER + timedelta(weeks=1)
TOLD = replace(figures()[0], side=None, change=None)
OFFICE = replace(TOLD, value=910.4e6, evidence="office")
NEWER = replace(TOLD, value=950.2e6, period=Period.of_year(2019))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "k.db") as store:
        yield store


def add(store: Store, weeks: int, *found: Figure) -> None:
    """A document that is read so many weeks after the first, a day before the digest."""
    day = SEPTEMBER + timedelta(weeks=weeks, days=-1)
    row = replace(document(f"Text {weeks}, long enough for what it states: all of it."), published=day.date(), url=None)
    store.add(row, found, day)


def told(store: Store, subscription: Subscription, weeks: int) -> str:
    """What the digest of that week says; it is sent."""
    return said(deliver(store, subscription, SEPTEMBER + timedelta(weeks=weeks)))


@pytest.mark.parametrize(("language", "lines"), [
    ("en", ["Revised: Kazakhstan – Belarus, trade turnover, 2018", "Was: $896 million (BelTA, 27 September 2026)",
            "Now: $910.4 million, +1.6% (BelTA, 4 October 2026)", "Both figures are kept."]),
    ("ru", ["Пересмотрено: Казахстан – Беларусь, товарооборот, 2018 год", "Было: $896 млн (BelTA, 27 сентября 2026)",
            "Стало: $910,4 млн, +1,6% (BelTA, 4 октября 2026)", "Сохранены обе цифры."]),
    ("kk", ["Деректер қайта қаралды: Қазақстан – Беларусь, тауар айналымы, 2018 жыл",
            "Бұрынғысы: 896 млн доллар (BelTA, 2026 жылғы 27 қыркүйек)",
            "Қазіргісі: 910,4 млн доллар, +1,6% (BelTA, 2026 жылғы 4 қазан)", "Екі дерек те сақталды."])])
def test_a_revision_of_another_period_is_told_once_as_the_model(store: Store, language: str, lines: list[str]) -> None:
    subscription = subscribed(store, language, weeks=5)
    add(store, 0, TOLD)
    assert "896" in told(store, subscription, 0)
    add(store, 1, OFFICE, NEWER)
    text = told(store, subscription, 1).splitlines()
    assert text[-4:] == lines
    assert text[3].startswith(("Kazakhstan – Belarus: trade turnover, 2019", "Казахстан – Беларусь: товарооборот, 2019",
                               "Қазақстан – Беларусь: тауар айналымы, 2019"))
    assert store.rows("SELECT figure FROM delivery_figures WHERE delivery = 2") == [
        {"figure": 1}, {"figure": 2}, {"figure": 3}]
    add(store, 2, replace(NEWER, value=951.3e6, period=Period.of_year(2020)))
    assert lines[0] not in told(store, subscription, 2)


def test_a_revision_of_the_period_that_is_told_is_part_of_it(store: Store) -> None:
    subscription = subscribed(store, "en", weeks=5)
    add(store, 0, TOLD)
    told(store, subscription, 0)
    add(store, 1, OFFICE)
    text = told(store, subscription, 1)
    assert "Revised: the later official figure is $14.4 million (1.6%) higher." in text
    assert "Both figures are kept." not in text


def test_days_without_news_do_not_hide_what_was_told_before(store: Store) -> None:
    subscription = subscribed(store, "en", weeks=5)
    add(store, 0, TOLD)
    told(store, subscription, 0)
    assert "Nothing new" in told(store, subscription, 1)
    add(store, 2, OFFICE, NEWER)
    assert "Was: $896 million" in told(store, subscription, 2)


def test_who_was_told_nothing_hears_of_no_revision(store: Store) -> None:
    subscription = subscribed(store, "en", weeks=5)
    add(store, 0, TOLD)
    add(store, 1, OFFICE, NEWER)
    assert "Revised" not in told(store, subscription, 1)
    assert OCTOBER.date() == date(2026, 10, 5)


def test_the_news_of_a_product_are_figures_of_that_product(store: Store) -> None:
    subscription = subscribed(store, "en", weeks=5, subject="kz-by:turnover::16d0f226")
    told(store, subscription, -1)
    add(store, 0, TOLD)
    assert "Nothing new since 21 September: Kazakhstan – Belarus, wheat." in told(store, subscription, 0)
    add(store, 1, replace(TOLD, product="wheat", value=12.4e6))
    text = told(store, subscription, 1)
    assert "New since 28 September: 1 figure" in text
    assert "Kazakhstan – Belarus: trade turnover, wheat, 2018" in text
    assert "$12.4 million" in text
