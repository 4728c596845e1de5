"""From a typed line to a question: commands, free questions and inline queries, in three languages at once."""

from __future__ import annotations

import functools
from dataclasses import replace
from datetime import date

from briefs.model.question import Asked, Question
from briefs.understanding.aims.aim import Aim, read_aim
from briefs.understanding.aims.amounts import amounts
from briefs.understanding.aims.counts import time_in
from briefs.understanding.aims.cues import goods_ranked
from briefs.understanding.aims.goods import which_goods
from briefs.understanding.line.items import Item, scan
from briefs.understanding.line.layouts import retyped
from briefs.understanding.line.spelled import spelled
from briefs.understanding.parties.find import find_parties
from briefs.understanding.parties.named import HOME, Named, usual
from briefs.understanding.periods.find import find_periods
from briefs.understanding.periods.short_years import dated, short_year
from briefs.understanding.periods.spans import When
from briefs.understanding.sides.against import against_which, set_against
from briefs.understanding.sides.settle import settle
from briefs.understanding.sides.sides import WORLD, Sides, is_bloc
from briefs.understanding.strangers import left_out, lone_stranger, strange_time, stranger
from terms.period import Period

LONGEST = 400
QUARTER = 3  # months
AMOUNTS = frozenset({"sources", "target"})  # intents that an amount belongs to
COURSE = 10  # years of a course whose beginning is not said
MEASURED = frozenset({"figure", "series", "compare", "rank", "growth"})  # intents of which amounts are the answer
SHORT_YEARS = frozenset({"figure", "growth", "target", "share"})


def understand(text: str, *, today: date, language: str, home: str | None = None) -> Question:
    """The question that a line asks, as it was meant on the day ``today``.

    ``home`` is the code of the chat's own country: it stands for "we", and for the country that is not named. A
    line of more than ``LONGEST`` characters is no question (intent none). One that makes no sense is read as typed on
    the keyboard of the other alphabet.

    >>> q = understand("kazakh imports from by 2017", today=date(2026, 11, 21), language="en")
    >>> q.intent, q.reporter, q.partner, q.flow, str(q.period)
    ('figure', 'KZ', 'BY', 'import', '2017')
    """
    if len(text) > LONGEST:
        return Question(text, intent="none", flow=None, needs="a shorter question", language=language)
    question = _understand(text, today, language, home)
    return question if question.intent != "none" and not question.unknown else _typed_otherwise(question, today, home)


def time_of(text: str) -> str | None:
    """The local time of day that a text says, as ``HH:MM``, or None.

    >>> time_of("в 9:30 вечера"), time_of("at 12 am"), time_of("kz by")
    ('21:30', '00:00', None)
    """
    return time_in(amounts(spelled(scan(text))), set())[0]


def is_day_part(text: str) -> bool:
    """Whether a text is a word of the time of day and nothing else: "pm", "in the evening", «кешкі»."""
    items = scan(text)
    return len(items) == 1 and items[0].has("time", "am", "pm", "night", "clock")


def _typed_otherwise(question: Question, today: date, home: str | None) -> Question:
    """What a line that makes no sense says on the keyboard of the other alphabet, if it names a country there."""
    text, language = question.text, question.language
    named = question.unknown is not None and _understand(text, today, language, None).reporter not in (None, HOME)
    other = None if named or question.candidates else retyped(text)
    if other is None or any(item.unknown for item in scan(other)) or _understand(other, today, language, None).needs:
        return question
    found = _understand(other, today, language, home)
    return replace(found, text=text) if found.names and found.intent != "clarify" else question


@functools.lru_cache(maxsize=2048)
def _understand(text: str, today: date, language: str, home: str | None) -> Question:
    items = amounts(spelled(scan(text)))
    whens = find_periods(items, today)
    aim = read_aim(items, whens)
    used = {i for when in whens for i in range(when.first, when.last)} | aim.used
    named = find_parties(items, used, deadline=aim.intent == "target")
    if aim.product or aim.one_way or any(party.link in {"or", "vs"} for party in named):
        named = [usual(party) for party in named]
    if whens or (named and aim.intent in SHORT_YEARS):
        whens = dated(whens, items, used, today) if whens else short_year(items, used, today)
        used |= {i for when in whens for i in range(when.first, when.last)}
    lone = lone_stranger(items, used, aim) if not named else strange_time(items, whens, used, aim)
    if lone is None and aim.chatter(items, named, whens):
        return _no_question(text, aim, language)
    shift = next((when.shift for when in whens if when.shift), 0)
    odd = lone or stranger(items, used, named, aim)
    if odd is None and not named and not any(when.bare for when in whens):
        odd = strange_time(items, whens, used, aim)
    if odd is None and not named and (not (aim.topic or aim.unit or aim.product or whens) or "mistake" in aim.weak):
        return _no_question(text, aim, language)
    leaning = odd is None and any(when.bare for when in whens)  # on the answer that is replied to
    whens = [when for when in whens if not when.bare]
    sides = settle(aim, named, whens, items, asked=odd is not None)
    sides = replace(sides, reporter=None, partner=None, needs="context") if leaning else sides
    base = against_which(items, whens, sides)
    if base and sides.reporter and sides.partners:  # "compare kz by with 2017"
        sides = replace(sides, partner=sides.partners[0], partners=())
    each = set_against(items, named, whens, aim, sides, base, today) if odd is None else ()
    if each:
        sides = replace(sides, intent="growth" if base and len(whens) > 1 else "compare", needs=_needed(each, sides))
    elif base:
        sides = replace(sides, intent="growth")
    intent = "clarify" if odd is not None else sides.intent
    sides = _with_home(sides, home, aim)
    if home in sides.partners and sides.reporter == HOME:  # "exports: Kazakhstan or Uzbekistan", asked in one of them
        sides = replace(sides, reporter=None, needs=None)
    reporter, partner = (home if code == HOME else code for code in (sides.reporter, sides.partner))
    needs = None if home is not None and sides.needs == "home country" else sides.needs
    if partner == reporter == home is not None and sides.reporter == HOME:  # "trade with Kazakhstan", asked there
        partner = WORLD
    return Question(
        text, intent=intent, reporter=reporter, partner=partner, flow=sides.flow,
        period=_period(whens, intent, base, today), product=aim.product,
        value=aim.value if intent in AMOUNTS else None,
        limit=aim.limit if intent == "rank" else None, partners=sides.partners if intent == "compare" else (),
        frequency=aim.frequency if intent == "subscribe" else None, time=aim.time if intent == "subscribe" else None,
        needs=odd.needs if odd and odd.needs else needs, unknown=odd.word if odd else None,
        candidates=odd.candidates if odd else (), shift=shift, unit=aim.unit if intent in MEASURED else None,
        mean=aim.mean if intent == "series" else None, language=language, each=_at_home(each, home),
        says_flow=aim.has_flow,
        base=base.period if base and len(whens) == 1 else None, periods=_apart(whens, intent),
        goods=intent == "figure" and aim.product is None and aim.one_way and (
            which_goods(items) or goods_ranked(list(enumerate(items)))),
        step=_step(aim) if intent == "series" else None,
        sought=sides.sought if intent == "rank" else None, extreme=_extreme(aim.weak, intent), form=_form(items),
        once=intent == "subscribe" and "appears" in aim.weak and bool(whens) and not aim.frequency,
        left_out=(*left_out(items, used, named, aim), *_beyond(items, named, sides)) if odd is None else ())


