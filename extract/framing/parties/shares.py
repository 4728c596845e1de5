"""Parties of shares and of investment."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import INWARD, ONE_WAY, OUTWARD
from extract.framing.parties.named import NOBODY, gap, part_of, parties, same_land
from extract.framing.parties.pick import ABROAD, listed_beside, owner_of, pick, settle
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

COPULA = 3  # words between "that" and the share that it is said to be
OPENS = 1  # words before a pronoun that opens a sentence: "however, that is"
DEALT = 2  # words between "we" and "buy"
ARRIVED = "arrived"


def shared(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy's share of the country's foreign trade": the owner of the flow reports, the other one has the share."""
    scene = draft.scene
    share, _ = scene.nearest(scene.of("share"), draft.mention)
    mine = _sharers(scene, parties(scene, context), share, cue)
    named = [p for p in named if not _had_its_own(draft, p, context) and not _has_the_next(draft, p)]
    owner = owner_of(draft, cue, [p for p in named if p not in mine])
    if owner is None and _deals(draft, named, context):
        return
    rest = [p for p in named if owner is None or p.code != owner.code]
    along = [p for p in rest if p.case != ("to" if draft.flow in INWARD else "from" if draft.flow in OUTWARD else "")]
    foreign = [p for p in along or rest if p.code != WORLD]
    if owner is not None and not foreign and _takes_up(draft, context):
        return
    rest = foreign or along or rest
    mine = [p for p in mine if owner is not None and p.code != owner.code]
    has = _introduced(draft, context) or _holder(draft, rest, mine, owner, context.home)
    if (
        has is not None
        and owner is None
        and context.home == context.other == context.partner
        and draft.flow in ONE_WAY
    ):
        settle(draft, "reporter", has, "share of a member")
        draft.partner = context.home
        return
    if has is not None and (part_of(has.code, context.home) or (owner is not None and part_of(has.code, owner.code))):
        settle(draft, "reporter", has, "share of a region")
        away = None if owner is not None else context.partner
        draft.partner = WORLD if away in (None, has.code) else away
        return
    if has is None and draft.product is None and None not in (context.reporter, context.partner):
        told = any(m.end <= draft.mention.start and m.kind == "money" for m in scene.mentions)
        if told and context.partner not in NOBODY:
            draft.reporter, draft.partner = context.reporter, context.partner  # "came to $5 billion, 16% of all trade"
            return
    if owner is not None and (has is not None or owner.code == context.home or _beside_export(draft, cue, owner)):
        settle(draft, "reporter", owner, "owner")
    elif owner is not None and has is None and owner.code != context.home:
        has = owner
    if has is not None and has.code not in (draft.reporter, None):
        settle(draft, "partner", has, "share of")
        if cue is not None and cue.value == ARRIVED:
            draft.flow = "import"  # "of the fuel that came in 94% was Russian"
        if cue is not None and cue.value in ABROAD and has.code != context.home and owner is None:
            draft.flow, draft.abroad = ABROAD[cue.value], True


def _had_its_own(draft: Draft, party: PartyMention, context: Context) -> bool:
    """Whether a land had the share before in the sentence, and owns no whole: "Peru took 30%, 20% went to Chile"."""
    last = context.share
    return last is not None and last.scene is draft.scene and party.case == "nominative" and party.code == last.partner


def _has_the_next(draft: Draft, party: PartyMention) -> bool:
    """Whether a genitive stands for the share right behind it: "Peru's share of exports is 18% and Chile's 12%"."""
    if party.case != "genitive" or party.start < draft.mention.end:
        return False
    following = draft.scene.following(draft.mention)
    return following is not None and following.kind == "percent" and party.end <= following.start and (
        draft.scene.words(party.end, following.start) == 0
    )


def _introduced(draft: Draft, context: Context) -> PartyMention | None:
    """Whom "it" means behind a sentence that tells of one partner: "The main buyer is Peru. It has 38 percent"."""
    scene, before = draft.scene, context.before
    pronouns = scene.of("link", "pronoun")
    if not pronouns or before is None or before.paragraph != scene.paragraph:
        return None
    end = draft.mention.start
    taken_up = any(c.end <= end and scene.words(c.end, end) <= DEALT + 1 for c in pronouns)
    if not taken_up or any(p.code and p.start < end for p in scene.parties):
        return None
    lands = [p for p in before.parties if p.kind == "country" and not same_land(p.code, context.home or "")]
    partners = scene.pack.words("partners")
    told = bool(before.of("share")) or any(token.low.startswith(partners) for token in before.tokens)
    return lands[0] if told and len({p.code for p in lands}) == 1 else None


