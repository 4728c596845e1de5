"""Where one figure comes from: ``/why``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefs.reconciling.claims import side_of
from briefs.reconciling.intervals import Interval, agree, level
from briefs.reconciling.keys import key_of
from briefs.reconciling.numbers import Stated
from briefs.reconciling.ranks import is_table, order
from briefs.reconciling.tables import MOST
from briefs.rendering.blocks.shares import share_of
from briefs.rendering.figures import subject_of
from briefs.rendering.slots import MoneyName
from briefs.rendering.speech import Speech
from briefs.rendering.why_wrong import WHY
from locales import formats
from terms.figure import Figure

OFFICIAL = ("series", "office")  # kinds of evidence that an office gives and no person


def why(figure: Figure, others: Iterable[Figure], language: str, *, format: str = "html",
        first: str | None = None, wrong: str | None = None) -> str:
    """Where one figure comes from: source, speaker, side, rank, interval, witnesses, rule and quote.

    ``others`` are figures that may agree; ``first`` is the party to name first in a pair; ``wrong`` is the reason why
    the figure was called wrong.
    """
    speech = Speech(language, markup=format == "html")
    subject = subject_of(figure, first)
    said = _value(figure, speech)
    lines = [speech.bold(speech.text("Where {figure} comes from", figure=said))]
    share = figure.unit == "%" or figure.of is not None
    what = [f"{speech.party(figure.reporter)}", share_of(subject, speech)] if share else [
        speech.parties(subject), speech.what(subject)]
    lines.append(", ".join([*what, *([f"{speech.period(figure.period)}"] if figure.period else [])]))
    if wrong is not None:
        lines.append(speech.bold(speech.text("This figure was wrong: {reason}", reason=speech.text(WHY[wrong]))))
    lines += [*_origin(figure, speech), *_standing(figure, others, speech)]
    if figure.rule:
        lines.append(speech.text("Rule: {rule}", rule=speech.free(figure.rule)))
    if figure.checks:
        lines.append(speech.text("Checks: {checks}", checks=speech.free(", ".join(figure.checks))))
    lines.append(speech.details(speech.quote(figure.quote, 1500)))
    return "\n".join(lines)


def _value(figure: Figure, speech: Speech) -> str:
    if figure.value is not None:
        return str(speech.money(Stated(figure), signed=figure.flow == "balance"))
    return formats.change(figure.change, speech.language, with_base=False) if figure.change else ""


def _origin(figure: Figure, speech: Speech) -> list[str]:
    """Source, speaker, side."""
    dated = speech.source(figure)
    if figure.doc_date_how == "inferred" and not is_table(figure):
        dated = speech.text("{source} (year inferred from the text)", source=dated)
    who = ", ".join(filter(None, [speech.role(figure), speech.free(figure.speaker or "")]))
    teller = speech.text("an official body") if figure.evidence in OFFICIAL else speech.text("the outlet itself")
    side = side_of(figure)
    whose = formats.party_or_office(speech.free(side), speech.language) if side else speech.text("not stated")
    return [
        speech.text("Source: {source}", source=dated),
        speech.text("Said by: {who}", who=who or teller),
        speech.text("Whose data: {side}", side=whose),
    ]


def _standing(figure: Figure, others: Iterable[Figure], speech: Speech) -> list[str]:
    """Rank, interval, witnesses."""
    lines = [speech.evidence(figure)]
    if figure.value is None:
        return lines
    interval = level(figure)
    lines.append(speech.text("Stands for: {interval}", interval=_spread(interval, figure.unit, speech)))
    witnesses = [other for other in others if _witness(other, figure)]
    if witnesses:
        lines.append(speech.text("Agrees with: {items}", items=_first_of(witnesses, speech)))
    rivals = [other for other in others if _same_key(other, figure) and other not in witnesses]
    if rivals:
        lines.append(speech.text("Differs from: {items}", items=_first_of(rivals, speech)))
    return lines


def _spread(interval: Interval, unit: str | None, speech: Speech) -> MoneyName:
    """What a figure stands for; ends that are too near to be told apart in print are one amount."""
    low, high = sorted((interval.low, interval.high), key=abs)
    one, other = (MoneyName(end, unit, speech.language, decimals=2) for end in (low, high))
    return one if str(one) == str(other) else replace(one, qualifier="range", value_max=high)


def _first_of(figures: list[Figure], speech: Speech) -> str:
    """The best of several figures with their sources, and how many more there are."""
    most, best = MOST["beside"], sorted(figures, key=order)
    items = "; ".join(f"{speech.money(Stated(other))} ({speech.source(other)})" for other in best[:most])
    return speech.text("{sources} and {n} more", sources=items, n=len(best) - most) if best[most:] else items


def _same_key(other: Figure, figure: Figure) -> bool:
    return (other.value is not None and key_of(other) == key_of(figure) and other.status == figure.status
            and (other.doc, other.start, other.id) != (figure.doc, figure.start, figure.id))


def _witness(other: Figure, figure: Figure) -> bool:
    return _same_key(other, figure) and agree(other, figure)
