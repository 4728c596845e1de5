"""Figures for the tests of briefs: what five texts state with what a reader adds, and the tables of facts."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from briefs.model.question import Question
from terms.figure import Change, Figure, figure_from_json
from terms.period import Period
from tests.data import CLAIMS, MONTHLY, STATEMENTS

TODAY = date(2026, 11, 21)
LANGUAGES = ("en", "ru", "kk")

# What the table leaves out and the texts say: outlet, date, whose statistics.
DOCUMENTS: dict[str, dict[str, Any]] = {
    "000": {"role": "minister", "evidence": "person"},
    "001": {"outlet": "BelTA", "doc_date": date(2022, 10, 13), "evidence": "person", "role": "ambassador"},
    "002": {"outlet": "Astana Times", "doc_date": date(2017, 9, 28), "evidence": "outlet"},
    "003": {"evidence": "person", "role": "president"},
    "004": {"outlet": "BelTA", "doc_date": date(2019, 8, 28), "doc_date_how": "inferred", "evidence": "outlet",
            "side": "BY", "rule": "en.level.reached"},
}


# A minister speaks of shares: whose, and that the second is of the year of the pandemic.
SHARES: dict[str, dict[str, Any]] = {
    "14 percent": {"side": "KZ"}, "11 percent": {"side": "KZ", "period": Period.of_year(2020)},
    "60 percent": {"side": "KZ"}, "47 percent": {"side": "KZ"},
}


def ask(**said: Any) -> Question:
    """A question as understood; its period is written as text."""
    period = said.pop("period", None)
    return Question("", period=Period.parse(period) if period else None, **said)


def everything() -> list[Figure]:
    """What officials stated, what Trend says of 2017, Kazakhstan's monthly series, and the claims written by hand."""
    trend = [replace(figure, url=None) for figure in claims() if figure.outlet == "Trend"]
    return [*statements(), *trend, *monthly(), *targets(), label_in_doubt(), *neighbours()]


def statements() -> list[Figure]:
    """The facts of five news texts as figures, ids from 1; their sentences stay with those who wrote them."""
    rows = [json.loads(line) for line in STATEMENTS.read_text(encoding="utf-8").splitlines()]
    found = []
    for number, row in enumerate(rows, 1):
        stem = row["doc"][:3]
        known = figure_from_json({"end": row["start"] + len(row["mention"]), "quote": row["mention"], **row})
        found.append(replace(known, **DOCUMENTS[stem], **SHARES.get(row["mention"], {}), id=number,
                             document=int(stem) + 1))
    return found


def claims(first: int = 1000) -> list[Figure]:
    return table(CLAIMS, first)


def monthly(first: int = 2000) -> list[Figure]:
    return table(MONTHLY, first)


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
        doc="table", mention=row["value"], start=number, end=number + len(row["value"]), quote=",".join(row.values()),
        flow=row["flow"], reporter=row["reporter"], partner=row["partner"], period=period,
        value=float(row["value"]), value_max=float(row["value_max"]) if row["value_max"] else None, unit=row["unit"],
        qualifier=row["qualifier"], status=row["status"], change=change if pct or times else None,
        side=row["side"] or None, evidence=row["evidence"], role=row["role"] or None, outlet=row["outlet"],
        doc_date=date.fromisoformat(day) if len(day) == len("2019-08-28") else None,
        doc_date_how="stated" if len(day) == len("2019-08-28") else "none", vintage=row["vintage"] or None,
        url=row["url"] or None, id=number, document=900)


def claim(number: int, flow: str, parties: str, period: str | None, value: float | None, outlet: str | None = None,
          day: str | None = None, **more: Any) -> Figure:
    """One figure, written by hand: ``parties`` is "KZ-RU", ``day`` an ISO date."""
    reporter, _, partner = parties.partition("-")
    more.setdefault("unit", "USD")
    mention = str(value)
    return Figure(doc=more.pop("doc", f"doc-{number}"), mention=mention, start=0, end=len(mention), quote=mention,
                  flow=flow, reporter=reporter, partner=partner or None,
                  period=Period.parse(period) if period else None, value=value, outlet=outlet,
                  doc_date=date.fromisoformat(day) if day else None, id=number, **more)


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


def label_in_doubt() -> Figure:
    """A minister's total for five months that is the official total of four."""
    return claim(3101, "turnover", "KZ-WORLD", "2023-01/2023-05", 44.4e9, "dogruhaber.com.tr", role="minister",
                 evidence="person", change=Change(pct=11.1, base=Period.parse("2022-01/2022-05")))


def neighbours() -> list[Figure]:
    """Kyrgyzstan's exports by country with their shares, Azerbaijan's trade, Kazakhstan's exports to Azerbaijan."""
    kyrgyz = {"GB": (386.7e6, 32.8), "RU": (230e6, 19.5), "KZ": (187.7e6, 15.9), "UZ": (122.6e6, 10.4),
              "TR": (53.1e6, 4.5), "CN": (45.1e6, 3.8), "TJ": (38.7e6, 3.3)}
    said = {"side": "KG", "day": "2018-11-15", "doc": "kyrgyz", "evidence": "office"}
    found = [claim(3200 + n, "export", f"KG-{code}", "2018-01/2018-09", level, **said)
             for n, (code, (level, _)) in enumerate(kyrgyz.items())]
    found += [claim(3220 + n, "export", f"KG-{code}", "2018-01/2018-09", share, unit="%", **said)
              for n, (code, (_, share)) in enumerate(kyrgyz.items())]
    year_before = Period.parse("2024-01/2024-10")
    for n, (partner, level, times) in enumerate((("KZ", 600.3e6, 1.5), ("UZ", 472.5e6, 2.4))):
        found.append(claim(3240 + n, "turnover", f"AZ-{partner}", "2025-01/2025-10", level, day="2025-11-29", side="AZ",
                           doc="azeri", evidence="office", change=Change(times=times, base=year_before)))
    found.append(claim(3250, "export", "KZ-AZ", "2022", 375.3e6, day="2023-11-24", evidence="outlet",
                       change=Change(pct=30.4, base=Period.of_year(2021))))
    return found
