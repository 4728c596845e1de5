"""From a text to its figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extract.framing.asked import (
    answer_when,
    ask,
    ask_of_another,
    ends_in_question,
    enter_answer,
    note_answer,
    settle_answer,
)
from extract.framing.changes.beside import beside, copy_frame, copy_from_led
from extract.framing.changes.growth import settle_growths
from extract.framing.changes.joins import join
from extract.framing.changes.sums import settle_sums
from extract.framing.changes.taken_up import take_up
from extract.framing.draft import Context, Draft
from extract.framing.flows.announced import agents, dealt, heads_list, leads_to_list
from extract.framing.flows.decide import decide_flow
from extract.framing.flows.order import SIGNED
from extract.framing.flows.origin import is_somebodys
from extract.framing.flows.section import flow_of_heading, heads_section
from extract.framing.flows.services import as_part_of_services, settle_services
from extract.framing.hedge import qualifier
from extract.framing.parties.decide import decide_parties
from extract.framing.parties.turns import go_on_about, turn_to
from extract.framing.periods.closing import settle_closing
from extract.framing.periods.decide import decide_period
from extract.framing.periods.scene import is_heading, scene_period, tell_on
from extract.framing.periods.titled import settle_titles
from extract.framing.products.carried import announce_product, close_sentence, remember_product
from extract.framing.products.decide import decide_product
from extract.framing.products.theme import theme
from extract.framing.products.weight import as_weight
from extract.framing.result import figures
from extract.framing.roles.decide import decide_role
from extract.framing.scene import Scene
from extract.framing.scenes import scenes
from extract.framing.sources.attribution import attribute
from extract.framing.status import decide_status
from extract.framing.tables.rows import drafts_of_row
from extract.framing.tables.table import TableRow, sole_flow
from extract.framing.topic.about import topic
from extract.framing.topic.voices import voices
from extract.framing.units.currency import named, nearest, repeats
from extract.numbers.mentions import AMOUNTS
from extract.page.heading import DocumentInfo
from terms.figure import Figure

ANNOUNCED = ("turnover", "export", "import", "balance", *SIGNED)  # flows that a sentence without numbers may lead to
AHEAD = 2  # sentences that may tell the parts of a total
FEW = 6  # levels of the sentence before that a change may take up
SIDES = ("reporter", "partner")
WHOLES = 8  # levels that a share may turn out to be of
YEAR = 12  # months; money that has come over more is no time that the text goes on about
LIVES = 3  # sentences for which a subject holds without being named again


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document says: its date, outlet and language, and its figures in the order of the text."""

    info: DocumentInfo
    figures: tuple[Figure, ...]


def read(text: str, doc: str, *, language: str | None = None, published: date | None = None) -> Reading:
    """Read a text; ``language`` and ``published`` are used where the text itself does not tell.

    Never raises for any string; figures slice exactly: ``text[f.start:f.end] == f.mention``.
    """
    info, found = scenes(text, language, published)
    sources = attribute(found)
    context = topic(found, voices(found, sources))
    context.theme = theme(found)
    context.sole = sole_flow(found)
    context.times.year = info.written.year if info.written is not None else None
    drafts: list[Draft] = []
    for n, (scene, said) in enumerate(zip(found, sources, strict=True)):
        home = context.home
        context.ahead = found[n + 1 : n + 1 + AHEAD]
        told = _go_on_to(scene, drafts, context, info.written)
        if told:
            source = said.at(home)
            for draft in told:
                draft.source, draft.unsure = source, context.unsure
            drafts += told
    settle_closing(drafts, found)
    settle_sums(drafts)
    drafts = settle_growths(drafts)
    settle_titles(drafts)
    return Reading(info, figures(drafts, text, doc, info))


def _go_on_to(scene: Scene, drafts: list[Draft], context: Context, today: date | None) -> list[Draft]:
    """The drafts of a sentence or of a row of a table, behind those of the text before."""
    context.enter(scene)
    enter_answer(scene, context)
    if scene.row is not None:
        return _of_row(scene, scene.row, context, today)
    told = _drafts(scene, context, today)
    if told:
        told = take_up(told, [d for d in drafts[-FEW:] if d.scene is context.before])
        note_answer(told, context)
    asks = ends_in_question(scene)
    asked = ask(scene, context, today) if asks else None
    if asks and asked is None and not told:
        asked = ask_of_another(scene, context)
    context.asked = asked or context.asked
    if drafts and not told:
        answer_when(scene, drafts, context, today)
    return told


def _of_row(scene: Scene, row: TableRow, context: Context, today: date | None) -> list[Draft]:
    told = drafts_of_row(scene, row, context, today)
    for draft in told:
        context.both_ways = context.both_ways or (draft.flow == "turnover" and draft.product is None)
        if draft.period is not None and draft.status == "actual" and draft.role == "level":
            context.times.level(draft.period, aside=False)
    return told


def _drafts(scene: Scene, context: Context, today: date | None) -> list[Draft]:
    """The drafts of a sentence, each framed by its own words and by what it inherits from those before."""
    drafts: list[Draft] = []
    elsewhere = False
    _tell_time(scene, context, today)
    for told in scene.numbers:
        mention = as_weight(scene, told, context)
        if repeats(scene, mention):
            continue
        draft = Draft(mention, scene, unit=mention.unit, qualifier=qualifier(scene, mention))
        if not decide_role(draft, context):
            continue
        if _frame(draft, drafts, context, today):
            drafts.append(draft)
        elsewhere = elsewhere or (draft.flow is None and draft.rejected)
    announced = not drafts and _lead_on(scene, context)
    close_sentence(scene, context)
    for party in reversed(scene.parties):
        if party.code and party.kind != "city":
            context.last = party.code
            break
    if elsewhere and not drafts:
        context.live = 0
    elif drafts or announced or scene.of("flow"):
        context.live = LIVES
    elif context.live:
        context.live -= 1
    return join(drafts) if len(drafts) > 1 else drafts