def _holder(
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


def _sharers(scene: Scene, named: list[PartyMention], share: Cue | None, cue: Cue | None) -> list[PartyMention]:
    """Those beside the word for a share; of two the one beside the flow owns it: "Peru's share of Chilean imports"."""
    found = [p for p in named if share is not None and p.code and _belongs(scene, p, share, cue)]
    if len({p.code for p in found}) < 2 or cue is None:
        return found
    return [p for p in found if scene.words(p.end, cue.start) != 0 and not _follows(scene, cue, p)]


def _follows(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether an owner in the genitive stands right behind a flow: "в импорте Чили доля Перу"."""
    return party.case == "genitive" and scene.words(cue.end, party.start) == 0


def _deals(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether a share is of what a subject buys or sells: "France buys 27% of its uranium from Kazakhstan"."""
    source = pick(draft, named, "from" if draft.flow in INWARD else "to") if draft.flow in ONE_WAY else None
    buyer = pick(draft, named, "nominative") if source is not None else None
    if source is not None and buyer is None and source.code == context.home and context.other not in (None, WORLD):
        draft.reporter, draft.partner = context.other, source.code  # "deliveries from here made up two thirds"
        draft.explicit |= PARTIES
        return True
    if source is None or buyer is None or buyer.end > source.start or buyer.code in (source.code, *NOBODY):
        return False
    settle(draft, "reporter", buyer, "subject")
    settle(draft, "partner", source, "away")
    return True


def _beside_export(draft: Draft, cue: Cue | None, owner: PartyMention) -> bool:
    """Whether an owner stands right beside the exports that a share is of: "30% of the Kazakh deliveries are ..."."""
    if cue is None or draft.flow not in OUTWARD or cue.value in ABROAD:
        return False
    return owner.case in OWNERS and gap(draft.scene, cue, owner) <= 1


def _takes_up(draft: Draft, context: Context) -> bool:
    """Whether "that was 92% of ..." gives the number before as a part: it keeps its parties."""
    scene, told = draft.scene, context.told
    if told is not None and told.scene is scene:  # "that is 5% of a trade of $20 billion"
        told = next((whole for whole in reversed(context.wholes) if whole.scene is context.before), None)
    pronouns = (c for c in scene.of("link", "pronoun") if not scene.text[c.start : c.end].isupper())
    pronoun = next(pronouns, None)
    if told is None or pronoun is None or told.scene is not context.before or told.flow != draft.flow:
        return False
    opens = scene.words(scene.start, pronoun.start) <= OPENS
    copula = scene.words(pronoun.end, draft.mention.start) <= COPULA
    verb_last = scene.pack.verb_last  # "бұл – еліміздің бүкіл сыртқы саудасының 29 пайызы"
    if not opens or not (copula or verb_last):
        return False
    draft.reporter, draft.partner = told.reporter, told.partner
    draft.say("parties", "part of the number before")
    return True


def _belongs(scene: Scene, party: PartyMention, share: Cue, cue: Cue | None) -> bool:
    """Whether a party stands right beside the word for share, and not as the owner of the flow behind it."""
    words = scene.words(party.end, cue.start) if cue is not None and share.end <= party.start else -1
    owner = cue is not None and (cue.value == "export" or party.case == "genitive")
    whole = owner and (words == 0 or (words == 1 and any(p.start >= party.end for p in scene.products)))
    return party.case in OWNERS and gap(scene, share, party) <= 6 and not whole


def invested(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    investor = (
        pick(draft, named, "from") or pick(draft, named, "adjective") or pick(draft, named, "genitive", "nominative")
    )
    host = pick(
        draft, [p for p in named if investor is None or p.code != investor.code], "to", "in", "accusative", "adjective"
    )
    if investor is not None:
        settle(draft, "reporter", investor, "investor")
    if host is not None:
        settle(draft, "partner", host, "host")
    sides = [c for c in (context.other, context.home) if c and c != WORLD]
    if draft.partner is None and draft.reporter is not None:
        draft.partner = next((c for c in reversed(sides) if c != draft.reporter), None)
    elif draft.reporter is None and draft.partner is not None:
        draft.reporter = next((c for c in sides if c != draft.partner), None)
    if draft.reporter is None or draft.partner is None:
        draft.flow = None
