"""Faults on demand: what goes wrong, with which requests, how often."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from playground.wire import Call

Kind = Literal["latency", "drop_before", "drop_after", "half", "status", "html", "flood"]


@dataclass
class Fault:
    """One kind of fault.

    latency: answers `seconds` later (the request is carried out first unless `before`); drop_before and drop_after:
    the connection is cut before or after the request is carried out; half: it is cut inside the answer; status: the
    JSON error `status`; html: `status` with a page of HTML; flood: 429 with retry_after `seconds`, for this chat or,
    without `chat_id`, for all. `method` and `chat_id` select requests, `skip` lets so many pass first, `times` is how
    often it strikes (None: always). Except in latency after the fact, drop_after and half, nothing is carried out.
    """

    kind: Kind
    method: str | None = None
    chat_id: int | None = None
    times: int | None = 1
    skip: int = 0
    seconds: float = 0.0
    status: int = 500
    before: bool = True
    struck: int = field(default=0, init=False)

    def strikes(self, call: Call) -> bool:
        """Whether it strikes this request; counts."""
        if self.method is not None and self.method.lower() != call.method.lower():
            return False
        if self.chat_id is not None and str(self.chat_id) != call.text("chat_id").strip():
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        if self.times is not None and self.struck >= self.times:
            return False
        self.struck += 1
        return True

    @property
    def spent(self) -> bool:
        """Whether it will never strike again."""
        return self.times is not None and self.struck >= self.times


class Faults:
    """The faults in force, in the order in which they were added."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def add(self, fault: Fault) -> Fault:
        """Puts a fault in force and gives it back."""
        self.planned.append(fault)
        return fault

    def clear(self) -> None:
        """Ends all faults."""
        self.planned.clear()

    def strike(self, call: Call) -> Fault | None:
        """The fault that hits this request, None for a request that goes well."""
        self.planned = [fault for fault in self.planned if not fault.spent]
        return next((fault for fault in self.planned if fault.strikes(call)), None)
