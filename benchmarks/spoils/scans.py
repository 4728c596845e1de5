"""A text as a scan, a careless copy or a hurried hand leaves it: letters of another alphabet, lost and stray spaces."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from benchmarks.spoils.told import Way

TWINS = {
    "en": str.maketrans("aceopxy", "асеорху"), "ru": str.maketrans("асеорху", "aceopxy"),
    "kk": str.maketrans("асеорхуі", "aceopxyi"),
}
ENTITIES = {"\u00a0": "&nbsp;", "–": "&ndash;", "—": "&mdash;", "«": "&laquo;", "»": "&raquo;"}
EACH, SOME, FEW = 1, 4, 25  # one of so many places is spoilt


def _here_and_there(pattern: str, new: Callable[[re.Match[str]], str], one_of: int) -> Way:
    """A way that changes some of the places that a pattern fits, the same in every run."""
    def spoil(text: str, _: str) -> str:
        chance = random.Random(len(text))  # noqa: S311 - a draw that is the same in every run
        return re.sub(pattern, lambda found: new(found) if chance.randrange(one_of) == 0 else found[0], text)

    return Way(spoil)


def mixed(text: str, language: str) -> str:
    """A text of which every second word has for one letter its twin of the other alphabet."""
    chance = random.Random(len(text))  # noqa: S311 - a draw that is the same in every run
    twins = TWINS[language]

    def of(word: re.Match[str]) -> str:
        low = word[0]
        places = [n for n, sign in enumerate(low) if ord(sign) in twins]
        if not places or chance.randrange(2) or len(places) == len(low):
            return low
        n = chance.choice(places)
        return low[:n] + low[n].translate(twins) + low[n + 1 :]

    return re.sub(r"[^\W\d_]{3,}", of, text)


def with_entities(text: str, _: str) -> str:
    """A text with the entities of its page left in."""
    text = re.sub(r"(?<=\d) (?=[^\W\d_])", "\u00a0", text)
    return "".join(ENTITIES.get(sign, sign) for sign in text)


SCANS: dict[str, Way] = {
    "mixed alphabets": Way(mixed),
    "entities": Way(with_entities),
    "stuck words": _here_and_there(r"(?<=[^\W\d_]{2}) (?=[^\W\d_]{2})", lambda _: "", FEW),
    "torn words": _here_and_there(r"(?<=\b[^\W\d_]{3})(?=[^\W\d_]{3})", lambda _: " ", FEW),
    "broken words": _here_and_there(r"(?<=[^\W\d_]{3})(?=[^\W\d_]{3})", lambda _: "-\n", FEW),
    "stuck amounts": _here_and_there(r"(?<=\d) (?=[^\W\d_]{2})", lambda _: "", EACH),
    "stuck units": _here_and_there(r"(?<=[^\W\d_]{2}\.) (?=[a-zа-яәғқңөұүһі])", lambda _: "", EACH),
    "stray commas": _here_and_there(r"(?<=\w), (?=[^\W\d_])", lambda _: " ,", SOME),
    "l for 1": _here_and_there(r"(?<=\d)1(?!\d)|(?<![\d\w])1(?=\d)", lambda _: "l", SOME),
    "O for 0": _here_and_there(r"(?<=\d)0(?=\d)", lambda _: "O", SOME),
    "I for l": _here_and_there(r"(?<=[a-z])l(?=[a-z])", lambda _: "I", SOME),
    "0 for o": _here_and_there(r"(?<=[a-zа-я]{2})[oо](?=[a-zа-я]{2})", lambda _: "0", SOME),
    "rn for m": _here_and_there(r"(?<=[a-z])m(?=[a-z])", lambda _: "rn", SOME),
}
