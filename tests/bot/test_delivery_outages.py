"""What lasts: months without a bot, a database that takes no writes for a while."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.limits import limits
from store import Composed, Part
from tests.bot.rig import NINE, Rig

LISTED = limits()["missed"]["listed"]


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("days", [LISTED + 1, 500])
async def test_after_months_without_a_bot_the_next_digest_arrives(rig: Rig, language: str, days: int) -> None:
    user = rig.server.user(started=True)
    rig.subscribe(user.id)
    rig.store.save_chat(user.id, rig.clock.now(), language=language)
    rig.compose = lambda one, now: Composed([Part("x" * 3600)])

    await rig.tick(NINE - timedelta(minutes=1))
    await rig.tick(NINE + timedelta(days=days))

    counted, *listed = user.inbox()[0].text.splitlines()[:LISTED + 1]
    assert counted.endswith(f": {days - LISTED}")
    assert len({line for line in listed if "2026" in line or "2027" in line or "2028" in line}) == LISTED
    assert rig.store.delivery_states() == {"sent": 1, "skipped": days}
    await rig.later(days=1)
    assert user.inbox()[-1].text == "x" * 3600
