"""A level in words: the number, its change, the flows inside it, whose data, which source."""

from __future__ import annotations

from briefs.model.parts import Level
from briefs.reconciling.numbers import Calculated
from briefs.rendering.adding import fit_level
from briefs.rendering.speech import Speech, is_pair
from locales import formats
from terms.figure import WORLD

SHORT_ROLES = frozenset({"first", "rival"})


def level(block: Level, speech: Speech) -> list[str]:
    """The lines of a level; where it stands decides what its first line says."""
    step = common_step(block)
    speech, exact = fit_level(block, speech, step)
    lines = [*_head(block, speech, step)]
    moves = block.role != "nearest"
    world = not is_pair(block.subject)
    lines += [speech.line(line, step, moves=moves, world=world) for line in block.lines]
    if not exact:
        lines.append(speech.not_exact())
    if block.sourced:
        lines.append(formats.capital(source_line(block, speech)))
    return lines


def common_step(block: Level) -> float | None:
    """One unit for all calculated numbers of a level, the coarsest, so that its parts look like parts of its total."""
    numbers = [block.number, *(line.number for line in block.lines if line.flow != "balance")]
    return max((n.step for n in numbers if isinstance(n, Calculated) and not n.official), default=None)


def _head(block: Level, speech: Speech, step: float | None) -> list[str]:
    number, period = block.number, block.subject.period
    signed = block.subject.flow == "balance"
    if number is None:
        return [speech.bold(speech.side(block.side))] if block.side and block.role == "side" else []
    money = str(speech.money(number, step=step, signed=signed))
    match block.role:
        case "side" if block.side:
            said = speech.text("{side}: {money}", side=speech.side(block.side), money=money)
        case "part" if period:
            said = speech.text("{period}: {money}", period=speech.period(period), money=money)
            said = formats.capital(said)
        case "nearest" if period and period.is_year:
            said = speech.text("Nearest full year, {year}: {money}", year=period.year, money=money)
        case "nearest" if period:
            said = speech.text("Nearest, {period}: {money}", period=speech.period(period), money=money)
        case "first":
            said = speech.text("First reported: {money}", money=money)
        case _:
            said = formats.capital(money)
    said = speech.bold(said) + speech.mark(number)
    if block.move is None or (block.role == "rival" and isinstance(number, Calculated)):
        return [said]
    if block.role in SHORT_ROLES:
        return [said + speech.aside(block.move)]
    return [said, formats.capital(speech.move(block.move))]


def source_line(block: Level, speech: Speech) -> str:
    """"Belarus's data · BelTA, 28 August 2019"; what the side is, who said it, where."""
    number = block.number or (block.lines[0].number if block.lines else None)
    parts = [*_whose(block, speech)]
    if isinstance(number, Calculated) and number.official:
        parts.append(f"{speech.source(number.sources[0])} ({months(number, speech)})")
        return " · ".join(parts)
    if block.role == "side" and isinstance(number, Calculated):
        parts.append(origin(number, speech))
    speakers = list(dict.fromkeys(speech.role(figure) for figure in block.sources if figure.role))
    if len(speakers) == 1 and all(figure.role for figure in block.sources):
        parts += speakers
    parts.append(speech.sources(block.sources))
    if block.side is None and is_pair(block.subject):
        parts.append(speech.text("whose statistics: not stated"))
    return " · ".join(parts)


def _whose(block: Level, speech: Speech) -> list[str]:
    """The side, unless the line above names it or a country's own trade makes it plain."""
    if block.side is None or block.role == "side" or block.subject.partner == WORLD:
        return []
    return [speech.side(block.side)]


def months(number: Calculated, speech: Speech) -> str:
    """Of how many months a number is the sum; of one month exports and imports are added."""
    n = len({term.figure.period for term in number.terms if hasattr(term, "figure")})
    if n == 1:
        return formats.calculated(speech.language).strip("()")
    return speech.plural("sum of {n} month", "sum of {n} months", n)


def origin(number: Calculated, speech: Speech) -> str:
    """What a calculated side was made from, in one phrase."""
    later = [figure.period for figure in number.figures if figure.change and figure.period]
    if later and later[0]:
        return speech.text("From the figures {period:gen} and their growth", period=speech.period(later[0]))
    return speech.text("From other figures")


def agrees(block: Level, speech: Speech) -> list[str]:
    """The other side in one line."""
    if block.number is None or block.side is None:
        return []
    said = speech.text("{side}: {money}", side=speech.side(block.side), money=speech.marked(block.number))
    return [f"{said} · {source_line(block, speech)}"]

