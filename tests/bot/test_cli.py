"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.cli import main
from bot.commands import reading

ROOT = Path(__file__).parent.parent.parent
NEWS = "In 2018, trade between Kazakhstan and Belarus was $896 million, up 30% on 2017.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    file = tmp_path / "news.txt"
    file.write_text(NEWS, encoding="utf-8")
    return file


@pytest.fixture
def db(tmp_path: Path, news: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    file = tmp_path / "keruen.db"
    assert main(["ingest", str(news), "--db", str(file)]) == 0
    capsys.readouterr()
    return file


def test_extract_prints_a_json_object_a_line(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--jsonl", str(news)]) == 0
    [line] = capsys.readouterr().out.splitlines()
    row = json.loads(line)
    assert (row["doc"], row["value"], row["change"]["pct"]) == ("news", 896000000, 30)
    assert NEWS[row["start"]:row["end"]] == row["mention"]


def test_extract_explains_itself(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["extract", "--explain", str(news)]) == 0
    told = capsys.readouterr().out
    assert "confidence" in told
    assert "said by   outlet" in told
    assert main(["extract", "--mentions", str(news)]) == 0
    assert "$896 million" in capsys.readouterr().out


def test_mentions_of_json_lines_are_those_of_its_rows(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "rows.jsonl"
    file.write_text('{"id": "a", "text": "Ұтыс қоры жиырма миллион теңгені құрады."}\n\n{"text": "бес пайыз"}\n',
                    encoding="utf-8")
    assert main(["extract", "--mentions", "--jsonl", str(file)]) == 0
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["doc"], row["value"], row["unit"]) for row in rows] == [("a", 20_000_000, "KZT"), ("3", 5, "%")]
    file.write_text('{"text": "бес пайыз"}\n[1]\n', encoding="utf-8")
    assert main(["extract", "--mentions", str(file)]) == 1
    assert "rows.jsonl: line 2 is not a JSON object" in capsys.readouterr().err


def test_a_text_without_figures_is_named_and_fails_where_it_is_all_there_is(
        tmp_path: Path, news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("The delegations met and talked.", encoding="utf-8")
    for command in (["extract", "--jsonl", str(file)], ["ingest", str(file), "--db", str(tmp_path / "k.db")]):
        assert main(command) == 1
        assert "plain.txt: no trade figures found" in capsys.readouterr().err
    assert main(["extract", "--jsonl", str(file), str(news)]) == 0


def test_unreadable_files_are_named_and_the_others_read(news: Path, tmp_path: Path,
                                                       capsys: pytest.CaptureFixture[str]) -> None:
    binary = tmp_path / "picture.txt"
    binary.write_bytes(bytes(range(32)) * 40)
    assert main(["extract", "--jsonl", str(tmp_path / "none.txt"), str(binary), str(news)]) == 1
    out, err = capsys.readouterr()
    assert len(out.splitlines()) == 1
    assert "none.txt: no such file" in err
    assert "binary" in err


def test_ingest_says_what_was_new(db: Path, news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ingest", str(news), "--db", str(db)]) == 0
    assert capsys.readouterr().out == "0 documents added with 0 figures; 1 were there already\n"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_ask_answers_in_three_languages(db: Path, language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "kz by 2018", "--db", str(db), "--lang", language, "--today", "2026-11-21"]) == 0
    assert "896" in capsys.readouterr().out


@pytest.mark.parametrize(("question", "said"), [
    ("kz korea 2018", "South Korea"), ("kz wakanda 2018", "'wakanda' is not known"),
    ("hello", "not a question about trade"), ("kz " * 1000, "a shorter question"),
    ("trade with china", "whose trade"), ("source for $896m", "between whom"), ("subscribe kz-by daily", "in a chat")])
def test_what_cannot_be_answered_says_what_to_type(db: Path, question: str, said: str,
                                                   capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", question, "--db", str(db)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err


def test_ask_without_a_database_says_how_to_make_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "kz by 2018", "--db", str(tmp_path / "none.db")]) == 1
    assert "keruen ingest" in capsys.readouterr().err


def test_a_file_that_is_no_database_is_refused(news: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "kz by 2018", "--db", str(news)]) == 1
    assert "not an SQLite database" in capsys.readouterr().err


def test_parse_prints_one_line_a_question_and_reads_only_its_text(tmp_path: Path,
                                                                  capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"text": "kz by 2019", "intent": "none"}\n\n{"text": "subscribe kz-by weekly"}\n', "utf-8")
    assert main(["ask", "--parse", "--today", "2026-11-21", "--jsonl", str(file)]) == 0
    first, second = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert first == {"text": "kz by 2019", "intent": "figure", "reporter": "KZ", "partner": "BY", "flow": "turnover",
                     "period": "2019"}
    assert second["frequency"] == "weekly"


def test_parse_names_the_line_that_is_no_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "questions.jsonl"
    file.write_text('{"text": "kz by 2019"}\n{"words": 1}\n', encoding="utf-8")
    assert main(["ask", "--parse", "--jsonl", str(file)]) == 1
    assert "line 2" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["shout"], ["extract"], ["ask", "kz by", "--today", "yesterday"],
                                       ["ask", "kz by", "--lang", "de"]])
def test_a_command_typed_wrongly_points_to_the_help(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "--help" in capsys.readouterr().err


def test_a_wrong_setting_is_named(news: Path, monkeypatch: pytest.MonkeyPatch,
                                  capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("KERUEN_ZONE", "Asia/Alma")
    assert main(["ingest", str(news)]) == 1
    assert "KERUEN_ZONE" in capsys.readouterr().err


def test_a_mistake_of_our_own_is_told_without_a_trace(news: Path, monkeypatch: pytest.MonkeyPatch,
                                                       capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(reading, "extract", None)
    assert main(["extract", str(news)]) == 1
    assert "please report" in capsys.readouterr().err
    with pytest.raises(TypeError):
        main(["--trace", "extract", str(news)])


def test_the_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("keruen")


def test_a_reader_that_leaves_early_is_no_error(news: Path) -> None:
    command = f"{sys.executable} -m bot.cli extract --jsonl {' '.join([str(news)] * 300)} | head -1"
    done = subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=ROOT, capture_output=True, text=True,
                          env={**os.environ, "PYTHONUNBUFFERED": "1"}, check=False)
    assert done.stderr == ""
