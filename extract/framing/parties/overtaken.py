"""Two partners one of whom overtook the other, and what each has: "Chile has passed Cuba: $3 million against $2"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.scene import Scene, once
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.parties.kinds import STATES, WAYS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

TWO = 2
APART = 3  # words between the two numbers
BEHIND = 1  # words between the second number and a time, which is then that of the second


@once
def overtaken(scene: Scene) -> dict[int, PartyMention]:
    """The party of each of two numbers, by the number's offset; whoever overtook has the larger one."""
    pair = [p for p in scene.parties if p.code and p.kind in STATES]
    if len(pair) != TWO or len(pair) != len({p.code for p in pair}) or not _alike(*pair):
        return {}
    numbers = [m for m in scene.numbers if m.start >= pair[1].end and m.kind in (*AMOUNTS, *PORTIONS)]
    if len(numbers) != TWO or not _set_side_by_side(scene, *numbers):
        return {}
    first, last = (pair[1].end, numbers[0].start) if scene.pack.verb_last else (pair[0].end, pair[1].start)
    if not scene.of_between("overtaking", first, last):
        return {}
    less, more = sorted(numbers, key=lambda m: m.value)
    return {more.start: pair[0], less.start: pair[1].cased(pair[0].case)}


def rivals(draft: Draft, context: Context) -> bool:
    """Whether a number is of one of two of whom the home is one: each of them then has a trade of its own."""
    found = overtaken(draft.scene) if "overtaking" in draft.scene.cues else {}
    own = found.get(draft.mention.start)
    if own is None or own.case != "nominative" or context.home not in {p.code for p in found.values()}:
        return False
    draft.reporter, draft.partner = own.code, WORLD
    draft.explicit.add("reporter")
    draft.say("parties", "each its own", draft.scene.text[own.start : own.end])
    return True


def _alike(one: PartyMention, other: PartyMention) -> bool:
    """Whether the first of two is what overtakes, or both are partners alike: "exports to Chile passed those to"."""
    return one.case == "nominative" or (one.case == other.case and one.case in WAYS)


def _set_side_by_side(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether two numbers of a kind stand close, and no time tells that the second is an earlier level."""
    if one.kind != other.kind or one.value == other.value or scene.words(one.end, other.start) > APART:
        return False
    timed = any(0 <= scene.words(other.end, p.start) <= BEHIND for p in scene.periods)
    return not (timed or scene.of_between("flow", one.end, other.start))
