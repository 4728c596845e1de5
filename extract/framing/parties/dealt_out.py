"""Amounts dealt out to the lands of the sentence before: "Peru and Chile. To these countries went 7 and 5"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.parties.halves import paired
from extract.framing.parties.named import NOBODY, same_land
from extract.framing.scene import Scene, last_before
from extract.numbers.kinds import AMOUNTS
from extract.parties.mentions import PartyMention

PAIR = 2
RULE = "dealt out"
THESE = ("group.these", "group.all", "group.two")


def dealt_out(draft: Draft, context: Context) -> PartyMention | None:
    """The land at the same place as a number, where "these countries" have theirs "respectively"."""
    scene, before = draft.scene, context.before
    if before is None:
        return None
    if "respectively" not in scene.links:
        return _as_before(draft, before) if "pronoun" in scene.links else None
    if draft.role == "share" and not any(p.code for p in scene.parties):
        return _shares_of(draft, context)
    these = next((p for p in scene.parties if p.kind == "group" and p.rule.startswith(THESE)), None)
    lands = _lands(before, context) if these is not None else []
    amounts = [m for m in scene.numbers if m.kind in AMOUNTS]
    if these is None or len(amounts) < PAIR or len({m.kind for m in amounts}) > 1:
        return None
    lands = lands if len(lands) == len(amounts) else _traded_with(context)[-len(amounts) :]
    if len(lands) != len(amounts):
        return None
    own = draft.mention if draft.mention in amounts else last_before(amounts, draft.mention.start)
    return replace(these, code=lands[amounts.index(own)], kind="country") if own is not None else None


def _shares_of(draft: Draft, context: Context) -> PartyMention | None:
    """Whose share a number is of the lands whose amounts the paragraph told: "Their shares were 18 and 9 percent"."""
    scene, start = draft.scene, draft.mention.start
    shares = [m for m in scene.numbers if m.kind == "percent"]
    told = [d.partner for d in context.levels if d.scene.paragraph == scene.paragraph and d.flow == draft.flow]
    lands = [code for code in told[-len(shares) :] if code is not None and code not in NOBODY]
    if len(shares) < PAIR or len(set(lands)) != len(shares) or draft.mention not in shares:
        return None
    return PartyMention(start, start, lands[shares.index(draft.mention)], "country", "nominative", RULE)


def _as_before(draft: Draft, before: Scene) -> PartyMention | None:
    """The land at the same place as a number, where "they" takes up a list of as many: "In 2023 they were 5 and 3"."""
    scene = draft.scene
    listed = [party for _, party in sorted(paired(before).items())] if len(before.parties) >= PAIR else []
    amounts = [m for m in scene.numbers if m.kind in AMOUNTS]
    if len(listed) != len(amounts) or draft.mention not in amounts or any(p.code for p in scene.parties):
        return None
    pronoun = last_before(scene.of("link", "pronoun"), amounts[0].start)
    if pronoun is None:
        return None
    land = listed[amounts.index(draft.mention)]
    return replace(land, start=pronoun.start, end=pronoun.end, case=listed[0].case)


def _lands(before: Scene, context: Context) -> list[str]:
    """The countries of a sentence in their order, but for the one at home."""
    told = (p.code for p in before.parties if p.kind == "country" and p.code)
    return [code for code in dict.fromkeys(told) if not same_land(code, context.home or "")]


def _traded_with(context: Context) -> list[str]:
    """The lands that the last amounts told were traded with, in their order."""
    told = (level.partner for level in context.levels if level.partner not in (None, *NOBODY))
    return [code for code in dict.fromkeys(told) if code]
