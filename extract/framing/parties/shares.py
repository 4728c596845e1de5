"""Parties of shares and of investment."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import BOTH, DEALT, INWARD, ONE_WAY, OUTWARD
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.named import NOBODY, gap, part_of, parties
from extract.framing.parties.pick import ABROAD, owner_of, pick, settle
from extract.framing.parties.sharers import had_its_own, has_the_next, holder, introduced, sharers
from extract.framing.scene import Spanned
from extract.parties.context import OUTSIDE
from extract.parties.kinds import BLOCS, OWNERS
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

COPULA = 3  # words between "that" and the share that it is said to be
OPENS = 1  # words before a pronoun that opens a sentence: "however, that is"
OTHER_WAY = {"export": "import", "import": "export"}
ARRIVED = "arrived"


def shared(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy's share of the country's foreign trade": the owner of the flow reports, the other one has the share."""
    scene = draft.scene
    share, _ = scene.nearest(scene.of("share"), draft.mention)
    mine = sharers(scene, parties(scene, context), share, cue)
    named = [p for p in named if not had_its_own(draft, p, context) and not has_the_next(draft, p)]
    owner = owner_of(draft, cue, [p for p in named if p not in mine])
    if owner is None and _deals(draft, named, context):
        return
    rest = _traded_with(draft, named, owner)
    if (owner is not None or not named) and all(p.code == WORLD for p in rest) and _takes_up(draft, context):
        return
    mine = [p for p in mine if owner is not None and p.code != owner.code]
    has = introduced(draft, context) or holder(draft, rest, mine, owner, context.home)
    has = _member_with_it(draft, has, named)
    settled = _of_a_member(draft, owner, has, context) or _of_a_region(draft, owner, has, context)
    settled = settled or _of_one_inside(draft, owner, has, context)
    settled = settled or (has is None and _of_the_running(draft, context))
    if not settled:
        _settle_ends(draft, cue, owner, has, context)


def _traded_with(draft: Draft, named: list[PartyMention], owner: PartyMention | None) -> list[PartyMention]:
    """Those who may have the share: not the owner of the flow, and nobody where its goods do not go."""
    rest = [p for p in named if owner is None or p.code != owner.code]
    against = "to" if draft.flow in INWARD else "from" if draft.flow in OUTWARD else ""
    along = [p for p in rest if p.case != against]
    return [p for p in along or rest if p.code != WORLD] or along or rest


def _member_with_it(draft: Draft, has: PartyMention | None, named: list[PartyMention]) -> PartyMention | None:
    """Of a share of trade with a bloc the member that it falls to: "85% of trade with the EU fell to Italy"."""
    if has is None or has.code not in BLOCS:
        return has
    scene, said = draft.scene, draft.scene.pack.words("fell_to")
    falls: list[Spanned] = [*scene.links.get("falls", ()), *(t for t in scene.tokens if t.low in said)]
    inside = [p for p in named if p.code in members(has.code) and p.start >= draft.mention.end]
    near = (p for p in inside if any(scene.words_apart(p, c) <= OPENS for c in falls))
    return next(near, has)


def _of_a_member(draft: Draft, owner: PartyMention | None, has: PartyMention | None, context: Context) -> bool:
    """In a text on a bloc's trade, inside it or with a land, who has a share is a member, with the others or it."""
    inside = context.home == context.other == context.partner and draft.flow in ONE_WAY
    if has is None or not ((inside and owner is None) or _with_the_other(has, context)):
        return False
    settle(draft, "reporter", has, "share of a member")
    draft.partner = context.other
    return True


def _with_the_other(has: PartyMention, context: Context) -> bool:
    """Whether a member of the bloc at home has a share in a text about its trade with one land."""
    inside = members(context.home) if context.home in BLOCS else ()
    return has.code in inside and context.other not in (None, WORLD, context.home, *inside)


def _of_one_inside(draft: Draft, owner: PartyMention | None, has: PartyMention | None, context: Context) -> bool:
    """A member has a part of what its bloc trades with others: "trade of the five came to 9, 63% of it Peru's"."""
    bloc = owner.code if owner is not None else context.reporter
    if has is None or bloc not in BLOCS or has.code not in members(bloc):
        return False
    settle(draft, "reporter", has, "share of a member")
    other = context.partner if context.reporter == bloc and context.partner not in (None, has.code, WORLD) else None
    draft.partner = other or OUTSIDE.get(bloc, WORLD)
    return True


