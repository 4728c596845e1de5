"""Verbs that say trade only with what stands behind them: "went to China", "earned $5 million", "paid ... for"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DIRECTED
from extract.framing.scene import Scene, Spanned, first_behind, last_before
from extract.numbers.mentions import Mention
from extract.tokens import Token

PLACE = 2  # words between "went to" and the place, an article among them
SUM = 5  # words between "earned" and the sum, the one who earned it among them
GOODS = 6  # words between "paid $5 million for" and the goods
WHAT = 6  # words between an amount and "paid", which is said to be what was paid
FOR = 2  # words between the sum and "for"
SAYS = {"out": "export", "back": "import", "earned": "export", "paid": "buy", "either": "export"}
SMALLEST = 10_000  # a smaller sum is a price
WORTH = 3  # words between a sum and the goods that it is the worth of, "worth of" among them
OBJECT = 1  # words between a verb and the goods that it has, and between these and what they are worth
STOPS = frozenset(",;:()—\n")


def find_motion(scene: Scene) -> list[Cue]:
    """The flow words of a scene with those that only their surroundings make so, in order."""
    known = scene.of("flow")
    found = [
        Cue(cue.start, cue.end, "flow", "buy" if _gets_goods(scene, cue) else SAYS[cue.value])
        for cue in scene.of("motion", *SAYS)
        if _says_trade(scene, cue) and not any(k.start < cue.end and cue.start < k.end for k in known)
    ]
    return sorted([*known, *found], key=lambda cue: cue.start) if found else known


def _gets_goods(scene: Scene, cue: Cue) -> bool:
    """Whether goods rather than money are what a verb of getting has: "got goods worth $3 billion from Germany"."""
    amount = first_behind(scene.mentions, cue.end)
    if cue.value == "either" and (amount is None or not _takes_money(scene, cue, amount)):
        return True
    if cue.value not in ("earned", "either") or amount is None:
        return False
    if is_worth(scene, amount) and any(0 <= scene.words(amount.end, p.start) <= WORTH for p in scene.products):
        return True
    got = (p for p in scene.products if 0 <= scene.words(cue.end, p.start) <= OBJECT)
    return any(0 <= scene.words(p.end, amount.start) <= OBJECT for p in got)


def _takes_money(scene: Scene, cue: Cue, amount: Mention) -> bool:
    """Whether what is taken in is a sum, and not goods: "took in $5 million", not "$5 million worth of fish"."""
    return is_sum(amount) and not is_worth(scene, amount) and _behind(scene, cue.end, amount, 2)


def is_worth(scene: Scene, amount: Mention) -> bool:
    """Whether a sum is what goods right behind it are worth: "$5 million worth of fish"."""
    return scene.after(amount.end, 1) in {words.split()[0] for words in scene.pack.words("worth_of")}


def _says_trade(scene: Scene, cue: Cue) -> bool:
    if cue.value in ("out", "back"):
        if scene.of("flow", *DIRECTED):
            return False
        places = (p for p in scene.parties if p.start >= cue.end and p.code)
        return _behind(scene, cue.end, next(places, None), PLACE)
    if cue.value == "either":
        return True
    amount = first_behind(scene.mentions, cue.end)
    if cue.value == "paid" and _is_what_was_paid(scene, cue):
        return True
    if amount is None or not is_sum(amount) or not _behind(scene, cue.end, amount, SUM):
        return False
    if cue.value == "earned":
        told = [c for c in scene.of("flow") if c.end <= amount.start]
        goods_named = bool(scene.products or scene.of("flow") or scene.of("product", "again")) or any(
            p.kind == "world" and 0 <= scene.words(amount.end, p.start) <= PLACE for p in scene.parties
        )
        return goods_named and (not told or told[-1].value == SAYS[cue.value])
    link = _paid_for(scene, amount.end, FOR)
    things: list[Spanned] = [*scene.products, *scene.of("flow")]
    goods = (thing for thing in sorted(things, key=lambda thing: thing.start) if thing.start > amount.end)
    return link is not None and _behind(scene, link.end, next(goods, None), GOODS)


def _paid_for(scene: Scene, offset: int, words: int) -> Token | None:
    """The "for" that follows an offset within some words."""
    at = scene.index(offset)
    said = (token for token in scene.tokens[at : at + words + 1] if token.low in scene.pack.words("paid_for"))
    link = next(said, None)
    return link if _behind(scene, offset, link, words) else None


def _is_what_was_paid(scene: Scene, cue: Cue) -> bool:
    """Whether an amount is said to be what was paid for goods: "$1 billion of it is what they paid for oil"."""
    amount = last_before(scene.mentions, cue.start)
    link = _paid_for(scene, cue.end, 0)
    if amount is None or link is None or not is_sum(amount) or not _behind(scene, amount.end, cue, WHAT):
        return False
    said = set(scene.lows[scene.index(amount.end) : scene.index(cue.start)])
    what = not said.isdisjoint(scene.pack.table("frames").get("what_paid", ()))
    return what and _behind(scene, link.end, first_behind(scene.products, link.end), FOR)


def is_sum(amount: Mention) -> bool:
    """Whether an amount is what goods brought together, and not the price of one."""
    return amount.kind == "money" and "price" not in amount.written and abs(amount.value) >= SMALLEST


def _behind(scene: Scene, offset: int, thing: Spanned | None, words: int) -> bool:
    """Whether a thing follows an offset within some words and no sign of a new clause."""
    if thing is None or scene.words(offset, thing.start) > words:
        return False
    return not STOPS & set(scene.text[offset : thing.start])
