"""Whether a number is said to have happened, is wanted, or is expected."""

from __future__ import annotations

from datetime import date

from extract.framing.conditions import condition
from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.goal_rows import next_goal
from extract.framing.periods.day import is_over
from extract.framing.periods.near import right_behind
from extract.framing.plans import BESIDE, ENDS, facts_of, goes_on, plans_of, set_as_goal
from extract.framing.roles.movement import has_ending
from extract.framing.scene import FAR, Scene, Spanned, once
from extract.framing.to_come import DEADLINE_REACH, comes_next, to_come
from extract.numbers.mentions import Mention
from extract.periods.mentions import PeriodMention
from terms.figure import PLANNED

REACH = 4.0  # how far a word of plan or of what came about may stand from its number
PASSED = ("by", "until")  # rules of deadlines that are over
BEHIND = 1.7  # the same for a word behind the number
ACTUAL_MARGIN = 0.3
PART = "a part of what is planned"
REVISED = 8  # words between a plan and the word for its change
STANDS = 2  # words between "now", or a number, and the verb of a level: "now it stands at"
COMMAS = frozenset(",;")


def decide_status(draft: Draft, context: Context, before: Draft | None = None) -> None:
    """Actual unless a word of plan or expectation governs the number, or its time is yet to come.

    ``before`` is the draft before it in its sentence, of which it may be a part.
    """
    today = context.times.today
    goal = set_as_goal(draft.scene, draft.mention)
    if goal is not None:
        draft.status = goal.value
        draft.say("status", "set as a goal", draft.scene.text[goal.start : goal.end])
        return
    if _reckons(draft.scene, context):
        return
    _decide_by_words(draft, today, before)
    unless = condition(draft.scene, draft.mention, today) if "condition" in draft.scene.cues else None
    if unless is not None and draft.status == "actual" and draft.role != "base":
        draft.status = "forecast"
        draft.say("status", "condition", draft.scene.text[unless.start : unless.end])


def _reckons(scene: Scene, context: Context) -> bool:
    """Whether "that would be" only reckons with what came about: "Exports were $10 bn. That would be a surplus"."""
    openings, told = scene.pack.words("reckoned"), context.told
    if not openings or told is None or told.status != "actual" or told.scene is not context.before:
        return False
    return scene.text[scene.start : scene.end].lower().startswith(openings) and "condition" not in scene.cues


def _decide_by_words(draft: Draft, today: date | None, before: Draft | None) -> None:
    """Decide between the words of plan and of what came about, and times yet to come."""
    scene, mention = draft.scene, draft.mention
    plans = plans_of(scene, today) if "status" in scene.cues else []
    if plans and scene.pack.verb_last:
        plans = [c for c in plans if not _delivers(scene, c, mention)]
    ends = [p for p in scene.periods if p.role == "deadline"] if scene.periods else []
    if not plans and not ends:
        if draft.role != "base":
            _without_plan(draft, today, before)
        return
    if any(_is_today(scene, p, mention) for p in scene.periods if p.rule == "now"):
        return
    planned, planned_cost = _nearest(draft, plans)
    deadline, deadline_cost = scene.nearest(ends, mention, DEADLINE_REACH)
    beside = next((c for c in plans if scene.words(mention.end, c.start) == 0), None)
    if beside is not None:
        planned, planned_cost = beside, 0.0  # "the $10 billion target"
    elif (planned or deadline) and _stays_actual(draft, planned, today):
        return
    if planned is not None and (_cut_off(scene, planned, mention, today) or _is_part_of_fact(draft, before)):
        planned = None
    if draft.role == "base" and planned is None:
        return
    if planned is None and today is None and facts_of(scene):
        deadline = None  # "by 4 August 5,000 tonnes had been exported", whenever that was
    actual_cost = FAR if planned is None and deadline is None else _nearest(draft, facts_of(scene))[1]
    if deadline is not None and deadline_cost < actual_cost:
        draft.status = planned.value if planned is not None else "target"
        draft.say("status", "deadline", scene.text[deadline.start : deadline.end])
    elif planned is not None and planned_cost <= actual_cost + ACTUAL_MARGIN:
        draft.status = planned.value
        draft.say("status", f"status.{planned.value}", scene.text[planned.start : planned.end])
    else:
        _without_plan(draft, today, before)


def _delivers(scene: Scene, plan: Cue, mention: Mention) -> bool:
    """Whether a verb that may mean "is brought to" is one of trade: "көршіден ұн жеткізіледі, барлығы 3 млн тонна"."""
    if not any(c.start == plan.start for c in scene.of("flow")):
        return False
    fed = any(p.case == "from" for p in scene.parties)
    return fed and not any(has_ending(scene, m, scene.pack.dative) for m in (*scene.numbers, mention))


