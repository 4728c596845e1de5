"""How near a period stands to a number, and which periods of a sentence can be the number's at all."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import date

from extract.framing.draft import Draft
from extract.framing.periods.backward import had_been
from extract.framing.periods.claims import CLAUSE, claimed, in_brackets_with, trails
from extract.framing.periods.day import is_over
from extract.framing.periods.plan_made import made_then
from extract.framing.scene import FAR, Scene, once
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from extract.periods.resolve import resolve
from extract.tokens import DASHES
from terms.period import Period, month_of

NEAR = 6.0
LATER = 1.2  # a period after its number is rarer than one before it
AT_ONCE = 0.6  # but not one right behind it
IN_BRACKETS, FARTHER = 0.6, 1e-3  # in one pair of brackets, of several periods the nearer
RIGHT_BEHIND = 1.2  # its cost at most, whatever number follows it
BEHIND = 2  # words between a number and the period right behind it
MARKED = 3  # words of "2021 жылмен салыстырғанда (", the bracket with them
SAID = 2  # words between a word of saying and its month
HALF_YEAR = 6
BESIDE = 2  # words between "a year earlier" and the year that it is
TAKEN = 2.0  # for a period right behind another number
BROKEN = frozenset(",;:()—")
POINTING = ("shift", "same", "same-year", "back")


def candidates(draft: Draft, today: date | None) -> list[PeriodMention]:
    """The periods of a sentence that a number may be for."""
    found = []
    for period in draft.scene.periods:
        if _told_of_then(draft, period, today):
            found.append(replace(period, role="period", period=_then(period)))
        elif (_meant(draft, period, today) or _gone_on_about(draft, period)) and not _of_another(draft, period, today):
            found.append(period)
    return found


def _meant(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """Whether a period may be what a number is told of, by its own words."""
    if period.role == "deadline" and today is None and draft.status == "actual":
        return True  # "by 2023 they had climbed", in a text of no known day
    if period.role not in ("period", "now") or (period.rule == "by_now" and not _behind_then(draft.scene, period)):
        return False
    back = period.relative is not None and draft.is_change and points_back(period) and not _opens(draft, period)
    return not back and not _of_saying(draft, period, today)


def _behind_then(scene: Scene, now: PeriodMention) -> bool:
    """Whether a word that may but need not say "now" follows a time: "2021 жылы 90 болса, енді 70"."""
    return any(p.role == "period" and p.end <= now.start for p in scene.periods)


def _opens(draft: Draft, period: PeriodMention) -> bool:
    """Whether "a year earlier" opens the sentence of a change and no level: "A year earlier exports rose by 5%"."""
    scene = draft.scene
    if period.role != "period" or scene.words(scene.start, period.start) != 0:
        return False
    return (period.relative or ("",))[0] in ("shift", "back") and all(m.kind == "percent" for m in scene.numbers)


def _gone_on_about(draft: Draft, period: PeriodMention) -> bool:
    return period.role == "base" and (_opens_clause(draft, period) or _explained(draft, period))


def _of_another(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """Whether a number cannot be for a period by what stands between them and by the day of writing."""
    scene, mention = draft.scene, draft.mention
    back = period.relative is not None and points_back(period)
    if back and scene.of_between("base", mention.end, period.start):
        return True  # "71% against 67 a year earlier"
    if back and draft.role == "share" and _of_its_base(scene, period, mention):
        return True
    if draft.status == "actual":
        if period.rule == "until":
            return True  # "hardly known here until 2022, it sold for 5 billion"
        if trails(scene, period):
            return True
    elif _of_what_came_about(draft, period, today) or made_then(scene, period, today):
        return True
    return claimed(scene, period, mention)


def _of_its_base(scene: Scene, period: PeriodMention, share: Mention) -> bool:
    """Whether a time is that of the level compared with: "5 million against 4 a year earlier, Peru taking 40%"."""
    before = [m for m in scene.numbers if m.end <= period.start and scene.words(m.end, period.start) == 0]
    led = any(scene.words(c.end, m.start) <= 1 for m in before for c in scene.of("base") if c.end <= m.start)
    return led and period.end <= share.start and "," in scene.text[period.end : share.start]


def _told_of_then(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """Whether a time that something lasted from or to is gone on about: "since 2016, when it was $2 billion"."""
    if period.role not in ("since", "date") and period.rule not in ("since", "until"):
        return False
    over = period.period is None or today is None or period.period.first < month_of(today)
    return over and _opens_clause(draft, period)


def _then(period: PeriodMention) -> Period | None:
    """The first month of "since January", which runs to the day of writing."""
    began = period.period is not None and period.rule == "since"
    return Period(period.period.first, period.period.first) if began and period.period is not None else period.period


def _of_what_came_about(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """Whether a period is over that an amount before a plan has: "in 2023 they sold 1 billion and want to sell 5"."""
    if not is_over(period.period, today):
        return False
    scene, start = draft.scene, draft.mention.start
    own = [m for m in scene.mentions if period.end <= m.start < start and m.kind == draft.mention.kind]
    if not own or any(period.end <= p.start < start for p in scene.periods):
        return False
    return any(token.low in scene.conjunctions for token in scene.tokens[scene.index(own[-1].end) : scene.index(start)])


def _opens_clause(draft: Draft, base: PeriodMention) -> bool:
    """What is compared with, gone on about: "from a year earlier, when it was $3.6 billion"."""
    if base.end > draft.mention.start:
        return False
    scene = draft.scene
    when = scene.pack.table("periods").get("when", {}).get("words", ())
    if not any(w in when for w in scene.after(base.end, 2).split()):
        return False
    # «салыстырған кезде» only compares
    return not any(c.start >= base.end and scene.words(base.end, c.start) == 0 for c in scene.of("base"))


def _explained(draft: Draft, base: PeriodMention) -> bool:
    """What is compared with, its number right behind it: "up 16% on 2021 ($366 million)", "than May's $5 million"."""
    if base.end > draft.mention.start or draft.role != "level":
        return False
    between = draft.scene.text[base.end : draft.mention.start].strip()
    if between in ("", *DASHES):
        return True
    return between.endswith("(") and draft.scene.words(base.end, draft.mention.start) <= MARKED


def _of_saying(draft: Draft, period: PeriodMention, today: date | None) -> bool:
    """A month that is over tells when a plan was made, not what it is for; or when something was said to be so."""
    if draft.status == "actual":
        return period.rule == "month" and (_said_that(draft, period) or _summed_up(draft.scene, period, today))
    if today is None or (period.period is not None and period.period.months > 3):
        return False
    if period.period is None:
        return period.rule == "month" and _nearer_back(period, today)
    return is_over(period.period, today)


def _nearer_back(month: PeriodMention, today: date) -> bool:
    """Whether the last such month, its year not said, is nearer than the next: the plan was made in it."""
    kind, value = month.relative or ("", 0)
    return kind == "year-open" and isinstance(value, tuple) and (value[0] - today.month) % 12 > HALF_YEAR


def _said_that(draft: Draft, period: PeriodMention) -> bool:
    """"In December the minister said that ...", "said in December that ...": the month is that of saying."""
    scene = draft.scene
    before = any(0 <= scene.words(c.end, period.start) <= SAID for c in scene.of("said") if c.end <= period.start)
    return (before and period.end <= draft.mention.start) or saying_follows(scene, period.end, draft.mention.start)


def _summed_up(scene: Scene, month: PeriodMention, today: date | None) -> bool:
    """Whether a month is that in which a whole year was told of: "the results of 2017 came as early as January"."""
    if today is None or month.relative is None or month.relative[0] != "year-open":
        return False
    before = [p for p in scene.periods if p.end <= month.start]
    year = before[-1] if before else None
    if year is None or year.role != "period" or year.period is None or not year.period.is_year:
        return False
    one_clause = not CLAUSE & set(scene.text[year.end : month.start])
    between = any(year.end <= m.start < month.start for m in scene.mentions)
    told = resolve(month, None, today)
    return one_clause and not between and told is not None and 0 < told.last - year.period.last <= HALF_YEAR


def saying_follows(scene: Scene, start: int, end: int) -> bool:
    return any(_sayings(scene.pack).find(scene.tokens[scene.index(start) : scene.index(end)]))


@functools.cache
def _sayings(pack: Pack) -> Lexicon[str]:
    return Lexicon((phrase, "saying") for phrase in pack.table("periods").get("saying", {}).get("words", ()))


def nearest(draft: Draft, periods: list[PeriodMention]) -> tuple[PeriodMention | None, float]:
    best, best_cost = None, FAR
    for period in periods:
        cost = _cost(draft, period)
        limit = NEAR if period.end <= draft.mention.start else 2.2 if points_back(period) else 4.0
        if cost < best_cost and cost <= limit:
            best, best_cost = period, cost
    return best, best_cost


def _cost(draft: Draft, period: PeriodMention) -> float:
    scene, mention = draft.scene, draft.mention
    cost = scene.cost(period, mention)
    if in_brackets_with(scene, period, mention):
        return min(cost, IN_BRACKETS + cost * FARTHER)
    if period.start >= mention.end:
        return min(cost + AT_ONCE, RIGHT_BEHIND) if right_behind(scene, period, mention) else cost + LATER
    return cost + (TAKEN if taken(scene, period, mention) else 0.0)


def right_behind(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """"9.5% in February": only a preposition between."""
    if mention.end > period.start or scene.words(mention.end, period.start) > BEHIND:
        return False
    if not BROKEN.isdisjoint(scene.text[mention.end : period.start]):
        return False
    joined = scene.tokens[scene.index(mention.end) : scene.index(period.start)]
    if any(token.low in scene.conjunctions for token in joined):
        return False  # "18 billion and in 2020 only 15": it opens the next item
    # "754 млн доллардан 2023 жылы 807 млн долларға": it leads to the next one
    return not any(m.start >= period.end and scene.words(period.end, m.start) == 0 for m in scene.mentions)


def taken(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a period stands right behind another number of the kind."""
    return any(right_behind(scene, period, m) for m in scene.mentions if m is not mention and m.kind == mention.kind)


