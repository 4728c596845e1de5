"""What the numbers of a list count, by the line that leads to it: "The first five by number of bottles:"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.numbers.words import number_words

LINK = 2  # words before what is counted, at most: "number of bottles"
LEADS = ":"


def counted_in(scene: Scene) -> str | None:
    """The unit of weight, volume or things that a line without numbers says a list is counted in."""
    if scene.mentions or scene.text[scene.end - 1 : scene.end] != LEADS:
        return None
    words = number_words(scene.pack)
    before, behind = scene.pack.words("counted_by"), scene.pack.words("counted_behind")
    for i in words.after.places(scene.lows):
        unit = words.after.at(scene.tokens, i)
        if unit is None or unit.payload.kind != "quantity":
            continue
        led = any(" ".join(scene.lows[max(0, i - n) : i]) in before for n in range(1, LINK + 1))
        if led or " ".join(scene.lows[unit.last : unit.last + 1]) in behind:
            return unit.payload.code
    return None
