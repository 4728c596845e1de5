"""The question as an object, of what was read and what is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from briefs.model.question import Asked, Question
from briefs.understanding.aims.aim import Aim
from briefs.understanding.aims.cues import goods_ranked
from briefs.understanding.aims.goods import which_goods
from briefs.understanding.line.items import Item
from briefs.understanding.meant import Meant
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.periods.spans import When
from briefs.understanding.reading import Reading
from briefs.understanding.sides.sides import WORLD, Sides
from briefs.understanding.strangers import Stranger, left_out
from terms.period import Period

QUARTER = 3  # months
COURSE = 10  # years of a course whose beginning is not said
SEVERAL = frozenset({"compare", "share"})  # intents of a question that may name several partners
AMOUNTS = frozenset({"sources", "target", "conflict"})  # intents that an amount belongs to
PASSES = frozenset({"exceed", "attain"})  # words of an amount that a series is looked through for
MEASURED = frozenset({"figure", "series", "compare", "rank", "growth"})  # intents of which amounts are the answer


def question_of(asked: Question, line: Reading, found: Meant, home: str | None, today: date) -> Question:
    """The question ``asked`` with all that the line says, "we" being the chat's own country ``home``."""
    aim, intent, base, whens = line.aim, found.sides.intent, found.base, found.whens
    sides = _at_home(found.sides, home)
    return Question(  # made anew: to replace most of its fields costs twice as much
        asked.text, language=asked.language, intent=intent,
        reporter=sides.reporter, partner=sides.partner, flow=sides.flow, needs=sides.needs,
        partners=sides.partners if intent in SEVERAL else (),
        each=tuple(_each_at_home(one, home) for one in found.each),
        period=_period(whens, intent, base, today), periods=_apart(whens, intent),
        base=base.period if base and len(whens) == 1 else None,
        shift=next((when.shift for when in line.whens if when.shift), 0),
        product=aim.product, says_flow=aim.has_flow,
        value=aim.value if _about_amounts(aim, intent) else None, unit=aim.unit if intent in MEASURED else None,
        goods=intent == "figure" and aim.product is None and aim.one_way and _asks_goods(line.items),
        mean=aim.mean if intent == "series" else None, step=_step(aim) if intent == "series" else None,
        limit=aim.limit if intent == "rank" else None, sought=sides.sought if intent == "rank" else None,
        among=sides.among if intent == "rank" else None,
        extreme=_extreme(aim.weak, intent), form=_form(line.items),
        frequency=aim.frequency if intent == "subscribe" else None, time=aim.time if intent == "subscribe" else None,
        once=intent == "subscribe" and "appears" in aim.weak and bool(whens) and not aim.frequency,
        left_out=(*left_out(line.items, line.used, line.named, aim), *_beyond(line.items, line.named, found.sides)))


def asked_back(question: Question, odd: Stranger) -> Question:
    """The question that cannot be answered before a word of it is known."""
    return replace(question, needs=odd.needs or question.needs, unknown=odd.word, candidates=odd.candidates,
                   left_out=())


def no_question(asked: Question, aim: Aim) -> Question:
    """What is not about trade; who says that something is wrong needs to be told where to."""
    return replace(asked, intent="none", flow=None, needs="feedback" if "mistake" in aim.weak else None)


def _at_home(sides: Sides, home: str | None) -> Sides:
    """The sides with the chat's own country for "we"."""
    if HOME not in (sides.reporter, sides.partner) and sides.needs is None:
        return sides
    reporter, partner = (home if code == HOME else code for code in (sides.reporter, sides.partner))
    if partner == reporter == home is not None and sides.reporter == HOME:  # "trade with Kazakhstan", asked there
        partner = WORLD
    needs = None if home is not None and sides.needs == "home country" else sides.needs
    return replace(sides, reporter=reporter, partner=partner, needs=needs)


def _each_at_home(one: Asked, home: str | None) -> Asked:
    return replace(one, reporter=home if one.reporter == HOME else one.reporter,
                   partner=home if one.partner == HOME else one.partner)


def _beyond(items: list[Item], named: list[Named], sides: Sides) -> tuple[str, ...]:
    """The countries of a share beyond its parts and one whole: of "China's share in exports of Russia and Belarus"."""
    if sides.intent != "share" or sides.reporter is None:
        return ()
    answered = (sides.reporter, sides.partner, *sides.partners, HOME, WORLD)
    return tuple(items[party.first].text for party in named if party.code not in answered and party.role != "said")


def _asks_goods(items: list[Item]) -> bool:
    return which_goods(items) or goods_ranked(list(enumerate(items)))


def _about_amounts(aim: Aim, intent: str) -> bool:
    return intent in AMOUNTS or (intent == "series" and bool(aim.weak & PASSES))


def _step(aim: Aim) -> int | None:
    """How long a row of a series is said to be, in months; of a mean it is not said."""
    said = QUARTER if "quarters" in aim.weak else 1 if "months" in aim.weak else None
    return None if aim.mean else said


def _extreme(weak: frozenset[str], intent: str) -> str | None:
    """Which end of a series or a ranking is looked for; a ranking begins with the largest by itself."""
    if intent == "rank":
        return "least" if "least" in weak else None
    if intent != "series":
        return None
    return "least" if weak & {"lows", "worst"} else "most" if weak & {"highs", "best"} else None


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
