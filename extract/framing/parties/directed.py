"""Parties of flows with a direction: exports and imports, and what is bought and sold."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.parties.meant import NAMED, spoken_of
from extract.framing.parties.pick import ABROAD, OUTWARD, OWNERS, listed_beside, owner_of, pick, settle, worldwide
from extract.framing.parties.subject import is_rival, leads_number, opens
from extract.framing.parties.who import NOBODY, part_of, parties
from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

GOVERNED = 3  # words between "the world" and the verb of which it is the subject
OBJECTS = {"sell": ("to", "with", "in"), "buy": ("from", "adjective", "genitive", "in")}


def directed(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    inside = context.home is not None and context.home == context.other
    if (inside and _member(draft, cue, named, context)) or _brings(draft, cue, named):
        return
    to, origin = _two_ends(draft, named)
    away, here = (to, origin) if draft.flow in OUTWARD else (origin, to)
    owner, away = _owner(draft, cue, named, away)
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
    elif subject is not None and is_rival(subject.code, draft.flow, context):
        draft.partner = WORLD
    else:
        rest = [p for p in named if p.code != draft.reporter and p is not here]
        _beside_number(draft, rest, owner, context)


def _two_ends(draft: Draft, named: list[PartyMention]) -> tuple[PartyMention | None, PartyMention | None]:
    """Where goods go to and come from; of one that seems to be both, the mention beside the number; "we" give way."""
    to, origin = pick(draft, named, "to"), pick(draft, named, "from")
    if to is None or origin is None or to.code != origin.code:
        return to, origin
    beside = [p for p in (to, origin) if abs(draft.scene.words(draft.mention.end, p.start)) <= 1]
    ends = beside or [p for p in (to, origin) if p.kind != "self"] or [to, origin]
    return (to, None) if draft.scene.nearest(ends, draft.mention)[0] is to else (None, origin)


def _owner(
    draft: Draft, cue: Cue | None, named: list[PartyMention], away: PartyMention | None
) -> tuple[PartyMention | None, PartyMention | None]:
    """Whose the flow is, and where goods go or come from: of "imports of American goods" America is no owner."""
    owner = owner_of(draft, cue, named)
    behind = owner is not None and cue is not None and owner.start > cue.end and owner.case == "adjective"
    if behind and draft.flow not in OUTWARD:
        return None, away or owner
    if away is not None and owner is not None and away.code == owner.code:
        return None, away
    return owner, away


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
    if other is not None and part_of(context.home or "", other.code) and other.case not in ("to", "from", "with"):
        settle(draft, "reporter", other, "country of the region")
        draft.partner = WORLD
    elif other is not None and part_of(other.code, context.home) and draft.reporter is None:
        settle(draft, "reporter", other, "region")
        draft.partner = context.partner or context.other
    elif other is not None and other.code != home:
        settle(draft, "partner", other, "listed")
    elif other is not None:
        settle(draft, "reporter", other, "subject")
    elif is_rival(draft.reporter, draft.flow, context):
        draft.partner = WORLD


def _next_rival(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """After one rival a sentence that opens with another name and a verb tells of his: "Казахстан вышел на 9 млн"."""
    told = context.told
    subject = leads_number(draft, named) if cue is None and told is not None else None
    if told is None or subject is None or told.partner != WORLD or told.reporter in context.topic:
        return False
    settle(draft, "reporter", subject, "subject")
    draft.partner = WORLD
    return True


def _brings(draft: Draft, cue: Cue | None, named: list[PartyMention]) -> bool:
    """Whether a subject brings goods into another land: "Қытай Қазақстанға 4 млрд доллардың тауарын кіргізді"."""
    if draft.flow in OUTWARD or not draft.scene.pack.table("frames").get("verb_last"):
        return False
    owner, here = owner_of(draft, cue, named), pick(draft, named, "to")
    if owner is None or here is None or owner.case != "nominative" or owner.code == here.code:
        return False
    settle(draft, "reporter", here, "here")
    settle(draft, "partner", owner, "who brings it")
    return True


def _member(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """In a text about the trade inside a bloc each country named is a member trading with the others."""
    if pick(draft, named, "to", "from", "with") is not None:
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


def traded(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy bought $2.4 billion worth of Azerbaijani goods": told as the home's flow where the subject is foreign."""
    if cue is None:
        directed(draft, cue, named, context)
        return
    subject = _subject(draft, cue, named, context)
    home = context.home
    if subject is not None and _is_object(draft, cue, named, subject):
        subject = next((c for c in (context.partner, context.other) if c not in (None, WORLD, subject)), None)
    object_ = _object(draft, cue, [p for p in named if p.code != subject])
    if subject is None and object_ is not None and object_.code == home and context.other != home:
        subject = context.other or WORLD
    if subject is None:
        directed(draft, cue, named, context)
        return
    opener = opens(draft, cue, named) if cue.value == "sell" and object_ is None else None
    rival = opener is not None and opener.code == subject and is_rival(subject, draft.flow, context)
    if rival or subject == home or home in (None, WORLD) or (object_ is not None and object_.code != home):
        draft.reporter = subject
        if object_ is not None:
            settle(draft, "partner", object_, "object")
        elif subject != home:
            draft.partner = WORLD if rival else home
    else:
        draft.flow, draft.abroad = ABROAD[cue.value], True
        draft.reporter, draft.partner = home, subject
        draft.say("partner", "listed: subject")
    draft.explicit |= {"reporter"}
    draft.verb = True


