"""The parts of a brief about targets and forecasts, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.reconciling.numbers import Calculated, Stated
from terms.period import Period


@dataclass(frozen=True)
class Goal:
    """A target or a forecast with its deadline; ``style`` is "by" (set before its year) or "in" (set within it)."""

    number: Stated
    deadline: Period | None
    style: str
    sourced: bool = True


@dataclass(frozen=True)
class Fact:
    """A level held against a target; ``share`` is in percent of the target."""

    number: Stated | Calculated
    period: Period | None
    share: Calculated | None = None


@dataclass(frozen=True)
class Outcome:
    """A target with what became of it.

    ``state`` is "open", "reached", "missed", "unknown" (its year passed without a figure) or "forecast"; ``facts``
    are the levels that say so, earliest first.
    """

    state: str
    goal: Goal
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class OtherGoals:
    """The other targets for the same flow."""

    goals: tuple[Goal, ...]


@dataclass(frozen=True)
class NoGoal:
    """No target is known."""
