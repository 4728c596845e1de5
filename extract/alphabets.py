"""Letters that stand for those of another alphabet in words of careless pages."""

from __future__ import annotations

import re

# Letters of a text that look alike as they are written, capitals by themselves.
_WRITTEN_LATIN, _WRITTEN_CYRILLIC = "aceopxyiABCEHKMOPTXYI", "асеорхуіАВСЕНКМОРТХУІ"
_WRITE_CYRILLIC = str.maketrans(_WRITTEN_LATIN, _WRITTEN_CYRILLIC)
_WRITE_LATIN = str.maketrans(_WRITTEN_CYRILLIC, _WRITTEN_LATIN)
_ALIKE_LATIN, _ALIKE_CYRILLIC = frozenset(_WRITTEN_LATIN), frozenset(_WRITTEN_CYRILLIC)
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC_LETTER = re.compile("[Ѐ-ӿ]")
_MIXED = re.compile("[a-zA-Z](?:(?=[Ѐ-ӿ])|(?<=[Ѐ-ӿ][a-zA-Z]))")
# The same of folded words, in which a letter may stand for that of its capital: "н" for "h".
LATIN, CYRILLIC = re.compile("[a-z]"), re.compile("[а-яәғқңөұүһі]")
LIKE_LATIN, LIKE_CYRILLIC = "aceopxykmtbhi", "асеорхукмтвні"
TO_CYRILLIC, TO_LATIN = str.maketrans(LIKE_LATIN, LIKE_CYRILLIC), str.maketrans(LIKE_CYRILLIC, LIKE_LATIN)
ONLY_LATIN = re.compile("[dfgjlnqrsuvwz]")
ONLY_CYRILLIC = re.compile(f"[^a-z{LIKE_CYRILLIC}]")


def one_alphabet(low: str) -> str:
    """A folded word with the letters of the wrong alphabet within it put right."""
    if not (LATIN.search(low) and CYRILLIC.search(low)):
        return low
    if not ONLY_LATIN.search(low):
        return low.translate(TO_CYRILLIC)
    return low if ONLY_CYRILLIC.search(low) else low.translate(TO_LATIN)


def in_one_alphabet(text: str) -> str:
    """A text with the look-alike letters of another alphabet within its words put right, as long as before."""
    mixed = not text.isascii() and _CYRILLIC_LETTER.search(text) and _MIXED.search(text)
    return _WORD.sub(_written_in_one, text) if mixed else text


def _written_in_one(word: re.Match[str]) -> str:
    letters = word[0]
    if letters.isascii():
        return letters
    latin = [letter for letter in letters if letter.isascii()]
    if not latin or len(latin) == len(letters):
        return letters
    if _ALIKE_LATIN.issuperset(latin):
        return letters.translate(_WRITE_CYRILLIC) if any("Ѐ" <= letter <= "ӿ" for letter in letters) else letters
    others = [letter for letter in letters if not letter.isascii()]
    return letters.translate(_WRITE_LATIN) if _ALIKE_CYRILLIC.issuperset(others) else letters
