"""Parties of flows with a direction: exports and imports."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import OUTWARD
from extract.framing.parties.named import part_of
from extract.framing.parties.pick import (
    listed_beside,
    owner_of,
    pick,
    settle,
    worldwide,
)
from extract.framing.parties.subject import agent_of, leads_number, opens
from extract.parties.kinds import TRADED_WITH
from extract.parties.mentions import PartyMention
from terms.figure import WORLD


def directed(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    if not named and draft.reporter is None:
        return
    inside = context.home is not None and context.home == context.other
    if inside and _member(draft, cue, named, context):
        return
    to, origin = _two_ends(draft, cue, named)
    away, here = (to, origin) if draft.flow in OUTWARD else (origin, to)
    owner, away = _owner(draft, cue, named, away, context)
    if owner is not None and here is not None and owner.case == "in" and draft.flow in OUTWARD:
        # "In Chile $5 million worth of Peruvian wine was sold"
        owner, away = None, away or pick(draft, named, "in") or owner
    if owner is not None and away is None and here is None:
        away = _said_to_be_partner(draft, owner)
    if owner is not None and away is None and _sold_in(draft, cue, owner, context):
        owner, away = None, owner
    if owner is None and away is None and here is None and _next_rival(draft, cue, named, context):
        return
    subject = opens(draft, cue, [p for p in named if away is None or p.code != away.code]) if owner is None else None
    if owner is not None:
        settle(draft, "reporter", owner, "owner")
    elif subject is not None:
        _acts(draft, subject, context)
    elif here is not None and (away is None or here.code != away.code):
        settle(draft, "reporter", here, "here")
        if away is None and here.code not in (context.home, context.other) and worldwide(draft, cue) is None:
            draft.partner = context.home  # "$3 billion worth was delivered from Germany"
    if away is not None and away.code != draft.reporter:
        settle(draft, "partner", away, "away")
    else:
        rest = [p for p in named if p.code != draft.reporter and p is not here]
        _beside_number(draft, rest, owner, context)


def _two_ends(
    draft: Draft, cue: Cue | None, named: list[PartyMention]
) -> tuple[PartyMention | None, PartyMention | None]:
    """Where goods go to and come from; of one that seems to be both, the mention beside the verb, else beside the
    number; "we" give way."""
    to, origin = pick(draft, named, "to"), pick(draft, named, "from")
    if to is None or origin is None or to.code != origin.code:
        return to, origin
    beside = [p for p in (to, origin) if abs(draft.scene.words(draft.mention.end, p.start)) <= 1]
    governed = [p for p in (to, origin) if cue is not None and draft.scene.words(cue.end, p.start) == 0]
    ends = governed or beside or [p for p in (to, origin) if p.kind != "self"] or [to, origin]
    return (to, None) if draft.scene.nearest(ends, draft.mention)[0] is to else (None, origin)


def _owner(
    draft: Draft, cue: Cue | None, named: list[PartyMention], away: PartyMention | None, context: Context
) -> tuple[PartyMention | None, PartyMention | None]:
    """Whose the flow is, and where goods go or come from: of "imports of American goods" America is no owner.

    Nor is Germany of Kazakh "неміс импорты" where another land is at home: these are German goods.
    """
    owner = owner_of(draft, cue, named)
    if owner is not None and cue is not None and away is None and draft.flow not in OUTWARD:
        foreign = owner.case == "adjective" and owner.code != context.home
        if foreign and draft.scene.pack.verb_last and draft.scene.words(owner.end, cue.start) == 0:
            return None, owner
    behind = owner is not None and cue is not None and owner.start > cue.end and owner.case == "adjective"
    if behind and draft.flow not in OUTWARD:
        return None, away or owner
    if away is not None and owner is not None and away.code == owner.code:
        return None, away
    return owner, away


def _said_to_be_partner(draft: Draft, owner: PartyMention) -> PartyMention | None:
    """Who is said to be the market of the owner of a flow: "Chile was the main destination of Peru's exports"."""
    scene = draft.scene
    before = [p for p in scene.parties if p.code and p.case == "nominative" and p.end <= owner.start]
    said = next((p for p in before if (whose := agent_of(scene, p)) is not None and whose.start == owner.start), None)
    told = said is not None and any(said.end <= m.start < draft.mention.start for m in scene.numbers)
    return None if told else said


def _sold_in(draft: Draft, cue: Cue | None, place: PartyMention, context: Context) -> bool:
    """Whether goods of the one told of were sold in a land: "Peru sold Chile $5 million worth. In Cuba it sold 3"."""
    told, scene = context.told, draft.scene
    if place.case != "in" or cue is None or told is None or told.scene is not context.before:
        return False
    if told.flow not in OUTWARD or draft.flow not in OUTWARD or told.reporter in (None, place.code):
        return False
    return scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("selling"))


def _acts(draft: Draft, subject: PartyMention, context: Context) -> None:
    """The subject of a clause reports; the one told of anyway goes on with the partner told of."""
    if subject.code == (context.reporter or context.home):
        draft.reporter = subject.code
    else:
        settle(draft, "reporter", subject, "subject")


def _beside_number(
    draft: Draft, rest: list[PartyMention], owner: PartyMention | None, context: Context
) -> None:
    """The partner whom a number has beside it, or a region that reports in place of its country."""
    home = draft.reporter or context.reporter or context.home
    other = pick(draft, rest, "with") or listed_beside(draft, [p for p in rest if p is not owner], home)
    if other is not None and part_of(context.home or "", other.code) and other.case not in TRADED_WITH:
        settle(draft, "reporter", other, "country of the region")
        draft.partner = WORLD
    elif other is not None and part_of(other.code, context.home) and draft.reporter is None:
        settle(draft, "reporter", other, "region")
        draft.partner = context.partner or context.other
    elif other is not None and other.code != home and _as_the_foreigner(draft, other, context):
        settle(draft, "reporter", other, "listed")
        draft.partner = context.home
    elif other is not None and other.code != home:
        settle(draft, "partner", other, "listed")
    elif other is not None:
        settle(draft, "reporter", other, "subject")


def _as_the_foreigner(draft: Draft, other: PartyMention, context: Context) -> bool:
    """Whether a name goes on about what another land did with the home: "Chile imported 5 from Peru. Cuba is next"."""
    told = context.told
    if told is None or told.scene is not context.before or "flow" in draft.explicit:
        return False
    if not any(p.code == other.code and p.case == "nominative" for p in draft.scene.parties):
        return False
    foreign = told.reporter not in (context.home, other.code) and "reporter" in told.explicit
    return foreign and told.partner == context.home != other.code and told.flow == draft.flow


def _next_rival(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """After one rival a sentence that opens with another name and a verb tells of his: "Казахстан вышел на 9 млн"."""
    told = context.told
    subject = leads_number(draft, named) if cue is None and told is not None else None
    if told is None or subject is None or told.partner != WORLD or told.reporter in context.topic:
        return False
    settle(draft, "reporter", subject, "subject")
    draft.partner = WORLD
    return True


def _member(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """In a text about the trade inside a bloc each country named is a member trading with the others."""
    if pick(draft, [p for p in named if p.code != context.home], "to", "from", "with") is not None:
        return False
    member = owner_of(draft, cue, named) or listed_beside(draft, named, context.home) or pick(draft, named, "owner")
    if member is None or member.code == context.home:
        return False
    settle(draft, "reporter", member, "listed")
    running = (context.reporter, context.partner)
    draft.partner = context.home
    if member.code in running and context.home not in running and None not in running:
        draft.partner = running[member.code == running[0]]
        draft.say("partner", "running pair")
        return True
    draft.say("partner", "listed: inside a bloc")
    return True

