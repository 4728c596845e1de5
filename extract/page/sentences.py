"""Where sentences begin and end; abbreviations of all languages are known at once, for texts mix them."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from extract.known import Known
from extract.languages import packs
from extract.tokens import fold

# Stops with the quotes and brackets that they end, none within a number, or line ends; one set of signs to begin with
# is found faster.
_STOP = re.compile(r"[.!?…\n](?:(?<=\n)\n*+|[.!?…]*+[\"'»”’)\]]*+(?!\d))")
# The same with a sign that ends what a post says, behind a word and before a capital: "экспорт 2 млн 📈 Импорт упал".
_POSTED = re.compile(
    _STOP.pattern + r"|(?<=[\w%)][ \u00a0])[⬆⬇↗↘🔺🔻🔼🔽📈📉🔥🚀👏😀-🙏]\ufe0f?"
    r"(?=\s+[^\W\d_a-zа-я][a-zа-яәіңғүұқөһё])"
)
_SIGNS, _STOPS = re.compile("[⬆⬇↗↘\U0001f300-\U0001f6ff]"), frozenset(".!?…")
_WORD_BEHIND = re.compile(r"[\s,.;:()]*([^\W\d_]+(?:\.[^\W\d_]+)*)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\Z")
# A sentence so far of no more than a date: "В 2006 г.", "За 9 мес. 2021 г.", "2006 ж."
_DATE_ONLY = re.compile(
    r"(?:\n\s*|[.!?…]\s+)(?:[^\W\d_]{1,3}\s+)?"
    r"(?:[\dIVX]+(?:[–-]\w{1,3})?\s*[^\W\d_]{1,4}\.?\s*)+\Z"
)
_NUMBERED = re.compile(r"(?:\n|^)\d{1,2}[.)][ \u00a0]?\Z")
_QUOTES = "\"'«“‘"
_DIGITS = "0123456789"
_LOOK_BACK = 24


@dataclass(slots=True)
class Span:
    """A piece of a text: ``text[start:end]``."""

    start: int
    end: int


def sentences(text: str) -> list[Span]:
    """The sentences of a text in order, without the white space around them.

    A line break ends a sentence: news texts have one paragraph, headline or list item a line.

    >>> text = "На $1 млрд. 544 млн. больше, чем в 2019 г. в Казахстане. Импорт упал."
    >>> [text[s.start:s.end] for s in sentences(text)]
    ['На $1 млрд. 544 млн. больше, чем в 2019 г. в Казахстане.', 'Импорт упал.']
    """
    spans = []
    start = 0
    for end in _ends(text):
        span = _trim(text, start, end)
        if span is not None:
            spans.append(span)
        start = end
    return spans


def _ends(text: str) -> Iterator[int]:
    posted = not text.isascii() and _SIGNS.search(text) is not None
    for match in (_POSTED if posted else _STOP).finditer(text):
        stop, end = match[0], match.end()
        if stop[0] == "\n" or stop[0] not in _STOPS or _is_end(text, stop, end):
            yield end
    yield len(text)


def _is_end(text: str, stop: str, end: int) -> bool:
    """Whether signs that stop at an offset end a sentence."""
    after = text[end : end + 1]
    if after and not after.isspace():
        # "и т.д.", "2,5" and a web address go on; a capital right after the stop is a lost space
        return stop == "." and after.isupper() and _lost_space(text, end - 1)
    if stop.startswith("...."):
        return False  # leaders of a table of figures
    following = _next_sign(text, end)
    if following.islower():
        return False
    if stop != ".":
        return True
    dot = end - 1
    return not (_list_number(text, dot) if text[dot - 1 : dot].isdigit() else _abbreviated(text, dot, following))


def _lost_space(text: str, dot: int) -> bool:
    """Whether a full stop before a capital ends a word, and the capital begins one."""
    if not text[dot + 2 : dot + 3].islower():
        return False
    word = _word_before(text, dot)
    if len(word) > 3 and word[0].isupper() and word[1:].islower():
        return _NUMBERED.search(text, max(0, dot - _LOOK_BACK), dot - len(word)) is not None  # "3.Россия.Отправлено"
    return len(word) > 3 and "." not in word and word.islower()


def _abbreviated(text: str, dot: int, following: str) -> bool:
    word = _word_before(text, dot)
    how = _SHORTENED[word]
    if how != "maybe":
        return how == "never"
    so_far = text[max(0, dot - _LOOK_BACK) : dot]
    if fold(word) in abbreviations("of_town") and so_far[: -len(word)].rstrip()[-1:].isalpha():
        return True  # "в г. Минске"; but "в 2019 г. Минск"
    if _DATE_ONLY.search(so_far if dot > _LOOK_BACK else "\n" + so_far):
        return True
    if following in "([":
        return True
    rest = _WORD_BEHIND.match(text, dot + 1, dot + 1 + _LOOK_BACK)
    if rest is not None and fold(rest[1]) in abbreviations("goes_on"):
        return True
    opens_line = dot == len(word) or text[dot - len(word) - 1] == "\n"
    return opens_line or not (following.isupper() or following in _QUOTES)


def _shortened(word: str) -> str:
    """Whether a word or an initial before a full stop is an abbreviation: "never" or "maybe" the end of a sentence."""
    if len(word) == 1 and word.isupper():
        return "never"
    forms = {fold(word), fold(word).rpartition(".")[2]}  # of "млн.долл." both
    return next((how for how in ("never", "maybe") if not abbreviations(how).isdisjoint(forms)), "")


_SHORTENED = Known(_shortened)


def _list_number(text: str, dot: int) -> bool:
    """Whether "12." opens a line, or the next item of a list in a sentence: "suppliers: 1. Peru; 2. Chile"."""
    line = text[max(0, dot - 4) : dot]
    if line.rstrip(_DIGITS).endswith((": ", "; ")):
        return True
    line = line[-3:]
    head = line.rpartition("\n")[2]
    return head.isdigit() and ("\n" in line or dot <= 3)


def _word_before(text: str, position: int) -> str:
    before = text[max(0, position - _LOOK_BACK) : position]
    word = before[before.rfind(" ") + 1 :]
    if word.isalpha():
        return word  # as most are
    match = _WORD_BEFORE.search(word) if word[-1:].isalnum() else None
    return match[0] if match else ""


def _next_sign(text: str, position: int) -> str:
    for sign in text[position : position + _LOOK_BACK]:
        if sign == "\n":
            return "\n"
        if not sign.isspace():
            return sign
    return ""


def _trim(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    trimmed = piece.rstrip()
    return Span(end - len(piece.lstrip()), start + len(trimmed)) if trimmed else None


@functools.cache
def abbreviations(*kinds: str) -> frozenset[str]:
    """Abbreviations of all packs: after ``never`` no sentence ends, after ``maybe`` one ends before a capital."""
    tables = [pack.table("sentences") for pack in packs().values()]
    return frozenset(fold(word) for table in tables for kind in kinds for word in table.get(kind, ()))
