"""An amount that one side of trade is said to be a part of: "Egypt: $104 million, of which exports $78 million"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.kinds import BOTH
from extract.framing.flows.part_of import is_parted, is_said_to_be
from extract.framing.flows.side_by_side import side
from extract.framing.scene import first_behind

NEXT, VERB = 1, 1  # words between an amount and "of which", and the verb that ends a clause of Kazakh


def leads_to_a_part(draft: Draft, context: Context) -> bool:
    """Whether an amount without a flow of its own is the turnover, for one side of it is told as its part."""
    scene, mention = draft.scene, draft.mention
    if mention.kind != "money" or draft.role != "level":
        return False
    far = NEXT + (VERB if scene.pack.verb_last else 0)
    links = [c for c in scene.links.get("including", ()) if 0 <= scene.words(mention.end, c.start) <= far]
    links = [c for c in links if is_parted(scene, mention, c)]
    flows = scene.of("flow")
    if not links or any(c.end <= mention.start for c in flows) or is_said_to_be(scene, mention):
        return False
    link = links[0]
    part = first_behind(flows, link.end)
    following = next((m for m in scene.mentions if m.start >= mention.end and m.kind in ("money", "percent")), None)
    if part is None or following is None or context.topical == side(part):
        return False
    if following.kind == "percent" and not 0 <= scene.words(following.end, part.start) <= NEXT:
        return False  # "of which 92% is imports"
    end = max(part.end, following.end)
    return side(part) in BOTH and not any(link.end <= p.start < end and p.name for p in scene.products)
