"""A change that stands right beside its level is of the same frame."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.roles.percentages import leads_on
from extract.framing.scene import Scene, Spanned

CLOSING = 4  # words between a level and the comma behind its verb
BESIDE = 4  # words between a level and the change that follows it
BY = "by:"  # the rule of "by 2022", as drafts say it
FRAME_OF_LED = ("flow", "reporter", "partner", "product", "sign")
FRAME = ("flow", "reporter", "partner", "product", "period", "status", "sign")


def beside(level: Draft, change: Draft) -> bool:
    """Whether a change follows its level at once: "$896 million (up 30%", "$34 billion, an increase of 18 percent"."""
    if level.role != "level" or not change.is_change or level.scene is not change.scene or later(level, change):
        return False
    scene, start = level.scene, _told(level, change)
    first, last = scene.index(start), scene.index(change.mention.start)
    between = scene.text[start : change.mention.start]
    if ";" in between or scene.of_between("flow", start, change.mention.start):
        return False
    limit = BESIDE + 4 if "(" in between else BESIDE
    named = [p for p in scene.parties if level.mention.end <= p.start < change.mention.start and p.code]
    named = [] if level.somebodys else named
    words = last - first - _compared(scene, start, change.mention.start)
    return words <= limit and not named and not leads_on(change.scene, change.mention)


def later(level: Draft, change: Draft) -> bool:
    """Whether a change is said to be of a time behind that of a level: "which came to 3 in 2019, doubled by 2022"."""
    if level.period is None or change.period is None or "period" not in level.explicit & change.explicit:
        return False
    return level.role == "level" and change.is_change and level.period.last < change.period.first


def change_since(level: Draft, change: Draft) -> None:
    """What came about by some time is set against the level told before it."""
    one = level.scene is change.scene and level.flow == change.flow and level.product == change.product
    if one and later(level, change) and change.why["period"].startswith(BY):
        change.base = level.period


def _compared(scene: Scene, start: int, end: int) -> int:
    """How many of the words between two places only say what is compared with: "былтырғы кезеңмен салыстырғанда"."""
    said: list[Spanned] = [p for p in scene.periods if p.role == "base"]
    said += scene.of("change", "equal")
    return sum(scene.words(thing.start, thing.end) for thing in said if start <= thing.start and thing.end <= end)


def _told(level: Draft, change: Draft) -> int:
    """Where what is told of a level ends: behind its verb where a clause ends in it ("80 млн тонна сатты, бұл ...")."""
    scene, end = level.scene, level.mention.end
    comma = scene.text.find(",", end, change.mention.start)
    if not scene.pack.verb_last or comma < 0 or scene.words(end, comma) > CLOSING:
        return end
    verb = any(scene.words(c.end, comma) == 0 for c in scene.of_between("flow", end, comma))
    return comma if verb else end


def copy_frame(level: Draft, change: Draft) -> None:
    """A change beside its level is of the same frame; the period that follows it is what it is compared with."""
    if change.period is not None and level.period is not None and change.period.last < level.period.last:
        change.base = change.period
    for slot in FRAME:
        setattr(change, slot, getattr(level, slot))
    if change.base is not None and level.period is not None and change.base.first >= level.period.first:
        change.base = level.base


def copy_from_led(told: Draft | None, draft: Draft, before: Scene | None) -> bool:
    """Give a number that only goes on about the one told before the frame of that: "$41m (whole of 2024: 36)".

    Returns whether it is of an earlier time, there only to compare with.
    """
    if told is None or told.scene not in (draft.scene, before):
        return False
    start = told.mention.end if told.scene is draft.scene else draft.scene.start
    own = {"flow": draft.scene.of_between("flow", start, draft.mention.start),
           "party": [p for p in draft.scene.parties if start <= p.start and p.code]}
    if not own["flow"] and not own["party"]:
        for slot in FRAME_OF_LED:
            setattr(draft, slot, getattr(told, slot))
    return draft.period is not None and told.period is not None and draft.period.last < told.period.last
