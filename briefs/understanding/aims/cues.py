"""Which intents the words of a question name, alone and together."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.understanding.aims.crossed import crossed
from briefs.understanding.line.items import Item
from briefs.understanding.line.small import small
from briefs.understanding.periods.spans import When
from terms.period import YEAR

ELSEWISE = frozenset({"growth", "target", "share", "compare"})  # intents of a question that has two amounts
TOLD = frozenset({"growth", "series", "target", "rank", "compare", "share"})  # intents that may be told, and be untrue
LAYOUTS = frozenset({"rank", "series"})
UNITS = frozenset({"currency", "measure"})


@dataclass(frozen=True)
class Words:
    """What the words of a question stand for, by kind; periods are left out."""

    rest: list[tuple[int, Item]]
    weak: frozenset[str]
    flows: frozenset[str]
    lows: frozenset[str]
    frequency: str | None
    value: float | None
    numbers: int
    unit: str | None
    mean: str | None

    @classmethod
    def of(cls, rest: list[tuple[int, Item]]) -> Words:
        said = [(sense.kind, sense.value) for _, item in rest for sense in item.senses]
        return cls(
            rest, frozenset(value for kind, value in said if kind == "weak"),
            frozenset(value for kind, value in said if kind == "flow"), frozenset([item.low for _, item in rest]),
            frequency=next((item.get("frequency") for _, item in rest if item.has("frequency")), None),
            value=next((item.amount for _, item in rest if item.amount is not None), None),
            numbers=sum(item.number is not None for _, item in rest),
            unit=next((value for kind, value in said if kind in UNITS), None),
            mean=next((value for kind, value in said if kind == "mean"), None))

    def any(self, kind: str, *values: str) -> bool:
        return any(item.has(kind, *values) for _, item in self.rest)


def _values(rest: list[tuple[int, Item]], kind: str) -> set[str]:
    return {s.value for _, item in rest for s in item.senses if s.kind == kind}


def cues_of(words: Words, whens: list[When]) -> set[str]:
    """The intents that are named; which of them is meant, ``aims.PRECEDENCE`` decides."""
    cues = _values(words.rest, "intent") - _unsaid(words, whens)
    cues -= _denied(words.rest) if cues & LAYOUTS else set()
    cues |= _wishes(words, cues)
    cues |= _doubts(words, cues)
    cues |= _courses(words, cues, whens)
    cues |= _ranks(words)
    if words.value is not None and crossed([item for _, item in words.rest], words.weak, words.lows):
        cues = cues - {"target"} | {"series"}
    if "true" in words.weak and words.value is None and cues & TOLD:
        cues -= {"sources"}  # "is it true that exports fell" asks for the change
    if {"rank", "growth"} <= cues and _steepest(words.rest):
        cues = cues - {"rank", "growth"} | {"series"}
    if "rank" in cues and (goods_ranked(words.rest) or _record(words)):
        cues -= {"rank"}
    if {"share", "rank"} <= cues and "partner" in words.weak:
        cues -= {"share"}  # the share of the top five partners is in their ranking
    if "record" in words.weak and words.value is None:
        cues -= {"target"}  # to reach a record is no target
    return cues or _amounts(words, whens)


def _denied(rest: list[tuple[int, Item]]) -> set[str]:
    """The layouts that are not wanted: "not by country", «не по годам», «елдер бойынша емес»."""
    items = [item for _, item in rest]
    said = [k for k, item in enumerate(items) if item.has("intent", *LAYOUTS)]
    denied = [k for k in said if (k and items[k - 1].small("not")) or (
        k + 1 < len(items) and items[k + 1].small("not_behind"))]
    return set(LAYOUTS) if denied and denied == said else set()


def _unsaid(words: Words, whens: list[When]) -> set[str]:
    """Intents that words name and do not mean.

    To send once is no subscription, and a change over several years is their series. A growth is one in any case.
    """
    found: set[str] = set()
    asked = bool(whens or words.flows or not words.any("party")) and words.frequency is None and "once" in words.weak
    asked = asked and "appears" not in words.weak
    if asked and all(item.has("weak", "once") for _, item in words.rest if item.has("intent", "subscribe")):
        found.add("subscribe")
    measures = [i for i, item in words.rest if item.has("intent", "compare")]  # «2017 жылмен салыстырғанда»
    if measures and all(any(when.last <= i <= when.last + 1 for when in whens) for i in measures) and all(
            item.has("join", "vs") for _, item in words.rest if item.has("intent", "compare")):
        found.add("compare")
    several = len(whens) > 1 or any(when.period.months > YEAR for when in whens)
    course = several and "change" in words.weak and "percent" not in words.weak
    if course and all(item.has("weak", "change") for _, item in words.rest if item.has("intent", "growth")):
        found.add("growth")
    return found


def _wishes(words: Words, cues: set[str]) -> set[str]:
    """A subscription that is wished for, or not any more."""
    if "subscribe" in cues:
        return {"unsubscribe"} if "off" in words.weak else set()
    if "unsubscribe" in cues or words.frequency is None:
        return set()
    return {"series"} if words.frequency == "monthly" and words.flows else {"subscribe"}


def _doubts(words: Words, cues: set[str]) -> set[str]:
    """Where a number comes from, and why there are two."""
    found: set[str] = set()
    said = words.value is not None or "figure" in words.weak
    if "whence" in words.weak and not _whither(words):
        traded = words.flows or words.any("product")
        found.add("sources" if said or not traded else "rank")
    alone = not (words.flows or words.any("party") or (words.any("chat") and "sure" in words.weak))
    if alone and words.weak & {"sure", "sides"}:
        found.add("sources" if "sure" in words.weak else "conflict")
    if words.numbers == 1 and words.value is not None and "figure" in words.weak and words.any("join", "or"):
        found.add("sources")  # "is 896m Belarus's figure or ours"
    asked = sum(item.small("question") for _, item in words.rest) > 1  # «604 пе 690 ма»
    either = words.numbers >= 2 and (asked or words.any("join", "or"))
    told = words.numbers > 1 and "says" in words.weak and words.value is None and not words.flows
    why = "why" in words.weak and (words.numbers > 0 or "figure" in words.weak) and not cues & {"growth", "target"}
    several = words.numbers >= 2 and words.value is not None and not cues & ELSEWISE  # one paper has 2bn, another 3bn
    two = several and not words.any("role", "from")
    if either or why or two or told or _unlike(words) or _why_two(words.weak):
        found.add("conflict")
    return found


def _unlike(words: Words) -> bool:
    """Whether one number is said to be unlike another, or an office's: «в белстате другое»."""
    if "unlike" not in words.weak:
        return {"gap", "figure"} <= words.weak
    return "figure" in words.weak or any(sense.case == "office" for _, item in words.rest for sense in item.senses)