def _subject(draft: Draft, cue: Cue, named: list[PartyMention], context: Context) -> str | None:
    """Who buys or sells: the party named before the number that is no object; "it" is the one spoken of."""
    world = [p for p in named if p.kind == "world" and p.case == "nominative" and p.end <= cue.start]
    if any(draft.scene.words(p.end, cue.start) <= GOVERNED for p in world):
        return WORLD
    where = {p.code for p in named if draft.scene.text[p.start] == ","}  # "Chile, where 2 billion worth was sold"
    named = [p for p in named if p.code not in where]
    placed = {p.code for p in named if p.case in ("to", "from")}
    named = [p for p in named if p.code not in placed or not draft.scene.bracketed(p.start)]  # "to the EU (EU-28)"
    we = next((p.code for p in named if p.start == p.end == cue.start), None)
    if we is not None:
        return we  # an ending of the verb says so: "алдық"
    before = [p for p in named if p.end <= draft.mention.start and p.code not in NOBODY]
    objects = OBJECTS[cue.value]
    agents = [
        p
        for p in before
        if p.case not in ("from", "to", "with", "in", "owner")
        or (_beside(draft, p) and p.case not in objects and p.kind != "neighbour")
    ]
    agents = [p for p in agents if not _right_behind(draft.scene, cue, p)]  # "sold Turkey wheat"
    agents = [p for p in agents if p.start < cue.end or p.case not in objects]  # "paid for Turkish goods"
    found = draft.scene.nearest(agents, draft.mention)[0] or pick(draft, named, "nominative")
    if found is not None:
        return found.code
    far = [
        p
        for p in parties(draft.scene, context)
        if p.end <= cue.start and p.case == "nominative" and p.code not in (*NOBODY, *placed, *where)
    ]
    if far:
        return far[-1].code
    return _as_pronoun(draft, cue, named, placed, context)


def _as_pronoun(
    draft: Draft, cue: Cue, named: list[PartyMention], placed: set[str], context: Context
) -> str | None:
    """Whom "it" or "they" before a verb means; not one of those to or from whom it deals, as nobody sells to himself.
    """
    pronoun = next((c for c in draft.scene.of("link", "pronoun") if c.end <= cue.start), None)
    if pronoun is None:
        return None
    told = context.before.parties if context.before is not None else []
    opening = next((p for p in told if p.code and p.kind in NAMED and p.case == "nominative"), None)
    meant = opening.code if opening is not None else spoken_of(pronoun.start, context, named)
    owners = (p.code for p in named if p.case in OWNERS and p.end <= pronoun.start)
    rest = (*owners, context.home, context.other)
    return next((code for code in rest if code != meant), None) if meant in placed else meant


def _is_object(draft: Draft, cue: Cue, named: list[PartyMention], code: str) -> bool:
    """Whether who was named before is the object right behind the verb: "we paid 2 billion, they bought from us"."""
    case = OBJECTS[cue.value][0]
    return any(p.case == case and p.code == code and 0 <= draft.scene.words(cue.end, p.start) <= 1 for p in named)


def _right_behind(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether a party stands behind a verb with no more than an article between: "China sold the Congo rails"."""
    between = scene.between(cue, party).split() if cue.end <= party.start else [""]
    table = scene.pack.table("frames")
    return set(between) <= {*table.get("articles", ()), *table.get("states", ())}


def _object(draft: Draft, cue: Cue, named: list[PartyMention]) -> PartyMention | None:
    beside = next((p for p in named if p.case == "nominative" and _right_behind(draft.scene, cue, p)), None)
    return beside or pick(draft, named, *OBJECTS[cue.value])


def _beside(draft: Draft, party: PartyMention) -> bool:
    return draft.scene.index(draft.mention.start) - draft.scene.index(party.end) <= 1
