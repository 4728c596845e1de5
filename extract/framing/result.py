"""Drafts as figures."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.checks import NONE, Outcome, checked
from extract.framing.confidence import FAILED, HOLDS, after_check, confidence
from extract.framing.draft import Draft
from extract.framing.sources.attribution import recalled
from extract.page.heading import DocumentInfo
from terms.figure import Change, Figure


def figures(drafts: Sequence[Draft], text: str, doc: str, info: DocumentInfo) -> tuple[Figure, ...]:
    """The figures of finished drafts, checked against each other."""
    numbers = list(map(_number, drafts))
    outcomes = checked(drafts, [value for value, _ in numbers])
    return tuple([
        _figure(draft, number, outcomes.get(n, NONE), text, doc, info)
        for n, (draft, number) in enumerate(zip(drafts, numbers, strict=True))
    ])


def _number(draft: Draft) -> tuple[float | None, float | None]:
    """The value of a level and the upper end of a range, None for a change alone."""
    if not draft.is_level or draft.mention.value is None:
        return None, None
    value, top = draft.mention.value, draft.mention.value_max
    if draft.flow != "balance":
        return abs(value), top  # what looks like a minus is a dash: "exports -427 mln"
    if draft.sign < 0 and value > 0:
        return (-value, None) if top is None else (-top, -value)
    return value, top


def _figure(
    draft: Draft, number: tuple[float | None, float | None], outcome: Outcome, text: str, doc: str, info: DocumentInfo
) -> Figure:
    """The figure of a draft; mention and quote are slices of the text as it came."""
    scene, mention, source, code = draft.scene, draft.mention, draft.source, draft.scene.pack.code
    evidence = source.evidence
    if draft.is_level and draft.status == "actual" and recalled(scene, draft.qualifier, draft.period, info.date):
        evidence = "recollection"
    sure, doubts = confidence(draft, dated=info.date is not None)
    why = list(draft.why.items())
    if doubts:
        why.append(("doubts", ", ".join(doubts)))
    if outcome.failed:
        sure = after_check(sure, FAILED)
    elif outcome.holds:
        why.append(("check", HOLDS))
        sure = after_check(sure, HOLDS)
    return Figure(
        doc=doc, mention=text[mention.start : mention.end], start=mention.start, end=mention.end,
        quote=text[scene.start : scene.end],
        flow=draft.flow or "turnover", reporter=draft.reporter, partner=draft.partner, period=draft.period,
        value=number[0], value_max=number[1], unit=draft.level_unit, status=draft.status, qualifier=draft.qualifier,
        change=_change(draft), product=draft.product,
        side=source.side, speaker=source.speaker, role=source.role, evidence=evidence,
        outlet=info.outlet, doc_date=info.date, doc_date_how=info.date_how,
        rule=f"{code}.{draft.role}.{draft.flow}", confidence=sure, checks=outcome.failed, why=tuple(why), language=code,
    )


def _change(draft: Draft) -> Change | None:
    if draft.pct is None and draft.times is None and draft.abs is None:
        return None
    other = draft.abs is not None and (not draft.is_level or draft.change_unit != draft.unit)
    unit = draft.change_unit if other else None
    pct = None if draft.pct is None else round(draft.pct, 6)
    return Change(pct=pct, abs=draft.abs, times=draft.times, base=draft.base, unit=unit)
