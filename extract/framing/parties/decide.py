"""Whose flow a number is and with whom: reporter and partner from cases, order and what the text spoke of before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.former_level import RULE as FORMER
from extract.framing.flows.kinds import DEALT, INWARD, ONE_WAY
from extract.framing.parties.after_parts import after_a_list
from extract.framing.parties.alike import as_the_item_above, as_the_item_before, as_the_other_of_two, each_its_own
from extract.framing.parties.bracketed import told_before
from extract.framing.parties.cases import bought_at, case_of
from extract.framing.parties.dealt_out import dealt_out
from extract.framing.parties.directed import directed
from extract.framing.parties.halves import CROWD, crowds, paired
from extract.framing.parties.inside_bloc import inside_bloc, of_inner_trade
from extract.framing.parties.invested import invested
from extract.framing.parties.joint import settle_joint
from extract.framing.parties.left_open import fill
from extract.framing.parties.lists import gapped, items
from extract.framing.parties.member_of import with_member
from extract.framing.parties.mutual import falls_to, mutual
from extract.framing.parties.nearby import nearby
from extract.framing.parties.number_before import as_its_level, goes_on, in_brackets, like_the_last, reversed_, turn
from extract.framing.parties.overtaken import rivals
from extract.framing.parties.part_of_sum import part_of_sum
from extract.framing.parties.ranked import as_partners
from extract.framing.parties.rivals import does_as_told, owns_the_like, rival
from extract.framing.parties.same_way import same_way
from extract.framing.parties.shares import shared
from extract.framing.parties.traded import traded
from extract.framing.parties.travelled import travelled
from extract.framing.parties.whole_land import settle_whole_land
from extract.framing.scene import Scene, last_before
from extract.parties.kinds import AGENTS, OWNERS, STATES, TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention
from terms.countries import bloc_of, members
from terms.figure import WORLD

BESIDE = 1  # words between an item and the word of trade that is its own


def decide_parties(draft: Draft, cue: Cue | None, context: Context) -> None:
    """Set reporter and partner of a draft whose flow is decided."""
    scene = draft.scene
    before, context.previous = context.previous, draft
    if before is not None:
        context.partners = (*context.partners, before.partner)
        if before.scene is not scene:
            after_a_list(draft, context)
    if _told_already(draft, context):
        return
    before = told_before(draft, before, context)
    ranked, named = "ranked" in scene.cues, nearby(draft, cue, context)
    if ranked:
        named = as_partners(draft, cue, named, context)
    listed = items(scene) if len(scene.parties) > 1 else {}
    item = _item(draft, cue, listed, context)
    if scene.parties and draft.role != "share" and context.told is not None and context.told.partner is not None:
        own = item or gapped(scene, draft.mention)
        own = as_partners(draft, cue, [own], context)[0] if own is not None and ranked else own
        grouped = own is None or own.case == "with" or own.rule.startswith("group")
        if own is not None and not grouped and each_its_own(draft, own, context.told, context):
            return
    if item is not None and _as_listed(draft, item, before, named, context):
        return
    if item is not None and item.code != context.home:
        item = as_partners(draft, cue, [item], context)[0] if ranked else item
        named = with_item(draft, item, [p for p in named if p.code not in {q.code for q in listed.values()}])
    else:
        named = named if item is None else _without_next(draft, item, named)
        named = with_member(draft, together(scene, named)) if named else named
        if _taken_whole(draft, before, cue, named, context):
            return
    if ("reverse" in scene.links and reversed_(draft, before, named)) or same_way(draft, cue, named, context):
        return
    if ("falls" in scene.links or scene.pack.words("fell_to")) and draft.role != "share":
        named = with_falling(draft, named)
    turn(draft, cue, named, context)
    _rule_for(draft, cue)(draft, cue, named, context)
    fill(draft, before, cue, named, context)
    settle_joint(draft, cue)
    settle_whole_land(draft)


def _told_already(draft: Draft, context: Context) -> bool:
    """Whether the parties came with the flow, or are like those of the number or the line before."""
    if draft.somebodys or draft.why.get("flow", "").startswith(FORMER):
        return True
    told = context.told
    if "travel" in draft.scene.cues and travelled(draft, context):
        return True
    if part_of_sum(draft, context) or rivals(draft, context) or as_the_item_above(draft, context):
        return True
    if as_the_other_of_two(draft, context):
        return True
    return does_as_told(draft, told) or owns_the_like(draft, told, context.before)


def _item(
    draft: Draft, cue: Cue | None, listed: Mapping[int, PartyMention], context: Context
) -> PartyMention | None:
    """The party of a number in a list, as the words around it have it; none where it has a word of trade to itself."""
    item = listed.get(draft.mention.start) or rival(draft)
    if item is None and ("respectively" in draft.scene.links or "pronoun" in draft.scene.links):
        item = dealt_out(draft, context)
    if item is None or _owns(draft, item, cue):
        return None
    buys = cue is not None and cue.value in ("buy", "import")
    if buys and (case_of(draft.scene, item) == "from" or _is_made_there(draft.scene, item)):
        return item.cased("from")  # "bought Peruvian goods worth 5 million and Chilean ones worth 3"
    return item.cased("from") if bought_at(draft.scene, item) else item


def _is_made_there(scene: Scene, item: PartyMention) -> bool:
    """Whether a part of what was bought is told by whose goods it is alone: "$3 million of it Chilean"."""
    words = [*scene.links.get("including", ()), *scene.of("product", "again")] if item.case == "adjective" else []
    if not any(c.start < item.end for c in words):
        return False
    behind = scene.after(item.end, 1)
    return not behind.isalpha() or any(behind in scene.pack.words(name) for name in ("joint", "costs"))


def _owns(draft: Draft, item: PartyMention, cue: Cue | None) -> bool:
    """Whether an item has a word of trade to itself: "exports of Peru came to 2 billion, imports of Chile to 3"."""
    if cue is None or item.case not in OWNERS or draft.role == "share" or draft.flow not in ONE_WAY:
        return False
    before = last_before(draft.scene.mentions, draft.mention.start)
    own = before is not None and before.end <= cue.start < draft.mention.start
    return own and draft.scene.words_apart(cue, item) <= BESIDE


def _without_next(draft: Draft, item: PartyMention, named: list[PartyMention]) -> list[PartyMention]:
    """The parties of a number without those of the other numbers of its list: "Peru and Chile sold Cuba 5 and 7"."""
    halves = paired(draft.scene)
    if draft.mention.start not in halves:
        return named
    others = {p.start for p in halves.values()} - {item.start}
    return [p for p in named if p.start not in others]


def _as_listed(
    draft: Draft, item: PartyMention, before: Draft | None, named: list[PartyMention], context: Context
) -> bool:
    """Whether a list settles both parties: a bloc named before its members' trade, or the item before does."""
    if of_inner_trade(draft, named, context):
        return True
    if item.kind == "bloc" and "mutual" in draft.scene.links and inside_bloc(draft, named, context):
        return True
    return as_the_item_before(draft, item, before, items(draft.scene))


