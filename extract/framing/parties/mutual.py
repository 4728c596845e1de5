"""Parties of flows without a direction: turnover and balance, between two or inside a bloc."""

from __future__ import annotations

from collections.abc import Iterable

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.parties.balance import of_gap
from extract.framing.parties.halves import paired
from extract.framing.parties.lists import items
from extract.framing.parties.named import same_land
from extract.framing.parties.pick import BESIDE, listed_beside, owner_of, pair_of, pick, settle, worldwide
from extract.framing.parties.referents import BLOCS
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.parties.kinds import STATES, STATES_AND_CITIES
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

PAIR = 2
FELL = 1  # words between a number, "fell to" and whom it fell to
LISTED = 1.0  # how near a number a party must stand to be its item of a list


def mutual(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    scene = draft.scene
    if of_gap(draft, named, context):
        return
    pair = pair_of(draft, named) if len(named) > 1 else None
    with_ = falls_to(draft, named) or pick(draft, named, "with")
    if pair is not None and (with_ is None or scene.cost(with_, draft.mention) >= scene.cost(pair[0], draft.mention)):
        settle(draft, "reporter", pair[0], "pair")
        settle(draft, "partner", pair[1], "pair")
        return
    owner = owner_of(draft, cue, named)
    if with_ is not None:
        settle(draft, "partner", with_, "with")
        rest = [p for p in named if p.code != with_.code]
        own = (
            owner
            if owner is not None and owner.code != with_.code
            else pick(draft, rest, "genitive", "adjective", "nominative", "owner")
        )
        if own is not None and (own.code != context.other or context.home == with_.code):
            settle(draft, "reporter", own, "owner")
        return
    free = owner is None or owner.kind == "self"
    item = items(scene).get(draft.mention.start)
    third = item is not None and item.code not in (context.home, context.other)  # "the main partners are Peru ($5m)"
    two = (_those_two(draft, named, context) if free else None) or _of_the_two(draft, cue, owner, context)
    two = None if third else two
    if two is not None:
        draft.reporter, draft.partner = two
        draft.say("parties", "the two")
        return
    named_two = _named_two(draft, cue, context) if free else None
    if named_two is not None:
        draft.reporter, draft.partner = named_two
        draft.explicit |= PARTIES
        draft.say("parties", "the two named")
        return
    left = draft.flow == "balance" and owner is None
    subject = pick(draft, [p for p in named if p.end - p.start > 1], "nominative") if left else None
    if subject is not None and subject.end <= draft.mention.start:
        settle(draft, "reporter", subject, "subject")
        if subject.code in (context.reporter, context.partner) and None not in (context.reporter, context.partner):
            draft.partner = context.partner if subject.code == context.reporter else context.reporter
        return
    listed = listed_beside(draft, [p for p in named if p is not owner], context.home)
    if listed is not None and (owner is None or scene.cost(listed, draft.mention) < LISTED):
        settle(draft, "partner", listed, "listed")
        if owner is not None and owner.code != listed.code:
            settle(draft, "reporter", owner, "owner")
    elif owner is not None:
        settle(draft, "reporter", owner, "owner")


def falls_to(draft: Draft, named: list[PartyMention]) -> PartyMention | None:
    """To whom a part of the trade with several falls: "trade with the EU made up 9 billion, 4 of it fell to Italy"."""
    end, falls = draft.mention.end, draft.scene.of("link", "falls")
    if falls and draft.scene.pack.verb_last:
        return next((p for p in named if _falls_behind(draft, p, falls)), None)
    part = next((c for c in draft.scene.of("link", "including") if draft.scene.words(end, c.start) == 0), None)
    end = end if part is None else part.end  # "9 billion of that amount falls on Spain"
    for party in named if falls else ():
        words = draft.scene.of_between("link", end, party.start)
        if any(c.value == "falls" and 0 <= draft.scene.words(end, c.start) <= FELL for c in words):
            return party if draft.scene.words(words[-1].end, party.start) <= FELL else None
    return None


def _falls_behind(draft: Draft, party: PartyMention, falls: list[Cue]) -> bool:
    """Whether a verb ends a clause that says to whom a number falls: "229 млн доллары Чилиге тиді"."""
    between = 0 <= draft.scene.words(draft.mention.end, party.start) <= FELL
    return between and party.case == "to" and any(0 <= draft.scene.words(party.end, c.start) <= FELL for c in falls)


def _those_two(draft: Draft, named: list[PartyMention], context: Context) -> tuple[str, str] | None:
    """"The two countries": both named in the sentence, or one of them its subject or alone that of the last one."""
    scene, before = draft.scene, context.before
    home = next((p.code for p in named if p.kind == "self"), context.home)
    if not any(p.rule.startswith("group.two") for p in scene.parties) or home in (None, WORLD):
        return None
    here = _countries(scene)
    there = _countries(before) if before is not None and before.paragraph == scene.paragraph else []
    if len(here) == 2:
        return (here[0], here[1]) if home != here[1] else (here[1], here[0])
    subjects = {p.code for s in (scene, before) if s is not None for p in s.parties if p.case == "nominative"}
    alone = context.other in (None, WORLD)
    foreign = [code for code in here or there if code != home and (code in subjects or alone)]
    others = [code for code in here or there if code != home]
    return (home, foreign[0]) if home is not None and len(others) == len(foreign) == 1 else None


def _named_two(draft: Draft, cue: Cue | None, context: Context) -> tuple[str, str] | None:
    """The only two lands that a sentence on turnover names, where they are not those of the text: "Kazakh and ..."."""
    if cue is None or draft.flow != "turnover" or draft.role == "share" or paired(draft.scene):
        return None
    first = next((m.start for m in draft.scene.mentions if m.kind == draft.mention.kind), draft.mention.start)
    named = [p for p in draft.scene.parties if p.code and p.kind in STATES_AND_CITIES and p.start < first]
    codes = list(dict.fromkeys(p.code for p in named))
    item = items(draft.scene).get(draft.mention.start)
    if item is not None and item.code not in codes:
        return None
    if len(codes) != PAIR or same_land(*codes) or {p.case for p in named} <= {"with"}:
        return None
    return None if set(codes) == {context.home, context.other} else (codes[0], codes[1])


def _countries(scene: Scene) -> list[str]:
    return list(dict.fromkeys(p.code for p in scene.parties if p.kind == "country" and p.code))


def is_of_two(draft: Draft, cue: Cue | None) -> bool:
    """Whether a turnover is that of two, whoever they are: "bilateral trade", "екі ел ... тауар айналымын"."""
    if draft.flow != "turnover":
        return False
    two = any(p.rule.startswith("group.two") for p in draft.scene.parties)
    if two and draft.role == "level" and worldwide(draft, cue) is None:
        return True
    if "link" not in draft.scene.cues:
        return False
    mutual, bilateral = draft.scene.of("link", "mutual"), draft.scene.of("link", "bilateral")
    return any(
        _beside(said, bilateral) or any(w.start < said.end and said.start < w.end for w in mutual)
        for said in ([cue] if cue is not None else draft.scene.of("flow", "turnover"))
    )


def _is_bilateral(draft: Draft, cue: Cue | None) -> bool:
    """Whether the flow word is said to be mutual: "двусторонняя торговля"."""
    words = draft.scene.of("link", "mutual", "bilateral")
    return cue is not None and _beside(cue, words)


def _beside(cue: Cue, words: Iterable[Cue]) -> bool:
    return any(w.start <= cue.end + BESIDE and cue.start <= w.end + BESIDE for w in words)


def _of_the_two(draft: Draft, cue: Cue | None, owner: PartyMention | None, context: Context) -> tuple[str, str] | None:
    """The two that a number goes on about: "the two countries", or in a document about a pair one of them."""
    if context.home is None or context.other in (None, WORLD) or context.home == context.other:
        two = owner is None and any(p.rule.startswith("group.two") for p in draft.scene.parties)
        return context.pair if two else None
    if owner is not None and owner.code not in (context.home, context.other):
        return None
    group = any(p.kind == "group" for p in draft.scene.parties) or _is_bilateral(draft, cue)
    if owner is None:
        return (context.home, context.other) if group else None
    if not group and worldwide(draft, cue) is not None:
        return None
    running = (context.reporter, context.partner)
    if draft.flow == "balance" and owner.code in running and None not in running:
        return (owner.code, str(running[owner.code == running[0]])) if WORLD not in running else None
    return context.home, context.other


def inside_bloc(draft: Draft, named: list[PartyMention], context: Context) -> bool:
    """Trade of a bloc's members with each other."""
    scene = draft.scene
    words = scene.of("link", "mutual") if draft.flow in TRADE else ()
    mutual = scene.nearest(words, draft.mention, 2.5)[0] if words else None
    if mutual is None or _of_the_next(scene, mutual, draft.mention):
        return False
    blocs = [p for p in named if p.kind == "bloc"] or [p for p in named if p.kind == "self" and p.code in BLOCS]
    bloc, _ = scene.nearest(blocs, draft.mention)
    code = bloc.code if bloc is not None else context.home if context.home in BLOCS else None
    if bloc is None and scene.of_between("flow", mutual.end, draft.mention.start):
        return False
    code = code or _just_spoken_of(scene, context)
    if code is None or (bloc is not None and bloc.case == "with"):
        return False
    if (bloc is None or bloc.kind == "self") and context.other not in (None, code, WORLD):
        return False  # mutual between the bloc and the one that the text tells of
    here = (p for p in named if ";" not in scene.text[draft.mention.end : p.start])
    if any(p.kind in STATES and p.code != code for p in here):
        return False
    if (
        context.home not in (None, code)
        and context.home not in BLOCS
        and bloc is not None
        and bloc.case not in ("genitive", "in", "to", "nominative", "adjective")
    ):
        return False
    draft.reporter = draft.partner = code
    draft.flow = "turnover"
    draft.explicit |= PARTIES
    draft.say("parties", "inside.bloc", scene.text[mutual.start : mutual.end])
    return True


def _of_the_next(scene: Scene, mutual: Cue, mention: Mention) -> bool:
    """Whether "mutual" opens the clause behind that of a number with a flow: "trade fell by 3%, mutual trade by 2%"."""
    parted = mutual.start >= mention.end and "," in scene.text[mention.end : mutual.start]
    return parted and bool(scene.of_between("flow", scene.start, mention.start))


def _just_spoken_of(scene: Scene, context: Context) -> str | None:
    """The bloc that the last number was of, or whose members' trade the sentence before named."""
    told, before = context.told, context.before
    if told is not None and told.reporter in BLOCS and told.scene in (scene, before):
        return told.reporter
    if before is None or not before.of("link", "mutual") or not before.of("flow"):
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
