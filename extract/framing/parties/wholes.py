"""Wholes told beside their parts: they are not of those whom the parts went to or came from."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.parties.named import NOBODY
from extract.framing.scene import Scene, Spanned
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.parties.kinds import TRADED_WITH
from terms.countries import land_of, members


def has_parts_beyond(draft: Draft, partner: str) -> bool:
    """Whether parts of a number behind it are of others than a partner, or all its own: "5 million, 3 to Peru"."""
    parts = _parts_behind(draft.scene, draft.mention) - {draft.reporter}
    if not parts or partner in NOBODY:
        return partner in parts
    return any(code == partner or (code not in members(partner) and land_of(code) != partner) for code in parts)


def _parts_behind(scene: Scene, number: Mention) -> set[str]:
    """Those whom the parts of a number, told behind it, went to or came from: "9 million, including 4 to Chile"."""
    if "including" not in scene.links:
        return set()
    links = [c for c in scene.links["including"] if c.start >= number.end]
    if not links or any(number.end <= m.start < links[0].start and m.kind in AMOUNTS for m in scene.mentions):
        return set()
    return {p.code for p in scene.parties if p.code and p.start >= links[0].end and p.case in TRADED_WITH}


def whole_of_brackets(scene: Scene, number: Spanned) -> int | None:
    """Where brackets open that tell the whole of what stands before them: "5 million to Peru (of 9 in total)"."""
    if not scene.bracketed(number.start):
        return None
    opened = scene.text.rfind("(", scene.start, number.start)
    totals = (c for c in scene.of("link", "total", "world") if opened <= c.start < number.start)
    return opened if opened >= 0 and any(totals) else None
