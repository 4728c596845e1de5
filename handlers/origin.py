"""Where one figure comes from, in words: what /why shows."""

from __future__ import annotations

from collections.abc import Iterable

from briefs.intervals import level
from briefs.keys import key_of
from briefs.ranks import rank
from briefs.tables import RANKS
from locales.catalogue import Translator, translator
from locales.formats import (
    change,
    country,
    escape,
    evidence,
    flow,
    money,
    pair,
    party_or_office,
    period,
    role,
    source,
)
from terms.countries import COUNTRIES
from terms.figure import WORLD, Figure

WITNESSES = 3


def origin(figure: Figure, others: Iterable[Figure], language: str) -> str:
    """Telegram HTML: source, speaker, side, evidence, interval, witnesses, rule and quote of a stored figure.

    ``others`` are the figures among which witnesses are looked for.
    """
    words = translator(language, "chat")
    lines = [words.text("<b>Where {money} comes from</b>", money=_amount(figure, language)), _what(figure, words)]
    lines.append(_source(figure, words))
    lines.append(words.text("Said by: {speaker}", speaker=_speaker(figure, words)))
    lines.append(words.text("Whose data: {side}", side=_side(figure, words)))
    found = rank(figure)
    lines.append(words.text("Evidence: {evidence} (rank {n} of {all})", evidence=evidence(found.code, language),
                            n=found.number, all=len(RANKS)))
    if figure.value is not None:
        span = level(figure)
        lines.append(words.text("Stands for: {interval}",
                                interval=money(span.low, figure.unit, language, value_max=span.high)))
        lines += [words.text("Agrees with: {money} ({source})", money=_amount(one, language),
                             source=source(one.outlet, one.doc_date, language))
                  for one in _witnesses(figure, others)]
    lines.append(words.text("Rule: {rule}", rule=escape(figure.rule)))
    if figure.checks:
        lines.append(words.text("Checks: {checks}", checks=escape(", ".join(figure.checks))))
    return "\n".join([*lines, f"<blockquote expandable>{escape(figure.quote)}</blockquote>"])


def _amount(figure: Figure, language: str) -> str:
    if figure.value is not None:
        return money(figure.value, figure.unit, language, qualifier=figure.qualifier, value_max=figure.value_max)
    return change(figure.change, language, unit=figure.unit, with_base=False) if figure.change else "?"


def _what(figure: Figure, words: Translator) -> str:
    """"Kazakhstan – Belarus, trade turnover, 2018"; the product in its own words."""
    language, world = words.language, figure.partner == WORLD
    party = country(figure.reporter, language) if figure.reporter else "?"
    if figure.reporter and figure.partner and not world:
        party = pair(figure.reporter, figure.partner, language)
    parts = [party, flow(figure.flow, language, world=world)]
    parts += [escape(figure.product)] if figure.product else []
    parts += [words.text("target")] if figure.status == "target" else []
    parts += [words.text("forecast")] if figure.status == "forecast" else []
    return ", ".join([*parts, period(figure.period, language)] if figure.period else parts)


def _source(figure: Figure, words: Translator) -> str:
    named = source(figure.outlet, figure.doc_date, words.language, url=figure.url)
    if figure.doc_date is not None and figure.doc_date_how == "inferred":
        return words.text("Source: {source} (year inferred from the text)", source=named)
    return words.text("Source: {source}", source=named)


def _speaker(figure: Figure, words: Translator) -> str:
    name = escape(figure.speaker) if figure.speaker else ""
    held = role(figure.role, words.language) if figure.role else ""
    if name and held:
        return f"{held}, {name}"
    return name or held or words.text("the outlet itself")


def _side(figure: Figure, words: Translator) -> str:
    if figure.side is None:
        return words.text("not stated")
    return party_or_office(figure.side if figure.side in COUNTRIES else escape(figure.side), words.language)


def _witnesses(figure: Figure, others: Iterable[Figure]) -> list[Figure]:
    wanted, span = key_of(figure), level(figure)
    found = [one for one in others if one.id != figure.id and one.value is not None and one.status == figure.status
             and key_of(one) == wanted and level(one).overlaps(span)]
    return found[:WITNESSES]
