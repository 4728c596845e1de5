"""Whether "US $5 million" is said in US dollars, or of the US in a list: "the EU took $9 million, the US $5"."""

from __future__ import annotations

import functools
from dataclasses import replace

from extract.framing.scene import Scene
from extract.languages import Pack
from extract.numbers.mentions import Mention
from extract.parties.mentions import PartyMention

LAND, SIGN = "US", "$"
PARTED = frozenset((",", ";", ":"))


def without_us(scene: Scene) -> None:
    """Give the US of a list its own place, where it seems to be the currency of the amount behind it."""
    opens = _opens(scene.pack)
    lands = [m.start for m in scene.mentions if m.text.startswith(opens) and _is_land(scene, m)]
    if not lands:
        return
    named: list[PartyMention] = []
    told: list[Mention] = []
    for mention in scene.mentions:
        if mention.start in lands:
            at = mention.start + mention.text.index(SIGN)
            end = mention.start + len(mention.text[: at - mention.start].rstrip())
            named.append(PartyMention(mention.start, end, LAND, "country", "nominative", "abbreviation"))
            mention = replace(mention, start=at, text=mention.text[at - mention.start :])
        told.append(mention)
    scene.take(told)
    scene.parties = sorted([*scene.parties, *named], key=lambda party: party.start)


@functools.cache
def _opens(pack: Pack) -> tuple[str, ...]:
    """How amounts begin that may be a land's: "US $"."""
    return tuple(f"{land} {SIGN}" for land in pack.table("frames").get("dollar_lands", ()))


def _is_land(scene: Scene, mention: Mention) -> bool:
    """Whether an article, or another item whose amount is in plain dollars, stands before an amount that "US" opens."""
    if mention.kind != "money":
        return False
    before = scene.word_before(mention.start)
    if before in scene.pack.table("frames").get("articles", ()):
        return True
    plain = any(m.kind == "money" and m.text.startswith(SIGN) for m in scene.mentions)
    return plain and (before in PARTED or before in scene.conjunctions)
