"""Numbers that share a unit: ranges, "from ... to ...", lists with the unit at the end."""

from __future__ import annotations

from dataclasses import replace

from extract.numbers.measures import Measure
from extract.numbers.scan import Scan
from extract.numbers.sieve import JOINS, OPENS
from extract.numbers.words import DASHES

REACH = 4
OPENER = 6  # tokens before a number among which "from" may stand: "from last year's $5 billion"
REACH_OF_PAIR = 12
PAIRS = {"pair": ("from", "to"), "reverse": ("to", "from")}
CLAUSE_ENDS = frozenset(".;:")
WIDEST_LOOSE = 2.0


def join(scan: Scan, found: list[Measure]) -> list[Measure]:
    """The measures with ranges made one and shared units handed back; pairs from-to bear marks."""
    shared = _share_lists(scan, found)
    joined: list[Measure] = []
    for right in shared:
        left = joined[-1] if joined else None
        near = left is not None and right.first - left.last <= REACH_OF_PAIR
        how = _relation(scan, left, right) if left is not None and near else None
        if left is None or how is None:
            joined.append(right)
        elif how == "range":
            joined[-1] = _range(_like(left, right), right)
        else:
            older, newer = PAIRS[how]
            joined[-1] = _marked(_like(left, right), older)
            joined.append(_marked(replace(right, unit=right.unit or left.unit), newer))
    return joined


def _share_lists(scan: Scan, found: list[Measure]) -> list[Measure]:
    """ "27, 33 and 25 percent": all three are percent."""
    shared = list(found)
    for k in range(len(found) - 2, -1, -1):
        left, right = shared[k], shared[k + 1]
        if right.first - left.last != 1:
            continue
        before = shared[k - 1] if k else None
        if (left.bare or _lacks_scale(left, right)) and not right.bare and _listed(scan, left, right, before):
            shared[k] = _marked(_like(left, right), "shared")
        elif left.unit is None and left.scale > 1 and right.unit not in {None, "%"} and _listed(scan, left, right):
            shared[k] = _marked(replace(left, kind=right.kind, unit=right.unit), "shared")
    return shared


def _lacks_scale(left: Measure, right: Measure) -> bool:
    """Whether a number has the sign of a currency but no scale, the one behind it both: "$5 and $9 million"."""
    return left.kind == "money" and left.scale == 1 < right.scale and right.unit in (left.unit, None)


def _commas(scan: Scan, one: Measure, other: Measure) -> bool:
    """Whether two bare numbers stand with a comma between, so that a third ends a list: "4,3, 4,2, 1,8 миллиона"."""
    return one.bare and other.bare and other.first - one.last == 1 and scan.lows[one.last] == ","


def _listed(scan: Scan, left: Measure, right: Measure, before: Measure | None = None) -> bool:
    if right.kind in {"count", "times"}:
        return False
    if scan.lows[left.last] == ",":
        return "shared" in right.marks or (before is not None and _commas(scan, before, left))
    return scan.words.lists.at(scan.tokens, left.last) is not None


def _relation(scan: Scan, left: Measure, right: Measure) -> str | None:
    """range, pair, reverse, or None: how two neighbours belong together."""
    if not _alike(left, right) or not scan.same_line(right.first):
        return None
    if right.first - left.last == 1 and scan.lows[left.last] in DASHES:
        return _dashed(scan, left, right)
    if not any(map(JOINS.__and__, scan.marks[left.last : right.last + REACH])):
        return _by_endings(scan, left, right)
    how = _opened(scan, left, right) or ("reverse" if not left.bare and _joint(scan, "versus", left, right) else None)
    if how is not None or right.first - left.last > REACH:
        return how
    return _closed(scan, left, right) or _by_endings(scan, left, right) or _loose(scan, left, right)


def _alike(left: Measure, right: Measure) -> bool:
    if right.bare or left.value_max is not None or right.value_max is not None:
        return False
    if left.kind == "count":
        return left.bare or right.kind != "count"
    return left.kind == right.kind and (left.unit == right.unit or None in (left.unit, right.unit))


def _dashed(scan: Scan, left: Measure, right: Measure) -> str | None:
    tied = scan.close(left.last) and scan.close(right.first)
    rising = _like(left, right).value < right.value
    return "range" if rising and (tied or left.bare or (left.unit is None and right.unit is not None)) else None


