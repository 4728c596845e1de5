"""Percentages that are a part of a whole: "16.6% of all foreign trade", "экспорттың 60 пайызы"."""

from __future__ import annotations

import re

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.flows.kinds import DEALT
from extract.framing.parties.halves import joins
from extract.framing.roles.compared import in_ablative
from extract.framing.roles.index import CLEAR, genitive
from extract.framing.roles.movement import just_before, only_hedges, signed
from extract.framing.roles.share_by_the_way import told_with
from extract.framing.scene import Scene, Spanned
from extract.numbers.mentions import Mention
from extract.parties.kinds import OWNERS
from extract.tokens import tokenize
from terms.figure import WORLD

OF_WORDS = 4  # words between a share and what it is of
CLAUSE_WORDS = 9  # words between a share and the verb of the clause that tells what it is of
PARTING = frozenset(";:()—–")
PARTS = frozenset(",;:()—")
BRACKETED = 10  # words of what a bracket behind a number may say
MOST_SLACK = 0.5  # percent points
DECIMALS = re.compile(r"\d[.,](\d+)(?!.*\d[.,]\d)")
ROUNDED = 0.15  # percent by which a part may differ from that of two rounded levels
HEDGED = 4  # words from "by" to a fraction, a hedge among them: "by more than a third"
OPENER = 3  # words of a speaker's name before what he says
AGAIN = frozenset(",(:–—")
NEARLY = 5.0  # percent points between a fraction in words and the percentage that it stands for
HEAD = 3  # words between a percentage and who or what it is a part of


def of_known_whole(mention: Mention, context: Context) -> bool:
    """Whether a percentage in brackets is the part that the level before it is of one told before.

    "Exports were $78.7 bn. ... Italy – $14.9 bn (18.9%)": 14.9 is 18.9% of 78.7.
    """
    level = context.previous
    if level is None or not level.is_level or not level.mention.value or mention.kind != "percent":
        return False
    if level.scene.between(level.mention, mention) != "(":
        return False
    return any(
        is_part(level.mention.value, whole.mention.value, mention.value, _slack(level.mention, whole.mention))
        for whole in (*context.wholes, *context.levels)
        if whole is not level and whole.unit == level.unit and whole.flow == level.flow
        and whole.product in (None, level.product)
        and whole.reporter == level.reporter and whole.partner in (WORLD, level.partner)
    )


def _slack(part: Mention, whole: Mention) -> float:
    """By how many percent points two amounts, exact to their last digits, may miss the share of one in the other."""
    errors = sum(0.5 * number.scale / 10.0 ** _decimals(number) / number.value for number in (part, whole))
    return min(MOST_SLACK, 100 * part.value / whole.value * errors)


def _decimals(number: Mention) -> int:
    found = DECIMALS.search(number.text)
    return len(found[1]) if found is not None else 0


def is_part(amount: float, whole: float, percent: float, slack: float = 0.0) -> bool:
    """Whether an amount is as large a part of a whole as a percentage says, all three rounded.

    ``slack``: percent points that the rounding of the amounts may add.

    >>> is_part(14.9, 78.7, 18.9), is_part(14.9, 78.7, 20.0)
    (True, False)
    """
    return 0 < amount < whole and abs(100 * amount / whole - percent) <= ROUNDED + slack


def loose_part(scene: Scene, mention: Mention) -> bool:
    """Whether a fraction in words has no word of rise or fall at its side, as in "a fifth less", and so is a part."""
    if mention.kind != "fraction" or signed(scene, mention):
        return False
    if just_before(scene, scene.of("reach", "by"), mention.start, HEDGED) is not None:
        return False
    moves = (c for c in scene.of("change", "up", "down") if not only_hedges(scene, c, mention))
    return not any(0 <= scene.words_apart(c, mention) <= 1 for c in moves)


