"""Recall of numbers against labelled figures: is there a mention with the value, the unit and the upper end?

usage: mentions.py LANGUAGE FOLDER [--last N] [--show]   (FOLDER holds gold.jsonl and the texts)
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.tokens import tokenize

TOLERANCE = 0.001


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("language", choices=sorted(packs()))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--last", type=int, default=120, help="texts with a higher number are not read")
    parser.add_argument("--show", action="store_true", help="list rows without a mention and mentions without a row")
    options = parser.parse_args()
    rows = [json.loads(line) for line in (options.folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    rows = [row for row in rows if number_of(row["doc"]) <= options.last]
    report = score(rows, options.folder, options.language, options.show)
    print(json.dumps(report))


def number_of(doc: str) -> int:
    tail = doc.rpartition("-")[2]
    return int(tail) if tail.isdecimal() else 0


def score(rows: list[dict[str, Any]], folder: Path, language: str, show: bool) -> dict[str, Any]:
    docs: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        docs.setdefault(row["doc"], []).append(row)
    levels = found = changes = changed = hedged = extra = 0
    for doc, wanted in docs.items():
        mentions = mentions_of((folder / f"{doc}.txt").read_text(encoding="utf-8"), language)
        for row in wanted:
            if row["value"] is not None:
                levels += 1
                hits = [m for m in mentions if level_fits(row, m)]
                found += bool(hits)
                hedged += any(m.qualifier == row["qualifier"] for m in hits)
                if show:
                    tell(doc, "LEVEL" if not hits else "", row)
                    if hits and all(m.qualifier != row["qualifier"] for m in hits):
                        print(doc, "HEDGE", row["mention"], row["qualifier"], [m.qualifier for m in hits])
            if row["change"] and not row["change"].keys() <= {"base"}:
                changes += 1
                hit = any(change_fits(row["change"], m) for m in mentions)
                changed += hit
                if show:
                    tell(doc, "CHANGE" if not hit else "", row)
        spare = [m for m in mentions if m.kind != "count" and not any(used(row, m) for row in wanted)]
        extra += len(spare)
        if show:
            print(doc, "SPARE", [f"{m.text} ({m.kind})" for m in spare])
    return {"levels": levels, "level_recall": round(found / max(levels, 1), 4), "changes": changes,
            "change_recall": round(changed / max(changes, 1), 4), "hedge_right": round(hedged / max(found, 1), 4),
            "mentions_without_a_row": extra}


def mentions_of(text: str, language: str) -> list[Mention]:
    return find_mentions(text, tokenize(text), packs()[language])


def tell(doc: str, what: str, row: dict[str, Any]) -> None:
    if what:
        print(doc, what, repr(row["mention"]), row["value"], row.get("value_max"), row["unit"], row["change"])


def near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(abs(a) - abs(b)) <= TOLERANCE * max(1.0, abs(a), abs(b))


def level_fits(row: dict[str, Any], m: Mention) -> bool:
    low, high = row["value"], row.get("value_max")
    if high is not None and abs(low) > abs(high):
        low, high = high, low
    return near(low, m.value) and near(high, m.value_max) and m.unit in (row["unit"], None)


def change_fits(change: dict[str, Any], m: Mention) -> bool:
    pct = change.get("pct")
    if pct is not None and (m.unit == "%" or m.kind == "times"):
        return near(pct, m.value) or near(100 + pct, m.value) or near(abs(pct), abs(100 - m.value)) or (
            m.kind == "times" and near(pct, (m.value - 1) * 100))
    if change.get("times") is not None and m.kind in {"times", "percent", "fraction"}:
        times, value = change["times"], m.value if m.kind == "times" else m.value / 100
        return near(times, value) or abs(times * value - 1) < 0.02
    return change.get("abs") is not None and near(change["abs"], m.value)


def used(row: dict[str, Any], m: Mention) -> bool:
    return (row["value"] is not None and level_fits(row, m)) or bool(row["change"] and change_fits(row["change"], m))


if __name__ == "__main__":
    main()
