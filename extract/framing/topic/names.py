"""Paragraphs that the name of a country alone stands over or opens: "KENYA. ...", "🇰🇪 Kenya" above them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.context import Focus
from extract.framing.parties.named import same_land
from extract.framing.topic.told import Told
from extract.page.kinds import HEADS
from extract.parties.kinds import TRADED_WITH

SEVERAL = 2  # countries whose names stand alone over paragraphs
PARTNERS = (*TRADED_WITH, "pair")

Part = tuple[int, Sequence[Told]]  # a paragraph's number and its sentences


def under_names(parts: Sequence[Part], home: str) -> dict[int, Focus]:
    """The party at home and the other one of such paragraphs, where several countries have one."""
    found = list(_named_alone(parts))
    codes = {code for code, _, _ in found}
    if len(codes) < SEVERAL:
        return {}
    partners = sum(_traded_with(code, told, home) for code, _, told in found)
    abroad = home not in codes and 2 * partners >= len(found)
    return {n: (home, code) if abroad else (code, None) for code, n, _ in found}


def _named_alone(parts: Sequence[Part]) -> Iterator[tuple[str, int, Sequence[Told]]]:
    """The code of each name that stands alone, with the number and sentences of a paragraph that it is over."""
    above: str | None = None
    for n, told in parts:
        kind, alone = told[0].scene.kind, _says_only(told[0])
        if kind in HEADS:
            above = alone
        elif kind == "body" and alone is not None and len(told) > 1:
            yield alone, n, told
        elif above is not None:
            yield above, n, told


def _says_only(told: Told) -> str | None:
    """The code of the one land that a sentence names where it has no other word."""
    scene, named = told.scene, told.places
    if not named or scene.mentions or len({party.code for party in named}) != 1:
        return None
    edges = [scene.start, *(edge for party in named for edge in (party.start, party.end)), scene.end]
    around = "".join(scene.text[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2))
    return None if any(letter.isalnum() for letter in around) else named[0].code


def _traded_with(code: str, part: Sequence[Told], home: str) -> bool:
    """Whether a paragraph speaks of trade with a party: "to Kenya", "there", or of home beside it."""
    if any(told.scene.of("back", *PARTNERS) or told.ours for told in part):
        return True
    named = [p for told in part for p in told.places]
    return any(same_land(p.code, home) or (p.code == code and p.case in PARTNERS) for p in named)
