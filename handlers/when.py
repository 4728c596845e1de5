"""The schedule in what follows /subscribe: time of day, zone, how often; the rest is the subject."""

from __future__ import annotations

import functools
import re
import tomllib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from briefs.question import Question
from briefs.understand import understand
from handlers.zones import areas, find

TIME = re.compile(r"(?<![\d.:])(\d{1,2})[:.](\d{2})(?![\d.:])(?:-?(?:де|да|те|та))?")
HOUR = re.compile(r"(?:(?<!\w)(?:at|в|во|сағат)\s+|(?<=\s))(\d{1,2})(?:-?(?:де|да|те|та))?\s*\Z", re.IGNORECASE)
ANY_DAY = date(2000, 1, 1)  # whether a word is one of a question does not hang on it
MONDAY = 0
NINE = "09:00"


@dataclass(frozen=True, slots=True)
class When:
    """``time`` is HH:MM; ``weekday`` (0 is Monday) is None for every day; ``time`` and ``zone`` are None if not said.

    ``odd`` is what looks like a time and is none, ``nowhere`` what looks like a zone and is none, ``unfit`` says that
    neither daily nor weekly is meant; ``subject`` is the text that is left.
    """

    time: str | None = None
    weekday: int | None = None
    zone: str | None = None
    odd: str | None = None
    nowhere: str | None = None
    unfit: bool = False
    subject: str = ""


def read(text: str) -> When:
    """The schedule of a line.

    >>> read("kz by 7:30 weekly Europe/Minsk")
    When(time='07:30', weekday=0, zone='Europe/Minsk', odd=None, nowhere=None, unfit=False, subject='kz by')
    """
    when, text = _time(When(), text)
    when, text = _zone(when, text)
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
    if match is None:
        return when, text
    hour, minute = int(match[1]), int(match[2])
    rest = text[:match.start()] + " " + text[match.end():]
    if hour > 23 or minute > 59:
        return replace(when, odd=match[0]), rest
    return replace(when, time=f"{hour:02}:{minute:02}"), rest


def _hour(when: When, text: str) -> tuple[When, str]:
    """A bare hour at the end of what is left: "kz by at 9"."""
    match = HOUR.search(text)
    if match is None:
        return when, text
    hour = int(match[1])
    return replace(when, **({"odd": match[1]} if hour > 23 else {"time": f"{hour:02}:00"})), text[:match.start()]


def _zone(when: When, text: str) -> tuple[When, str]:
    """A zone with a slash anywhere, or a city as the last word or two: a country's name is never taken for a city."""
    words = text.split()
    for index, word in enumerate(words):
        zone = find(word) if "/" in word or word.upper() in ("UTC", "GMT") else None
        if zone is not None:
            return replace(when, zone=zone), " ".join(words[:index] + words[index + 1:])
        if "/" in word and (word.partition("/")[0].lower() in areas() or _says_nothing(word)):
            return replace(when, nowhere=word), " ".join(words[:index] + words[index + 1:])
    return when, text


def _says_nothing(word: str) -> bool:
    """Whether the parts of a word with a stroke are no words of a question: "Mars/Olympus", not "kz/by"."""
    parts = word.split("/")
    question = understand(" ".join(parts), today=ANY_DAY, language="en")
    return all(map(str.isalpha, parts)) and (question.intent == "none" or question.unknown is not None)


def _weekday(when: When, text: str) -> tuple[When, str]:
    found = [(day, match) for day, names in enumerate(table()["weekdays"])
             if (match := _word(names, text)) is not None]
    for _, match in found:
        text = text.replace(match[0], " ")
    weekly = _word(table()["weekly"], text)
    daily = _word(table()["daily"], text)
    other = _word(table()["other"], text)
    when = replace(when, unfit=len(found) > 1 or other is not None)
    for match in (weekly, daily, other):
        text = text.replace(match[0], " ") if match is not None else text
    if found:
        return replace(when, weekday=found[0][0]), text
    return replace(when, weekday=MONDAY if weekly is not None and daily is None else None), text


def _word(beginnings: list[str], text: str) -> re.Match[str] | None:
    """The first word or words of the text with one of these beginnings, and a word like "every" in front."""
    words = "|".join(re.escape(each) for each in beginnings)
    return re.search(rf"(?<!\w)(?:(?:every|each|on|по|каждый|каждую|каждое|в|во)\s+)?(?:{words})\w*(?:\s+сайын)?(?!\w)",
                     text, re.IGNORECASE)
