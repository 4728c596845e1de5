"""Questions that go on from the one before: "and 2020?", «а с китаем?», «ал түркия ше»."""

from __future__ import annotations

from collections.abc import Collection

from briefs.understanding.line.items import Item

SHORT = 4


def follows(items: list[Item], used: Collection[int]) -> bool:
    """Whether a line is short and opens, or ends, with a word that leans on what was said before.

    ``used`` are the items of its periods.
    """
    words = [i for i, item in enumerate(items) if item.is_word and i not in used]
    if not words or len(words) > SHORT:
        return False
    first, last = items[words[0]], items[words[-1]]
    denies = first.small("not") or any(items[i].small("not_behind") for i in words)  # "not China, Russia"
    return denies or (words[0] <= 1 and first.has("weak", "follow")) or last.has("weak", "follow")
