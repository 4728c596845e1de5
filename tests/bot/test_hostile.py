"""What a hostile or a new user types, and what must never be seen on the screen."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from telegram.error import NetworkError

from bot.breaker import LIMIT, PAUSE, Breaker
from bot.cli import main
from bot.logs import redacted
from bot.outcome import outcome_of
from store import Store

ROOT = Path(__file__).parent.parent.parent
SECRET = "AAE-abcdefghijklmnopqrstuvwxyz012345"
TOKEN = f"1234567:{SECRET}"
NEWS = "In 2018, trade between Kazakhstan and Belarus was $896 million, up 30% on 2017.\n"


def keruen(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environ = {key: value for key, value in os.environ.items() if not key.startswith("KERUEN_")}
    return subprocess.run([sys.executable, "-m", "bot.cli", *arguments], cwd=ROOT, capture_output=True, text=True,
                          env=environ | variables, timeout=60, check=False)


@pytest.fixture
def db(tmp_path: Path) -> Path:
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    assert main(["ingest", str(tmp_path / "news.txt"), "--db", str(tmp_path / "k.db")]) == 0
    return tmp_path / "k.db"


def test_a_question_needs_no_quotes(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "kz", "by", "2018", "--db", str(db)]) == 0
    assert "$896\N{NO-BREAK SPACE}million" in capsys.readouterr().out


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_beyond_all_statistics_is_refused(db: Path, day: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["ask", "kz by last year", "--db", str(db), "--today", day])
    assert "1950 to 2149" in capsys.readouterr().err


@pytest.mark.parametrize("question", ["", " ", "\x00", "kz by 0", "kz by 99999", "kz by 2018\x01", "\u202ekz by 2018",
                                      "kz\u200bby 2018", "<b>kz</b> by 2018", "'; DROP TABLE figures; --", "🙂" * 500,
                                      "kz by " * 1700, "kz by 2019-13", "kz by 31.02.2019", "kz by 2018 " + "9" * 400,
                                      "last 99999999999 years kz by", "0 years ago kz by", "kz by 1900-2199"])
def test_no_question_is_a_mistake_of_our_own(db: Path, question: str, capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("en", "ru", "kk"):
        main(["ask", question, "--db", str(db), "--lang", language])
        out, err = capsys.readouterr()
        assert (out or err).strip()
        assert "please report" not in err


@pytest.mark.parametrize("question", ["kz by 2019-13", "kz by 2019-00", "kz by 0", "kz by 99999", "kz by 2019/13"])
def test_a_year_or_month_that_does_not_exist_is_no_year(db: Path, question: str,
                                                        capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", question, "--db", str(db)]) == 1
    assert "no such year or month" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["", "folder"])
def test_a_database_that_is_no_file_name_is_told(tmp_path: Path, name: str,
                                                 capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "folder").mkdir()
    assert main(["ask", "kz by 2018", "--db", name and str(tmp_path / name)]) == 1
    assert "with --db or KERUEN_DB" in capsys.readouterr().err


@pytest.mark.parametrize("variables", [
    {"KERUEN_TELEGRAM_API": f"http://127.0.0.1:9/bot{TOKEN}?x"}, {"KERUEN_ZONE": TOKEN}, {"KERUEN_ADMINS": TOKEN},
    {"KERUEN_DB": f"/proc/{TOKEN}/k.db"}, {"KERUEN_TELEGRAM_API": "http://127.0.0.1:99999"},
    {"KERUEN_TELEGRAM_TOKEN": f"{SECRET}:1234567"}, {"KERUEN_SEND_RATE": TOKEN}])
def test_a_token_in_the_wrong_place_is_not_repeated(tmp_path: Path, variables: dict[str, str]) -> None:
    done = keruen("--trace", "run", **{"KERUEN_DB": str(tmp_path / "k.db"), "KERUEN_TELEGRAM_TOKEN": TOKEN} | variables)
    assert done.returncode == 1
    assert done.stderr.startswith("keruen: ")
    assert SECRET not in done.stdout + done.stderr


@pytest.mark.parametrize("command", [["ingest", ""], ["extract", ""], ["backup", ""],
                                     ["ingest", "x.csv", "--mapping", ""]])
def test_an_empty_path_is_not_the_folder_that_one_stands_in(command: list[str], tmp_path: Path,
                                                            monkeypatch: pytest.MonkeyPatch,
                                                            capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "news.txt").write_text(NEWS, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as left:
        main(command)
    assert left.value.code == 2
    assert "a path is empty" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["news.txt"]


def test_a_number_beyond_all_figures_is_none(db: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["retract", "9" * 20, "--reason", "misread", "--db", str(db)]) == 1
    assert "there is no figure 9999" in capsys.readouterr().err


def test_a_line_that_nests_without_end_is_no_question(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "deep.jsonl").write_text("[" * 200_000, encoding="utf-8")
    assert main(["ask", "--parse", "--jsonl", str(tmp_path / "deep.jsonl")]) == 1
    assert "line 1: not a question" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="no shell here")
def test_streams_that_are_closed_are_no_mistake_of_ours(db: Path) -> None:
    for closed in (">&-", "2>&-", ">&- 2>&-"):
        line = f'exec "{sys.executable}" -m bot.cli ask "kz by 2018" --db "{db}" {closed}'
        assert subprocess.run(["/bin/sh", "-c", line], cwd=ROOT, check=False, capture_output=True).returncode == 0


def test_the_password_of_an_address_is_not_repeated(tmp_path: Path) -> None:
    done = keruen("run", "--db", str(tmp_path / "k.db"), KERUEN_TELEGRAM_TOKEN=TOKEN,
                  KERUEN_TELEGRAM_API="http://name:password@127.0.0.1:0x")
    assert done.returncode == 1
    assert "password" not in done.stdout + done.stderr
    assert redacted("http://name:password@127.0.0.1:9/x") == "http://<login>@127.0.0.1:9/x"


def test_a_token_typed_as_an_option_is_not_repeated() -> None:
    done = keruen("run", f"--token={TOKEN}")
    assert (done.returncode, SECRET in done.stderr) == (2, False)
    assert "Try: keruen" in done.stderr


def test_a_trace_does_not_show_a_token() -> None:
    script = f"from bot import cli; cli._command = lambda _: {{}}['{TOKEN}']; cli.main(['--trace', 'run'])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert "KeyError" in done.stderr
    assert SECRET not in done.stderr


def test_what_is_stored_of_a_failed_request_has_no_token() -> None:
    error = NetworkError(f"no route to http://127.0.0.1/bot{TOKEN}/sendMessage")
    error.__cause__ = httpx.ReadError("x")
    assert SECRET not in outcome_of(error).reason


def test_a_clock_that_is_set_back_does_not_stop_the_sending() -> None:
    now, breaker = datetime(2026, 11, 21, 12, tzinfo=UTC), Breaker()
    for _ in range(LIMIT):
        breaker.failed(now)
    assert breaker.closed_for(now) == PAUSE
    assert breaker.closed_for(now - timedelta(days=365)) == timedelta()


def test_a_killed_reading_leaves_nothing_half_stored(tmp_path: Path) -> None:
    table, db = tmp_path / "t.csv", tmp_path / "k.db"
    rows = "".join(f"KZ,BY,export,{1950 + n % 70},{n},Office {n % 3}\n" for n in range(30_000))
    table.write_text("reporter,partner,flow,period,value,outlet\n" + rows, encoding="utf-8")
    Store.open(db).close()
    process = subprocess.Popen([sys.executable, "-m", "bot.cli", "ingest", str(table), "--db", str(db)], cwd=ROOT,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wal = db.with_name("k.db-wal")
    while process.poll() is None and not (wal.exists() and wal.stat().st_size > 500_000):
        pass
    process.kill()
    process.wait()
    with Store.open(db) as store:
        counts = store.rows("SELECT (SELECT count(*) FROM figures WHERE document = d.id) AS n FROM documents AS d")
        assert all(row["n"] == 10_000 for row in counts)
    assert main(["ingest", str(table), "--db", str(db)]) == 0
    with Store.open(db) as store:
        assert store.rows("SELECT count(*) AS n FROM figures") == [{"n": 30_000}]


def test_two_readings_at_once_store_each_document_once(tmp_path: Path) -> None:
    db = tmp_path / "k.db"
    command = [sys.executable, "-m", "bot.cli", "ingest", "sources/examples", "--db", str(db)]
    processes = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait() for process in processes] == [0, 0]
    with Store.open(db) as store:
        assert store.rows("SELECT sha256 FROM documents GROUP BY sha256 HAVING count(*) > 1") == []
        assert store.rows("SELECT 1 FROM documents AS d WHERE NOT EXISTS "
                          "(SELECT 1 FROM figures WHERE document = d.id)") == []
