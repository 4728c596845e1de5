"""Kazakh case suffixes by vowel harmony and the last sound, for the nouns and numbers that our texts end in.

Names of countries and months do not come here: their forms are columns of a table.
"""

from __future__ import annotations

import functools
import re

BACK, FRONT = "аоұыуюяё", "әөүіеэи"
VOWELS = "аәоөұүыіеэюяё"
NASALS = "мнң"
VOICED = "рлйуи"
BUZZING = "зж"

# Front although their last letter is a back vowel (or was one before a soft sign).
SOFT = frozenset({"рубль", "баррель", "елу"})

# Suffix of a case by the last sound, written for back vowels.
SUFFIXES = {
    "vowel": {"gen": "ның", "dat": "ға", "acc": "ны", "loc": "да", "abl": "дан", "ins": "мен"},
    "nasal": {"gen": "ның", "dat": "ға", "acc": "ды", "loc": "да", "abl": "нан", "ins": "мен"},
    "voiced": {"gen": "дың", "dat": "ға", "acc": "ды", "loc": "да", "abl": "дан", "ins": "мен"},
    "buzzing": {"gen": "дың", "dat": "ға", "acc": "ды", "loc": "да", "abl": "дан", "ins": "бен"},
    "voiceless": {"gen": "тың", "dat": "қа", "acc": "ты", "loc": "та", "abl": "тан", "ins": "пен"},
    # After the possessive -ы, -і, -сы, -сі.
    "possessed": {"gen": "ның", "dat": "на", "acc": "н", "loc": "нда", "abl": "нан", "ins": "мен"},
}
SOFTENED = str.maketrans("аығқ", "еігк")

# How digits are read: the last word decides the suffix.
ONES = ("нөл", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз")
TENS = ("", "он", "жиырма", "отыз", "қырық", "елу", "алпыс", "жетпіс", "сексен", "тоқсан")
POWERS = {2: "жүз", 3: "мың", 6: "миллион", 9: "миллиард", 12: "триллион"}
READ = {"%": "пайыз", "мың": "мың", "млн": "миллион", "млрд": "миллиард", "трлн": "триллион"}


def inflected(word: str, case: str | None, *, possessed: bool = False) -> str:
    """A noun in a case (gen dat acc loc abl ins); the noun as it is for None.

    >>> [inflected("теңге", case) for case in ("acc", "dat", "abl", "gen")]
    ['теңгені', 'теңгеге', 'теңгеден', 'теңгенің']
    >>> inflected("рубль", "dat"), inflected("юань", "abl"), inflected("манат", "dat")
    ('рубльге', 'юаньнан', 'манатқа')
    """
    return word if case is None else word + suffix(word, case, possessed=possessed)


@functools.lru_cache(maxsize=1024)
def suffix(word: str, case: str, *, possessed: bool = False) -> str:
    """The suffix that a word takes; "poss" gives the third person's -ы, -і, -сы, -сі."""
    if case == "poss":
        ending = "сы" if _sound(word) == "vowel" else "ы"
    else:
        ending = SUFFIXES["possessed" if possessed else _sound(word)][case]
    soft = word in SOFT or next((letter for letter in reversed(word.lower()) if letter in BACK + FRONT), "а") in FRONT
    return ending if case == "ins" or not soft else ending.translate(SOFTENED)


def after_digits(text: str, case: str | None) -> str:
    """A number, scale word or percent with a hyphen and the suffix of its last word as read.

    >>> after_digits("11,8%", "dat"), after_digits("604,1 млн", "abl"), after_digits("1,5", "dat")
    ('11,8%-ға', '604,1 млн-нан', '1,5-ке')
    """
    return text if case is None else f"{text}-{suffix(last_word(text), case)}"


def last_word(text: str) -> str:
    """The word that a printed number ends in when read aloud.

    >>> last_word("240"), last_word("1 000"), last_word("42,5"), last_word("3 млрд")
    ('қырық', 'мың', 'бес', 'миллиард')
    """
    for sign, word in READ.items():
        if text.endswith(sign):
            return word
    digits = re.sub(r"\s", "", text).rpartition(",")[2]
    digits = re.sub(r"\D", "", digits) or "0"
    if digits[-1] != "0" or not digits.strip("0"):
        return ONES[int(digits[-1])]
    zeros = len(digits) - len(digits.rstrip("0"))
    if zeros == 1:
        return TENS[int(digits[-2])]
    return POWERS[max(power for power in POWERS if power <= zeros)]


def _sound(word: str) -> str:
    last = word.lower().rstrip("ь")[-1]
    if last in VOWELS:
        return "vowel"
    if last in NASALS:
        return "nasal"
    if last in VOICED:
        return "voiced"
    return "buzzing" if last in BUZZING else "voiceless"
