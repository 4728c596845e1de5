"""Words of trade that a word before them makes none: "of which exports took $3 million", "put into the country"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.kinds import TRADE
from extract.framing.scene import Scene


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
        if not (taken or put):
            kept.append(cue)
    return kept
