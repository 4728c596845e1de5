"""Goods that go from one land to another, whatever the verb: "trucked $5 million worth of copper to Chile"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.rejected import rejects
from extract.framing.flows.verbs_of_goods import is_led
from extract.framing.flows.verbs_of_motion import is_sum
from extract.framing.scene import Scene
from extract.numbers.mentions import ITEMS, Mention
from extract.parties.kinds import PLACES, WAYS
from extract.parties.mentions import PartyMention

PAIR = 2
SIDES = frozenset(("pair", *WAYS))  # cases of whom goods go from, to or between
LIGHTEST = 1_000  # a lighter load is a lorry's
BESIDE = 3  # words between goods and what they are worth or weigh


def add_routes(scene: Scene) -> None:
    """Put a flow in a sentence that names none, but goods, what they are worth or weigh, and between whom they went."""
    way = _way(scene)
    if way is None or rejects(scene) or not any(_of_goods(scene, mention) for mention in scene.mentions):
        return
    party, value = way
    at = scene.index(party.start)
    told = scene.tokens[at - 1 if at else 0]
    scene.cues["flow"] = [Cue(told.start, told.end, "flow", value)]


def _way(scene: Scene) -> tuple[PartyMention, str] | None:
    """The land from or to which goods go, or one of the two between which they do, and which flow that is."""
    if SIDES.isdisjoint([p.case for p in scene.parties]):
        return None
    two = [p for p in scene.parties if p.case == "pair"]
    if two:
        return (two[0], "turnover") if len(two) == PAIR or two[0].kind == "group" else None
    named = [p for p in scene.parties if p.code and p.kind in PLACES]
    if not named:
        return None
    origin, goal = (next((p for p in named if p.case == case), None) for case in WAYS[::-1])
    if origin is not None and goal is not None:
        return (origin, "export") if origin.code != goal.code else None
    if goal is not None and any(_makes(scene, p) for p in named if p.code != goal.code):
        return goal, "import"  # "4,000 tonnes of Chilean wheat came to Peru"
    ours = [p for p in scene.parties if p.kind == "self"]
    there, doer = origin or goal, next(iter([*ours, *named]), None)
    if there is None or doer is None or doer.case != "nominative" or doer.code == there.code or len(named) > PAIR:
        return None
    return there, "import" if there is origin else "export"


def _makes(scene: Scene, party: PartyMention) -> bool:
    """Whether an adjective tells whose goods a sentence tells of."""
    return party.case == "adjective" and any(scene.words(party.end, p.start) == 0 for p in scene.products if p.name)


def _of_goods(scene: Scene, mention: Mention) -> bool:
    """Whether an amount is what goods beside it are worth or weigh."""
    if mention.kind == "quantity":
        return mention.unit != ITEMS and mention.value >= LIGHTEST
    if not is_sum(mention) or not (scene.pack.verb_last or is_led(scene, mention)):  # «5 млн долларлық мыс»
        return False
    goods = [*(p for p in scene.products if p.name), *scene.links.get("goods", ())]
    return any(0 <= scene.words(g.end, mention.start) <= BESIDE or 0 <= scene.words(mention.end, g.start) <= BESIDE
               for g in goods)
