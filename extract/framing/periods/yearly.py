"""Numbers of any year and of a whole year: "a year", "every year", "over the year"."""

from __future__ import annotations

import functools
from datetime import date

from extract.framing.draft import Draft
from extract.framing.scene import Scene
from extract.languages import Pack
from extract.lexicon import Lexicon
from terms.period import YEAR, Period

RATE_BEHIND = 6  # words behind a number among which "a year" may stand
CLAUSE = 80  # letters of the longest clause between "every year" and its number
NEW_YEAR = 2  # the months in which "the end of the year" may still be that of the year before
YEAR_BEHIND = 3  # words between a level and "over the year"


def year_planned(draft: Draft, today: date | None) -> Period | None:
    """"Over the year", which of what came about is a span of any twelve months, is in a plan that of writing."""
    if today is None or today.month <= NEW_YEAR:
        return None
    said, periods = draft.scene.of("planned_year"), draft.scene.periods
    if not any(not any(p.start <= cue.start < p.end for p in periods) for cue in said):
        return None
    draft.explicit.add("period")
    draft.say("period", "the year of writing")
    return Period.of_year(today.year)


def year_told(draft: Draft, now: Period | None, today: date | None) -> Period | None:
    """"Over the year" beside a level is, once that year is over, all of it and not the months told of before."""
    if draft.role != "level" or now is None or today is None or now.months >= YEAR or now.year >= today.year:
        return None
    scene, mention = draft.scene, draft.mention
    if not any(_of_one_phrase(scene, mention.end, cue.start) for cue in scene.of("planned_year")):
        return None
    draft.explicit.add("period")
    draft.say("period", "the whole year")
    return Period.of_year(now.year)


def _of_one_phrase(scene: Scene, start: int, end: int) -> bool:
    """Whether a few words stand between two places, and none that joins or parts: "5 billion of proceeds over"."""
    between = scene.tokens[scene.index(start) : scene.index(end)] if start <= end else []
    joint = any(token.low in scene.conjunctions or token.text in ",;:()—–" for token in between)
    return 0 <= scene.words(start, end) <= YEAR_BEHIND and not joint


def is_rate(draft: Draft) -> bool:
    """"200 thousand tonnes of wheat a year" is of no year; "... a year earlier" is."""
    if draft.role != "level":
        return False
    scene, rates = draft.scene, draft.scene.of("rate")
    if "every_year" in scene.cues and _every_year(draft):
        return True
    if not rates:
        return False
    if any(scene.words(r.end, draft.mention.start) == 0 for r in rates):
        return True
    at = scene.index(draft.mention.end)
    tokens = scene.tokens[at : at + RATE_BEHIND]
    for found in _rates(scene.pack).find(tokens):
        start = tokens[found.first].start
        if not set(",;:()") & set(scene.text[draft.mention.end : start]):
            return not any(p.start <= start < p.end for p in scene.periods)
    return False


def _every_year(draft: Draft) -> bool:
    """Whether the clause of a number opens with "every year": "жылына жалпы алғанда 45 мың тонна"."""
    scene, mention = draft.scene, draft.mention
    ends = [cue.end for cue in scene.of("every_year") if cue.end <= mention.start]
    if not ends or mention.start - ends[-1] > CLAUSE:
        return False
    other = any(ends[-1] <= m.start < mention.start for m in scene.mentions)
    return not other and not set(",;:()") & set(scene.text[ends[-1] : mention.start])


@functools.cache
def _rates(pack: Pack) -> Lexicon[str]:
    return Lexicon((phrase, "rate") for phrase in pack.table("periods").get("rate", {}).get("words", ()))
