"""How well read figures agree with labelled ones: mention (the number) and frame (all that makes it mean something).

The rules are those of docs/reading.md: a mirrored statement is the same directed flow; a level and its change may be
one row or two; a row that is marked optional costs nothing when missed and nothing when found.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from terms.period import Period

Row = Mapping[str, Any]
OPEN = (None, "WORLD", "NONCIS", "NONEAEU", "OTHER")
CLOSE = 0.002


@dataclass
class Score:
    """Counts of labelled, found and agreeing rows, and what the others got wrong."""

    wanted: int = 0
    found: int = 0
    mentions: int = 0
    frames: int = 0
    slips: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def f1(self, hits: int) -> float:
        return 2 * hits / (self.wanted + self.found) if self.wanted + self.found else 1.0

    def to_json(self) -> dict[str, Any]:
        return {
            "gold": self.wanted, "found": self.found, "mention_f1": round(self.f1(self.mentions), 4),
            "frame_f1": round(self.f1(self.frames), 4), "slips": dict(self.slips),
        }


def load(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def score(gold: Iterable[Row], found: Iterable[Row]) -> tuple[Score, list[tuple[Row | None, Row | None]]]:
    """The score, and the pairs that do not agree: (gold, found), one of them None where a row has no partner."""
    result, faults = Score(), []
    by_doc: dict[str, tuple[list[Row], list[Row]]] = defaultdict(lambda: ([], []))
    for row in gold:
        by_doc[row["doc"]][0].append(row)
    for row in found:
        by_doc[row["doc"]][1].append(row)
    for wanted, given in by_doc.values():
        faults += _document(result, wanted, given)
    return result, faults


def _document(result: Score, wanted: list[Row], given: list[Row]) -> list[tuple[Row | None, Row | None]]:
    pairs = _pairs(wanted, given)
    faults: list[tuple[Row | None, Row | None]] = []
    spare = [g for j, g in enumerate(given) if j not in {j for _, j in pairs}]
    for i, row in enumerate(wanted):
        j = next((j for k, j in pairs if k == i), None)
        if row.get("optional"):
            continue
        if j is None:
            if not any(_says_change(row, g) for g in given):
                result.wanted += 1
                faults.append((row, None))
            continue
        result.wanted += 1
        result.found += 1
        result.mentions += 1
        wrong = disagreements(row, given[j])
        if wrong == ["change"]:
            twin = next((g for g in spare if g.get("value") is None and _says_the_same(row, g)), None)
            if twin is not None:
                spare.remove(twin)
                wrong = []
        result.frames += not wrong
        for key in wrong:
            result.slips[key] += 1
        if wrong:
            faults.append((row, given[j]))
    result.found += len(spare)
    return faults + [(None, g) for g in spare]


def paired(gold: list[Row], given: list[Row]) -> list[tuple[Row, Row]]:
    """The labels of one text for which a figure was found, each with its figure."""
    return [(gold[i], given[j]) for i, j in _pairs(gold, given)]


def _pairs(wanted: list[Row], given: list[Row]) -> list[tuple[int, int]]:
    """Rows of the same number, those that agree best first, those that must be found before the optional ones."""
    fits = [
        (len(disagreements(w, g)), bool(w.get("optional")), i, j)
        for i, w in enumerate(wanted) for j, g in enumerate(given) if _same_number(w, g)
    ]
    taken_i: set[int] = set()
    taken_j: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(fits):
        if i not in taken_i and j not in taken_j:
            taken_i.add(i)
            taken_j.add(j)
            pairs.append((i, j))
    return pairs


def _near(a: float | None, b: float | None, tolerance: float = CLOSE) -> bool:
    return a is not None and b is not None and abs(a - b) <= tolerance * max(1.0, abs(a), abs(b))


def _same_number(gold: Row, found: Row) -> bool:
    if gold.get("value") is None:
        return found.get("value") is None and _same_change(gold, found)
    if found.get("value") is None or gold.get("unit") != found.get("unit"):
        return False
    top, other = gold.get("value_max"), found.get("value_max")
    return _near(abs(gold["value"]), abs(found["value"]), 0.001) and (top is None) == (other is None)


def _same_change(gold: Row, found: Row) -> bool:
    g, f = gold.get("change") or {}, found.get("change") or {}
    ratio = _ratio(g), _ratio(f)
    if ratio[0] is not None:
        return _near(ratio[0], ratio[1], 0.005) or _near(g.get("pct"), f.get("pct"))
    if g.get("abs") is not None:
        return _near(g["abs"], f.get("abs"))
    return ratio[1] is None and f.get("abs") is None


def _ratio(change: Row) -> float | None:
    if change.get("times") is not None:
        return float(change["times"])
    return None if change.get("pct") is None else 1 + change["pct"] / 100


def _says_change(gold: Row, found: Row) -> bool:
    """Whether a change without a level of its own is carried by a level that was found."""
    return gold.get("value") is None and bool(found.get("change")) and _says_the_same(gold, found)


def _says_the_same(gold: Row, found: Row) -> bool:
    return _same_change(gold, found) and _direction(gold) == _direction(found)


def _party(code: str | None) -> str | None:
    return code.partition("-")[0] + "-*" if code and "-" in code else code


def _direction(row: Row) -> tuple[Any, ...]:
    flow, a, b = row.get("flow"), _party(row.get("reporter")), _party(row.get("partner"))
    if b in OPEN:
        return flow, a, b
    if str(flow).endswith("turnover"):
        return flow, *sorted((str(a), str(b)))
    if str(flow).endswith("import"):
        return str(flow).replace("import", "export"), b, a
    return (flow, b, a, "flipped") if flow == "balance" and str(a) > str(b) else (flow, a, b)


def _also(row: Row, key: str) -> list[Any]:
    return [row.get(key), *row.get(f"{key}_also", [])]


def _period(text: str | None) -> Period | None:
    return Period.parse(text) if text else None


def disagreements(gold: Row, found: Row) -> list[str]:
    directions = [_direction({**gold, "flow": flow}) for flow in _also(gold, "flow")]
    mine = _direction(found)
    planned = {status != "actual" for status in _also(gold, "status")}
    checks = {
        "flow": any(d[0] == mine[0] for d in directions),
        "parties": any(d[1:3] == mine[1:3] for d in directions),
        "period": _period(found.get("period")) in [_period(p) for p in _also(gold, "period")],
        "status": (found.get("status") != "actual") in planned,
        "product": any(bool(p) == bool(found.get("product")) for p in _also(gold, "product")),
        "change": not gold.get("change") or _same_change(gold, found),
        "sign": gold.get("flow") != "balance" or gold.get("value") is None or _signed(gold) == _signed(found),
    }
    return [key for key, right in checks.items() if not right]


def _signed(row: Row) -> bool:
    negative = float(row.get("value") or 0) < 0
    return not negative if _direction(row)[-1] == "flipped" else negative
