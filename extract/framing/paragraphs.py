"""How a text uses paragraphs: where each sentence is one, or a lot are one, what the sentences tell sets them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from extract.framing.borders import Part, begins, name_alone
from extract.framing.scene import Scene

FEWEST = 4  # paragraphs of one sentence each that tell that a text has none
SOLE = 0.9  # of the paragraphs of such a text
LONGEST = 8  # sentences from which on a paragraph is too long for one
SEVERAL = 2  # lands whose names stand alone before what is told of them
DASHES = ("–", "—", "- ")


def regroup(found: Sequence[Scene]) -> None:
    """Number the paragraphs of a text by what its sentences tell, where it has no borders of its own.

    Agencies make each sentence a paragraph, others write all in one: then a border begins where a sentence reads as the
    beginning of a paragraph, or where the name of a land stands alone.
    """
    sizes = Counter([scene.paragraph for scene in found if _is_prose(scene)])
    all_sole = len(sizes) >= FEWEST and [*sizes.values()].count(1) >= SOLE * len(sizes)
    if not all_sole and max(sizes.values(), default=0) < LONGEST:
        return
    named_alone = len({code for scene in found if (code := name_alone(scene))}) >= SEVERAL
    number, old = 0, -1
    part: Part | None = None
    for scene in found:
        own = scene.paragraph != old
        prose = _is_prose(scene)
        if prose and part is not None and (all_sole or (sizes[scene.paragraph] >= LONGEST and not own)):
            own = name_alone(scene) is not None if named_alone else begins(scene, part)
        if own:
            number, part = number + 1, None
        old, scene.paragraph = scene.paragraph, number
        part = (part or Part(scene)) if prose else None
        if part is not None:
            part.add(scene)


def drawn(paragraphs: Iterable[Sequence[Scene]]) -> bool:
    """Whether the borders of a text's paragraphs, without those of titles and lists, are no borders of its lines."""
    return any(
        part[0].goes_on or any(scene.kind == "body" and not scene.goes_on for scene in part[1:]) for part in paragraphs
    )


def _is_prose(scene: Scene) -> bool:
    """Whether a sentence is no title, row or item of a list, and not what somebody says in a dialogue."""
    return scene.kind == "body" and scene.row is None and not scene.text.startswith(DASHES, scene.start)
