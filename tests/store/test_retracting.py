"""A figure that the operator retracts: gone for good, told once, all or nothing."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from briefs.rendering.mistakes import mistake
from store import Retracted, Store
from terms.reasons import MISREAD, RETRACTED
from tests.store.sent import planned, sent, subscribed, told
from tests.store.test_corrections import PAIR, RIGHT, WRONG, reread, wrong
from tests.store.test_documents import DOCUMENT

__all__ = ["wrong"]


def test_a_retracted_figure_answers_nothing_and_does_not_come_back(store: Store, now: datetime, wrong: int) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    store.figures(PAIR)
    assert store.retract(wrong, MISREAD, now) == Retracted(wrong, new=True, chats=1)
    assert store.figures(PAIR) == []
    for figure in (WRONG, replace(WRONG, confidence=0.2)):
        assert not store.reread(1, DOCUMENT, [figure], now, mistake).changed
    assert store.reread(1, DOCUMENT, [RIGHT], now, mistake).added == 1
    assert store.retract(99, MISREAD, now) is None


def test_what_its_source_took_back_stays_away_however_it_is_read(store: Store, now: datetime, wrong: int) -> None:
    store.retract(wrong, RETRACTED, now)
    assert not store.reread(1, DOCUMENT, [RIGHT], now, mistake).changed


def test_programs_that_retract_at_once_tell_each_chat_once(path: Path, now: datetime) -> None:
    with Store.open(path) as store:
        store.add(DOCUMENT, [WRONG, replace(WRONG, start=53, end=67)], now)
        for chat in range(1, 9):
            sent(store, subscribed(store, now, chat), [1, 2], now)
    results: list[Retracted | None] = []

    def run(figure: int) -> None:
        with Store.open(path, busy_seconds=30) as other:
            results.append(other.retract(figure, MISREAD, now))

    threads = [threading.Thread(target=run, args=(figure,)) for figure in (1, 2) * 4]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(one.chats for one in results if one) == [0] * 6 + [8, 8]
    with Store.open(path) as store:
        assert told(store) == [(chat, figure) for chat in range(1, 9) for figure in (1, 2)]
        assert len(planned(store)) == 8


def test_a_death_while_a_figure_is_called_wrong_leaves_all_or_nothing(
        store: Store, now: datetime, wrong: int, monkeypatch: pytest.MonkeyPatch) -> None:
    sent(store, subscribed(store, now), [wrong], now)
    for module in ("store.corrections", "store.rereading"):
        monkeypatch.setattr(f"{module}.plan_corrections", dying)
    with pytest.raises(Death):
        store.retract(wrong, MISREAD, now)
    with pytest.raises(Death):
        reread(store, [RIGHT], now)
    monkeypatch.undo()
    assert [figure.value for figure in store.figures(PAIR)] == [WRONG.value]
    assert store.rows("SELECT * FROM corrections") == []
    assert reread(store, [RIGHT], now) == 1


class Death(BaseException):
    """What no code of ours catches."""


def dying(*_: object) -> int:
    raise Death
