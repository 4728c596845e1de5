"""Words that say trade only where goods are told of: "в Китай прокачано 5 млрд кубометров", "заплатил за газ"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.verbs_of_motion import is_worth
from extract.framing.scene import Scene
from extract.numbers.kinds import PORTIONS
from extract.numbers.mentions import ITEMS, Mention
from extract.parties.kinds import AGENTS

COST = "cost"  # of goods that stand right before the word: "газ обошёлся в 5 млн"
MANY = 1_000  # items that no less than a country brings in
PART = 24  # letters between a percentage and the goods that it is a part of
AHEAD, BACK = 12, 6  # words from a word of movement to the amount behind it, and to the one before it


def add_moved(scene: Scene) -> None:
    """Put the words of movement and of earning among those of trade where goods move or earn."""
    weak = sorted([*scene.of("moved"), *scene.of("earned")], key=lambda cue: cue.start)
    taken = scene.of("flow")
    added = []
    for cue in weak:
        if any(t.start < cue.end and cue.start < t.end for t in taken):
            continue
        if cue.group == "earned" and any(0 <= r.start - cue.end <= 1 for r in scene.of("reject")):
            continue  # "brought the budget $5 million"
        mention = _beside(scene, cue)
        if mention is not None and _goods(scene, cue, mention):
            added.append(Cue(cue.start, cue.end, "flow", "buy" if cue.value == COST else cue.value))
    if added:
        scene.cues["flow"] = sorted([*taken, *added], key=lambda cue: cue.start)


def _beside(scene: Scene, cue: Cue) -> Mention | None:
    """The amount that such a word tells of: the next one, for goods that moved and a verb that ends its clause else
    the one before."""
    before = next((m for m in reversed(scene.mentions) if m.end <= cue.start and m.kind != "count"), None)
    if before is not None and before.kind == "money" and scene.words(before.end, cue.start) == 0:
        return before  # "5 млн долларов выручили заводы"
    following = next((m for m in scene.mentions if m.start >= cue.end and m.kind != "count"), None)
    if following is not None and scene.words(cue.end, following.start) <= AHEAD:
        return following
    back = AHEAD if before is not None and before.kind in PORTIONS else BACK
    near = before is not None and scene.words(before.end, cue.start) <= back
    return before if near and (cue.group == "moved" or scene.pack.verb_last) else None


def _goods(scene: Scene, cue: Cue, mention: Mention) -> bool:
    """Whether the amount is a weight or part of goods that moved, what they moved for, or money for goods that are
    named or a land's own."""
    products = scene.products
    if cue.value == COST:
        return mention.kind == "money" and any(p.name and 0 <= cue.start - p.end <= 1 for p in products)
    if cue.group == "earned":
        return mention.kind == "money" and (
            any(p.name for p in products) or (cue.value == "export" and _abroad(scene))
        )
    if mention.kind in PORTIONS:
        return any(p.name and 0 <= p.start - mention.end <= PART for p in products)
    if mention.kind == "quantity" and any(scene.words(p.end, cue.start) == 0 for p in scene.periods):
        return False  # "June brought in 3 million tonnes", whichever way
    if mention.kind == "quantity":
        return mention.unit != ITEMS or (cue.value == "import" and mention.value >= MANY)
    goods = bool(products) or "goods" in scene.links
    return mention.kind == "money" and goods and is_led(scene, mention)


def _abroad(scene: Scene) -> bool:
    """Whether money is earned on the markets of the world, or in a land by those of another one."""
    if any(p.kind == "world" for p in scene.parties):
        return True
    places = {p.code for p in scene.parties if p.kind == "country" and p.case == "in"}
    return bool(places) and any(p.code not in places for p in scene.parties if p.kind == "country" and p.case in AGENTS)


def is_led(scene: Scene, mention: Mention) -> bool:
    """Whether a word such as "for" stands shortly before an amount, or "worth of" right behind it."""
    table = scene.pack.table("frames")
    by, at = (*table["reach"].get("by", ()), *table.get("costs", ())), scene.index(mention.start)
    led = any(token.low in by for token in scene.tokens[max(0, at - 2) : at])
    return led or is_worth(scene, mention)
