"""When a plan was made, which is not when it is due: "in 2019 the presidents set a target of $1 billion"."""

from __future__ import annotations

import functools
from datetime import date

from extract.framing.periods.day import is_over
from extract.framing.scene import Scene, once
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.periods.mentions import PeriodMention
from terms.period import Period

REACH = 9  # words between a verb of setting a goal and its time
ENDS = frozenset(";:")
NAMED = ("period", "date")
COUNTED = ("within", "later")


def made_then(scene: Scene, period: PeriodMention, today: date | None) -> bool:
    """Whether a time that is over stands with a verb of agreeing on a goal or setting it, in one clause."""
    if not is_over(period.period, today) or _is_due(scene, period):
        return False
    return any(_of_clause(scene, period, start, end) for start, end in _settings(scene))


def counted_from(deadline: PeriodMention, scene: Scene, today: date | None) -> Period | None:
    """When a plan is due that was made in a year which is over: "in 2009 they hoped for $5 billion within three years".
    """
    kind, years = deadline.relative or ("", 0)
    if kind not in COUNTED or not isinstance(years, int):
        return None
    named = [p.period for p in scene.periods if p.role in NAMED and p.period is not None and is_over(p.period, today)]
    made = named[0] if len(named) == 1 and named[0].is_year else None
    return None if made is None else Period.of_year(made.year + years)


def _is_due(scene: Scene, period: PeriodMention) -> bool:
    """Whether it is the time for which the goal is: "the plan for 2022", "2022 жылға"."""
    table = scene.pack.table("periods").get("setting", {})
    if scene.before(period.start, 1) in table.get("due_before", ()):
        return True
    return scene.text[period.start : period.end].endswith(tuple(table.get("due_endings", ())) or ("\n",))


def _of_clause(scene: Scene, period: PeriodMention, start: int, end: int) -> bool:
    first, last = min(period.end, end), max(period.start, start)
    closes = scene.pack.verb_last and first == period.end
    if scene.words(first, last) > REACH * (1 + closes) or ENDS & set(scene.text[first:last]):
        return False
    if closes:
        return True  # the verb ends the clause in which the number stands
    return not any(first <= m.start < last for m in scene.mentions if m.kind != "count")


@once
def _settings(scene: Scene) -> list[tuple[int, int]]:
    """The places of verbs of setting a goal."""
    found = _words(scene.pack).find(scene.tokens)
    return [(scene.tokens[f.first].start, scene.tokens[f.last - 1].end) for f in found if f.payload]


@functools.cache
def _words(pack: Pack) -> Lexicon[bool]:
    table = pack.table("periods").get("setting", {})
    return Lexicon((phrase, name == "words") for name in ("words", "none") for phrase in table.get(name, ()))
