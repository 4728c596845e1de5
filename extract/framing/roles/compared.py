"""Levels that a text only compares with: "from $79 million", "against $80 million a year before"."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.flows.kinds import SIGNS
from extract.framing.flows.set_against import set_against
from extract.framing.parties.overtaken import overtaken
from extract.framing.roles.movement import has_ending, just_before
from extract.framing.scene import Scene, last_before, once
from extract.numbers.mentions import Mention
from extract.numbers.words import number_words

APOSTROPHE = "'"
RATIOS = ("percent", "times")
POSSESSIVE = 2  # tokens between a period and its number
LEVEL_OF = 4  # words between a time and the number of its "level of"
FROM_TO = 5  # words between the two numbers of "from ... to ..."


@once
def bases(scene: Scene) -> frozenset[int]:
    """Where the numbers of a sentence begin that it only compares with."""
    return frozenset([mention.start for mention in scene.mentions if is_base(scene, mention)])


def is_base(scene: Scene, mention: Mention) -> bool:
    """"from $79.4 to $256.8 million", "against 980 thousand tonnes a year before"."""
    if "ratio" in scene.cues and mention.start in set_against(scene):
        return False
    if "overtaking" in scene.cues and mention.start in overtaken(scene):
        return False
    if "from" in mention.written or ("base" in scene.cues and _said_beside(scene, mention)):
        return True
    if scene.periods and (_of_period_before(scene, mention) or _level_then(scene, mention)):
        return True
    if scene.pack.verb_last and "change" in scene.cues and _bracketed_behind(scene, mention):
        return True
    return bool(scene.pack.ablative) and in_ablative(scene, mention)


def _bracketed_behind(scene: Scene, mention: Mention) -> bool:
    """Whether brackets behind a change hold what it starts from: "былтырмен салыстырғанда 14%-ға артты (8)"."""
    opens = scene.text[: mention.start].rstrip()
    if not opens.endswith("(") or scene.words(mention.end, scene.text.find(")", mention.end)) > 0:
        return False
    at = len(opens) - 1
    level = last_before([m for m in scene.mentions if m.kind == mention.kind], at)
    if level is None:
        return False
    bases = [(c.start, c.end) for c in scene.of("base")] + [(p.start, p.end) for p in scene.periods if p.role == "base"]
    changes = [c for c in scene.of_between("change", level.end, at) if c.value in ("up", "down")]
    beside = any(0 <= scene.words(c.end, at) <= 1 for c in changes)
    return beside and any(level.end <= start and end <= at for start, end in bases)


def _said_beside(scene: Scene, mention: Mention) -> bool:
    """Whether "from" or "against" leads to a level that goods do not come from, or such a word follows it."""
    before = just_before(scene, scene.of("base", "from", "been"), mention.start, 2)
    passive = before is not None and (_is_passive(scene, before) or _only_with(scene, before, mention))
    if before and not passive and not _named_between(scene, before, mention):
        return True
    behind = scene.of("base", "behind")
    return bool(behind) and any(0 <= scene.words(mention.end, c.start) <= 1 for c in behind)


def _is_passive(scene: Scene, before: Cue) -> bool:
    """Whether "was" only makes a verb passive: "ввезено было на 5 млн"."""
    endings = scene.pack.words("passive")
    return bool(endings) and scene.before(before.start, 1).endswith(endings)


def _only_with(scene: Scene, before: Cue, mention: Mention) -> bool:
    """Whether a word that is "from" or "with" leads to a level that nothing moves from: "далее Китай с 5 млрд"."""
    if scene.text[before.start : before.end].lower() not in scene.pack.words("with"):
        return False
    moved = any(c.start < mention.start for c in scene.of("change", "up", "down"))
    led_on = any(c.start >= mention.end for c in scene.of("reach", "to"))
    ratios = (m for m in scene.mentions if m.kind in RATIOS and m.start >= mention.end)
    return not (moved or led_on or any(not scene.bracketed(m.start) for m in ratios))


def _named_between(scene: Scene, before: Cue, mention: Mention) -> bool:
    """"Imports from Italy $3 million", "from there 3": goods come from there; "с плюсом 3 млн": trade ends with it."""
    if any(c.start <= before.start and c.end <= mention.start for c in scene.of("back", "from") if before.end <= c.end):
        return True
    signed = scene.of_between("flow", before.start, mention.start)
    named = any(before.end <= p.start and p.end <= mention.start for p in scene.parties)
    return named or any(cue.value in SIGNS for cue in signed)


def _of_period_before(scene: Scene, mention: Mention) -> bool:
    """"up from March's $28 billion", "less than last year's $5 billion": a period stands between."""
    if APOSTROPHE not in scene.vocabulary:
        return False
    owner = next((p for p in scene.periods if 0 <= scene.words(p.end, mention.start) <= POSSESSIVE), None)
    if owner is None or scene.text[owner.end : mention.start].strip(" $€£") not in ("'s", "’s", "s'", "'"):
        return False
    than = scene.before(owner.start, 1) in scene.pack.words("than")
    return than or just_before(scene, scene.of("base", "from"), owner.start, 2) is not None


def _level_then(scene: Scene, mention: Mention) -> bool:
    """Whether a level is told as that of the time compared with: "double the 2021 level of $5 billion"."""
    bases = [p for p in scene.periods if p.role == "base"]
    if not bases or not scene.before(mention.start, 2).endswith(scene.pack.words("level_of")):
        return False
    return any(0 <= scene.words(p.end, mention.start) <= LEVEL_OF for p in bases)


def in_ablative(scene: Scene, mention: Mention) -> bool:
    """"1,9 млрд доллардан 2,1 млрд долларға дейін артты": an ending for "from" before a number of the same kind."""
    endings = scene.pack.ablative
    if not endings or not has_ending(scene, mention, endings) or _hedged_behind(scene, mention):
        return False
    following = scene.following(mention)
    if following is None or scene.index(following.start) - scene.index(mention.end) > FROM_TO:
        return False
    if following.kind in RATIOS and mention.kind not in RATIOS:  # "89 миллиардтан 6 пайызға артық"
        gap = scene.text[mention.end : following.start]
        return not set(",;:(") & set(gap) and any(
            scene.words(following.end, c.start) <= 1 for c in scene.of("extent", "more") if c.start >= following.end
        )
    if following.kind != mention.kind:
        return False
    return bool(scene.of("change", "up", "down")) or has_ending(scene, following, scene.pack.dative)


def _hedged_behind(scene: Scene, mention: Mention) -> bool:
    """Whether the ending is only there for the hedge that follows: "1,9 млрд доллардан астам"."""
    if mention.qualifier == "exact":
        return False
    return number_words(scene.pack).hedges_after.at(scene.tokens, scene.index(mention.end)) is not None
