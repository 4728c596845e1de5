"""What a line that was read asks for: whose trade, set against what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from briefs.model.question import Asked
from briefs.understanding.aims.aim import Aim
from briefs.understanding.parties.named import HOME
from briefs.understanding.periods.spans import When
from briefs.understanding.reading import Reading
from briefs.understanding.sides.against import against_which, set_against
from briefs.understanding.sides.settle import settle
from briefs.understanding.sides.sides import WORLD, Sides, is_bloc


@dataclass(frozen=True)
class Meant:
    """The sides of a question, its periods, the one (``base``) that is only compared with, and what is set against
    each other."""

    sides: Sides
    whens: list[When]
    base: When | None
    each: tuple[Asked, ...]


def meant(line: Reading, today: date, home: str | None, *, odd: bool) -> Meant:
    """What a line asks for in a chat whose own country is ``home``; ``odd``: a word of it has to be asked back."""
    leans = not odd and line.leans  # on the answer that is replied to
    whens = [when for when in line.whens if not when.bare]
    sides = settle(line.aim, line.named, whens, line.items, asked=odd)
    sides = replace(sides, reporter=None, partner=None, needs="context") if leans else sides
    base = against_which(line.items, whens, sides)
    if base and sides.reporter and sides.partners:  # "compare kz by with 2017"
        sides = replace(sides, partner=sides.partners[0], partners=())
    each = set_against(line.items, line.named, whens, line.aim, sides, base, today) if not odd else ()
    if each:
        sides = replace(sides, intent="growth" if base and len(whens) > 1 else "compare", needs=_needed(each, sides))
    elif base:
        sides = replace(sides, intent="growth")
    sides = _with_home(sides, home, line.aim)
    if home in sides.partners and sides.reporter == HOME:  # "exports: Kazakhstan or Uzbekistan", asked in one of them
        sides = replace(sides, reporter=None, needs=None)
    return Meant(sides, whens, base, each)


def _needed(each: tuple[Asked, ...], sides: Sides) -> str | None:
    if any(HOME in (one.reporter, one.partner) for one in each):
        return "home country"
    return sides.needs if sides.needs == "context" else None


def _with_home(sides: Sides, home: str | None, aim: Aim) -> Sides:
    """In a chat with a home country, the target, the amount or the comparison of others' trade as that with it."""
    if home is None or (aim.has_flow and aim.flow != "turnover"):
        return sides
    doubted = sides.intent == "target" or (sides.intent == "sources" and aim.value is not None)
    if doubted and sides.partner == WORLD and sides.reporter not in (home, HOME) and not is_bloc(str(sides.reporter)):
        return replace(sides, reporter=HOME, partner=sides.reporter)
    if sides.intent == "compare" and sides.reporter is None and sides.partners and home not in sides.partners:
        return replace(sides, reporter=HOME, needs=None)
    return sides
