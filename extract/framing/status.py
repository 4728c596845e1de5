"""Whether a number is said to have happened, is wanted, or is expected."""

from __future__ import annotations

import itertools
from datetime import date

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.periods.claims import CLAUSE
from extract.framing.periods.near import right_behind
from extract.framing.plans import BESIDE, ENDS, facts_of, goes_on, plans_of, set_as_goal
from extract.framing.scene import FAR, Scene
from extract.framing.to_come import DEADLINE_REACH, to_come
from extract.numbers.mentions import AMOUNTS, Mention
from extract.periods.mentions import PeriodMention
from terms.period import month_of

REACH = 4.0  # how far a word of plan or of what came about may stand from its number
PASSED = ("by", "until")  # rules of deadlines that are over
BEHIND = 1.7  # the same for a word behind the number
ACTUAL_MARGIN = 0.3
PART = "a part of what is planned"
REVISED = 8  # words between a plan and the word for its change
LONGEST_ROW = 12
FROM = 2  # words between "from" and what a plan starts from
SAYING = 6  # words of a clause at the end of a sentence that says whose forecast it is
COMMAS = frozenset(",;")


def decide_status(draft: Draft, today: date | None, before: Draft | None = None) -> None:
    """Actual unless a word of plan or expectation governs the number, or its time is yet to come.

    ``before`` is the draft before it in its sentence, of which it may be a part.
    """
    goal = set_as_goal(draft.scene, draft.mention)
    if goal is None:
        _decide_by_words(draft, today, before)
        return
    draft.status = goal.value
    draft.say("status", "set as a goal", draft.scene.text[goal.start : goal.end])


def _decide_by_words(draft: Draft, today: date | None, before: Draft | None) -> None:
    """Decide between the words of plan and of what came about, and times yet to come."""
    scene, mention = draft.scene, draft.mention
    plans = plans_of(scene, today) if "status" in scene.cues else []
    ends = [p for p in scene.periods if p.role == "deadline"]
    if not plans and not ends:
        if draft.role != "base":
            _without_plan(draft, today, before)
        return
    planned, planned_cost = _nearest(draft, plans)
    deadline, deadline_cost = scene.nearest(ends, mention, DEADLINE_REACH)
    if planned is None and plans and not facts_of(scene) and _alone(scene, mention):
        planned = next((c for c in plans if not _goes_on_to(scene, mention, c)), None)
    beside = next((c for c in plans if scene.words(mention.end, c.start) == 0), None)
    if beside is not None:
        planned, planned_cost = beside, 0.0  # "the $10 billion target"
    elif (planned or deadline) and _stays_actual(draft, planned, today):
        return
    if planned is not None and beside is None and _of_another(scene, planned, mention, facts_of(scene)):
        planned = None
    if planned is not None and (_cut_off(scene, planned, mention, today) or _is_part_of_fact(draft, before)):
        planned = None
    if draft.role == "base" and planned is None:
        return
    actual_cost = FAR if planned is None and deadline is None else _nearest(draft, facts_of(scene))[1]
    if deadline is not None and deadline_cost < actual_cost:
        draft.status = planned.value if planned is not None else "target"
        draft.say("status", "deadline", scene.text[deadline.start : deadline.end])
    elif planned is not None and planned_cost <= actual_cost + ACTUAL_MARGIN:
        draft.status = planned.value
        draft.say("status", f"status.{planned.value}", scene.text[planned.start : planned.end])
    elif (closing := _row_ends_in(scene, mention, plans)) is not None:
        draft.status = closing.value
        draft.say("status", f"status.{closing.value}", scene.text[closing.start : closing.end])
    else:
        _without_plan(draft, today, before)


def _without_plan(draft: Draft, today: date | None, before: Draft | None) -> None:
    """Planned too is what a period to come is told of, and a part of what is planned."""
    if draft.scene.periods and to_come(draft.scene, draft.mention, today):
        draft.status = "target"
        draft.say("status", "a period to come")
    elif before is not None and _is_part(draft, before):
        draft.status = before.status
        draft.say("status", PART)


