"""Parties of flows without a direction: turnover and balance, between two or inside a bloc."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import PARTIES, Draft
from extract.framing.parties.balance import of_gap
from extract.framing.parties.lists import items
from extract.framing.parties.pick import listed_beside, owner_of, pair_of, pick, settle
from extract.framing.parties.the_two import named_two, of_the_two, paired_ahead, those_two
from extract.framing.scene import Scene
from extract.parties.kinds import AGENTS
from extract.parties.mentions import PartyMention
from terms.figure import WORLD

FELL = 1  # words between a number, "fell to" and whom it fell to
LISTED = 1.0  # how near a number a party must stand to be its item of a list


def mutual(draft: Draft, cue: Cue | None, named: list[PartyMention], context: Context) -> None:
    """Set the parties in the first of these ways that the sentence allows."""
    if of_gap(draft, named, context):
        return
    if "including" in draft.scene.links:
        named = [p for p in named if p.code != WORLD or not _told_a_part_since(draft, p)]
    with_ = falls_to(draft, named) or pick(draft, named, "with")
    if _as_pair(draft, named, with_):
        return
    owner = owner_of(draft, cue, named)
    if with_ is not None:
        _as_owner_with(draft, cue, owner, with_, named, context)
    elif not (_as_the_two(draft, cue, owner, named, context) or _as_subject(draft, owner, named, context)):
        _as_listed(draft, owner, named, context)


def _told_a_part_since(draft: Draft, party: PartyMention) -> bool:
    """Whether a number is counted into one behind a party: "with the world for 9 million, 4 of it with Peru"."""
    links = draft.scene.links["including"]
    return any(party.end <= c.start and c.end <= draft.mention.start for c in links)


def _as_pair(draft: Draft, named: list[PartyMention], with_: PartyMention | None) -> bool:
    """Two named together, unless one traded with stands nearer the number."""
    scene, pair = draft.scene, pair_of(draft, named) if len(named) > 1 else None
    if pair is None:
        return False
    if with_ is not None and scene.cost(with_, draft.mention) < scene.cost(pair[0], draft.mention):
        return False
    settle(draft, "reporter", pair[0], "pair")
    settle(draft, "partner", pair[1], "pair")
    return True


def _as_owner_with(
    draft: Draft, cue: Cue | None, owner: PartyMention | None, with_: PartyMention, named: list[PartyMention],
    context: Context,
) -> None:
    """The one traded with, and whose the trade is if the sentence says."""
    settle(draft, "partner", with_, "with")
    if owner is None or owner.code == with_.code:
        rest = [p for p in named if p.code != with_.code and not _in_clause_before(draft, p, with_)]
        owner = pick(draft, rest, *AGENTS, "owner")
    own = owner is not None and cue is not None and _has(draft.scene, owner, cue, with_)
    own = own or (owner is not None and _counts_it(draft.scene, owner))
    if owner is not None and (own or owner.code != context.other or context.home == with_.code):
        settle(draft, "reporter", owner, "owner")


def _has(scene: Scene, owner: PartyMention, cue: Cue, with_: PartyMention) -> bool:
    """Whether a trade stands right beside whose it is, but for whom it is with: "Перудің Чилимен саудасы"."""
    if scene.words(owner.end, cue.start) == 0:
        return True
    if owner.case != "genitive":
        return False
    between = scene.words(owner.end, with_.start) == 0 and scene.words(with_.end, cue.start) == 0
    return between or scene.words(cue.end, owner.start) == 0


def _counts_it(scene: Scene, owner: PartyMention) -> bool:
    """Whether a land itself tells of its trade: "China reports trade of $5 million with Chile"."""
    verbs = scene.pack.words("counts_own")
    return bool(verbs) and owner.case == "nominative" and scene.after(owner.end, 1).startswith(verbs)


def _in_clause_before(draft: Draft, party: PartyMention, with_: PartyMention) -> bool:
    """Whether a colon ends the clause that tells of a party and of "it": "Peru overtook Chile: trade with it was 3"."""
    head, sign, _ = draft.scene.text[party.end : with_.start].partition(":")
    return with_.kind == "neighbour" and bool(sign) and bool(head.strip())


def _as_the_two(
    draft: Draft, cue: Cue | None, owner: PartyMention | None, named: list[PartyMention], context: Context
) -> bool:
    """The two spoken of, unless the number is that of a third: "the main partners are Peru ($5m)"."""
    free = owner is None or owner.kind == "self"
    item = items(draft.scene).get(draft.mention.start)
    two = paired_ahead(draft, cue, context) if owner is None and item is None else None
    if two is not None:
        draft.explicit |= PARTIES
    elif item is None or item.code in (context.home, context.other):
        two = (those_two(draft, named, context) if free else None) or of_the_two(draft, cue, owner, context)
    if two is not None:
        draft.say("parties", "the two")
    elif free and (two := named_two(draft, cue, context)) is not None:
        draft.explicit |= PARTIES
        draft.say("parties", "the two named")
    if two is not None:
        draft.reporter, draft.partner = two
    return two is not None


def _as_subject(draft: Draft, owner: PartyMention | None, named: list[PartyMention], context: Context) -> bool:
    """The subject before a balance that nobody owns: "Peru had a surplus of 3 million"."""
    if draft.flow != "balance" or owner is not None:
        return False
    subject = pick(draft, [p for p in named if p.end - p.start > 1], "nominative")
    if subject is None or subject.end > draft.mention.start:
        return False
    settle(draft, "reporter", subject, "subject")
    running = (context.reporter, context.partner)
    if subject.code in running and None not in running:
        draft.partner = running[subject.code == running[0]]
    return True


def _as_listed(draft: Draft, owner: PartyMention | None, named: list[PartyMention], context: Context) -> None:
    """The partner in a list that a number stands beside, and the owner of the flow."""
    listed = listed_beside(draft, [p for p in named if p is not owner], context.home)
    if listed is not None and owner is not None and draft.scene.cost(listed, draft.mention) >= LISTED:
        listed = None
    if listed is not None:
        settle(draft, "partner", listed, "listed")
    if owner is not None and (listed is None or owner.code != listed.code):
        settle(draft, "reporter", owner, "owner")


def falls_to(draft: Draft, named: list[PartyMention]) -> PartyMention | None:
    """To whom a part of the trade with several falls: "trade with the EU made up 9 billion, 4 of it fell to Italy"."""
    ahead = next((p for p in named if _falls_ahead(draft, p)), None)
    falls = draft.scene.links.get("falls")
    if ahead is not None or falls is None:
        return ahead
    end = draft.mention.end
    if draft.scene.pack.verb_last:
        return next((p for p in named if _falls_behind(draft, p, falls)), None)
    part = next((c for c in draft.scene.links.get("including", ()) if draft.scene.words(end, c.start) == 0), None)
    end = end if part is None else part.end  # "9 billion of that amount falls on Spain"
    for party in named:
        words = draft.scene.of_between("link", end, party.start)
        if any(c.value == "falls" and 0 <= draft.scene.words(end, c.start) <= FELL for c in words):
            return party if draft.scene.words(words[-1].end, party.start) <= FELL else None
    return None


def _falls_ahead(draft: Draft, party: PartyMention) -> bool:
    """Whether whom a number falls to stands before it: "на Чили пришлось 229 млн", "Чилиге 229 млн тиесілі"."""
    scene, number = draft.scene, draft.mention
    if party.case != "to" or party.end > number.start or scene.words(party.end, number.start) > FELL + 1:
        return False
    if scene.pack.verb_last:  # else the form says of itself where goods went
        falls = scene.links.get("falls", ())
        return draft.flow == "import" and any(scene.words(number.end, c.start) == 0 for c in falls)
    return scene.after(party.end, 1) in scene.pack.words("fell_to")


def _falls_behind(draft: Draft, party: PartyMention, falls: list[Cue]) -> bool:
    """Whether a verb ends a clause that says to whom a number falls: "229 млн доллары Чилиге тиді"."""
    between = 0 <= draft.scene.words(draft.mention.end, party.start) <= FELL
    return between and party.case == "to" and any(0 <= draft.scene.words(party.end, c.start) <= FELL for c in falls)
