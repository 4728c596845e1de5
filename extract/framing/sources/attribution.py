"""Who says a figure, how well they can know it, and whose statistics it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.framing.sources.people import Person, country, is_away, people, speaker
from terms.countries import land_of
from terms.period import Period, month_of

QUOTES = ("“", "«", '"', "„", "–", "—", "- ")
DASHES = ("–", "—", "- ")
TITLES = ("headline", "heading", "dateline")
LEAD = 6  # sentences in which an office is taken for the source of the whole text
BESIDE = 2  # words between an office and what it says
TALK = 4  # paragraphs that open with a dash, from which on a text is an interview
OF_STATE = (  # offices whose country a text need not say: they are of the document's home
    "president", "prime minister", "first deputy prime minister", "deputy prime minister", "minister",
    "deputy minister", "governor", "mayor", "speaker",
)
RECALLED_AFTER = 18  # months after its period's end from which a hedged level counts as recalled


@dataclass(frozen=True, slots=True)
class Source:
    """Evidence (series, office, person, recollection, outlet), the speaker with role and the side, as far as said.

    ``native`` says that the side is the document's home where it is not said: an office without a country.
    """

    evidence: str = "outlet"
    speaker: str | None = None
    role: str | None = None
    side: str | None = None
    native: bool = False

    def at(self, home: str | None) -> Source:
        """The source in a document of a home."""
        if not self.native or self.side is not None or home in (None, "WORLD"):
            return self
        side = home if self.evidence != "person" else land_of(home)
        return Source(self.evidence, self.speaker, self.role, side, self.native)


UNSAID = Source()  # what nobody is said to have said


def attribute(scenes: Sequence[Scene]) -> list[Source]:
    """The source of each scene's figures: said in the scene, or going on from the one before in the same passage."""
    own = _said_later(scenes, _own_sources(scenes))
    lead = next((said for said in own[:LEAD] if said is not None and said.evidence in ("series", "office")), None)
    talk = interview(scenes)
    sources: list[Source] = []
    last, paragraph = lead or UNSAID, -1
    for scene, said in zip(scenes, own, strict=True):
        if said is None and scene.paragraph in talk:
            said = talk[scene.paragraph]
        elif said is None:
            going_on = scene.paragraph == paragraph or _quoted(scene) or last.evidence in ("series", "office")
            said = last if going_on and scene.kind not in TITLES else lead or UNSAID
        sources.append(said)
        if scene.kind not in TITLES:
            last, paragraph = said, scene.paragraph
    return sources


def _own_sources(scenes: Sequence[Scene]) -> list[Source | None]:
    known = people(scenes)
    found: list[Source | None] = []
    last: Person | None = None
    for scene in scenes:
        source = None
        if "said" in scene.cues or "evidence" in scene.cues:
            source, last = _own(scene, known, last)
        found.append(source)
    return found


def _own(scene: Scene, known: Sequence[Person], last: Person | None) -> tuple[Source | None, Person | None]:
    """The source that a sentence names, and the person who spoke last by its end."""
    said, evidence = scene.of("said"), scene.of("evidence")
    verb = next(iter(said), None)
    series = next((cue for cue in evidence if cue.value == "series"), None)
    if series is not None:
        return Source("series", side=_organ(scene) or country(scene, series), native=True), last
    office = next(iter(evidence), None)
    person = speaker(scene, verb, known, last) if verb is not None else None
    if person is not None and person is last and _tells(scene, office, verb):
        person = None
    if person is not None and (person.name or person.role):
        return Source("person", person.name, person.role, person.side, person.role in OF_STATE), person
    if office is not None and (verb is not None or scene.of("link", "report")):
        return Source("office", side=_organ(scene) or country(scene, office), native=True), last
    return (Source("person"), last) if verb is not None else (None, last)


def _tells(scene: Scene, office: Cue | None, verb: Cue | None) -> bool:
    """Whether an office stands beside the word of saying, so that it is not who spoke last: "the ministry said"."""
    return office is not None and verb is not None and scene.words_apart(office, verb) <= BESIDE


def _organ(scene: Scene) -> str | None:
    """Whose statistics an office gives that needs no country beside its name."""
    return next((cue.value for cue in scene.of("organ")), None)


def _said_later(scenes: Sequence[Scene], own: list[Source | None]) -> list[Source | None]:
    """The sentences of a quotation have the speaker whom its end names: "“... ... ,” the minister said"."""
    found = list(own)
    for n in range(len(scenes) - 2, -1, -1):
        here, behind = scenes[n], found[n + 1]
        if found[n] is not None or behind is None or behind.evidence != "person":
            continue
        one = here.paragraph == scenes[n + 1].paragraph and here.kind not in TITLES
        if one and _inside_quote(here):
            found[n] = behind
    return found


def _inside_quote(scene: Scene) -> bool:
    """Whether a quotation is open at the end of a sentence: its line begins with a dash, or more opened than closed."""
    line = scene.text[scene.text.rfind("\n", 0, scene.start) + 1 : scene.end]
    opened = sum(map(line.count, "“«„")) > sum(map(line.count, "”»"))
    return opened or line.startswith(DASHES) or line.count('"') % 2 == 1


def interview(scenes: Sequence[Scene]) -> dict[int, Source]:
    """In an interview all answers are given by the person whom the lead introduces; by the number of the paragraph."""
    dashed = dict.fromkeys(s.paragraph for s in scenes if s.text.startswith(DASHES, s.start))
    if len(dashed) < TALK:
        return {}
    first = {s.paragraph: s for s in reversed(scenes)}
    talk = [p for p in dashed if first[p].text.startswith(DASHES, first[p].start)]
    if len(talk) < TALK:
        return {}
    lead = [s for s in scenes if s.paragraph < talk[0]]
    lead = [_with_guests(scene) for scene in lead]
    named = people(lead)
    person = next((p for p in named if p.side), None) or next(iter(named), None) or _unnamed(lead)
    if person is None:
        return {}
    return dict.fromkeys(talk, Source("person", person.name, person.role, person.side))


def _with_guests(scene: Scene) -> Scene:
    """A sentence of a lead without the offices of those who do not speak: "the minister declined"."""
    if "away" not in scene.cues or "role" not in scene.cues:
        return scene
    here = [office for office in scene.of("role") if not is_away(scene, office)]
    return replace(scene, cues={**scene.cues, "role": here})


def _unnamed(lead: Sequence[Scene]) -> Person | None:
    """The holder of an office whom the lead does not name."""
    for scene in lead:
        for office in scene.of("role"):
            return Person(None, office.value, country(scene, office))
    return None


def _quoted(scene: Scene) -> bool:
    return scene.text.startswith(QUOTES, scene.start)


def recalled(scene: Scene, qualifier: str, period: Period | None, published: date | None) -> bool:
    """Words of remembering, or a hedged level told long after its period."""
    if scene.of("recollection"):
        return True
    if qualifier == "exact" or qualifier == "range" or period is None or published is None:
        return False
    return month_of(published) - period.last > RECALLED_AFTER
