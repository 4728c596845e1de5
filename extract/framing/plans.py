"""Which words of a sentence speak of a plan or an expectation, and which of what came about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from extract.framing.cues import Cue
from extract.framing.periods.claims import CLAUSE
from extract.framing.periods.day import reaches_beyond
from extract.framing.scene import Scene, Thing, last_before, once
from extract.numbers.kinds import AMOUNTS
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from terms.figure import PLANNED

COPULA = 1.0  # how far a plan may stand before its "was"
PLANNING = frozenset((*PLANNED, "wish", "either", "named"))  # words of which a plan may be told
BESIDE = 2  # words between "managed" and the verb that it makes a fact
ALIKE = 2  # how many times as large one account of a thing may be as the other
ENDS = CLAUSE | {":"}  # what ends the clause of a plan: "it falls short of the hopes: in 2023 it was 3 billion"


def plans_of(scene: Scene, today: date | None) -> list[Cue]:
    """Words of plan and expectation, but for those told as done: "managed to raise", "удалось нарастить".

    A verb of which the present and the future are one form is of the future where the sentence speaks of that.
    """
    if "status" not in scene.cues:
        return []
    plans, wishes, either, named = _said(scene)
    if not (wishes or either or named):
        return plans
    if either and (plans or any(goes_on(p, today) for p in scene.periods)):
        plans = [*plans, *(replace(c, value="forecast") for c in either)]
    goals = (replace(c, value="target") for c in named if _named(scene, c, today))
    return sorted([*plans, *wishes, *goals], key=lambda c: c.start)


@once
def _said(scene: Scene) -> tuple[list[Cue], list[Cue], list[Cue], list[Cue]]:
    """The words that are of a plan whatever the day, of a wish, those of either time, and those of naming a sum."""
    if PLANNING.isdisjoint([cue.value for cue in scene.cues["status"]]):
        return [], [], [], []
    done = scene.of("status", "done")
    plans = [c for c in scene.of("status", *PLANNED) if not any(_beside(scene, c, d) for d in done)]
    plans = [c for c in plans if not _fulfilled(scene, c)]
    wishes = [replace(c, value="target") for c in scene.of("status", "wish") if _wished(scene, c, scene.mentions)]
    return plans, wishes, scene.of("status", "either"), scene.of("status", "named")


def _named(scene: Scene, cue: Cue, today: date | None) -> bool:
    """Whether a sum that is spoken of is a goal: "spoke of $1 billion", not "... speak of $5 billion in 2023"."""
    number = next((m for m in scene.mentions if m.start >= cue.end and scene.words(cue.end, m.start) <= 1), None)
    if number is None or number.kind not in AMOUNTS or _counts_too(scene, cue, number):
        return False
    plain = (p for p in scene.periods if p.start >= number.end and p.role == "period")
    behind = (p for p in plain if not ENDS & set(scene.text[number.end : p.start]))
    return not any(p.period is not None and not goes_on(p, today) for p in behind)


def _counts_too(scene: Scene, cue: Cue, number: Mention) -> bool:
    """Whether a sum is another's account of the one before: "it was $200 million, and Lima speaks of $240 million"."""
    before = last_before([m for m in scene.mentions if m.kind == number.kind], cue.start)
    if before is None or not any(before.end <= p.start and p.end <= cue.start and p.code for p in scene.parties):
        return False
    return alike(before.value, number.value)


def alike(one: float, other: float) -> bool:
    """Whether two sums may be two accounts of one thing."""
    return abs(one) < ALIKE * abs(other) and abs(other) < ALIKE * abs(one)


def _wished(scene: Scene, wish: Cue, things: Iterable[Thing]) -> list[Thing]:
    """What stands in a clause of purpose, and is only wished for: "чтобы торговля выросла до 5 млрд"."""
    return [t for t in things if t.start >= wish.end and not ENDS & set(scene.text[wish.end : t.start])]


def _fulfilled(scene: Scene, plan: Cue) -> bool:
    """Whether a plan is what was reached, and no number of its own follows: "exceeded the plan for 2023".

    Of one that was passed the number came about: "trade passed the mark of $1 billion".
    """
    facts = scene.of("status", "actual")
    met = [c for c in facts if 0 <= scene.words(c.end, plan.start) <= 1]
    verb_last = scene.pack.verb_last
    passed = [c for c in facts if 0 <= scene.words(plan.end, c.start) <= 1] if verb_last else met
    if passed and _says(scene, plan, "goals") and any(_passes(scene, c) for c in passed):
        return True
    return bool(met) and not any(0 <= scene.words(plan.end, m.start) <= BESIDE for m in scene.mentions)


def _passes(scene: Scene, fact: Cue) -> bool:
    """Whether a verb says that a goal was attained."""
    return _says(scene, fact, "passing") and scene.before(fact.start, 1) not in scene.pack.words("never")


def _says(scene: Scene, cue: Cue, words: str) -> bool:
    """Whether a word begins as those of a list of the language do."""
    return scene.text[cue.start : cue.end].lower().startswith(scene.pack.words(words))


def set_as_goal(scene: Scene, mention: Mention) -> Cue | None:
    """The participle that makes the sum before it a goal: "a billion, promised five years ago, is far off"."""
    if mention.kind not in AMOUNTS:
        return None
    at = scene.index(mention.end)
    at += at < len(scene.tokens) and scene.tokens[at].text == ","
    if at == len(scene.tokens) or not scene.lows[at].startswith(scene.pack.words("set")):
        return None
    end = scene.tokens[at].end
    if any(0 <= scene.words(end, m.start) <= BESIDE for m in scene.numbers):
        return None  # "made 2 billion, promised were 3"
    return Cue(scene.tokens[at].start, end, "status", "target")


def goes_on(period: PeriodMention, today: date | None) -> bool:
    """Whether a period is not over on the document's day."""
    if period.role in ("deadline", "within"):
        return True
    return period.role == "period" and reaches_beyond(period.period, today)


@once
def facts_of(scene: Scene) -> list[Cue]:
    """Words of what came about, but for the copula of a plan: "the target was $600 million"."""
    if "status" not in scene.cues:
        return []
    plans = scene.of("status", *PLANNED)
    copulas = scene.of("status", "copula")
    planned = [c for c in copulas if any(p.end <= c.start and scene.cost(p, c) <= COPULA for p in plans)]
    facts = [*scene.of("status", "actual", "done"), *(c for c in copulas if c not in planned)]
    unreal = {scene.index(c.end) for c in scene.of("status", "infinitive")}  # "wants it to hit $15 billion"
    unreal |= {scene.index(c.start) for wish in scene.of("status", "wish") for c in _wished(scene, wish, facts)}
    return [c for c in facts if scene.index(c.start) not in unreal]


def _beside(scene: Scene, a: Cue, b: Cue) -> bool:
    left, right = (a, b) if a.start <= b.start else (b, a)
    return scene.index(right.start) - scene.index(left.end) <= BESIDE
