"""Trade inside a bloc: that of its members with each other, and what one of them has of it."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.parties.pick import settle
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.kinds import AGENTS, BLOCS, STATES, UNION
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

NEAR = 2.5  # how near a number "mutual" must stand
MEMBERS = (*AGENTS, "in", "to")  # cases of a bloc whose members' trade is told in a text on one country


def inside_bloc(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Settle the trade of a bloc's members with each other; False where a number is none of it."""
    scene = draft.scene
    words = scene.links.get("mutual", ()) if draft.flow in TRADE else ()
    mutual = scene.nearest(words, draft.mention, NEAR)[0] if words else None
    if mutual is None or _of_the_next(scene, mutual, draft.mention):
        return False
    code = _bloc_meant(draft, mutual, named, context)
    here = (p for p in named if ";" not in scene.text[draft.mention.end : p.start])
    if code is None or any(p.kind in STATES and p.code != code for p in here):
        return False
    draft.reporter = draft.partner = code
    draft.flow = "turnover"
    draft.explicit |= PARTIES
    draft.say("parties", "inside.bloc", scene.text[mutual.start : mutual.end])
    return True


def _bloc_meant(draft: Draft, mutual: Cue, named: list[PartyMention], context: Context) -> str | None:
    """The bloc named, else the one at home or just spoken of; None where it is one of two that trade."""
    scene = draft.scene
    blocs = [p for p in named if p.kind == "bloc"] or [p for p in named if p.kind == "self" and p.code in BLOCS]
    bloc, _ = scene.nearest(blocs, draft.mention)
    if bloc is not None:
        code = bloc.code if bloc.case != "with" else None
    elif scene.of_between("flow", mutual.end, draft.mention.start):
        code = None
    else:
        code = context.home if context.home in BLOCS else _just_spoken_of(scene, context)
    if (bloc is None or bloc.kind == "self") and context.other not in (None, code, WORLD):
        return None  # mutual between the bloc and the one that the text tells of
    foreign = context.home not in (None, code) and context.home not in BLOCS
    within = bloc is None or bloc.case in MEMBERS or _between_its_members(bloc, named)
    return None if foreign and not within else code


def _between_its_members(bloc: PartyMention, named: list[PartyMention]) -> bool:
    """Whether "between the member states" names nobody else: not "between the union and NAFTA"."""
    return bloc.rule.startswith(UNION) and bloc.case == "pair" and all(
        p.code == bloc.code for p in named if p.case == "pair"
    )


def _of_the_next(scene: Scene, mutual: Cue, mention: Mention) -> bool:
    """Whether "mutual" opens the clause behind that of a number with a flow: "trade fell by 3%, mutual trade by 2%"."""
    parted = mutual.start >= mention.end and "," in scene.text[mention.end : mutual.start]
    return parted and bool(scene.of_between("flow", scene.start, mention.start))


def _just_spoken_of(scene: Scene, context: Context) -> str | None:
    """The bloc that the last number was of, or whose members' trade the sentence before named."""
    told, before = context.told, context.before
    if told is not None and told.reporter in BLOCS and told.scene in (scene, before):
        return told.reporter
    if before is None or "mutual" not in before.links or not before.of("flow"):
        return None
    blocs = {p.code for p in before.parties if p.kind == "bloc" and p.code in BLOCS and p.case != "with"}
    pairs = any(p.case == "pair" and p.kind != "bloc" for p in before.parties)
    return blocs.pop() if len(blocs) == 1 and not pairs else None


def of_inner_trade(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Whether a member has a part of what a bloc's members trade for: "of this sum 11% falls to Peru"."""
    told, scene = context.told, draft.scene
    if told is None or told.scene is not scene or told.reporter is None or told.reporter != told.partner:
        return False
    start, end = told.mention.end, draft.mention.start
    part = draft.role == "share" or any(c.value == "including" for c in scene.of_between("link", start, end))
    if not part or scene.of_between("flow", start, end):
        return False
    inside = members(told.reporter)
    member = next((p for p in named if p.start >= start and p.code in inside), None)
    if member is None:
        return False
    settle(draft, "reporter", member, "member of the bloc")
    draft.partner = told.partner
    return True