def _stays_actual(draft: Draft, plan: Cue | None, today: date | None) -> bool:
    """Whether a number is what a plan starts from ("to $15 billion, up from $6 billion") or of a time that is over."""
    scene, mention = draft.scene, draft.mention
    if plan is not None and _revised(scene, plan):
        return False  # "raised its forecast from 7 to 8 million": both were forecasts
    if plan is not None and draft.role == "base" and not 0 <= scene.words(plan.end, mention.start) <= BESIDE:
        return True
    if _starts_from(scene, plan, mention):
        return True
    led = plan is not None and 0 <= scene.words(plan.end, mention.start) < BESIDE  # "meant to reach 10 billion in 2020"
    return not led and _told_beside_plan(scene, mention, today)


def _is_part(draft: Draft, before: Draft) -> bool:
    """Whether a number is a part of one that is planned: "35 billion are aimed at, of which 28 would be goods"."""
    if before.status == "actual" or draft.is_change:
        return False
    start, end = before.mention.end, draft.mention.start
    if any(cue.value != before.status for cue in draft.scene.of_between("status", start, end)):
        return False
    if before.why.get("status") == PART:
        return ";" not in draft.scene.text[start:end]
    return any(cue.value == "including" for cue in draft.scene.of_between("link", start, end))


def _is_part_of_fact(draft: Draft, before: Draft | None) -> bool:
    """Whether a number is a part of one that came about: "less than it could be: 118 million, of which 97 of food"."""
    if before is None or before.status != "actual" or not before.is_level:
        return False
    start, scene = before.mention.end, draft.scene
    counted = any(cue.value == "including" for cue in scene.of_between("link", start, draft.mention.start))
    return counted and not any(cue.start >= start for cue in scene.of("status", "target", "forecast"))


def _nearest(draft: Draft, cues: list[Cue]) -> tuple[Cue | None, float]:
    """The nearest cue in reach; one behind the number must stand nearer."""
    scene, mention = draft.scene, draft.mention
    if not cues:
        return None, FAR
    near = [c for c in cues if c.start < mention.end or scene.cost(c, mention) <= BEHIND]
    return scene.nearest(near, mention, REACH)


def _revised(scene: Scene, plan: Cue) -> bool:
    """Whether a plan is told to have been another one before."""
    wanted = {scene.index(c.end) for c in scene.of("status", "infinitive")}  # "plans to cut"
    verbs = (c for c in scene.of("revised") if scene.index(c.start) not in wanted)
    return any(0 <= max(scene.words(c.end, plan.start), scene.words(plan.end, c.start)) <= REVISED for c in verbs)


def _starts_from(scene: Scene, plan: Cue | None, mention: Mention) -> bool:
    """Whether a number is what a plan starts from: "exports are to triple from the present $3 million"."""
    if plan is None:
        return False
    starts = (c for c in scene.of("base", "from") if c.start >= plan.end and c.end <= mention.start)
    near = [c for c in starts if scene.words(c.end, mention.start) <= FROM]
    near = [c for c in near if not any(c.end <= p.start < mention.start for p in scene.parties)]  # "с Беларусью"
    following = scene.following(mention)
    if following is None or following.kind != mention.kind:  # "закончить год с оборотом в 9 млрд"
        near = [c for c in near if not scene.of_between("flow", c.end, mention.start)]
    return any(not scene.of_between("reach", c.end, mention.start) for c in near)


