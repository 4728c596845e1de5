"""From a text to its figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from extract.framing.changes.sums import settle_sums
from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.drafts import drafts_of
from extract.framing.of_trade import tells_of_trade
from extract.framing.periods.closing_note import settle_closing
from extract.framing.periods.titled import settle_titles
from extract.framing.products.theme import theme
from extract.framing.result import figures
from extract.framing.scene import Scene
from extract.framing.scenes import scenes
from extract.framing.sources.attribution import attribute
from extract.framing.sources.claims import claim_on
from extract.framing.sources.source import Source
from extract.framing.tables.table import sole_flow
from extract.framing.topic.about import topic
from extract.framing.topic.voices import guests, voices
from extract.framing.units.currency import settle_units
from extract.page.heading import DocumentInfo
from terms.figure import Figure

AHEAD = 2  # sentences that may tell the parts of a total


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
    context.guests = guests(found, sources)
    context.theme = theme(found)
    context.sole = sole_flow(found)
    context.times.today = info.written
    drafts = _told(found, sources, context)
    settle_closing(drafts, found)
    settle_sums(drafts)
    if not tells_of_trade(drafts, found):
        return Reading(info, ())
    settle_titles(drafts)
    settle_units(drafts)
    return Reading(info, figures(drafts, text, doc, info))


def _told(found: list[Scene], sources: list[Source], context: Context) -> list[Draft]:
    """The drafts of a text, sentence after sentence, each with its source."""
    drafts: list[Draft] = []
    for n, (scene, said) in enumerate(zip(found, sources, strict=True)):
        home = context.home
        context.ahead = found[n + 1 : n + 1 + AHEAD]
        told = drafts_of(scene, drafts, context)
        own = said.at(home) if told else said
        for draft in told:
            claimed = claim_on(scene, draft.mention, said)
            draft.source, draft.unsure = own if claimed is said else claimed.at(home), context.unsure
        drafts += told
    return drafts
