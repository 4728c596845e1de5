"""One spelling for all the ways in which a word of a question is typed: letters, flags, transliteration."""

from __future__ import annotations

import functools
import re
import unicodedata

from extract.tokens import fold

# Kazakh letters fall together with the Russian ones that people type instead; й, ы, э fall together with their
# neighbours, so that transliterated words meet the Cyrillic ones.
_LETTERS = str.maketrans({
    "қ": "к", "ғ": "г", "ң": "н", "ү": "у", "ұ": "у", "ө": "о", "ә": "а", "һ": "х", "і": "и", "й": "и", "ы": "и",
    "э": "е", "ь": None, "ъ": None, "ı": "i", "ş": "sh",
})
KAZAKH_LETTERS = frozenset("әғқңөұүһ")
_LATIN = {
    "shch": "щ", "sch": "щ", "sh": "ш", "ch": "ч", "zh": "ж", "kh": "х", "gh": "г", "ts": "ц", "tz": "ц", "ya": "я",
    "yu": "ю", "yo": "е", "ye": "е", "ja": "я", "ju": "ю", "ia": "ия",
    "a": "а", "b": "б", "c": "ц", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и", "j": "ж", "k": "к",
    "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "у", "x": "кс", "y": "и", "z": "з",
}
_CHUNK = re.compile("|".join(sorted(_LATIN, key=len, reverse=True)))
_FLAG = re.compile("([\U0001F1E6-\U0001F1FF])([\U0001F1E6-\U0001F1FF])")
_HUMP = re.compile(r"(?<=[a-zа-яёәіңғүұқөһ])(?=[A-ZА-ЯЁӘІҢҒҮҰҚӨҺ])")
_LOUD = re.compile(r"\bUS\b")
_YEAR_K = re.compile(r"\b2[kк](\d\d)\b(?!\s*(?:кв|q|т))", re.I)  # 2k23
_ZERO = re.compile(r"(?<=\d)[oо](?=\d)", re.I)  # 2o18
_ARROW = re.compile(r"\s*(?:[-=–—]+>|[→⇒➡➔])\s*")
_MIXED = re.compile(r"(?<=[а-яё])i|i(?=[а-яё])")
_TWICE = re.compile(r"(.)\1+")
_FIRST_FLAG_LETTER = 0x1F1E6
_LONG = "ааа"


def prepare(text: str) -> str:
    """A question with flags as codes, words that were run together parted, and compatibility forms unfolded.

    >>> prepare("🇰🇿🇧🇾2020")
    ' KZ  BY 2020'
    """
    text = _FLAG.sub(lambda m: f" {_flag_letter(m[1])}{_flag_letter(m[2])} ", text)
    text = _LOUD.sub("USA", text) if "US" in text and not text.isupper() else text  # "to US", and not "to us"
    text = _YEAR_K.sub(r"20\1", text) if "2" in text else text
    text = _ARROW.sub(" to ", _ZERO.sub("0", text))
    return _HUMP.sub(" ", unicodedata.normalize("NFKC", text))


def skeleton(word: str) -> str:
    """A word as it is compared: folded, Kazakh letters as their Russian neighbours, no accents.

    >>> skeleton("Қытаймен"), skeleton("Türkiye")
    ('китаимен', 'turkiye')
    """
    return _skeleton(word) if len(word) <= 60 else word.lower()


def ending(end: str) -> str:
    """The end of a word as it is compared; a word by itself may be so short that it keeps its letters.

    >>> ending("ді"), skeleton("ді")
    ('ди', 'ді')
    """
    return skeleton(_LONG + end)[len(_LONG):]


@functools.lru_cache(maxsize=8192)
def _skeleton(word: str) -> str:
    low = fold(word)
    if low.isascii() or len(low) < 3:  # қр is Kazakhstan, кр Kyrgyzstan
        return low
    low = _MIXED.sub("и", low).translate(_LETTERS)
    bare = unicodedata.normalize("NFKD", low)
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def cyrillic(word: str) -> str:
    """A Latin word in Cyrillic letters, as a skeleton.

    >>> cyrillic("tovarooborot"), cyrillic("qazaqstan")
    ('товарооборот', 'казакстан')
    """
    return _CHUNK.sub(lambda m: _LATIN[m[0]], word)


def kazakh_cyrillic(word: str) -> str:
    """The same of a Kazakh word, where j and x are other letters than in a Russian one.

    >>> kazakh_cyrillic("jane"), kazakh_cyrillic("jyl")
    ('жане', 'жил')
    """
    return cyrillic(word.replace("j", "zh").replace("x", "h"))


def heard(word: str) -> str:
    """A Russian word, as a skeleton, as it is heard: no о but а, no letter twice.

    >>> heard("расиеи") == heard("россиеи")
    True
    """
    return _TWICE.sub(r"\1", word.replace("о", "а"))


def _flag_letter(sign: str) -> str:
    return chr(ord("A") + ord(sign) - _FIRST_FLAG_LETTER)
