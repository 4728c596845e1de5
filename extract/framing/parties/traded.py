"""Who buys and who sells: parties of verbs of buying and selling, told as the home's flow."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.parties.dealer import OBJECTS, as_agent, dealer, is_right_behind, whose_deed
from extract.framing.parties.directed import directed
from extract.framing.parties.lists import items
from extract.framing.parties.named import same_land
from extract.framing.parties.pick import ABROAD, pick, settle
from extract.framing.scene import last_before
from extract.parties.kinds import BLOCS, STATES
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

PAIR = 2
PART_OF_HOME = "member of the bloc"
AMONG = 2  # words before those who deal
DOES = 3  # words between several and what they do


def traded(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """"Italy bought $2.4 billion worth of Azerbaijani goods": told as the home's flow where the subject is foreign."""
    if cue is None:
        directed(draft, cue, named, context)
        return
    if _one_of_them(draft, cue, context):
        return
    agent = as_agent(draft, cue)
    subject = agent[0].code if agent is not None else dealer(draft, cue, named, context)
    home = context.home
    object_ = agent[1] if agent is not None else _object(draft, cue, [p for p in named if p.code != subject])
    if subject is None and object_ is not None and object_.code == home and context.other != home:
        subject = context.other or WORLD
    if (subject is None or _crowd(draft, cue)) and _several(draft, cue, object_, context):
        return
    if subject is None:
        directed(draft, cue, named, context)
        return
    named_both = object_ is not None and object_.kind == "country" and subject == context.other
    ours = same_land(subject, home or "") or (context.unsure and named_both)  # of two either may be at home
    if object_ is None and not ours and _part_of_home(draft, subject, context):
        return
    if ours or home in (None, WORLD) or (object_ is not None and object_.code != home):
        draft.reporter = subject
        if object_ is not None:
            settle(draft, "partner", object_, "object")
        elif not ours:
            draft.partner = home
    else:
        draft.flow, draft.abroad = ABROAD[cue.value], True
        draft.reporter, draft.partner = home, subject
        draft.say("partner", "listed: subject")
    draft.explicit |= {"reporter"}
    draft.verb = True


def _part_of_home(draft: Draft, member: str, context: Context) -> bool:
    """Whether a member of a bloc does what the bloc was told to: "The EU bought for 5 million. Italy alone took 3"."""
    told = context.told
    if told is None or member not in members(context.home or ""):
        return False
    if told.reporter != context.home and not told.why.get("parties", "").startswith(PART_OF_HOME):
        return False
    if told.flow != draft.flow or told.partner in (None, member, *BLOCS):
        return False
    draft.reporter, draft.partner, draft.verb = member, told.partner, True
    draft.explicit.add("reporter")
    draft.say("parties", PART_OF_HOME)
    return True


def _one_of_them(draft: Draft, cue: Cue, context: Context) -> bool:
    """Whether a number is of one named among those who buy or sell: "Among suppliers Chile had no rival (5 million)".

    They deal with the home, unless whose they are is said.
    """
    scene, home = draft.scene, context.home
    if home in (None, WORLD, *BLOCS) or cue.end > draft.mention.start or not _among(draft, cue):
        return False
    start = draft.mention.start
    own = items(scene).get(start) or last_before([p for p in scene.parties if p.code], start)
    if own is None or own.start < cue.end or own.case != "nominative" or own.kind not in STATES:
        return False
    if same_land(own.code, home or "") or any(p.case not in ("nominative", "aside") for p in scene.parties if p.code):
        return False
    draft.flow, draft.abroad, draft.verb = ABROAD[cue.value], True, True
    draft.reporter = home
    draft.explicit.add("reporter")
    settle(draft, "partner", own, "one of them")
    return True


def _among(draft: Draft, cue: Cue) -> bool:
    """Whether a word names those who deal, of whom one is told: "among the buyers", "as a seller"."""
    scene, words = draft.scene, draft.scene.pack.words("partners")
    noun = scene.text[cue.start : cue.end].lower()
    led = frozenset(scene.pack.words("among"))
    before = [low for low in scene.before(cue.start, AMONG).split() if low not in scene.pack.words("articles")]
    return noun.startswith((*words, *scene.pack.words("dealers"))) and bool(before) and before[-1] in led


def _several(draft: Draft, cue: Cue, object_: PartyMention | None, context: Context) -> bool:
    """Whether several lands told of before do it, of whom none has all of it: "The three countries bought 5 tonnes"."""
    scene, home, before = draft.scene, context.home, context.before
    if home in (None, WORLD, *BLOCS) or before is None or (object_ is not None and object_.code != home):
        return False
    if _crowd(draft, cue):
        return _as_several(draft, cue, home, scene.before(cue.start, 1))
    group = last_before([p for p in scene.parties if p.kind == "group"], cue.start)
    if group is None or group.case != "nominative" or scene.words(group.end, cue.start) > DOES:
        return False
    foreign = {p.code for p in before.parties if p.kind == "country" and not same_land(p.code, home or "")}
    if len(foreign) < PAIR or (group.rule.startswith("group.two") and len(foreign) > PAIR):
        return False
    return _as_several(draft, cue, home, scene.text[group.start : group.end])


def _as_several(draft: Draft, cue: Cue, home: str | None, words: str) -> bool:
    draft.flow, draft.abroad, draft.verb = ABROAD[cue.value], True, True
    draft.reporter, draft.partner = home, None
    draft.explicit |= PARTIES
    draft.say("partner", "several", words)
    return True


def _crowd(draft: Draft, cue: Cue) -> bool:
    """Whether foreign lands joined right before a verb do it together: "Chile and Cuba together took 5 million"."""
    scene = draft.scene
    together = scene.pack.words("together")
    word = scene.before(cue.start, 1)
    if not together or word not in together or draft.mention.start in items(scene):
        return False
    named = [p for p in scene.parties if p.code and p.end <= cue.start]
    return len(named) >= PAIR and all(p.case == "nominative" for p in named[-PAIR:])


def _object(draft: Draft, cue: Cue, named: list[PartyMention]) -> PartyMention | None:
    beside = next((p for p in named if p.case == "nominative" and is_right_behind(draft.scene, cue, p)), None)
    found = beside or pick(draft, [p for p in named if not whose_deed(draft.scene, cue, p)], *OBJECTS[cue.value])
    return found or pick(draft, [p for p in named if p.kind in ("world", "other") and p.end > cue.start], "nominative")
