"""Two partners of one amount: of "exports to Chile and Canada" neither has them all."""

from __future__ import annotations

import itertools

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DEALT
from extract.framing.parties.halves import joins
from extract.framing.parties.lists import items
from extract.framing.scene import Scene, once
from extract.parties.kinds import PLACES, TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention

BESIDE = 1  # words between a word of trade and "both"
SHARING = (*TRADED_WITH, "nominative")  # the same for a share: "Chile and Canada accounted for 80% of exports"


def settle_joint(draft: Draft, cue: Cue | None) -> None:
    """Leave the partner of an amount open that two share, unless each has an amount of its own."""
    scene = draft.scene
    if cue is not None and not draft.is_change and _with_both(draft, cue):
        if draft.abroad:  # the one named deals with both, whoever is at home
            draft.flow, draft.reporter, draft.abroad = DEALT[cue.value], draft.partner, False
        draft.partner = None
        draft.say("partner", "of two")
        return
    if draft.partner is None or "partner" not in draft.explicit or draft.is_change:
        return
    if draft.mention.start in items(scene):
        return
    cases = SHARING if draft.role == "share" else TRADED_WITH
    joined = _joined(scene)
    if joined and any(draft.partner in pair and draft.reporter not in pair for case, *pair in joined if case in cases):
        draft.partner = None
        draft.say("partner", "of two")


def _with_both(draft: Draft, cue: Cue) -> bool:
    """Whether a word of trade is of that with two told of before: "exports to both countries", "екі елден импорт"."""
    scene = draft.scene
    if "respectively" in scene.links or "mutual" in scene.links:
        return False
    two = [p for p in scene.parties if p.rule.startswith("group.two") and p.case in TRADED_WITH]
    if not two:
        return False
    named = {p.code for p in scene.parties if p.code and p.kind in PLACES}
    if named - ({draft.partner} if draft.abroad else set()):
        return False
    return any(0 <= scene.words_apart(cue, p) <= BESIDE or _led(draft, p) for p in two)


def _led(draft: Draft, two: PartyMention) -> bool:
    """Whether the two stand right by an amount: "екі елден 9 млн тонна сатып алды", "bought 9 tonnes from both"."""
    scene, mention = draft.scene, draft.mention
    if scene.pack.verb_last:
        return 0 <= scene.words(two.end, mention.start) <= BESIDE
    return two.case in WAYS and 0 <= scene.words(mention.end, two.start) <= BESIDE


@once
def _joined(scene: Scene) -> tuple[tuple[str, str, str], ...]:
    """The pairs that a conjunction joins in one case, with no third one beside them; the case first."""
    named = [p for p in scene.parties if p.code and p.kind in PLACES]
    found = []
    for n, (one, other) in enumerate(itertools.pairwise(named)):
        alike = one.case == other.case and one.case in SHARING and one.code != other.code
        between = scene.tokens[scene.index(one.end) : scene.index(other.start)] if alike else ()
        if 0 < len(between) <= 2 and joins(scene, between[0]) and not _shared_out(scene, one.start):
            beside = [p for p in (*named[:n][-1:], *named[n + 2 :][:1]) if p.case == one.case]
            if not beside:
                found.append((one.case, one.code, other.code))
    return tuple(found)


def _shared_out(scene: Scene, start: int) -> bool:
    """Whether a sentence gives each of them its own: "to Chile and Canada 5 and 3 million respectively"."""
    return "respectively" in scene.links or len([m for m in scene.numbers if m.start >= start]) > 1