def _taken_whole(
    draft: Draft, before: Draft | None, cue: Cue | None, named: list[PartyMention], context: Context
) -> bool:
    """Whether both parties come at once: inside a bloc, or as those of a number before."""
    if "mutual" in draft.scene.links and inside_bloc(draft, named, context):
        return True
    if of_inner_trade(draft, named, context) or (draft.role == "share" and like_the_last(draft, named, context)):
        return True
    if before is None or before.scene is not draft.scene or before.reporter is None:
        return False
    return in_brackets(draft, before, cue) or (
        before.flow is not None and (as_its_level(draft, before) or goes_on(draft, before, cue, named))
    )


def together(scene: Scene, named: list[PartyMention]) -> list[PartyMention]:
    """Three and more parties in a row as one, whose code says no more than that they are several."""
    if len(named) < CROWD:
        return named
    for run in crowds(scene, named):
        bloc = _bloc_behind(scene, run[-1])
        several = replace(run[-1], start=run[0].start, code=bloc or WORLD, kind="bloc" if bloc else "world")
        named = [p for p in named if p not in run] + [several]
    return sorted(named, key=lambda p: p.start)


def _bloc_behind(scene: Scene, last: PartyMention) -> str | None:
    """The bloc all of whose members, and nobody else, stand in a row, however far from the number its first do."""
    row = next((run for run in crowds(scene, scene.parties) if run[-1].start == last.start), [])
    return bloc_of({party.code for party in row})


