"""A line that was typed with the keyboard of the other alphabet."""

from __future__ import annotations

_LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_CYRILLIC = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_KEYS = [*zip(_LATIN, _CYRILLIC, strict=True),
         *((a.upper(), b.upper()) for a, b in zip(_LATIN, _CYRILLIC, strict=True) if a.isalpha())]
_TO_CYRILLIC = str.maketrans(dict(_KEYS))
_TO_LATIN = str.maketrans({b: a for a, b in _KEYS})


def retyped(text: str) -> str | None:
    """The line as the same keys write it in the other alphabet; None where it has letters of both, or of neither.

    >>> retyped("rfpf[cnfy 2019"), retyped("ля ин 2019"), retyped("kz беларусь")
    ('казахстан 2019', 'kz by 2019', None)
    """
    low = text.lower()
    latin, cyrillic = any("a" <= sign <= "z" for sign in low), any(sign in _CYRILLIC for sign in low)
    if latin == cyrillic:
        return None
    return text.translate(_TO_CYRILLIC if latin else _TO_LATIN)
