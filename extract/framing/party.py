"""Whose flow a number is and with whom: reporter and partner from cases, order and what the text spoke of before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.lists import crowds, items
from extract.framing.scene import Scene
from extract.framing.who import BLOCS, BREAKS, NOBODY, belongs_elsewhere, gap, leads_on, parties, spoken_of
from extract.parties import PartyMention
from terms.figure import WORLD

NEAR = 3.6
LISTED = 1.0  # how near a number a party must stand to be its item of a list
ATTACHED = 28  # letters between a party and the flow word that it belongs to
OWNERS = ("genitive", "adjective")
DIRECTED = ("export", "import", "services_export", "services_import")
OBJECTS = {"sell": ("to", "with", "in"), "buy": ("from", "adjective", "genitive", "in")}
BESIDE = 2  # letters between a flow word and one that says "with the whole world"
CLAUSE = 60  # letters between a subject, its number and its verb
REVERSE = 2.5  # how near a number "in the opposite direction" must stand
TOGETHER = ("genitive", "adjective", "nominative", "to")
ABROAD = {"buy": "export", "sell": "import"}  # what a foreigner's purchase and sale is to the country told of
INWARD = ("import", "services_import")
OUTWARD = ("export", "services_export")


def decide_parties(draft: Draft, cue: Cue | None, context: Context) -> None:
    """Set reporter and partner of a draft whose flow is decided."""
    scene = draft.scene
    before, context.previous = context.previous, draft
    named = [p for p in parties(scene, context) if scene.cost(p, draft.mention) <= NEAR and not leads_on(scene, p, draft.mention) and not (draft.of_cue is None and belongs_elsewhere(scene, p, cue))]
    listed = items(scene)
    item = listed.get(draft.mention.start)
    if item is not None and item.code != context.home:
        named = _with_item(draft, item, [p for p in named if p.code not in {q.code for q in listed.values()}])
    else:
        named = _together(scene, named)
        if _taken_whole(draft, before, cue, named, context):
            return
    if _reversed(draft, before, named):
        return
    _turn(draft, cue, named, context)
    _rule_for(draft, cue)(draft, cue, named, context)
    _fill(draft, before, cue, named, context)


def _taken_whole(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """Whether both parties come at once: inside a bloc, or as those of a number before."""
    return (
        _inside_bloc(draft, named, context) or _like_the_last(draft, named, context)
        or _in_brackets(draft, before, cue) or _goes_on(draft, before, cue, named)
    )


def _together(scene: Scene, named: list[PartyMention]) -> list[PartyMention]:
    """Three and more parties in a row as one, whose code says no more than that they are several."""
    for run in crowds(scene, named):
        several = replace(run[-1], start=run[0].start, code=WORLD, kind="world", case=run[-1].case)
        named = [p for p in named if p not in run] + [several]
    return sorted(named, key=lambda p: p.start)


def _with_item(draft: Draft, item: PartyMention, named: list[PartyMention]) -> list[PartyMention]:
    """The parties of an item of a list: its own beside the number, and those that are not in the same case."""
    if item.case in OWNERS:
        named = [p for p in named if p.case not in OWNERS]
    case = item.case if item.case in ("with", "to", "from") else "nominative"
    at = draft.mention.start - 1
    return [*(p for p in named if p.case != case or case == "nominative"), replace(item, start=at, end=at + 1, case=case)]


def _goes_on(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention]) -> bool:
    """A number that has no party to itself goes on about those of the number before it in the same sentence."""
    scene = draft.scene
    if before is None or before.scene is not scene or before.reporter is None or before.flow is None:
        return False
    if cue is not None and cue.value in ABROAD and not (before.abroad or before.verb):
        return False
    start = before.mention.end
    own = [p for p in named if p.start >= start]
    if own or (scene.of_between("link", start, scene.end) and any(c.value in ("world", "total", "opposite", "reverse") for c in scene.of_between("link", start, scene.end))):
        return False
    if before.abroad and (cue is None or cue.value in ABROAD):
        draft.flow, draft.abroad = before.flow if cue is None else ABROAD[cue.value], True
    draft.reporter, draft.partner, draft.verb = before.reporter, before.partner, before.verb
    draft.say("parties", "as the number before")
    return True


def _reversed(draft: Draft, before: Draft | None, named: list[PartyMention]) -> bool:
    """"In the opposite direction": from where the goods of the number before went, to where they came from."""
    scene = draft.scene
    word, _ = scene.nearest(scene.of("link", "reverse"), draft.mention, REVERSE)
    if word is None or before is None or before.flow not in DIRECTED or draft.flow not in DIRECTED:
        return False
    if before.reporter is None or before.partner in (None, WORLD) or any(p.start >= word.start for p in named):
        return False
    same = (before.flow in OUTWARD) == (draft.flow in OUTWARD)
    draft.reporter, draft.partner = (before.partner, before.reporter) if same else (before.reporter, before.partner)
    draft.say("parties", "reverse", scene.text[word.start : word.end])
    return True


def _in_brackets(draft: Draft, before: Draft | None, cue: Cue | None) -> bool:
    """A number in brackets behind another says the same of the same parties: "took 19.5 percent (230 million dollars)"."""
    scene = draft.scene
    if before is None or before.scene is not scene or before.reporter is None:
        return False
    if scene.text[before.mention.end : draft.mention.start].strip() not in ("(", ", (", "or") or scene.after(draft.mention.end, 1) != ")":
        return False
    draft.flow = before.flow if cue is None or before.abroad or cue.value in ABROAD else draft.flow
    draft.reporter, draft.partner, draft.abroad = before.reporter, before.partner, before.abroad
    draft.say("parties", "in brackets")
    return True


def _like_the_last(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """A further share of the same sentence: "60 percent in the EU and 47 percent in NAFTA", "14 percent, then 11"."""
    last = context.share
    if draft.role != "share" or last is None:
        return False
    if last.scene is not draft.scene:
        if draft.scene.paragraph != last.scene.paragraph or named or "flow" in draft.explicit:
            return False
    between = [p for p in named if p.start >= last.mention.end]
    turned = [p for p in between if p.code not in (last.reporter, last.partner)]
    if not between:
        draft.reporter, draft.partner = last.reporter, last.partner
    elif last.reporter == last.partner and all(p.kind == "bloc" for p in between):
        draft.reporter = draft.partner = between[0].code
    elif len(turned) == 1 and "share" in last.why.get("partner", "") and turned[0].case in OWNERS:
        draft.reporter, draft.partner = last.reporter, turned[0].code
        draft.say("partner", "share of", draft.scene.text[turned[0].start : turned[0].end])
    else:
        return False
    draft.say("parties", "as the share before")
    return True


Rule = Callable[[Draft, "Cue | None", list[PartyMention], Context], None]


def _rule_for(draft: Draft, cue: Cue | None) -> Rule:
    if draft.flow == "investment":
        return _investment
    if draft.role == "share":
        return _share
    if draft.flow in DIRECTED:
        return _verb if cue is not None and cue.value in ("sell", "buy") else _directed
    return _mutual


def _set(draft: Draft, slot: str, party: PartyMention, rule: str) -> None:
    setattr(draft, slot, party.code)
    draft.explicit.add(slot)
    draft.say(slot, rule, draft.scene.text[party.start : party.end])


def _inside_bloc(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Trade of a bloc's members with each other."""
    scene = draft.scene
    mutual, _ = scene.nearest(scene.of("link", "mutual"), draft.mention, 2.5)
    blocs = [p for p in named if p.kind == "bloc"]
    bloc, _ = scene.nearest(blocs, draft.mention)
    if mutual is None or draft.flow not in ("turnover", "export", "import"):
        return False
    code = bloc.code if bloc is not None else context.home if context.home in BLOCS else None
    if code is None or (bloc is not None and bloc.case == "with"):
        return False
    if any(p.kind in ("country", "region") and p.code != code for p in named):
        return False
    if context.home not in (None, code) and context.home not in BLOCS and bloc is not None and bloc.case not in ("genitive", "in", "nominative", "adjective"):
        return False
    draft.reporter = draft.partner = code
    draft.flow = "turnover"
    draft.explicit |= {"reporter", "partner"}
    draft.say("parties", "inside.bloc", scene.text[mutual.start : mutual.end])
    return True




