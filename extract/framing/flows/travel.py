"""What travellers spend: foreign guests' money is an export of services, that of the people abroad an import."""

from __future__ import annotations

from collections.abc import Iterator

from extract.framing.cues import Cue
from extract.framing.scene import Scene, last_before
from extract.numbers.mentions import Mention
from extract.parties.kinds import STATES
from extract.parties.mentions import PartyMention
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


def spent_by_people(scene: Scene, mention: Mention, services: bool) -> Cue | None:
    """The verb by which a people left money: in a land that is named, or where the text speaks of ``services``."""
    verbs = [c for c in scene.of("travel", "spends") if scene.pack.verb_last or c.end <= mention.start]
    people = _people(scene, mention) if verbs else None
    if people is None or scene.of("flow") or mention.kind != "money" or abs(mention.value) < SMALLEST:
        return None
    away = any(p.case == "in" and p.code and p.code != people.code and p.kind in STATES for p in scene.parties)
    return Cue(verbs[0].start, verbs[0].end, "flow", EXPORT) if away or services else None


def _people(scene: Scene, mention: Mention) -> PartyMention | None:
    """The people that is the subject right before a number, or before its verb: "Germans spent 6, Russians 5"."""
    named = [p for p in scene.parties if p.rule == "demonym" and p.case in ("nominative", "adjective")]
    return last_before(named, mention.start)


def host_and_guest(scene: Scene, mention: Mention) -> tuple[str | None, str | None]:
    """Where travellers spent an amount, and from where they are, as far as their sentence says."""
    guests = scene.of("travel", "guests")
    people = _people(scene, mention)
    host = next((p for p in scene.parties if p.case == "in" and p.code and p.kind in STATES), None)
    of_guests = (p for p in scene.parties if p.code and any(_whose(scene, p, guest) for guest in guests))
    guest = people or next(of_guests, None)
    return host.code if host is not None else None, guest.code if guest is not None else None


def _whose(scene: Scene, party: PartyMention, guest: Cue) -> bool:
    """Whether guests are said to be from a land: "German tourists", "guests from Germany"."""
    if party.case == "adjective" or (scene.pack.verb_last and party.case == "nominative"):
        return 0 <= scene.words(party.end, guest.start) <= (party.case == "adjective")
    behind = scene.pack.verb_last and 0 <= scene.words(party.end, guest.start) <= 1
    return party.case == "from" and (behind or 0 <= scene.words(guest.end, party.start) <= 1)


def _near(scene: Scene, cue: Cue, verb: Cue) -> bool:
    first, last = (cue, verb) if cue.end <= verb.start else (verb, cue)
    return not scene.of_between("travel", first.end, last.start) and 0 <= scene.words(first.end, last.start) <= WORDS


def _sum_near(scene: Scene, verb: Cue) -> bool:
    """Whether money stands near a verb: behind it, or before one that ends its clause."""
    last = scene.pack.verb_last
    words = (scene.words(m.end, verb.start) if last and m.end <= verb.start else scene.words(verb.end, m.start)
             for m in scene.mentions if m.kind == "money" and m.unit is not None and abs(m.value) >= SMALLEST)
    return any(0 <= n <= WORDS for n in words)
