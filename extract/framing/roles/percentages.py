"""What a percentage is: a change, a share, a level in percent of its base, or nothing of trade."""

from __future__ import annotations

from dataclasses import dataclass

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.side_by_side import number_runs
from extract.framing.parties.lists import bracketed
from extract.framing.roles.compared import bases
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
from extract.framing.scene import FAR, Scene, last_before
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.tokens import DASHES

SHARE_LIMIT = 2.6
OF_FLOW = 0.3  # how near a share is said to be of the flow behind it
BROKEN = frozenset(";()")
DASHES_AND_MINUS = (*DASHES, "−")
INTO = 5  # words between a change and the level that it leads to
LED = 2  # words between "fell to" and the level that something fell to


def leads_on(scene: Scene, mention: Mention) -> bool:
    """Whether a change leads to a level: "by 15.6 percent to $18 billion", not "up 12%, and milk worth $20 million"."""
    if "reach" not in scene.cues:
        return False
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


@dataclass(slots=True)
class Around:
    """What stands around a percentage: words of change and of share, and how near; a bracket of a row; by and to."""

    by: Cue | None
    rises: bool
    to: Cue | None
    in_row: bool  # whether it stands in brackets behind each number of a row
    sign: int
    change: float  # the cost of the nearest word of change
    share: Cue | None
    near: float  # the cost of the nearest word of share
    of_flow: Cue | None  # the flow that it is a share of


def as_percentage(draft: Draft, context: Context) -> bool:
    """Set the role of a percentage by the words around it; False where it says nothing of trade."""
    scene, mention = draft.scene, draft.mention
    value = abs(mention.value or 0.0)
    around = _around(scene, mention)
    pace = paced(scene, mention)
    role, sign = ("change", pace) if pace else _role(scene, mention, around, context)
    if role == "none" and "respectively" in scene.links:
        role, sign = _as_the_last(scene, mention, context)
    role = "index" if role == "share" and value > WHOLE else role
    draft.of_cue = around.of_flow if role == "share" else None
    return _take_percent(draft, context, role, sign * value if role == "change" else value)


def _falls_to(scene: Scene, mention: Mention) -> bool:
    """Whether a percentage is said to fall to who or what has it: "of this 97 percent fell to oil"."""
    falls = scene.links.get("falls")
    if falls is None:
        return False
    verb = next((c for c in falls if scene.words(mention.end, c.start) == 0), None)
    if verb is None:
        return False
    following = scene.following(mention)
    return following is None or scene.words(verb.end, following.start) > LED


def _as_the_last(scene: Scene, mention: Mention, context: Context) -> tuple[str, int]:
    """The role of a percentage by the word behind those that stand side by side: "12% and 5% more respectively"."""
    last = next((run[-1] for run in number_runs(scene) if mention in run), mention)
    role, sign = _role(scene, last, _around(scene, last), context)
    return (role, sign) if role == "change" else ("none", 1)


def _around(scene: Scene, mention: Mention) -> Around:
    reaches, rises = "reach" in scene.cues, rises_by(scene, mention)
    by = just_before(scene, scene.of("reach", "by"), mention.start) if reaches else None
    to = _to_before(scene, mention) if reaches and not rises else None
    in_row = mention.start in bracketed(scene)
    shares = scene.of("share")
    row = in_row and not shares
    led = rises or row or by is not None or leads_on(scene, mention) or _in_dative(scene, mention)
    sign, change, _ = direction(scene, mention, FAR if led else CHANGE_LIMIT)
    share, near = scene.nearest(shares, mention, SHARE_LIMIT if scene.of("change", "up", "down") else FAR)
    of_flow = flow_of_whole(scene, mention)
    near = near if of_flow is None else min(near, OF_FLOW)
    return Around(by, rises, to, in_row, sign, change, share, near, of_flow)


def _role(scene: Scene, mention: Mention, around: Around, context: Context) -> tuple[str, int]:
    """The role of a percentage, and the sign of a change: by its own words, else as the text goes on."""
    shares = scene.of("share")
    if around.by is None and _falls_to(scene, mention):
        return "share", 1
    moved = around.change <= around.near or around.by is not None or (around.rises and around.near > CLEAR)
    if around.by is None and (with_the_last(scene, mention, context) or is_part_outright(scene, mention)):
        return "share", 1
    if around.by is None and around.change > 0 and not around.in_row and is_index(scene, mention, context):
        return "index", 1
    if around.to is not None or mention.start in bases(scene):
        return "share" if shares or context.percent_mode == "share" else "none", 1
    if around.change < FAR and moved and not loose_part(scene, mention):
        return "change", around.sign
    if around.share is not None or around.of_flow is not None or (around.in_row and not signed(scene, mention)):
        return "share", 1
    return _role_before(scene, mention, context)


def _role_before(scene: Scene, mention: Mention, context: Context) -> tuple[str, int]:
    """The role of a percentage whose own words do not say it: that of the percentages before."""
    moved = _bracketed_as_before(scene, mention) if mention.kind == "percent" else 0
    if moved:
        return "change", moved
    mode = context.percent_mode
    if mode == "share" or (mode == "index" and in_bracket(scene, mention)):
        return mode if abs(mention.value or 0.0) > LEVEL_FROM else "share", 1
    if _as_before(scene, mention, context):
        return "change", -1 if context.previous is not None and (context.previous.pct or 0) < 0 else 1
    if context.led and mention.kind == "percent" and not scene.of("share"):
        return "change", context.led
    return "share" if of_known_whole(mention, context) or tells_part(scene, mention, context) else "none", 1


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


def _bracketed_as_before(scene: Scene, mention: Mention) -> int:
    """+1 or -1 where the bracket before said a rise or a fall: "exports 19 billion (up 16%), imports 30 (20%)"."""
    if not in_bracket(scene, mention) or scene.text[mention.end : mention.end + 1] != ")":
        return 0
    before = last_before([m for m in scene.mentions if m.kind == "percent"], mention.start)
    if before is None or not scene.bracketed(before.start):
        return 0
    opened, closed = scene.text.rfind("(", scene.start, before.start), scene.text.find(")", before.end)
    said = [c for c in scene.of_between("change", opened, closed) if c.value in ("up", "down")]
    return 0 if len(said) != 1 else 1 if said[0].value == "up" else -1


def _only_whose(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence adds to the one before no more than by how much with whom: "To the CIS — by 21%"."""
    if any(group in scene.cues for group in ("flow", "change", "share", "reject")) or not scene.parties:
        return False
    return _in_dative(scene, mention) or just_before(scene, scene.of("reach", "by"), mention.start) is not None


def _in_dative(scene: Scene, mention: Mention) -> bool:
    """A Kazakh percentage in the dative says by how much: "32,8%-ға ... өсті"."""
    suffixes = scene.pack.dative
    return bool(suffixes) and scene.text[mention.end : mention.end + 3].lstrip("-–").startswith(suffixes)


def _take_percent(draft: Draft, context: Context, role: str, value: float) -> bool:
    scene, mention = draft.scene, draft.mention
    if role == "none":
        return False
    context.percent_mode = role
    context.indexed = context.indexed or role == "index"
    draft.role = "share" if role == "share" else "change"
    if role == "share":
        before = [m.start for m in scene.mentions if m.end <= mention.start and m.kind in PORTIONS]
        draft.of_base = mention.start in bases(scene)
        draft.from_to = not draft.of_base and not bases(scene).isdisjoint(before[-1:])
    else:
        draft.pct = value - 100 if role == "index" else value
    return True
