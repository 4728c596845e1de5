"""Which words of a sentence tell of what is no trade, such as prices, loans, output and people."""

from __future__ import annotations

import functools

from extract.framing.cues import Cue
from extract.framing.flows.circumstances import circumstances
from extract.framing.scene import Scene, Spanned, last_before, once, relative_clause
from extract.known import Known
from extract.languages import Pack
from extract.numbers.mentions import ITEMS

AGENT, DONE = "agent", ("export", "import", "sell", "buy", "investment")  # who trades, and what he does
OF_AGENTS = 0.85  # from what is done to who does it: "sales of Greek firms"
SIDES = {"proceeds": "export", "outlay": "import", "cost": "import"}  # whose worth a word tells that else bars
FIELD = 5  # words between an office and what it is for
OF_YEARS = 3  # words between years and what they are of
BROKEN = frozenset(",;:(")


@once
def rejects(scene: Scene) -> list[Cue]:
    """Words of what is no trade, but for those inside a word of trade, a product, a party, an organ or a number's unit.

    Those who trade are no bar where they sell or buy, nor is the economy that is invested into, nor the field of
    an office, nor what a clause says that only tells when or where, nor why: "despite lower prices".
    """
    bars = scene.of("reject")
    if not bars:
        return []
    hosts = scene.links.get("host", []) if scene.of("flow", "investment") else []
    known: list[Spanned] = [*scene.of("flow"), *scene.products, *scene.parties, *scene.of("organ"), *hosts]
    known += [m for m in scene.mentions if m.unit != ITEMS]
    free = [
        r for r in bars
        if not any(k.start <= r.start < k.end and r.end <= k.end for k in known) and relative_clause(scene, r) is None
        and not _of_years(scene, r)
    ]
    if not free:
        return free
    done = scene.of("flow", *DONE)
    if done:
        free = [r for r in free if r.value != AGENT or not any(_does(scene, r, cue) for cue in done)]
    aside = circumstances(scene) if free else {}
    return [r for r in free if r.start not in aside and not _names_office(scene, r, free)]


def _of_years(scene: Scene, word: Cue) -> bool:
    """Whether a word only says which years of trade are meant: "trade over the years of the agreement doubled"."""
    for years in scene.periods:
        near = years.rule.startswith("years") and 0 <= scene.words(years.end, word.start) <= OF_YEARS
        flow = last_before(scene.of("flow"), years.start) if near and not scene.pack.verb_last else None
        if flow is not None and not any(m.kind != "count" and flow.end <= m.start < word.start for m in scene.mentions):
            return BROKEN.isdisjoint(scene.text[flow.end : word.start])
    return False


@once
def tells_else(scene: Scene) -> bool:
    """Whether a sentence tells of something other than trade: "Inflation in Turkey slowed to 38% in October"."""
    if "reject" not in scene.cues or scene.of("flow", "earned", "bilateral"):
        return False
    return any(r.value != AGENT and r.value not in SIDES for r in rejects(scene))


def _does(scene: Scene, agent: Cue, cue: Cue) -> bool:
    """Whether those who trade do what a word of trade says: "firms sold", "bought from Greek firms"."""
    if agent.end <= cue.start:
        return True
    return cue.end <= agent.start and scene.cost(cue, agent) <= OF_AGENTS


def _names_office(scene: Scene, word: Cue, bars: list[Cue]) -> bool:
    """Whether a word only says what an office is for: "ministry of industry", "комитет по бюджету"."""
    table, offices = scene.pack.table("frames"), _offices(scene.pack)
    first, last = scene.index(word.start), scene.index(word.end)
    ahead, behind = scene.lows[max(0, first - FIELD) : first], scene.lows[last : last + FIELD]
    if not any(map(offices.__getitem__, (*ahead, *behind))):
        return False
    if scene.text[word.start : word.end].lower().endswith(scene.pack.words("field_never")):
        return False
    lists = (",", *scene.pack.words("joint"))
    others = {token for bar in bars for token in scene.text[bar.start : bar.end].lower().split()}
    for joined, lows in ((table.get("field_after"), ahead[::-1]), (table.get("field_before"), behind)):
        if joined is None:
            continue
        listed = False  # whether the word before only joins: "of trade, industry and energy"
        for low in lows:
            if offices[low]:
                return True
            if not (listed or low in joined or low in others):
                break
            listed = low in lists
    return False


@functools.cache
def _offices(pack: Pack) -> Known[bool]:
    """Whether a folded word names an office."""
    offices = pack.words("offices")
    return Known(lambda low: low.startswith(offices))
