"""The drafts of a sentence or of a row of a table, behind those of the text before."""

from __future__ import annotations

from extract.framing.asked import answer_when, enter_answer, go_on_asking, note_answer
from extract.framing.changes.joins import join
from extract.framing.changes.taken_up import take_up
from extract.framing.changes.worked_out import hand_over, settle_worked_out
from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.frame import frame
from extract.framing.hedge import qualifier
from extract.framing.next_sentence import enter
from extract.framing.parties.said_twice import settle_shares
from extract.framing.passed_on import FEW, lead_on
from extract.framing.periods.scene import is_heading, scene_period, tell_on, told_then
from extract.framing.products.carried import close_sentence, remember_weighed
from extract.framing.products.weight import as_weight
from extract.framing.roles.decide import decide_role
from extract.framing.scene import Scene
from extract.framing.tables.rows import drafts_of_row
from extract.framing.units.currency import repeats
from extract.numbers.mentions import Mention

LIVES = 3  # sentences for which a subject holds without being named again


def drafts_of(scene: Scene, drafts: list[Draft], context: Context) -> list[Draft]:
    """The drafts of a sentence or of a row of a table; ``drafts`` are those of the text before."""
    enter(scene, context)
    if context.asked is not None:
        enter_answer(scene, context.asked, context)
    if scene.row is not None:
        return drafts_of_row(scene, scene.row, context)
    told = _of_sentence(scene, context)
    if told and drafts and all(d.is_change for d in told):
        told = settle_worked_out(told, [d for d in drafts[-FEW:] if d.role == "level"])
    elif told and drafts:
        hand_over(told, [d for d in drafts[-FEW:] if d.role == "level"])
    if told:
        told = take_up(told, [d for d in drafts[-FEW:] if d.scene is context.before])
        note_answer(told, context)
    go_on_asking(scene, bool(told), context)
    if drafts and not told and drafts[-1].status != "actual":
        answer_when(scene, drafts[-1], context)
    return told


def _of_sentence(scene: Scene, context: Context) -> list[Draft]:
    """The drafts of a sentence, each framed by its own words and by what it inherits from those before."""
    drafts: list[Draft] = []
    elsewhere = False  # whether a number is told of something else than trade
    _tell_time(scene, context)
    for number in scene.numbers:
        draft = _begun(scene, number, context)
        if draft is None:
            continue
        if frame(draft, drafts, context):
            drafts.append(draft)
        else:
            remember_weighed(draft, context)
        elsewhere = elsewhere or (draft.flow is None and draft.rejected)
    announced = not drafts and lead_on(scene, context)
    if scene.products:
        close_sentence(scene, context)
    _keep_last_party(scene, context)
    _live_on(scene, context, told=bool(drafts) or announced, elsewhere=elsewhere and not drafts)
    if len(drafts) < 2:
        return drafts
    settle_shares(drafts)
    return join(drafts)


def _begun(scene: Scene, number: Mention, context: Context) -> Draft | None:
    """A number as a draft with its role; None where it repeats another or is none of trade."""
    mention = as_weight(scene, number, context) if number.kind == "money" and number.unit is None else number
    if len(scene.mentions) > 1 and repeats(scene, mention):
        return None
    hedge = qualifier(scene, mention) if "hedge" in scene.cues else mention.qualifier
    draft = Draft(mention, scene, unit=mention.unit, qualifier=hedge)
    return draft if decide_role(draft, context) else None


def _tell_time(scene: Scene, context: Context) -> None:
    """Let the text go on about what a sentence is of as a whole, or what it heads."""
    said = told_then(scene, context) if "then" in scene.links else None
    if said is None and scene.periods:
        tell_on(scene, context.times)
        said = scene_period(scene, context)
    if said is not None:
        context.times.said(said)
    if is_heading(scene):
        context.times.head(said, scene.kind == "headline")


def _keep_last_party(scene: Scene, context: Context) -> None:
    for party in reversed(scene.parties):
        if party.code and party.kind != "city":
            context.last = party.code
            break


def _live_on(scene: Scene, context: Context, *, told: bool, elsewhere: bool) -> None:
    """Keep trade the subject for some sentences; one that tells of something else ends that, unless it stands alone."""
    if elsewhere and not _stands_alone(scene, context):
        context.live = 0
    elif told or scene.cues.get("flow"):
        context.live = LIVES
    elif context.live:
        context.live -= 1


def _stands_alone(scene: Scene, context: Context) -> bool:
    """Whether a sentence is a paragraph by itself, behind which the text may go on about trade."""
    follows = context.ahead[0].paragraph if context.ahead else None
    before = context.before.paragraph if context.before is not None else None
    return scene.paragraph not in (follows, before)
