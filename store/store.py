"""The store: one SQLite file with everything that Keruen keeps."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from types import TracebackType
from typing import Self

from store.awaiting import Awaiting
from store.chats import Chats
from store.corrections import Corrections
from store.deliveries import Deliveries
from store.opening import BUSY_SECONDS, Alone, open_database
from store.operating import Operating
from store.parts import Parts
from store.planning import Planning
from store.rereading import Rereading
from store.retention import Retention
from store.served import Served
from store.subscriptions import Subscriptions


class Store(Rereading, Corrections, Chats, Subscriptions, Awaiting, Planning, Deliveries, Parts,
            Retention, Served, Operating):
    """Everything kept in one SQLite file; every method raises StoreError when the file cannot be used."""

    @classmethod
    def open(cls, path: Path | str, *, busy_seconds: float = BUSY_SECONDS, alone: Alone = nullcontext) -> Self:
        """Open the file, making or migrating it if need be; StoreError says what to do where that fails. An existing
        file is migrated inside of ``alone``."""
        path = Path(path)
        return cls(open_database(path, busy_seconds=busy_seconds, alone=alone), path)

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.close()
