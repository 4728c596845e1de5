"""How a text uses paragraphs: where each sentence is one, or all are one, what the sentences name sets them apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from extract.framing.scene import Scene
from extract.parties.kinds import PLACES, THE_TWO

FEWEST = 4  # paragraphs of one sentence each that tell that a text has none
SOLE = 0.9  # of the paragraphs of such a text
LONGEST = 8  # sentences from which on one paragraph is too long for one
SEVERAL = 2  # lands whose names stand alone before what is told of them
TAKING_UP = ("bilateral", "both", "reverse", "pronoun", "including")
DASHES = ("–", "—", "- ")


def regroup(found: Sequence[Scene]) -> None:
    """Number the paragraphs of a text that has none of its own by what its sentences turn to.

    Agencies make each sentence a paragraph, others write all in one: then a border begins where another land is named,
    where a product or trade of another time is told, or where the name of a land stands alone.
    """
    if not _without_borders(found):
        return
    named_alone = len({code for scene in found if (code := _alone(scene))}) >= SEVERAL
    number, old = 0, -1
    seen: set[str] = set()
    prose = False
    for scene in found:
        own, prose = scene.paragraph != old, prose and _is_prose(scene)
        if prose:
            own = _alone(scene) is not None if named_alone else _turns(scene, seen)
        if own:
            number, seen = number + 1, set()
        old, scene.paragraph = scene.paragraph, number
        seen.update([party.code for party in scene.parties if party.code])
        prose = _is_prose(scene)


def _without_borders(found: Sequence[Scene]) -> bool:
    """Whether nearly each sentence of a text is a paragraph, or many sentences are but one."""
    sizes = Counter([scene.paragraph for scene in found if _is_prose(scene)])
    if len(sizes) == 1:
        return sizes.total() >= LONGEST
    return len(sizes) >= FEWEST and [*sizes.values()].count(1) >= SOLE * len(sizes)


def drawn(paragraphs: Iterable[Sequence[Scene]]) -> bool:
    """Whether the borders of a text's paragraphs, without those of titles and lists, are no borders of its lines."""
    return any(
        part[0].goes_on or any(scene.kind == "body" and not scene.goes_on for scene in part[1:]) for part in paragraphs
    )


def _is_prose(scene: Scene) -> bool:
    """Whether a sentence is no title, row or item of a list, and not what somebody says in a dialogue."""
    return scene.kind == "body" and scene.row is None and not scene.text.startswith(DASHES, scene.start)


def _turns(scene: Scene, seen: set[str]) -> bool:
    """Whether a sentence turns to another land, to another time or to a product; ``seen``: the lands told of."""
    if "back" in scene.cues:
        return False  # "there", "from it": it goes on
    named = [party.code for party in scene.parties if party.kind in PLACES and party.code]
    if any(code not in seen for code in named):
        return True
    if not ((scene.products and not named) or ("flow" in scene.cues and scene.periods)):
        return False
    taken_up = "back" in scene.cues or ("link" in scene.cues and scene.of("link", *TAKING_UP))
    return not (taken_up or any(party.kind in THE_TWO for party in scene.parties))


def _alone(scene: Scene) -> str | None:
    """The code of the one land that a sentence consists of: "UKRAINE."."""
    if len(scene.parties) != 1 or scene.kind != "body":
        return None
    party = scene.parties[0]
    around = scene.text[scene.start : party.start] + scene.text[party.end : scene.end]
    return None if any(letter.isalnum() for letter in around) else party.code or None
