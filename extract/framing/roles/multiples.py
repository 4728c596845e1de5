"""Multiples: how many times as much a flow became, and those that say something else."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.parties.rivals import is_set_against
from extract.framing.roles.movement import denied, direction
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention

LEADS = (":", "–", "—")
SOON = 3  # words between a multiple of another's level and that level
OFTEN = 100  # a multiple without a word of rise or fall that rather says how often
COMPARED = 4  # words between a multiple and the flow that something is compared with


def as_multiple(draft: Draft) -> bool:
    """Set the change that a multiple tells; False where it tells none of a flow."""
    scene, mention = draft.scene, draft.mention
    value = mention.value
    if not value or _of_another_flow(scene, mention):
        return False
    if _against_another(scene, mention) or _how_often(scene, mention) or denied(scene, mention):
        return False
    if value >= OFTEN and not scene.of("change"):
        return False  # "read 2,206 times"
    beside = next((c for c in scene.of("change", "up", "down") if scene.words(mention.end, c.start) == 0), None)
    sign, _, _ = direction(scene, mention)
    if beside is not None:
        sign = 1 if beside.value == "up" else -1  # "after a slump twice as much"
    draft.role = "change"
    draft.times = value if sign > 0 or value < 1 else round(1 / value, 3)
    return True


def _of_another_flow(scene: Scene, mention: Mention) -> bool:
    """Whether a multiple sets what is no trade against the flow behind it: "its debt is four times its exports"."""
    if any(c.end <= mention.start for c in scene.of("flow")):
        return False
    flow = next((c for c in scene.of("flow") if 0 <= scene.words(mention.end, c.start) <= COMPARED), None)
    other = any(c.end <= mention.start for c in scene.of("reject"))
    than = {c.start for c in scene.of("ratio")}
    moved = scene.of_between("change", mention.end, flow.start) if flow is not None else []
    return other and flow is not None and all(c.start in than for c in moved)


def _how_often(scene: Scene, mention: Mention) -> bool:
    """Whether "twice" only says how often: "enough to go round the world twice"."""
    table = scene.pack.table("frames")
    if mention.text.lower() not in table.get("how_often", ()):
        return False
    rose = any(0 <= scene.words(c.end, mention.start) <= 1 for c in scene.of("change", "up", "down"))
    return not rose and scene.after(mention.end, 1) not in table["factor_of"]


def _against_another(scene: Scene, mention: Mention) -> bool:
    """A multiple that leads to its level with a dash compares two partners: "with Turkey twice as much: $2 billion".

    As does one behind which another land is set against the one told of: "four times those of Peru".
    """
    if len(scene.parties) > 1 and is_set_against(scene, mention.end):
        return True
    following = scene.following(mention)
    if following is None or following.kind not in AMOUNTS or any(p.role == "base" for p in scene.periods):
        return False
    more = any(scene.words(mention.end, c.start) <= 1 for c in scene.of("ratio") if c.start >= mention.end)
    between = scene.text[mention.end : following.start].strip()
    return more and between[-1:] in LEADS and scene.words(mention.end, following.start) <= SOON