def _alone(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence has no other amount: its words of plan are of this one, however far they stand."""
    return mention.kind in AMOUNTS and not any(m is not mention and m.kind != "count" for m in scene.mentions)


def _apart(scene: Scene, start: int, end: int) -> bool:
    """Whether a sign parts two places of which the second follows the first, or "and" opens the second."""
    joined = scene.before(end, 1) in scene.conjunctions and scene.words(start, end) > 0
    return joined or bool(CLAUSE & set(scene.text[start:end]))


def _goes_on_to(scene: Scene, mention: Mention, plan: Cue) -> bool:
    """Whether a number's clause ends before a plan behind it: "trades for $19 million and dreams of more"."""
    if plan.start < mention.end:
        return False
    between = scene.tokens[scene.index(mention.end) : scene.index(plan.start)]
    says = plan.value == "forecast" and scene.before(plan.start, 1) == ","
    if says and scene.words(plan.end, scene.end) <= SAYING:
        return False  # "... 9 million, the ministry expects"
    paired = {scene.index(p.start) - 1 for p in scene.parties if mention.end < p.start < plan.start}  # "A and B"
    first = scene.index(mention.end)
    joints = (n for n, token in enumerate(between, first) if token.low in scene.conjunctions and n not in paired)
    return _apart(scene, mention.end, plan.start) or any(joints)


def _of_another(scene: Scene, plan: Cue, mention: Mention, facts: list[Cue]) -> bool:
    """Whether a plan is of the number before, and this one came about: "instead of the 1 billion planned made 1.3"."""
    others = [m for m in scene.mentions if m.kind == mention.kind and m.end <= mention.start]
    before = [m for m in others if plan.end <= m.start]
    if before and any(before[-1].end <= c.start and 0 <= scene.words(c.end, mention.start) <= 1 for c in facts):
        return True
    named = others and plan.end <= mention.start and scene.words(others[-1].end, plan.start) == 0
    return bool(named) and any(0 <= scene.words(mention.end, c.start) <= 1 for c in facts)


def _cut_off(scene: Scene, plan: Cue, mention: Mention, today: date | None) -> bool:
    """Whether a number's own clause names a time that is over: "they want 3 billion, but in all 2022 got 0.7"."""
    if plan.start > mention.start or today is None:
        return False
    past = (p for p in scene.periods if p.role == "period" and _is_over(p, today))
    said = [p for p in past if p.rule not in ("month", "date", *PASSED) and p.start >= plan.end]
    leading = (p for p in said if p.end <= mention.start and not COMMAS & set(scene.text[p.end : mention.start]))
    behind = (p for p in said if right_behind(scene, p, mention))
    ends = [p.start for p in leading] + [mention.start for _ in behind]
    return any(ENDS & set(scene.text[plan.end : end]) for end in ends)


def _told_beside_plan(scene: Scene, mention: Mention, today: date | None) -> bool:
    """Whether a number's own time is over where another time is yet to come: "5 billion this year after 4 in 2023"."""
    own = [p for p in scene.periods if right_behind(scene, p, mention) or _leads_to(scene, p, mention)]
    if not any(p.role == "period" and p.rule not in PASSED and _is_over(p, today) for p in own):
        return False
    return any(goes_on(p, today) for p in scene.periods)


def _leads_to(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether no more than a dash stands between a period and its number: "2023 — 15 billion"."""
    return period.end <= mention.start and scene.between(period, mention) in ("", "—", "–", "-", ":")


def _row_ends_in(scene: Scene, mention: Mention, plans: list[Cue]) -> Cue | None:
    """The plan in which a row of numbers with their periods ends: "2024 жылы 3, 2025 жылы 4 млрд доллар болуы тиіс"."""
    if not plans or not scene.pack.verb_last:
        return None
    last, parted = mention, False
    row = (m for m in scene.mentions if m.start >= mention.end and m.kind == mention.kind)
    for following in itertools.islice(row, LONGEST_ROW):
        said = [p for p in scene.periods if last.end <= p.start < following.start]
        between = scene.tokens[scene.index(last.end) : scene.index(following.start)]
        plain = (t for t in between if not any(p.start <= t.start < p.end for p in said))
        if not said or any(token.text.isalpha() for token in plain):
            break
        last, parted = following, True
    return next((c for c in plans if parted and 0 <= scene.words(last.end, c.start) <= BESIDE), None)


def _is_over(period: PeriodMention, today: date | None) -> bool:
    if today is None or period.period is None:
        return False
    return period.period.last < month_of(today)
