"""Figures for the tests of briefs: the gold of the seeds with what a reader adds, and the tables of reference data."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from terms.figure import Change, Figure, figure_from_json
from terms.period import Period

# What the gold leaves out and the texts say: outlet, date, whose statistics.
DOCUMENTS: dict[str, dict[str, Any]] = {
    "000": {"role": "minister", "evidence": "person"},
    "001": {"outlet": "BelTA", "doc_date": date(2022, 10, 13), "evidence": "person", "role": "ambassador"},
    "002": {"outlet": "Astana Times", "doc_date": date(2017, 9, 28), "evidence": "outlet"},
    "003": {"evidence": "person", "role": "president"},
    "004": {"outlet": "BelTA", "doc_date": date(2019, 8, 28), "doc_date_how": "inferred", "evidence": "outlet",
            "side": "BY", "rule": "en.level.reached"},
}


def seeds(shared: Path) -> list[Figure]:
    """The gold of the five seeds as figures, ids from 1; claims that the scorer calls optional are left out."""
    rows = [json.loads(line) for line in (shared / "seeds" / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    found = []
    for number, row in enumerate((row for row in rows if not row.get("optional")), 1):
        stem = row["doc"][:3]
        text = (shared / "seeds" / f"{row['doc']}.txt").read_text(encoding="utf-8")
        start = max(text.find(row["mention"]), 0)
        quote = sentence(text, start)
        known = figure_from_json({"start": start, "end": start + len(row["mention"]), "quote": quote, **row})
        found.append(replace(known, **DOCUMENTS[stem], id=number, document=int(stem) + 1))
    return found


def sentence(text: str, at: int) -> str:
    begin = max(text.rfind(". ", 0, at) + 2, text.rfind("\n", 0, at) + 1)
    end = text.find(". ", at)
    return text[begin:end + 1 if end > 0 else len(text)].split("\n")[0]


def claims(shared: Path, first: int = 1000) -> list[Figure]:
    return table(shared / "data" / "kz_by_claims.csv", first)


def monthly(shared: Path, first: int = 2000) -> list[Figure]:
    return table(shared / "data" / "kz_world_monthly.csv", first)


def table(path: Path, first: int) -> list[Figure]:
    """The rows of a table as figures: a row is its own quote."""
    with path.open(encoding="utf-8", newline="") as file:
        return [of_row(row, first + n) for n, row in enumerate(csv.DictReader(file))]


def of_row(row: dict[str, str], number: int) -> Figure:
    pct, times = row["change_pct"], row["change_times"]
    period = Period.parse(row["period"])
    change = Change(pct=float(pct) if pct else None, times=float(times) if times else None, base=period.shifted(-1))
    day = row["published"]
    return Figure(
        doc=f"row-{number}", mention=row["value"], start=0, end=len(row["value"]), quote=",".join(row.values()),
        flow=row["flow"], reporter=row["reporter"], partner=row["partner"], period=period,
        value=float(row["value"]), value_max=float(row["value_max"]) if row["value_max"] else None, unit=row["unit"],
        qualifier=row["qualifier"], status=row["status"], change=change if pct or times else None,
        side=row["side"] or None, evidence=row["evidence"], role=row["role"] or None, outlet=row["outlet"],
        doc_date=date.fromisoformat(day) if len(day) == len("2019-08-28") else None,
        doc_date_how="stated" if len(day) == len("2019-08-28") else "none", vintage=row["vintage"] or None,
        url=row["url"] or None, id=number, document=number)


def claim(number: int, flow: str, parties: str, period: str | None, value: float | None, outlet: str | None = None,
          day: str | None = None, **more: Any) -> Figure:
    """One figure, written by hand: ``parties`` is "KZ-RU", ``day`` an ISO date."""
    reporter, _, partner = parties.partition("-")
    more.setdefault("unit", "USD")
    mention = str(value)
    return Figure(doc=more.pop("doc", f"doc-{number}"), mention=mention, start=0, end=len(mention), quote=mention,
                  flow=flow, reporter=reporter, partner=partner or None,
                  period=Period.parse(period) if period else None, value=value, outlet=outlet,
                  doc_date=date.fromisoformat(day) if day else None, id=number, document=number, **more)


def targets() -> list[Figure]:
    """What the ambassador said of trade with Russia, and the president of trade with China."""
    prime = {"outlet": "1prime.ru", "day": "2025-09-09", "role": "ambassador", "evidence": "person", "doc": "prime"}
    head = {"role": "president", "evidence": "person"}
    return [
        claim(3001, "turnover", "KZ-RU", None, 30e9, status="target", **prime),
        claim(3002, "turnover", "KZ-RU", None, 28e9, qualifier="over", **prime),
        claim(3003, "turnover", "KZ-CN", "2030", 40e9, "asia24.media", status="target", **head),
        claim(3004, "turnover", "KZ-CN", "2023", 41e9, "baribar.kz", **head),
        claim(3005, "turnover", "KZ-CN", "2024", 44e9, "Kazinform", "2025-08-30", **head),
    ]
