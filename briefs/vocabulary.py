"""The words that questions are made of (``briefs/words``), and the repair of words that were typed wrongly."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from briefs.spelling import skeleton
from extract.languages import packs
from extract.tokens import Lexicon, phrase_words
from terms.countries import COUNTRIES, Country

HERE = Path(__file__).parent / "words"
LANGUAGES = ("en", "ru", "kk")
# These are read as flows of services, not as products.
SERVICES = frozenset({"services", "goods and services"})
SHORTEST_STEM = 5
LONGEST_ENDING = 8
# The last letter of a Kazakh stem before a vowel: айырмашылық, айырмашылығы.
SOFTENED = {"қ": "ғ", "к": "г", "п": "б"}
CASES = ("ru_gen", "ru_dat", "ru_acc", "ru_ins", "ru_prep", "kk_gen", "kk_dat", "kk_acc", "kk_loc", "kk_abl", "kk_ins")
# Words of these kinds are looked for behind a typing error; small words are not, they meet too many others.
REPAIRED = frozenset({"party", "flow", "intent", "agent", "month", "services", "frequency"})


class Sense(NamedTuple):
    """What a phrase may stand for: ``kind`` is the table, ``value`` the key; a party has its grammatical case."""

    kind: str
    value: str
    case: str = ""


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

    def __init__(self, phrases: dict[str, set[Sense]], suffixes: dict[str, str], careful: frozenset[str]) -> None:
        frozen = {phrase: frozenset(senses) for phrase, senses in phrases.items()}
        self.lexicon: Lexicon[Senses] = Lexicon(frozen.items())
        self.suffixes = suffixes
        self.careful = careful
        self._joined = frozenset(words_of("careful", "joined"))
        self._words = {word for phrase in frozen for word in phrase.split(" ") if not word.endswith("*")}
        self._stems = _by_length(word.rstrip("*") for phrase in frozen for word in phrase.split(" ")
                                 if word.endswith("*"))
        self._exact = {p: s for p, s in frozen.items() if " " not in p and not p.endswith("*")}
        self._long = {p: s for p, s in self._exact.items() if len(p) >= 5 and any(x.kind in REPAIRED for x in s)}
        open_ended = {p[:-1]: s for p, s in frozen.items() if " " not in p and p.endswith("*") and len(p) >= 6
                      and any(x.kind in REPAIRED for x in s)}
        self._open = {n: {p: open_ended[p] for p in group} for n, group in _by_length(open_ended).items()}

    def knows(self, word: str) -> bool:
        """Whether a word is in any phrase."""
        return word in self._words or any(
            word[:n] in stems for n, stems in self._stems.items() if len(word) - n <= LONGEST_ENDING)

    def senses(self, word: str) -> Senses | None:
        """What one word stands for by itself, endings of Kazakh cases included."""
        found = self._exact.get(word)
        if found is None:
            found = next((group[word[:n]] for n, group in sorted(self._open.items(), reverse=True)
                          if word[:n] in group), None)
        return found or self._inflected(word)

    def split(self, word: str) -> tuple[str, str] | None:
        """Two countries, or a country and a flow, that were typed without a space."""
        for i in range(2, len(word) - 1):
            parts = word[:i], word[i:]
            kinds = [{s.kind for s in self._exact.get(part, ())} | ({"party"} if part.upper() in COUNTRIES else set())
                     for part in parts]
            short = len(word) < 6 and not self._joined & set(parts)
            if all(k & {"party", "flow"} for k in kinds) and any("party" in k for k in kinds) and not short:
                return parts
        return None

    def repair(self, word: str) -> Repair | None:
        """The nearest word of the vocabulary within the number of wrong letters that its length allows."""
        if len(word) > 30:
            return None
        allowed = 0 if len(word) < 4 else 1 if len(word) < 8 else 2
        near = dict(self._near(word, allowed)) if allowed else {}
        if not near:
            return None
        best = min(near.values())
        senses = [self._long.get(p) or self._open[len(p)][p] for p, d in near.items() if d == best]
        senses = [group for group in senses if len(word) > 5 or any(s.kind == "party" for s in group)]
        merged = frozenset(s for group in senses for s in group)
        readings = {(s.kind, s.value) for s in merged if s.kind in REPAIRED}
        return Repair(merged, best, sure=len(readings) == 1 and len(word) > 4)

    def suggestions(self, word: str, limit: int = 3) -> tuple[str, ...]:
        """Codes of the countries whose names are nearest to a word that is no name at all."""
        found = process.extract(word, list(self._party_names()), scorer=OSA.normalized_similarity, limit=12,
                                score_cutoff=0.6)
        codes = [s.value for name, _, _ in found for s in self._party_names()[name] if s.kind == "party"]
        return tuple(dict.fromkeys(code for value in codes for code in value.split()))[:limit]

    @functools.cache  # noqa: B019 - the vocabulary lives as long as the program
    def _party_names(self) -> dict[str, Senses]:
        return {p: s for p, s in self._long.items() if any(x.kind == "party" for x in s)}

    def _near(self, word: str, allowed: int) -> Iterator[tuple[str, int]]:
        for name, distance, _ in process.extract(word, self._long.keys(), scorer=OSA.distance, limit=8,
                                                 score_cutoff=allowed):
            if distance < 2 or name[0] == word[0]:
                yield name, int(distance)
        for n, group in self._open.items():
            if n < 6 or n > len(word) + allowed:
                continue
            room = allowed if n >= 7 else 1
            for name, distance, _ in process.extract(word[:n], group.keys(), scorer=OSA.distance, limit=4,
                                                     score_cutoff=room):
                yield name, int(distance)

    def _inflected(self, word: str) -> Senses | None:
        for n in (4, 3, 2):
            case = self.suffixes.get(word[-n:]) if len(word) - n >= 2 else None
            stem = self._exact.get(word[:-n]) if case else None
            names = [s for s in stem or () if s.kind == "party" and s.case in ("", "adj", "*")]
            if names:
                return frozenset(Sense("party", s.value, str(case)) for s in names)
        return None


def _by_length(words: Any) -> dict[int, set[str]]:
    groups: dict[int, set[str]] = {}
    for word in words:
        groups.setdefault(len(word), set()).add(word)
    return groups


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


def _names(found: Country) -> Iterator[tuple[str, str]]:
    yield found.en, ""
    yield found.en_def, ""
    yield found.ru, ""
    yield found.kk, ""
    for column in CASES:
        yield getattr(found, column), column[3:]


@functools.cache
def vocabulary() -> Vocabulary:
    """The vocabulary that comes with Keruen, built at first use."""
    phrases: dict[str, set[Sense]] = {}

    def add(phrase: str, sense: Sense) -> None:
        key = " ".join(skeleton(word) for word in phrase_words(phrase))
        phrases.setdefault(key, set()).add(sense)

    for language in LANGUAGES:
        for kind, table in _table(language).items():
            for value, words in table.items() if kind != "suffix" else ():
                for phrase in words:
                    add(phrase, Sense(kind, value))
                    if language == "kk" and phrase.endswith("*") and phrase[-2] in SOFTENED:
                        add(phrase[:-2] + SOFTENED[phrase[-2]] + "*", Sense(kind, value))
    parties = _table("parties")
    careful = frozenset(parties["careful"]["words"])
    for section, case in (("alias", ""), ("adjective", "adj"), ("ambiguous", "")):
        for code, words in parties[section].items():
            for phrase in words:
                add(phrase, Sense("party", code, case or ("*" if phrase.endswith("*") else "")))
    for line in (HERE / "common.txt").read_text(encoding="utf-8").splitlines()[1:]:
        for word in line.split():
            add(word, Sense("common", "words"))
    _add_countries(phrases, add, careful)
    _add_products(add)
    suffixes = {skeleton(word): case for case, words in _table("kk")["suffix"].items() for word in words}
    return Vocabulary(phrases, suffixes, careful)


def _add_countries(phrases: dict[str, set[Sense]], add: Any, careful: frozenset[str]) -> None:
    taken = {phrase for phrase, senses in phrases.items()
             if any(s.kind == "party" and s.case in ("", "*") for s in senses)}
    for code, found in COUNTRIES.items():
        for name, case in _names(found):
            if name and skeleton(name) not in taken:
                add(name, Sense("party", code, case))
        for short in (code.lower(), found.alpha3.lower()):
            if short and short not in taken and short not in careful:
                add(short, Sense("party", code))


def _add_products(add: Any) -> None:
    """The words of products from the language packs; a short stem only as it stands, it would begin other words."""
    for pack in packs().values():
        for code, words in pack.table("products").get("words", {}).items():
            for phrase in words if code not in SERVICES else ():
                add(phrase.rstrip("*") if len(phrase.split()[-1]) < SHORTEST_STEM else phrase, Sense("product", code))


@functools.cache
def words_of(kind: str, value: str) -> tuple[str, ...]:
    """The phrases of one key of the table of parties, as skeletons."""
    return tuple(skeleton(word) for word in _table("parties")[kind][value])
