"""What a question is after: its intent, flow, product, amount, limit, frequency and time, before parties are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from briefs.goods import product_in
from briefs.items import Item
from briefs.when import When

# Of several intents that the words name, the first one here is meant.
PRECEDENCE = ("unsubscribe", "subscribe", "sources", "conflict", "share", "compare", "rank", "target", "growth",
              "series")
ASKING = frozenset({"subscribe", "unsubscribe", "sources", "conflict"})
MONTHS = 12
DIRECTED = ("balance", "investment", "transit")


@dataclass(frozen=True)
class Aim:
    """``cues`` are the intents that words name; ``topic`` tells that a word speaks of trade or of a wish."""

    intent: str
    flow: str
    cues: frozenset[str]
    product: str | None
    value: float | None
    limit: int | None
    frequency: str | None
    time: str | None
    used: frozenset[int]
    has_flow: bool
    numbers: int
    agent: bool = False
    internal: bool = False
    external: bool = False
    most: bool = False
    why: bool = False
    whens: tuple[When, ...] = field(default=(), repr=False)

    @property
    def topic(self) -> bool:
        return self.has_flow or bool(self.cues) or self.value is not None

    def chatter(self, items: list[Item], named: Sequence[object], whens: list[When]) -> bool:
        """Whether the line is a greeting, thanks, or about something else than trade."""
        if self.intent in ASKING:
            return False
        if self.has_flow:
            return False
        if any(item.has("offtopic") for item in items):
            return True
        strange = sum((item.unknown and not item.repair) or item.only("common") for item in items)
        if named:
            return strange >= 2 and not self.cues
        return strange > 0 or not (whens or self.cues or self.value)


def read_aim(items: list[Item], whens: list[When]) -> Aim:
    """The aim of a question whose periods are known already."""
    dated = {i for when in whens for i in range(when.first, when.last)}
    rest = [(i, item) for i, item in enumerate(items) if i not in dated]
    cues = {s.value for _, item in rest for s in item.senses if s.kind == "intent"}
    weak = {s.value for _, item in rest for s in item.senses if s.kind == "weak"}
    frequency = next((item.get("frequency") for _, item in rest if item.has("frequency")), None)
    value = next((item.amount for _, item in rest if item.amount is not None), None)
    numbers = sum(item.number is not None for _, item in rest)
    _add_cues(cues, weak, rest, frequency, value, numbers, whens)
    intent = next((name for name in PRECEDENCE if name in cues), "figure")
    if "record" in {item.low for _, item in rest} and intent == "target":
        intent = "series"
    flows = _flows(rest, ranked="rank" in cues)
    agent = next((item.get("agent") for _, item in rest if item.has("agent")), None)
    services = any(item.has("services", "words") for _, item in rest)
    both = any(item.has("services", "goods") for _, item in rest)
    flow = _flow(flows, agent, services)
    time, clock = _time(items, dated) if intent == "subscribe" else (None, frozenset[int]())
    limit, counted = _limit(items, dated) if intent == "rank" else (None, frozenset[int]())
    product = "goods and services" if both else "services" if services and flow == "balance" else product_in(rest)
    return Aim(
        intent, flow, frozenset(cues), product, value, limit, frequency, time,
        clock | counted | frozenset(i for i, item in rest if item.amount is not None),
        has_flow=bool(flows) or agent is not None or services or both, numbers=numbers, agent=agent is not None,
        internal="internal" in weak, external="external" in weak, most="most" in weak, why="why" in weak, whens=tuple(whens))


def _add_cues(cues: set[str], weak: set[str], rest: list[tuple[int, Item]], frequency: str | None,
              value: float | None, numbers: int, whens: list[When]) -> None:
    """Intents that follow from several words together."""
    flows = {item.get("flow") for _, item in rest}
    if frequency in {"daily", "weekly"} and "subscribe" not in cues and "unsubscribe" not in cues:
        cues.add("subscribe")
    if frequency == "monthly" and not cues & {"subscribe", "unsubscribe"}:
        cues.add("series" if flows - {None, "turnover"} or "turnover" in flows else "subscribe")
    if "whence" in weak:
        cues.add("sources" if value is not None or "figure" in weak or not flows - {None} else "rank")
    either = numbers >= 2 and any(item.has("join", "or") for _, item in rest)
    asked_why = "why" in weak and (numbers > 0 or "figure" in weak) and not cues & {"growth", "target"}
    if either or asked_why or {"gap", "figure"} <= weak:
        cues.add("conflict")
    if "off" in weak and "subscribe" in cues:
        cues.add("unsubscribe")
    if "percent" in weak and "growth" not in cues and "target" not in cues:
        cues.add("share")
    if "changed" in weak:
        cues.add("growth" if len(whens) == 1 and whens[0].period.months <= MONTHS and not whens[0].since else "series")
    if any(when.since for when in whens) or any(item.low == "since" for _, item in rest):
        cues.add("series")
    asked = {item.low for _, item in rest} & {"who", "кто", "ким"}
    if any(item.has("agent") for _, item in rest) or (asked and ("most" in weak or flows & {"export", "import"})):
        cues.add("rank")
    if value is not None and not cues:
        asks = {"когда", "when", "кашан"} & {item.low for _, item in rest}
        if asks or "ahead" in weak or any(when.deadline for when in whens):
            cues.add("target")
        elif not whens:
            cues.add("sources")


def _flows(rest: list[tuple[int, Item]], *, ranked: bool) -> set[str]:
    """The flows that words name; a word that is also a small word counts only where countries are ranked."""
    return {s.value for _, item in rest for s in item.senses
            if s.kind == "flow" and (ranked or not item.has("filler"))}


def _flow(flows: set[str], agent: str | None, services: bool) -> str:
    found = next((name for name in DIRECTED if name in flows), None)
    if found is not None:
        return found
    directions = flows & {"export", "import"}
    one = directions.pop() if len(directions) == 1 else "turnover"
    if agent is not None and one in {"turnover", agent}:
        one = "import" if agent == "export" else "export"
    return f"services_{one}" if services else one


def _limit(items: list[Item], dated: set[int]) -> tuple[int | None, frozenset[int]]:
    """How many places of a ranking are asked for: a number beside a word of rank."""
    for i, item in enumerate(items):
        if i in dated or item.amount is not None:
            continue
        number = item.whole
        if number is not None and 1 <= number <= 100:
            return number, frozenset({i})
        word = int(item.get("number") or 0)
        near = any(0 <= j < len(items) and (items[j].has("intent", "rank") or items[j].has("flow")) and j not in dated
                   for j in (i - 2, i - 1, i + 1, i + 2))
        if word > 1 and near:
            return word, frozenset({i})
    return None, frozenset()


def _time(items: list[Item], dated: set[int]) -> tuple[str | None, frozenset[int]]:
    """A local time of day: 9:00, 09.30, 8am, в 8 утра, сағат 9-да."""
    for i, item in enumerate(items):
        hour = item.whole
        if i in dated or (item.number is None):
            continue
        if hour is not None and (written := _minutes(items, i)) is not None:
            minute, last = written, i + 3
        elif hour is None and "." in item.low and item.amount is None and len(item.low.partition(".")[2]) == 2:
            hour, minute, last = int(item.low.split(".")[0]), int(item.low.split(".")[1]), i + 1
        elif hour is not None and hour < 25 and _clock_word(items, i):
            minute, last = 0, i + 1
        else:
            continue
        after = items[last] if last < len(items) else None
        before = items[i - 1] if i else None
        late = (after is not None and after.has("time", "pm")) or (before is not None and before.has("time", "pm"))
        hour = hour + 12 if late and hour < 12 else hour
        if hour < 24 and minute < 60:
            return f"{hour:02}:{minute:02}", frozenset(range(i, last))
    return None, frozenset()


def _minutes(items: list[Item], i: int) -> int | None:
    """The minutes behind the hour at ``i``, two digits behind a colon or a point."""
    if i + 2 >= len(items) or items[i + 1].low not in {":", "."} or len(items[i + 2].low) != 2:
        return None
    return items[i + 2].whole


def _clock_word(items: list[Item], i: int) -> bool:
    before = items[i - 1] if i else None
    after = items[i + 1] if i + 1 < len(items) else None
    return bool((before and (before.has("time"))) or (after and (after.has("time", "am") or after.has("time", "pm"))))
