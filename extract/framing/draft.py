"""A number on its way to become a figure, and what the text so far lets it inherit."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from extract.framing.cues import Cue
from extract.framing.periods.timeline import Timeline
from extract.framing.scene import Scene
from extract.framing.sources.attribution import UNSAID, Source
from extract.numbers.mentions import AMOUNTS, Mention
from terms.figure import WORLD
from terms.period import Period

JOINED = 7  # letters between two countries named side by side
PARTS = "export and import follow"
IN_MIND = 4  # sentences for which "them" may mean a product
BOTH = ("group", "neighbour")  # kinds of words that speak of the two that the document is about
ROW = 80  # letters of the longest row of a list

Focus = tuple[str | None, str | None]  # the party at home and the other one


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
        return self.role in ("level", "base", "share")

    @property
    def level_unit(self) -> str | None:
        """The unit of a level; None for a change alone."""
        return "%" if self.role == "share" else self.unit if self.is_level else None

    @property
    def is_change(self) -> bool:
        return self.role in ("change", "abs")

    @property
    def frame(self) -> tuple[object, ...]:
        return (self.flow, self.reporter, self.partner, self.product)


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
    listing: bool = False  # whether this sentence is a row of a list that a colon led to
    led: int = 0  # +1 or -1 where what led to the list told of a rise or a fall
    listed: tuple[str | None, str | None] = (None, None)  # the flow and the product before the first item of a list
    headed: str | None = None  # the flow that the heading over this paragraph names
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
    total: Draft | None = None  # the last sum of a country's trade with all
    scene: Scene | None = None  # the sentence that is read
    before: Scene | None = None  # the sentence before it
    topic: Focus = (None, None)  # home and other of the whole document
    focus: dict[int, Focus] = field(default_factory=dict)  # those of a paragraph, by its number
    voices: dict[int, str] = field(default_factory=dict)  # the country of who speaks, by paragraph
    partners: tuple[str | None, ...] = ()  # those told of in the sentence before, then in this one
    bloc: str | None = None  # the bloc last named before this sentence
    region: str | None = None  # the region last named before it
    pair: tuple[str, str] | None = None  # the two countries last named together
    turned: Focus | None = None  # reporter and partner to whom the last sentence turned

    def enter(self, scene: Scene) -> None:
        """Go on to a sentence: a new paragraph of a document about a pair or a country falls back to that topic."""
        self.times.enter(scene)
        self.scene, self.before = scene, self.scene
        turned, self.turned = self.turned, None
        self.silent += 1
        self.spoken = self.spoken if self.silent <= IN_MIND else None
        if len(scene.parties) > 1:
            self.pair = self._joined(scene) or self.pair
        for party in self.before.parties if self.before is not None else ():
            if party.kind == "bloc":
                self.bloc = party.code
            elif party.kind == "region":
                self.region = party.code
        here = self._named(scene)
        # a paragraph of one sentence keeps in sight what was told before
        single = scene.text.startswith("\n", scene.end)
        self.seen = frozenset(here) if scene.paragraph != self.paragraph and not single else self.seen | here
        going_on, self.listing = self.listing, self._goes_on_listing(scene)
        if not (going_on and self.listing):
            self.led = self._way(self.before) if self.listing and self.before is not None else 0
        if scene.paragraph != self.paragraph and self.listing:
            self.paragraph = scene.paragraph
            self.reporter, self.partner = self.home, self.other
        if scene.paragraph != self.paragraph:
            self._begin_paragraph(scene, turned if self._asks() else None)
        if scene.kind == "item" and not scene.goes_on:
            self._go_on_to_item(scene)

    def _begin_paragraph(self, scene: Scene, turned: Focus | None) -> None:
        """Fall back to the topic of a paragraph; ``turned``: to whom the question that it answers turned."""
        self.paragraph = scene.paragraph
        self.home, self.other = self.focus.get(scene.paragraph, self.topic)
        if self.other is None and self.home in self.topic and None not in self.topic:
            self.other = self.topic[self.home == self.topic[0]]
        self.run_in = None
        asks = self._asks()
        asked = self.product if asks and scene.kind != "item" else None
        self.product, self.subject, self.opened = asked or self.about, None, False
        self.percent_mode = None if self.percent_mode == "share" and not asks else self.percent_mode
        self.reporter, self.partner = turned or (self.home, self.other)
        self.other = None if self.partner == WORLD else self.other
        if not (self.flow and not scene.of("flow") and (asks or scene.of("link", "follow"))):
            kept = None if self.flow in ("investment", "transit") else self.flow
            self.flow = self.headed or self.topical or kept
        self.status = "actual"

    def _go_on_to_item(self, scene: Scene) -> None:
        """What one partner's item of a list tells of its goods does not hold for the next partner's."""
        first = self.before is None or self.before.kind != "item"
        if self.before is None or first or not any(m.kind in AMOUNTS for m in self.before.mentions):
            self.listed = (self.flow, self.product)
            return
        named = [any(p.code for p in item.parties) for item in (self.before, scene)]
        if all(named) and scene.row is None:
            flow, product = self.listed
            self.flow = (flow or self.topical) if self.before.of("flow") else self.flow
            self.product = product if self.before.products else self.product

    def note_part(self, draft: Draft) -> None:
        """Keep which flows of the same parties and product were told one after another."""
        if draft.flow is None or (draft.role == "share" and draft.flow == "turnover"):
            return
        if draft.flow != "turnover" and draft.frame[1:] == self.whole:
            self.parts = self.parts | {draft.flow}
        elif draft.role in ("level", "base") and ("flow" in draft.explicit or draft.why.get("flow") == PARTS):
            self.whole, self.parts = draft.frame[1:], frozenset((draft.flow,))
        else:
            self.parts = frozenset()

    def note_pair(self, draft: Draft) -> None:
        """Keep the largest turnover of two until a number of others is told."""
        last = self.between
        self._note_most(draft)
        if last is not None and {draft.reporter, draft.partner} != {last.reporter, last.partner}:
            self.between = last = None
        if draft.flow != "turnover" or draft.role not in ("level", "base") or draft.mention.kind != "money":
            return
        larger = last is None or (draft.mention.value or 0.0) > (last.mention.value or 0.0)
        if larger and draft.reporter != draft.partner and WORLD not in (draft.reporter, draft.partner):
            self.between = draft

    def _note_most(self, draft: Draft) -> None:
        """Keep the largest sum that two were said to trade for."""
        if draft.mention.kind not in AMOUNTS or draft.status != "actual" or draft.role not in ("level", "base"):
            return
        if draft.partner == WORLD and draft.product is None and draft.mention.kind == "money":
            self.total = draft
        pair = (frozenset((draft.reporter, draft.partner)), draft.product)
        known = self.most.get(pair)
        if known is None or (draft.mention.value or 0.0) > (known.mention.value or 0.0):
            self.most[pair] = draft

    def _asks(self) -> bool:
        """Whether the sentence before asks what this one answers: "And exports?" — "Five billion"."""
        return self.before is not None and self.before.text[self.before.end - 1 : self.before.end] == "?"

    def speak_of(self, product: str | None) -> None:
        """Keep a product in mind for what takes it up, and forget the last one once it is long not named."""
        if product is not None:
            self.spoken, self.silent = product, 0

    @property
    def about(self) -> str | None:
        """The product of the paragraph's own heading, of the section or of the whole document."""
        return self.run_in or self.section or self.theme

    def _goes_on_listing(self, scene: Scene) -> bool:
        """Whether a sentence is a row of a list that a sentence with a colon led to."""
        if self.before is None or scene.end - scene.start > ROW:
            return False
        return self.listing or self.before.text[self.before.end - 1 : self.before.end] == ":"

    def _named(self, scene: Scene) -> set[str]:
        """The parties that a sentence names, those that the document is about where it speaks of both of them."""
        named: set[str] = set()
        both = "link" in scene.cues and bool(scene.of("link", "reverse", "bilateral"))
        for party in scene.parties:
            if party.code:
                named.add(party.code)
            both = both or party.kind in BOTH
        if both:
            named.update(code for code in (self.home, self.other) if code)
        return named

    @staticmethod
    def _way(scene: Scene) -> int:
        """+1 or -1 where a sentence tells of a rise or a fall only."""
        said = {cue.value for cue in scene.of("change", "up", "down")}
        return 0 if len(said) != 1 else 1 if "up" in said else -1

    @staticmethod
    def _joined(scene: Scene) -> tuple[str, str] | None:
        """Two countries that a sentence names side by side, and no third beside them."""
        named = [p for p in scene.parties if p.code and p.kind in ("country", "region", "city")]
        pairs = itertools.pairwise(named)
        ends = [(a.code, b.code) for a, b in pairs if b.start - a.end <= JOINED and a.code != b.code]
        return ends[0] if len(ends) == 1 else None
