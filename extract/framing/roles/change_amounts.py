"""Amounts of change told without "by": "fell $300 million", "plus $3 billion", "grew by 8% or $235 million"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.roles.movement import direction
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

OPENS = 2  # words before a rise or fall that opens its sentence
BROKEN = frozenset(",;:()—–")
LEADING = 4  # words between one of rise or fall and the amount that it leads to


def is_change_amount(draft: Draft, context: Context) -> bool:
    """Whether a word of rise or fall, a plus or a percentage that says the same makes an amount one of change."""
    scene, mention = draft.scene, draft.mention
    if "extent" in scene.cues and _leading(scene, mention) is not None:
        return True
    if "change" in scene.cues and _amounted(scene, mention) is not None:
        return True
    return _said_again(draft, context)


def way(draft: Draft, context: Context) -> int:
    """+1 or -1 of an amount that says by how much: from the word that leads to it, the percentage that says it too."""
    scene, mention = draft.scene, draft.mention
    leading = _leading(scene, mention) or _amounted(scene, mention)
    if leading is not None:
        moved = next((c for c in scene.of("change", "up", "down") if c.start == leading.start), None)
        return -1 if moved is not None and moved.value == "down" else 1
    before = context.previous
    again = _said_again(draft, context)
    if again and before is not None and before.pct is not None:
        return -1 if before.pct < 0 else 1
    return direction(scene, mention)[0]


def _leading(scene: Scene, mention: Mention) -> Cue | None:
    """The word that leads straight to an amount of change: "fell $300 million", "a rise of some $2 billion"."""
    for cue in reversed(scene.of("extent", "ahead", "both")):
        if cue.end > mention.start or scene.words(cue.end, mention.start) > LEADING:
            continue
        return cue if set(scene.between(cue, mention).split()) <= set(scene.pack.words("lead_in")) else None
    return None


def _amounted(scene: Scene, mention: Mention) -> Cue | None:
    """The rise or fall that opens its sentence and came to an amount: "the growth in trade amounted to $2 billion"."""
    moved = [c for c in scene.of("change", "up", "down") if c.end <= mention.start]
    noun = moved[0] if len(moved) == 1 else None
    if noun is None or scene.text[noun.start : noun.end].lower() not in scene.pack.words("growths"):
        return None
    verb_last = scene.pack.verb_last
    if not verb_last and scene.words(scene.start, noun.start) > OPENS:
        return None
    reach = scene.of("reach", "level")
    if verb_last:
        told = scene.words(noun.end, mention.start) == 0
        told = told and any(0 <= scene.words(mention.end, c.start) <= 1 for c in reach)
    else:
        told = any(noun.end <= c.start and 0 <= scene.words(c.end, mention.start) <= 1 for c in reach)
    apart = BROKEN & set(scene.text[noun.end : mention.start])
    numbers = any(noun.end <= m.start < mention.start for m in scene.numbers)
    return noun if told and not apart and not numbers else None


def _said_again(draft: Draft, context: Context) -> bool:
    """Whether an amount says in money what a percentage of change said: "grew by 8% or $235 million"."""
    before, scene, mention = context.previous, draft.scene, draft.mention
    if before is None or before.scene is not scene or not before.is_change or before.pct is None:
        return False
    between = scene.between(before.mention, mention).split()
    return bool(set(between) - {","}) and set(between) <= {*scene.pack.words("or"), ","}
