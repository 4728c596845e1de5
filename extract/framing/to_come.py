"""Numbers of a time that is yet to come, which no word calls a plan: "in 2030 trade is $5 billion"."""

from __future__ import annotations

from datetime import date

from extract.framing.periods.claims import CLAUSE
from extract.framing.periods.day import is_ahead, is_over
from extract.framing.periods.near import right_behind
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention

DEADLINE_REACH = 2.5
THEN = 6  # words and signs of "and then"


def to_come(scene: Scene, mention: Mention, today: date | None) -> bool:
    """Whether a period that has not begun, or some day to come, leads to a number or stands right behind it."""
    if not scene.periods:
        return False
    if any(_some_day(scene, p, mention) for p in scene.periods if p.rule == "horizon"):
        return True
    ahead = [p for p in scene.periods if p.role == "period" and p.period is not None and is_ahead(p.period, today)]
    if not ahead:
        return False
    if any(p.role == "period" and is_over(p.period, today) and right_behind(scene, p, mention) for p in scene.periods):
        return False  # "rose over the next decade, reaching $7 billion in 2012"
    last = next((p for p in reversed(scene.periods) if p.role == "period" and p.end <= mention.start), None)
    leading = (p for p in ahead if p is last and scene.cost(p, mention) <= DEADLINE_REACH)
    return any(leading) or any(right_behind(scene, p, mention) for p in ahead)


def comes_next(scene: Scene, before: Mention, mention: Mention) -> bool:
    """Whether no more than "and then" leads from one amount to the next: "a goal of $5 billion, later $10 billion"."""
    then = scene.pack.words("then")
    between = scene.tokens[scene.index(before.end) : scene.index(mention.start)] if then else []
    if before.kind != mention.kind or len(between) > THEN or not any(token.low in then for token in between):
        return False
    return not any(t.start <= c.start < mention.start for t in between[:1] for c in scene.of("status", "actual"))


def _some_day(scene: Scene, horizon: PeriodMention, mention: Mention) -> bool:
    """Whether some day to come leads to a number and to nothing before it: "in the coming years trade is 5 billion"."""
    start, end = horizon.end, mention.start
    if end < start or CLAUSE & set(scene.text[start:end]) or scene.of_between("status", start, end):
        return False
    return not any(start <= m.start < end for m in scene.mentions)
