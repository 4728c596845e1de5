"""A draft as a figure."""

from __future__ import annotations

from extract.framing.confidence import confidence
from extract.framing.draft import Draft
from extract.framing.sources.attribution import recalled
from extract.page.heading import DocumentInfo
from terms.figure import Change, Figure


def figure(draft: Draft, text: str, doc: str, info: DocumentInfo) -> Figure:
    """The figure of a finished draft; mention and quote are slices of the text as it came."""
    scene, mention = draft.scene, draft.mention
    level = draft.is_level
    value = None if not level or mention.value is None else mention.value
    top = mention.value_max if level else None
    if value is not None and draft.flow == "balance" and draft.sign < 0 and value > 0:
        value, top = (-value, None) if top is None else (-top, -value)
    elif value is not None and draft.flow != "balance":
        value = abs(value)  # what looks like a minus is a dash: "exports -427 mln"
    source = draft.source
    evidence = source.evidence
    if level and draft.status == "actual" and recalled(scene, draft.qualifier, draft.period, info.date):
        evidence = "recollection"
    unit = ("%" if draft.role == "share" else draft.unit) if level else None
    sure, named = confidence(draft, dated=info.date is not None)
    return Figure(
        doc=doc, mention=text[mention.start : mention.end], start=mention.start, end=mention.end,
        quote=text[scene.start : scene.end],
        flow=draft.flow or "turnover", reporter=draft.reporter, partner=draft.partner, period=draft.period,
        value=value, value_max=top, unit=unit, status=draft.status, qualifier=draft.qualifier, change=_change(draft),
        product=draft.product, side=source.side, speaker=source.speaker, role=source.role, evidence=evidence,
        outlet=info.outlet, doc_date=info.date, doc_date_how=info.date_how,
        rule=f"{scene.pack.code}.{draft.role}.{draft.flow}", why=_why(draft, named), language=scene.pack.code,
        confidence=sure,
    )


def _why(draft: Draft, doubts: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    told = tuple(draft.why.items())
    return (*told, ("doubts", ", ".join(doubts))) if doubts else told


def _change(draft: Draft) -> Change | None:
    if draft.pct is None and draft.times is None and draft.abs is None:
        return None
    other = draft.abs is not None and (not draft.is_level or draft.change_unit != draft.unit)
    unit = draft.change_unit if other else None
    pct = None if draft.pct is None else round(draft.pct, 6)
    return Change(pct=pct, abs=draft.abs, times=draft.times, base=draft.base, unit=unit)
