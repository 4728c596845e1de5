"""A level in words: the number, its change, the flows inside it."""

from __future__ import annotations

from briefs.model.brief import Brief
from briefs.model.level import Level
from briefs.reconciling.numbers import Calculated
from briefs.rendering.adding import fit_level
from briefs.rendering.blocks.source_lines import source_line
from briefs.rendering.speech import Speech
from locales import formats

SHORT_ROLES = frozenset({"first", "rival"})


def level(block: Level, brief: Brief, speech: Speech) -> list[str]:
    """The lines of a level; where it stands decides what its first line says."""
    step = common_step(block)
    speech, exact = fit_level(block, speech, step)
    lines = [*_head(block, speech, step)]
    moves = block.role != "nearest"
    world = not block.subject.is_pair
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
