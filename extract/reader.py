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
from extract.framing.changes.beside import beside, change_since, copy_frame, copy_from_led
from extract.framing.changes.joins import join
from extract.framing.changes.sums import settle_sums
from extract.framing.changes.taken_up import take_up
from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.decide import decide_flow
from extract.framing.flows.services import as_part_of_services, settle_services
from extract.framing.hedge import qualifier
from extract.framing.next_sentence import enter
from extract.framing.parties.decide import decide_parties
from extract.framing.parties.said_twice import settle_shares
from extract.framing.passed_on import FEW, lead_on, remember
from extract.framing.periods.closing_note import settle_closing
from extract.framing.periods.decide import decide_period
from extract.framing.periods.scene import is_heading, scene_period, tell_on
from extract.framing.periods.titled import settle_titles
from extract.framing.products.carried import close_sentence, remember_weighed
from extract.framing.products.decide import decide_product
from extract.framing.products.theme import theme
from extract.framing.products.weight import as_weight
from extract.framing.result import figures
from extract.framing.roles.decide import decide_role
from extract.framing.scene import Scene
from extract.framing.scenes import scenes
from extract.framing.second_account import settle_second_account
from extract.framing.sources.attribution import attribute
from extract.framing.sources.claims import claim_on
from extract.framing.status import decide_status
from extract.framing.tables.rows import drafts_of_row
from extract.framing.tables.table import TableRow, sole_flow
from extract.framing.topic.about import topic
from extract.framing.topic.voices import voices
from extract.framing.units.currency import named, nearest, repeats, settle_units
from extract.page.heading import DocumentInfo
from terms.figure import Figure

AHEAD = 2  # sentences that may tell the parts of a total
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
            for draft in told:
                draft.source, draft.unsure = claim_on(scene, draft.mention, said).at(home), context.unsure
            drafts += told
    settle_closing(drafts, found)
    settle_sums(drafts)
    settle_titles(drafts)
    settle_units(drafts)
    return Reading(info, figures(drafts, text, doc, info))


def _go_on_to(scene: Scene, drafts: list[Draft], context: Context, today: date | None) -> list[Draft]:
    """The drafts of a sentence or of a row of a table, behind those of the text before."""
    enter(scene, context)
    if context.asked is not None:
        enter_answer(scene, context.asked, context)
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
        mention = as_weight(scene, told, context) if told.kind == "money" and told.unit is None else told
        if len(scene.mentions) > 1 and repeats(scene, mention):
            continue
        hedge = qualifier(scene, mention) if "hedge" in scene.cues else mention.qualifier
        draft = Draft(mention, scene, unit=mention.unit, qualifier=hedge)
        if not decide_role(draft, context):
            continue
        if _frame(draft, drafts, context, today):
            drafts.append(draft)
        else:
            remember_weighed(draft, context)
        elsewhere = elsewhere or (draft.flow is None and draft.rejected)
    announced = not drafts and lead_on(scene, context)
    if scene.products:
        close_sentence(scene, context)
    for party in reversed(scene.parties):
        if party.code and party.kind != "city":
            context.last = party.code
            break
    if elsewhere and not drafts and not _stands_alone(scene, context):
        context.live = 0
    elif drafts or announced or scene.cues.get("flow"):
        context.live = LIVES
    elif context.live:
        context.live -= 1
    if len(drafts) == 1 or not drafts:
        return drafts
    settle_shares(drafts)
    return join(drafts)


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


def _stands_alone(scene: Scene, context: Context) -> bool:
    """Whether a sentence is a paragraph by itself, behind which the text may go on about trade."""
    follows = context.ahead[0].paragraph if context.ahead else None
    before = context.before.paragraph if context.before is not None else None
    return scene.paragraph not in (follows, before)


def _frame(draft: Draft, drafts: list[Draft], context: Context, today: date | None) -> bool:
    """Decide slot after slot; False where the number is no figure of trade."""
    cue = decide_flow(draft, context)
    if draft.flow is None or (draft.flow == "transit" and draft.is_change and not drafts):
        return False
    decide_status(draft, today, drafts[-1] if drafts else None)
    if draft.status == "target" and context.told is not None:
        settle_second_account(draft, context.told, context)
    if context.asked is not None:
        settle_answer(draft, context.asked, today)
    decide_product(draft, cue, context)
    decide_period(draft, context, today)
    decide_parties(draft, cue, context)
    if draft.product is not None:
        settle_services(draft)
    as_part_of_services(draft, context.told)
    compared = _go_on(draft, drafts, context)
    if draft.flow is None or draft.reporter is None:
        return False
    if not compared:
        remember(draft, context)
    if draft.unit is None and draft.mention.kind == "money":
        draft.unit = nearest(draft.scene, draft.mention) or named(draft.scene) or context.unit
    return True


def _go_on(draft: Draft, drafts: list[Draft], context: Context) -> bool:
    """Frame what only goes on about the draft before; whether it is of an earlier time, there to compare with."""
    if drafts and beside(drafts[-1], draft):
        copy_frame(drafts[-1], draft)
    elif drafts:
        change_since(drafts[-1], draft)
    return copy_from_led(context.told, draft, context.before)