def _tell_time(scene: Scene, context: Context, today: date | None) -> None:
    """Let the text go on about what a sentence is of as a whole, or what it heads."""
    said = None
    if scene.periods:
        tell_on(scene, context.times, today)
        said = scene_period(scene, context, today)
    if said is not None:
        context.times.said(said)
    if is_heading(scene):
        context.times.head(said, scene.kind == "headline")


def _lead_on(scene: Scene, context: Context) -> bool:
    """What a sentence without figures does for those that follow; whether it says so of whoever is listed there."""
    announced = _announce(scene, context)
    turn_to(scene, context)
    if heads_section(scene):
        context.headed = flow_of_heading(scene)
    return announced


def _frame(draft: Draft, drafts: list[Draft], context: Context, today: date | None) -> bool:
    """Decide slot after slot; False where the number is no figure of trade."""
    cue = decide_flow(draft, context)
    if draft.flow is None or (draft.flow == "transit" and draft.is_change and not drafts):
        return False
    decide_status(draft, today, drafts[-1] if drafts else None)
    settle_answer(draft, context, today)
    decide_product(draft, cue, context)
    decide_period(draft, context, today)
    decide_parties(draft, cue, context)
    settle_services(draft)
    as_part_of_services(draft, context.told)
    compared = _go_on(draft, drafts, context)
    if draft.flow is None or draft.reporter is None:
        return False
    if not compared:
        _remember(draft, context)
    if draft.unit is None and draft.mention.kind == "money":
        draft.unit = nearest(draft.scene, draft.mention) or named(draft.scene) or context.unit
    return True


def _go_on(draft: Draft, drafts: list[Draft], context: Context) -> bool:
    """Frame what only goes on about the draft before; whether it is of an earlier time, there to compare with."""
    if drafts and beside(drafts[-1], draft):
        copy_frame(drafts[-1], draft)
    return copy_from_led(context.told, draft, context.before)


def _announce(scene: Scene, context: Context) -> bool:
    """A sentence without figures may lead to those that follow: "Main partners (turnover, share of the total)".

    Tells whether it says what those who are listed do, in whatever words.
    """
    led = leads_to_list(scene, context.ahead)
    flows = scene.of("flow")
    cue = next((c for c in flows if c.value in ANNOUNCED), None) if flows else None
    listed = agents(scene) if led else None
    deal = dealt(scene, context) if led and cue is None and listed is None else None
    if cue is not None and listed in (None, "turnover"):
        context.flow = "balance" if cue.value in SIGNED else cue.value
        context.sign = SIGNED.get(cue.value, 1)
        context.topical = context.topical or (context.flow if heads_list(scene, context.ahead) else None)
    elif listed is not None:
        context.flow = listed
    elif deal is not None and deal.explicit.isdisjoint(SIDES):
        context.flow = "export" if scene.of("flow", "sell") else context.flow
    elif deal is not None:
        context.flow = deal.flow
        context.reporter = deal.reporter if "reporter" in deal.explicit else context.reporter
        context.partner = deal.partner if "partner" in deal.explicit else context.partner
    announce_product(scene, context, listed is not None or bool(flows))
    if "share" in scene.cues and not scene.mentions:
        context.percent_mode = "share"
    return listed is not None or deal is not None


def _remember(draft: Draft, context: Context) -> None:
    """What later numbers inherit from this one."""
    context.note_part(draft)
    part = is_somebodys(draft)  # the text goes on about the whole
    if draft.flow is not None and draft.flow not in ("investment", "transit") and not part:
        context.flow = draft.flow
        context.broad = context.broad if draft.flow == "balance" or draft.flow.startswith("services") else draft.flow
        context.sign = draft.sign
        context.topical = context.topical or (draft.flow if draft.flow != "balance" else context.broad)
    told = draft.role == "level" or (draft.role == "share" and "period" in draft.explicit and not draft.of_base)
    summed = draft.flow == "investment" and draft.period is not None and draft.period.months > YEAR
    if summed:
        context.times.invested = draft.period
    elif draft.period is not None and draft.status == "actual" and told:
        context.times.level(draft.period, draft.looks_back or draft.scene.bracketed(draft.mention.start))
        if draft.role == "level":
            context.times.learn(draft.mention.value, draft.period)
    if draft.role == "level" and draft.mention.kind == "money" and draft.product is None:
        context.wholes = [*context.wholes[1 - WHOLES :], draft]
    if draft.role == "level":
        context.levels = [*context.levels[1 - FEW :], draft]
    context.told = draft
    context.both_ways = context.both_ways or (draft.flow == "turnover" and draft.product is None)
    context.counted = draft if draft.mention.kind in AMOUNTS else context.counted
    context.note_pair(draft)
    remember_product(draft, context)
    context.share = draft if draft.role == "share" else context.share
    context.unit = draft.unit if draft.mention.kind == "money" and draft.unit else context.unit
    go_on_about(draft, context)
    context.seen = context.seen | {draft.reporter, draft.partner}
    if part or draft.why.get("partner", "").startswith("listed") or draft.role == "share":
        return
    if draft.flow != "investment":
        context.reporter, context.partner = draft.reporter, draft.partner
