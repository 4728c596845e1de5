"""An amount that is a sentence by itself, of which the next one tells: "Five billion. That was Peru's export"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from extract.languages import Pack
from extract.numbers.mentions import Mention
from extract.page.sentences import Span

SIGNS = " \u00a0—–-«»“”\".!?…"
HEDGE = 16  # letters beside the amount at most: "almost", "— Yes, about"


def with_amounts_alone(spans: Sequence[Span], numbers: Sequence[Mention], text: str, pack: Pack) -> list[Span]:
    """The sentences, an amount alone joined with the next one where that takes it up by "that much"."""
    table = pack.table("sentences")
    opens, within = tuple(table.get("that_much", ())), tuple(table.get("that_much_within", ()))
    if not any(word in text for word in (*opens, *within)):
        return list(spans)
    ends = {m.end: m for m in numbers if m.kind != "count"}
    return list(_joined(spans, ends, text, opens, within))


def _joined(
    spans: Sequence[Span], ends: dict[int, Mention], text: str, opens: tuple[str, ...], within: tuple[str, ...]
) -> Iterator[Span]:
    taken = False
    for span, behind in itertools.pairwise((*spans, None)):
        if span is None or taken:
            taken = False
            continue
        taken = behind is not None and _is_taken_up(span, behind, ends, text, opens, within)
        yield Span(span.start, behind.end) if taken and behind is not None else span


def _is_taken_up(
    span: Span, behind: Span, ends: dict[int, Mention], text: str, opens: tuple[str, ...], within: tuple[str, ...]
) -> bool:
    """Whether a sentence is an amount alone, and the one behind it in its line says "that much"."""
    said = text[behind.start : behind.end]
    if "\n" in text[span.end : behind.start] or not (said.startswith(opens) or any(word in said for word in within)):
        return False
    end = span.start + len(text[span.start : span.end].rstrip(SIGNS))
    amount = ends.get(end)
    return amount is not None and 0 <= amount.start - span.start <= HEDGE
