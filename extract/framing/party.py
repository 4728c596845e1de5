"""Whose flow a number is and with whom: reporter and partner from cases, order and what the text spoke of before."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Context, Draft
from extract.framing.scene import Scene
from extract.parties import PartyMention
from terms.figure import WORLD

NEAR = 3.2
ATTACHED = 24  # letters between a party and the flow word that it belongs to
OWNERS = ("genitive", "adjective")
SPECIAL = ("NONCIS", "NONEAEU", "OTHER")
BLOCS_INSIDE = ("EAEU", "EU", "CIS", "C5", "NAFTA", "ASEAN", "SCO", "OTS", "BRICS")


def decide_parties(draft: Draft, cue: Cue | None, context: Context) -> None:
    """Set reporter and partner of a draft whose flow is decided."""
    scene, mention = draft.scene, draft.mention
    named = [p for p in _named(scene, context) if scene.cost(p, mention) <= NEAR]
    if _inside_bloc(draft, named, context):
        return
    if draft.flow in ("export", "import", "services_export", "services_import"):
        _directed(draft, cue, named, context)
    elif draft.flow == "investment":
        _investment(draft, named, context)
    else:
        _mutual(draft, cue, named, context)
    _fill(draft, context)


def _named(scene: Scene, context: Context) -> list[PartyMention]:
    """Mentions with a code; "our country" becomes the document's home, "its neighbour" the other side."""
    found: list[PartyMention] = []
    for party in scene.parties:
        if party.kind == "city":
            continue
        if party.code:
            found.append(party)
        elif party.kind == "self" and context.home:
            found.append(_as(party, context.home))
        elif party.kind == "neighbour" and context.other:
            found.append(_as(party, context.other))
    return found


def _as(party: PartyMention, code: str) -> PartyMention:
    return PartyMention(party.start, party.end, code, party.kind, party.case, party.rule)


