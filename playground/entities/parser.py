"""What the parsers of HTML and MarkdownV2 share: the place in the source, the text so far, what is open, the spans."""

from __future__ import annotations

from typing import Generic, TypeVar

from playground.entities.spans import Span, units
from playground.rules import Refusal

Open = TypeVar("Open")  # what a parser keeps of an entity that is not closed yet


class Parser(Generic[Open]):
    """The state of one parse; lengths are in UTF-16 units, as Telegram counts them."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.out: list[str] = []
        self.length = 0
        self.stack: list[Open] = []
        self.spans: list[Span] = []

    def fail(self, reason: str, at: int | None = None) -> Refusal:
        place = "" if at is None else f" at byte offset {len(self.source[:at].encode('utf-8', 'surrogatepass'))}"
        return Refusal("entities_broken", reason=reason + place)

    def add(self, text: str) -> None:
        self.out.append(text)
        self.length += units(text)
