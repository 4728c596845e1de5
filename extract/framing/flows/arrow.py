"""An arrow between two parties says whose goods go where: "Korea → Uzbekistan: $1.3 billion"; one both ways, of both.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.scene import Scene, Spanned
from extract.numbers.mentions import AMOUNTS

ARROWS = ("→", "➡", "➜", "⇒", "⟶", "->", "=>", ">>")
TWO_WAY = ("↔", "⇄", "⇆", "⇔", "⟷", "🔁", "🔄", "🤝", "<->", "<=>", "<>")
SIGN = re.compile("[→➡➜⇒⟶>↔⇄⇆⇔⟷🔁🔄🤝]")  # without one there is no arrow
JOINED = " \u00a0\ufe0f"
TITLES = ("headline", "heading", "dateline", "item")  # an arrow in one of these tells of the list below
NAMED = ("country", "region", "bloc", "city")


def add_arrows(scene: Scene) -> None:
    """Put the arrows that an amount follows among the words of trade, and send the goods to whom they point at."""
    if len(scene.parties) < 2 or SIGN.search(scene.text, scene.start, scene.end) is None:
        return
    found: list[Cue] = []
    title = scene.end if scene.kind in TITLES and _says_no_more(scene) else -1
    last = max((m.start for m in scene.mentions if m.kind in AMOUNTS), default=title)
    for one, other in itertools.pairwise(scene.parties):
        if other.end > last:
            break
        between = scene.text[one.end : other.start].strip(JOINED)
        if one.kind not in NAMED or other.kind not in NAMED or one.code == other.code:
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


def _says_no_more(scene: Scene) -> bool:
    """Whether a line has no word beside its parties and its time: "🇰🇷 Korea → Uzbekistan, 2023"."""
    named: list[Spanned] = [*scene.parties, *scene.periods]
    return all(any(n.start <= t.start < n.end for n in named) for t in scene.tokens if t.text.isalpha())
