"""What the words of a line name, before it is told who trades with whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from briefs.understanding.aims.aim import Aim, read_aim
from briefs.understanding.aims.amounts import amounts
from briefs.understanding.line.items import Item
from briefs.understanding.line.scan import scan
from briefs.understanding.line.spelled import spelled
from briefs.understanding.parties.find import find_parties
from briefs.understanding.parties.named import Named, usual
from briefs.understanding.periods.find import find_periods
from briefs.understanding.periods.short_years import dated, short_year
from briefs.understanding.periods.spans import When
from briefs.understanding.strangers import Stranger, lone_stranger, strange_time, stranger

SHORT_YEARS = frozenset({"figure", "growth", "target", "share"})


@dataclass(frozen=True)
class Reading:
    """The items of a line with its periods, its aim and its parties; ``used`` are the places of the items of periods
    and of the aim."""

    items: list[Item]
    whens: list[When]
    aim: Aim
    named: list[Named]
    used: frozenset[int]

    @property
    def leans(self) -> bool:
        """Whether a period is told from that of an answer that is replied to."""
        return any(when.bare for when in self.whens)

    @property
    def chats(self) -> bool:
        """Whether the line is about something else than trade."""
        return self.aim.chatter(self.items, self.named, self.whens)

    @property
    def empty(self) -> bool:
        """Whether nothing in the line asks for trade."""
        said = self.aim.topic or self.aim.unit or self.aim.product or self.whens
        return not self.named and (not said or "mistake" in self.aim.weak)

    def lone(self) -> Stranger | None:
        """A strange word that is all that the line names, or a strange time beside its parties."""
        if not self.named:
            return lone_stranger(self.items, self.used, self.aim)
        return strange_time(self.items, self.whens, self.used, self.aim)

    def strange(self) -> Stranger | None:
        """A word that nobody knows where a party or a time is expected."""
        found = stranger(self.items, self.used, self.named, self.aim)
        if found is None and not self.named and not self.leans:
            return strange_time(self.items, self.whens, self.used, self.aim)
        return found


def read(text: str, today: date) -> Reading:
    """A line, as it was meant on the day ``today``."""
    items = amounts(spelled(scan(text)))
    whens = find_periods(items, today)
    aim = read_aim(items, whens)
    used = _places(whens) | aim.used
    named = find_parties(items, used, deadline=aim.intent == "target")
    if aim.intent == "subscribe" and aim.time:
        named = _without_zone(named)
    if aim.product or aim.one_way or any(party.link in {"or", "vs"} for party in named):
        named = [usual(party) for party in named]
    if whens or (named and aim.intent in SHORT_YEARS):
        whens = dated(whens, items, used, today) if whens else short_year(items, used, today)
        used |= _places(whens)
    return Reading(items, whens, aim, named, used)


def _without_zone(named: list[Named]) -> list[Named]:
    """The parties without a town whose clock is meant: "kz by 09:00 almaty"."""
    lands = [party for party in named if not all("-" in code for code in party.codes)]
    return lands or named


def _places(whens: list[When]) -> frozenset[int]:
    return frozenset(i for when in whens for i in range(when.first, when.last))
