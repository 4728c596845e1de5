"""A process that dies at a write, and lives of it one after another."""

from __future__ import annotations

import sqlite3
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from store import Store
from tests.bot.rig import Rig

Deaths = list[tuple[int, bool]]  # of each life the write at which it dies, and whether right after it


class Death(BaseException):
    """What no code of ours catches, like the end of the process."""


class Mortal(Store):
    """A store whose process dies right before or right after its nth write transaction."""

    dies_at = 0
    dies_after = False
    writes = 0

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        self.writes += 1
        dies = self.writes == self.dies_at
        if dies and not self.dies_after:
            raise Death
        with super().writing() as connection:
            yield connection
        if dies:
            raise Death


async def life(rig: Rig, dies_at: int, dies_after: bool, run: Callable[[Rig, Mortal], Awaitable[None]]) -> bool:
    """One life of the process, which starts, runs and may die; True if it died."""
    store = Mortal.open(rig.path)
    store.dies_at, store.dies_after = dies_at, dies_after
    try:
        rig.restart(store)
        await run(rig, store)
    except Death:
        return True
    finally:
        store.dies_at = 0
    return False


async def outlived(lives: Callable[[Path, Deaths], Awaitable[bool]], folder: Path, dies_after: bool) -> int:
    """The first write that is none: lives die at the first, the second and so on until one outlives its death."""
    step, died = 0, True
    while died:
        step += 1
        died = await lives(folder / f"{step}.db", [(step, dies_after)])
    return step
