"""What a period is in its sentence: decided by the words just before and just after it, and by its ending."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.lexicon import Phrase, goes_on
from extract.periods.horizons import Raw
from extract.periods.words import Begun, Words
from extract.tokens import Token

_STEPS = 5
_OWN = {"vs": "base", "vs-month": "base", "years-ahead": "deadline", "decade-end": "deadline"}
_FIXED = {"years-within": "within", "era": "since"}  # rules whose words tell the role
_STOPS = frozenset(".;!?")
_CLAUSE = _STOPS | {","}
_OPENED = 12  # tokens between "when" and the period of its clause
_INDEX = 4  # tokens of a percentage behind the period that it is of


class Markers(NamedTuple):
    """Markers of roles by the token after each, with their size; ``within``: by the words inside one, as "end" of
    "by the end of".
    """

    before: dict[int, tuple[int, str]]
    within: dict[int, str]


def find_markers(tokens: Sequence[Token], begun_in: Iterable[tuple[int, Begun]]) -> Markers:
    """The markers of a text, the longest of those that end at one place; ``begun_in`` is what may begin where."""
    found = Markers({}, {})
    for i, begun in begun_in:
        if begun.roles:
            _note(found, tokens, i, begun.roles)
    return found


def _note(found: Markers, tokens: Sequence[Token], i: int, phrases: Iterable[Phrase[str]]) -> None:
    """Keep the first of some phrases that goes on at a token."""
    for phrase, role in phrases:
        size = len(phrase)
        if size > 2 and not goes_on(phrase, tokens, i):
            continue
        if found.before.get(i + size, (0, ""))[0] < size:
            found.before[i + size] = (size, role)
        if size > 1:
            found.within.update(dict.fromkeys(range(i + 1, i + size), role))
        return


class Roles:
    """The role of each period of one text."""

    def __init__(
        self, text: str, tokens: Sequence[Token], words: Words, markers: Markers, raws: Sequence[Raw],
        this_year: int | None,
    ) -> None:
        self.text, self.tokens, self.words, self.this_year = text, tokens, words, this_year
        self._before, self._within = markers
        self.ends = frozenset(raw.last for raw in raws)

    def of(self, raw: Raw) -> str:
        """period, base, deadline, since or date."""
        if raw.what in _FIXED:
            return _FIXED[raw.what]
        behind = self.words.told_behind and (self._said_after(raw) or self._ending(raw))
        role = behind or self._said_before(raw) or self._own(raw)
        if role == "date" and raw.day is None and self._when(raw):
            role = "period"
        if role in ("deadline", "towards", "until") and raw.what == "same" and raw.year is not None and raw.year[1] < 0:
            # "by the same date of last year" it was so; "вырос к тому же периоду прошлого года на 5%" is compared with
            role = "base" if role == "towards" and self._within_clause(raw) and self._percent_near(raw) else "period"
        if role == "since" and raw.what == "vs":
            role = "base"  # "с прошлогодних 18 млрд": of the amount, and no time since when
        if role == "towards":
            role = self._towards(raw)
        if role == "over":
            role = "base" if self._percent_before(raw) else "period"
        if raw.day is not None:
            return role if role in ("deadline", "until") else "date"
        if raw.what not in ("year", "years", "month"):
            return "period" if role == "date" or (raw.what == "to-date" and role == "base") else role
        return role

    def _when(self, raw: Raw) -> bool:
        """Whether "when" opens the clause: what follows was so then, "when ties were established in 1992, it was 5"."""
        before = reversed(self.tokens[max(0, raw.first - _OPENED) : raw.first])
        clause = itertools.takewhile(lambda token: token.text not in _CLAUSE, before)
        return any(token.low in self.words.when for token in clause)

    def _towards(self, raw: Raw) -> str:
        """A word such as Russian "к": before a goal's year, or before what an index or a month is compared with."""
        if raw.what == "split-year" and not self._percent_before(raw):
            return "deadline"
        beside = raw.first - 1 in self.ends and not self._new_line(raw.first - 1)
        ahead = raw.what == "year" and raw.year is not None and self.this_year is not None
        if ahead and raw.year is not None and raw.year[1] > (self.this_year or 0) and self._opens_clause(raw):
            return "deadline"  # "is to grow by 5%, and by 2030 to reach 9 billion"
        if raw.what not in ("year", "month") or beside or self._percent_before(raw):
            return "base"
        if raw.what == "month" and self._percent_after(raw):
            return "base"
        past = raw.year is not None and self.this_year is not None and raw.year[1] < self.this_year
        return "base" if past and self._percent_after(raw) else "deadline"

    def _opens_clause(self, raw: Raw) -> bool:
        """Whether a comma, or a comma and one word, stands before a period and its preposition."""
        before = [token.text for token in self.tokens[max(0, raw.first - 3) : raw.first - 1]]
        return "," in before and not any(text[-1].isdigit() for text in before)

    def _within_clause(self, raw: Raw) -> bool:
        """Whether words of its clause stand before a period and its preposition."""
        i = raw.first - 1
        return i > 0 and self.tokens[i - 1].text not in _CLAUSE and not self._new_line(i)

    def _percent_near(self, raw: Raw) -> bool:
        return self._percent_before(raw) or self._percent_after(raw)

    def _percent_before(self, raw: Raw) -> bool:
        return self._percent(range(raw.first - 1, max(0, raw.first - 6) - 1, -1))

    def _percent_after(self, raw: Raw) -> bool:
        return self._percent(range(raw.last, min(len(self.tokens), raw.last + 8)))

    def _percent(self, window: range) -> bool:
        """Whether a percentage stands in the window, not beyond the end of the sentence."""
        for i in window:
            token = self.tokens[i]
            if self.words.percent.at(self.tokens, i) is not None:
                return True
            if token.text in _STOPS and i + 1 < len(self.tokens) and token.end < self.tokens[i + 1].start:
                return False
        return False

    def _own(self, raw: Raw) -> str:
        return _OWN.get(raw.what, "period")

    def _said_before(self, raw: Raw) -> str | None:
        i = raw.first
        if raw.what in ("cur", "decade-end") and i in self._within:
            return self._within[i]  # "by the end of the year", where "end of the year" is the period
        for _ in range(_STEPS):
            if i and self._new_line(i):
                return None
            if i in self._before:
                return None if self._spans(raw, i) else self._before[i][1]
            if i == 0 or not (self.tokens[i - 1].low in self.words.fill or self._hyphen(i - 1)):
                return self._described(raw, i)
            i -= 1
        return None

    def _spans(self, raw: Raw, i: int) -> bool:
        """Whether "from" opens a sentence with a span that a comma ends: "From January-August 2021, trade was ..."."""
        word = self.tokens[i - 1]
        first = i == 1 or self.tokens[i - 2].text in _STOPS or self._new_line(i - 1)
        ended = raw.last < len(self.tokens) and self.tokens[raw.last].text == ","
        return raw.what == "months" and first and ended and word.text[0].isupper() and word.low in self.words.spanning

    def _hyphen(self, i: int) -> bool:
        """Whether a token joins a word to the period behind it: "сезон-2022/23"."""
        return self.tokens[i].text == "-" and i > 0 and self.tokens[i - 1].end == self.tokens[i].start

    def _described(self, raw: Raw, i: int) -> str | None:
        """What is compared with, a word of description before it: "чем в ковидном 2021-м", "than in prewar 2021"."""
        size, role = self._before.get(i - 1, (0, ""))
        word = self.tokens[i - 1].text if i else ""
        if i != raw.first or not word.isalpha() or not word.islower():
            return None
        if i > 1 and raw.what == "year" and self.tokens[i - 2].low in self.words.event:
            return "date"  # "до эмбарго 2014 года"
        return role if role == "base" and size > 1 else None

    def _new_line(self, i: int) -> bool:
        """Whether a token opens a line that does not go on with the line before."""
        between = self.text[self.tokens[i - 1].end : self.tokens[i].start]
        return "\n" in between and (between.count("\n") > 1 or self.tokens[i].text[0].isupper())

    def _said_after(self, raw: Raw) -> str | None:
        i = raw.last
        for _ in range(_STEPS):
            if i >= len(self.tokens):
                return None
            found = self.words.after.at(self.tokens, i)
            if found is not None:
                return found.payload
            if self.tokens[i].low not in self.words.fill and self.tokens[i].text != "-":
                return None
            i += 1
        return None

    def _ending(self, raw: Raw) -> str | None:
        low = self.tokens[raw.last - 1].low
        for ending, role in self.words.endings:
            if low.endswith(ending):
                return role
        if self.words.index_endings and low.endswith(self.words.index_endings):
            last = min(raw.last + _INDEX, len(self.tokens))
            percent = any(self.words.percent.at(self.tokens, i) is not None for i in range(raw.last, last))
            if percent and self.tokens[raw.last].text.isdecimal():
                return "base"
        return None
