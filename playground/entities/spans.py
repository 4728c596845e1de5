"""Entities as spans over a text, in UTF-16 code units as the Bot API counts them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from playground.rules import LIMITS, Json

PLAIN = frozenset({"code", "pre"})  # nothing else may stand inside or across these
_RANK = {"blockquote": 0, "expandable_blockquote": 0, "pre": 11, "code": 20, "text_link": 49, "text_mention": 49}
_RANK |= {"bold": 90, "italic": 91, "underline": 92, "strikethrough": 93, "spoiler": 94, "custom_emoji": 99}
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


def _keeps_rules(spans: list[Span]) -> list[Span]:
    """Inside or across code nothing else stands but quotations; of two codes one inside the other, the outer stays."""
    plain = sorted((span for span in spans if span.kind in PLAIN), key=lambda span: span.start - span.end)
    outer: list[Span] = []
    for span in plain:
        if not any(_touch(span, other) for other in outer):
            outer.append(span)
    rest = (span for span in spans if span.kind not in PLAIN)
    return outer + [
        span for span in rest if span.kind.endswith("blockquote") or not any(_touch(span, other) for other in outer)
    ]


def _touch(span: Span, other: Span) -> bool:
    return span.start < other.end and other.start < span.end


def set_of(spans: list[Span]) -> list[Span]:
    """The spans without repeats of one kind over the same units."""
    return list({(span.kind, span.start, span.end): span for span in reversed(spans)}.values())


def in_order(spans: list[Span]) -> list[Span]:
    """By place, the longer first, then by the rank of their kinds."""
    return sorted(spans, key=lambda span: (span.start, -span.end, _RANK.get(span.kind, 50)))


def settle(text: str, spans: list[Span]) -> tuple[str, list[Json]]:
    """Trims the text as Telegram does, clips and sorts the spans, drops the empty and the superfluous ones."""
    kept = text.strip(_SPACE)
    first = units(text[: len(text) - len(text.lstrip(_SPACE))]) if kept else 0
    last = first + units(kept)
    clipped = [span for span in (_clip(span, first, last) for span in spans) if span.start < span.end]
    ordered = in_order(_keeps_rules(set_of(clipped)))
    return kept, [span.entity() for span in ordered[: LIMITS["entities"]]]
