"""Which of a sentence's words of trade may be a number's own, and how far they reach."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.flows.attribute import attributes
from extract.framing.flows.kinds import BALANCES, SIGNS
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

HEAD_LIMIT = 0.85
WITHIN_LIMIT = 3.0  # the same of "in trade with Peru"


def told_of(scene: Scene, mention: Mention) -> list[Cue]:
    """The words of trade that hang on nothing else; a "minus" is a deficit before money, else it says which way."""
    told = scene.cues.get("flow", [])
    hanging = attributes(scene) if told and "reject" in scene.cues else None
    if hanging:
        told = [c for c in told if c.start not in hanging]
    if mention.kind == "money" or "change" not in scene.cues:
        return told
    signs = {c.start for c in scene.of("change", "up", "down")}
    return [c for c in told if c.value not in SIGNS or c.start not in signs]


def leads_to(scene: Scene, mention: Mention, cue: Cue) -> bool:
    """Whether a number opens the clause of the first word of trade: "$5 billion worth of shoes and hats came from"."""
    if any(c.end <= mention.start for c in scene.of("flow")) or ";" in scene.text[mention.end : cue.start]:
        return False
    worth = scene.after(mention.end, 2).startswith(scene.pack.words("worth_of"))
    return worth and not any(mention.end <= m.start < cue.start for m in scene.mentions)


def only_flow(scene: Scene, mention: Mention, context: Context) -> bool:
    """Whether all words of trade in a sentence say one flow, and so tell it of every number before them.

    But for one that a colon parts from them, where the text goes on about trade.
    """
    cues = scene.of("flow")
    if context.live and context.flow and cues and ":" in scene.text[mention.end : cues[0].start]:
        return False
    first = cues and context.flow is None and all(m.start < cues[0].start for m in scene.mentions if m.kind == "money")
    if first:
        return True  # "With a volume of $5 billion, trade with Italy ..." opens a text
    if len({cue.value for cue in cues}) != 1:
        return False
    closing = all(m.start < cues[0].start for m in scene.mentions)
    return not context.live or (closing and scene.pack.verb_last)


def head_of(scene: Scene, cue: Cue, mention: Mention) -> Cue:
    """Of "the deficit in bilateral trade" the deficit, of "the surplus that Peru has in trade" the surplus."""
    if cue.value not in ("turnover", "balance") or cue.start >= mention.end:
        return cue
    heads = [c for c in scene.of("flow", *BALANCES) if c.end <= cue.start]
    if not heads:
        return cue
    within = scene.before(cue.start, 1) in scene.pack.words("within")
    if scene.cost(heads[-1], cue) > (WITHIN_LIMIT if within else HEAD_LIMIT):
        return cue
    return cue if any(heads[-1].end <= m.start < cue.start for m in scene.mentions) else heads[-1]
