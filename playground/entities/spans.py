"""Entities as spans over a text, in UTF-16 code units as the Bot API counts them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from playground.rules import LIMITS, Json

PLAIN = frozenset({"code", "pre"})  # nothing else may stand inside or across these
_SPACE = " \t\r\n\v\f\u2028\u2029"


@dataclass(frozen=True)
class Span:
    """One entity from `start` to `end` (UTF-16 units, end excluded), with the fields that its kind has."""

    kind: str
    start: int
    end: int
    extra: Json = field(default_factory=dict)

    def entity(self) -> Json:
        """The MessageEntity object."""
        return {"type": self.kind, "offset": self.start, "length": self.end - self.start, **self.extra}


def units(text: str) -> int:
    """The length of a text in UTF-16 code units.

    >>> units("aқ😀")
    4
    """
    return len(text) + sum(letter > "\uffff" for letter in text)


def _clip(span: Span, first: int, last: int) -> Span:
    return replace(span, start=min(max(span.start, first), last) - first, end=max(min(span.end, last), first) - first)


def _without_plain_overlaps(spans: list[Span]) -> list[Span]:
    plain = [span for span in spans if span.kind in PLAIN]
    return [
        span
        for span in spans
        if span.kind in PLAIN
        or span.kind.endswith("blockquote")
        or not any(span.start < other.end and other.start < span.end for other in plain)
    ]


def settle(text: str, spans: list[Span]) -> tuple[str, list[Json]]:
    """Trims the text as Telegram does, clips and sorts the spans, drops the empty and the superfluous ones."""
    kept = text.strip(_SPACE)
    first = units(text[: len(text) - len(text.lstrip(_SPACE))]) if kept else 0
    last = first + units(kept)
    clipped = [span for span in (_clip(span, first, last) for span in spans) if span.start < span.end]
    ordered = sorted(set_of(_without_plain_overlaps(clipped)), key=lambda span: (span.start, -span.end))
    return kept, [span.entity() for span in ordered[: LIMITS["entities"]]]


def set_of(spans: list[Span]) -> list[Span]:
    """The spans without repeats of one kind over the same units."""
    seen: dict[tuple[str, int, int], Span] = {}
    for span in spans:
        seen.setdefault((span.kind, span.start, span.end), span)
    return list(seen.values())
