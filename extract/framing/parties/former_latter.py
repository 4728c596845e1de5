"""Which of two lands "the former" and "the latter" are: "... with Peru and Chile. Sales to the former came to 5"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.scene import Scene, Spanned
from extract.parties.kinds import PLACES
from extract.parties.mentions import PartyMention

FORMER, LATTER = "neighbour.former", "neighbour.latter"
RULES = {"former": FORMER, "latter": LATTER}
PAIR = 2
CLAUSE = frozenset(";:.")


def of_two(scene: Scene) -> Iterator[PartyMention]:
    """The words of a sentence that mean the first or the second of two named before, without a code."""
    for group, rule in RULES.items():
        for cue in scene.cues.get(group, ()):
            if _means_one(scene, cue, group):
                yield PartyMention(cue.start, cue.end, "", "neighbour", cue.value, rule)


def _means_one(scene: Scene, cue: Cue, group: str) -> bool:
    """Whether such a word stands for a land: not "the former minister"; an ordinal only where both are said."""
    table = scene.pack.table("frames")
    counted = any(word in scene.text[cue.start : cue.end].lower() for word in table.get("ordinals", ()))
    if counted and not all(scene.cues.get(other) for other in RULES):
        return False
    if cue.value == "nominative" and not _deals(scene, cue):
        return False
    if cue.value == "genitive" and any(scene.words(cue.end, c.start) == 0 for c in scene.of("flow")):
        return True  # "the latter's exports"
    behind = scene.after(cue.end, 1)
    behind_it: list[Spanned] = [*scene.of("change"), *scene.mentions]
    if any(scene.words(cue.end, thing.start) == 0 for thing in behind_it):
        return True  # "the deficit with the latter narrowed", "exports to the latter doubled"
    return not behind.isalpha() or not table.get("articles") or behind in scene.pack.words("behind_former")


def _deals(scene: Scene, cue: Cue) -> bool:
    """Whether a word of trade stands behind in its clause: not "the former has halved", which may be a sum."""
    end = next((n for n in range(cue.end, scene.end) if scene.text[n] in CLAUSE), scene.end)
    if scene.of_between("flow", cue.end, end):
        return True
    first = next(iter(scene.of("former", "nominative")), cue)  # "the former bought 5 million, the latter 3"
    return first.end <= cue.start and ", " in scene.text[first.end : cue.start] and _deals(scene, first)


def one_of_two(rule: str, context: Context, before: list[PartyMention]) -> str:
    """The code of the first or second of the two lands named last, in the sentence or in the one before; "" if none."""
    last = context.before.parties if context.before is not None else ()
    # "with the latter 5, with the former 3": of those named before
    before = [p for p in before if p.rule not in (FORMER, LATTER)]
    for named in (before, last):
        two = _two(named, context)
        if two is not None:
            return two[rule == LATTER]
        several = [p.code for p in named if p.kind in PLACES and p.code]
        if rule == LATTER and len(several) > PAIR:
            return several[-1]  # "to Peru, Chile and Oman. The latter bought 5"
    return context.pair[rule == LATTER] if context.pair is not None else ""


def _two(named: Iterable[PartyMention], context: Context) -> tuple[str, str] | None:
    codes = list(dict.fromkeys(p.code for p in named if p.kind in PLACES and p.code))
    if len(codes) > PAIR:
        codes = [code for code in codes if code != context.home]
    return (codes[0], codes[1]) if len(codes) == PAIR else None
