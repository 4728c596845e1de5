"""What the operator looks at."""

from __future__ import annotations

from datetime import datetime, timedelta

from store import Store

HOUR = timedelta(hours=1)


def test_the_pulse_keeps_its_first_moment_and_the_last_answer(store: Store, now: datetime) -> None:
    assert store.pulse() is None
    store.beat(now, now, now)
    store.beat(now + HOUR, now + HOUR, None)
    pulse = store.pulse()
    assert pulse is not None
    assert (pulse.first_at, pulse.started_at, pulse.ticked_at, pulse.answered_at) == (now, now + HOUR, now + HOUR, now)


def test_a_day_has_one_report_unless_it_never_left(store: Store, now: datetime) -> None:
    assert store.begin_report("2026-11-22", now)
    assert not store.begin_report("2026-11-22", now)
    store.drop_report("2026-11-22")
    assert store.begin_report("2026-11-22", now)
    assert store.last_report() is None
    store.end_report("2026-11-22")
    store.drop_report("2026-11-22")
    assert store.last_report() == now
    assert not store.begin_report("2026-11-22", now + HOUR)


def test_troubles_are_counted_from_a_moment_on_and_forgotten_when_old(store: Store, now: datetime) -> None:
    store.note("error", now, code="K-AAAA")
    store.note("flood", now, times=3)
    store.note("error", now + HOUR, code="K-BBBB")
    counts = store.counts(now - HOUR, now + HOUR)
    assert (counts.errors, counts.floods, counts.codes) == (2, 3, ["K-BBBB", "K-AAAA"])
    assert store.counts(now, now + HOUR).codes == ["K-BBBB"]
    store.note("flood", now + timedelta(days=100))
    assert len(store.rows("SELECT * FROM troubles")) == 1


def test_what_is_due_stands_in_the_queue_and_is_lost_only_when_forgotten(store: Store, now: datetime) -> None:
    store.subscribe(7, "kz by", now, time="09:00")
    store.change("UPDATE subscriptions SET next_at = '2026-01-01T04:00:00.000Z', next_occasion = '2026-01-01'")
    due = datetime.fromisoformat("2026-01-01T04:00:00Z")
    found = [store.counts(now, at) for at in (due - HOUR, due + HOUR, due + 14 * HOUR)]
    assert [(counts.queue, counts.lost) for counts in found] == [(0, 0), (1, 0), (1, 1)]
    store.save_chat(7, now, state="paused")
    assert store.counts(now, due + 14 * HOUR).lost == 0


def test_an_empty_database_counts_nothing(store: Store, now: datetime) -> None:
    counts = store.counts(now, now)
    assert (counts.documents, counts.figures, counts.sent, counts.errors, counts.codes) == (0, 0, 0, 0, [])
    assert counts.size > 0
