"""The intent of a question, now that its parties and periods are known."""

from __future__ import annotations

from briefs.understanding.aims.aim import Aim
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.periods.spans import When

WAYS = frozenset({"to", "from", "with"})  # roles of a partner


def intent_of(aim: Aim, named: list[Named], whens: list[When]) -> str:
    """The intent, now that parties and periods are known."""
    lacking = aim.intent == "target" and aim.flow == "turnover"  # what both lack: «не хватает Казахстану и Ирану»
    alike = bool(aim.weak & {"most", "less"})  # «экспорт в Китай больше экспорта в Узбекистан»
    ways = aim.flow == "balance" and alike  # "exported more than it imported from Russia"
    linked = any(party.link in {"or", "vs"} and not (ways and party.role in WAYS) for party in named) or _side_by_side(
        named, {"to"} if lacking else set(), alike=alike)
    strong = aim.intent in {"unsubscribe", "subscribe", "sources", "conflict", "share"}
    if strong:
        return aim.intent
    if linked and ("why" in aim.weak):
        return "conflict"
    if linked or (len({p.code for p in named if p.code != HOME}) >= 3 and aim.intent in {"figure", "growth", "rank"}):
        return "compare"
    if aim.mean and len(whens) > 1 and all(w.period.is_year for w in whens):
        return "series"  # "2019 and 2021 combined"
    if aim.intent == "compare" or (aim.intent == "figure" and len({w.period for w in whens}) == 2):
        return "compare"
    if aim.intent == "figure" and len({w.period for w in whens}) > 2:
        return "series"
    if aim.intent == "figure" and any(w.until or (w.period.whole_years and not w.period.is_year) for w in whens):
        return "series"
    return aim.intent


def _side_by_side(named: list[Named], never: set[str], *, alike: bool) -> bool:
    """Two partners of one's own: "with Iran and Afghanistan", "Қытаймен және Ресеймен"; in no role of ``never``.

    ``alike``: the same role is enough, as it is said of which there is more.
    """
    others = [party for party in named if party.code != HOME]
    return len(others) == 2 and (alike or others[1].link in {"and", "comma"}) and (
        others[0].role == others[1].role in {"with", "to", "from"} - never)


def periods_compared(known: list[Named], whens: list[When]) -> bool:
    periods = {when.period for when in whens}
    return len(periods) >= 2 and len(known) <= 2 and not any(party.link in {"or", "vs"} for party in known)