def _inside_bloc(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    scene = draft.scene
    mutual, _ = scene.nearest(scene.of("link", "mutual"), draft.mention, 2.5)
    bloc, _ = scene.nearest([p for p in named if p.kind == "bloc" and p.code in BLOCS_INSIDE], draft.mention)
    if mutual is None or bloc is None or draft.flow not in ("turnover", "export", "import"):
        return False
    others = [p for p in named if p.code != bloc.code and p.kind == "country"]
    if others or bloc.case == "with" or (context.home and context.home not in (bloc.code, None) and context.other != bloc.code):
        return False
    draft.reporter = draft.partner = bloc.code
    draft.flow = "turnover"
    draft.say("parties", "inside.bloc", scene.text[bloc.start : bloc.end])
    return True


def _pick(draft: Draft, parties: list[PartyMention], *cases: str) -> PartyMention | None:
    return draft.scene.nearest([p for p in parties if p.case in cases], draft.mention)[0]


def _attached(draft: Draft, cue: Cue | None, parties: list[PartyMention]) -> PartyMention | None:
    """The owner of a flow word: "Belarus's export", "казахстанский экспорт", "экспорт Казахстана"."""
    if cue is None:
        return None
    scene = draft.scene
    best, distance = None, ATTACHED
    for party in parties:
        if party.case not in OWNERS:
            continue
        gap = cue.start - party.end if party.end <= cue.start else party.start - cue.end
        if 0 <= gap < distance and not any(sign in scene.text[min(cue.end, party.end) : max(cue.start, party.start)] for sign in ",;:("):
            best, distance = party, gap
    return best


def _directed(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    scene = draft.scene
    outward = draft.flow in ("export", "services_export")
    to, origin, with_ = _pick(draft, named, "to", "in") , _pick(draft, named, "from"), _pick(draft, named, "with")
    owner = _attached(draft, cue, named)
    subject = scene.nearest([p for p in named if p.case in ("nominative", "genitive", "adjective", "accusative")], draft.mention)[0]
    if cue is not None and cue.value in ("sell", "buy"):
        _verb(draft, cue, named, context)
        return
    away, here = (to, origin) if outward else (origin, to)
    if away is not None and here is not None and away.code == here.code:
        here = None
    home = context.reporter or context.home
    if owner is not None and (away is None or away.code != owner.code):
        draft.reporter = owner.code
        draft.explicit.add("reporter")
        draft.say("reporter", "owner", scene.text[owner.start : owner.end])
    elif here is not None and here.case != "in":
        draft.reporter = here.code
        draft.explicit.add("reporter")
        draft.say("reporter", "origin" if outward else "destination", scene.text[here.start : here.end])
    if away is not None and away.code != draft.reporter:
        draft.partner = away.code
        draft.explicit.add("partner")
        draft.say("partner", "destination" if outward else "origin", scene.text[away.start : away.end])
    elif with_ is not None and with_.code != draft.reporter:
        draft.partner = with_.code
        draft.explicit.add("partner")
        draft.say("partner", "with", scene.text[with_.start : with_.end])
    elif subject is not None and subject is not owner and subject.code not in (draft.reporter, home, context.home):
        # In a list of partners each stands in the nominative beside its number: "Armenia $602 million".
        draft.partner = subject.code
        draft.explicit.add("partner")
        draft.say("partner", "listed", scene.text[subject.start : subject.end])


def _verb(draft: Draft, cue: Cue, named: list[PartyMention], context: Context) -> None:
    """"Italy bought $2.4 billion worth of Azerbaijani goods": the subject of the verb is the reporter."""
    scene = draft.scene
    before = [p for p in named if p.end <= cue.start and p.case in ("nominative", "adjective", "genitive")]
    subject = max(before, key=lambda p: p.end, default=None)
    if subject is None:
        subject = _pick(draft, named, "nominative")
    if subject is not None:
        draft.reporter = subject.code
        draft.explicit.add("reporter")
        draft.say("reporter", "subject", scene.text[subject.start : subject.end])
    rest = [p for p in named if subject is None or p.code != subject.code]
    other = _pick(draft, rest, "to" if cue.value == "sell" else "from", "in", "adjective", "genitive", "nominative", "accusative")
    if other is not None:
        draft.partner = other.code
        draft.explicit.add("partner")
        draft.say("partner", "object", scene.text[other.start : other.end])
    elif subject is not None and context.home and subject.code != context.home:
        draft.partner = context.home


def _investment(draft: Draft, named: list[PartyMention], context: Context) -> None:
    investor = _pick(draft, named, "from", "adjective", "genitive", "nominative")
    host = _pick(draft, [p for p in named if investor is None or p.code != investor.code], "to", "in", "accusative")
    if investor is not None:
        draft.reporter = investor.code
        draft.explicit.add("reporter")
    if host is not None:
        draft.partner = host.code
        draft.explicit.add("partner")
    if draft.partner is None and draft.reporter is not None:
        others = [c for c in (context.home, context.other) if c and c != draft.reporter]
        draft.partner = others[0] if others else None
    elif draft.reporter is None and draft.partner is not None:
        others = [c for c in (context.other, context.home) if c and c != draft.partner and c != WORLD]
        draft.reporter = others[0] if others else None
    if draft.reporter is None or draft.partner is None or WORLD in (draft.reporter, draft.partner):
        draft.flow = None


def _mutual(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    scene = draft.scene
    pair = sorted((p for p in named if p.case == "pair"), key=lambda p: scene.cost(p, draft.mention))[:2]
    with_ = _pick(draft, named, "with")
    home = context.reporter or context.home
    owner = _attached(draft, cue, named)
    if len(pair) == 2 and pair[0].code != pair[1].code and (with_ is None or scene.cost(with_, draft.mention) > scene.cost(pair[0], draft.mention)):
        first, second = sorted(pair, key=lambda p: p.start)
        draft.reporter, draft.partner = first.code, second.code
        draft.explicit |= {"reporter", "partner"}
        draft.say("parties", "pair", scene.text[first.start : second.end])
        return
    if with_ is not None:
        draft.partner = with_.code
        draft.explicit.add("partner")
        draft.say("partner", "with", scene.text[with_.start : with_.end])
        rest = [p for p in named if p.code != with_.code]
        own = owner if owner is not None and owner.code != with_.code else _pick(draft, rest, "genitive", "adjective", "nominative")
        if own is not None:
            draft.reporter = own.code
            draft.explicit.add("reporter")
        return
    if owner is not None:
        draft.reporter = owner.code
        draft.explicit.add("reporter")
        draft.say("reporter", "owner", scene.text[owner.start : owner.end])
        if owner.code == context.other and context.home:
            draft.reporter, draft.partner = context.home, context.other
        return
    group = [p for p in scene.parties if p.kind == "group"]
    subject = _pick(draft, named, "nominative", "genitive", "to", "in", "from", "adjective")
    if group and context.home and context.other:
        draft.reporter, draft.partner = context.home, context.other
        draft.say("parties", "group")
    elif subject is not None:
        if home is None or subject.code == home:
            draft.reporter = subject.code
            draft.explicit.add("reporter")
        else:
            draft.partner = subject.code
            draft.explicit.add("partner")
            draft.say("partner", "listed", scene.text[subject.start : subject.end])


def _fill(draft: Draft, context: Context) -> None:
    """What the sentence leaves open comes from the text before, then from the document's topic."""
    scene = draft.scene
    total, _ = scene.nearest(scene.of("link", "total"), draft.mention, 2.0)
    if draft.reporter is None:
        taken = (draft.partner,)
        draft.reporter = next((c for c in (context.reporter, context.home, context.other) if c and c not in taken and c != WORLD), None)
    if draft.partner is None:
        if total is not None and "reporter" in draft.explicit | ({"reporter"} if context.other in (None, WORLD) else set()):
            draft.partner = WORLD
        elif "reporter" in draft.explicit and draft.reporter not in (context.reporter, context.home):
            others = [c for c in (context.home, context.other) if c and c != draft.reporter and c != WORLD]
            draft.partner = others[0] if context.other not in (None, WORLD) and others else WORLD
        else:
            candidate = context.partner if context.partner != draft.reporter else context.reporter
            draft.partner = candidate or context.other or WORLD