def restated(scene: Scene, mention: Mention) -> Mention | None:
    """The percentage that says a fraction again in digits: "more than half of it, 52%", "a third (34%)"."""
    following = scene.following(mention) if mention.kind == "fraction" else None
    if following is None or following.kind != "percent":
        return None
    start, end = mention.end, following.start
    apart = AGAIN & set(scene.text[start:end]) and 0 < scene.words(start, end) <= CLAUSE_WORDS
    named = any(start <= p.start < end and p.case not in OWNERS for p in scene.parties)
    own = scene.of_between("flow", start, end) and of_flow_behind(scene, following) is not None
    return following if apart and not named and not own and abs(following.value - mention.value) <= NEARLY else None


def is_part_outright(scene: Scene, mention: Mention) -> bool:
    """Whether a percentage is of a list headed so or of a sum just told, or says again a fraction that is a part."""
    said = _fraction_before(scene, mention)
    if said is not None:
        return loose_part(scene, said)
    if of_sum_told(scene, mention):
        return True
    return "change" not in scene.cues and ("column" in mention.written or _opens_with_whole(scene, mention))


def of_sum_told(scene: Scene, mention: Mention) -> bool:
    """Whether a share is said to be of the sum just told: "three quarters of that sum"; not "not even half of that"."""
    if "including" not in scene.links:
        return False
    links = (c for c in scene.links["including"] if scene.words(mention.end, c.start) == 0)
    return any(scene.text[c.start : c.end].lower().endswith(scene.pack.words("sums")) for c in links)


def _opens_with_whole(scene: Scene, mention: Mention) -> bool:
    """Whether a sentence opens with the whole: "Of exports, 86 percent", "Из 3 млрд оборота на соседа пришлось 26%"."""
    words = scene.pack.words("of_whole")
    first = next((n + 1 for n, t in enumerate(scene.tokens[:OPENER]) if t.text == ":"), 0)  # behind a speaker's name
    opener = scene.tokens[first] if first < len(scene.tokens) and scene.lows[first] in words else None
    return opener is not None and any(opener.end <= c.start and c.end <= mention.start for c in scene.of("flow"))


def _fraction_before(scene: Scene, mention: Mention) -> Mention | None:
    """The fraction in words that a percentage says again."""
    for before in reversed(scene.mentions):
        if before.end <= mention.start:
            return before if restated(scene, before) is mention else None
    return None


def tells_part(scene: Scene, mention: Mention, context: Context) -> bool:
    """Whether a percentage beside a party or product can only be its part, since nothing rises, falls or is else."""
    start, end = _clause(scene, mention)
    if any(start <= c.start < end for c in scene.of("change")) or scene.of("reject"):
        return False
    if not (scene.of("flow") or context.live):
        return False
    if just_before(scene, scene.of("reach", "by", "to"), mention.start) is not None:
        return False
    heads: list[Spanned] = [p for p in scene.parties if p.code and p.kind != "city"]
    heads += [p for p in scene.products if p.name]
    led = any(0 <= scene.words(head.end, mention.start) <= HEAD for head in heads)
    least = 0 if _of_it(scene, mention) else 1
    return led or any(least <= scene.words(mention.end, head.start) <= HEAD for head in heads)


def _of_it(scene: Scene, mention: Mention) -> bool:
    """Whether an ending says a part, of what stands before it: "соның төрттен үші"."""
    endings = scene.pack.words("of_it")
    counted = just_before(scene, scene.of("link", "including"), mention.start, 1) if endings else None
    return counted is not None and mention.text.endswith(endings)


def _clause(scene: Scene, mention: Mention) -> tuple[int, int]:
    """Where the clause of a number begins and ends: at a semicolon."""
    start, end = scene.text.rfind(";", scene.start, mention.start), scene.text.find(";", mention.end, scene.end)
    return max(start, scene.start), end if end >= 0 else scene.end


