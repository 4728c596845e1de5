"""The two whom a turnover or a balance is of: "the two countries", or the only two named."""

from __future__ import annotations

from collections.abc import Iterable

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.halves import paired
from extract.framing.parties.lists import items
from extract.framing.parties.named import same_land
from extract.framing.parties.pick import BESIDE, worldwide
from extract.framing.scene import Scene
from extract.parties.kinds import STATES_AND_CITIES
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

PAIR = 2


def those_two(draft: Draft, named: list[PartyMention], context: Context) -> tuple[str, str] | None:
    """"The two countries": both named in the sentence, or one of them its subject or alone that of the last one."""
    scene, before = draft.scene, context.before
    home = next((p.code for p in named if p.kind == "self"), context.home)
    if not says_two(scene) or home in (None, WORLD):
        return None
    here = _countries(scene, draft.mention.end)
    there = _countries(before) if before is not None and before.paragraph == scene.paragraph else []
    joined = _joined(before) if before is not None and before.paragraph == scene.paragraph and not here else None
    if joined is not None:
        return joined
    if len(here) == 2:
        return (here[0], here[1]) if home != here[1] else (here[1], here[0])
    subjects = {p.code for s in (scene, before) if s is not None for p in s.parties if p.case == "nominative"}
    alone = context.other in (None, WORLD)
    foreign = [code for code in here or there if code != home and (code in subjects or alone)]
    others = [code for code in here or there if code != home]
    return (home, foreign[0]) if home is not None and len(others) == len(foreign) == 1 else None


def _joined(scene: Scene) -> tuple[str, str] | None:
    """The only two, lands or their capitals, that a sentence without numbers names side by side: "Chile and Peru"."""
    named = [p for p in scene.parties if p.code and p.kind in STATES_AND_CITIES]
    if scene.numbers or len(named) != PAIR or same_land(named[0].code, named[1].code):
        return None
    joints = scene.pack.table("party_context").get("grammar", {}).get("connectors", ())
    return (named[0].code, named[1].code) if scene.between(named[0], named[1]) in joints else None


def named_two(draft: Draft, cue: Cue | None, context: Context) -> tuple[str, str] | None:
    """The only two lands that a sentence on turnover names, where they are not those of the text: "Kazakh and ..."."""
    if cue is None or draft.flow != "turnover" or draft.role == "share" or paired(draft.scene):
        return None
    first = next((m.start for m in draft.scene.mentions if m.kind == draft.mention.kind), draft.mention.start)
    named = [p for p in draft.scene.parties if p.code and p.kind in STATES_AND_CITIES and p.start < first]
    codes = list(dict.fromkeys(p.code for p in named))
    item = items(draft.scene).get(draft.mention.start)
    if item is not None and item.code not in codes:
        return None
    if len(codes) != PAIR or same_land(*codes) or {p.case for p in named} <= {"with"}:
        return None
    return None if set(codes) == {context.home, context.other} else (codes[0], codes[1])


def paired_ahead(draft: Draft, cue: Cue | None, context: Context) -> tuple[str, str] | None:
    """The two, not those of the text, whom a clause before names together: "Between Peru and Chile all is calm, and
    their mutual trade ..."."""
    named = [p for p in draft.scene.parties if p.code and p.kind in STATES_AND_CITIES and p.end <= draft.mention.start]
    codes = list(dict.fromkeys(p.code for p in named))
    if len(codes) != PAIR or {p.case for p in named} != {"pair"} or not _is_bilateral(draft, cue):
        return None
    return None if {context.home, context.other} & set(codes) == {context.home, context.other} else (codes[0], codes[1])


def says_two(scene: Scene) -> bool:
    """Whether a sentence speaks of two told of before: "the two countries", "from both"."""
    return any(p.rule.startswith("group.two") for p in scene.parties)


def _countries(scene: Scene, behind: int | None = None) -> list[str]:
    """The countries that a sentence names, but for whose goods a clause of its own behind a number tells of."""
    named = (p for p in scene.parties if p.kind == "country" and p.code)
    apart = behind is not None and scene.pack.verb_last and "," in scene.vocabulary
    told = (p for p in named if not (
        apart and behind is not None and p.case == "adjective" and "," in scene.text[behind : p.start]))
    return list(dict.fromkeys(p.code for p in told))


def is_of_two(draft: Draft, cue: Cue | None) -> bool:
    """Whether a turnover is that of two, whoever they are: "bilateral trade", "екі ел ... тауар айналымын"."""
    if draft.flow != "turnover":
        return False
    two = says_two(draft.scene)
    if two and draft.role == "level" and worldwide(draft, cue) is None:
        return True
    links = draft.scene.links
    mutual, bilateral = links.get("mutual", ()), links.get("bilateral", ())
    if not (mutual or bilateral):
        return False
    return any(
        _beside(said, bilateral) or any(w.start < said.end and said.start < w.end for w in mutual)
        for said in ([cue] if cue is not None else draft.scene.of("flow", "turnover"))
    )


def _is_bilateral(draft: Draft, cue: Cue | None) -> bool:
    """Whether the flow word is said to be mutual: "двусторонняя торговля"."""
    words = draft.scene.of("link", "mutual", "bilateral")
    return cue is not None and _beside(cue, words)


def _beside(cue: Cue, words: Iterable[Cue]) -> bool:
    return any(w.start <= cue.end + BESIDE and cue.start <= w.end + BESIDE for w in words)


def of_the_two(draft: Draft, cue: Cue | None, owner: PartyMention | None, context: Context) -> tuple[str, str] | None:
    """The two that a number goes on about: "the two countries", or in a document about a pair one of them."""
    if context.home is None or context.other in (None, WORLD) or context.home == context.other:
        two = owner is None and says_two(draft.scene)
        return context.pair if two else None
    if owner is not None and owner.code not in (context.home, context.other):
        return None
    group = any(p.kind == "group" for p in draft.scene.parties) or _is_bilateral(draft, cue)
    if owner is None:
        return (context.home, context.other) if group else None
    if not group and worldwide(draft, cue) is not None:
        return None
    running = (context.reporter, context.partner)
    if draft.flow == "balance" and owner.code in running and None not in running:
        return (owner.code, str(running[owner.code == running[0]])) if WORLD not in running else None
    return context.home, context.other