def _pick(draft: Draft, parties: list[PartyMention], *cases: str, limit: float = NEAR) -> PartyMention | None:
    return draft.scene.nearest([p for p in parties if p.case in cases], draft.mention, limit)[0]


def _owner(draft: Draft, cue: Cue | None, parties: list[PartyMention]) -> PartyMention | None:
    """The owner of a flow word: "Belarus's export", "казахстанский экспорт", "экспорт Казахстана"."""
    if cue is None:
        return None
    scene = draft.scene
    near = [(gap(scene, cue, p), p.start, p) for p in parties if p.case in OWNERS or _bare(draft, cue, p)]
    near = [entry for entry in near if entry[0] <= ATTACHED]
    near = near or [(0, -p.start, p) for p in parties if draft.flow in DIRECTED and _subject_of(draft, cue, p)]
    return min(near, key=lambda entry: entry[:2])[2] if near else None


def _bare(draft: Draft, cue: Cue, party: PartyMention) -> bool:
    """A name right before a flow that is its: "Kazakhstan exports", "Қазақстан экспорты"; of imports it may be the origin."""
    if party.case == "nominative" and 0 <= party.start - cue.end <= 1 and party.end <= draft.mention.start:
        return True  # an abbreviation that does not decline: "экспорт ЕС"
    beside = party.case == "nominative" and 0 <= cue.start - party.end <= 1
    return beside and bool(draft.scene.pack.table("frames").get("bare_owner")) and draft.flow in ("export", "turnover", "balance", "services_export")


