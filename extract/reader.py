"""From a text to its figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extract.framing.draft import Context, Draft
from extract.framing.flow import decide_flow
from extract.framing.joins import join
from extract.framing.party import decide_parties
from extract.framing.period import decide_period
from extract.framing.result import figure
from extract.framing.role import decide_role
from extract.framing.scene import Scene
from extract.framing.scenes import scenes
from extract.framing.status import decide_product, decide_status
from extract.framing.topic import topic
from extract.heading import DocumentInfo
from terms.figure import Figure


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
    context = topic(found)
    drafts: list[Draft] = []
    for scene in found:
        context.enter(scene)
        drafts += _drafts(scene, context, info.date)
    return Reading(info, tuple(figure(draft, doc, info) for draft in drafts))


def _drafts(scene: Scene, context: Context, today: date | None) -> list[Draft]:
    drafts: list[Draft] = []
    for mention in scene.mentions:
        draft = Draft(mention, scene, unit=mention.unit, qualifier=mention.qualifier)
        if not decide_role(draft, context):
            continue
        cue = decide_flow(draft, context)
        if draft.flow is None:
            continue
        decide_status(draft, context, today)
        decide_product(draft, context)
        decide_period(draft, context, today)
        decide_parties(draft, cue, context)
        if draft.flow is None or draft.reporter is None:
            continue
        _remember(draft, context)
        drafts.append(draft)
    context.live = bool(drafts) or bool(scene.of("flow"))
    return join(drafts)


def _remember(draft: Draft, context: Context) -> None:
    """What later numbers inherit from this one."""
    if draft.flow in ("turnover", "export", "import", "balance", "services_export", "services_import", "services_turnover"):
        context.flow = draft.flow
    if draft.period is not None and draft.status == "actual" and draft.role != "base":
        context.period = draft.period
    context.product = draft.product
    if draft.role != "share":
        context.reporter, context.partner = draft.reporter, draft.partner
    context.unit = draft.unit if draft.mention.kind == "money" and draft.unit else context.unit
