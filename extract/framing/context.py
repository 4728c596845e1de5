"""What the text so far lets a number inherit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.framing.draft import Draft
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from terms.period import Period

IN_MIND = 4  # sentences for which "them" may mean a product

Focus = tuple[str | None, str | None]  # the party at home and the other one


@dataclass(frozen=True, slots=True)
class Asked:
    """The question that ends a paragraph: whether it asks of plans, and of what time."""

    paragraph: int
    status: str | None
    period: Period | None


@dataclass(slots=True)
class Context:
    """What a sentence inherits: the document's topic, and the slots of the sentence before."""

    home: str | None = None
    other: str | None = None  # the partner of a document about a pair
    unsure: bool = False  # whether another party may be at home
    place: str | None = None  # the land of the town in the dateline
    printed: str | None = None  # the land where the paper says that it is printed, whose "we" it says
    flow: str | None = None
    topical: str | None = None  # the flow that the document is about
    sole: str | None = None  # the one flow that the document names anywhere
    broad: str | None = None  # the last flow that was no balance
    sign: int = 1  # of the last balance
    ahead: Sequence[Scene] = ()  # the next sentences
    whole: tuple[object, ...] = ()  # parties and product of the last turnover, or of the first flow after another
    parts: frozenset[str] = frozenset()  # the flows told since then of the same
    reporter: str | None = None
    partner: str | None = None
    times: Timeline = field(default_factory=Timeline)
    asked: Asked | None = None  # the last question
    product: str | None = None
    spoken: str | None = None  # the product last named, while it is still in mind
    silent: int = 0  # sentences since it was named
    theme: str | None = None  # the product that the document is about
    section: str | None = None  # the product that the heading above names
    run_in: str | None = None  # the product that heads its paragraph alone: "Services. Exports came to ..."
    subject: str | None = None  # the product that all numbers of the paragraph so far are of
    opened: bool = False  # whether the paragraph had a number
    weighed: str | None = None  # the product of the last weight that named one
    weighing: str | None = None  # the unit of the last weight
    status: str = "actual"
    unit: str | None = None
    percent_mode: str | None = None
    indexed: bool = False  # whether the document gives levels in percent of the base
    share: Draft | None = None  # the last share
    levels: list[Draft] = field(default_factory=list)  # the last levels of anything
    wholes: list[Draft] = field(default_factory=list)  # the last levels of all goods, which others may be parts of
    paragraph: int = -1
    list_unit: str | None = None  # what the numbers of a list count, where the line that led to it says so
    listing: bool = False  # whether this sentence is a row of a list that a colon led to
    led: int = 0  # +1 or -1 where what led to the list told of a rise or a fall
    listed: tuple[str | None, str | None] = (None, None)  # the flow and the product before the first item of a list
    listed_of: Focus = (None, None)  # whose trade with whom a list is of
    last: str | None = None  # the party last named in the sentence before
    seen: frozenset[str | None] = frozenset()  # parties named so far in this paragraph
    live: int = 0  # for how many sentences more trade counts as the subject
    previous: Draft | None = None  # the number before this one
    told: Draft | None = None  # the last number whose frame was settled
    answer: Draft | None = None  # the number that answered the last question
    both_ways: bool = False  # whether a turnover of all goods was told
    counted: Draft | None = None  # the last amount of them
    between: Draft | None = None  # the largest turnover of two, as long as all that follows is of them
    most: dict[tuple[object, ...], Draft] = field(default_factory=dict)  # the largest sum told of two, by product too
    rowed: Draft | None = None  # the last figure of a table
    total: Draft | None = None  # the last sum of a country's trade with all
    scene: Scene | None = None  # the sentence that is read
    before: Scene | None = None  # the sentence before it
    topic: Focus = (None, None)  # home and other of the whole document
    focus: dict[int, Focus] = field(default_factory=dict)  # those of a paragraph, by its number
    lines: dict[int, Focus] = field(default_factory=dict)  # those of a line of a digest, by where it begins
    voices: dict[int, str] = field(default_factory=dict)  # the country of who speaks, by paragraph
    guests: dict[int, str] = field(default_factory=dict)  # the country of who is asked, by paragraph
    partners: tuple[str | None, ...] = ()  # those told of in the sentence before, then in this one
    bloc: str | None = None  # the bloc last named before this sentence
    five: str | None = None  # that of five countries
    region: str | None = None  # the region last named before it
    pair: tuple[str, str] | None = None  # the two countries last named together
    turned: Focus | None = None  # reporter and partner to whom the last sentence turned
    announced: Focus | None = None  # those to whom a speaker said that he turns, for the one who answers

    @property
    def about(self) -> str | None:
        """The product of the paragraph's own heading, of the section or of the whole document."""
        return self.run_in or self.section or self.theme

    @property
    def asks(self) -> bool:
        """Whether the sentence before asks what this one answers: "And exports?" — "Five billion"."""
        return self.before is not None and self.before.asks

    def opposite(self, code: str | None) -> str | None:
        """The other one of the two that the document is about; to a third that is whom the home trades with."""
        return self.home if code == self.other else self.other

    def speak_of(self, product: str | None) -> None:
        """Keep a product in mind for what takes it up."""
        if product is not None:
            self.spoken, self.silent = product, 0

    def fade(self) -> None:
        """Forget a product that has not been named for long."""
        self.silent += 1
        self.spoken = self.spoken if self.silent <= IN_MIND else None
