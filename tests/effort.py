"""What a piece of work costs the processor, for tests that hold it against other work in the same run."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable


def effort(work: Callable[[], object], rounds: int = 2) -> float:
    """Seconds of this process, the best of the rounds.

    Neither what else the machine does nor a collection of the garbage that other tests left behind counts.
    """
    best = float("inf")
    collecting = gc.isenabled()
    gc.disable()
    try:
        for _ in range(rounds):
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
    finally:
        if collecting:
            gc.enable()
    return best
