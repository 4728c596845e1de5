"""Makes the table of docs/playground.md: method or rule, python-telegram-bot's request, the answer, the exception.

`python -m tests.playground.table` writes it; a test compares it.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("PTB_TIMEDELTA", "1")

from telegram.error import ChatMigrated, RetryAfter, TelegramError

from playground.server import Exchange
from tests.playground.cases import __all__ as _topics  # noqa: F401 - registers the rows
from tests.playground.opinion import SecondOpinion
from tests.playground.stage import CASES, Case, on_stage

DOC = Path(__file__).parent.parent.parent / "docs" / "playground.md"
BEGIN, END = "<!-- table: begin -->", "<!-- table: end -->"
_LONGEST = 60


@dataclass(frozen=True)
class Outcome:
    """What came of a case: the last exchange, the exception, what aiogram said of all its calls."""

    case: Case
    exchange: Exchange | None
    error: Exception | None
    refused: tuple[str, ...]
    unknown: tuple[str, ...]

    @property
    def raised(self) -> str:
        """The name of the exception, empty for none."""
        return type(self.error).__name__ if self.error else ""


async def play(case: Case) -> Outcome:
    """Plays one row."""
    second = SecondOpinion()
    error: Exception | None = None
    async with on_stage(case.pace, None if case.plain else second) as stage:
        try:
            await case.act(stage)
        except TelegramError as raised:
            error = raised
        decisive = [e for e in stage.server.calls if e.status == case.status] if case.rule else stage.server.calls
        last = decisive[-1] if decisive else None
    return Outcome(case, last, error, tuple(second.refused), tuple(second.unknown))


def _short(text: str) -> str:
    text = re.sub("attached[0-9a-f]{32}", "attached", text).replace("\n", "\\n").replace("|", "\\|")
    return text if len(text) <= _LONGEST else f"{text[:20]}… ({len(text)} letters)"


def _request(outcome: Outcome) -> str:
    if outcome.exchange is None:
        return ""
    call = outcome.exchange.call
    parts = [f"{name}={_short(value)}" for name, value in call.args.items()]
    parts += [f"{_short(name)}: file of {len(upload.data)} bytes" for name, upload in call.files.items()]
    return f"`{call.method}` " + (", ".join(f"`{part}`" for part in parts) if parts else "")


def _answer(outcome: Outcome) -> str:
    if outcome.exchange is None:
        return ""
    body, fault = outcome.exchange.body, outcome.exchange.fault
    if not body:
        return f"{outcome.exchange.status or 'nothing'}, not carried out"
    if fault in {"drop_after", "half"}:
        return "carried out, nothing whole comes back"
    if body["ok"]:
        kind = "true" if body["result"] is True else type(body["result"]).__name__.replace("dict", "object")
        return f"200 {kind}"
    more = f" `{json.dumps(body['parameters'])}`" if "parameters" in body else ""
    return f"{body['error_code']} {_long(body['description'])}{more}"


def _long(text: str) -> str:
    return text.replace("|", "\\|")


def _exception(outcome: Outcome) -> str:
    error = outcome.error
    if error is None:
        return "plain HTTP" if outcome.case.plain else ""
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        return f"RetryAfter({seconds if isinstance(seconds, int) else int(seconds.total_seconds())} s)"
    if isinstance(error, ChatMigrated):
        return f"ChatMigrated({error.new_chat_id})"
    return type(error).__name__


def render(outcomes: list[Outcome]) -> str:
    """The table in Markdown."""
    lines = ["| case | rule | request | answer | exception |", "| --- | --- | --- | --- | --- |"]
    for outcome in outcomes:
        rule = f"`{outcome.case.rule}`" if outcome.case.rule else ""
        cells = (outcome.case.name, rule, _request(outcome), _answer(outcome), _exception(outcome))
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


async def play_all() -> list[Outcome]:
    """Plays every row, one after the other."""
    return [await play(case) for case in CASES]


def written() -> str:
    """The table as it stands in the document."""
    text = DOC.read_text("utf-8")
    return text.split(BEGIN, 1)[1].split(END, 1)[0].strip()


def main() -> None:
    """Writes the table into the document."""
    text = DOC.read_text("utf-8")
    before, after = text.split(BEGIN, 1)[0], text.split(END, 1)[1]
    DOC.write_text(f"{before}{BEGIN}\n{render(asyncio.run(play_all()))}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
