"""Bare numbers in a language whose clauses end in the verb: "бір жыл бұрын 26,3 болған", "былтырғы 189,2-ден аз"."""

from __future__ import annotations

from extract.framing.roles.movement import has_ending
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention
from extract.periods.kinds import TOLD

STOPS = frozenset(",;.)—–!…»\"”?")
PART_OF = 1  # words between what a part belongs to and the number of it: "оның ішінде 5-і", "қалған 16-сы"


def before_verb(scene: Scene, mention: Mention) -> bool:
    """Whether a number stands before a verb of being or reaching that ends its clause: "26,3 еді"."""
    verbs = [*scene.of("status", "copula"), *scene.of("reach", "level")]
    verb = next((c for c in verbs if c.start >= mention.end and scene.words(mention.end, c.start) == 0), None)
    if verb is None:
        return False
    at = scene.index(verb.end)
    return at >= len(scene.tokens) or scene.tokens[at].text in STOPS


def than(scene: Scene, mention: Mention) -> bool:
    """Whether a number is what another is more or less than: "189,2-ден аз"."""
    more = any(c.start >= mention.end and scene.words(mention.end, c.start) == 0 for c in scene.of("extent", "more"))
    return more and has_ending(scene, mention, scene.pack.ablative)


def told_of_then(scene: Scene, mention: Mention) -> bool:
    """Whether a period stands straight before a number that ends its clause: "(бір жыл бұрын 26,3)"."""
    period = last_before(scene.periods, mention.start)
    if period is None or period.role not in TOLD or scene.words(period.end, mention.start):
        return False
    behind = scene.text[mention.end : mention.end + 1]
    return behind in (")", ".", "") or before_verb(scene, mention) or than(scene, mention)


def is_the_part(scene: Scene, mention: Mention) -> bool:
    """Whether a number has the ending of a part, and what follows says of which flow: "соның 978-і экспорт"."""
    endings = scene.pack.words("of_it")
    if endings and _headed_part(scene, mention):
        return True
    if not endings or not _ends_in(mention, endings):
        return False
    led = [c for c in scene.of("link", "including", "rest") if 0 <= scene.words(c.end, mention.start) <= PART_OF]
    flow = any(0 <= scene.words(mention.end, c.start) <= PART_OF for c in scene.of("flow"))
    return bool(led) and (flow or any(scene.words(mention.end, p.start) == 0 for p in scene.products))


def _headed_part(scene: Scene, mention: Mention) -> bool:
    """Whether a product stands between "of it" and a number that ends its clause: ", ішінде газы 190"."""
    at = scene.index(mention.end)
    if at < len(scene.tokens) and scene.tokens[at].text not in STOPS:
        return False
    head = next((p for p in scene.products if scene.words(p.end, mention.start) == 0 and p.end <= mention.start), None)
    return head is not None and any(scene.words(c.end, head.start) == 0 for c in scene.links.get("including", ()))


def _ends_in(mention: Mention, endings: tuple[str, ...]) -> bool:
    digits, _, ending = mention.text.lower().replace("–", "-").rpartition("-")
    return bool(digits) and ending in endings
