"""A number on its way to become a figure."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.framing.cues import Cue
from extract.framing.scene import Scene
from extract.framing.sources.source import UNSAID, Source
from extract.numbers.mentions import Mention
from terms.period import Period

PARTIES = frozenset(("reporter", "partner"))  # the slots of whose it is and with whom
LEVELS = ("level", "base")  # roles of what is told for itself, or to compare with


@dataclass(eq=False, slots=True)
class Draft:
    """A mention with the slots decided so far; ``why`` names the rule and the words behind each slot."""

    mention: Mention
    scene: Scene
    role: str = "level"  # level, base, change, share, abs
    flow: str | None = None
    reporter: str | None = None
    partner: str | None = None
    period: Period | None = None
    base: Period | None = None
    status: str = "actual"
    product: str | None = None
    unit: str | None = None
    sign: int = 1
    pct: float | None = None
    times: float | None = None
    abs: float | None = None
    change_unit: str | None = None
    qualifier: str = "exact"
    of_base: bool = False  # a share compared with
    from_to: bool = False  # the second of "from ... to ..."
    looks_back: bool = False  # told of "a year earlier", only to compare
    verb: bool = False  # whether a subject that sells or buys decided the parties
    abroad: bool = False  # a foreigner's purchase or sale told as the home's flow
    somebodys: bool = False  # a part of another number that was told to be somebody's goods
    rejected: bool = False  # a word of what is no trade stands nearer than one of trade
    of_cue: Cue | None = None  # the flow word after the "of" of a share
    source: Source = UNSAID
    explicit: set[str] = field(default_factory=set)
    unsure: bool = False  # whether another party than the one at home may be
    why: dict[str, str] = field(default_factory=dict)

    def say(self, slot: str, rule: str, words: str = "") -> None:
        """Remember which rule and words decided a slot."""
        self.why[slot] = f"{rule}: {words}" if words else rule

    @property
    def is_level(self) -> bool:
        return self.role in LEVELS or self.role == "share"

    @property
    def level_unit(self) -> str | None:
        """The unit of a level; None for a change alone."""
        return "%" if self.role == "share" else self.unit if self.role in LEVELS else None

    @property
    def is_change(self) -> bool:
        return self.role in ("change", "abs")

    @property
    def frame(self) -> tuple[object, ...]:
        return (self.flow, self.reporter, self.partner, self.product)
