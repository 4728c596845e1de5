"""What travellers spend: foreign guests' money is an export of services, that of the people abroad an import."""

from __future__ import annotations

from collections.abc import Iterator

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.products import ProductMention

WORDS = 9  # words between who travels and the verb, and between the verb and the sum
GAPPED = 3  # words between "abroad" and its sum, where the verb was said before
SMALLEST = 100_000  # a smaller sum is what one of them spends
PRODUCT = "travel"
EXPORT, IMPORT = "services_export", "services_import"


def add_travel(scene: Scene) -> None:
    """Put what travellers spend among the flow words and products of a sentence, where it names no such flow yet."""
    known = scene.of("flow")
    found = [
        (who, cue) for who, cue in _told(scene)
        if not any(k.start < cue.end and cue.start < k.end for k in known)
    ]
    if not found:
        return
    scene.cues["flow"] = sorted([*known, *(cue for _, cue in found)], key=lambda cue: cue.start)
    scene.cues["reject"] = [r for r in scene.of("reject") if not any(w.start <= r.start < w.end for w, _ in found)]
    places = [who if cue.value == IMPORT else cue for who, cue in found]
    named = [ProductMention(place.start, place.end, PRODUCT, "product") for place in places]
    scene.products = sorted([*scene.products, *named], key=lambda product: product.start)


def _told(scene: Scene) -> Iterator[tuple[Cue, Cue]]:
    """Who travels or where to, with the word that says the flow."""
    for verb in scene.of("travel", "spends"):
        if not _sum_near(scene, verb):
            continue
        guests = [c for c in scene.of("travel", "guests") if 0 <= scene.words(c.end, verb.start) <= WORDS]
        away = [c for c in scene.of("travel", "abroad") if _near(scene, c, verb)]
        place = guests[-1] if guests else away[0] if away else None
        if place is not None:
            yield place, Cue(verb.start, verb.end, "flow", EXPORT if guests else IMPORT)
    yield from _gapped(scene)


def _gapped(scene: Scene) -> Iterator[tuple[Cue, Cue]]:
    """Money told behind "abroad" alone, where the verb was said of the guests."""
    verb = next(iter(scene.of("travel", "spends")), None)
    for away in scene.of("travel", "abroad") if verb is not None else ():
        summed = (m for m in scene.mentions if 0 <= scene.words(away.end, m.start) <= GAPPED)
        if verb is not None and verb.end <= away.start and any(m.kind == "money" for m in summed):
            yield away, Cue(away.start, away.end, "flow", IMPORT)


def _near(scene: Scene, cue: Cue, verb: Cue) -> bool:
    first, last = (cue, verb) if cue.end <= verb.start else (verb, cue)
    return not scene.of_between("travel", first.end, last.start) and 0 <= scene.words(first.end, last.start) <= WORDS


def _sum_near(scene: Scene, verb: Cue) -> bool:
    """Whether money stands near a verb: behind it, or before one that ends its clause."""
    last = scene.pack.verb_last
    words = (scene.words(m.end, verb.start) if last and m.end <= verb.start else scene.words(verb.end, m.start)
             for m in scene.mentions if m.kind == "money" and m.unit is not None and abs(m.value) >= SMALLEST)
    return any(0 <= n <= WORDS for n in words)
