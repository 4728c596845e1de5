"""Money received is what goods brought: "received $5 million for it", "соя сатып, 5 млн доллар алды"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.scene import Scene, first_behind, last_before
from extract.numbers.mentions import Mention

LED = 2  # words between a verb and its sum: "received about 45 million"
GOODS = 4  # words between a sum and the goods that it is for


def with_proceeds(scene: Scene) -> list[Cue]:
    """The flow words of a sentence, a verb of receiving made a word of export where money is what is received."""
    verbs = scene.pack.words("receiving")
    cues = [_both_ways(scene, cue) for cue in scene.of("flow")]
    if not any(_receives(scene, cue, verbs) for cue in cues):
        return cues
    spent = [word for c in cues if (word := _spent_on(scene, c, verbs)) is not None]
    if spent:
        scene.cues["reject"] = sorted([*scene.of("reject"), *spent], key=lambda c: c.start)
    return [Cue(c.start, c.end, c.group, "export") if _is_paid(scene, c, verbs) else c for c in cues]


def _both_ways(scene: Scene, cue: Cue) -> Cue:
    """A verb that says "to sell" or "to trade" is the latter with a partner: "одақпен 36 млрд доллар саудаладық"."""
    if cue.value != "sell" or not scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("trading")):
        return cue
    partner = any(p.case == "with" and p.end <= cue.start for p in scene.parties)
    return Cue(cue.start, cue.end, cue.group, "turnover") if partner else cue


def _receives(scene: Scene, cue: Cue, verbs: tuple[str, ...]) -> bool:
    return cue.value in ("buy", "import") and scene.text[cue.start : cue.end].lower().startswith(verbs)


def _is_paid(scene: Scene, cue: Cue, verbs: tuple[str, ...]) -> bool:
    if not (scene.pack.verb_last and _receives(scene, cue, verbs)):
        return False
    before = last_before(scene.mentions, cue.start)
    return before is not None and _is_money(before) and scene.text[before.end : cue.start] == " "


def _spent_on(scene: Scene, cue: Cue, verbs: tuple[str, ...]) -> Cue | None:
    """The word that bars money received for what is no goods: "the town received 45 million for repairs"."""
    if scene.pack.verb_last or not _receives(scene, cue, verbs):
        return None
    amount = first_behind(scene.mentions, cue.end)
    if amount is None or not _is_money(amount) or scene.words(cue.end, amount.start) > LED:
        return None
    if any(0 <= scene.words(amount.end, p.start) <= GOODS for p in scene.products):
        return None
    behind = next(iter(scene.tokens[scene.index(amount.end) :]), None)
    if behind is None or behind.low not in scene.pack.words("paid_for"):
        return None
    return Cue(behind.start, behind.end, "reject", "other")


def _is_money(mention: Mention) -> bool:
    return mention.kind == "money"
