"""A turnover among its own parts: "2021 – $2 mln (exports 1.5, imports 0.5)", "...; with Peru – $3 million"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.order import BOTH
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention

NEAR = 1  # words between whom is traded with and the number
UNIT = 3  # letters between a number and the bracket behind it


def turnover_of_parts(scene: Scene, mention: Mention) -> Cue | None:
    """The turnover that a number is of: its parts stand in brackets behind it, or one traded with before it."""
    if mention.kind != "money" or not (_parts_in_bracket(scene, mention) or _with_another(scene, mention)):
        return None
    return last_before(scene.of("flow", "turnover"), mention.start)


def _parts_in_bracket(scene: Scene, mention: Mention) -> bool:
    """Whether a bracket right behind an amount gives an export and an import."""
    opened = scene.text.find("(", mention.end, mention.end + UNIT)
    closed = scene.text.find(")", opened, scene.end) if opened >= 0 else -1
    return closed >= 0 and {c.value for c in scene.of_between("flow", opened, closed)} >= BOTH


def _with_another(scene: Scene, mention: Mention) -> bool:
    """Whether a clause that names no flow opens with another land traded with: one trades, but exports not, with it."""
    party = last_before(scene.parties, mention.start)
    if party is None or party.case != "with" or not 0 <= scene.words(party.end, mention.start) <= NEAR + 1:
        return False
    last = next((m.end for m in reversed(scene.mentions) if m.kind == "money" and m.end <= party.start), scene.end)
    first = next((p for p in scene.parties if p.case == "with" and p.end <= last and p.code != party.code), None)
    return first is not None and not scene.of_between("flow", last, mention.start)
