"""Large numbers without a unit in a passage on weights: "34 million tonnes of grain; maize made up 18 million"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.context import Context
from extract.framing.products.theme import ALL_TRADE
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention

TONNE = "t"


def as_weight(scene: Scene, mention: Mention, context: Context) -> Mention:
    """A large number, as a weight where its sentence counts in tonnes, or the last was one and no currency is named."""
    if scene.kind == "item" and context.list_unit is not None:
        return replace(mention, kind="quantity", unit=context.list_unit)
    if _in_tonnes(scene, mention):
        return replace(mention, kind="quantity", unit=TONNE)
    last = context.counted
    if last is None or last.mention.kind != "quantity":
        return mention
    all_trade = bool(scene.of("flow", *ALL_TRADE))
    if last.scene not in (scene, context.before) and (context.unit is not None or all_trade):
        return mention  # a text that counts in money too
    if last.scene is not scene and context.unit is not None and all_trade:
        return mention
    if any(m.kind == "money" and m.unit is not None for m in scene.mentions):
        return mention
    return mention if _costs(scene, mention) else replace(mention, kind="quantity", unit=last.unit)


def _in_tonnes(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence says that it counts in tonnes: "In tons the growth was smaller, up to 9.3 million"."""
    said = [c for c in scene.of("measure") if c.end <= mention.start]
    if not said or said[-1].value != "weight":
        return False
    words = scene.text[said[-1].start : said[-1].end].lower()
    return any(word in words for word in scene.pack.words("tonne"))


def _costs(scene: Scene, mention: Mention) -> bool:
    """Whether an amount says what the goods before it are worth: "cement worth 15 million", "цемента на 15 млн"."""
    at = scene.index(mention.start) - 1
    if at < 1 or scene.lows[at] not in scene.pack.words("costs"):
        return False
    return any(product.end == scene.tokens[at - 1].end for product in scene.products)
