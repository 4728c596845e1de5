"""Who is compared: the anchor, and the countries that "or", "vs", "and" or a comma join."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.sides.sides import Sides, seen_from


def compared(sides: Sides, known: list[Named], *, partners: bool) -> Sides:
    """The anchor and the countries that are compared: those that "and", "or", "vs" or a comma join."""
    chain = _chain(known)
    theirs = [party for party in known if party.code != HOME]
    ours = any(party.code == HOME for party in chain)  # «біз Қытайдан көп аламыз ба, Ресейден бе»
    if (ours or not chain) and len(theirs) == 2 and theirs[0].role == theirs[1].role in {"with", "to", "from"}:
        chain = theirs  # «экспорт в Китай больше экспорта в Узбекистан»
    others = [party for party in known if party not in chain]
    if not chain:
        chain, others = known[1:], known[:1]
    anchors = [p for p in known if p.code == HOME] + [p for p in others if p.code != HOME]
    anchor = anchors[0] if anchors else None
    among = tuple(party.code for party in chain if party.code != HOME and party is not anchor)
    if anchor is None and len(known) == 2 and not partners and all(p.role in {"plain", "of", "adj"} for p in known):
        return replace(sides, partners=among, needs=_no_home(chain))
    flow = seen_from(anchor, sides.flow) if anchor else sides.flow
    return replace(sides, reporter=anchor.code if anchor else HOME, partners=among, flow=flow)


def _chain(known: list[Named]) -> list[Named]:
    """The parties that are compared with each other: one run of links, that of "or" or "vs" first."""
    pivot = next((i for links in (("or", "vs"), ("and", "comma"))
                  for i, party in enumerate(known) if i and party.link in links), None)
    if pivot is None:
        return []
    first = last = pivot
    while first > 1 and known[first - 1].link and known[first - 2].role == known[pivot].role:
        first -= 1
    while last + 1 < len(known) and known[last + 1].link and known[last + 1].role == known[pivot].role:
        last += 1
    return known[first - 1:last + 1]


def _no_home(chain: list[Named]) -> str | None:
    """"Kz vs uz exports" compares totals; "Turkey or Uzbekistan" without an anchor asks for one's own partner."""
    return "home country" if any(party.link == "or" for party in chain) else "nothing"
