"""The periods that a text has spoken of so far, and which of them a number without one inherits."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from extract.framing.periods.backward import told_of_before
from extract.framing.scene import Scene
from terms.period import YEAR, Period

SMALL_PART = 3  # so many times as long as the beginning of a period that is no more than a part of it
DIGITS = 3  # by which a level is known again
SOME_YEARS = 24  # months; two levels so far apart are compared, rather than each with the year before it
OLD = 2  # years by which the first period spoken of may precede another and still be what the document is about


@dataclass(slots=True)
class Timeline:
    """What was said of time: ``now`` is what the next number inherits, None while nothing has been said."""

    now: Period | None = None
    entered: Period | None = None  # what it was as this sentence began
    here: Period | None = None  # the same, if it was said in this paragraph
    main: Period | None = None  # what the document is about as a whole
    first: Period | None = None  # the months that its first sentence with any is about, whatever it tells of them
    titled: bool = False  # whether only the title has said so
    section: Period | None = None  # what the paragraphs under a heading are about, where that says it
    held: Period | None = None  # what the paragraph spoke of before this sentence, if this names no flow
    opened: Period | None = None  # the period of the paragraph's first level
    lead: Period | None = None  # the period under which the items of a list stand
    listing: bool = False
    invested: Period | None = None  # the years over which money of this paragraph has come
    goal: Period | None = None  # the deadline of the last plan, until a level that came about or a new paragraph
    resolved: dict[tuple[int, Period | None], Period | None] = field(default_factory=dict)  # of this sentence
    taken: set[int] = field(default_factory=set)  # offsets of this sentence's periods that are of levels compared with
    compared: tuple[Period, Period] | None = None  # a period and the one that it was said to be compared with
    heard: dict[int, Period] = field(default_factory=dict)  # the last period of so many months
    spoken: list[Period] = field(default_factory=list)  # of this sentence's levels
    known: dict[float, Period] = field(default_factory=dict)  # the period of each level when first told
    season: Period | None = None  # the last season that was named
    other: Period | None = None  # the last period told of something else than trade
    steps: tuple[Period, Period] | None = None  # the last two years apart that a paragraph told levels of
    made: Period | None = None  # the last one told of goods by weight that are no trade, such as a harvest
    so_far: Period | None = None  # the year up to the day as of which the text tells
    before: Scene | None = None  # the sentence before this one
    scene: Scene | None = None
    paragraph: int = -1
    climbing: int = -1  # the paragraph that tells of the years up to the last one after another
    today: date | None = None  # the day on which the text was written, if it is known

    @property
    def year(self) -> int | None:
        """The year of writing."""
        return None if self.today is None else self.today.year

    def enter(self, scene: Scene) -> None:
        """Go on to a sentence: items of a list return to what led to them, a new paragraph to the document's period."""
        self.before, self.scene = self.scene, scene
        self.resolved.clear()
        self.taken.clear()
        if self.spoken:
            self._settle(self.spoken)
            self.spoken.clear()
        if self.held is not None and scene.paragraph == self.paragraph:
            self._come_back(self.held)
        if scene.paragraph != self.paragraph:
            self.paragraph = scene.paragraph
            self.here = None
            self.goal = self.invested = None
            about = self.section or self.main
            if about is not None and (self.now != self.opened or self._past() or self._part_of(about)):
                self.now = about
            self.opened = None
        if scene.kind == "item":
            self._list(scene)
        else:
            self.listing, self.lead = False, None
        self.entered, self.held = self.now, None
        if self.here is not None and self.opened is not None:  # not only by a plan
            told = scene.cues.get("flow") and not told_of_before(scene)
            self.held = None if told else self.now

    def _come_back(self, held: Period) -> None:
        """After a sentence that only looked back the paragraph goes on: "In 2019 it was 9. Imports came to 3"."""
        if self.now is not None and self.now.last < held.first:
            self.now = self.here = held

    def _part_of(self, about: Period) -> bool:
        """Whether the text has looked at a part of its period: "December alone" in an account of the year."""
        if self.now is None or self.now == about or not about.contains(self.now):
            return False
        return self.now.first > about.first or SMALL_PART * self.now.months <= about.months

    def _past(self) -> bool:
        """Whether the text has looked back to before its own period."""
        return self.now is not None and self.main is not None and self.now.last < self.main.first

    def _list(self, scene: Scene) -> None:
        """Each item of a list starts anew from what led to the list, or else from the first item.

        Its further sentences go on.
        """
        if scene.goes_on:
            return
        self.lead = self.lead or self.now
        if self.listing and not any(scene.words(scene.start, c.start) <= 1 for c in scene.links.get("including", ())):
            self.now = self.lead
        self.listing = True

    def _settle(self, spoken: list[Period]) -> None:
        """Of the periods of a sentence the newest goes on: those before it were there to compare with."""
        newest = spoken[0]
        for period in spoken:
            newest = period if period.last >= newest.last else newest
        self.now = self.here = newest
        if self.main is None and self.first is not None and newest.year < self.first.year - 1:
            self.main = self.first  # "having been at only $0.2 billion in 2021"
        elif self.main is None or self.titled or self._goes_beyond(newest, self.main):
            self.main, self.titled = newest, False

    def _goes_beyond(self, period: Period, main: Period) -> bool:
        """Whether a period is what the document is about rather than the one spoken of first.

        It is where that one was over long before the day of writing or is years older, and where both end in the same
        month, the year so far and that month alone.
        """
        old = self.year is not None and main.year < self.year - 1
        if period.last > main.last and (old or self.climbing == self.paragraph):
            self.climbing = self.paragraph
            return True
        return period.year - main.year > OLD or (period.last == main.last and main.months < period.months < 12)

    def said(self, period: Period) -> None:
        """A period that a sentence is about as a whole."""
        self.now = self.here = period
        self.hear(period)
        if self.first is None and period.months > 1:
            self.first = period

    def head(self, period: Period | None, title: bool) -> None:
        """What a heading says of time holds for its paragraphs; what the title says for the whole document."""
        title = title and (self.main is None or self.titled)
        self.section = None if title else period
        if title and period is not None:
            self.main, self.titled = period, True

    def hear(self, period: Period) -> None:
        """Any period that was named, for those who take up its months later ("the same seven months")."""
        self.heard[period.months] = period
        if period.months == YEAR and not period.is_year:
            self.season = period

    def level(self, period: Period, aside: bool) -> None:
        """The period of a number that came about; what is said aside, in brackets, is not gone on about."""
        self.hear(period)
        if aside:
            return
        self.goal = None
        here = self.here  # "In 2021 they were 3, by 2023 5 million. Imports rose from 1 to 2"
        if here is not None and here.months == period.months and period.first - here.first >= SOME_YEARS:
            self.steps = (here, period)
        self.now = self.here = period
        self.opened = self.opened or period
        self.spoken.append(period)

    def learn(self, value: float, period: Period) -> None:
        """Know a level by its digits: "of these 985 million" is of the months of which 985 million were told."""
        self.known.setdefault(value, period)

    def known_as(self, value: float) -> Period | None:
        """The period of a level told before, where it has digits enough to be known by."""
        period = self.known.get(value)
        return period if period is not None and len(f"{value:.0f}".rstrip("0")) >= DIGITS else None

    def like(self, months: int) -> Period | None:
        """The last period of so many months; "seven months" from 20 March to 21 October touch eight."""
        whole, touching = self.heard.get(abs(months)), self.heard.get(abs(months) + 1)
        return whole or (touching if touching is not None and touching.first % 12 else None)

    def compare(self, period: Period | None, base: Period | None) -> None:
        """A base that the text names."""
        if period is not None and base is not None and base.first < period.first:
            self.compared = (period, base)

    def step_before(self, period: Period | None, scene: Scene) -> Period | None:
        """From which of two times told of something has come, in a sentence that tells no other: "from 1 to 2"."""
        if self.steps is None or self.steps[1] != period or self.here is None:
            return None
        return None if any(p.period is not None for p in scene.periods) else self.steps[0]

    def base_of(self, period: Period | None) -> Period | None:
        """What the text last compared a period with."""
        return self.compared[1] if self.compared is not None and self.compared[0] == period else None
