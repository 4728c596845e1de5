"""Words of trade that a word before them makes none: "of which exports took $3 million", "put into the country"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.kinds import TRADE
from extract.framing.scene import Scene

OBJECT = 5  # words from "took" to "over"


def without_misread(scene: Scene, flows: list[Cue]) -> list[Cue]:
    """The flow words but for a verb of taking whose subject is trade, and for where money is put."""
    taking, whither = scene.pack.words("taking"), scene.pack.words("whither")
    invested = [cue.start for cue in flows if cue.value == "investment"]
    kept: list[Cue] = []
    for cue in flows:
        said = scene.text[cue.start : cue.end].lower()
        beside = kept and kept[-1].value in TRADE and scene.words(kept[-1].end, cue.start) == 0
        taken = beside and cue.value == "buy" and said.startswith(taking)
        put = invested and invested[0] < cue.start and cue.value == "import" and said.startswith(whither)
        over = cue.value == "buy" and said.startswith(taking) and _taken_over(scene, cue)
        if not (taken or put or over):
            kept.append(cue)
    return kept


def _taken_over(scene: Scene, cue: Cue) -> bool:
    """Whether a verb of taking is one of taking over, whatever stands between: "since the state took the mine over"."""
    over = scene.pack.words("taken_over")
    if scene.vocabulary.isdisjoint(over):
        return False
    first = scene.index(cue.end)
    last = next((token.end for token in scene.tokens[first : first + OBJECT] if token.low in over), None)
    amounts = [m.start for m in scene.mentions if m.start >= cue.end]
    return last is not None and not any(at < last or scene.words(last, at) == 0 for at in amounts)
