"""The words that questions are made of (``words``), and the repair of words that were typed wrongly."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from briefs.understanding.line.phrases import Phrases, Sense, all_phrases, table, words_of
from briefs.understanding.line.spelling import ending, heard, skeleton
from extract.lexicon import Lexicon
from terms.countries import COUNTRIES

LONGEST_ENDING = 8
SHORTEST = 4  # letters of a stem within a phrase by which a word is known: not «мук бел*»
# A typing error is looked for in a stem only where so few letters follow it.
LONGEST_TAIL = 5
# A name is suggested for a word if so much of them is the same, and one letter in so many is wrong at most.
ALIKE = 0.7
WRONG_IN = 4
# Words of these kinds are looked for behind a typing error; small words are not, they meet too many others.
REPAIRED = frozenset({"party", "flow", "intent", "agent", "month", "services", "frequency"})


Senses = frozenset[Sense]


@dataclass(frozen=True)
class Repair:
    """What an unknown word was taken for, at how many wrong letters; ``sure`` if no other reading is near."""

    senses: Senses
    distance: int
    sure: bool

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(sorted({code for s in self.senses if s.kind == "party" for code in s.value.split()}))


class Vocabulary:
    """All phrases of all languages at once, since people mix languages in one line."""

    def __init__(self, phrases: Phrases, suffixes: dict[str, str], careful: frozenset[str]) -> None:
        frozen = {phrase: frozenset(senses) for phrase, senses in phrases.items()}
        self.lexicon: Lexicon[Senses] = Lexicon(frozen.items())
        self.suffixes = suffixes
        self._endings = sorted({len(ending) for ending in suffixes}, reverse=True)
        self.apart = frozenset(end for end, case in suffixes.items() if case == "dat" or (
            len(end) > 2 and case not in {"acc", "ins", "loc"}))  # endings that are no other word
        self.careful = careful
        self.romanized = frozenset(table("ru")["romanized"]["words"])
        self._scales = frozenset(skeleton(word) for word in table("kk")["short"]["scale"])
        self._joined = frozenset(words_of("careful", "joined"))
        self._words = {word for phrase in frozen for word in phrase.split(" ") if not word.endswith("*")}
        self._stems = _by_length(word.rstrip("*") for phrase in frozen for word in phrase.split(" ")
                                 if word.endswith("*") and (phrase == word or len(word) > SHORTEST))
        self._exact = {p: s for p, s in frozen.items() if " " not in p and not p.endswith("*")}
        self._twins = {p: s if _small(s) else s | frozen[f"{p}*"] for p, s in self._exact.items() if f"{p}*" in frozen}
        self._long = {p: s for p, s in self._exact.items() if len(p) >= 5 and any(_mended(x) for x in s)}
        open_ended = {p[:-1]: s for p, s in frozen.items() if " " not in p and p.endswith("*") and len(p) >= 6
                      and any(_mended(x) for x in s)}
        self._open = {n: {p: open_ended[p] for p in group} for n, group in _by_length(open_ended).items()}

    def knows(self, word: str) -> bool:
        """Whether a word is in any phrase."""
        return word in self._words or any(
            word[:n] in stems for n, stems in self._stems.items() if len(word) - n <= min(LONGEST_ENDING, n + 1))

    def senses(self, word: str) -> Senses | None:
        """What one word stands for by itself, endings of Kazakh cases included."""
        found = self._exact.get(word)
        if found is None:
            found = next((group[word[:n]] for n, group in sorted(self._open.items(), reverse=True)
                          if word[:n] in group), None)
        return found or self._inflected(word)

    def whole(self, word: str, found: Senses) -> Senses:
        """What a word found by its beginning stands for where it is a word by itself too.

        A small word is nothing else («утро», though «утро*» begins «утроился»).
        """
        return self._twins.get(word, found)

    def is_name(self, word: str) -> bool:
        """Whether a word by itself names a country, in no case."""
        return any(s.kind == "party" and not s.case for s in self._exact.get(word, ()))

    def split(self, word: str) -> tuple[str, str] | None:
        """Two countries, or a country and a flow, that were typed without a space."""
        for i in range(2, len(word) - 1):
            parts = word[:i], word[i:]
            kinds = [{s.kind for s in self._exact.get(part, ())} | ({"party"} if part.upper() in COUNTRIES else set())
                     for part in parts]
            short = len(word) < 6 and not self._joined & set(parts)
            coded = len(parts[1]) == 2 and all(s.case == "adj" for s in self._exact.get(parts[0], ()))  # "tajiks tn"
            if all(k & {"party", "flow"} for k in kinds) and any("party" in k for k in kinds) and not (short or coded):
                return parts
        return None

    def repair(self, word: str) -> Repair | None:
        """The nearest word of the vocabulary within the number of wrong letters that its length allows.

        Another first letter counts twice: "siberia" is not "Liberia".
        """
        if len(word) > 30:
            return None
        allowed = 0 if len(word) < 4 else 1 if len(word) < 9 else 2
        near = dict(self._near(word, allowed)) if allowed else {}
        near = near or dict.fromkeys(self._heard().get(heard(word), ()), 1)
        if not near:
            return None
        best = min(near.values())
        if best == 1:  # the first letter is seldom the wrong one
            near = {p: d for p, d in near.items() if p[0] == word[0]} or near
            best = min(near.values())
        senses = [self._long.get(p) or self._open[len(p)][p] for p, d in near.items() if d == best]
        senses = [group for group in senses if len(word) > 5 or any(s.kind == "party" for s in group)]
        merged = frozenset(s for group in senses for s in group)
        readings = {(s.kind, s.value) for s in merged if s.kind in REPAIRED}
        begins = any(p[0] == word[0] for p, d in near.items() if d == best)
        if not begins and (best + 1) * WRONG_IN > len(word) and not any(_first_lost(word, p) for p in near):
            return None
        return Repair(merged, best, sure=len(readings) == 1 and len(word) > 4 and begins)

    def suggestions(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Codes of the countries whose names are really alike a word that is no name at all, the nearest first."""
        names = [name for name in self._party_names() if name[0] == word[:1]]
        found = process.extract(word, names, scorer=OSA.normalized_similarity, limit=12, score_cutoff=ALIKE)
        codes = [s.value for name, _, _ in found if self._alike(word, name)
                 for s in self._party_names()[name] if s.kind == "party"]
        return tuple(dict.fromkeys(code for value in codes for code in value.split()))[:limit]

    def _alike(self, word: str, name: str) -> bool:
        """Whether a name was meant by a word: few letters of the stems differ, or the word only leaves letters out.

        A case ending that both have says nothing of the name: "қаладан" is not "Қатардан".
        """
        ending = next((n for n in self._endings if word[-n:] in self.suffixes and word[-n:] == name[-n:]), 0)
        word, name = (text[:len(text) - ending] for text in (word, name))
        if OSA.normalized_similarity(word, name) < ALIKE:
            return False
        letters = iter(name)
        if sorted(word) == sorted(name):  # "beluras"
            return True
        return OSA.distance(word, name) <= max(1, len(word) // WRONG_IN) or all(letter in letters for letter in word)

    @functools.cache  # noqa: B019 - the vocabulary lives as long as the program
    def _party_names(self) -> dict[str, Senses]:
        return {p: s for p, s in self._long.items() if any(x.kind == "party" for x in s)}

    @functools.cache  # noqa: B019 - the vocabulary lives as long as the program
    def _heard(self) -> dict[str, list[str]]:
        """The names of countries by what is heard of them."""
        found: dict[str, list[str]] = {}
        for name in self._party_names():
            found.setdefault(heard(name), []).append(name)
        return found

    @functools.cache  # noqa: B019 - the vocabulary lives as long as the program
    def _as_long(self, letters: int, allowed: int) -> list[str]:
        """The words that differ from so many letters by so many at most: of the others more letters are wrong."""
        return [name for name in self._long if abs(len(name) - letters) <= allowed]

    def _near(self, word: str, allowed: int) -> Iterator[tuple[str, int]]:
        for name, distance, _ in process.extract(word, self._as_long(len(word), allowed), scorer=OSA.distance, limit=8,
                                                 score_cutoff=allowed):
            if distance < 2 or name[0] == word[0]:
                yield name, int(distance)
        for n, group in self._open.items():
            if n < 6 or not -1 <= len(word) - n <= LONGEST_TAIL:
                continue
            for m in (n, n - 1, n + 1):  # a letter changed, lost or added
                for name, distance, _ in process.extract(word[:m], group.keys(), scorer=OSA.distance, limit=4,
                                                         score_cutoff=1):
                    yield name, int(distance)

    def _inflected(self, word: str) -> Senses | None:
        for n in self._endings:
            case = self.suffixes.get(word[-n:]) if len(word) - n >= 3 or word[:-n] in self._joined else None
            stem = self._exact.get(word[:-n]) if case else None
            scales = frozenset(s for s in stem or () if s.kind == "scale" and word[:-n] in self._scales)
            if scales:
                return scales  # «1 млрдқа»
            names = [s for s in stem or () if s.kind == "party" and s.case in ("", "adj", "*")]
            if names:
                return frozenset(Sense("party", s.value, str(case)) for s in names)
        return self._possessive(word) if word.endswith("s") else None

    def _possessive(self, word: str) -> Senses | None:
        """Whose it is without the apostrophe: "turkeys balance"."""
        names = self._exact.get(word[:-1], ()) if len(word) > LONGEST_TAIL and word.isascii() else ()
        return frozenset(Sense("party", s.value, "gen") for s in names if s.kind == "party" and not s.case) or None


def _mended(sense: Sense) -> bool:
    """Whether typing errors are looked for in words of this sense; regions meet too many others."""
    return sense.kind in REPAIRED and not (sense.kind == "party" and "-" in sense.value)


def _small(senses: Senses) -> bool:
    return any(sense.kind == "filler" for sense in senses)


def _first_lost(word: str, name: str) -> bool:
    """Whether a word is a name whose first letter was left out, doubled, or exchanged with the second."""
    return word == name[1:] or word[1:] == name or word[1::-1] + word[2:] == name


def _by_length(words: Any) -> dict[int, set[str]]:
    groups: dict[int, set[str]] = {}
    for word in words:
        groups.setdefault(len(word), set()).add(word)
    return groups


@functools.cache
def vocabulary() -> Vocabulary:
    """The vocabulary that comes with Keruen, built at first use."""
    suffixes = {form: case for case, words in table("kk")["suffix"].items() for word in words
                for form in (skeleton(word), ending(word))}  # as a word, and in one
    return Vocabulary(all_phrases(), suffixes, frozenset(words_of("careful", "words")))
