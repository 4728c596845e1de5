"""A total that a text takes up again after it spoke of something else: "The record of 2008 was $33 billion"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.scene import Scene
from extract.framing.units.currency import MAY_BE_STRONG
from extract.numbers.mentions import Mention

NEAR = 2  # words between a total and the time that it is of
TOTAL = 10_000_000  # money; less is rarely the trade of a country


def resumed(draft: Draft, context: Context) -> bool:
    """Whether a sum beside its time can only be of the trade that the text is about.

    Nothing else stands in the sentence that it could be of: no party but those of the text, no goods, no activity.
    """
    scene, mention = draft.scene, draft.mention
    if draft.role == "share" and context.topical is not None and not scene.of("reject"):
        return bool(scene.of("share")) and any(p.code and p.kind == "country" for p in scene.parties)
    if context.topical is None or mention.kind != "money" or mention.unit not in MAY_BE_STRONG or mention.value < TOTAL:
        return False
    if scene.of("reject") or scene.kind == "headline" or scene.row is not None:
        return False
    others = {p.code for p in scene.parties if p.kind != "city"} - {context.home, context.other}
    return not others and not scene.products and (_timed(scene, mention) or _moved(scene, mention))


def _moved(scene: Scene, mention: Mention) -> bool:
    """Whether a signed percentage says behind an amount how it moved: "Beijing: $43.8 billion, +6.8%"."""
    following = scene.following(mention)
    return following is not None and following.kind == "percent" and "sign" in following.written


def _timed(scene: Scene, mention: Mention) -> bool:
    """Whether a time stands beside a number, or the sentence says that it tells of money."""
    ends = ((p.end, mention.start) if p.end <= mention.start else (mention.end, p.start) for p in scene.periods)
    return bool(scene.of("measure", "worth")) or any(0 <= scene.words(a, b) <= NEAR for a, b in ends)
