"""A whole land, in a text at home in a region of it: "For Germany as a whole it is 5"."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.parties.named import part_of
from extract.parties.kinds import TRADED_WITH
from extract.parties.mentions import PartyMention

OPENS = 3  # words before the land: "in the whole of", "в целом по"


def settle_whole_land(draft: Draft) -> None:
    """Let the land report a number that nobody is said to own, and that its region would have."""
    scene, region = draft.scene, draft.reporter
    if "total" not in scene.links or region is None or "-" not in region or "reporter" in draft.explicit:
        return
    if any(p.code == region for p in scene.parties):
        return
    lands = (p for p in scene.parties if p.kind == "country" and part_of(region, p.code))
    whole = next((p for p in lands if p.case not in TRADED_WITH and _is_whole(draft, p)), None)
    if whole is not None and whole.end <= draft.mention.start:
        draft.reporter = whole.code
        draft.say("reporter", "country of the region", scene.text[whole.start : whole.end])


def _is_whole(draft: Draft, party: PartyMention) -> bool:
    """Whether a word for all of it stands right beside a land; a word may part them where the land opens its sentence.

    Of a share elsewhere it tells what that is of.
    """
    scene = draft.scene
    opens = scene.words(scene.start, party.start) <= OPENS
    apart = min(scene.words_apart(party, c) for c in scene.links["total"])
    return apart <= 1 if opens else apart == 0 and draft.role != "share"
