"""The source that a sentence names: a person, an office, a statistics office, or one country's count."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.framing.sources.people import Person, country, introduced, speaker
from extract.framing.sources.source import Source
from extract.parties.mentions import PLACES, PartyMention
from terms.countries import land_of

OF_STATE = (  # offices whose country a text need not say: they are of the document's home
    "president", "prime minister", "first deputy prime minister", "deputy prime minister", "minister",
    "deputy minister", "governor", "mayor", "speaker",
)
ALONE = ("series", "customs")  # offices that count trade: their name is enough, without a word of saying
OWNING = ("adjective", "genitive", "nominative")  # cases of a country before the word for its count
QUOTES = frozenset("“”«»\"")
BESIDE = 2  # words between an office and what it says
IN = 4  # letters of " in " between an office and its seat
BETWEEN = 1  # words between the two: "Kazakhstan's official figures"


def own_source(scene: Scene, known: Sequence[Person], last: Person | None) -> tuple[Source | None, Person | None]:
    """The source that a sentence names, and the person who spoke last by its end."""
    said, offices = scene.of("said"), scene.of("evidence")
    verb = next(iter(said), None)
    series = next((cue for cue in offices if cue.value == "series"), None)
    if series is not None:
        return of_office(scene, series), last
    office = next(iter(offices), None)
    last = introduced(scene) or last
    person = speaker(scene, verb, known, last) if verb is not None else None
    if person is not None and person is last and _tells(scene, office, verb):
        person = None
    if person is not None and (person.name or person.role) and not (office and _speaks_for_it(person)):
        return Source("person", person.name, person.role, person.side, person.role in OF_STATE), person
    told = verb is not None or scene.of("count") or scene.of("link", "report")
    if office is not None and (told or office.value in ALONE):
        return of_office(scene, office), last
    counted = _counted(scene, verb is not None) or (_capital(scene) if verb is not None else None)
    if counted is None and verb is not None and not QUOTES.isdisjoint(scene.text[scene.start : scene.end]):
        return Source("person"), last
    return counted, last


def _tells(scene: Scene, office: Cue | None, verb: Cue | None) -> bool:
    """Whether an office stands beside the word of saying, so that it is not who spoke last: "the ministry said"."""
    return office is not None and verb is not None and scene.words_apart(office, verb) <= BESIDE


def of_office(scene: Scene, office: Cue) -> Source:
    """An office as a source, with the country or organisation whose it is."""
    evidence = "series" if office.value == "series" else "office"
    return Source(evidence, side=organ(scene) or _seat(scene, office) or country(scene, office), native=True)


def _seat(scene: Scene, office: Cue) -> str | None:
    """The country right beside an office, or whose capital it sits in: "the State Bank in Karachi", «Қытай кедені»."""
    for party in scene.parties:
        before, behind = office.start - party.end, party.start - office.end
        city = party.kind == "city" and party.code
        beside = 0 <= before <= 1 and (party.kind in PLACES or city) and party.case in ("nominative", "genitive", "in")
        within = city and party.case == "in" and (0 <= behind <= IN) and office.value != "mission"
        if party.code and (beside or within):
            return land_of(party.code)
    return None


def organ(scene: Scene) -> str | None:
    """Whose statistics an office gives that needs no country beside its name."""
    return next((cue.value for cue in scene.of("organ")), None)


def _speaks_for_it(person: Person) -> bool:
    """Whether who speaks has no name and no office but that of speaking for others: "a ministry official said"."""
    return person.name is None and person.role == "official"


def _counted(scene: Scene, says: bool) -> Source | None:
    """One country's count: "by Kazakhstan's figures", "the Kazakh side says"."""
    for cue in scene.of("count"):
        owner = next((p for p in scene.parties if _owns(scene, p, cue)), None)
        if owner is not None and (says or cue.value != "side"):
            return Source("series" if cue.value == "statistics" else "office", side=land_of(owner.code))
    return None


def _owns(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether a country stands right before the word for its count, as its owner."""
    place = party.code and (party.kind in PLACES or party.kind == "city") and party.case in OWNING
    behind = party.end <= cue.start and scene.words(party.end, cue.start) <= BETWEEN
    return bool(place) and (behind or party.end == cue.end)  # «Қытай тарапы» is all of it the country's name


def _capital(scene: Scene) -> Source | None:
    """A capital that says something stands for its state: "Astana reports", «в Баку утверждают»."""
    they = scene.of("said", "they")
    for party in scene.parties:
        named = party.kind == "city" and party.case == "nominative" and not party.rule.endswith("dateline")
        if party.code and (named or (they and party.kind == "city" and party.case == "in")):
            return Source("office", side=land_of(party.code))
    return None
