"""Parties that a number has from the one before it: in brackets, in the same clause, the other way round."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import DIRECTED, ONE_WAY, OUTWARD
from extract.framing.parties.pick import ABROAD, pair_of, pick
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

BEHIND = 2  # words between a number and its party behind it
WORTH = 4  # words between a number and whose goods it is of: "$5 million's worth of Peruvian goods"
OPENING = 1  # words before one that opens a sentence
OTHERWISE = ("world", "total", "opposite", "reverse")  # words behind which a number is not of the two before
REVERSE = 2.5  # how near a number "in the opposite direction" must stand


def goes_on(draft: Draft, before: Draft, cue: Cue | None, named: list[PartyMention]) -> bool:
    """A number that has no party to itself goes on about those of the number before it in the same sentence."""
    scene = draft.scene
    start = before.mention.end
    own = cue is not None and cue.start >= start and _same_subject(scene, cue)
    links = scene.of_between("link", cue.start if cue is not None and own else start, scene.end)
    part = bool(links) and any(c.value == "including" and c.end <= draft.mention.start for c in links)
    if cue is not None and cue.value in ABROAD and not (before.abroad or before.verb or part):
        return False
    if named and any(p.start >= start and not _of_the_last(scene, p, before, cue) for p in named):
        return False
    if links and any(c.value in OTHERWISE for c in links):
        return False
    if before.abroad and (cue is None or cue.value in ABROAD):
        draft.flow, draft.abroad = before.flow if cue is None else ABROAD[cue.value], True
    elif cue is not None and cue.value in ABROAD and part:
        draft.flow = before.flow  # "the Chileans bought two thirds of that, $4 billion"
    draft.reporter, draft.partner, draft.verb = before.reporter, before.partner, before.verb
    if before.is_change or draft.role == "base":
        draft.explicit |= before.explicit & PARTIES  # "exports to Chile rose by 5% to 3 million, from 2 million"
    draft.say("parties", "as the number before")
    return True


def _of_the_last(scene: Scene, party: PartyMention, before: Draft, cue: Cue | None) -> bool:
    """Whether a party behind the number before still belongs to it: "$699 million to Italy, while imports ..."."""
    if cue is None or party.code not in (before.reporter, before.partner) or party.end > cue.start:
        return False
    if any(party.end <= m.start < cue.start and m.kind in AMOUNTS for m in scene.mentions):
        return False  # it leads to the next number, whose verb ends the clause
    between = scene.text[party.end : cue.start]
    behind = WORTH if party.rule == "adjective" else BEHIND
    near = scene.index(party.start) - scene.index(before.mention.end) <= behind
    parted = set(",;") & set(between) or scene.conjunctions & set(scene.between(party, cue).split())
    return near and bool(parted) and (cue.value not in ABROAD or _same_subject(scene, cue))


def _same_subject(scene: Scene, cue: Cue) -> bool:
    """Whether a verb is joined to the one before it, whose subject it then has: "bought 3 there and sold 2"."""
    return scene.before(cue.start, 1) in scene.conjunctions


def as_its_level(draft: Draft, before: Draft) -> bool:
    """A level compared with is of the parties of the level before it: "$62 million, down from $131 million"."""
    if draft.role != "base" or before.role != "level" or draft.mention.kind != before.mention.kind:
        return False
    if draft.scene.of_between("flow", before.mention.end, draft.mention.start):
        return False
    draft.flow, draft.reporter, draft.partner = before.flow, before.reporter, before.partner
    draft.abroad, draft.verb = before.abroad, before.verb
    draft.say("parties", "as the level compared")
    return True


def reversed_(draft: Draft, before: Draft | None, named: list[PartyMention]) -> bool:
    """"In the opposite direction": from where the goods of the number before went, to where they came from."""
    scene = draft.scene
    words = scene.links.get("reverse")
    if not words:
        return False
    opening = next((c for c in words if scene.words(scene.start, c.start) <= OPENING), None)
    word = scene.nearest(words, draft.mention, REVERSE)[0] or (opening if _first(draft) else None)
    ahead = word is not None and word.end <= draft.mention.start
    if ahead and before is not None and draft.flow == "turnover" and before.flow in ONE_WAY:
        draft.flow = before.flow  # "trade in the opposite direction"
    if word is None or before is None or {before.flow, draft.flow} - {*ONE_WAY, "investment"}:
        return False
    if (before.flow == "investment") != (draft.flow == "investment"):
        return False
    if before.reporter is None or before.partner in (None, WORLD):
        return False
    if before.scene is scene and word.end <= before.mention.start:
        return False  # that one went the other way already: "back come coal (57% of supplies) and 8 tonnes of tea"
    if any(p.start >= word.start and p.code != before.reporter for p in named):
        return False
    same = (before.flow in OUTWARD) == (draft.flow in OUTWARD)  # as it is of two investments
    draft.reporter, draft.partner = (before.partner, before.reporter) if same else (before.reporter, before.partner)
    draft.say("parties", "reverse", scene.text[word.start : word.end])
    return True


def _first(draft: Draft) -> bool:
    """Whether no other amount of the sentence stands before a number."""
    first = next((m for m in draft.scene.mentions if m.kind == draft.mention.kind), None)
    return first is draft.mention or first is None or first.start == draft.mention.start


def in_brackets(draft: Draft, before: Draft, cue: Cue | None) -> bool:
    """A number in brackets behind another is of the same parties: "took 19.5 percent (230 million dollars)"."""
    scene = draft.scene
    between = scene.between(before.mention, draft.mention)
    closed = between in ("(", ", (", "or") and scene.after(draft.mention.end, 1) == ")"
    if not closed:
        return False
    draft.flow = before.flow if cue is None or before.abroad or cue.value in ABROAD else draft.flow
    draft.reporter, draft.partner, draft.abroad = before.reporter, before.partner, before.abroad
    draft.say("parties", "in brackets")
    return True


def _is_its(party: PartyMention, last: Draft) -> bool:
    """Whether "its" only seems to be of whoever had the share before."""
    return party.case == "owner" and party.kind == "neighbour" and party.code == last.partner


def like_the_last(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """A further share of the same sentence: "60 percent in the EU and 47 percent in NAFTA", "14 percent, then 11".

    Or in the next one, of whoever is named there: "Peru's share of the imports was 5%. Chile had 3%".
    """
    last = context.share
    if last is None:
        return False
    alone = not named or (last.scene is context.before and len({p.code for p in named}) == 1)
    going_on = draft.scene.paragraph == last.scene.paragraph and alone and "flow" not in draft.explicit
    if last.scene is not draft.scene and not going_on:
        return False
    between = [p for p in named if p.start >= last.mention.end]
    turned = [p for p in between if p.code not in (last.reporter, last.partner)]
    if not between:
        draft.reporter, draft.partner = last.reporter, last.partner
    elif last.reporter == last.partner and all(p.kind == "bloc" for p in between):
        draft.reporter = draft.partner = between[0].code
    elif not turned and len({p.code for p in between}) == 1 and last.scene is draft.scene:
        draft.reporter, draft.partner = last.reporter, last.partner
    elif last.scene is draft.scene and all(p.code == last.reporter or _is_its(p, last) for p in between):
        draft.reporter, draft.partner = last.reporter, last.partner  # "30% of Peru's exports and 20% of its imports"
    elif len(turned) == 1 and "share" in last.why.get("partner", "") and turned[0].case != "in":
        draft.reporter, draft.partner = last.reporter, turned[0].code
        draft.say("partner", "share of", draft.scene.text[turned[0].start : turned[0].end])
    else:
        return False
    if last.abroad and not _says_its_way(draft, last):
        draft.flow, draft.abroad = last.flow, True
    draft.say("parties", "as the share before")
    return True


def _says_its_way(draft: Draft, last: Draft) -> bool:
    """Whether a share says itself of what it is, behind the last: "it bought 1% and has 27% of imports"."""
    return any(last.mention.end <= c.start for c in draft.scene.of("flow", *DIRECTED))


def turn(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """A flow that is only carried over gives way to where goods go: "from there $3 billion" is no export."""
    if cue is not None:
        if _comes_back(draft, cue, named, context):
            draft.flow = "import" if draft.flow == "export" else "export"
        return
    both = [p for p in named if p.case in ("pair", "genitive")]
    if draft.role != "share" and draft.flow in ONE_WAY and pair_of(draft, both) is not None:
        draft.flow, draft.product = "turnover", None
        return
    if not named and draft.flow in ONE_WAY and any(p.kind == "group" for p in draft.scene.parties):
        draft.flow = "turnover"
        return
    if draft.role == "share" or not named:
        return
    to, origin = pick(draft, named, "to"), pick(draft, named, "from")
    if to is not None and origin is not None and to.code == origin.code:
        nearest = draft.scene.nearest([to, origin], draft.mention)[0]
        to, origin = (to, None) if nearest is to else (None, origin)
    found = to or origin
    if found is None or (to is not None and origin is not None):
        return
    goods = "goods" in draft.scene.links or draft.product is not None
    if found.code == context.home:
        draft.flow = _of_home(draft, found, origin, context)
        return
    if draft.flow in ONE_WAY or (draft.flow == "turnover" and goods):
        draft.flow = "import" if found is origin else "export"


def _comes_back(draft: Draft, cue: Cue, named: list[PartyMention], context: Context) -> bool:
    """Whether a number goes the other way than the one before: "exports to Peru were $5 million, from Peru $4"."""
    told = context.told
    way = {"export": "from", "import": "to"}.get(draft.flow or "")
    if told is None or told.scene is not draft.scene or told.flow != draft.flow or cue.end > told.mention.start:
        return False
    return any(p.case == way and p.code == told.partner and p.start >= told.mention.end for p in named)


def _of_home(draft: Draft, party: PartyMention, origin: PartyMention | None, context: Context) -> str | None:
    """Goods "from our country" are its export in a turnover told of, those "to our country" its import."""
    if draft.flow != "turnover" or draft.product is None or context.other in (None, WORLD):
        return draft.flow
    return "export" if party is origin else "import"
