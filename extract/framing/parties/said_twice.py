"""A share that an amount says again has the parties of that: "57 пайызы, яғни 229 млн доллары Чилиге тиді"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from extract.framing.draft import Draft
from terms.figure import WORLD

BETWEEN = 5  # words between a share and the amount that says it again


def settle_shares(drafts: Sequence[Draft]) -> None:
    """Give such shares of a sentence, where they have no party of their own, those of the amount."""
    for share, level in itertools.pairwise(drafts):
        if share.role != "share" or level.role != "level" or share.flow != level.flow:
            continue
        if not _says_again(share, level):
            continue
        if "partner" in share.explicit and ("partner" not in level.explicit or level.partner == WORLD):
            level.reporter, level.partner = share.reporter, share.partner
            level.say("parties", "as the share before")
        elif "partner" in level.explicit and "partner" not in share.explicit:
            share.reporter, share.partner = level.reporter, level.partner
            share.say("parties", "as the amount that says it again")


def _says_again(share: Draft, level: Draft) -> bool:
    scene, start, end = share.scene, share.mention.end, level.mention.start
    said = any(c.value == "or" for c in scene.of_between("link", start, end))
    return said and 0 < scene.words(start, end) <= BETWEEN
