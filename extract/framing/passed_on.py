"""What a sentence hands on to those that follow: what its numbers told, or what it announces without any."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.announced import agents, by_them, dealt, heads_list, leads_to_list
from extract.framing.flows.balances import said_sign
from extract.framing.flows.kinds import BALANCES, DEALT, SIGNS, TRADE
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.part_of_sum import RULE as PART_OF_SUM
from extract.framing.parties.turns import go_on_about, turn_to
from extract.framing.products.carried import announce_product, remember_product
from extract.framing.scene import Scene
from extract.framing.totals import note_pair, note_part
from extract.numbers.kinds import AMOUNTS
from extract.parties.kinds import TRADED_WITH
from terms.figure import WORLD
from terms.period import YEAR

ANNOUNCED = (*TRADE, *BALANCES)  # flows that a sentence without numbers may lead to
FEW = 6  # levels of the sentence before that a change may take up
WHOLES = 8  # levels that a share may turn out to be of


def lead_on(scene: Scene, context: Context) -> bool:
    """What a sentence without figures does for those that follow; whether it says so of whoever is listed there."""
    announced = _announce(scene, context)
    turn_to(scene, context)
    return announced


def _announce(scene: Scene, context: Context) -> bool:
    """A sentence without figures may lead to those that follow: "Main partners (turnover, share of the total)".

    Tells whether it says what those who are listed do, in whatever words.
    """
    led = leads_to_list(scene, context.ahead)
    flows = scene.cues.get("flow")
    cue = next((c for c in flows if c.value in ANNOUNCED), None) if flows else None
    listed = agents(scene) if led else None
    deal = dealt(scene, context) if cue is None and listed is None and (led or _we_deal(scene)) else None
    if cue is not None and listed in (None, "turnover"):
        context.flow = "balance" if cue.value in SIGNS else cue.value
        context.sign = SIGNS.get(cue.value, said_sign(scene))
        context.topical = context.topical or (context.flow if heads_list(scene, context.ahead) else None)
    elif listed is not None:
        context.flow = listed
    elif deal is not None and deal.explicit.isdisjoint(PARTIES):
        context.flow = by_them(scene, context) or ("export" if scene.of("flow", "sell") else context.flow)
    elif deal is not None:
        context.flow = deal.flow
        context.reporter = deal.reporter if "reporter" in deal.explicit else context.reporter
        context.partner = deal.partner if "partner" in deal.explicit else context.partner
    announce_product(scene, context, listed is not None or bool(flows))
    if "share" in scene.cues and not scene.mentions:
        context.percent_mode = "share"
    return listed is not None or deal is not None


def _we_deal(scene: Scene) -> bool:
    """Whether a sentence tells what "we" buy or sell, and no more: "What we buy from you has grown. It was 3"."""
    return bool(scene.of("flow", *DEALT)) and any(
        p.rule.startswith(SPEAKERS) and p.case not in TRADED_WITH for p in scene.parties)


def remember(draft: Draft, context: Context) -> None:
    """What later numbers inherit from this one."""
    note_part(draft, context)
    part = draft.somebodys or _counted_in(draft, context)  # the text goes on about the whole
    if not draft.somebodys:
        _remember_flow(draft, context)
    _remember_time(draft, context)
    _remember_level(draft, context)
    context.told = draft
    context.both_ways = context.both_ways or (draft.flow == "turnover" and draft.product is None)
    context.counted = draft if draft.mention.kind in AMOUNTS else context.counted
    note_pair(draft, context)
    remember_product(draft, context)
    context.share = draft if draft.role == "share" else context.share
    context.unit = draft.unit if draft.mention.kind == "money" and draft.unit else context.unit
    go_on_about(draft, context)
    context.seen = context.seen | {draft.reporter, draft.partner}
    listed = draft.why.get("partner", "").startswith("listed")
    listed = listed or draft.why.get("parties", "").startswith(PART_OF_SUM)
    if not (part or listed or draft.role == "share" or draft.flow == "investment"):
        context.reporter, context.partner = draft.reporter, draft.partner


def _counted_in(draft: Draft, context: Context) -> bool:
    """Whether a number is a land's part of a whole that its sentence told: "exports came to 80, of it to Chile 14"."""
    scene = draft.scene
    if "including" not in scene.links or draft.partner == WORLD:
        return False
    links = [c for c in scene.links["including"] if c.end <= draft.mention.start]
    wholes = (d for d in context.levels if d.scene is scene and d.partner == WORLD and d.flow == draft.flow)
    return any(d.mention.end <= c.start for d in wholes for c in links)


def _remember_flow(draft: Draft, context: Context) -> None:
    if draft.flow is None or draft.flow in ("investment", "transit"):
        return
    context.flow, context.sign = draft.flow, draft.sign
    if draft.flow != "balance" and not draft.flow.startswith("services"):
        context.broad = draft.flow
    context.topical = context.topical or (draft.flow if draft.flow != "balance" else context.broad)


def _remember_time(draft: Draft, context: Context) -> None:
    """The time of a level that came about, or of a share that says its own; money over years is of another kind."""
    if draft.period is None:
        return
    if draft.flow == "investment" and draft.period.months > YEAR:  # no time that the text goes on about
        context.times.invested = draft.period
        return
    own = draft.role == "share" and "period" in draft.explicit and not draft.of_base
    own = own or (draft.is_change and _widens(draft, context))
    if draft.status != "actual" or not (own or draft.role == "level"):
        return
    context.times.level(draft.period, draft.looks_back or draft.scene.bracketed(draft.mention.start))
    if draft.role == "level":
        context.times.learn(draft.mention.value, draft.period)


def _widens(change: Draft, context: Context) -> bool:
    """Whether a lone change is told of more than the part just spoken of: "stable since July, down 5% over 2023"."""
    now, period = context.times.now, change.period
    if now is None or period is None or "period" not in change.explicit or len(change.scene.numbers) > 1:
        return False
    return period != now and period.contains(now) and len(change.scene.periods) > 1


def _remember_level(draft: Draft, context: Context) -> None:
    if draft.role != "level":
        return
    context.levels = [*context.levels[1 - FEW :], draft]
    if draft.mention.kind == "money" and draft.product is None:
        context.wholes = [*context.wholes[1 - WHOLES :], draft]