def with_falling(draft: Draft, named: list[PartyMention]) -> list[PartyMention]:
    """The parties of a number, one that it falls to as the one traded with: "5 млн пришлось на Чили"."""
    falls = falls_to(draft, named)
    if falls is None or falls.case == "from":  # "fell to Peruvian goods"
        return named
    rest = [p for p in named if p.start < draft.mention.start or p.case not in TRADED_WITH]
    return [*(p for p in rest if p is not falls), falls.cased("with")]


def with_item(draft: Draft, item: PartyMention, named: list[PartyMention]) -> list[PartyMention]:
    """The parties of an item of a list: its own beside the number, and those that are not in the same case."""
    if item.rule.startswith("group") and item.case == "nominative":
        return [*named, item]  # "those two countries bought 3 and 2 million tonnes respectively"
    if item.case in OWNERS:
        named = [p for p in named if p.case not in OWNERS or _owns_whole(draft, p)]
    wholes = {p.code for p in named if p.kind == "bloc" and p.case in AGENTS and item.code in members(p.code)}
    if wholes:  # "trade of the union with Peru: Chile 3 million, Cuba 2"
        named, item = [p for p in named if p.code not in wholes], item.cased("genitive")
    if draft.flow == "turnover" and item.case == "nominative" and (with_them := _traded_with(draft, item, named)):
        named, item = [p for p in named if p is not with_them], item.cased("with")
    if item.kind in STATES:
        # "to Central Asia 3.6 million: Uzbekistan 2.5 million"
        named = [p for p in named if p.kind != "bloc" or p.case not in WAYS]
        # "trade with the EU: Italy 2.5 million"
        inside = {p.code for p in named if p.kind == "bloc" and p.case == "with" and item.code in members(p.code)}
        if inside and item.case == "nominative":
            named, item = [p for p in named if p.code not in inside], item.cased("with")
    # of an import the land that a row of sums leads "to" has them: "the first place belonged to Peru (9 million)"
    known = item.case in TRADED_WITH and not (item.case == "to" and draft.flow in INWARD)
    case = item.case if known or wholes else "nominative"
    at = draft.mention.start - 1
    return [
        *(p for p in named if p.case != case or case == "nominative"),
        replace(item, start=at, end=at + 1, case=case),
    ]


def _traded_with(draft: Draft, item: PartyMention, named: list[PartyMention]) -> PartyMention | None:
    """The bloc traded with of which an item is a member: "Trade with the union came to 5, of which Peru had 2"."""
    led = any(c.end <= item.start for c in draft.scene.links.get("including", ()))
    blocs = (p for p in named if p.kind == "bloc" and p.case == "with" and item.code in members(p.code))
    return next(blocs, None) if led else None


def _owns_whole(draft: Draft, party: PartyMention) -> bool:
    """Whether a share is of the flow of a party that stands right behind it: "в импорте Чили доля Перу — 5%"."""
    scene = draft.scene
    return draft.role == "share" and any(scene.words(c.end, party.start) == 0 for c in scene.of("flow"))


Rule = Callable[[Draft, "Cue | None", list[PartyMention], Context], None]


def _rule_for(draft: Draft, cue: Cue | None) -> Rule:
    if draft.flow == "investment":
        return invested
    if draft.role == "share":
        return shared
    if draft.flow in ONE_WAY:
        return traded if cue is not None and cue.value in DEALT else directed
    return mutual
