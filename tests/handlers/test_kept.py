"""Answers that are kept: the same question is answered from memory, until a figure comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from handlers import kept
from handlers.kept import Kept
from store import Store
from terms.want import Want
from tests.handlers.conftest import START, TEXT, Chats, document, figures

NEWER = TEXT.replace("$896 million", "$700 million")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "k.db") as opened:
        opened.add(document(), figures(), START)
        yield opened


async def test_a_repeated_question_is_answered_the_same(chats: Chats) -> None:
    aida = chats.user()
    first = await aida.ask("kz by 2018")
    again = await aida.ask("kz by 2018")

    assert again.text == first.text
    assert again.labels == first.labels


@pytest.mark.parametrize("elsewhere", [False, True])
async def test_a_figure_stored_a_moment_ago_is_in_the_next_answer(chats: Chats, elsewhere: bool) -> None:
    aida = chats.user()
    before = await aida.ask("kz by 2018")
    [turnover, _] = figures()
    late = [replace(turnover, mention="$700 million", quote=NEWER.partition(". ")[0] + ".", value=700e6)]
    if elsewhere:
        with Store.open(chats.store.path) as other:
            other.add(document(NEWER), late, START)
    else:
        chats.store.add(document(NEWER), late, START)
    after = await aida.ask("kz by 2018")

    assert "$700\N{NO-BREAK SPACE}million" not in before.text
    assert "$700\N{NO-BREAK SPACE}million" in after.text


async def test_each_chat_gets_its_own_language(chats: Chats) -> None:
    english = await chats.user("en").ask("kz by 2018")
    kazakh = await chats.server.user("Berik", language="kk").ask("kz by 2018")

    assert english.text.startswith("Kazakhstan – Belarus")
    assert kazakh.text.startswith("Қазақстан – Беларусь")


def test_figures_in_order_are_shared_while_they_stay_the_same(store: Store) -> None:
    known = Kept()
    wanted = (Want.pair("KZ", "BY"),)
    first = known.ledger(wanted, store)

    assert known.ledger(wanted, store) is first


def test_only_so_much_is_kept(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "LEDGERS", 3)
    known = Kept()
    for code in ("AM", "AZ", "BY", "KG", "RU"):
        known.ledger((Want.pair("KZ", code),), store)

    assert [wanted[0].parties for wanted in known.ledgers] == [
        frozenset({"KZ", code}) for code in ("BY", "KG", "RU")]
