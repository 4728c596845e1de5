"""Who says a figure, how well they can know it, and whose statistics it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import replace
from datetime import date

from extract.framing.scene import Scene
from extract.framing.sources.answers import DASHES
from extract.framing.sources.lines import letterhead, line_sources
from extract.framing.sources.named import own_source
from extract.framing.sources.people import Person, people
from extract.framing.sources.source import UNSAID, Source
from extract.framing.sources.talk import talkers
from extract.page.kinds import TITLES
from terms.period import Period, month_of

QUOTES = ("“", "«", '"', "„", "–", "—", "- ")
LEAD = 6  # sentences in which an office is taken for the source of the whole text
NAMING = frozenset(("said", "evidence", "count", "role", "leader"))  # groups of words without which no source is named
TOLD = ("money", "percent")  # kinds of numbers by which a title is known again
RECALLED_AFTER = 18  # months after its period's end from which a hedged level counts as recalled


def attribute(scenes: Sequence[Scene]) -> list[Source]:
    """The source of each scene's figures: said in the scene, or going on from the one before in the same passage."""
    talk = talkers(scenes)
    lines = line_sources(scenes)
    own = _said_later(scenes, _own_sources(scenes), talk)
    own = [None if n in lines.at else told for n, told in enumerate(own)]
    said = next((one for one in own[:LEAD] if one is not None and one.official), None)
    lead, most = letterhead(scenes) or said or UNSAID, _side_of_most(own)
    voice = _sole_voice(own) or lead
    sources: list[Source] = []
    last, paragraph = UNSAID, -1
    for n, (scene, told) in enumerate(zip(scenes, own, strict=True)):
        if scene.paragraph in talk:
            told = _within(talk[scene.paragraph], told)
        elif told is None:
            main = lines.held.get(n, voice if scene.kind in TITLES else lead)
            side = most if main is UNSAID else main.side
            going_on = scene.paragraph == paragraph or _quoted(scene) or _holds(last, side)
            told = last if going_on and scene.kind not in TITLES and last is not UNSAID else main
        sources.append(told)
        if scene.kind not in TITLES:
            last, paragraph = told, scene.paragraph
    return _of_titles(scenes, own, sources)


def _sole_voice(own: Sequence[Source | None]) -> Source | None:
    """The one person whom a text quotes, early and where it names no other source: its title's voice."""
    said = [one for one in own if one is not None]
    voices = {(one.evidence, one.speaker, one.role) for one in said}
    early = any(one is not None for one in own[:LEAD])
    return said[0] if len(voices) == 1 and early and said[0].evidence == "person" and said[0].role else None


def _of_titles(scenes: Sequence[Scene], own: Sequence[Source | None], sources: list[Source]) -> list[Source]:
    """A title's numbers have the source of the sentence that tells them again."""
    found = list(sources)
    for n, scene in enumerate(scenes[:LEAD]):
        if scene.kind not in TITLES or own[n] is not None:
            continue
        values = {mention.value for mention in scene.numbers if mention.kind in TOLD}
        if not values:
            continue
        again = (said for s, said in zip(scenes, sources, strict=True)
                 if s.kind not in TITLES and any(mention.value in values for mention in s.numbers))
        found[n] = next((said for said in again if said is not UNSAID), found[n])
    return found


def _within(talker: Source, told: Source | None) -> Source:
    """Who says what a talker tells: himself, also where he names somebody else's count, whose side the figure has."""
    if told is None or not told.official or told.side is None:
        return talker
    return replace(talker, side=told.side, native=False)


def _side_of_most(own: Sequence[Source | None]) -> str | None:
    """The side that most offices of a text are of: that of its main source, where its lead names none."""
    sides = Counter(one.side for one in own if one is not None and one.official)
    return max(sides, key=lambda side: sides[side], default=None)


def _holds(last: Source, side: str | None) -> bool:
    """Whether a source holds in the next paragraph too: an office does that is of no other side than the main one."""
    return last.official and last.side in (None, side)


def _own_sources(scenes: Sequence[Scene]) -> list[Source | None]:
    known = people(scenes)
    found: list[Source | None] = []
    last: Person | None = None
    for scene in scenes:
        source = None
        if not NAMING.isdisjoint(scene.cues):
            source, last = own_source(scene, known, last)
        found.append(source)
    return found


def _said_later(scenes: Sequence[Scene], own: list[Source | None], talk: Container[int]) -> list[Source | None]:
    """The sentences of a quotation have the speaker whom its end names: "“... ... ,” the minister said"."""
    found = list(own)
    for n in range(len(scenes) - 2, -1, -1):
        here, behind = scenes[n], found[n + 1]
        if found[n] is not None or behind is None or behind.evidence != "person" or here.paragraph in talk:
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


def _quoted(scene: Scene) -> bool:
    return scene.text.startswith(QUOTES, scene.start)


def recalled(scene: Scene, qualifier: str, period: Period | None, published: date | None) -> bool:
    """Words of remembering, or a hedged level told long after its period."""
    if "recollection" in scene.cues:
        return True
    if qualifier == "exact" or qualifier == "range" or period is None or published is None:
        return False
    return month_of(published) - period.last > RECALLED_AFTER
