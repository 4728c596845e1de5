"""One row of a table as a figure, or the reason why it is none."""

from __future__ import annotations

import re

from terms.countries import COUNTRIES
from terms.figure import EVIDENCE, FLOWS, QUALIFIERS, STATUSES, Change, Figure
from terms.period import Period

PSEUDO = frozenset({"WORLD", "NONCIS", "NONEAEU", "OTHER"})
_REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
_GROUPED = re.compile(r"(?<=\d)[\s\u00a0\u202f_'](?=\d{3})")
# How sure a row is: what stands in a table was put there on purpose.
CONFIDENCE = 0.99
LARGEST = 1e18  # no trade of the world has a value beyond it in any currency


def figure_of_row(row: dict[str, str], doc: str, line: str, start: int) -> Figure | str:
    """The figure of a row whose text is ``line`` at offset ``start`` of its document, or why it is skipped."""
    value = number(row.get("value", ""))
    if not row.get("value"):
        return "no value"
    if value is None:
        return "a value that is not a number"
    if not row.get("period"):
        return "no period"
    period = period_of(row["period"])
    if period is None:
        return "a period that is not understood"
    wrong = _wrong_key(row)
    if wrong is not None:
        return wrong
    if value < 0 and row["flow"] != "balance":
        return "a value below zero, which only a balance has"
    at = line.index(f"value: {row['value']}") + len("value: ")
    return Figure(
        doc=doc, mention=row["value"], start=start + at, end=start + at + len(row["value"]), quote=line,
        flow=row["flow"], reporter=row["reporter"].upper(), partner=_code(row.get("partner")), period=period,
        value=value, value_max=number(row.get("value_max", "")), unit=row.get("unit"), status=row["status"],
        qualifier=row["qualifier"], change=_change(row), product=row.get("product"), side=_code(row.get("side")),
        speaker=row.get("speaker"), role=row.get("role"), evidence=row.get("evidence"), rule="table.row",
        confidence=CONFIDENCE, vintage=row.get("vintage"))


def number(text: str) -> float | None:
    """A number as tables write it: 604100000, 604 100 000, 604.1, 11,8; None for anything else, and beyond ``LARGEST``.

    >>> number("604 100 000"), number("11,8"), number("n/a")
    (604100000.0, 11.8, None)
    """
    plain = _GROUPED.sub("", text.strip()).replace("−", "-")
    if plain.count(",") > 1 or ("," in plain and "." in plain):
        plain = plain.replace(",", "")
    if "_" in plain:  # which float() would drop
        return None
    try:
        found = float(plain.replace(",", "."))
    except ValueError:
        return None
    return found if abs(found) <= LARGEST else None


def period_of(text: str) -> Period | None:
    """A period of a table; None where it is none."""
    try:
        return Period.parse(text.strip())
    except ValueError:
        return None


def _wrong_key(row: dict[str, str]) -> str | None:
    for column in ("reporter", "partner"):
        code = row.get(column, "").upper()
        if not known(code) and (code or column == "reporter"):
            return f"a {column} that is no code"
    for column, allowed in (("flow", FLOWS), ("status", STATUSES), ("qualifier", QUALIFIERS), ("evidence", EVIDENCE)):
        if row.get(column) not in allowed:
            return f"no such {column}"
    return None


def known(code: str) -> bool:
    """Whether a code stands for a country, a region, a bloc, or the world."""
    return code in COUNTRIES or code in PSEUDO or bool(_REGION.fullmatch(code))


def _code(text: str | None) -> str | None:
    return text.upper() if text and known(text.upper()) else text or None


def _change(row: dict[str, str]) -> Change | None:
    pct, times = number(row.get("change_pct", "")), number(row.get("change_times", ""))
    return None if pct is None and times is None else Change(pct=pct, times=times)