def _subject_of(draft: Draft, cue: Cue, party: PartyMention) -> bool:
    """Whether a bare name opens a clause whose number is followed by its verb: "Қазақстан 50 млн доллардың мұнайын жөнелтті"."""
    mention, text = draft.mention, draft.scene.text
    if not draft.scene.pack.table("frames").get("verb_last") or party.case != "nominative" or party.start + 1 == party.end or party.end > mention.start or cue.start < mention.end:
        return False
    around = text[party.end : mention.start] + text[mention.end : cue.start]
    return len(around) <= CLAUSE and not BREAKS & set(around)


def _listed(draft: Draft, parties: list[PartyMention], home: str | None) -> PartyMention | None:
    """The party of a list that a number stands beside: "Armenia $602 million", "Türkiye ($224 million)"."""
    before = [p for p in parties if p.end <= draft.mention.start and p.code != home]
    found = _pick(draft, before, "nominative", "accusative", "genitive", "adjective", "with", "to", "from", "in", "pair", limit=1.6)
    return found or _pick(draft, [p for p in parties if p.code != home], "nominative", "accusative", "with", "to", "from", limit=NEAR)


# -- flows with a direction


def _turn(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """A flow that is only carried over gives way to where goods go: "from there $3 billion" is no export."""
    both = [p for p in named if p.case in ("pair", "genitive")]
    if cue is None and draft.role != "share" and draft.flow in DIRECTED and _pair(draft, both) is not None:
        draft.flow, draft.product = "turnover", None
        return
    to, origin = _pick(draft, named, "to"), _pick(draft, named, "from")
    found = to or origin
    goods = draft.scene.of("link", "goods") or draft.product is not None
    if cue is not None or draft.role == "share" or found is None or (to is not None and origin is not None) or found.code == context.home:
        return
    if draft.flow in DIRECTED or (draft.flow == "turnover" and goods):
        draft.flow = "import" if found is origin else "export"


def _directed(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    outward = draft.flow in OUTWARD
    home = context.reporter or context.home
    if context.home is not None and context.home == context.other and _member(draft, cue, named, context):
        return
    to, origin = _pick(draft, named, "to"), _pick(draft, named, "from")
    away, here = (to, origin) if outward else (origin, to)
    owner = _owner(draft, cue, named)
    if owner is not None and not outward and cue is not None and owner.start > cue.end and owner.case == "adjective":
        away, owner = away or owner, None  # "imports of American goods"
    if away is not None and owner is not None and away.code == owner.code:
        owner = None
    if owner is not None:
        _set(draft, "reporter", owner, "owner")
    elif here is not None and (away is None or here.code != away.code):
        _set(draft, "reporter", here, "here")
    if away is not None and away.code != draft.reporter:
        _set(draft, "partner", away, "away")
        return
    rest = [p for p in named if p.code != draft.reporter and p is not here]
    other = _pick(draft, rest, "with") or _listed(draft, [p for p in rest if p is not owner], draft.reporter or home)
    if other is not None and other.code.startswith(f"{context.home}-") and draft.reporter is None:
        _set(draft, "reporter", other, "region")
        draft.partner = context.partner or context.other
    elif other is not None and other.code != (draft.reporter or home):
        _set(draft, "partner", other, "listed")
    elif other is not None:
        _set(draft, "reporter", other, "subject")


def _member(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> bool:
    """In a text about the trade inside a bloc each country named is a member trading with the others."""
    if _pick(draft, named, "to", "from", "with") is not None:
        return False
    member = _owner(draft, cue, named) or _listed(draft, named, context.home)
    if member is None or member.code == context.home:
        return False
    _set(draft, "reporter", member, "listed")
    running = (context.reporter, context.partner)
    draft.partner = context.home
    if member.code in running and context.home not in running and None not in running:
        draft.partner = running[member.code == running[0]]
        draft.say("partner", "running pair")
        return True
    draft.say("partner", "listed: inside a bloc")
    return True


def _verb(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy bought $2.4 billion worth of Azerbaijani goods": told as the home's flow where the subject is foreign."""
    assert cue is not None
    subject = _subject(draft, cue, named, context)
    home = context.home
    object_ = _object(draft, cue, [p for p in named if p.code != subject])
    if subject is None and object_ is not None and object_.code == home and context.other != home:
        subject = context.other or "OTHER"
    if subject is None:
        _directed(draft, cue, named, context)
        return
    if subject == home or home in (None, WORLD) or (object_ is not None and object_.code != home):
        draft.reporter = subject
        if object_ is not None:
            _set(draft, "partner", object_, "object")
        elif subject != home:
            draft.partner = home
    else:
        draft.flow, draft.abroad = ABROAD[cue.value], True
        draft.reporter, draft.partner = home, subject
        draft.say("partner", "listed: subject")
    draft.explicit |= {"reporter"}
    draft.verb = True


def _subject(draft: Draft, cue: Cue, named: list[PartyMention], context: Context) -> str | None:
    """Who buys or sells: the party named before the number that is no object; "it" is the one spoken of."""
    before = [p for p in named if p.end <= draft.mention.start and p.code not in NOBODY]
    objects = OBJECTS[cue.value]
    agents = [p for p in before if p.case not in ("from", "to", "with", "in") or (_beside(draft, p) and p.case not in objects and p.kind != "neighbour")]
    agents = [p for p in agents if not 0 <= p.start - cue.end <= 1]  # "sold Turkey wheat"
    found = draft.scene.nearest(agents, draft.mention)[0] or _pick(draft, named, "nominative")
    if found is not None:
        return found.code
    far = [p for p in parties(draft.scene, context) if p.end <= cue.start and p.case == "nominative" and p.code not in NOBODY]
    if far:
        return far[-1].code
    pronoun = next((c for c in draft.scene.of("link", "pronoun") if c.end <= cue.start), None)
    return spoken_of(draft.scene, pronoun.start, context, named) if pronoun is not None else None


def _object(draft: Draft, cue: Cue, named: list[PartyMention]) -> PartyMention | None:
    beside = next((p for p in named if p.case == "nominative" and 0 <= p.start - cue.end <= 1), None)
    return beside or _pick(draft, named, *OBJECTS[cue.value])


def _beside(draft: Draft, party: PartyMention) -> bool:
    return draft.scene.index(draft.mention.start) - draft.scene.index(party.end) <= 1


# -- flows without a direction


def _mutual(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    scene = draft.scene
    pair = _pair(draft, named)
    with_ = _pick(draft, named, "with")
    if pair is not None and (with_ is None or scene.cost(with_, draft.mention) >= scene.cost(pair[0], draft.mention)):
        _set(draft, "reporter", pair[0], "pair")
        _set(draft, "partner", pair[1], "pair")
        return
    owner = _owner(draft, cue, named)
    if with_ is not None:
        _set(draft, "partner", with_, "with")
        rest = [p for p in named if p.code != with_.code]
        own = owner if owner is not None and owner.code != with_.code else _pick(draft, rest, "genitive", "adjective", "nominative")
        if own is not None and (own.code != context.other or context.home == with_.code):
            _set(draft, "reporter", own, "owner")
        return
    two = _of_the_two(draft, cue, owner, context)
    if two is not None:
        draft.reporter, draft.partner = two
        draft.say("parties", "the two")
        return
    listed = _listed(draft, [p for p in named if p is not owner], context.home)
    if listed is not None and (owner is None or scene.cost(listed, draft.mention) < LISTED):
        _set(draft, "partner", listed, "listed")
        if owner is not None and owner.code != listed.code:
            _set(draft, "reporter", owner, "owner")
    elif owner is not None:
        _set(draft, "reporter", owner, "owner")


def _pair(draft: Draft, named: list[PartyMention]) -> tuple[PartyMention, PartyMention] | None:
    """Two parties said together: "Kazakhstan-Belarus", "trade of Kazakhstan and Russia"."""
    scene = draft.scene
    best, best_cost = None, NEAR
    for a, b in zip(named, named[1:], strict=False):
        joined = a.case == b.case and a.case in TOGETHER and b.start - a.end <= 7
        if (joined or a.case == b.case == "pair") and a.code != b.code:
            cost = min(scene.cost(a, draft.mention), scene.cost(b, draft.mention))
            if cost < best_cost:
                best, best_cost = (a, b), cost
    return best


def _bilateral(draft: Draft, cue: Cue | None) -> bool:
    """Whether the flow word is said to be mutual: "двусторонняя торговля"."""
    words = draft.scene.of("link", "mutual", "bilateral")
    return cue is not None and any(w.start <= cue.end + BESIDE and cue.start <= w.end + BESIDE for w in words)


def _of_the_two(draft: Draft, cue: Cue | None, owner: PartyMention | None, context: Context) -> tuple[str, str] | None:
    """The two that a number goes on about: "the two countries", or in a document about a pair one of them."""
    group = any(p.kind == "group" for p in draft.scene.parties) or _bilateral(draft, cue)
    world = _worldwide(draft, cue)
    if context.home is None or context.other in (None, WORLD) or context.home == context.other:
        two = any(p.rule.startswith("group.two") for p in draft.scene.parties)
        return context.pair if two and owner is None else None
    if group and owner is None:
        return context.home, context.other
    told = owner is not None and owner.code in (context.home, context.other) and (group or world is None)
    return (context.home, context.other) if told else None


# -- shares and investment


def _share(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy's share of the country's foreign trade": the owner of the flow reports, the other one has the share."""
    scene = draft.scene
    share, _ = scene.nearest(scene.of("share"), draft.mention)
    owner = _owner(draft, cue, [p for p in named if share is None or not _belongs(scene, p, share)])
    rest = [p for p in named if owner is None or p.code != owner.code]
    along = [p for p in rest if p.case != ("to" if draft.flow in INWARD else "from" if draft.flow in OUTWARD else "")]
    rest = along or rest
    has = _listed(draft, rest, owner.code if owner is not None else context.home) or _pick(draft, rest, "genitive", "adjective")
    if has is not None and owner is None and context.home == context.other == context.partner and draft.flow in DIRECTED:
        _set(draft, "reporter", has, "share of a member")
        draft.partner = context.home
        return
    if has is not None and context.home is not None and has.code.startswith(f"{context.home}-"):
        _set(draft, "reporter", has, "share of a region")
        draft.partner = context.partner if context.partner != has.code else WORLD
        return
    if owner is not None and (has is not None or owner.code == context.home):
        _set(draft, "reporter", owner, "owner")
    elif owner is not None and has is None and owner.code != context.home:
        has = owner
    if has is not None and has.code not in (draft.reporter, None):
        _set(draft, "partner", has, "share of")
        if cue is not None and cue.value in ABROAD and has.code != context.home and owner is None:
            draft.flow, draft.abroad = ABROAD[cue.value], True


def _belongs(scene: Scene, party: PartyMention, share: Cue) -> bool:
    """Whether a party stands right beside the word for share."""
    return party.case in OWNERS and gap(scene, share, party) <= 6


def _investment(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    investor = _pick(draft, named, "from") or _pick(draft, named, "adjective") or _pick(draft, named, "genitive", "nominative")
    host = _pick(draft, [p for p in named if investor is None or p.code != investor.code], "to", "in", "accusative", "adjective")
    if investor is not None:
        _set(draft, "reporter", investor, "investor")
    if host is not None:
        _set(draft, "partner", host, "host")
    sides = [c for c in (context.other, context.home) if c and c != WORLD]
    if draft.partner is None and draft.reporter is not None:
        draft.partner = next((c for c in reversed(sides) if c != draft.reporter), None)
    elif draft.reporter is None and draft.partner is not None:
        draft.reporter = next((c for c in sides if c != draft.partner), None)
    if draft.reporter is None or draft.partner is None:
        draft.flow = None


# -- what the sentence leaves open


def _worldwide(draft: Draft, cue: Cue | None) -> Cue | None:
    """The word for trade with the whole world, or for a total, that the number is of."""
    scene = draft.scene
    for word in scene.of("link", "world") if cue is not None else ():
        if cue is not None and word.start <= cue.end + BESIDE and cue.start <= word.end + BESIDE:
            return word
    return scene.nearest(scene.of("link", "world", "total"), draft.mention, 2.0)[0]


def _fill(draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """What the sentence leaves open comes from the text before, then from the document's topic."""
    scene = draft.scene
    total = _worldwide(draft, cue)
    pair = (context.reporter, context.partner)
    same = before is not None and before.scene is scene
    if "partner" in draft.explicit and not same and pair[0] not in (context.home, context.other, (context.home or "").partition("-")[0]):
        pair = (context.home, context.other)
    running = [pair[draft.partner == pair[0]] if None not in pair else pair[0], context.home, context.other]
    speaker = next((p for p in named if p.kind == "self" and p.code != draft.partner), None)
    if draft.reporter is None and speaker is not None:
        draft.reporter = speaker.code
    if draft.reporter is None:
        draft.reporter = next((c for c in running if c and c not in (draft.partner, WORLD)), None)
    if draft.partner is not None:
        return
    opposite = context.home if draft.reporter == context.other else context.other
    told = "reporter" not in draft.explicit and context.other not in (None, WORLD) and context.partner in (context.home, context.other)
    if total is not None and total.value == "total" and (told or opposite in context.seen):
        total = None
    there, _ = scene.nearest(scene.of("link", "opposite"), draft.mention, 2.0)
    if there is not None and context.partner not in (None, draft.reporter):
        draft.partner = context.partner
        return
    alone = "reporter" in draft.explicit and opposite not in context.seen and draft.flow not in ("balance",)
    strayed = opposite not in context.seen and bool(context.seen - {context.home, context.other, None, WORLD}) and "flow" in draft.explicit and not named
    alone = alone or strayed
    goods = context.other is None and not named and {"product", "flow"} <= draft.explicit
    foreign = "reporter" in draft.explicit and draft.reporter not in (context.reporter, context.home, context.other)
    if total is not None and draft.reporter in BLOCS and context.partner in NOBODY:
        draft.partner = context.partner
    elif total is not None or (foreign and context.other is None) or (alone and context.other is not None) or goods:
        draft.partner = WORLD
    elif draft.reporter == context.reporter:
        draft.partner = context.partner or context.other or WORLD
    elif context.other not in (None, WORLD) and draft.reporter in (context.home, context.other):
        draft.partner = context.home if draft.reporter == context.other else context.other
    elif foreign:
        draft.partner = context.home or WORLD
    else:
        draft.partner = WORLD if context.partner in (None, draft.reporter) else context.partner
