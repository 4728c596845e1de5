"""``keruen extract`` and ``keruen ingest``: texts and tables in, figures out."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.commands import opened, say, warn
from sources.files import read_text
from terms.errors import InputError
from terms.figure import Figure

NOTHING = "no trade figures found (a figure needs an amount or a growth of trade, and a country)"


def extract(files: Iterable[Path], *, jsonl: bool, mentions: bool, explain: bool) -> int:
    """Print the figures of each file; 1 if a file cannot be read (told on stderr) or there is nothing in any."""
    failed, found = False, 0
    for file in files:
        try:
            text = read_text(file)
            found += _mentions(text, file) if mentions else _figures(text, file, jsonl=jsonl, explain=explain)
        except InputError as error:
            failed = True
            warn(str(error))
    return int(failed or not found)


def _figures(text: str, file: Path, *, jsonl: bool, explain: bool) -> int:
    """Print the figures of a text; how many there are."""
    from extract.reader import read

    figures = read(text, file.stem).figures
    if not figures:
        warn(f"{file}: {NOTHING}")
    for figure in figures:
        say(json.dumps(figure.to_json(), ensure_ascii=False) if jsonl else _line(figure))
        if explain and not jsonl:
            _explain(figure)
    return len(figures)


def _explain(figure: Figure) -> None:
    """The rule, then slot by slot what decided it, then the sentence."""
    failed = f", fails: {', '.join(figure.checks)}" if figure.checks else ""
    say(f"    rule {figure.rule}, confidence {figure.confidence:.2f}{failed}")
    who = (figure.evidence, figure.role, figure.speaker, figure.side and f"data of {figure.side}")
    say(f"    said by   {', '.join(filter(None, who))}")
    for slot, words in figure.why:
        say(f"    {slot:9} {words}")
    say(f"    “{figure.quote}”")


def _line(figure: Figure) -> str:
    """One figure on one line: what, between whom, when, how sure it is said to be."""
    parties = "-".join(code or "?" for code in (figure.reporter, figure.partner))
    parts = [figure.doc, f"{figure.start}-{figure.end}", figure.mention, figure.flow, parties,
             str(figure.period or "no period"), figure.status]
    if figure.qualifier != "exact":
        parts.append(figure.qualifier)
    if figure.change is not None:
        parts.append(json.dumps(figure.change.to_json()))
    if figure.product:
        parts.append(figure.product)
    return "  ".join(parts)


def _mentions(text: str, file: Path) -> int:
    """Print all numbers of a text, or of the rows of a ``.jsonl`` file; how many there are."""
    from extract.language import identify
    from extract.languages import packs
    from extract.numbers.mentions import mentions_jsonl

    rows = _rows(text, file) if file.suffix == ".jsonl" else [{"id": file.stem, "text": text}]
    words = "\n".join(value for row in rows for value in row.values() if isinstance(value, str))
    found = 0
    for mention in mentions_jsonl(rows, packs()[identify(words)]):
        say(json.dumps(mention, ensure_ascii=False))
        found += 1
    return found


def _rows(text: str, file: Path) -> list[dict[str, Any]]:
    """The objects of a JSON lines file; raises InputError naming the first line that is none."""
    rows = []
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            row = json.loads(line) if line.strip() else {}
        except (ValueError, RecursionError):
            row = None
        if not isinstance(row, dict):
            raise InputError(f"{file}: line {number} is not a JSON object; each line must be one, with a \"text\"")
        rows.append(row)
    return rows


def reread(db: Path) -> int:
    """Read the stored texts again with the reader as it is now, and say what changed; 1 without a database."""
    from briefs.rendering.mistakes import mistake
    from sources.reread import reread as again

    if not db.exists():
        raise InputError(f"there is no database {db}; load documents first: keruen ingest PATH... --db {db}")
    with opened(db) as store:
        results = [one.result for one in again(store, datetime.now(UTC), mistake)]
    changed, added = sum(one.changed for one in results), sum(one.added for one in results)
    superseded, told = sum(one.superseded for one in results), sum(one.told for one in results)
    say(f"{len(results)} documents read again: {changed} changed, {added} figures added, {superseded} superseded; "
        f"wrong figures to be told to chats: {told}")
    return 0


def load(paths: Iterable[Path], db: Path, mapping: Path | None) -> int:
    """Read files and folders into the database and say what came of it; 1 if any could not, or nothing was found."""
    from sources.ingest import ingest

    if mapping is not None:
        read_text(mapping)  # a wrong name is said before anything is read
    failed = False
    documents = figures = known = seen = 0
    with opened(db) as store:
        for found in ingest(paths, store, datetime.now(UTC), mapping=mapping):
            if found.error is not None:
                failed = True
                warn(found.error)
                continue
            for reason, count in found.skipped:
                warn(f"{found.path}: {count} row{'s' if count > 1 else ''} skipped: {reason}")
            if not found.figures:
                warn(f"{found.path}: {NOTHING}")
            documents, known = documents + found.new, known + found.documents - found.new
            figures, seen = figures + (found.figures if found.new else 0), seen + found.figures
    say(f"{documents} documents added with {figures} figures; {known} were there already")
    return int(failed or not seen)
