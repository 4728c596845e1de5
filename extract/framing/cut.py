"""A text cut into tokens."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from extract.framing.scene import Spanned
from extract.tokens import Token


@dataclass(frozen=True, slots=True)
class Cut:
    """A text and its tokens in order, which begin at ``starts`` and are ``lows`` when folded."""

    text: str
    tokens: list[Token]
    starts: Sequence[int]
    lows: Sequence[str]

    @classmethod
    def of(cls, text: str, tokens: list[Token]) -> Cut:
        return cls(text, tokens, [token.start for token in tokens], [token.low for token in tokens])

    def within(self, span: Spanned) -> list[Token]:
        """The tokens of a sentence, or of a cell."""
        return self.tokens[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]