def _why_two(weak: frozenset[str]) -> bool:
    """Whether it is asked why two numbers differ: "why the gap", «почему по данным Китая больше»."""
    return "why" in weak and bool(weak & {"gap", "unlike"} or ("most" in weak and weak & {"said", "told"}))


def _courses(words: Words, cues: set[str], whens: list[When]) -> set[str]:
    """A share, a change within one year, a course over several."""
    found: set[str] = set()
    portion = "portion" in words.weak and (words.flows or words.any("product"))
    if (("percent" in words.weak and "change" not in words.weak) or portion) and not cues & {"growth", "target"}:
        found.add("share")
    if words.weak & {"changed", "change"}:
        one = len(whens) == 1 and whens[0].period.months <= YEAR and not whens[0].since
        found.add("growth" if one else "series")
    undated = words.lows & small("when") and words.flows and not whens and words.value is None  # "when was it lowest"
    best = words.weak & {"best", "worst"} and words.any("when", "unit_year", "unit_month")  # "the best export year"
    if best or undated or any(when.since for when in whens) or "since" in words.lows:
        found.add("series")
    return found


def _ranks(words: Words) -> set[str]:
    """A question for who it is, or which country."""
    which = words.lows & small("which") and words.lows & small("state") and "most" in words.weak  # "which EU state"
    who = which or (words.lows & small("who") and ("most" in words.weak or words.flows & {"export", "import"}))
    first = "first" in words.weak and _first_places(words.rest)
    return {"rank"} if words.any("agent") or who or first or _whither(words) else set()