def _of_a_region(draft: Draft, owner: PartyMention | None, has: PartyMention | None, context: Context) -> bool:
    """A region has a part of what its own country trades for, or a district that has no code of its own."""
    if has is None:
        return False
    inside = owner is None and has.code == context.home and "-" in has.code
    if not (inside or part_of(has.code, context.home) or (owner is not None and part_of(has.code, owner.code))):
        return False
    settle(draft, "reporter", has, "share of a region")
    away = None if owner is not None or inside else context.partner
    draft.partner = WORLD if away in (None, has.code) else away
    return True


def _of_the_running(draft: Draft, context: Context) -> bool:
    """Whether a share that nobody has is that of the pair told of: "came to $5 billion, 16% of all trade"."""
    if draft.product is not None or context.reporter is None or context.partner in (None, *NOBODY):
        return False
    if not any(m.end <= draft.mention.start and m.kind == "money" for m in draft.scene.mentions):
        return False
    draft.reporter, draft.partner = context.reporter, context.partner
    return True


def _settle_ends(
    draft: Draft, cue: Cue | None, owner: PartyMention | None, has: PartyMention | None, context: Context
) -> None:
    """The owner of the flow reports, who has the share is the partner; a foreign owner of none has it himself."""
    if owner is not None and (has is not None or owner.code == context.home or _beside_export(draft, cue, owner)):
        settle(draft, "reporter", owner, "owner")
    elif owner is not None:
        has = owner
    if has is None or has.code in (draft.reporter, None):
        return
    if owner is None and _is_what_we_do(draft, has, context):
        settle(draft, "reporter", has, "subject")
        return
    settle(draft, "partner", has, "share of")
    if cue is not None and cue.value == ARRIVED:
        draft.flow = "import"  # "of the fuel that came in 94% was Russian"
    if cue is not None and cue.value in BOTH and owner in (None, has) and _does(draft, has, cue, context):
        draft.flow, draft.abroad = OTHER_WAY[cue.value], True  # "Chile imported 23% of the rice"
    foreign = owner is None and has.code != context.home
    if cue is not None and cue.value in ABROAD and (foreign or _are_its_dealers(draft, cue, owner)):
        draft.flow, draft.abroad = ABROAD[cue.value], True


def _are_its_dealers(draft: Draft, cue: Cue, owner: PartyMention | None) -> bool:
    """Whether those who buy or sell are a land's: "Peru's main buyers were Chile (55%)" tells of its exports."""
    scene, dealers = draft.scene, (*draft.scene.pack.words("partners"), *draft.scene.pack.words("dealers"))
    if owner is None or not scene.text[cue.start : cue.end].lower().startswith(dealers):
        return False
    behind = cue.end <= owner.start
    apart = scene.words(cue.end, owner.start) if behind else scene.words(owner.end, cue.start)
    return (owner.case in OWNERS and 0 <= apart <= OPENS) or (behind and apart == 0)  # "покупателями Перу"


def _is_what_we_do(draft: Draft, has: PartyMention, context: Context) -> bool:
    """Whether a share is of what "we" of the home buy or sell: "What we buy: cloth (58% of imports)"."""
    if has.code != context.home or not has.rule.startswith(SPEAKERS):
        return False
    return any(0 <= draft.scene.words(has.end, c.start) <= OPENS for c in draft.scene.of("flow", *DEALT))


def _does(draft: Draft, has: PartyMention, cue: Cue, context: Context) -> bool:
    """Whether a foreign land is the subject of a verb of trade before its share."""
    scene, mention = draft.scene, draft.mention
    before = has.end <= cue.start < mention.start and scene.words(has.end, cue.start) == 0
    last = scene.pack.verb_last and has.end <= mention.start and mention.end <= cue.start
    return (before or last) and has.case == "nominative" and has.code != context.home and context.home is not None


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
    pronouns = (c for c in scene.of("link", "pronoun", "or") if not scene.text[c.start : c.end].isupper())
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
