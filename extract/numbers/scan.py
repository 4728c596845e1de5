"""What every step of the grammar of numbers reads and gives: the text with its tokens, and the numbers found there."""

from __future__ import annotations

from dataclasses import dataclass, field

from extract.numbers.sieve import DIGITS, Sifted
from extract.numbers.words import NumberWords
from extract.tokens import Token


@dataclass(slots=True)  # not frozen, as a token is not
class Scan:
    """A text, its tokens and the words of its language: what every step of the grammar reads.

    ``lows`` are the folded words, ``marks`` what they may mean (``sieve.py``); both can be read beyond the ends.
    """

    text: str
    tokens: list[Token]
    words: NumberWords
    sifted: Sifted
    lows: list[str] = field(init=False)
    marks: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.lows, self.marks = self.sifted.lows, self.sifted.marks

    def gap(self, i: int) -> str:
        """What stands between token ``i - 1`` and token ``i``."""
        if not 0 < i < len(self.tokens):
            return "\n"
        return self.text[self.tokens[i - 1].end : self.tokens[i].start]

    def close(self, i: int) -> bool:
        """Whether token ``i`` touches the one before."""
        return 0 < i < len(self.tokens) and self.tokens[i - 1].end == self.tokens[i].start

    def near(self, i: int) -> bool:
        """Whether token ``i`` follows the one before with no empty line between: a wrapped line may break a number."""
        if not 0 < i < len(self.tokens):
            return False
        start, end = self.tokens[i - 1].end, self.tokens[i].start
        return start == end or self.text.count("\n", start, end) < 2

    def same_line(self, i: int) -> bool:
        """Whether token ``i`` follows the one before with no line end between."""
        if not 0 < i < len(self.tokens):
            return False
        start, end = self.tokens[i - 1].end, self.tokens[i].start
        return start == end or self.text.find("\n", start, end) < 0

    def opens(self, i: int) -> bool:
        """Whether token ``i`` begins a sentence behind a full stop, perhaps that of a shortened word: "5 млн. Мы"."""
        if not 0 < i < len(self.tokens) or not self.lows[i - 1].endswith("."):
            return False
        text = self.tokens[i].text
        return text[:1].isupper() and not text[1:2].isupper()

    def digits(self, i: int) -> bool:
        return self.marks[i] & DIGITS > 0


@dataclass(slots=True)  # not frozen, as a token is not
class Numeral:
    """Tokens ``first`` to ``last`` (not included) that give ``value``; None for dates, clock times, ordinals.

    ``grouped`` is the reading as thousands of one group of three digits after a sign foreign to the language;
    ``part`` is a half or a quarter, a number only before a scale word.
    """

    first: int
    last: int
    value: float | None
    digits: bool
    grouped: float | None = None
    part: bool = False
