"""The schedule in what follows /subscribe: time of day, zone, how often; the rest is the subject."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from briefs.model.question import Question
from briefs.understanding.understand import is_day_part, time_of, understand
from handlers.zones import areas, find

TIME = re.compile(r"(?<![\d.:])(\d{1,2})[:.](\d{2})(?![\d.:])(?:-?(?:де|да|те|та))?")
HOUR = re.compile(r"(?:(?<!\w)(?:at|в|во|сағат)\s+|(?<=\s))(\d{1,2})(?:-?(?:де|да|те|та))?\s*\Z", re.IGNORECASE)
BARE = re.compile(r"(?:(?<!\w)(?:at|в|во|сағат)\s+)?(?<![\w.,:/-])(\d{1,2})(?=\s*[^\W\d])", re.IGNORECASE)
ANY_DAY = date(2000, 1, 1)  # whether a word is one of a question does not hang on it
MONDAY = 0
NINE = "09:00"


@dataclass(frozen=True, slots=True)
class When:
    """``time`` is HH:MM; ``weekday`` (0 is Monday) is None for every day; ``time`` and ``zone`` are None if not said.

    ``odd`` is what looks like a time and is none, ``nowhere`` what looks like a zone and is none, ``unfit`` says that
    neither daily nor weekly is meant, ``both`` are words that contradict each other, ``news_only`` says that nothing is
    to come where nothing is new; ``subject`` is the text that is left.
    """

    time: str | None = None
    weekday: int | None = None
    zone: str | None = None
    odd: str | None = None
    nowhere: str | None = None
    unfit: bool = False
    both: tuple[str, ...] = ()
    news_only: bool = False
    subject: str = ""


def read(text: str) -> When:
    """The schedule of a line.

    >>> when = read("kz by 7:30 weekly Europe/Minsk")
    >>> when.time, when.weekday, when.zone, when.subject
    ('07:30', 0, 'Europe/Minsk', 'kz by')
    """
    when, text = _time(When(), text)
    when, text = _zone(when, text)
    when, text = _news(when, text)
    when, text = _weekday(when, text)
    when, text = _hour(when, text) if when.time is None else (when, text)
    return replace(when, subject=" ".join(text.split()))


def completed(when: When, question: Question) -> When:
    """The schedule with what the question itself says of time and frequency; where nobody says it, at nine."""
    weekly = when.weekday is None and question.frequency == "weekly"
    return replace(when, time=when.time or question.time or NINE, weekday=MONDAY if weekly else when.weekday)


def means_all(text: str) -> bool:
    """Whether "all" is meant."""
    return text.strip().casefold() in table()["all"]


@functools.cache
def table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("when.toml").read_text(encoding="utf-8"))


def _time(when: When, text: str) -> tuple[When, str]:
    match = TIME.search(text)
    second = TIME.search(text, match.end()) if match is not None else None
    if match is not None and second is not None:
        return replace(when, both=(match[0], second[0])), text[:match.start()] + " " + text[match.end():]
    return (when, text) if match is None else _at(when, text, match)


def _hour(when: When, text: str) -> tuple[When, str]:
    """A bare hour before a word of the time of day, or at the end of what is left: "8 pm weekly", "kz by at 9"."""
    match = next((one for one in BARE.finditer(text) if _day_parts(text[one.end():].split())), None)
    match = match or HOUR.search(text)
    return (when, text) if match is None else _at(when, text, match)


def _at(when: When, text: str, match: re.Match[str]) -> tuple[When, str]:
    """The time of a match, by the words beside it: 9:30 pm, «кешкі 9»; and the text without them."""
    before, after = text[:match.start()].split(), text[match.end():].split()
    behind = _day_parts(after)
    ahead = 0 if behind else next((several for several in (2, 1) if len(before) >= several and all(
        is_day_part(word) and word.casefold() != "am" for word in before[-several:])), 0)  # "am" is Armenia
    minute = match[2] if match.re is TIME else "00"
    said = time_of(" ".join([*before[len(before) - ahead:], f"{match[1]}:{minute}", *after[:behind]]))
    rest = " ".join([*before[:len(before) - ahead], *after[behind:]])
    return replace(when, time=said, odd=match[0].strip() if said is None else None), rest


def _day_parts(words: list[str]) -> int:
    """How many words at the beginning say the time of day: "in the evening", «часов вечера»."""
    return next((several for several in (3, 2, 1) if is_day_part(" ".join(words[:several]))), 0)


def _zone(when: When, text: str) -> tuple[When, str]:
    """A zone with a slash anywhere, or a city as the last word or two: a country's name is never taken for a city."""
    words = text.split()
    for index, word in enumerate(words):
        zone = find(word) if "/" in word or word.upper() in ("UTC", "GMT") else None
        if zone is not None:
            rest = " ".join(words[:index] + words[index + 1:])
            other = _zone(When(), rest)[0].zone
            return replace(when, zone=zone, both=(zone, other) if other else when.both), rest
        if "/" in word and (word.partition("/")[0].lower() in areas() or _says_nothing(word)):
            return replace(when, nowhere=word), " ".join(words[:index] + words[index + 1:])
    return when, text


def _says_nothing(word: str) -> bool:
    """Whether the parts of a word with a stroke are no words of a question: "Mars/Olympus", not "kz/by"."""
    parts = word.split("/")
    question = understand(" ".join(parts), today=ANY_DAY, language="en")
    return all(map(str.isalpha, parts)) and (question.intent == "none" or question.unknown is not None)


def _news(when: When, text: str) -> tuple[When, str]:
    """Whether only news are wanted: "kz by weekly, news only"."""
    match = _word(table()["news_only"], text)
    return (when, text) if match is None else (replace(when, news_only=True), text.replace(match[0], " "))


def _weekday(when: When, text: str) -> tuple[When, str]:
    found = [(day, match) for day, names in enumerate(table()["weekdays"])
             if (match := _word(names, text)) is not None]
    for _, match in found:
        text = text.replace(match[0], " ")
    weekly = _word(table()["weekly"], text)
    daily = _word(table()["daily"], text)
    other = _word(table()["other"], text)
    rivals = [match[0].strip() for match in (daily, weekly, *(each for _, each in found[:1])) if match is not None]
    both = tuple(rivals[:2]) if daily is not None and len(rivals) > 1 else when.both
    when = replace(when, unfit=len(found) > 1 or other is not None, both=both)
    for match in (weekly, daily, other):
        text = text.replace(match[0], " ") if match is not None else text
    if found:
        return replace(when, weekday=found[0][0]), text
    return replace(when, weekday=MONDAY if weekly is not None and daily is None else None), text


def _word(written: list[str], text: str) -> re.Match[str] | None:
    """The first of these words in the text, with a word like "every" in front; with a star it may go on."""
    words = "|".join(re.escape(each).replace(r"\*", r"\w*") for each in written)
    return re.search(rf"(?<!\w)(?:(?:every|each|on|по|каждый|каждую|каждое|в|во)\s+)?(?:{words})(?:\s+сайын)?(?!\w)",
                     text, re.IGNORECASE)
