"""Products dealt out to as many numbers: "exports of coal and copper came to 5 and 3 million tonnes respectively"."""

from __future__ import annotations

import itertools

from extract.framing.flows.side_by_side import number_runs
from extract.framing.scene import Scene, once
from extract.products import ProductMention


@once
def dealt(scene: Scene) -> dict[int, ProductMention]:
    """The product of each number by its place, where as many are named in a row before the numbers."""
    if "respectively" not in scene.links:
        return {}
    found: dict[int, ProductMention] = {}
    for run in number_runs(scene):
        named = [p for p in scene.products if p.name and p.end <= run[0].start][-len(run) :]
        if len(run) > 1 and len({p.name for p in named}) == len(run) and _in_a_row(scene, named):
            found.update({number.start: product for number, product in zip(run, named, strict=True)})
    return found


def _in_a_row(scene: Scene, named: list[ProductMention]) -> bool:
    """Whether no more than commas and conjunctions stand between products."""
    joints = {",", *scene.conjunctions, *scene.pack.words("joint")}
    return all(set(scene.between(a, b).split()) <= joints for a, b in itertools.pairwise(named))
