"""Shares that rise or fall themselves: what they come to is a share, by how much they moved is no change of trade."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.roles.compared import is_base
from extract.framing.roles.difference import rises_by
from extract.framing.roles.movement import just_before
from extract.framing.scene import Scene, last_before
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention

SIGNS = frozenset(",;:()—–")
ENDING = 2  # words that an ending makes behind a hyphen: "81%-ды құрады"
ASIDE = 4  # words behind a share that say by how much it moved: "81%, что на 2%", "81%, having risen by 2%"


def of_moved_share(scene: Scene, mention: Mention) -> str | None:
    """``share`` for what a share that moved came to, ``none`` for by how much it did; None where neither is told.

    "The share of Peru rose by 2% and amounted to 81%": exports to Peru need not have risen by 2%, nor by 81%.
    """
    noun = last_before(scene.of("share", "noun"), mention.start)
    moved = noun is not None and scene.of("change", "up", "down")
    if noun is None or not moved:
        return None
    if _came_to(scene, noun, mention):
        return "share"
    return "none" if _by_how_much(scene, noun, mention) else None


def _came_to(scene: Scene, noun: Cue, mention: Mention) -> bool:
    """Whether a verb of level that shares the subject of a verb of rise or fall leads to the number."""
    if scene.pack.verb_last:
        if _has_come_to(scene, mention):
            return True
        led = any(0 <= scene.words(mention.end, c.start) <= ENDING for c in scene.of("reach", "level"))
        return led and not rises_by(scene, mention) and _moves_in(scene, noun.end, mention.start)
    verb = just_before(scene, scene.of("reach", "level"), mention.start)
    joined = verb is not None and scene.word_before(verb.start) in {*scene.conjunctions, ","}
    return verb is not None and joined and _moves_in(scene, noun.end, verb.start)


def _has_come_to(scene: Scene, mention: Mention) -> bool:
    """Whether a share in the dative is that of a later time than one before: "былтыр 24% болса, биыл 20%-ға кеміді"."""
    before = last_before(scene.numbers, mention.start)
    if before is None or before.kind != mention.kind or not rises_by(scene, mention) or is_base(scene, before):
        return False
    if rises_by(scene, before) or not any(before.end <= p.start < mention.start for p in scene.periods):
        return False
    return not any(scene.of_between(group, before.end, mention.start) for group in ("flow", "change"))


def _moves_in(scene: Scene, start: int, end: int) -> bool:
    """Whether a word of rise or fall stands in a stretch in which no other sum is told."""
    told = any(start <= m.start < end and m.kind in AMOUNTS for m in scene.mentions)
    return not told and any(c.value in ("up", "down") for c in scene.of_between("change", start, end))


def _by_how_much(scene: Scene, noun: Cue, mention: Mention) -> bool:
    """Whether the number says by how much the share moved: in its own clause, or right behind what it came to."""
    if just_before(scene, scene.of("reach", "to", "level"), mention.start) is not None:
        return False
    before = last_before(scene.numbers, mention.start)
    if before is None or before.start < noun.start:
        plain = SIGNS.isdisjoint(scene.text[noun.end : mention.start]) and not is_base(scene, mention)
        return plain and (_is_led(scene, mention) or _beside(scene, mention))
    if before.kind not in PORTIONS or not scene.text.startswith(",", before.end):
        return False
    owned = any(scene.of_between(group, before.end, mention.start) for group in ("flow", "share"))
    return not owned and scene.words(before.end, mention.start) <= ASIDE and _is_led(scene, mention)


def _beside(scene: Scene, mention: Mention) -> bool:
    """Whether a word of rise or fall stands right before the number, where a language leaves out "by": "rose 2%"."""
    table = scene.pack.table("frames")
    bare = table["reach"].get("by") and not table.get("by_required")
    return bool(bare) and just_before(scene, scene.of("change", "up", "down"), mention.start, 1) is not None


def _is_led(scene: Scene, mention: Mention) -> bool:
    return rises_by(scene, mention) or just_before(scene, scene.of("reach", "by"), mention.start) is not None