def with_the_last(scene: Scene, mention: Mention, context: Context) -> bool:
    """Whether a share follows another with no more than "and" between: "fell to 6.7% and 13.6% respectively"."""
    if told_with(scene, mention, context):
        return True
    before = context.previous
    if before is None or before.scene is not scene or before.role != "share" or mention.kind != "percent":
        return False
    if in_ablative(scene, before.mention):
        return scene.words(before.mention.end, mention.start) <= 1  # "үлесі 29 пайыздан 24 пайызға шегінді"
    between = tokenize(scene.between(before.mention, mention))
    return len(between) == 1 and joins(scene, between[0])


def flow_of_whole(scene: Scene, mention: Mention) -> Cue | None:
    """The flow that a share says it is a part of, or that the fraction does which it says again."""
    told, before = of_flow_behind(scene, mention), flow_in_genitive(scene, mention)
    if told is None or (before is not None and told.value in DEALT):
        told = before or told  # "экспорттың бестен бірін сатып алады"
    said = _fraction_before(scene, mention) if told is None else None
    return told if said is None else of_flow_behind(scene, said)


def of_flow_behind(scene: Scene, mention: Mention) -> Cue | None:
    """A share says what it is of right after the number: "16.6% of all foreign trade", "20,3% всего оборота"."""
    flows = scene.of("flow")
    if not flows or flows[-1].start < mention.end:
        return None
    end = _behind_brackets(scene, mention)
    for cue in flows:
        if cue.start >= end and _of_what_is_done(scene, end, cue):
            return cue
        if cue.start < end or scene.words(end, cue.start) - _more_of_names(scene, end, cue) > OF_WORDS:
            continue
        between = scene.text[end : cue.start]
        if not scene.conjunctions.isdisjoint(between.lower().split()):
            continue  # "inflation of 8% and exports"
        if PARTS.isdisjoint(between) and (between.strip().startswith("of") or not _moves(scene, mention)):
            return cue
    return None


def _more_of_names(scene: Scene, end: int, cue: Cue) -> int:
    """How many words more than one each the names before a flow have: "55% of Nepal's wheat exports"."""
    return sum(scene.words(p.start, p.end) - 1 for p in scene.parties if end <= p.start < p.end <= cue.start)


def _moves(scene: Scene, mention: Mention) -> bool:
    """Whether a word of rise or fall stands right by a number."""
    changed = [c for c in scene.of("change", "up", "down") if not only_hedges(scene, c, mention)]
    return scene.nearest(changed, mention, CLEAR)[0] is not None


def _of_what_is_done(scene: Scene, end: int, cue: Cue) -> bool:
    """Whether a clause tells what the whole is: "92% of the apples that we sent abroad"."""
    table = scene.pack.table("frames")
    words = scene.between(Cue(end, end, "", ""), cue).split()
    if not words or len(words) > CLAUSE_WORDS or words[0] not in table.get("of_what", ()):
        return False
    within = [c for c in scene.of("flow") if end <= c.start < cue.start]
    plain = not set(words) & PARTING and words.count(",") <= 1 and not within
    return plain and not set(words).isdisjoint(table.get("what", ())) and not any(
        end <= m.start < cue.start for m in scene.mentions
    )


def _behind_brackets(scene: Scene, mention: Mention) -> int:
    """The end of a number with what brackets right behind it say: "53 percent ($120 million) of the turnover"."""
    first = scene.index(mention.end)
    behind = scene.tokens[first : first + BRACKETED]
    if not behind or behind[0].text != "(":
        return mention.end
    return next((token.end for token in behind if token.text == ")"), mention.end)


def flow_in_genitive(scene: Scene, mention: Mention) -> Cue | None:
    """A Kazakh share follows what it is of: "экспорттың 60 пайызы", not "экспорттың көлемі 60 пайызға өсті"."""
    endings = genitive(scene)
    cue = just_before(scene, scene.of("flow"), mention.start, 2) if endings else None
    if cue is None or not scene.text[cue.start : cue.end].lower().endswith(endings):
        return None
    owned = scene.pack.words("of_it")
    return None if owned and scene.text[cue.end : mention.start].rstrip().endswith(owned) else cue