def _opened(scan: Scan, left: Measure, right: Measure) -> str | None:
    """"between 3 and 4" is a range, "from 3 to 4" a pair, as the opener's row of the pack says."""
    for start in range(left.first - 1, max(-1, left.first - 1 - OPENER), -1):
        opener = scan.words.pairs.at(scan.tokens, start) if scan.marks[start] & OPENS else None
        if opener is None or not _touches(scan, opener.last, left.first):
            continue
        if _joint(scan, opener.payload, left, right):
            return opener.payload if opener.payload in PAIRS else _rising(left, right)
    return None


def _joint(scan: Scan, name: str, left: Measure, right: Measure) -> bool:
    """Whether the joint stands right before the right number, and nothing that ends a clause between."""
    joints = scan.words.joints.get(name)
    if joints is None:
        return False
    start = max(left.last, right.first - REACH)
    for j in range(start, start + 1 if left.bare else right.first):
        joint = joints.at(scan.tokens, j)
        if joint is not None and _touches(scan, joint.last, right.first):
            return not any(scan.lows[k] in CLAUSE_ENDS for k in range(left.last, right.first))
    return False


def _touches(scan: Scan, last: int, first: int) -> bool:
    """Whether nothing but hedges stands from token ``last`` to the number at ``first``."""
    while last < first:
        found = scan.words.hedges_before.at(scan.tokens, last) or scan.words.skip_before.at(scan.tokens, last)
        if found is None:
            return False
        last = found.last
    return last == first


def _by_endings(scan: Scan, left: Measure, right: Measure) -> str | None:
    """Languages with an ending for "from" and one for "to": "71,1-ден 63,1 пайызға"."""
    if right.first > left.last or not left.bare:
        return None
    ablative, dative = (scan.words.endings.get(case, ()) for case in ("ablative", "dative"))
    if left.suffix not in ablative or not dative:
        return None
    return "pair" if right.suffix in dative or scan.lows[right.last - 1].endswith(dative) else None


def _closed(scan: Scan, left: Measure, right: Measure) -> str | None:
    """Languages that close a range after its end: "3-тен 4 млрд-қа дейін", "3 пен 4 млрд аралығында"."""
    closer = next((j for j in range(right.last, min(right.last + REACH, len(scan.tokens)))
                   if scan.words.closers.at(scan.tokens, j)), None)
    if closer is None:
        return None
    if _joint(scan, "closed", left, right):
        dative = scan.words.endings.get("dative", ())
        led = right.suffix in dative or scan.lows[right.last - 1].endswith(dative)
        return None if led else _rising(left, right)  # "0,3 және 0,5 млрд еуроға дейін": to one and to the other
    before = scan.tokens[right.first - 1]
    if not before.low.endswith(scan.words.endings.get("ablative", ())) and left.suffix not in (
            scan.words.endings.get("ablative", ())):
        return None
    return _rising(left, right) if left.bare and left.scale == 1 else "pair"


def _loose(scan: Scan, left: Measure, right: Measure) -> str | None:
    """"1,470 million to $1,500 million": a range only where it is narrow."""
    if right.first - left.last > 1 or not _joint(scan, "loose", left, right):
        return None
    near = _like(left, right).value < right.value <= WIDEST_LOOSE * _like(left, right).value
    return "range" if near else None


def _rising(left: Measure, right: Measure) -> str:
    return "range" if _like(left, right).value < right.value else "pair"


def _like(left: Measure, right: Measure) -> Measure:
    """The left number with the unit and the scale of the right one where it has none of its own."""
    scale = right.scale if left.scale == 1 and abs(left.value) <= max(1000.0, abs(right.coefficient)) else left.scale
    value = round(left.value * scale / left.scale, 4)
    kind = right.kind if left.bare or left.kind == "count" else left.kind
    unit = right.unit if left.unit is None else left.unit
    return replace(left, value=value, scale=scale, kind=kind, unit=unit)


def _range(left: Measure, right: Measure) -> Measure:
    return replace(right, first=left.first, value=left.value, value_max=right.value,
                   unit=right.unit or left.unit, rule=f"{right.kind}.range", marks=(*right.marks, "range"),
                   hedge=None)


def _marked(measure: Measure, mark: str) -> Measure:
    return replace(measure, marks=(*measure.marks, mark))
