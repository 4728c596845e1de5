"""The line under a number: whose data, who said it, where."""

from __future__ import annotations

from briefs.model.level import Level, Subject
from briefs.reconciling.numbers import Calculated
from briefs.rendering.speech import Speech
from locales import formats
from terms.figure import WORLD, Figure


def source_line(block: Level, speech: Speech) -> str:
    """"Belarus's data · BelTA, 28 August 2019"; what the side is, who said it, where."""
    number = block.number or (block.lines[0].number if block.lines else None)
    parts = [*_whose(block, speech)]
    if isinstance(number, Calculated) and number.official:
        parts.append(f"{speech.source(number.sources[0])} ({_months(number, speech)})")
        return " · ".join(parts)
    if block.role == "side" and isinstance(number, Calculated):
        parts.append(_origin(number, speech))
    speakers = list(dict.fromkeys(speech.role(figure) for figure in block.sources if figure.role))
    if len(speakers) == 1 and all(figure.role for figure in block.sources):
        parts += speakers
    parts.append(speech.sources(block.sources))
    if block.side is None and block.subject.is_pair:
        parts.append(speech.text("whose statistics: not stated"))
    return " · ".join(parts)


def sourced(side: str | None, sources: tuple[Figure, ...], subject: Subject, speech: Speech) -> str:
    """"Kyrgyzstan's data · outlet unknown, 15 November 2018": the line of several numbers together."""
    whose = speech.side(side) if side and (subject.is_pair or subject.partner is None) else ""
    speakers = list(dict.fromkeys(speech.role(figure) for figure in sources))
    who = speakers[0] if len(speakers) == 1 else ""
    said = [whose, who, speech.sources(sources)]
    if side is None and subject.unit != "%":
        said.append(speech.text("whose statistics: not stated"))
    return formats.capital(" · ".join(filter(None, said)))


def _whose(block: Level, speech: Speech) -> list[str]:
    """The side, unless the line above names it or a country's own trade makes it plain."""
    if block.side is None or block.role == "side" or block.subject.partner == WORLD:
        return []
    return [speech.side(block.side)]


def _months(number: Calculated, speech: Speech) -> str:
    """Of how many months a number is the sum; of one month exports and imports are added."""
    n = len({term.figure.period for term in number.terms if hasattr(term, "figure")})
    return speech.calculated if n == 1 else speech.plural("sum of {n} month", "sum of {n} months", n)


def _origin(number: Calculated, speech: Speech) -> str:
    """What a calculated side was made from, in one phrase."""
    later = [figure.period for figure in number.figures if figure.change and figure.period]
    if later and later[0]:
        return speech.text("From the figures {period:gen} and their growth", period=speech.period(later[0]))
    return speech.text("From other figures")
