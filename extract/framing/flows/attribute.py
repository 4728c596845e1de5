"""Words of trade that only say what something else is for or of: "export credits", "duties on imported cars"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.no_trade import owned
from extract.framing.flows.rejected import AGENT, SIDES, rejects
from extract.framing.scene import Scene, once

NEAR = range(4)  # words between a purse and the verb that it is the subject of
SET = 9  # words between a goal and the verb of setting it
HEADS = ("other", "sums")  # not those who trade, nor what trade brings in or costs to no one named


def without_settings(scene: Scene, sets: tuple[str, ...]) -> list[Cue]:
    """The words of trade but for a verb of setting with a goal before it: "рубеж, который премьеры поставили"."""
    goals = scene.pack.words("goals")
    said = [c.end for c in scene.of("status", "target") if scene.text[c.start : c.end].lower().startswith(goals)]
    return [
        c for c in scene.of("flow")
        if not (scene.text[c.start : c.end].lower().startswith(sets) and _is_set(scene, c, said))
    ]


def _is_set(scene: Scene, verb: Cue, goals: list[int]) -> bool:
    """Whether a goal stands shortly before a verb, with no word of trade between."""
    before = (end for end in goals if 0 <= scene.words(end, verb.start) <= SET)
    return any(not scene.of_between("flow", end, verb.start) for end in before)


@once
def attributes(scene: Scene) -> frozenset[int]:
    """Where the words of trade begin that hang on a word of what is no trade: the head of a phrase tells what it is."""
    found = rejects(scene) if "reject" in scene.cues else []
    heads = [r for r in found if r.value in HEADS or (r.value in SIDES and owned(scene, r))]
    if not heads:
        return frozenset()
    heads += scene.of("reject", AGENT)  # of "wages in exporting firms" neither word is trade
    purses = scene.pack.words("purses")
    heads += [cue for cue in scene.of("reject") if scene.text[cue.start : cue.end].lower().startswith(purses)]
    return frozenset(
        c.start for c in scene.of("flow")
        if any(_hangs_on(scene, c, r) or _takes_in(scene, c, r, purses) for r in heads)
    )


def _takes_in(scene: Scene, cue: Cue, head: Cue, purses: tuple[str, ...]) -> bool:
    """Whether a purse is what receives: "the budget received $5 million from export duties"."""
    if not purses or not scene.text[head.start : head.end].lower().startswith(purses):
        return False
    verbs = scene.pack.words("receiving")
    return scene.text[cue.start : cue.end].lower().startswith(verbs) and scene.words(head.end, cue.start) in NEAR


def _hangs_on(scene: Scene, cue: Cue, head: Cue) -> bool:
    table = scene.pack.table("frames")
    said = scene.text[cue.start : cue.end].lower()
    if cue.end <= head.start:
        adjective = table.get("flow_adjectives")
        led = adjective is None or f"{said} ".startswith(tuple(adjective))
        return led and scene.words(cue.end, head.start) == 0
    between = _between(scene, head, cue) if head.end <= cue.start else None
    if between and between[-1] in table.get("articles", ()):
        between = between[:-1]
    if between is None or len(between) > 1:
        return False
    if between:
        return between[0] in table.get("head_of", ())
    return said.startswith(tuple(table.get("flow_nouns", ()))) and said.endswith(tuple(table["flow_genitive"]))


def _between(scene: Scene, head: Cue, cue: Cue) -> list[str]:
    """The words between what is no trade and a word of trade, but for the goods: "the quota for meat imports"."""
    goods = (p for p in scene.products if head.end <= p.start and scene.words(p.end, cue.start) == 0)
    good = next(goods, None)
    return scene.text[head.end : cue.start if good is None else good.start].split()
