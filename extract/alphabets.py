"""Letters that stand for those of another alphabet in words of careless pages."""

from __future__ import annotations

import re

LATIN, CYRILLIC = re.compile("[a-z]"), re.compile("[а-яәғқңөұүһі]")
# Those letters, and the ones that cannot stand for others.
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
