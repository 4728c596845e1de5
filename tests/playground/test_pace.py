"""The sending limits, with a driven clock."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from playground.clock import DrivenClock
from playground.pace import Pace
from playground.rules import PACE, Refusal


def _refused(act: Callable[[], None]) -> int:
    """The announced seconds, 0 for what went through."""
    try:
        act()
    except Refusal as refusal:
        return int((refusal.parameters or {})["retry_after"]) if refusal.code == 429 else -1
    return 0


def test_a_chat_takes_a_small_burst_then_one_a_second() -> None:
    clock, pace = DrivenClock(), Pace()
    for _ in range(PACE["chat_burst"]):
        assert _refused(lambda: pace.take(clock, 7, group=False)) == 0
    assert _refused(lambda: pace.take(clock, 7, group=False)) == 1
    for _ in range(60):
        clock.advance(1)
        assert _refused(lambda: pace.take(clock, 7, group=False)) == 0


def test_a_refused_chat_is_held_for_the_announced_seconds_and_no_other() -> None:
    clock, pace = DrivenClock(), Pace(chat_burst=1, chat_per_second=0.2)
    pace.take(clock, 7, group=False)
    assert _refused(lambda: pace.take(clock, 7, group=False)) == 5
    assert _refused(lambda: pace.take(clock, 8, group=False)) == 0
    clock.advance(4.5)
    assert _refused(lambda: pace.take(clock, 7, group=False)) == 1
    clock.advance(0.5)
    assert _refused(lambda: pace.take(clock, 7, group=False)) == 0


def test_a_group_takes_20_in_any_minute() -> None:
    clock, pace = DrivenClock(), Pace()
    for _ in range(20):
        pace.take(clock, -7, group=True)
        clock.advance(2)
    assert _refused(lambda: pace.take(clock, -7, group=True)) == 20
    clock.advance(20)
    assert _refused(lambda: pace.take(clock, -7, group=True)) == 0


def test_30_in_any_second_over_all_chats_and_then_everybody_waits() -> None:
    clock, pace = DrivenClock(), Pace()
    for chat in range(30):
        pace.take(clock, chat, group=False)
    assert _refused(lambda: pace.take(clock, 99, group=False)) == 1
    assert _refused(lambda: pace.take(clock, 100, group=False)) == 1
    clock.advance(1)
    assert _refused(lambda: pace.take(clock, 99, group=False)) == 0


def test_28_a_second_is_never_refused() -> None:
    clock, pace = DrivenClock(), Pace()
    for number in range(2800):
        assert _refused(lambda number=number: pace.take(clock, number, group=False)) == 0  # type: ignore[misc]
        clock.advance(1 / 28)


def test_a_paid_broadcast_passes_the_limit_over_all_chats_only_where_it_is_switched_on() -> None:
    clock = DrivenClock()
    for paid in (True, False):
        pace = Pace(paid=paid)
        refused = [_refused(lambda p=pace, c=chat: p.take(clock, c, group=False, paid=True)) for chat in range(100)]  # type: ignore[misc]
        assert (sum(refused) == 0) is paid


def test_edits_weigh_in_groups_only() -> None:
    clock, pace = DrivenClock(), Pace()
    assert [_refused(lambda: pace.take_edit(clock, 7, group=False)) for _ in range(50)] == [0] * 50
    assert any(_refused(lambda: pace.take_edit(clock, -7, group=True)) for _ in range(21))


def test_a_flood_by_order_holds_one_chat_or_all() -> None:
    clock, pace = DrivenClock(), Pace.off()
    pace.hold(clock, 9, chat_id=7)
    assert _refused(lambda: pace.take(clock, 7, group=False)) == 9
    assert _refused(lambda: pace.take(clock, 8, group=False)) == 0
    pace.hold(clock, 9)
    assert _refused(lambda: pace.take(clock, 8, group=False)) == 9


def test_a_driven_clock_does_not_go_back() -> None:
    with pytest.raises(ValueError, match="does not go back"):
        DrivenClock().advance(-1)
