"""What a percentage is: a change, a share, a level in percent of its base, or nothing of trade."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.lists import bracketed
from extract.framing.roles.compared import dative_endings, is_base
from extract.framing.roles.difference import rises_by
from extract.framing.roles.index import CLEAR, LEVEL_FROM, WHOLE, in_bracket, is_index
from extract.framing.roles.movement import CHANGE_LIMIT, direction, just_before, signed
from extract.framing.roles.pace import paced
from extract.framing.roles.share import (
    flow_of_whole,
    is_part_outright,
    loose_part,
    of_known_whole,
    tells_part,
    with_the_last,
)
from extract.framing.scene import FAR, Scene
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.tokens import DASHES

SHARE_LIMIT = 2.6
BROKEN = frozenset(";()")
DASHES_AND_MINUS = (*DASHES, "−")
INTO = 5  # words between a change and the level that it leads to


def leads_on(scene: Scene, mention: Mention) -> bool:
    """Whether a change leads to a level: "by 15.6 percent to $18 billion", not "up 12%, and milk worth $20 million"."""
    following = next((m for m in scene.mentions if m.start >= mention.end and m.kind in AMOUNTS), None)
    if following is None or scene.words(mention.end, following.start) > INTO:
        return False
    if not scene.of_between("reach", mention.end, following.start):
        return False
    if not BROKEN.isdisjoint(scene.text[mention.end : following.start]):
        return False
    return not any(p.name and mention.end <= p.start < following.start for p in scene.products)


def as_told(draft: Draft, context: Context, role: str) -> bool:
    """Set the role that the text says its percentages in brackets have; whether it is one of trade."""
    sign = direction(draft.scene, draft.mention, 0.0)[0] if role == "change" else 1
    return _take_percent(draft, context, role, sign * abs(draft.mention.value or 0.0))


def as_percentage(draft: Draft, context: Context) -> bool:
    """Set the role of a percentage by the words around it; False where it says nothing of trade."""
    scene, mention = draft.scene, draft.mention
    value = abs(mention.value or 0.0)
    by = just_before(scene, scene.of("reach", "by"), mention.start)
    rises = rises_by(scene, mention)
    to = None if rises else _to_before(scene, mention)
    in_row = mention.start in bracketed(scene)
    shares = scene.of("share")
    row = in_row and not shares
    led = rises or row or by is not None or leads_on(scene, mention) or _in_dative(scene, mention)
    sign, change_cost, _ = direction(scene, mention, FAR if led else CHANGE_LIMIT)
    share_limit = SHARE_LIMIT if scene.of("change", "up", "down") else FAR
    share, share_cost = scene.nearest(shares, mention, share_limit)
    of_flow = flow_of_whole(scene, mention)
    if of_flow is not None:
        share_cost = min(share_cost, 0.3)
    moved = change_cost <= share_cost or by is not None or (rises and share_cost > CLEAR)
    role, pace = "change", paced(scene, mention)
    if pace:
        sign = pace
    elif by is None and (with_the_last(scene, mention, context) or is_part_outright(scene, mention)):
        role = "share"
    elif by is None and change_cost > 0 and is_index(scene, mention, context):
        role = "index"
    elif to is not None or is_base(scene, mention):
        role = "share" if shares or context.percent_mode == "share" else "none"
    elif change_cost < FAR and moved and not loose_part(scene, mention):
        role = "change"
    elif share is not None or of_flow is not None or (in_row and not signed(scene, mention)):
        role = "share"
    elif context.percent_mode == "share" or (context.percent_mode == "index" and in_bracket(scene, mention)):
        role = context.percent_mode if value > LEVEL_FROM else "share"
    elif _as_before(scene, mention, context):
        role, sign = "change", -1 if context.previous is not None and (context.previous.pct or 0) < 0 else 1
    elif context.led and mention.kind == "percent" and not shares:
        role, sign = "change", context.led
    elif of_known_whole(mention, context) or tells_part(scene, mention, context):
        role = "share"
    else:
        role = "none"
    role = "index" if role == "share" and value > WHOLE else role
    draft.of_cue = of_flow if role == "share" else None
    return _take_percent(draft, context, role, sign * value if role == "change" else value)


def _to_before(scene: Scene, mention: Mention) -> Cue | None:
    """The "to" before a percentage; not that of "the growth amounted to 30%", "exports to Italy 21% to 8 billion".

    Nor one that opens its sentence: "До 70% вина уходит в Италию".
    """
    to = just_before(scene, scene.of("reach", "to"), mention.start)
    if to is None or scene.words(scene.start, to.start) == 0:
        return None
    if just_before(scene, scene.of("reach", "level"), to.start, 1) is not None:
        return None
    return None if any(to.end <= p.start < mention.start for p in scene.parties) else to


def _as_before(scene: Scene, mention: Mention, context: Context) -> bool:
    """Whether an item of a row leaves out what the first one said: "exports of paper lost 22%, of machines — 38%"."""
    before = context.previous
    if before is None or before.role != "change" or before.pct is None:
        return False
    if before.scene in (scene, context.before) and _only_whose(scene, mention):
        return True
    if before.scene is not scene:
        return False
    if "elided" in mention.written:
        return True
    start, end = before.mention.end, mention.start
    if any(scene.of_between(group, start, end) for group in ("share", "flow", "reject", "reach")):
        return False
    lead = scene.before(end, 1)
    period = any(start <= p.start and 0 <= scene.words(p.end, end) <= 1 for p in scene.periods)
    return lead in DASHES_AND_MINUS or period or (lead == "(" and scene.bracketed(before.mention.start))


def _only_whose(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence adds to the one before no more than by how much with whom: "To the CIS — by 21%"."""
    if any(group in scene.cues for group in ("flow", "change", "share", "reject")) or not scene.parties:
        return False
    return _in_dative(scene, mention) or just_before(scene, scene.of("reach", "by"), mention.start) is not None


def _in_dative(scene: Scene, mention: Mention) -> bool:
    """A Kazakh percentage in the dative says by how much: "32,8%-ға ... өсті"."""
    suffixes = dative_endings(scene)
    return bool(suffixes) and scene.text[mention.end : mention.end + 3].lstrip("-–").startswith(suffixes)


def _take_percent(draft: Draft, context: Context, role: str, value: float) -> bool:
    scene, mention = draft.scene, draft.mention
    if role == "none":
        return False
    context.percent_mode = role
    context.indexed = context.indexed or role == "index"
    draft.role = "share" if role == "share" else "change"
    if role == "share":
        before = [m for m in scene.mentions if m.end <= mention.start and m.kind in PORTIONS]
        draft.of_base = is_base(scene, mention)
        draft.from_to = not draft.of_base and any(is_base(scene, m) for m in before[-1:])
    else:
        draft.pct = value - 100 if role == "index" else value
    return True
