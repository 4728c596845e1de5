"""What a question is after: its intent, flow, product, amount, limit, frequency and time, before parties are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from briefs.understanding.aims.counts import limit_in, time_in
from briefs.understanding.aims.cues import Words, cues_of, whence
from briefs.understanding.aims.follow import follows
from briefs.understanding.aims.goods import is_service, left_out, product_in
from briefs.understanding.line.items import Item
from briefs.understanding.line.small import low_endings
from briefs.understanding.periods.spans import When

# Of several intents that the words name, the first one here is meant.
PRECEDENCE = ("unsubscribe", "subscribe", "sources", "conflict", "share", "compare", "rank", "target", "growth",
              "series")
ASKING = frozenset({"subscribe", "unsubscribe", "sources", "conflict"})
DOUBTS = frozenset({"sources", "conflict"})
NONE: frozenset[int] = frozenset()
DIRECTED = ("balance", "investment", "transit")


@dataclass(frozen=True)
class Aim:
    """``cues`` are the intents that words name, ``weak`` the keys of words that only hint.

    ``topic`` tells that a word speaks of trade or of a wish.
    """

    intent: str
    flow: str
    cues: frozenset[str]
    weak: frozenset[str]
    product: str | None
    value: float | None
    limit: int | None
    frequency: str | None
    time: str | None
    used: frozenset[int]
    has_flow: bool
    numbers: int
    follows: bool = False
    unit: str | None = None
    mean: str | None = None

    @property
    def one_way(self) -> bool:
        """Whether something goes from one country to another, and not trade both ways is asked for."""
        return self.flow.removeprefix("services_") in {"export", "import", "investment"}

    @property
    def topic(self) -> bool:
        return self.has_flow or bool(self.cues) or self.value is not None

    def chatter(self, items: list[Item], named: Sequence[object], whens: list[When]) -> bool:
        """Whether the line is a greeting, thanks, or about something else than trade."""
        if self.intent in ASKING:
            return False
        if any(item.has("beyond") for item in items) or left_out(items):
            return True
        if self.has_flow:
            return False
        if any(item.has("offtopic") for item in items) and not (named and self.value is not None):
            return True
        dated = {i for when in whens for i in range(when.first, when.last)}
        strange = sum((item.unknown and not item.repair) or item.only("common")
                      for i, item in enumerate(items) if i not in dated)
        if named:
            return strange >= 2 and not self.cues and len(named) < 2
        if self.cues and self.value is not None:
            return False
        return strange > 0 or not (whens or self.cues or self.value or self.unit or self.product)


def read_aim(items: list[Item], whens: list[When]) -> Aim:
    """The aim of a question whose periods are known already."""
    dated = {i for when in whens for i in range(when.first, when.last)}
    words = Words.of([(i, item) for i, item in enumerate(items) if i not in dated])
    cues = cues_of(words, whens)
    intent = next((name for name in PRECEDENCE if name in cues), "figure")
    flows = _flows(words.rest, ranked="rank" in cues)
    traded = product_in(words.rest, doubted=intent in DOUBTS)
    agent = next((item.get("agent") for _, item in words.rest if item.has("agent")), None)
    if agent is None and traded and not flows and intent == "rank":
        agent = whence(words)
    services, both = words.any("services", "words") or is_service(traded), words.any("services", "goods")
    more = bool(words.weak & {"most", "less", "exceed"}) and intent != "rank"
    flow = _flow(flows, agent, services)
    both_ways = {"export", "import"} <= flows
    if (both_ways and (more or "gap" in words.weak)) or (more and _either_way(words)):  # which of the two is more
        flow, intent = "balance", "figure" if intent == "compare" else intent
    time, clock = time_in(items, dated) if intent == "subscribe" else (None, NONE)
    limit, counted = limit_in(items, dated) if intent == "rank" else (None, NONE)
    product = "goods and services" if both else "services" if not traded and services and flow == "balance" else traded
    return Aim(
        intent, flow, frozenset(cues), words.weak, product, words.value, limit, words.frequency, time,
        used=clock | counted | frozenset(i for i, item in words.rest if item.amount is not None),
        has_flow=bool(flows) or agent is not None or services or both, numbers=words.numbers,
        follows=follows(items, dated), unit=words.unit, mean=words.mean)


def _either_way(words: Words) -> bool:
    """Whether the two directions are set against each other by who trades: "do they sell us more or we them"."""
    return len({item.get("home") for _, item in words.rest if item.has("home", "of", "to", "from")}) > 1 and (
        words.any("join", "or"))


def _flows(rest: list[tuple[int, Item]], *, ranked: bool) -> set[str]:
    """The flows that words name.

    A word that is also a small word counts only where countries are ranked; "takes" only where nothing else says one.
    """
    said = [item for k, (_, item) in enumerate(rest) if item.has("flow") and (ranked or not item.has("filler"))
            and not _can(rest, k)]
    kept = [item for item in said if item not in _denied(rest)]
    said = kept or said
    nouns = [item for item in said if not item.has("weak", "takes")]
    return {s.value for item in nouns or said for s in item.senses if s.kind == "flow"}


def _denied(rest: list[tuple[int, Item]]) -> list[Item]:
    """The flows that are not meant: "not exports, imports", «не экспорт, а импорт», «экспорт емес, импорт»."""
    items = [item for _, item in rest]
    return [item for k, item in enumerate(items) if item.has("flow") and (
        (k and items[k - 1].small("not")) or (k + 1 < len(items) and items[k + 1].small("not_behind")))]


def _can(rest: list[tuple[int, Item]], k: int) -> bool:
    """Whether a Kazakh word for taking says that something can be done: «жете аламыз ба», «сата ала ма»."""
    verb = rest[k - 1][1] if k else None
    return (verb is not None and rest[k][1].small("can") and verb.low.endswith(low_endings("converb"))
            and (verb.has("intent", "target", "growth") or verb.has("flow", "export", "import")))


def _flow(flows: set[str], agent: str | None, services: bool) -> str:
    found = next((name for name in DIRECTED if name in flows), None)
    if found is not None:
        return found
    directions = flows & {"export", "import"}
    one = directions.pop() if len(directions) == 1 else "turnover"
    if agent is not None and one in {"turnover", agent}:
        one = "import" if agent == "export" else "export"
    return f"services_{one}" if services else one
