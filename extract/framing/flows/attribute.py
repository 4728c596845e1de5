"""Words of trade that only say what something else is for or of: "export credits", "duties on imported cars"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.no_trade import rejects
from extract.framing.scene import Scene, once

HEADS = ("other", "sums")  # not those who trade, nor what trade brings in or costs


@once
def attributes(scene: Scene) -> frozenset[int]:
    """Where the words of trade begin that hang on a word of what is no trade: the head of a phrase tells what it is."""
    heads = [r for r in rejects(scene) if r.value in HEADS]
    if not heads:
        return frozenset()
    return frozenset(c.start for c in scene.of("flow") if any(_hangs_on(scene, c, r) for r in heads))


def _hangs_on(scene: Scene, cue: Cue, head: Cue) -> bool:
    table = scene.pack.table("frames")
    said = scene.text[cue.start : cue.end].lower()
    if cue.end <= head.start:
        adjective = table.get("flow_adjectives")
        led = adjective is None or f"{said} ".startswith(tuple(adjective))
        return led and scene.words(cue.end, head.start) == 0
    between = scene.between(head, cue).split() if head.end <= cue.start else None
    if between is None or len(between) > 1:
        return False
    if between:
        return between[0] in table.get("head_of", ())
    return said.startswith(tuple(table.get("flow_nouns", ()))) and said.endswith(tuple(table["flow_genitive"]))
