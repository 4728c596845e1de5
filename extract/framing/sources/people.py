"""The people whom a text names with their office, and which of them a later surname, office or pronoun means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS, PLACES
from extract.parties.mentions import PartyMention
from extract.tokens import fold
from terms.countries import land_of

_CAPITAL = r"[^\W\d_a-zа-яәіңғүұқөһё][^\W\d_]++(?:-[^\W\d_]++)?"
_BLANK = r"[^\S\n]+"
NAME = re.compile(rf"{_CAPITAL}(?:{_BLANK}{_CAPITAL}){{1,2}}")
NAME_REACH = 60  # letters between an office and its holder's name
VERB_REACH = 30  # letters between a word of saying and the speaker's name
BEFORE, BEHIND = 24, 48  # letters between an office and its country, as it is named before or behind it
HEAD = "president"  # the office of a leader for whom no other is listed
NAME_BEFORE = 16  # letters between the beginning of a leader's name and the part that is listed
STEM = 4  # letters of a surname that an ending leaves at least
ENDING = 4  # letters of the longest ending of a surname
NOT = 2  # words between "not" and an office
MOST = 64  # people of a text who are remembered; each capitalised word is held against all of them
STOPS = frozenset(".,:;“”«»\"")
OWNED = (" of ", "for ")


@dataclass(frozen=True, slots=True)
class Person:
    """A name as the text gives it, the office as a code, and the country spoken for."""

    name: str | None
    role: str | None = None
    side: str | None = None

    @property
    def surname(self) -> str:
        return fold(self.name.split()[-1]) if self.name else ""


def people(scenes: Sequence[Scene]) -> list[Person]:
    """The first ones named with an office, in the order of the text; of the forms of a name the shortest is kept."""
    found: list[Person] = []
    for scene in scenes:
        for office in scene.cues.get("role", ()):
            person = holder(scene, office)
            if person.name is not None:
                _add(found, person)
        for person in _leaders(scene) if "leader" in scene.cues else ():
            _add(found, person)
    return found


def introduced(scene: Scene) -> Person | None:
    """The one person whom a sentence names with an office, or the one leader; a later "he" means that one."""
    if "role" not in scene.cues and "leader" not in scene.cues:
        return None
    held = [holder(scene, office) for office in scene.cues.get("role", ()) if not is_away(scene, office)]
    named = [person for person in held if person.name is not None] or list(_leaders(scene))
    return named[0] if len({person.surname for person in named}) == 1 else None


def _leaders(scene: Scene) -> Iterator[Person]:
    """The heads of state and government whom a sentence names, whose country their names tell."""
    for cue in scene.cues.get("leader", ()):
        role = next((held.value for held in scene.of("holder") if held.start < cue.end and cue.start < held.end), HEAD)
        around = NAME.finditer(scene.text, max(scene.start, cue.start - NAME_BEFORE), min(scene.end, cue.end + 1))
        name = next((found[0] for found in around if found.end() >= cue.end), scene.text[cue.start : cue.end])
        yield Person(name, role, cue.value)


def is_away(scene: Scene, office: Cue) -> bool:
    """Whether an office is that of somebody who does not speak: "not the minister but ...", "the minister declined"."""
    for cue in scene.cues.get("away", ()):
        if cue.value == "not" and 0 <= scene.words(cue.end, office.start) <= NOT:
            return True
        between = (o for o in scene.of("role") if office.end <= o.start and o.end <= cue.start)
        if cue.value == "absent" and cue.start >= office.end and next(between, None) is None:
            return True
    return False


def _add(found: list[Person], person: Person) -> None:
    for n, known in enumerate(found):
        if alike(known.surname, person.surname):
            shorter = person.name if len(person.surname) < len(known.surname) else known.name
            found[n] = replace(known, name=shorter, role=known.role or person.role, side=known.side or person.side)
            return
    if len(found) < MOST:
        found.append(person)


def alike(one: str, other: str) -> bool:
    """Whether two words are forms of one surname: they differ by an ending.

    >>> alike("токаев", "токаева"), alike("токаев", "токарев")
    (True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(short) < STEM or len(long) - len(short) > ENDING:
        return False
    declined = len(short) > STEM and short[-1] in "йаяь" and long.startswith(short[:-1])
    return declined or long.startswith(short)


def holder(scene: Scene, office: Cue) -> Person:
    """The holder of an office: two or three capitalised words behind it, else before it."""
    return Person(_name_beside(scene, office.start, office.end, NAME_REACH), office.value, country(scene, office))


def speaker(scene: Scene, verb: Cue, known: Sequence[Person], last: Person | None) -> Person:
    """Who says what a word of saying brings: by name, by office, else the one who spoke before."""
    named = list(_named(scene, known))
    if named:
        return min(named, key=lambda entry: abs(entry[0] - verb.start))[1]
    office = next(iter(scene.of("role")), None)
    if office is not None:
        person = holder(scene, office)
        same = [p for p in known if p.role == person.role and person.side in (None, p.side)]
        return same[-1] if same and person.name is None else person
    name = _name_beside(scene, verb.start, verb.end, VERB_REACH)
    return Person(name) if name is not None or last is None else last


def _named(scene: Scene, known: Sequence[Person]) -> Iterator[tuple[int, Person]]:
    """The people whose surname stands in a sentence, each with its place."""
    surnames = [(person, person.surname) for person in known]
    for token in (*scene.tokens, *scene.left_out) if known else ():
        if len(token.low) >= STEM and token.text[0].isupper():
            for person, surname in surnames:
                if alike(surname, token.low):
                    yield token.start, person


def country(scene: Scene, office: Cue, *, bare: bool = False) -> str | None:
    """The country of an office: "Kazakh minister", "ambassador extraordinary of Kazakhstan to Belarus".

    ``bare``: whether a name without any ending may stand before it in Kazakh, as that of a guest who is introduced.
    """
    start, end = office.start, office.end
    named = [p for p in scene.parties if p.code and (p.kind in PLACES or _of_a_town(p, start))]
    if not named:
        return None
    behind = [
        p for p in named if 0 <= p.start - end <= BEHIND and p.case in ("genitive", "nominative")
        and STOPS.isdisjoint(scene.text[end : p.start]) and not scene.of_between("said", end, p.start)
    ]
    before = [
        p for p in named
        if 0 <= start - p.end <= BEFORE and not _parted(scene, p.end, start)
        and (p.case in OWNERS or (bare and _owns(scene, p, start)))
    ]
    own = before[-1:] if before and (not behind or start - before[-1].end <= 1) else behind[:1]
    return land_of(own[0].code) if own else None


def _owns(scene: Scene, party: PartyMention, start: int) -> bool:
    """Whether the bare name of a land stands right before an office, as in Kazakh: "Ауғанстан министрі"."""
    return scene.pack.verb_last and party.case == "nominative" and start - party.end <= 1


def _parted(scene: Scene, start: int, end: int) -> bool:
    """Whether a preposition parts a country from the office behind it: "the Afghan desk at the ministry"."""
    table = scene.pack.table("party_context")
    parting = {*table.get("prepositions", ()), *table.get("grammar", {}).get("places", ())}
    first, last = scene.index(start), scene.index(end)
    return any(token.low in parting for token in scene.tokens[first:last])


def _of_a_town(party: PartyMention, start: int) -> bool:
    """Whether the office that begins at ``start`` is that of a capital: "a Tashkent economist"."""
    return party.kind == "city" and party.case in ("adjective", "nominative") and 0 <= start - party.end <= 1


def _name_beside(scene: Scene, start: int, end: int, reach: int) -> str | None:
    """A name behind a stretch, else before it."""
    behind = _name(scene, end, min(scene.end, end + reach))
    return behind or _name(scene, max(scene.start, start - reach), start)


def _of_office(scene: Scene, start: int, end: int) -> bool:
    """Whether capitalised words name an office and no person."""
    return any(cue.start < end and start < cue.end for group in ("evidence", "organ") for cue in scene.of(group))


def _name(scene: Scene, start: int, end: int) -> str | None:
    """The first name of a stretch; what follows "of", and countries, are no names."""
    left = start
    for right, behind in [*[(p.start, p.end) for p in scene.parties if start <= p.start < end], (end, end)]:
        for match in NAME.finditer(scene.text, left, max(left, right)):
            owned = scene.text[max(start, match.start() - 4) : match.start()].lower().endswith(OWNED)
            if not owned and not _of_office(scene, match.start(), match.end()):
                return match[0]
        left = behind
    return None
