"""Numbers of both ways where no flow is named: back to the whole, said by both sides, a goal of two."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.kinds import BALANCES, BOTH
from extract.framing.parties.lists import names_partners
from extract.framing.parties.named import NOBODY
from extract.framing.plans import set_as_goal
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.kinds import ECONOMIES
from extract.tokens import DASHES

PRONOUN = 6  # words before a pronoun that still opens its sentence
SUBJECTS = ("nominative", "pair", "genitive")
PAIRED = ("nominative", "pair")
FLAG = "flag"
SIGNED = frozenset("+−")
OPENS = 3  # words before whom a sentence opens with: the two letters of a flag, "with"


def leads_parts(draft: Draft, context: Context) -> bool:
    """Whether an amount said to be the total, or of two, leads to an export and an import: "In all $4 bn. Exports"."""
    if draft.mention.kind != "money" or draft.role != "level" or draft.scene.products:
        return False
    total = any(c.end <= draft.mention.start for c in draft.scene.links.get("total", ()))
    if not (total or _names_a_pair(draft.scene, draft.mention)):
        return False
    return {cue.value for scene in context.ahead for cue in scene.of("flow")} >= BOTH


def goes_back_to_the_whole(draft: Draft, context: Context) -> bool:
    """Whether partners or another time are told of behind a turnover and both its parts, or one "of it".

    "..., imports $8 billion. China has 40%", "..., of it $8 billion in imports. In 2020 the figure was $12 billion".
    """
    told, scene = context.told, draft.scene
    if told is None or draft.product is not None or scene.products:
        return False
    if draft.is_change and told.scene is context.before and counted_in(told) and is_taken_up(draft):
        return "turnover" in context.parts  # "... $5 billion, of which exports were 2. It grew by 3%"
    if _exceeds_the_whole(draft, told, context):
        return True
    if context.parts >= BOTH and any(scene.words(scene.start, c.start) == 0 for c in scene.links.get("total", ())):
        return draft.role == "level"  # "Итого 3 млрд" behind an export and an import
    if (context.parts >= BOTH or "turnover" in context.parts) and names_partners(scene, draft.mention.start):
        return True
    if "turnover" not in context.parts:
        return False
    if not (context.parts >= BOTH or counted_in(told)):
        return False
    own = {context.reporter, context.home, context.partner}
    if any(p.code and p.kind in ECONOMIES and p.code not in own for p in scene.parties):
        return context.parts >= BOTH
    timed = draft.role == "level" and any(p.role in ("period", "deadline") for p in scene.periods)
    return timed and told.scene is not scene


def _exceeds_the_whole(draft: Draft, told: Draft, context: Context) -> bool:
    """Whether a sum is of no product told of, as it is larger than all trade of the two: "copper 7. In 2022 64"."""
    if told.product is None or told.flow not in BOTH or draft.mention.kind != "money" or draft.role != "level":
        return False
    pair = {told.reporter, told.partner}
    sums = [d for d in context.wholes if d.flow == "turnover" and {d.reporter, d.partner} == pair]
    return bool(sums) and sums[-1].unit == draft.unit and draft.mention.value > (sums[-1].mention.value or 0)


def counted_in(draft: Draft) -> bool:
    """Whether a number is told as a part of the one before: "the bulk of it, $128 million"."""
    return any(c.end <= draft.mention.start for c in draft.scene.links.get("including", ()))


def is_joint(draft: Draft) -> bool:
    """Whether both sides speak of an amount, which then is of all their trade: "the presidents named $5 billion"."""
    scene, mention = draft.scene, draft.mention
    if mention.kind != "money" or draft.role not in LEVELS or scene.products or is_taken_up(draft):
        return False
    said = [*scene.links.get("both", ()), *scene.links.get("bilateral", ())]  # "the two-way volume"
    return _names_a_pair(scene, mention) or any(c.end <= mention.start for c in said) or any(
        p.rule.startswith("group.two") and p.case in SUBJECTS and p.end <= mention.start for p in scene.parties
    )


def is_with_one(draft: Draft, context: Context) -> bool:
    """Whether a sentence that opens with whom trade is tells of both ways of it: "With Chile 3 million"."""
    scene, told = draft.scene, context.told
    if draft.mention.kind != "money" or draft.role != "level" or scene.products or "flow" in scene.cues:
        return False
    if told is None or told.product is not None or draft.product is not None or "respectively" in scene.links:
        return False
    start = draft.mention.start
    if told.flow in BALANCES and not SIGNED.isdisjoint(scene.text[max(0, start - 1) : start + 1]):
        return False  # "with Chile +$3 million"
    first = next((p for p in scene.parties if p.code and not p.rule.startswith(FLAG)), None)
    return first is not None and first.case == "with" and scene.words(scene.start, first.start) <= OPENS


def is_goal(draft: Draft, context: Context) -> bool:
    """Whether a round sum is a goal of two countries of which the text told the turnover: "The goal is a billion"."""
    scene, mention = draft.scene, draft.mention
    pair = context.partner not in (None, *NOBODY) and (context.topical == "turnover" or context.both_ways)
    if not pair or mention.kind != "money" or draft.role != "level" or scene.products or is_taken_up(draft):
        return False
    led = any(c.end <= mention.start or scene.words(mention.end, c.start) == 0 for c in scene.of("status", "target"))
    return led or set_as_goal(scene, mention) is not None


def _names_a_pair(scene: Scene, mention: Mention) -> bool:
    """Whether two countries side by side are the subject, and no third is named: "Egypt and Oman want $5 billion"."""
    named = [p for p in scene.parties if p.code and p.kind in ECONOMIES]
    codes = list(dict.fromkeys(p.code for p in named))
    if len(codes) != 2 or named[-1].end > mention.start:
        return False
    first = next(n for n, p in enumerate(named) if p.code == codes[1])  # a flag may stand beside either name
    joint = scene.text[named[first - 1].end : named[first].start].split()
    if len(joint) != 1 or (joint[0] not in scene.pack.words("joint") and joint[0] not in DASHES):
        return False
    return all(p.case in PAIRED for p in named)


def is_taken_up(draft: Draft) -> bool:
    """Whether a number goes on about the one before: "It amounted to $5 billion", "..., of which $2 billion"."""
    scene, mention = draft.scene, draft.mention
    if not scene.links:
        return False
    before = [c for c in scene.of("link", "pronoun", "including") if c.end <= mention.start]
    opening = "or" in scene.links and scene.index(scene.links["or"][0].start) == 0  # "That is $2 billion more"
    return opening or (bool(before) and (scene.index(before[0].start) <= PRONOUN or before[-1].value == "including"))
