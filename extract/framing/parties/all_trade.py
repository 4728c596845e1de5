"""Whether a number is of all trade, whoever it was with: "in total", "most of it went to Chile"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.nearby import mainly
from extract.framing.parties.pick import worldwide
from extract.framing.parties.wholes import whole_of_brackets
from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

BOTH_KINDS = "goods and services"
LED = 3  # words between a partner who has a part of a number and his part
WHOLE = 1  # words between "total" and the flow that it is of


def is_all_trade(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """Whether a number is of trade with the whole world."""
    if _of_which_one(draft, context) or ("macro" in draft.scene.links and _of_the_economy(draft, named, context)):
        return True
    return bool(draft.scene.links) and (_total(draft, cue, named, context) or _most(draft, named))


def _of_the_economy(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether those who plan for a whole land plan its exports or imports: "the central bank expects exports to fall".

    Not right behind what was told of one partner, unless services are among them.
    """
    links = draft.scene.links
    if draft.flow not in ONE_WAY or draft.status == "actual" or "flow" not in draft.explicit or "bilateral" in links:
        return False
    if draft.product not in (None, BOTH_KINDS) or any(p.code not in (draft.reporter, context.home) for p in named):
        return False
    partners = context.seen - {draft.reporter, context.home, WORLD, None}
    return draft.product == BOTH_KINDS or len(partners) != 1


def _of_which_one(draft: Draft, context: Context) -> bool:
    """Whether what follows is a part of a number that all have: "$3 billion, with Chile contributing $1 billion"."""
    scene, end = draft.scene, draft.mention.end
    following = first_behind(scene.numbers, end)
    if following is None or draft.role != "level" or scene.of_between("flow", end, following.start):
        return False
    led = [p for p in scene.parties if p.case == "with" and end <= p.start and p.end <= following.start]
    led = [p for p in led if p.code not in members(context.partner or "")]  # of a trade with their bloc
    return any("," in scene.text[end : p.start] and scene.words(p.end, following.start) <= LED for p in led)


def _most(draft: Draft, named: list[PartyMention]) -> bool:
    """Whether a sentence only tells to whom most of a number went: all of it went to the world."""
    if "most" not in draft.scene.links or any(p.code != draft.reporter for p in named):
        return False
    return any(mainly(draft.scene, p) for p in draft.scene.parties)


def _total(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """Whether a word says that a number is of all trade; "in total" does not where the pair, or "we", trade."""
    if cue is not None and _whole(draft.scene, cue) and ("reporter" in draft.explicit or _of_goods(draft, cue)):
        return True
    if whole_of_brackets(draft.scene, draft.mention) is not None:
        return True
    if "total" in draft.scene.links and _opens(draft, named, context):
        return True
    word = worldwide(draft, cue)
    if word is None or word.value == "world":
        return word is not None
    ours = draft.flow == "turnover" and any(p.rule.startswith(SPEAKERS) and p.code == draft.reporter for p in named)
    told = (
        (ours or "reporter" not in draft.explicit)
        and context.other not in (None, WORLD)
        and context.partner in (context.home, context.other)
    )
    return not (told or context.opposite(draft.reporter) in context.seen)


def _of_goods(draft: Draft, cue: Cue) -> bool:
    """Whether goods stand between a word for all of it and their flow: "total barley exports"."""
    scene = draft.scene
    return draft.flow in ONE_WAY and any(p.name and scene.words(p.end, cue.start) == 0 for p in scene.products)


def _opens(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether the total of one way opens its sentence, and is a land's or of several told: "In all Peru sold 5"."""
    scene, number = draft.scene, draft.mention
    first = next((m for m in scene.numbers if m.kind in AMOUNTS), None)
    if draft.flow not in ONE_WAY or first is None or first.start != number.start:
        return False
    if not any(scene.words(scene.start, c.start) == 0 for c in scene.of("link", "total")):
        return False
    told = context.seen - {draft.reporter, context.home, WORLD, None}
    owner = any(p.code == draft.reporter and p.case == "nominative" and p.end <= number.start for p in named)
    return owner or len(told) > 1


def _whole(scene: Scene, cue: Cue) -> bool:
    """Whether a word for all of it leads to a flow: "total merchandise exports"."""
    words = scene.of("link", "total", "world")
    return any(0 <= scene.words(word.end, cue.start) <= WHOLE for word in words if word.end <= cue.start)