def _with_home(sides: Sides, home: str | None, aim: Aim) -> Sides:
    """In a chat with a home country, the target, the amount or the comparison of others' trade as that with it."""
    if home is None or (aim.has_flow and aim.flow != "turnover"):
        return sides
    doubted = sides.intent == "target" or (sides.intent == "sources" and aim.value is not None)
    if doubted and sides.partner == WORLD and sides.reporter not in (home, HOME) and not is_bloc(str(sides.reporter)):
        return replace(sides, reporter=HOME, partner=sides.reporter)
    if sides.intent == "compare" and sides.reporter is None and sides.partners and home not in sides.partners:
        return replace(sides, reporter=HOME, needs=None)
    return sides


def _needed(each: tuple[Asked, ...], sides: Sides) -> str | None:
    if any(HOME in (one.reporter, one.partner) for one in each):
        return "home country"
    return sides.needs if sides.needs == "context" else None


def _at_home(each: tuple[Asked, ...], home: str | None) -> tuple[Asked, ...]:
    """The levels with the chat's own country for "we"."""
    return tuple(replace(one, reporter=home if one.reporter == HOME else one.reporter,
                         partner=home if one.partner == HOME else one.partner) for one in each)

def _beyond(items: list[Item], named: list[Named], sides: Sides) -> tuple[str, ...]:
    """The countries of a share beyond one part and its whole: of "China and Russia together" only China is answered."""
    if sides.intent != "share" or sides.reporter is None:
        return ()
    return tuple(items[party.first].text for party in named
                 if party.code not in (sides.reporter, sides.partner, HOME, WORLD) and party.role != "said")


def _no_question(text: str, aim: Aim, language: str) -> Question:
    """What is not about trade; who says that something is wrong needs to be told where to."""
    return Question(text, intent="none", flow=None, language=language,
                    needs="feedback" if "mistake" in aim.weak else None)


def _step(aim: Aim) -> int | None:
    """How long a row of a series is said to be, in months; of a mean it is not said."""
    said = QUARTER if "quarters" in aim.weak else 1 if "months" in aim.weak else None
    return None if aim.mean else said


def _extreme(weak: frozenset[str], intent: str) -> str | None:
    """Which end of a series or a ranking is looked for; a ranking begins with the largest by itself."""
    if intent == "rank":
        return "least" if "least" in weak else None
    return None if intent != "series" else "least" if "lows" in weak else "most" if "highs" in weak else None


def _form(items: list[Item]) -> str | None:
    """What an answer is wanted as; a file where both are named, for it has what a picture shows."""
    return min((form for item in items if (form := item.get("form"))), key=("file", "chart").index, default=None)


def _apart(whens: list[When], intent: str) -> tuple[Period, ...]:
    """The years of a list that leaves some between them out: "2015, 2018, 2021"."""
    years = sorted({when.period for when in whens})
    listed = intent == "series" and len(years) > 1 and all(period.is_year for period in years)
    return tuple(years) if listed and years[-1].year - years[0].year >= len(years) else ()


def _period(whens: list[When], intent: str, base: When | None, today: date) -> Period | None:
    """The one period of a question; of several the interval that covers them, for growth the later one."""
    if not whens:
        return None
    periods = [when.period for when in whens]
    if intent == "growth" and len(whens) == 1 and periods[0].is_year and base:
        return Period(periods[0].first, max(periods[0].last, today.year * 12 + 11))
    if intent == "growth" and len(periods) > 1:
        return max(periods, key=lambda period: period.last)
    first, last = min(p.first for p in periods), max(p.last for p in periods)
    if intent == "series" and len(whens) == 1 and whens[0].until and periods[0].is_year:
        first -= (COURSE - 1) * 12  # "before 2000"
    return Period(first, last)
