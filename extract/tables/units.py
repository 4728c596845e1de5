"""The unit that a label gives to the bare numbers under or beside it: "млн долл.", "thousand tonnes", "%", "bcm"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extract.languages import Pack
from extract.numbers.glued import scanned
from extract.numbers.kinds import AMOUNTS, AMOUNTS_OR_PERCENT
from extract.numbers.measures import measures
from extract.numbers.mentions import Mention
from extract.numbers.scan import Scan
from extract.numbers.sieve import HEADING, UNIT
from extract.numbers.words import number_words
from extract.tokens import Token

MONEY_SCALE = 1e6
GIVING = HEADING | UNIT  # marks of the words with which a unit may begin
JOINTS, MOST_JOINTS = frozenset(",("), 2  # between a currency and its scale: "USD (millions)", "USD, in thousands"
LONGEST_ROUND = 4  # tokens
_THOUSAND = re.compile(r"(?:1[ ,\u00a0]?|['’])?000(?!\d)")
_ROUND = re.compile(r"(?:(10{0,2})[ ,\u00a0]?|['’])?000(?!\d)|(10{1,2})(?!\d)")  # units that a table may count in
ROUND_PARTS = frozenset(("1", "10", "100", ",", "'", "’"))
APART = frozenset("/;")
OPENED = ("", "\n", ":", "(", ",")  # before what gives a unit
BOUNDS = frozenset("(),;:/|[]–—-.")


class Measured(NamedTuple):
    """What a bare number is to be multiplied by, and what it is then a number of."""

    kind: str
    unit: str | None
    scale: float


PERCENT = Measured("percent", "%", 1.0)


def unit_of(text: str, tokens: Sequence[Token], pack: Pack) -> Measured | None:
    """The unit of a label; one with a scale word goes before one without, and money or weight before percent.

    A line that leads to a list gives that of its last number: "turnover – $5 742.6 mln:".
    """
    words = number_words(pack)
    scan = scanned(text, list(tokens), words)
    found = [unit for i in range(len(scan.tokens)) if scan.marks[i] & GIVING and (unit := _at(scan, i)) is not None]
    leads = bool(tokens) and tokens[-1].text == ":"
    return max(found, key=_rank, default=_of_number(scan) if leads else None)


def units_of(text: str, tokens: Sequence[Token], pack: Pack) -> tuple[Measured, ...]:
    """The units of a label that gives each column its own: "tonnes / mln dollars", not "dollars/tonne"."""
    if not any(token.text in APART for token in tokens):
        return ()
    pieces: list[list[Token]] = [[]]
    for token in tokens:
        apart = token.text == ";" or (token.text == "/" and text[token.start - 1 : token.end + 1] == " / ")
        if apart:
            pieces.append([])
        else:
            pieces[-1].append(token)
    found = tuple(unit for piece in pieces if piece and (unit := unit_of(text, piece, pack)) is not None)
    amounts = all(unit.kind in AMOUNTS for unit in found)
    return found if amounts and 1 < len(found) == len({unit.unit for unit in found}) else ()


def _of_number(scan: Scan) -> Measured | None:
    """The unit and scale of the last amount with both."""
    amounts = [m for m in measures(scan) if m.kind in AMOUNTS and m.unit is not None]
    return Measured(amounts[-1].kind, amounts[-1].unit, amounts[-1].scale) if amounts else None


def _rank(unit: Measured) -> tuple[bool, bool]:
    return unit.kind != "percent", unit.scale > 1


def _at(scan: Scan, i: int) -> Measured | None:
    if i > 0 and scan.digits(i - 1):
        return _of_round(scan, i)
    return _scaled(scan, i) or _signed(scan, i) or _named(scan, i) or _alone(scan, i)


def _scaled(scan: Scan, i: int) -> Measured | None:
    """A scale word and its unit: "млн долл. США", "thousand tonnes"; or alone where it can only be of money."""
    scale = scan.words.scales.at(scan.tokens, i)
    if scale is None:
        return None
    last = scale.last
    if scan.lows[last] == "." or scan.lows[last] == "of":
        last += 1
    after = scan.words.after.at(scan.tokens, last) if last < len(scan.tokens) else None
    if after is not None and after.payload.kind in AMOUNTS:
        return Measured(after.payload.kind, after.payload.code, scale.payload * after.payload.factor)
    before = scan.words.before.at(scan.tokens, last) if last < len(scan.tokens) else None
    if before is not None:
        return Measured("money", before.payload.code, scale.payload)
    alone = last >= len(scan.tokens) or scan.lows[last] in BOUNDS
    return Measured("money", None, scale.payload) if alone and scale.payload >= MONEY_SCALE else None


def _signed(scan: Scan, i: int) -> Measured | None:
    """A currency before its scale word: "$ mln", "USD million", "€bn"."""
    before = scan.words.before.at(scan.tokens, i) if scan.lows[i] in scan.words.currency_heads else None
    if before is None or before.last >= len(scan.tokens):
        return None
    scale = scan.words.scales.at(scan.tokens, before.last)
    return None if scale is None else Measured("money", before.payload.code, scale.payload)


def _of_round(scan: Scan, i: int) -> Measured | None:
    """A unit behind a round number that begins the label or a clause of it: "1000 tonnes", "100 million yuan"."""
    first = i - 1
    while first > 0 and i - first < LONGEST_ROUND and scan.close(first) and scan.lows[first - 1] in ROUND_PARTS:
        first -= 1
    said = _ROUND.fullmatch(scan.text, scan.tokens[first].start, scan.tokens[i - 1].end)
    if said is None or not (first == 0 or scan.lows[first - 1] in BOUNDS):
        return None
    if said[2] is not None:
        scaled = _scaled(scan, i)
        return None if scaled is None else scaled._replace(scale=scaled.scale * float(said[2]))
    unit = scan.words.after.at(scan.tokens, i)
    if unit is None or unit.payload.kind not in AMOUNTS:
        return None
    closed = unit.last >= len(scan.tokens) or scan.lows[unit.last] in BOUNDS
    round_ = float(said[1] or 1) * 1e3
    return Measured(unit.payload.kind, unit.payload.code, unit.payload.factor * round_) if closed else None


def gives_unit(mention: Mention, text: str) -> bool:
    """Whether an amount over a table only gives its unit: "billion dollars", "1000 USD", "Unit: 100 million yuan"."""
    if "lone" in mention.written or _THOUSAND.match(text, mention.start) is not None:
        return True
    before = text[: mention.start].rstrip(" ")[-1:]
    return before in OPENED and mention.unit is not None and _ROUND.match(text, mention.start) is not None


def _named(scan: Scan, i: int) -> Measured | None:
    """A currency's name before its scale word: "Yen, billions", "доллары США, тыс.", "USD (millions)"."""
    unit = scan.words.after.at(scan.tokens, i)
    if unit is None or unit.payload.kind != "money":
        return None
    at = unit.last
    while at < len(scan.tokens) and at - unit.last < MOST_JOINTS and _joins(scan, at):
        at += 1
    scale = scan.words.scales.at(scan.tokens, at) if at < len(scan.tokens) else None
    if scale is None or (scale.last < len(scan.tokens) and scan.lows[scale.last] not in BOUNDS):
        return None
    return Measured("money", unit.payload.code, scale.payload * unit.payload.factor)


def _joins(scan: Scan, i: int) -> bool:
    return scan.lows[i] in JOINTS or scan.words.heading_links.at(scan.tokens, i) is not None


def _alone(scan: Scan, i: int) -> Measured | None:
    """A unit without a scale, set off from the words around it: "exports, tonnes", "(USD)", "bcm"."""
    after = scan.words.after.at(scan.tokens, i)
    if after is None or after.payload.kind not in AMOUNTS_OR_PERCENT:
        return None
    if after.payload.kind == "percent":
        return PERCENT
    opened = i == 0 or scan.lows[i - 1] in BOUNDS or scan.words.heading_links.at(scan.tokens, i - 1) is not None
    last = after.last + (scan.lows[after.last] == ".")
    closed = last >= len(scan.tokens) or scan.lows[last] in BOUNDS
    return Measured(after.payload.kind, after.payload.code, after.payload.factor) if opened and closed else None
