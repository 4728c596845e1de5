"""Who has a share, and which parties of its sentence have another one."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import OUTWARD
from extract.framing.parties.named import gap, same_land
from extract.framing.parties.pick import listed_beside, pick
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention

HAS = 3  # words between a pronoun and its share


def had_its_own(draft: Draft, party: PartyMention, context: Context) -> bool:
    """Whether a land had the share before in the sentence, and owns no whole: "Peru took 30%, 20% went to Chile"."""
    last = context.share
    return last is not None and last.scene is draft.scene and party.case == "nominative" and party.code == last.partner


def has_the_next(draft: Draft, party: PartyMention) -> bool:
    """Whether a genitive stands for the share right behind it: "Peru's share of exports is 18% and Chile's 12%"."""
    if party.case != "genitive" or party.start < draft.mention.end:
        return False
    following = draft.scene.following(draft.mention)
    return following is not None and following.kind == "percent" and party.end <= following.start and (
        draft.scene.words(party.end, following.start) == 0
    )


def introduced(draft: Draft, context: Context) -> PartyMention | None:
    """Whom "it" means behind a sentence that tells of one partner: "The main buyer is Peru. It has 38 percent".

    So it does behind one that speaks of a land's weight: "The role of Peru is small: it has 2 percent".
    """
    scene, before = draft.scene, context.before
    pronouns = scene.of("link", "pronoun")
    if not pronouns or before is None or before.paragraph != scene.paragraph:
        return None
    end = draft.mention.start
    taken_up = any(c.end <= end and scene.words(c.end, end) <= HAS for c in pronouns)
    if not taken_up or any(p.code and p.start < end for p in scene.parties):
        return None
    lands = [p for p in before.parties if p.kind == "country" and not same_land(p.code, context.home or "")]
    partners = (*scene.pack.words("partners"), *scene.pack.words("weighs"))
    told = bool(before.of("share")) or any(token.low.startswith(partners) for token in before.tokens)
    return lands[0] if told and len({p.code for p in lands}) == 1 else None


def holder(
    draft: Draft, rest: list[PartyMention], mine: list[PartyMention], owner: PartyMention | None, home: str | None
) -> PartyMention | None:
    """Who has a share: beside it, else in its genitive, else the land in which the owner's exports are sold.

    ``mine``: those beside the word for the share, however far its number stands.
    """
    beside = listed_beside(draft, rest, owner.code if owner is not None else home)
    has = beside or pick(draft, rest, "genitive", "adjective") or next(iter(mine), None)
    if has is not None or owner is None or draft.flow not in OUTWARD:
        return has
    return pick(draft, [p for p in rest if not same_land(p.code, owner.code)], "in")


def sharers(scene: Scene, named: list[PartyMention], share: Cue | None, cue: Cue | None) -> list[PartyMention]:
    """Those beside the word for a share; of two the one beside the flow owns it: "Peru's share of Chilean imports"."""
    found = [p for p in named if share is not None and p.code and _belongs(scene, p, share, cue)]
    if len({p.code for p in found}) < 2 or cue is None:
        return found
    return [p for p in found if scene.words(p.end, cue.start) != 0 and not _follows(scene, cue, p)]


def _follows(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether an owner in the genitive stands right behind a flow: "в импорте Чили доля Перу"."""
    return party.case == "genitive" and scene.words(cue.end, party.start) == 0


def _belongs(scene: Scene, party: PartyMention, share: Cue, cue: Cue | None) -> bool:
    """Whether a party stands right beside the word for share, and not as the owner of the flow behind it."""
    words = scene.words(party.end, cue.start) if cue is not None and share.end <= party.start else -1
    owner = cue is not None and (cue.value == "export" or party.case == "genitive")
    whole = owner and (words == 0 or (words == 1 and any(p.start >= party.end for p in scene.products)))
    return party.case in OWNERS and gap(scene, share, party) <= 6 and not whole