def points_back(mention: PeriodMention) -> bool:
    """Said of an earlier period by the one being spoken of: "the same period of 2018", "a year earlier"."""
    if mention.relative is None:
        return False
    kind, value = mention.relative
    if kind not in POINTING:
        return False
    number = value if isinstance(value, int) else value[0]
    if kind == "shift":
        return number < 0  # "the following year" looks ahead
    return kind != "same" or number != 0  # "over the same months" looks at now


def looks_back(mention: PeriodMention, scene: Scene) -> bool:
    """Whether a period only serves to compare: "a year earlier", or the year that this is, "..., in 2019"."""
    if points_back(mention) or only_compares(scene) or had_been(mention, scene):
        return True
    if len(scene.periods) == 1:
        return False
    beside = (p for p in scene.periods if p.relative is not None and p.end <= mention.start)
    return any(points_back(p) and scene.words(p.end, mention.start) <= BESIDE for p in beside)


@once
def only_compares(scene: Scene) -> bool:
    """Whether a sentence says at once, or by the past of its verb, that it is there to compare with.

    "For comparison, in 2019 it was 9", "2019 жылы бұл көрсеткіш 9 млн доллар еді".
    """
    said = scene.text[scene.start : scene.end].lower()
    return said.startswith(scene.pack.words("for_comparison")) or said.rstrip(" .!»").endswith(scene.pack.words("once"))


def hangs_on(mention: PeriodMention) -> bool:
    """Whether a period is told by the one being spoken of: "a year earlier", "the same months"."""
    return mention.relative is not None and mention.relative[0] in POINTING
