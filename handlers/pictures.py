"""Charts as pictures: drawn outside the event loop, one at a time, and kept by what they show."""

from __future__ import annotations

import asyncio
import hashlib
import importlib
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from types import ModuleType

from briefs.model.brief import Brief

MOST = 64


@dataclass
class Pictures:
    """The pictures that were drawn last; the same brief in the same language is not drawn again."""

    kept: OrderedDict[str, bytes] = field(default_factory=OrderedDict, repr=False)
    drawn: int = 0
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)

    async def of(self, brief: Brief, language: str) -> bytes | None:
        """The PNG of a brief; None where it has nothing to draw."""
        key = content(brief, language)
        async with self._lock:
            if key not in self.kept:
                png: bytes | None = await asyncio.to_thread((await _charts()).chart, brief, language)
                if png is None:
                    return None
                self.kept[key] = png
                self.drawn += 1
            self.kept.move_to_end(key)
            while len(self.kept) > MOST:
                self.kept.popitem(last=False)
            return self.kept[key]


def content(brief: Brief, language: str) -> str:
    """What tells pictures apart: all that is shown, not the words in which it was asked for."""
    shown = replace(brief, question=replace(brief.question, text="", language=language), today=None)
    return hashlib.sha256(repr(shown).encode()).hexdigest()


async def _charts() -> ModuleType:
    """What draws; it takes half a second to load, so not before somebody wants a chart, and outside the event loop."""
    return await asyncio.to_thread(importlib.import_module, "briefs.charts.chart")
