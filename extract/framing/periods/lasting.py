"""What holds for years: shares as in "Oil is two thirds of what we sell there", money as in "a stock of investment"."""

from __future__ import annotations

import functools
import re

from extract.framing.draft import Draft
from extract.framing.scene import Scene, once
from extract.languages import Pack
from extract.lexicon import Lexicon
from extract.numbers.kinds import AMOUNTS

DECIMALS = re.compile(r"\d[.,]\d")


def is_lasting(draft: Draft) -> bool:
    """Whether a round share is told in the present tense, of no amount and of no time that is named.

    A share with decimals was worked out from figures that the text is about, and so were those of a row that
    goes on: "it is followed by Chile with 5% and Peru with 4.2%".
    """
    scene, mention = draft.scene, draft.mention
    row = scene.mentions if "follow" in scene.links else (mention,)
    if draft.role != "share" or draft.status != "actual" or any(DECIMALS.search(m.text) for m in row):
        return False
    return scene.kind != "item" and not scene.bracketed(mention.start) and _in_the_present(scene)


def is_stock(draft: Draft) -> bool:
    """Whether money is told as what has come together over all years: "the stock of investment passed $20 billion"."""
    return draft.flow == "investment" and draft.role == "level" and _of_all_years(draft.scene)


@once
def _of_all_years(scene: Scene) -> bool:
    return any(cue.payload == "stock" for cue in _words(scene.pack).find(scene.tokens))


@once
def _in_the_present(scene: Scene) -> bool:
    """Whether a sentence tells in the present tense, by itself, of shares only."""
    if scene.periods or any(m.kind in AMOUNTS for m in scene.mentions):
        return False
    found = {cue.payload for cue in _words(scene.pack).find(scene.tokens)}
    return found - {"stock"} == {"lasting"}


@functools.cache
def _words(pack: Pack) -> Lexicon[str]:
    table = pack.table("periods")
    names = ("lasting", "pointing", "stock")
    return Lexicon((phrase, name) for name in names for phrase in table.get(name, {}).get("words", ()))
