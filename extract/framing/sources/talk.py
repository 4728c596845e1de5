"""Who speaks in a text that is one person's or several persons' words: interviews, transcripts, speeches."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.framing.sources.answers import turns
from extract.framing.sources.named import OF_STATE
from extract.framing.sources.people import Person, alike, country, is_away, people
from extract.framing.sources.source import Source
from extract.page.kinds import TITLES
from extract.parties.kinds import STATES
from extract.tokens import fold
from terms.countries import land_of

TURNS = 3  # lines that open with who speaks, from which on a text is a transcript
SPEAKERS = 2  # of them
HEAD = 4  # sentences that may announce a speech
ANNOUNCING = frozenset(("role", "talk"))  # groups of words that do
ENVOYS = ("ambassador", "consul", "trade representative")
_WORD = r"[^\W\d_]{2,}+"  # none of its letters is given back: no letter stands behind a word
_LABEL = re.compile(  # "KACHKA:", "Е. ТОҚАЕВ (министр).", "Министр Тоқаев Е.А.": all but the last two in capitals
    rf"((?:[^\W\d_]\.\s?){{0,2}}{_WORD}(?:\s(?:{_WORD}|(?:[^\W\d_]\.){{1,2}})){{0,2}})\s?(\([^()\n]{{3,60}}\))?[.:](?=\s)"
)

_INITIALS = re.compile(r"[^\W\d_]\.[^\W\d_]\.\Z|[^\W\d_]\.[^\W\d_]\Z")


def talkers(scenes: Sequence[Scene]) -> dict[int, Source]:
    """Who speaks in each paragraph of an interview, a transcript or a speech, by the number of the paragraph."""
    return interview(scenes) or transcript(scenes) or speech(scenes)


def _source(person: Person) -> Source:
    return Source("person", person.name, person.role, person.side, person.role in OF_STATE)


def interview(scenes: Sequence[Scene]) -> dict[int, Source]:
    """In an interview all answers are given by the person whom the lead introduces; by the number of the paragraph."""
    asked = turns(scenes)
    if not asked:
        return {}
    person = _introduced([s for s in scenes if s.paragraph < min(asked)])
    if person is None:
        return {}
    answer, question = _source(person), replace(_source(person), asked=True)
    return {paragraph: question if asks else answer for paragraph, asks in asked.items()}


def _introduced(lead: Sequence[Scene]) -> Person | None:
    """The guest whom a lead introduces; a line in capitals alone is the name of a column: "ENVOY ON THE LINE"."""
    said = [scene for scene in lead if not scene.text[scene.start : scene.end].isupper()]
    lead = [_with_guests(scene) for scene in said or lead]
    named = people(lead)
    found = next((p for p in named if p.side), None) or next(iter(named), None) or _unnamed(lead) or _resident(lead)
    return found if found is None or found.side or found.role not in ENVOYS else replace(found, side=_sent_by(lead))


def _sent_by(lead: Sequence[Scene], kinds: Collection[str] = STATES) -> str | None:
    """The one land that a lead names but for that to which an envoy is sent: "the ambassador of the republic here"."""
    named = {(land_of(p.code), p.case) for scene in lead for p in scene.parties if p.code and p.kind in kinds}
    host = next((code for code, case in named if case == "in"), None)
    senders = {code for code, _ in named} - {host}
    return senders.pop() if host is not None and len(senders) == 1 else None


def _resident(lead: Sequence[Scene]) -> Person | None:
    """Whoever runs a foreign body's office in a town, by the lead: "Japan's trade body. Its Almaty office"."""
    offices = [scene for scene in lead if any(low.startswith(scene.pack.words("branch")) for low in scene.lows)]
    here = any(p.case == "in" and p.kind == "city" for scene in offices for p in scene.parties)
    side = _sent_by(lead, (*STATES, "city")) if here else None
    return Person(None, None, side) if side is not None else None


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
            return Person(None, office.value, country(scene, office, bare=True))
    return None


def transcript(scenes: Sequence[Scene]) -> dict[int, Source]:
    """In a transcript each paragraph that opens with a name or an office is that one's words."""
    paragraphs: dict[int, list[Scene]] = {}
    for scene in scenes:
        paragraphs.setdefault(scene.paragraph, []).append(scene)
    if len(paragraphs) < TURNS:
        return {}
    labels = {number: match for number, told in paragraphs.items() if (match := _label(told[0])) is not None}
    known: dict[str, list[int]] = {}
    for number, match in labels.items():
        known.setdefault(fold(match[1]), []).append(number)
    if len(labels) < TURNS or len(known) < SPEAKERS or all(len(turns) < SPEAKERS for turns in known.values()):
        return {}
    named = people([s for s in scenes if s.paragraph < min(labels)])
    floor: dict[str, Person] = {}
    said: dict[int, Source] = {}
    person = None
    for number in range(min(labels), max(paragraphs) + 1):
        if number in labels:
            who = fold(labels[number][1])
            if who not in floor:
                before = paragraphs.get(number - 1, [])
                floor[who] = _turn(labels[number], paragraphs[number][0], named, before)
            person = floor[who]
        if person is not None:
            said[number] = _source(person)
    return said


def _label(scene: Scene) -> re.Match[str] | None:
    """The words before a colon or stop at the head of a paragraph, where they name who speaks."""
    match = None if scene.kind in TITLES else _LABEL.match(scene.text, scene.start)
    if match is None:
        return None
    named = all(word.isupper() for word in re.findall(_WORD, match[1])) or _INITIALS.search(match[1])
    return match if named or any(cue.start < match.end(1) for cue in scene.of("role")) else None


def _turn(label: re.Match[str], scene: Scene, named: Sequence[Person], before: Sequence[Scene]) -> Person:
    """Who speaks under a label: whom the lead introduces, whose office stands beside the name, who got the floor."""
    words = [fold(word) for word in re.findall(_WORD, label[1])]
    same = next((p for p in named if any(alike(p.surname, word) for word in words)), None)
    if same is not None:
        return same
    office = next((cue for cue in scene.of("role") if cue.start < label.end()), None)
    called = _given_floor(before) if office is None else office
    name = label[1].title() if label[1].isupper() else label[1]
    return Person(name, called.value if called is not None else None)


def _given_floor(before: Sequence[Scene]) -> Cue | None:
    """The office that the paragraph before names behind its own label: "I call the minister"."""
    if not before:
        return None
    label = _label(before[0])
    begin = before[0].start if label is None else label.end()
    return next((cue for scene in before for cue in scene.of("role") if cue.start >= begin), None)


def speech(scenes: Sequence[Scene]) -> dict[int, Source]:
    """A text whose head announces it as an address is the words of the office that is named there.

    The two may stand in different lines of the head where nobody else says anything.
    """
    head = [s for s in scenes[:HEAD] if not ANNOUNCING.isdisjoint(s.cues) and not s.numbers]
    one = next((s for s in head if s.of("role") and s.of("talk")), None)
    if one is None and any(s.of("talk") for s in head) and not any(s.of("said", "said") for s in scenes):
        one = next((s for s in head if s.of("role") and s.kind in TITLES), None)
    if one is None:
        return {}
    office = one.of("role")[0]
    person = next(iter(people([one])), None) or Person(None, office.value, country(one, office))
    return {s.paragraph: _source(person) for s in scenes if s.paragraph > one.paragraph}
