"""An arrow between two parties says whose goods go where: "Korea → Uzbekistan: $1.3 billion"; one both ways, of both.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.parties.kinds import PLACES_AND_CITIES

ARROWS = ("→", "➡", "➜", "⇒", "⟶", "->", "=>", ">>")
TWO_WAY = ("↔", "⇄", "⇆", "⇔", "⟷", "🔁", "🔄", "🤝", "<->", "<=>", "<>")
SIGN = re.compile("[→➡➜⇒⟶>↔⇄⇆⇔⟷🔁🔄🤝]")  # without one there is no arrow
JOINED = " \u00a0\ufe0f"


def add_arrows(scene: Scene) -> None:
    """Put the arrows that an amount follows among the words of trade, and send the goods to whom they point at."""
    if len(scene.parties) < 2 or not scene.mentions or SIGN.search(scene.text, scene.start, scene.end) is None:
        return
    found: list[Cue] = []
    last = max((m.start for m in scene.mentions if m.kind in AMOUNTS), default=-1)
    for one, other in itertools.pairwise(scene.parties):
        if other.end > last:
            break
        between = scene.text[one.end : other.start].strip(JOINED)
        if one.kind not in PLACES_AND_CITIES or other.kind not in PLACES_AND_CITIES or one.code == other.code:
            continue
        if between in TWO_WAY:
            found.append(Cue(one.end, other.start, "flow", "turnover"))
        elif between in ARROWS:
            found.append(Cue(one.end, other.start, "flow", "export"))
            scene.parties = [
                replace(p, case="nominative") if p is one else replace(p, case="to") if p is other else p
                for p in scene.parties
            ]
    if found:
        scene.cues["flow"] = sorted([*scene.of("flow"), *found], key=lambda cue: cue.start)