def _whither(words: Words) -> bool:
    """Whether it is asked where goods go: "where does Turkmen gas go"."""
    return {"whither", "move"} <= words.weak and not words.flows and words.any("product")


def whence(words: Words) -> str | None:
    """Who is asked for where goods come from, or go to, as the agent who sells or buys them."""
    if "whence" in words.weak and not ("whither" in words.weak and "move" in words.weak):
        return "export"
    return "import" if words.weak & {"whither", "takes"} else None


def _record(words: Words) -> bool:
    """Whether "the largest" is a record in time, and not one among countries: "largest trade of all time"."""
    if "alltime" not in words.weak or words.any("agent") or words.lows & small("who") or "place" in words.weak:
        return False
    return all(item.has("weak", "size") for _, item in words.rest if item.has("intent", "rank"))


def goods_ranked(rest: list[tuple[int, Item]]) -> bool:
    """Whether goods are ranked, of which no figures tell: "top five products imported", «топ 3 товара экспорта»."""
    items = [item for _, item in rest]
    ranks = [i for i, item in enumerate(items) if item.has("intent", "rank")]
    places = any(item.has("weak", "place") for item in items)
    agents = any(item.has("agent") for item in items)
    return bool(ranks) and not places and not agents and all(_before_goods(items[i:]) for i in ranks)


def _steepest(rest: list[tuple[int, Item]]) -> bool:
    """Whether a change, and no country, is the largest: "biggest drop in exports", «самое большое падение»."""
    items = [item for _, item in rest]
    ranks = [k for k, item in enumerate(items) if item.has("intent", "rank")]
    return all(items[k].has("weak", "size") and k + 1 < len(items) and items[k + 1].has("intent", "growth")
               for k in ranks)


def _before_goods(items: list[Item]) -> bool:
    """Whether goods are what the first item ranks; numbers and flows may stand between."""
    if items[0].has("agent"):
        return False
    after = (item for item in items[1:] if item.number is None and not item.has("number") and not item.has("flow"))
    return (noun := next(after, None)) is not None and noun.has("weak", "goods")


def _first_places(rest: list[tuple[int, Item]]) -> bool:
    """Whether places are counted: "the first three countries", «алғашқы бес ел»."""
    items = [item for _, item in rest]
    for i, item in enumerate(items[:-1]):
        count, place = items[i + 1], items[min(i + 2, len(items) - 1)]
        counted = count.whole is not None or count.has("number")
        if item.has("weak", "first") and counted and (place.has("weak", "place") or count.has("weak", "place")):
            return True
    return False


def _belarus(words: Words, when: When) -> bool:
    """Whether the "by" before a year may be a country: two others and a flow leave it no place."""
    others = sum(item.has("party") or item.has("home") for i, item in words.rest if item.low != "by")
    by = any(i == when.first - 1 and item.low == "by" for i, item in words.rest)
    return by and not (others > 1 and words.flows)


def _amounts(words: Words, whens: list[When]) -> set[str]:
    """An amount without any word of what is wanted: will it be reached, or where does it come from?"""
    if words.value is None:
        return {"target"} if any(when.ahead and not _belarus(words, when) for when in whens) else set()
    passed = words.weak & {"exceed", "most", "ahead"}
    if words.lows & small("when") or passed or any(when.deadline for when in whens):
        return {"target"}
    return set() if whens else {"sources"}
