"""Which way a number moved: its sign, and the nearest word of rise or fall."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.scene import FAR, Scene, last_before
from extract.numbers.mentions import Mention
from extract.tokens import fold

ENDING = re.compile(r"[-–]?([^\W\d_]+)")  # of a number in a language with cases: "5%-ға", "доллардан"
CHANGE_LIMIT = 2.6
# a sign stands right before its number, or behind a bracket that opens; a dash between words does not
SIGN = re.compile(r"(?:(?:^|[\s(:])([+\-−–])|\(\s?([+\-−–])\s|[\s(]([+])\s)$")
SIGN_BEFORE = 4  # letters
SIGNS = ("+", "-", "−", "–")
HEDGES = ("over", "under")
PLANNED = 3  # words between a change and what was planned
ARROWS = dict.fromkeys("↑⬆▲△🔺🔼📈↗➕", 1) | dict.fromkeys("↓⬇▼▽🔻🔽📉↘➖", -1)
ANY_ARROW = re.compile(f"[{''.join(ARROWS)}]")
DASHED = re.compile(r"\s[—–-]\s(?:[^\W\d]+\s){0,2}\Z")  # a dash, maybe with "by" or "over" behind it, before a number
DASHES = frozenset("—–-")
ELIDED = 20  # letters
ARROW = 8  # letters between a number and its arrow
BETWEEN = " \u00a0\ufe0f(~"


def direction(
    scene: Scene, mention: Mention, limit: float = CHANGE_LIMIT, but: Sequence[Cue] = ()
) -> tuple[int, float, Cue | None]:
    """+1 or -1 from a sign or the nearest word of rise or fall ``but`` some, and what the word costs."""
    sign = signed(scene, mention) or arrow(scene, mention)
    if sign:
        return sign, 0.0, None
    words = scene.of("change", "up", "down")
    if not words:
        return 1, FAR, None
    inside = scene.bracketed(mention.start)
    if but or inside or mention.qualifier in HEDGES:
        words = [c for c in words if c not in but and not only_hedges(scene, c, mention)]
    if not inside:
        words = [c for c in words if not scene.bracketed(c.start)]  # "5 bn (twice as much), 22%"
    words = _of_its_clause(scene, mention, words)
    cue, cost = scene.nearest(words, mention, limit)
    if cue is None and mention.kind == "times" and _stands_for_verb(scene, mention):
        cue, cost = last_before(words, mention.start), limit
    if cue is None:
        return 1, FAR, None
    return (1 if cue.value == "up" else -1), cost, cue


def _stands_for_verb(scene: Scene, mention: Mention) -> bool:
    """Whether a dash before a number stands for the verb before: "пшеницы упал на 5%, а ячменя — более чем вдвое"."""
    before = scene.text[max(scene.start, mention.start - ELIDED) : mention.start]
    return not DASHES.isdisjoint(before) and DASHED.search(before) is not None


def _of_its_clause(scene: Scene, mention: Mention, words: list[Cue]) -> list[Cue]:
    """Without the verbs behind a comma where a dash stands for the one before: "в Перу — на 3%, а в Чили упал"."""
    if scene.pack.verb_last or not _stands_for_verb(scene, mention):
        return words
    led = any(c.end <= mention.start for c in words)
    return [c for c in words if c.end <= mention.start or "," not in scene.between(mention, c)] if led else words


def against_a_plan(scene: Scene, mention: Mention) -> bool:
    """Whether more or less is said of what was planned or promised: "12% more than promised", "жоспардан 12% артық"."""
    for cue in scene.of("change", "plan"):
        start, end = (cue.end, mention.start) if cue.end <= mention.start else (mention.end, cue.start)
        near = 0 <= scene.words(start, end) <= (PLANNED if cue.start >= mention.end else 1)
        if near and not set(",;:()") & set(scene.text[start:end]):
            return True
    return False


def denied(scene: Scene, mention: Mention) -> bool:
    """Whether a number is told only to be denied: "grew by a third, not twofold", "үш есе емес".

    "Чуть ли не вдвое", "if not twofold" denies nothing.
    """
    table = scene.pack.table("frames").get("denied", {})
    ahead = {scene.before(mention.start, 1), scene.before(mention.start, 2)}
    if ahead & set(table.get("none", ())):
        return False
    return bool(ahead & set(table.get("before", ()))) or scene.after(mention.end, 1) in table.get("after", ())


def signed(scene: Scene, mention: Mention) -> int:
    """+1 or -1 where a number bears a sign, 0 where it bears none."""
    written = mention.text[0]
    if written not in SIGNS:
        before = scene.text[max(scene.start, mention.start - SIGN_BEFORE) : mention.start]
        found = SIGN.search(before) if before.rstrip().endswith(SIGNS) else None
        written = found[found.lastindex or 1] if found is not None else ""
    if written:
        return 1 if written == "+" else -1
    if mention.kind == "fraction" and scene.links:  # "минус треть"
        said = just_before(scene, scene.of("link", "positive", "negative"), mention.start, 1)
        return 0 if said is None else 1 if said.value == "positive" else -1
    return (1 if mention.value > 0 else -1) if "sign" in mention.written else 0


def arrow(scene: Scene, mention: Mention) -> int:
    """+1 or -1 where an arrow stands before a number, or closes what is said of it: "⬆️ by 11.3%", "12% ↓"."""
    if scene.text.isascii():
        return 0
    start, end = max(scene.start, mention.start - ARROW), min(scene.end, mention.end + ARROW)
    if ANY_ARROW.search(scene.text, start, end) is None:
        return 0
    before = scene.text[start : mention.start].rstrip(BETWEEN)
    by = next((word for word in scene.pack.table("frames")["reach"].get("by", ()) if before.lower().endswith(word)), "")
    before = before.removesuffix(before[len(before) - len(by) :]).rstrip(BETWEEN)
    after = scene.text[mention.end : end].lstrip(BETWEEN)
    if before and before[-1] in ARROWS:
        return ARROWS[before[-1]]
    follows = after[1:].lstrip(BETWEEN)[:1].isdigit()
    return ARROWS.get(after[:1], 0) if not follows else 0


def only_hedges(scene: Scene, cue: Cue, number: Mention) -> bool:
    """The "more" of "more than half", the "выше" of "выше 5%", the "кем" of "10 пайыздан кем емес" says no rise."""
    if scene.pack.verb_last:
        beside = number.qualifier in HEDGES and scene.words(number.end, cue.start) == 0
        return beside and has_ending(scene, number, scene.pack.ablative)
    if cue.start >= number.end:
        return False
    if number.qualifier not in HEDGES or cue.end > number.start:
        return False
    table = scene.pack.table("frames")
    than, by = scene.pack.words("than"), set(table["reach"].get("by", ()))
    between = set(fold(scene.text[cue.end : number.start]).replace(",", " , ").split())
    if between & by and between.isdisjoint(than):
        return False  # "narrowed by almost a third"
    return between <= {",", *than, *by}


def has_ending(scene: Scene, mention: Mention, endings: tuple[str, ...]) -> bool:
    """Whether an ending of case stands behind a number's bare form or is the end of its last word."""
    behind = ENDING.match(scene.text, mention.end)
    bare = tuple(scene.pack.table("numbers").get("forms", {}).get("bare", ()))
    last = mention.text.lower()
    return (behind is not None and behind[1].lower() in endings) or (last.endswith(endings) and not last.endswith(bare))


def just_before(scene: Scene, cues: list[Cue], offset: int, gap: int = 2) -> Cue | None:
    """The first of some cues that ends before an offset with fewer words between than the gap."""
    for cue in cues:
        if cue.end <= offset and scene.words(cue.end, offset) < gap:
            return cue
    return None
