"""The flow of a number whose sentence names none: that of the text before, unless it has turned to something else."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import LEVELS, Draft
from extract.framing.flows.former_level import of_former_level, of_subject
from extract.framing.flows.kinds import BOTH
from extract.framing.flows.no_trade import barriers
from extract.framing.flows.resumed import resumed
from extract.framing.parties.lists import items
from extract.framing.parties.named import NOBODY
from extract.framing.periods.near import only_compares
from extract.framing.plans import set_as_goal
from extract.framing.roles.movement import signed
from extract.framing.roles.share import of_sum_told
from extract.framing.scene import Scene, once
from extract.framing.totals import PARTS
from extract.framing.units.currency import MAY_BE_STRONG
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import ITEMS, Mention
from extract.parties.kinds import ECONOMIES
from extract.tokens import DASHES

SELDOM = ("balance", "services")  # flows that a text leaves again at once
CARRIED = "carried over"
JOINT = "of both"
WHOLE = "back to the whole"
OPENS = 1  # words before a product that heads its sentence
PRONOUN = 6  # words before a pronoun that still opens its sentence
SMALLEST = 100_000  # money; a smaller sum is a price, a wage or a fare unless a word of trade stands by it
SMALLEST_OTHER = 1_000_000  # of a currency of which many make a dollar
SUBJECTS = ("nominative", "pair", "genitive")
PAIRED = ("nominative", "pair")
SHARERS = ("genitive", "nominative")  # cases of whose a share is, of a name that declines or not
ELSEWHERE = 2.2  # of a word that tells of something else, from its number


def inherit(draft: Draft, context: Context) -> None:
    if "latter" in draft.scene.cues and of_former_level(draft, context):
        return
    if ("pronoun" in draft.scene.links and of_subject(draft, context)) or _flows_in(draft, context):
        return
    here = context.previous is not None and context.previous.scene is draft.scene
    live = context.live or here or _yielded(draft) or resumed(draft, context)
    if _leads_parts(draft, context):
        draft.flow = "turnover"
        draft.say("flow", PARTS)
        return
    if not (live and context.flow and _may_inherit(draft, context) and _goes_on(draft, context)):
        return
    draft.flow, rule = context.flow, CARRIED
    told = context.told
    if told is not None and told.flow == "investment" and told.scene is context.before and _goes_on_investing(draft):
        draft.flow, draft.reporter, draft.partner = told.flow, told.reporter, told.partner
    elif told is not None and (like := _like_one_told(draft, told, context)) is not None:
        draft.flow = like.flow
    elif _back_to_the_whole(draft, context):
        draft.flow, rule = "turnover", WHOLE
    elif _joint(draft) or _goal(draft, context):
        draft.flow, rule = "turnover", JOINT
    elif _signed_amount(draft, context):
        draft.flow, draft.sign, rule = "balance", signed(draft.scene, draft.mention), "a minus"
    elif _left_again(draft.flow, context) and (draft.role == "share" or not _stays(draft, context)):
        draft.flow = context.broad or "turnover"
    elif draft.flow == "balance":
        draft.sign = signed(draft.scene, draft.mention) or context.sign
    draft.say("flow", rule)


def _goes_on_investing(draft: Draft) -> bool:
    """Whether a number goes on about an investment: it is taken up, or its verb is one of putting money in."""
    return _taken_up(draft) or any(c.start >= draft.mention.end for c in draft.scene.of("closing", "investment"))


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


def _leads_parts(draft: Draft, context: Context) -> bool:
    """Whether an amount said to be the total, or of two, leads to an export and an import: "In all $4 bn. Exports"."""
    if draft.mention.kind != "money" or draft.role != "level" or draft.scene.products:
        return False
    total = any(c.end <= draft.mention.start for c in draft.scene.links.get("total", ()))
    if not (total or _names_a_pair(draft.scene, draft.mention)):
        return False
    return {cue.value for scene in context.ahead for cue in scene.of("flow")} >= BOTH


def _back_to_the_whole(draft: Draft, context: Context) -> bool:
    """Whether partners or another time are told of behind a turnover and both its parts, or one "of it".

    "..., imports $8 billion. China has 40%", "..., of it $8 billion in imports. In 2020 the figure was $12 billion".
    """
    told, scene = context.told, draft.scene
    if told is None or draft.product is not None or scene.products:
        return False
    if draft.is_change and told.scene is context.before and counted_in(told) and _taken_up(draft):
        return "turnover" in context.parts  # "... $5 billion, of which exports were 2. It grew by 3%"
    if _exceeds_the_whole(draft, told, context):
        return True
    if context.parts >= BOTH and any(scene.words(scene.start, c.start) == 0 for c in scene.links.get("total", ())):
        return draft.role == "level"  # "Итого 3 млрд" behind an export and an import
    if (context.parts >= BOTH or "turnover" in context.parts) and _of_partners(scene, draft.mention):
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


def _of_partners(scene: Scene, mention: Mention) -> bool:
    """Whether partners of trade are told of, which are so both ways: "the largest partners were Peru (3), Cuba (2)"."""
    words = scene.pack.words("trade_partners")
    return bool(words) and any(t.low.startswith(words) for t in scene.tokens[: scene.index(mention.start)])


def counted_in(draft: Draft) -> bool:
    """Whether a number is told as a part of the one before: "the bulk of it, $128 million"."""
    return any(c.end <= draft.mention.start for c in draft.scene.links.get("including", ()))


def _joint(draft: Draft) -> bool:
    """Whether both sides speak of an amount, which then is of all their trade: "the presidents named $5 billion"."""
    scene, mention = draft.scene, draft.mention
    if mention.kind != "money" or draft.role not in LEVELS or scene.products or _taken_up(draft):
        return False
    said = [*scene.links.get("both", ()), *scene.links.get("bilateral", ())]  # "the two-way volume"
    return _names_a_pair(scene, mention) or any(c.end <= mention.start for c in said) or any(
        p.rule.startswith("group.two") and p.case in SUBJECTS and p.end <= mention.start for p in scene.parties
    )


def _goal(draft: Draft, context: Context) -> bool:
    """Whether a round sum is a goal of two countries of which the text told the turnover: "The goal is a billion"."""
    scene, mention = draft.scene, draft.mention
    pair = context.partner not in (None, *NOBODY) and (context.topical == "turnover" or context.both_ways)
    if not pair or mention.kind != "money" or draft.role != "level" or scene.products or _taken_up(draft):
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


def _stays(draft: Draft, context: Context) -> bool:
    """Whether a number goes on about the one before, or only tells what that was a year ago."""
    told = context.told
    once = told is not None and told.scene is context.before and told.flow == context.flow
    return _taken_up(draft) or (once and only_compares(draft.scene))


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
        told = beside or _taken_up(draft) or of_sum_told(scene, mention)
        return told or bool(scene.of("share") and scene.parties)
    if mention.unit != ITEMS:
        return True
    before = context.previous
    same = context.weighing == mention.unit or (before is not None and before.scene is scene)
    listed = mention.start in items(scene) or (scene.kind == "item" and any(p.code for p in scene.parties))
    return same or _taken_up(draft) or listed


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


def _taken_up(draft: Draft) -> bool:
    """Whether a number goes on about the one before: "It amounted to $5 billion", "..., of which $2 billion"."""
    scene, mention = draft.scene, draft.mention
    if not scene.links:
        return False
    before = [c for c in scene.of("link", "pronoun", "including") if c.end <= mention.start]
    opening = "or" in scene.links and scene.index(scene.links["or"][0].start) == 0  # "That is $2 billion more"
    return opening or (bool(before) and (scene.index(before[0].start) <= PRONOUN or before[-1].value == "including"))
