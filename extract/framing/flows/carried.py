"""The flow of a number whose sentence names none: that of the text before, unless it has turned to something else."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.both_ways import (
    goes_back_to_the_whole,
    is_goal,
    is_joint,
    is_taken_up,
    is_with_one,
    leads_parts,
)
from extract.framing.flows.former_level import of_former_level, of_subject
from extract.framing.flows.kinds import BOTH
from extract.framing.flows.no_trade import barriers
from extract.framing.flows.resumed import resumed
from extract.framing.parties.lists import items
from extract.framing.periods.near import only_compares
from extract.framing.roles.movement import signed
from extract.framing.roles.share import of_sum_told
from extract.framing.scene import Scene, once
from extract.framing.totals import PARTS
from extract.framing.units.currency import MAY_BE_STRONG
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import ITEMS

SELDOM = ("balance", "services")  # flows that a text leaves again at once
CARRIED = "carried over"
JOINT = "of both"
WHOLE = "back to the whole"
OPENS = 1  # words before a product that heads its sentence
SMALLEST = 100_000  # money; a smaller sum is a price, a wage or a fare unless a word of trade stands by it
SMALLEST_OTHER = 1_000_000  # of a currency of which many make a dollar
SHARERS = ("genitive", "nominative")  # cases of whose a share is, of a name that declines or not
ELSEWHERE = 2.2  # of a word that tells of something else, from its number


def inherit(draft: Draft, context: Context) -> None:
    if "latter" in draft.scene.cues and of_former_level(draft, context):
        return
    if ("pronoun" in draft.scene.links and of_subject(draft, context)) or _flows_in(draft, context):
        return
    if leads_parts(draft, context):
        draft.flow = "turnover"
        draft.say("flow", PARTS)
        return
    if not (context.flow and _is_live(draft, context) and _may_inherit(draft, context) and _goes_on(draft, context)):
        return
    draft.flow, rule = context.flow, CARRIED
    told = context.told
    if told is not None and told.flow == "investment" and told.scene is context.before and _goes_on_investing(draft):
        draft.flow, draft.reporter, draft.partner = told.flow, told.reporter, told.partner
    elif told is not None and (like := _like_one_told(draft, told, context)) is not None:
        draft.flow = like.flow
    elif goes_back_to_the_whole(draft, context):
        draft.flow, rule = "turnover", WHOLE
    elif is_joint(draft) or is_goal(draft, context) or is_with_one(draft, context):
        draft.flow, rule = "turnover", JOINT
    elif _signed_amount(draft, context):
        draft.flow, draft.sign, rule = "balance", signed(draft.scene, draft.mention), "a minus"
    elif _left_again(draft.flow, context) and (draft.role == "share" or not _stays(draft, context)):
        draft.flow = context.broad or "turnover"
    elif draft.flow == "balance":
        draft.sign = signed(draft.scene, draft.mention) or context.sign
    draft.say("flow", rule)


def _is_live(draft: Draft, context: Context) -> bool:
    """Whether trade is the subject of the text where a number stands, or the number can only be of that."""
    here = context.previous is not None and context.previous.scene is draft.scene
    return context.live > 0 or here or _yielded(draft) or resumed(draft, context)


def _goes_on_investing(draft: Draft) -> bool:
    """Whether a number goes on about an investment: it is taken up, or its verb is one of putting money in."""
    return is_taken_up(draft) or any(c.start >= draft.mention.end for c in draft.scene.of("closing", "investment"))


def _flows_in(draft: Draft, context: Context) -> bool:
    """Take the investment right before where a sum is said to have flowed in: "The inflow of 2023 came to $3 mn"."""
    told, scene = context.told, draft.scene
    words = scene.pack.words("inflow") if told is not None and told.flow == "investment" else ()
    if told is None or not words or told.scene is not context.before or draft.mention.kind != "money":
        return False
    if scene.parties or not any(low.startswith(words) for low in scene.lows[: scene.index(draft.mention.start)]):
        return False
    draft.flow, draft.reporter, draft.partner = told.flow, told.reporter, told.partner
    draft.say("flow", CARRIED)
    return True


def _like_one_told(draft: Draft, told: Draft, context: Context) -> Draft | None:
    """The number before, or the last share, in whose flow a number goes on though the text left it."""
    if draft.role == "share":
        return _of_the_last_share(draft, context)
    return told if _next_product(draft, told, context) else None


def _next_product(draft: Draft, told: Draft, context: Context) -> bool:
    """Whether products are told of one after another, and so in one flow: "Coal: $2 bn exported. Copper: $1 bn"."""
    if context.flow != "turnover" or told.flow not in BOTH or told.product is None or told.scene is not context.before:
        return False
    scene = draft.scene
    opens = any(p.name and scene.words(scene.start, p.start) <= OPENS for p in scene.products)
    return opens and not scene.of("flow")


def _of_the_last_share(draft: Draft, context: Context) -> Draft | None:
    """The share told before of another, whatever stood between: "Peru's share was 5%. It sent 3 million. Chile's is 2".
    """
    last, scene = context.share, draft.scene
    if last is None or last.scene is scene or last.scene.paragraph != scene.paragraph or last.flow == context.flow:
        return None
    owned = any(
        p.case in SHARERS and p.code != last.partner and scene.words_apart(p, c) == 0
        for p in scene.parties for c in scene.of("share", "noun")
    )
    return last if owned and last.partner is not None and not scene.products else None


def _stays(draft: Draft, context: Context) -> bool:
    """Whether a number goes on about the one before, or only tells what that was a year ago."""
    told = context.told
    once = told is not None and told.scene is context.before and told.flow == context.flow
    return is_taken_up(draft) or (once and only_compares(draft.scene))


def _left_again(flow: str, context: Context) -> bool:
    """Whether a text leaves a flow again at once: a balance, or services that it is not about."""
    return flow.startswith(SELDOM) and flow != context.topical


def _yielded(draft: Draft) -> bool:
    """Whether a product brings the amount, whatever stood between: "яблоки дали 57 млн долларов"."""
    scene, mention = draft.scene, draft.mention
    verbs = [c for c in scene.of("product", "yields") if c.end <= mention.start]
    return bool(verbs) and mention.kind in AMOUNTS and any(
        p.name and p.end <= verbs[-1].start for p in scene.products
    )


def _goes_on(draft: Draft, context: Context) -> bool:
    """Whether things counted are those counted before, and a part one of what was told: not "500 trucks pass"."""
    scene, mention = draft.scene, draft.mention
    if mention.kind == "fraction":
        beside = draft.is_change and context.previous is not None and context.previous.scene is scene
        told = beside or is_taken_up(draft) or of_sum_told(scene, mention)
        return told or bool(scene.of("share") and scene.parties)
    if mention.unit != ITEMS:
        return True
    before = context.previous
    same = context.weighing == mention.unit or (before is not None and before.scene is scene)
    listed = mention.start in items(scene) or (scene.kind == "item" and any(p.code for p in scene.parties))
    return same or is_taken_up(draft) or listed


def is_stray(draft: Draft) -> bool:
    """Whether a flow was only carried over to a number whose sentence neither speaks of trade nor takes a number up."""
    scene = draft.scene
    if draft.why.get("flow") != CARRIED or scene.of("flow") or scene.parties or scene.products or scene.periods:
        return False
    return not (scene.of("link", "pronoun", "including") or scene.of("base") or scene.of("change", "equal"))


def _signed_amount(draft: Draft, context: Context) -> bool:
    """Money with a minus is a balance, as is any sign behind both flows: "the year before it was -$596 million"."""
    if draft.role not in LEVELS or draft.mention.kind != "money":
        return False
    sign = signed(draft.scene, draft.mention)
    return sign < 0 or (sign > 0 and context.parts >= BOTH)


def _may_inherit(draft: Draft, context: Context) -> bool:
    """A number without a word of trade goes on about trade unless its sentence has turned to something else."""
    scene, mention = draft.scene, draft.mention
    listed = mention.start in items(scene)
    least = SMALLEST if mention.unit in MAY_BE_STRONG else SMALLEST_OTHER
    if mention.kind == "money" and abs(mention.value) < least and not (listed and _beside_larger(scene)):
        return False
    if listed:
        return True
    if _in_money_of_the_land(draft, context):
        return False
    if not scene.of("flow") and scene.nearest(_elsewhere(scene), mention, ELSEWHERE)[0] is not None:
        return False
    return "reject" not in scene.cues or not any(r.end <= mention.start for r in barriers(draft, context))


def _beside_larger(scene: Scene) -> bool:
    """Whether a list of partners has a sum that is no price: "Peru (103 million) and Cuba ($39 thousand)"."""
    sums = [m for m in scene.mentions if m.kind == "money" and m.start in items(scene)]
    return any(abs(m.value) >= SMALLEST_OTHER for m in sums)


def _in_money_of_the_land(draft: Draft, context: Context) -> bool:
    """Whether a sum in a national currency stands alone in a text that counts trade in another: a tax, a profit."""
    scene, unit = draft.scene, draft.mention.unit
    if draft.mention.kind != "money" or unit in MAY_BE_STRONG or context.unit in (None, unit):
        return False
    return not (scene.of("flow") or scene.of("measure", "worth") or scene.parties or scene.products)


@once
def _elsewhere(scene: Scene) -> list[Cue]:
    """Words that tell of something else where no word of trade stands, but for those inside a number's own unit."""
    return [c for c in scene.of("elsewhere") if not any(m.start <= c.start < m.end for m in scene.mentions)]
