"""Which periods of a sentence are of another number: in its brackets, beside it, or opening its clause."""

from __future__ import annotations

import functools

from extract.framing.roles.compared import bases
from extract.framing.scene import Scene, first_behind
from extract.languages import Pack
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from extract.periods.words import DASHES

CLAUSE = frozenset(",;—–")
BESIDE = 2  # words beside a period among which "alone" stands
INSERTED = 2  # words of an insertion before the period that it only names
LEADS = 8  # words between a period that opens a clause and that clause's number


def claimed(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a period is of another number than this one."""
    if period.start >= mention.end:
        if ": " in scene.text[mention.end : period.start]:
            return True  # "it sold 8 million: in summer 2014 that was done in two weeks"
        if opens_later_clause(scene, period):
            return True
    elif _in_relative(scene, period, mention) or _inserted(scene, period, mention):
        return True
    return _aside(scene, period, mention) or _of_start(scene, period, mention)


def in_brackets_with(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Both in one pair of brackets: "(25, 22 and 26 percent in January-February 2014)"."""
    if "(" not in scene.vocabulary:
        return False
    first, last = (period, mention) if period.start < mention.start else (mention, period)
    opened = scene.text.rfind("(", scene.start, first.start)
    if opened < 0:
        return False
    closed = scene.text.find(")", max(first.end, last.end), scene.end)
    inside = scene.text[opened + 1 : closed]
    return opened < closed and "(" not in inside and ")" not in inside


def opens_later_clause(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period leads to a number of a clause behind other numbers: "..., though 2022 gave only 21 million"."""
    before = [m for m in scene.numbers if m.end <= period.start]
    if not before:
        return False
    following = first_behind(scene.numbers, period.end)
    if following is None or scene.words(period.end, following.start) > LEADS:
        return False
    gap = scene.between(period, following)
    sign, _, rest = gap.partition(" ")
    if CLAUSE & set(rest if sign in DASHES else gap):  # "..., in 2022 — only 21 million"
        return False
    return before[-1].kind == following.kind and not CLAUSE.isdisjoint(scene.text[before[-1].end : period.start])


def trails(scene: Scene, period: PeriodMention) -> bool:
    """Whether years past stand in a last clause without a number: "... made 3 and has hardly changed over 3 years"."""
    if period.rule != "years-past" or not scene.numbers or period.start < scene.numbers[-1].end:
        return False
    between = scene.tokens[scene.index(scene.numbers[-1].end) : scene.index(period.start)]
    return any(token.low in (",", *scene.pack.words("joint")) for token in between)


def of_start(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period is of the number from which another one has come: "from $5 million in 2019 to $7 million"."""
    starts = bases(scene)
    if not starts:
        return False
    if any(scene.words(period.end, m.start) == 0 and m.start not in starts for m in scene.numbers):
        return False  # "2021 жылғы 3 млн доллардан 2023 жылы 2 млн долларға": it leads to the second
    return any(_begins(scene, period, m) for m in scene.numbers)


def numbered_aside(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period stands in brackets with a number: "€41 million (whole of 2024: 36)"."""
    if not scene.bracketed(period.start):
        return False
    numbers = (m for m in scene.mentions if m.kind != "count")
    return any(in_brackets_with(scene, period, m) for m in numbers)


def _in_relative(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a period is of a relative clause before a number: "exports, which in 2020 came to 9, reached 15"."""
    return 0 < _relative_end(scene, period) <= mention.start


def only_related(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period is in a relative clause without a number, that the sentence goes on behind."""
    end = _relative_end(scene, period)
    if end <= 0:
        return False
    start = scene.text.rfind(",", scene.start, period.start)
    return not any(start < m.start < end for m in scene.numbers)


def _relative_end(scene: Scene, period: PeriodMention) -> int:
    """Where the relative clause of a period ends, with the sentence going on; -1 where there is none."""
    relatives = _relatives(scene.pack)
    if relatives.isdisjoint(scene.vocabulary):
        return -1
    start = scene.text.rfind(",", scene.start, period.start)
    opening = scene.index(start + 1) if start >= 0 else len(scene.tokens)
    if opening == len(scene.tokens) or scene.lows[opening] not in relatives:
        return -1
    span = period.period is not None and period.period.months > 1
    if span and scene.before(start, 1).startswith(_times(scene.pack)):
        return -1  # "in the season, which lasted from July 2022 to June 2023,"
    return scene.text.find(", ", period.end, scene.end)


def _inserted(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a month is only named between commas behind a period: "2025, despite the events of June, gave 5"."""
    if period.rule != "month":
        return False
    start = scene.text.rfind(",", scene.start, period.start)
    end = scene.text.find(",", period.end, mention.start) if period.end <= mention.start else -1
    if start < 0 or end < 0 or scene.words(start + 1, period.start) < INSERTED:
        return False
    if scene.of_between("flow", start, end):
        return False
    numbers = any(start < m.start < end for m in scene.numbers)
    return not numbers and any(p.end <= start and p.role == "period" for p in scene.periods)


def alone(scene: Scene, period: PeriodMention) -> bool:
    """Whether a month behind a number is said to be of that one only: "7% in December alone"."""
    if period.rule != "month":
        return False
    before = [m for m in scene.numbers if m.end <= period.start]
    if not before or scene.words(before[-1].end, period.start) > LEADS:
        return False
    words = scene.pack.table("periods").get("alone", {}).get("words", ())
    beside = {*scene.before(period.start, BESIDE).split(), *scene.after(period.end, BESIDE).split()}
    return not beside.isdisjoint(words)


@functools.cache
def _relatives(pack: Pack) -> frozenset[str]:
    return frozenset(pack.table("periods").get("relatives", {}).get("words", ()))


@functools.cache
def _times(pack: Pack) -> tuple[str, ...]:
    """How words of a time begin, whose relative clause tells which one it is."""
    return tuple(pack.table("periods").get("relatives", {}).get("times", ("\0",)))


def _aside(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether a period stands in brackets with another number: "took 26% (25% in 2017) and gave 24%"."""
    if numbered_aside(scene, period) and not in_brackets_with(scene, period, mention):
        return True
    bracket = _bracket_behind(scene, period) if mention.start > period.end else None
    return bracket is not None and not bracket[0] < mention.start < bracket[1] and of_bracket_behind(scene, period)


def _bracket_behind(scene: Scene, period: PeriodMention) -> tuple[int, int] | None:
    """Where the bracket right behind a period opens and closes."""
    opened = scene.text.find("(", period.end, period.end + 2)
    closed = scene.text.find(")", opened, scene.end) if opened >= 0 else -1
    return (opened, closed) if closed >= 0 else None


def of_bracket_behind(scene: Scene, period: PeriodMention) -> bool:
    """Whether a period is of the amount in the bracket behind it: "first in 2022 (at $9 million), it came to $3"."""
    bracket = _bracket_behind(scene, period)
    if bracket is None:
        return False
    opened, closed = bracket
    if scene.text[closed + 1 : closed + 2] != "," or any(opened < p.start < closed for p in scene.periods):
        return False
    inside = {m.kind for m in scene.numbers if opened < m.start < closed}
    return any(m.kind in inside for m in scene.numbers if m.start > closed)


def _of_start(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    if len(scene.numbers) < 2 or not bases(scene) or scene.words(period.end, mention.start) == 0:
        return False
    others = (m for m in scene.numbers if m is not mention and m.kind == mention.kind)
    return any(_begins(scene, period, m) for m in others)


def _begins(scene: Scene, period: PeriodMention, start: Mention) -> bool:
    """Whether a period is beside the number that another one has come from, and says when it was that much.

    Where a time that only says when the whole came about has an ending of its own, it is no time of the start:
    "2024 жылы 3 млн доллардан 2 млн долларға" against "2023 жылғы 3 млн доллардан".
    """
    if start.start not in bases(scene) or not _beside(scene, period, start):
        return False
    endings = scene.pack.words("times_of")
    if not endings or period.start >= start.end or scene.text[period.start : period.end].lower().endswith(endings):
        return True
    following = next((m for m in scene.numbers if m.start >= start.end and m.kind == start.kind), None)
    return following is None or any(start.end <= p.start and p.end <= following.start for p in scene.periods)


def _beside(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Right before a number, as what is its own ("2023 жылғы 5 млн", "having been in 2023 5"), or right behind it."""
    if period.end <= mention.start:
        apart = scene.words(period.end, mention.start)
        if apart == 0 or "base" not in scene.cues:
            return apart == 0
        been = (c for c in scene.of_between("base", period.end, mention.start) if c.value == "been")
        return apart <= sum(scene.words(c.start, c.end) for c in been)
    behind = 0 <= scene.words(mention.end, period.start) <= 2
    return behind and not set(",;:()—") & set(scene.text[mention.end : period.start])
