"""Amounts that say by how much trade changed, not what it came to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.roles.compared import in_ablative
from extract.framing.roles.movement import direction, has_ending, just_before, signed
from extract.framing.scene import FAR, Scene, last_before
from extract.numbers.mentions import Mention

BARE_LIMIT = 1.5  # of the word of rise or fall of an amount that no "by" leads to
BY_LIMIT = 3.2
ONTO = 6  # words between a verb that takes "by" and the "by" that leads to its level
OTHERWISE = 4  # words between an amount and the percentage that says the same
SAME_AGAIN = (",", "(")
APART = frozenset(",;(—–")  # between an amount and a rise that is told of it: "$5 млрд, прирост — 3%"
ENDING = re.compile(r"[-–]([^\W\d_]{1,4})\b")
RATIOS = ("percent", "times", "fraction")
BEHIND = ("behind", "both", "more")  # words of extent that follow the amount of a change


def says_by_how_much(draft: Draft) -> bool:
    """"rose by $300 million", "$2 billion more"; not what is sold "на 2 млрд", nor what trade rises to."""
    scene, mention = draft.scene, draft.mention
    if scene.pack.dative:
        return _so_much_more(scene, mention) or rises_by(scene, mention)
    if "change" not in scene.cues or not scene.of("change", "up", "down"):
        return False
    by = _by(scene, mention) if "reach" in scene.cues else None
    table = scene.pack.table("frames")
    told = bool(table.get("extent", {}).get("behind"))
    if told and by is None and not ("extent" in scene.cues and _extent_behind(scene, mention)):
        return False
    if just_before(scene, scene.of("reach", "to"), mention.start, 2) is not None:
        return False
    again = percent_follows(scene, mention)
    adjoins = told and any(scene.words(mention.end, c.start) == 0 for c in scene.of("extent", "behind", "both"))
    more = by is not None and scene.before(mention.start, 2) in scene.pack.words("more_by")
    limit = FAR if again or more or (by is None and adjoins) else BARE_LIMIT if by is None else BY_LIMIT
    taken = [] if (by is None and "worth" not in table) or _said_twice(scene, mention) else _taken(scene, mention)
    _, cost, cue = direction(scene, mention, limit, taken)
    if cue is None:
        return False
    if by is not None:
        return _by_how_much(scene, mention, by, cue, cost, again or more)
    if told:
        return True
    apart = APART & set(scene.text[mention.end : cue.start])
    return cue.start >= mention.end and scene.index(cue.start) - scene.index(mention.end) <= 1 and not apart


def _by(scene: Scene, mention: Mention) -> Cue | None:
    """The "by" before an amount, unless a verb that takes it leads to a level: "вышел к 2030 году на 5 млрд"."""
    by = just_before(scene, scene.of("reach", "by"), mention.start, 2)
    if by is None:
        return None
    onto = [c for c in scene.of("worth", "onto") if c.end <= by.start and scene.words(c.end, by.start) <= ONTO]
    moved = [c for c in scene.of("change", "up", "down") if onto and onto[-1].end <= c.start and c.end <= by.start]
    return by if not onto or moved else None


def _by_how_much(scene: Scene, mention: Mention, by: Cue, cue: Cue, cost: float, again: bool) -> bool:
    """Whether "by" leads to a difference; where it may lead to the worth of goods, the nearer word decides."""
    if scene.pack.table("frames").get("worth") is None or scene.index(cue.start) == scene.index(mention.end):
        return True
    if _is_worth(scene, mention, by, cue):
        return False
    return again or cost <= scene.nearest(scene.of("flow"), mention, BARE_LIMIT)[1]


def _is_worth(scene: Scene, mention: Mention, by: Cue, cue: Cue) -> bool:
    """Whether the amount is the first behind a verb of trade, with no word of rise or fall in between."""
    sold = last_before(scene.of("worth", "by"), by.start)
    if sold is None or any(sold.end <= m.start < by.start and m.kind == mention.kind for m in scene.mentions):
        return False
    return cue.start >= mention.end or cue.end <= sold.start or _within(scene, cue, "flow")


def _taken(scene: Scene, mention: Mention) -> list[Cue]:
    """Words of rise or fall beside a percentage or multiple: "на 44% больше", "$39 млрд, прибавив 12%"."""
    ratios = [m for m in scene.mentions if m.kind in RATIOS]
    if not ratios:
        return []
    ends = {scene.index(m.end) for m in ratios}
    led = {scene.index(m.start) - gap for m in ratios for gap in (0, 1)}
    here = scene.index(mention.end)
    return [
        c for c in scene.of("change", "up", "down")
        if scene.index(c.start) in ends or (scene.index(c.start) >= here and scene.index(c.end) in led)
        or any(m.start <= c.start < m.end for m in ratios)
    ]


def _so_much_more(scene: Scene, mention: Mention) -> bool:
    """An amount without an ending right before "more" or "less": "былтырғыдан 9 мың тонна артық"."""
    bare = scene.text[mention.end : mention.end + 1] == " "
    cases = (*scene.pack.ablative, *scene.pack.dative)
    if bare and has_ending(scene, mention, cases):
        return False  # "былтырғы 30 миллиардтан аз": what it is less than
    return bare and any(scene.words(mention.end, c.start) == 0 for c in scene.of("extent", "more", "bare", "behind"))


def rises_by(scene: Scene, mention: Mention) -> bool:
    """A number in the dative before a verb of rise or fall, unless a level leads to it: "5 млрд долларға өсті"."""
    endings = scene.pack.dative
    if not endings or not has_ending(scene, mention, endings):
        return False
    if not _extent_behind(scene, _last_alike(scene, mention)) or _told_in_percent(scene, mention):
        return False
    return not any(in_ablative(scene, m) for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind)


def _told_in_percent(scene: Scene, mention: Mention) -> bool:
    """Whether a later clause says by how much an amount rose to what it is: "5 млрд-қа өсті, бұл 3%-ға көп"."""
    following = scene.following(mention)
    if following is None or mention.kind in RATIOS or following.kind != "percent":
        return False
    start, end = mention.end, following.start
    if "," not in scene.text[start:end] or not scene.of_between("change", start, end):
        return False
    if any(scene.of_between(group, start, end) for group in ("flow", "share", "reach")):
        return False
    growth = scene.before(end, 1) in scene.pack.words("growths")
    return growth or rises_by(scene, following)


def _last_alike(scene: Scene, mention: Mention) -> Mention:
    """The last of the amounts in the dative that one verb ends: "бидай 40 млн, мұнай 80 млн долларға артты"."""
    last = mention
    for other in scene.mentions:
        if other.start < last.end or other.kind != mention.kind:
            continue
        verb = any(last.end <= c.start < other.start for group in ("extent", "reach") for c in scene.of(group))
        if verb or not has_ending(scene, other, scene.pack.dative):
            break
        last = other
    return last


def _extent_behind(scene: Scene, mention: Mention) -> bool:
    """Whether the word for rise or fall follows at once, or after the percentage that says the same."""
    article = scene.pack.words("articles")
    again = percent_follows(scene, mention)
    following = scene.following(mention)
    bracketed = again and following is not None and scene.text.startswith(")", following.end)  # "$5 mln (2%) above"
    joined = bracketed or (again and (not article or scene.before(mention.start, 1) in article))
    last = (following if joined else None) or mention
    behind = scene.index(_past_ending(scene, last.end))
    words = scene.of("extent", *BEHIND)
    after = next((c for c in words if 0 <= scene.index(c.start) - behind <= 1 and not _falls_on(scene, c)), None)
    return after is not None and not scene.of_between("reach", last.end, after.start)


def _past_ending(scene: Scene, offset: int) -> int:
    """Where a number ends with the ending of the dative that a hyphen joins to it: "38%-ға"."""
    ending = ENDING.match(scene.text, offset)
    return offset if ending is None or ending[1] not in scene.pack.dative else ending.end()


def _falls_on(scene: Scene, word: Cue) -> bool:
    """Whether "falls" says whose a part is: "of which $300 million falls to exports"."""
    falls = next((c for c in scene.links.get("falls", ()) if c.start <= word.start and word.end <= c.end), None)
    return falls is not None and not any(0 <= scene.words(falls.end, m.start) <= 1 for m in scene.mentions)


def _within(scene: Scene, cue: Cue, group: str) -> bool:
    return any(c.start <= cue.start and cue.end <= c.end for c in scene.of(group))


def percent_follows(scene: Scene, mention: Mention) -> bool:
    """"by $633 million, or by 35%"."""
    following = scene.following(mention)
    if following is None or following.kind != "percent":
        return False
    between = scene.between(mention, following).split()
    said = {*scene.pack.words("or"), *SAME_AGAIN}
    said.update(word for cue in scene.of("reach", "by") for word in _words(scene, cue))
    signed_again = "(" in between and signed(scene, following)
    return 0 < len(between) <= OTHERWISE and set(between) <= said and not signed_again


def _said_twice(scene: Scene, mention: Mention) -> bool:
    """"на 300 млн, или на 11% больше": an "or" makes both numbers one."""
    following = scene.following(mention)
    said = scene.pack.words("or")
    return following is not None and percent_follows(scene, mention) and any(
        word in said for word in scene.between(mention, following).split()
    )


def _words(scene: Scene, cue: Cue) -> Sequence[str]:
    return scene.lows[scene.index(cue.start) : scene.index(cue.end)]
