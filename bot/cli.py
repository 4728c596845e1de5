"""The command line. Each command imports what it needs when it runs, so that ``keruen --version`` answers at once."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import NoReturn, TextIO

from bot.logs import redacted
from terms.errors import KeruenError, SettingError
from terms.reasons import REASONS

EXAMPLES = """examples:
  keruen extract --jsonl news.txt         figures of a text, a JSON object a line
  keruen ingest news/ table.csv           read texts and tables into the database
  keruen ask "kz by 2019" --lang ru       the answer, with its sources
  keruen retract 12 --reason misread      whoever was sent figure 12 is told
  keruen run                              the bot: Telegram with KERUEN_TELEGRAM_TOKEN, else a local chat page
"""
LANGUAGES = ("en", "ru", "kk")
YEARS = range(1950, 2150)  # well within those of Period, for "ten years ago" counts from today


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; 0 is success, 1 an error that stderr explains, 2 a command that was typed wrongly."""
    sys.stdout, sys.stderr = sys.stdout or _nowhere(), sys.stderr or _nowhere()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    options = _parser().parse_args(argv)
    try:
        code = _command(options)
        sys.stdout.flush()
        return code
    except KeruenError as error:
        return _failed(str(error))
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output has left, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _failed(f"{error.filename or 'The system'}: {error.strerror or error}")
    except Exception as error:
        if options.trace:
            _hide_tokens_in_traces()
            raise
        return _failed(f"a mistake in Keruen itself ({type(error).__name__}: {error}); please report it with what "
                       "you typed (keruen --trace shows where it happened)")


def _nowhere() -> TextIO:
    """Where what is said goes when its stream was closed before we began."""
    return Path(os.devnull).open("w", encoding="utf-8")


def _command(options: argparse.Namespace) -> int:
    if options.command == "extract":
        from bot.commands import reading

        return reading.extract(options.files, jsonl=options.jsonl, mentions=options.mentions, explain=options.explain)
    if options.command == "ingest":
        from bot.commands import reading

        if options.reread:
            reading.reread(_database(options))
        if options.paths:
            return reading.load(options.paths, _database(options), options.mapping)
        return 0 if options.reread else _failed("what is to be read? Try: keruen ingest PATH..., or --reread", 2)
    if options.command == "ask":
        from bot.commands import asking

        text = " ".join(options.text) if options.text else None  # a question typed without quotes
        if options.parse:
            return asking.parse(text, options.jsonl, options.today, options.lang)
        return asking.ask(text, options.lang, _database(options), options.today, as_json=options.json)
    if options.command == "retract":
        from bot.commands import retracting

        return retracting.retract(options.figure, options.reason, _database(options))
    if options.command == "backup":
        from bot.commands import backup

        return backup.backup(options.target, _database(options))
    if options.command == "status":
        from bot.commands import status

        return status.status(_database(options))
    return _run(options)


def _run(options: argparse.Namespace) -> int:
    from bot.run import run
    from bot.settings import Settings

    return run(Settings.read(os.environ), _database(options), new_bot=options.new_bot)


def _database(options: argparse.Namespace) -> Path:
    """``--db``, else KERUEN_DB, else var/keruen.db."""
    from bot.settings import Settings

    db = Settings.read(os.environ).db if options.db is None else Path(options.db)
    if options.db == "" or db.is_dir():
        wrong = f"{db} is a folder" if options.db != "" else "--db is empty"
        raise SettingError(f"{wrong}; name a database file with --db or KERUEN_DB, such as var/keruen.db")
    return db


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="keruen", description="Trade figures with their sources, in English, Russian and Kazakh.",
                     epilog=EXAMPLES, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")
    parser.add_argument("--trace", action="store_true", help="show where a mistake in Keruen itself happened")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    extract = commands.add_parser("extract", help="print the figures of texts")
    extract.add_argument("files", nargs="+", type=_path, metavar="FILE")
    extract.add_argument("--jsonl", action="store_true", help="a JSON object a line")
    extract.add_argument("--explain", action="store_true", help="the rule, the quote and the sureness of each figure")
    extract.add_argument("--mentions", action="store_true", help="all numbers of the texts, figures or not")

    ingest = commands.add_parser("ingest", help="read texts (.txt) and tables (.csv, .xlsx) into the database")
    ingest.add_argument("paths", nargs="*", type=_path, metavar="PATH", help="a file or a folder")
    ingest.add_argument("--reread", action="store_true", help="first read what is stored again, with newer rules")
    ingest.add_argument("--mapping", type=_path, help="TOML file with [columns] and [fixed] for tables")

    ask = commands.add_parser("ask", help="answer a question")
    ask.add_argument("text", nargs="*", metavar="TEXT", help="the question, with or without quotes")
    ask.add_argument("--lang", choices=LANGUAGES, default="en", help="language of the answer (default: en)")
    ask.add_argument("--json", action="store_true", help="the brief as JSON, each number with the ids of its figures")
    ask.add_argument("--today", type=_day, metavar="DATE", help="answer as on this day (2026-11-21)")
    ask.add_argument("--parse", action="store_true", help="print how the question is understood, answer nothing")
    ask.add_argument("--jsonl", type=_path, metavar="FILE", help="with --parse: questions, a JSON object a line")

    retract = commands.add_parser("retract", help="call a figure wrong: it answers nothing, and chats are told")
    retract.add_argument("figure", type=int, metavar="FIGURE", help="its number, as in keruen ask --json")
    retract.add_argument("--reason", choices=REASONS, required=True, help="why, as the chats are told")

    backup = commands.add_parser("backup", help="copy the database to a new file, whole, beside the running bot")
    backup.add_argument("target", type=_path, metavar="FILE", help="the copy: a file that is not there yet")
    status = commands.add_parser("status", help="one look: does the bot run, is anything stuck (exit code 1 if so)")
    run = commands.add_parser("run", help="run the bot")
    run.add_argument("--new-bot", action="store_true", help="the token is of another bot than so far")
    for command in (ingest, ask, retract, backup, status, run):
        command.add_argument("--db", metavar="FILE", help="the database (default: KERUEN_DB, else var/keruen.db)")
    return parser


def _path(text: str) -> Path:
    """A path that is one: an empty one, such as a variable of the shell that is not set, would be the whole folder."""
    if not text:
        raise argparse.ArgumentTypeError("a path is empty; write the name of a file or a folder")
    return Path(text)


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2026-11-21") from None
    if day.year not in YEARS:
        raise argparse.ArgumentTypeError(f"{text!r} is too far away; write a day of {YEARS[0]} to {YEARS[-1]}")
    return day


class _Parser(argparse.ArgumentParser):
    """A parser whose errors end with what to type instead."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"keruen: {redacted(message)}\nTry: {self.prog} --help\n")


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        from importlib.metadata import PackageNotFoundError, version

        try:
            print(f"keruen {version('keruen')}")
        except PackageNotFoundError:
            print("keruen, run from its source without being installed")
        parser.exit(0)


def _failed(message: str, code: int = 1) -> int:
    print(f"keruen: {redacted(message)}", file=sys.stderr)
    return code


def _hide_tokens_in_traces() -> None:
    """Have the interpreter print the traceback of what nobody catches without anything that looks like a token."""
    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.stderr.write(redacted("".join(traceback.format_exception(kind, error, trace))))

    sys.excepthook = show


if __name__ == "__main__":
    sys.exit(main())
