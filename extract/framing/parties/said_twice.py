"""A share that an amount says again has the parties of that: "57 пайызы, яғни 229 млн доллары Чилиге тиді"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extract.framing.draft import Draft

BETWEEN = 5  # words between a share and the amount that says it again


def settle_shares(drafts: Sequence[Draft]) -> None:
    """Give such shares of a sentence, where they have no party of their own, those of the amount."""
    for share, level in itertools.pairwise(drafts):
        if share.role != "share" or level.role != "level" or share.flow != level.flow:
            continue
        told = ["partner" in draft.explicit for draft in (share, level)]
        if not any(told) or all(told) or not _says_again(share, level):
            continue
        whose, other = (level, share) if told[1] else (share, level)
        other.reporter, other.partner = whose.reporter, whose.partner
        other.say("parties", "as the amount that says it again")


def _says_again(share: Draft, level: Draft) -> bool:
    scene, start, end = share.scene, share.mention.end, level.mention.start
    said = any(c.value == "or" for c in scene.of_between("link", start, end))
    return said and 0 < scene.words(start, end) <= BETWEEN
