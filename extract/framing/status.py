"""Whether a number is said to have happened, is wanted, or is expected."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.scene import Scene

REACH = 4.0  # how far a word of plan or of what came about may stand from its number
BEHIND = 1.7  # the same for a word behind the number
ACTUAL_MARGIN = 0.3
DEADLINE_REACH = 2.5
COPULA = 1.0  # how far a plan may stand before its "was"
BESIDE = 2  # words between "managed" and the verb that it makes a fact


def decide_status(draft: Draft) -> None:
    """Actual unless a word of plan or expectation governs the number."""
    scene, mention = draft.scene, draft.mention
    planned, planned_cost = _nearest(draft, _plans(scene))
    _, actual_cost = _nearest(draft, _facts(scene))
    deadline, deadline_cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, DEADLINE_REACH)
    if deadline is not None and deadline_cost < actual_cost:
        draft.status = planned.value if planned is not None else "target"
        draft.say("status", "deadline", scene.text[deadline.start : deadline.end])
    elif planned is not None and planned_cost <= actual_cost + ACTUAL_MARGIN:
        draft.status = planned.value
        draft.say("status", f"status.{planned.value}", scene.text[planned.start : planned.end])


def _nearest(draft: Draft, cues: list[Cue]) -> tuple[Cue | None, float]:
    """The nearest cue in reach; one behind the number must stand nearer."""
    scene, mention = draft.scene, draft.mention
    near = [c for c in cues if c.start < mention.end or scene.cost(c, mention) <= BEHIND]
    return scene.nearest(near, mention, REACH)


def _plans(scene: Scene) -> list[Cue]:
    """Words of plan and expectation, but for those told as done: "managed to raise", "удалось нарастить"."""
    done = scene.of("status", "done")
    return [c for c in scene.of("status", "target", "forecast") if not any(_beside(scene, c, d) for d in done)]


def _facts(scene: Scene) -> list[Cue]:
    """Words of what came about, but for the copula of a plan: "the target was $600 million"."""
    plans = scene.of("status", "target", "forecast")
    copulas = scene.of("status", "copula")
    planned = [c for c in copulas if any(p.end <= c.start and scene.cost(p, c) <= COPULA for p in plans)]
    return [*scene.of("status", "actual", "done"), *(c for c in copulas if c not in planned)]


def _beside(scene: Scene, a: Cue, b: Cue) -> bool:
    left, right = (a, b) if a.start <= b.start else (b, a)
    return scene.index(right.start) - scene.index(left.end) <= BESIDE
