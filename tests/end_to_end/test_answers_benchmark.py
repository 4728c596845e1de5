"""The benchmark of answers runs, and its chats see what is stored between two equal questions."""

from __future__ import annotations

from pathlib import Path

from benchmarks.answers import LIMITS, measure, report
from benchmarks.answers_store import ASKED, FIGURES_OF_PAIR, build
from store import Store
from terms.want import Want


async def test_a_small_run_gives_every_ratio(tmp_path: Path) -> None:
    sizes = [400, 600]
    stores = {}
    for size in sizes:
        build(tmp_path / f"{size}.db", size)
        stores[size] = Store.open(tmp_path / f"{size}.db")
    try:
        assert all(len(store.figures([Want.pair(*ASKED[0])])) == FIGURES_OF_PAIR for store in stores.values())
        found = report(await measure(stores, 5), sizes)
    finally:
        for store in stores.values():
            store.close()

    assert {"fixed_reply_us", "new_question_us", "repeated_question_us", *LIMITS} <= set(found)
    assert found["repeated_question_us"] < found["new_question_us"]
