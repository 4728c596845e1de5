"""Stored texts, read again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli import main
from briefs.rendering.mistakes import mistake
from extract.reader import read
from sources.ingest import document_of, ingest
from sources.reread import reread
from store import Store
from terms.want import Want

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
EXAMPLES = Path(__file__).parent.parent.parent / "sources" / "examples"
TEXT = "In 2018, trade between Kazakhstan and Belarus was $896 million, up 30% on 2017.\n"


def test_with_the_same_rules_nothing_changes_and_tables_are_left_alone(tmp_path: Path) -> None:
    with Store.open(tmp_path / "k.db") as store:
        stored = sum(found.new for found in ingest([EXAMPLES], store, NOW))
        before = store.figures([Want.pair("KZ", "BY")])
        again = list(reread(store, NOW, mistake))
        assert 0 < len(again) < stored
        assert not any(one.result.changed for one in again)
        assert store.figures([Want.pair("KZ", "BY")]) == before


def test_what_an_older_reader_missed_is_added(tmp_path: Path) -> None:
    with Store.open(tmp_path / "k.db") as store:
        store.add(document_of(TEXT, "news", read(TEXT, "news")), [], NOW)
        [one] = reread(store, NOW, mistake)
        assert (one.name, one.result.added, one.result.superseded) == ("news", 1, 0)
        [figure] = store.figures([Want.pair("KZ", "BY")])
        assert (figure.value, TEXT[figure.start:figure.end]) == (896e6, figure.mention)


def test_what_was_told_of_a_document_stays_where_its_text_is_silent(tmp_path: Path) -> None:
    with Store.open(tmp_path / "k.db") as store:
        row = document_of(TEXT, "post", read(TEXT, "post", published=NOW.date()), url="https://t.me/x/1")
        stored = store.add(row, [], NOW).document_id
        list(reread(store, NOW, mistake))
        assert store.document(stored) == row


def test_the_command_says_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db, file = str(tmp_path / "k.db"), tmp_path / "news.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert main(["ingest", "--reread", "--db", db]) == 1
    assert main(["ingest", str(file), "--db", db]) == 0
    assert main(["ingest", "--reread", "--db", db]) == 0
    assert "1 documents read again: 0 changed" in capsys.readouterr().out
    assert main(["ingest", "--db", db]) == 2
