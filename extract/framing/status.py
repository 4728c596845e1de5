"""Whether a number is said to have happened, is wanted, or is expected."""

from __future__ import annotations

from datetime import date

from extract.framing.draft import Context, Draft

TARGET_LIMIT = 4.0
ACTUAL_MARGIN = 0.3


def decide_status(draft: Draft, context: Context, today: date | None) -> None:
    """Actual unless a word of plan or expectation governs the number, or its period is still to come."""
    scene, mention = draft.scene, draft.mention
    planned, planned_cost = scene.nearest(scene.of("status", "target", "forecast"), mention, TARGET_LIMIT)
    actual, actual_cost = scene.nearest(scene.of("status", "actual"), mention, TARGET_LIMIT)
    deadline, deadline_cost = scene.nearest([p for p in scene.periods if p.role == "deadline"], mention, 2.5)
    if deadline is not None and deadline_cost < actual_cost:
        draft.status = planned.value if planned is not None else "target"
        draft.say("status", "deadline", scene.text[deadline.start : deadline.end])
    elif planned is not None and planned_cost <= actual_cost + ACTUAL_MARGIN:
        draft.status = planned.value
        draft.say("status", f"status.{planned.value}", scene.text[planned.start : planned.end])
