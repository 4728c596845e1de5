"""The source that a sentence names: a person, an office, a statistics office, or one country's count."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.framing.sources.claims import claims, of_office
from extract.framing.sources.people import Person, introduced, speaker
from extract.framing.sources.source import Source

OF_STATE = (  # offices whose country a text need not say: they are of the document's home
    "president", "prime minister", "first deputy prime minister", "deputy prime minister", "minister",
    "deputy minister", "governor", "mayor", "speaker",
)
ALONE = ("series", "customs")  # offices that count trade: their name is enough, without a word of saying
QUOTES = frozenset("“”«»\"")
BESIDE = 2  # words between an office and what it says


def own_source(scene: Scene, known: Sequence[Person], last: Person | None) -> tuple[Source | None, Person | None]:
    """The source that a sentence names, and the person who spoke last by its end."""
    said, offices = scene.of("said"), scene.of("evidence")
    verb = said[0] if said else None
    series = next((cue for cue in offices if cue.value == "series"), None) if offices else None
    if series is not None:
        return of_office(scene, series), last
    office = offices[0] if offices else None
    last = introduced(scene) or last
    person = speaker(scene, verb, known, last) if verb is not None else None
    if person is not None and person is last and _tells(scene, office, verb):
        person = None
    if person is not None and (person.name or person.role) and not (office and _speaks_for_it(person)):
        return Source("person", person.name, person.role, person.side, person.role in OF_STATE), person
    told = verb is not None or scene.of("count") or "report" in scene.links
    if office is not None and (told or office.value in ALONE):
        return of_office(scene, office), last
    counted = next((claim.source for claim in claims(scene)), None)
    if counted is None and verb is not None and not QUOTES.isdisjoint(scene.text[scene.start : scene.end]):
        return Source("person"), last
    return counted, last


def _tells(scene: Scene, office: Cue | None, verb: Cue | None) -> bool:
    """Whether an office stands beside the word of saying, so that it is not who spoke last: "the ministry said"."""
    return office is not None and verb is not None and scene.words_apart(office, verb) <= BESIDE


def _speaks_for_it(person: Person) -> bool:
    """Whether who speaks has no name and no office but that of speaking for others: "a ministry official said"."""
    return person.name is None and person.role == "official"