def _without_plan(draft: Draft, today: date | None, before: Draft | None) -> None:
    """Planned too is what a period to come is told of, and a part of what is planned."""
    if "status" in draft.scene.cues and _announced(draft.scene, draft.mention):
        draft.status = "target"
        draft.say("status", "announced")
    elif draft.scene.periods and to_come(draft.scene, draft.mention, today):
        draft.status = "target"
        draft.say("status", "a period to come")
    elif before is not None and _is_part(draft, before):
        draft.status = before.status
        draft.say("status", PART)
    elif draft.role == "level" and "status" in draft.scene.cues:
        _as_next(draft, today)


def _announced(scene: Scene, mention: Mention) -> bool:
    """Whether a title says only by an infinitive behind its subject what is to come: "Peru to buy 5 million tonnes"."""
    infinitive = _infinitive(scene)
    return infinitive is not None and infinitive.end <= mention.start


@once
def _infinitive(scene: Scene) -> Cue | None:
    """The first infinitive of what may come about, right behind its subject and with no fact before it."""
    infinitives = scene.of("status", "infinitive")
    if not infinitives:
        return None
    begun = {verb.start for group in ("flow", "change", "reach") for verb in scene.of(group)}
    first = next((c for c in infinitives if c.end + 1 in begun), None)
    if first is None or any(c.start < first.start for c in facts_of(scene)):
        return None
    subjects: list[Spanned] = [*scene.parties, *scene.of("flow")]
    return first if any(scene.words(thing.end, first.start) == 0 for thing in subjects) else None


def _as_next(draft: Draft, today: date | None) -> None:
    """Planned is what the next amount's plan governs too: "биыл 3 млрд долларға, кейін 5 млрд долларға жеткізбек"."""
    following = next_goal(draft.scene, draft.mention)
    if following is None:
        return
    ahead = Draft(following, draft.scene)
    _decide_by_words(ahead, today, None)
    if ahead.status != "actual":
        draft.status = ahead.status
        draft.say("status", "as the amount behind it")


def _stays_actual(draft: Draft, plan: Cue | None, today: date | None) -> bool:
    """Whether a number is what a plan starts from ("to $15 billion, up from $6 billion") or of a time that is over."""
    scene, mention = draft.scene, draft.mention
    if plan is not None and _revised(scene, plan):
        return False  # "raised its forecast from 7 to 8 million": both were forecasts
    if plan is not None and draft.role == "base" and not 0 <= scene.words(plan.end, mention.start) <= BESIDE:
        return True
    led = plan is not None and 0 <= scene.words(plan.end, mention.start) < BESIDE  # "meant to reach 10 billion in 2020"
    return not led and _told_beside_plan(scene, mention, today)


def _is_part(draft: Draft, before: Draft) -> bool:
    """Whether a number is a part of one that is planned, or next to it: "35 billion, of which 28 in goods"."""
    if before.status == "actual" or draft.is_change:
        return False
    if comes_next(draft.scene, before.mention, draft.mention):
        return True
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
    return counted and not any(cue.start >= start for cue in scene.of("status", *PLANNED))


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


def _cut_off(scene: Scene, plan: Cue, mention: Mention, today: date | None) -> bool:
    """Whether a number's own clause names a time that is over: "they want 3 billion, but in all 2022 got 0.7"."""
    if plan.start > mention.start:
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


def _is_today(scene: Scene, now: PeriodMention, mention: Mention) -> bool:
    """Whether a clause of its own tells what is so now: "a goal of 3 billion by 2030, now it is about 1.2 billion"."""
    if not 0 <= now.start < now.end <= mention.start or ENDS & set(scene.text[now.end : mention.start]):
        return False
    planned = any(c.value != "actual" for c in scene.of_between("status", now.end, mention.start))
    last = scene.pack.verb_last
    gaps = ((mention.end, c.start) if last else (now.end, c.start) for c in scene.of("reach", "level"))
    planned = planned or not any(0 <= scene.words(*gap) <= STANDS for gap in gaps)
    opened = scene.before(now.start, 1) in {*COMMAS, *scene.conjunctions}
    numbers = any(now.end <= m.start < mention.start for m in scene.numbers)
    return opened and not planned and not numbers and scene.words(scene.start, now.start) > 1


def _leads_to(scene: Scene, period: PeriodMention, mention: Mention) -> bool:
    """Whether no more than a dash stands between a period and its number: "2023 — 15 billion"."""
    return period.end <= mention.start and scene.between(period, mention) in ("", "—", "–", "-", ":")


def _is_over(period: PeriodMention, today: date | None) -> bool:
    kind, value = period.relative or ("", 0)
    years = value[0] if isinstance(value, tuple) else value
    if today is None and kind in ("shift", "today-year"):
        return isinstance(years, int) and years < 0  # "last season"
    return is_over(period.period, today)
