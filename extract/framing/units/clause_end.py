"""Bare numbers at the end of a clause that goes on about an amount: "1.4 billion, in 2022 it was 1.26"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.framing.units.elided import is_near
from extract.framing.units.fractions import has_fraction, model_of
from extract.framing.units.verb_last import before_verb, is_the_part, than, told_of_then
from extract.numbers.kinds import AMOUNTS, AMOUNTS_OR_PERCENT
from extract.numbers.mentions import Mention
from extract.numbers.words import number_words
from extract.periods.kinds import TOLD_OR_DUE

CLOSING = frozenset(",;.)—–(!?…»\"”")
SIGNS = frozenset("—–-:")
LONGEST_JOINT = 2
JOINTS = 2  # words between a number and the period behind it: "6 in the first half"
NEAR = 3  # words between what leads to a number and the number
WIDEST = 12.0  # how many times one of two numbers that are compared may be as large as the other


def led_by(scene: Scene, mention: Mention, last: Scene | None) -> Mention | None:
    """The amount whose unit and scale a bare number takes over, told before it in its sentence or in the last one."""
    if mention.scale != 1:
        return None
    if has_fraction(mention):
        fine = model_of(scene, mention, last)
        if fine is not None and _alike(mention, fine) and not of_others(scene, mention, fine):
            return fine
    if not ends_clause(scene, mention):
        return None
    model, verb_last = _model(scene, mention), scene.pack.verb_last
    if model is None and verb_last:
        following = scene.following(mention)
        if following is not None and following.kind in AMOUNTS and _led_in_time(scene, mention, following):
            return following if _alike(mention, following) else None
    if model is None and last is not None and not _counted(scene, mention):
        model = _model(last, None)
    if model is None or not _alike(mention, model) or of_others(scene, mention, model):
        return None
    led = _compared(scene, mention) or _timed(scene, mention)
    led = led or _each_in_its_time(scene, mention, model)
    led = led or (verb_last and (than(scene, mention) or told_of_then(scene, mention)))
    return model if led or _dashed(scene, mention, model) else None


def whole_of(scene: Scene, mention: Mention, last: Scene | None) -> Mention | None:
    """The amount that a number with the ending of a part is a part of, in its sentence or in the last one."""
    if mention.scale != 1 or not is_the_part(scene, mention):
        return None
    model = _model(scene, mention) or (_model(last, None) if last is not None else None)
    return model if model is not None and _alike(mention, model) else None


def _model(scene: Scene, mention: Mention | None) -> Mention | None:
    """The last amount or percentage before a number, or of a sentence."""
    told = [m for m in scene.mentions if (mention is None or m.end <= mention.start) and m.kind != "count"]
    return told[-1] if told and told[-1].kind in AMOUNTS_OR_PERCENT else None


def of_others(scene: Scene, mention: Mention, model: Mention) -> bool:
    """Whether a word of what is no trade stands between the amount and the number, other than within a name."""
    start = model.end if scene.start <= model.start < mention.start else scene.start
    rejects = scene.of_between("reject", start, mention.start)
    return any(not any(p.start <= reject.start < p.end for p in scene.parties) for reject in rejects)


def _counted(scene: Scene, mention: Mention) -> bool:
    return any(m.kind != "count" and m.start > mention.end for m in scene.mentions)


def _alike(mention: Mention, model: Mention) -> bool:
    return is_near(mention, model, WIDEST) and (model.kind != "percent" or mention.value <= 100)


def ends_clause(scene: Scene, mention: Mention) -> bool:
    """Whether a sign, the end, or a period stands behind a number: nothing that it counts."""
    at = scene.index(mention.end)
    if at >= len(scene.tokens) or scene.tokens[at].text in CLOSING:
        return True
    if _timed_behind(scene, mention):
        return True
    return scene.pack.verb_last and (before_verb(scene, mention) or than(scene, mention))


def _links(scene: Scene, at: int) -> bool:
    return scene.lows[at] in scene.pack.table("frames").get("elided", ())


def _compared(scene: Scene, mention: Mention) -> bool:
    """Whether a word of comparison leads to a number: "against 720", "против 720"."""
    at, joints = scene.index(mention.start), number_words(scene.pack).joints.get("versus")
    if joints is None:
        return False
    found = (joints.at(scene.tokens, k) for k in range(max(0, at - LONGEST_JOINT), at))
    return any(joint is not None and joint.last == at for joint in found)


def _timed(scene: Scene, mention: Mention) -> bool:
    """Whether a period leads to a number over a verb, a dash or a preposition: "a year ago it was 125"."""
    at = scene.index(mention.start)
    before = [p for p in scene.periods if p.end <= mention.start and p.role in TOLD_OR_DUE]
    if not before or at == 0:
        return False
    first = scene.index(before[-1].end)
    between = scene.tokens[first:at]
    if len(between) > NEAR or any(token.text in ",;" for token in between[1:]):
        return False
    reached = scene.of_between("reach", before[-1].end, mention.start)
    return bool(reached) or (at > first and (between[-1].text in SIGNS or _links(scene, at - 1)))


def _each_in_its_time(scene: Scene, mention: Mention, model: Mention) -> bool:
    """Whether two numbers have each its period behind it: "635 million in 2023 and already 545 in 2024"."""
    if not scene.start <= model.start < mention.start:
        return False
    return _led_in_time(scene, model, mention) or (
        _goes_on(scene, mention) and all(_timed_behind(scene, m) for m in (model, mention))
    )


def _led_in_time(scene: Scene, one: Mention, other: Mention) -> bool:
    """Whether two numbers stand each right behind its period: "in 2021 $9 billion, in 2022 13"."""
    return all(any(scene.words(p.end, m.start) == 0 for p in scene.periods) for m in (one, other))


def _goes_on(scene: Scene, mention: Mention) -> bool:
    """Whether a comma or a conjunction leads to a number, perhaps over a word such as "already"."""
    at = scene.index(mention.start) - 1
    at -= at > 0 and _links(scene, at)
    return at > 0 and (scene.tokens[at].text == "," or scene.lows[at] in scene.conjunctions)


def _timed_behind(scene: Scene, mention: Mention) -> bool:
    """Whether a period stands behind a number with no more than a preposition and an article between."""
    at = scene.index(mention.end)
    ahead = (p for p in scene.periods if 0 <= scene.index(p.start) - at <= JOINTS)
    return any(all(_links(scene, k) for k in range(at, scene.index(p.start))) for p in ahead)


def _dashed(scene: Scene, mention: Mention, model: Mention) -> bool:
    """Whether a dash leads from another name to a number as finely told: "the one counts 5.2 bn, the other — 22.6".

    In a sentence of its own only from a name that such numbers are told of: "Peru's share is 0.3%. Chile's — 0.7".
    """
    at = scene.index(mention.start)
    fine = mention.value % 1 != 0 and model.value / model.scale % 1 != 0
    if not fine or at < 2 or scene.tokens[at - 1].text not in "—–" or not scene.tokens[at - 2].text.isalpha():
        return False
    here = scene.start <= model.start < mention.start
    return here or any(0 <= scene.words(p.end, mention.start) <= NEAR for p in scene.parties if p.code)
