"""An amount that trade has passed: "when did it pass 500 million", «когда перевалила за 5 млрд», «қашан асты»."""

from __future__ import annotations

from briefs.understanding.line.items import Item
from briefs.understanding.line.small import low_endings, small


def crossed(items: list[Item], weak: frozenset[str], lows: frozenset[str]) -> bool:
    """Whether it is asked when an amount was passed; when it will be, and whether it was by a year, is a target's."""
    asks = lows & small("when") or weak & {"alltime", "never_before"}
    verbs = [item for item in items if item.has("weak", "exceed", "attain")]
    aims = [item for item in items if item.has("intent", "target") and not item.has("weak", "attain")]
    said = bool(lows & small("past")) or any(
        word.endswith(low_endings("past")) for item in verbs for word in item.low.split())
    return bool(asks and verbs and not aims and said and "ahead" not in weak)
