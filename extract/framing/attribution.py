"""Who says a figure, how well they can know it, and whose statistics it is."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from extract.framing.scene import Scene
from extract.languages import Pack
from extract.tokens import Found, Lexicon
from terms.period import Period

TABLE = "speech"
_CAPITAL = r"[^\W\d_a-zа-яәіңғүұқөһё][^\W\d_]+(?:-[^\W\d_]+)?"
NAME = re.compile(rf"{_CAPITAL}(?:\s+{_CAPITAL}){{1,2}}")
NAME_REACH = 60  # letters between an office and its holder's name
BEFORE, BEHIND = 24, 48  # letters between an office and its country, as it is named before or behind it
QUOTES = ("“", "«", '"', "„", "–", "—", "- ")
TITLES = ("headline", "heading", "dateline")
LEAD = 6  # sentences in which an office of statistics is taken for the source of the whole text
RECALLED_AFTER = 18  # months after its period's end from which a hedged level counts as recalled


@dataclass(frozen=True, slots=True)
class Source:
    """Evidence (series, office, person, recollection, outlet), the speaker with role and the side, as far as said."""

    evidence: str = "outlet"
    speaker: str | None = None
    role: str | None = None
    side: str | None = None


@functools.cache
def _lexicon(pack: Pack, section: str) -> Lexicon[str]:
    table = pack.table(TABLE).get(section, {})
    return Lexicon((phrase, value) for value, phrases in table.items() for phrase in phrases)


def attribute(scenes: Sequence[Scene], home: str | None) -> list[Source]:
    """The source of each scene's figures: said in the scene, or going on from the one before in the same passage."""
    sources: list[Source] = []
    opening = [own for own in (_own(scene, home) for scene in scenes[:LEAD]) if own is not None]
    lead = next((own for own in opening if own.evidence == "series"), None)
    last, paragraph = lead or Source(), -1
    for scene in scenes:
        own = _own(scene, home)
        if own is None:
            going_on = scene.paragraph == paragraph or _quoted(scene) or last.evidence in ("series", "office")
            own = last if going_on and scene.kind not in TITLES else lead or Source()
        elif _same_person(own, last):
            own = last
        sources.append(own)
        if scene.kind not in TITLES:
            last, paragraph = own, scene.paragraph
    return sources


def _own(scene: Scene, home: str | None) -> Source | None:
    spoken = next(_lexicon(scene.pack, "verb").find(scene.tokens), None)
    evidence = list(_lexicon(scene.pack, "evidence").find(scene.tokens))
    series = next((f for f in evidence if f.payload == "series"), None)
    if series is not None:
        return Source("series", side=_country(scene, series) or home)
    role = next(_lexicon(scene.pack, "role").find(scene.tokens), None)
    if spoken is not None and role is not None:
        return Source("person", _name(scene, role), role.payload, _country(scene, role))
    office = next(iter(evidence), None)
    if (office is not None and spoken is not None) or (office is not None and scene.of("link", "report")):
        return Source("office", side=_country(scene, office) or home)
    if spoken is not None:
        return Source("person", _speaker(scene, spoken))
    return None


def _same_person(own: Source, last: Source) -> bool:
    """Whether "he added" or "the minister said" goes on with the speaker of before."""
    return own.evidence == last.evidence == "person" and own.speaker is None and own.role in (None, last.role)


def _quoted(scene: Scene) -> bool:
    return scene.text.startswith(QUOTES, scene.start)


def _country(scene: Scene, found: Found[str]) -> str | None:
    """The country of an office: "Kazakh minister", "ambassador extraordinary of Kazakhstan to Belarus"."""
    start, end = scene.tokens[found.first].start, scene.tokens[found.last - 1].end
    named = [p for p in scene.parties if p.code]
    behind = [
        p for p in named if 0 <= p.start - end <= BEHIND and p.case in ("genitive", "nominative")
        and not set(",;:“”«»\"") & set(scene.text[end : p.start])
    ]
    before = [p for p in named if 0 <= start - p.end <= BEFORE and p.case in ("genitive", "adjective")]
    if before and (not behind or start - before[-1].end <= 1):
        return before[-1].code
    return behind[0].code if behind else None


def _name(scene: Scene, role: Found[str]) -> str | None:
    """The holder's name: two or three capitalised words behind the office, else before it."""
    start, end = scene.tokens[role.first].start, scene.tokens[role.last - 1].end
    behind = _first_name(scene, end, min(scene.end, end + NAME_REACH))
    return behind or _first_name(scene, max(scene.start, start - NAME_REACH), start)


def _speaker(scene: Scene, verb: Found[str]) -> str | None:
    end = scene.tokens[verb.last - 1].end
    return _first_name(scene, end, min(scene.end, end + NAME_REACH // 2))


def _first_name(scene: Scene, start: int, end: int) -> str | None:
    """The first name of a stretch; what follows "of", and countries, are no names."""
    for match in NAME.finditer(scene.text, start, end):
        owned = scene.text[max(start, match.start() - 4) : match.start()].lower().endswith((" of ", "for "))
        if not owned and not any(p.start < match.end() and match.start() < p.end for p in scene.parties):
            return match[0]
    return None


def recalled(scene: Scene, qualifier: str, period: Period | None, published: date | None) -> bool:
    """Words of remembering, or a hedged level told long after its period."""
    if scene.of("recollection"):
        return True
    if qualifier == "exact" or qualifier == "range" or period is None or published is None:
        return False
    return published.year * 12 + published.month - 1 - period.last > RECALLED_AFTER
