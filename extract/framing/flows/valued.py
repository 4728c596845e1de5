"""Goods of a told worth that go to a place are trade, whatever their verb: "goods worth $5 million moved to Peru"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.motion import is_sum
from extract.framing.flows.no_trade import AGENT, rejects
from extract.framing.parties.cases import case_of
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.mentions import PLACES
from extract.products import ProductMention

LED = 3  # words between goods and their worth, "worth" or "to the sum of" among them
BEHIND = 2  # words between a worth and the goods that have it
BROKEN = frozenset(",;:()—–\n")


def add_valued(scene: Scene) -> None:
    """Make goods with their worth a word of trade in a sentence that has none but says where they go or are from."""
    if scene.of("flow") or any(r.value != AGENT for r in rejects(scene)):
        return
    flow = _way(scene)
    if flow is None:
        return
    sums = [m for m in scene.mentions if is_sum(m)]
    worth = (g for g in scene.products if _valued(scene, g, sums) or any(_worth(scene, g, m) for m in sums))
    goods = next(worth, None) if sums else None
    if goods is not None:
        scene.cues["flow"] = [Cue(goods.start, goods.end, "flow", flow)]


def _way(scene: Scene) -> str | None:
    """Which way goods go in a sentence that names the places: an export where any they go to is told."""
    named = [p for p in scene.parties if p.code and p.kind in PLACES]
    cases = ["to" if p.case == "in" and p.rule.startswith("market") else p.case for p in named]
    makers = {p.code for p in named if case_of(scene, p) == "from"}
    cases += ["to" for p in named if p.case == "in" and makers - {p.code}]
    if "to" in cases and len({p.code for p in named}) > 1:
        return "export"
    if "from" in cases:
        return "import"
    return "turnover" if cases.count("pair") > 1 else None


def _valued(scene: Scene, goods: ProductMention, sums: list[Mention]) -> bool:
    """Whether the worth of goods is what a sentence tells: "the value of goods", "тауардың құны"."""
    table = scene.pack.table("frames")
    worth = set(table.get("value_of", ()))
    if any(m.start >= goods.end and not worth.isdisjoint(scene.before(m.start, 2).split()) for m in sums):
        return True  # "goods that came from Peru were valued at $5 million"
    beside = scene.after(goods.end, BEHIND) if scene.pack.verb_last else scene.before(goods.start, LED)
    return not worth.isdisjoint(beside.split())


def _worth(scene: Scene, goods: ProductMention, amount: Mention) -> bool:
    """Whether an amount is the worth of goods: "goods worth $5 million", "5 млн доллардың тауары"."""
    before = goods.end <= amount.start
    first, last = (goods.end, amount.start) if before else (amount.end, goods.start)
    if not 0 <= scene.words(first, last) <= (LED if before else BEHIND) or BROKEN & set(scene.text[first:last]):
        return False
    table = scene.pack.table("frames")
    words = [token.low for token in scene.tokens[scene.index(first) : scene.index(last)]]
    if not before and scene.pack.verb_last:
        return not words or scene.before(amount.start, 1) in table.get("value_of", ())
    if scene.of_between("change", first, last) or scene.of_between("product", first, last):
        return False  # "goods dearer by $5 million"
    return not set(words).isdisjoint(table.get("costs", ())) or (not before and words[:1] == ["of"])
