"""The flow that a dash gives to a part of a trade: "270 млн — экспорт в Чили"."""

from __future__ import annotations

import re

from extract.framing.cues import Cue
from extract.framing.flows.side_by_side import SIDE_BY_SIDE
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.kinds import WAYS
from extract.tokens import DASHES

ANY_DASH = frozenset(DASHES)
ENDING = re.compile(r"^[^\W\d_]{0,3}\s*")  # of case, behind the bare form of a unit
ENDS = (",", ";", ".", ")", "")  # behind a flow word that only names the number before it


def behind_dash(scene: Scene, mention: Mention) -> Cue | None:
    """The flow that a dash gives to a part: "of which 9.8 billion - Kazakh supplies", "236 млн — экспорт"."""
    behind = scene.text[mention.end : mention.end + 6]
    if ANY_DASH.isdisjoint(behind) or not ENDING.sub("", behind).startswith(DASHES):
        return None
    near = (c for c in scene.of("flow") if 0 <= scene.index(c.start) - scene.index(mention.end) <= SIDE_BY_SIDE)
    cue = next(near, None)
    led = any(c.end <= mention.start for c in scene.of("link", "including", "falls"))
    if cue is None or led:
        return cue
    ends = [p for p in scene.parties if p.case in WAYS]  # "— экспорт в Чили", "– Чилиге экспорт"
    before = next((p for p in ends if scene.words(p.end, cue.start) == 0 and p.start >= mention.end), None)
    after = next((p for p in ends if 0 <= scene.words(cue.end, p.start) <= 1), None)
    alone = scene.words(mention.end, before.start if before is not None else cue.start) <= 1
    end = after.end if after is not None else cue.end
    return cue if alone and scene.text[end : end + 2].strip(" »")[:1] in ENDS else None
