"""Whether "US $5 million" is said in US dollars, or of the US in a list: "the EU took $9 million, the US $5"."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.mentions import PartyMention

LAND, SIGN = "US", "$"
PARTED = frozenset((",", ";", ":"))


def without_us(scene: Scene) -> None:
    """Give the US of a list its own place, where it seems to be the currency of the amount behind it."""
    lands = scene.pack.table("frames").get("dollar_lands", ())
    if not lands or not any(_is_land(scene, m, lands) for m in scene.mentions):
        return
    named: list[PartyMention] = []
    told: list[Mention] = []
    for mention in scene.mentions:
        if _is_land(scene, mention, lands):
            at = mention.start + mention.text.index(SIGN)
            end = mention.start + len(mention.text[: at - mention.start].rstrip())
            named.append(PartyMention(mention.start, end, LAND, "country", "nominative", "abbreviation"))
            mention = replace(mention, start=at, text=mention.text[at - mention.start :])
        told.append(mention)
    scene.take(told)
    scene.parties = sorted([*scene.parties, *named], key=lambda party: party.start)


def _is_land(scene: Scene, mention: Mention, lands: tuple[str, ...]) -> bool:
    """Whether an article, or another item whose amount is in plain dollars, stands before an amount that "US" opens."""
    if mention.kind != "money" or not mention.text.startswith(tuple(f"{land} {SIGN}" for land in lands)):
        return False
    before = scene.word_before(mention.start)
    if before in scene.pack.table("frames").get("articles", ()):
        return True
    plain = any(m.kind == "money" and m.text.startswith(SIGN) for m in scene.mentions)
    return plain and (before in PARTED or before in scene.conjunctions)
