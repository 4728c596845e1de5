"""Percentages that give a level in percent of the one that it is compared with: "107.4% of the level of 2022"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.roles.movement import CHANGE_LIMIT, just_before
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention

INDEX_BEHIND = 5  # words between a level in percent and the words for what it is compared with
INDEX_BEFORE = 10  # words between "rate of growth" and its number
BREAK = frozenset(",;:()—")
LEADING = " :—–-"  # what may stand right before a number: "rate of growth — 108%"
LEVEL_FROM = 50  # an index is rarely lower; a growth said without a preposition rarely higher
AGAINST = 3  # words between a percentage and the period that it is told against
WHOLE = 100.5  # more than all is no share: "imports $10 million (131.4%)"
OF_ITS = 2  # words between a period and the flow that it is of
CLEAR = 1.2  # a word of rise or fall nearer than this makes a percentage no share of the flow behind it


def is_index(scene: Scene, mention: Mention, context: Context) -> bool:
    """"59.9% as against the same period", "составил 107,4% к уровню": a level in percent of the base."""
    equal = scene.of("change", "equal")
    level = equal and [c for c in equal if c.end > mention.end and scene.words(mention.end, c.start) <= INDEX_BEHIND]
    if level and not BREAK & set(scene.text[mention.end : level[0].start]) and not _told_as_growth(scene, mention):
        return not scene.of_between("change", mention.end, level[0].start)  # "30% below the level of 2019"
    level_of = just_before(scene, equal, mention.start, 1)
    if level_of is not None and scene.text[level_of.start : level_of.end].lower().endswith(genitive(scene)):
        return True
    if _against_a_period(scene, mention):
        return True
    value, before = mention.value, context.previous
    goes_on = before is not None and before.scene is scene and context.percent_mode == "index"
    goes_on = goes_on and before is not None and (before.is_change or in_bracket(scene, mention))
    if goes_on and value > LEVEL_FROM and mention.kind == "percent":
        return True
    index = just_before(scene, scene.of("change", "index"), mention.start, INDEX_BEFORE)
    if index is not None and not BREAK & set(scene.text[index.end : mention.start].rstrip(LEADING)):
        return value > LEVEL_FROM
    if in_bracket(scene, mention) and context.indexed and value > LEVEL_FROM and not scene.of("share"):
        return True
    if in_bracket(scene, mention) and value > WHOLE and mention.kind == "percent":
        return scene.nearest(scene.of("change", "up", "down"), mention, CLEAR)[0] is None
    doubled = value > 100 and mention.kind == "percent" and scene.pack.table("frames").get("by_required")
    if doubled and scene.nearest(scene.of("change", "up"), mention, CHANGE_LIMIT)[0] is not None:
        return True
    suffixes = scene.pack.dative
    if not suffixes:
        return False
    base = next((p for p in scene.periods if p.end <= mention.start and scene.words(p.end, mention.start) == 0), None)
    if base is None:
        return False
    said = scene.text[base.start : base.end].lower()
    return said.endswith(suffixes) or (value > LEVEL_FROM and said.endswith(genitive(scene)))


def _told_as_growth(scene: Scene, mention: Mention) -> bool:
    """Whether a noun of rise or fall leads to a percentage: "a reduction of 10% as against 2015"."""
    moved = scene.of("change", "up", "down") if mention.value < LEVEL_FROM else []
    led = any(c.end <= mention.start and scene.words(c.end, mention.start) == 1 for c in moved)
    return led and scene.before(mention.start, 1) in scene.pack.words("of")


def _against_a_period(scene: Scene, mention: Mention) -> bool:
    """Whether a level in percent is told of what it is compared with: "133,5 процента к 2021 году"."""
    if mention.value <= LEVEL_FROM or scene.after(mention.end, 1) not in scene.pack.words("against"):
        return False
    near = [p for p in scene.periods if 0 <= scene.words(mention.end, p.start) <= AGAINST]
    if all(_of_its_flow(scene, p) for p in near):
        return False
    changed, _ = scene.nearest(scene.of("change", "up", "down"), mention, CLEAR)
    return changed is None or (mention.value > WHOLE and scene.words(changed.end, mention.start) > 1)


def _of_its_flow(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period only tells when a flow was: "60% of April's imports" is a part of them."""
    flows = [c for c in scene.of("flow") if 0 <= scene.words(period.end, c.start) <= OF_ITS]
    return any(not BREAK & set(scene.text[period.end : c.start]) for c in flows)


def in_bracket(scene: Scene, mention: Mention) -> bool:
    return "(" in scene.text[max(scene.start, mention.start - 3) : mention.start]


def genitive(scene: Scene) -> tuple[str, ...]:
    return scene.pack.words("genitive")
