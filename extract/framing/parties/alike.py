"""Items of a list of parties that stand alike: each with a flow of its own, or in the place of the one before."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.draft import PARTIES, Draft
from extract.framing.flows.kinds import ONE_WAY, OUTWARD
from extract.framing.parties.former_latter import RULES
from extract.framing.parties.lists import items
from extract.framing.parties.named import parties
from extract.framing.scene import Scene, last_before
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention
from terms.countries import members
from terms.figure import WORLD

ITEM = "item"  # a line of a list
ITS = 2  # words and signs between "the latter" and its number
BESIDE = 4  # words from the change of an item to its level


def each_its_own(draft: Draft, item: PartyMention, told: Draft, context: Context) -> bool:
    """In a list of owners each has the flow with the same partner: "Russia's came to 5 billion, Belarus's to 3"."""
    if told.reporter == item.code:
        return False
    if told.abroad and told.scene is draft.scene and item.case == "genitive" and _buys_too(told, item):
        draft.flow, draft.reporter, draft.partner, draft.abroad = told.flow, told.reporter, item.code, True
        draft.explicit |= PARTIES
        draft.say("parties", "each its own")
        return True
    headed = items(draft.scene).get(told.mention.start) if told.scene is draft.scene else None
    if headed is not None and headed.code == told.partner != WORLD and headed.case != "adjective":
        return False  # the next partner of a list
    near = told.scene in (draft.scene, context.before)
    if _alike(draft, item, told):
        draft.partner = told.reporter if told.partner == item.code else told.partner
    elif item.case == "genitive" and draft.flow in OUTWARD and near and told.partner == item.code:
        draft.partner = told.reporter  # "$5 billion of this were Peru's sales, $3 billion Chile's"
    elif item.case == "genitive" and near and "flow" not in draft.explicit and not _has_a_part(draft, item, told):
        draft.partner = told.partner
    elif told.scene is draft.scene and told.why.get("reporter", "").startswith("member of the bloc"):
        draft.partner = told.partner if item.code in members(told.partner or "") else None
    if draft.partner in (None, item.code):
        draft.partner = None
        return False
    draft.reporter = item.code
    draft.explicit.add("reporter")
    draft.say("parties", "each its own")
    return True


def _has_a_part(draft: Draft, item: PartyMention, told: Draft) -> bool:
    """Whether an owner has no more than a part of what was told: "China's trade with the EU: Italy's share is 5"."""
    inside = members(told.partner or "")
    if item.code in inside:
        return told.reporter not in inside
    if told.partner != WORLD:
        return False
    scene = draft.scene
    shares = [c for c in scene.of("share") if c.end <= draft.mention.start]
    beside = any(0 <= scene.words(*ends) <= 1 for c in shares for ends in ((c.end, item.start), (item.end, c.start)))
    return beside or any(c.end <= draft.mention.start for c in scene.of("ranked", "place"))


def _buys_too(told: Draft, item: PartyMention) -> bool:
    """Whether the number before is of the purchases of an owner like this one: "Peru's purchases were 3, Chile's 2"."""
    owners = {p.code for p in told.scene.parties if p.case == "genitive" and p.end <= told.mention.start}
    return told.partner in owners and item.code not in (told.reporter, told.partner)


def as_the_item_above(draft: Draft, context: Context) -> bool:
    """In a list of lines each land has its own flow with one partner: "Sellers to Peru: 1. Cuba, 5; 2. Chile, 4"."""
    told, scene = context.told, draft.scene
    if told is None or scene.kind != ITEM or told.scene.kind != ITEM or told.scene is not context.before:
        return False
    head, above = _heading(scene), _heading(told.scene)
    if head is None or above is None or told.flow != draft.flow or told.role != draft.role or scene.of("flow"):
        return False
    if told.reporter != above.code or told.partner in (None, head.code) or above.code == head.code:
        return False
    draft.reporter, draft.partner = head.code, told.partner
    draft.explicit.add("reporter")
    draft.say("parties", "as the line above", scene.text[head.start : head.end])
    return True


def as_the_other_of_two(draft: Draft, context: Context) -> bool:
    """In one clause the second of two does what the first does: "The former sold 5 million, the latter 3"."""
    told, scene = context.told, draft.scene
    if told is None or told.scene is not scene or not {"former", "latter"} <= scene.cues.keys():
        return False
    if told.flow not in ONE_WAY or scene.of_between("flow", told.mention.end, draft.mention.start):
        return False
    two = [p for p in parties(scene, context) if p.rule in RULES.values()]
    mine, other = last_before(two, draft.mention.start), last_before(two, told.mention.start)
    if mine is None or other is None or mine.start < told.mention.end or other.case != mine.case:
        return False
    sides = (told.reporter, told.partner)
    if scene.words(mine.end, draft.mention.start) > ITS or other.code not in sides:
        return False
    draft.flow, draft.abroad, draft.verb = told.flow, told.abroad, told.verb
    swapped = {other.code: mine.code, mine.code: other.code}
    draft.reporter, draft.partner = (swapped.get(code or "", code) for code in sides)
    draft.explicit.add("reporter")
    draft.say("parties", "each its own", scene.text[mine.start : mine.end])
    return True


def _heading(scene: Scene) -> PartyMention | None:
    """The only land that a line of a list names, by its bare name."""
    named = [p for p in scene.parties if p.code]
    return named[0] if len(named) == 1 and named[0].case == "nominative" else None


def as_the_item_before(
    draft: Draft, item: PartyMention, before: Draft | None, listed: dict[int, PartyMention]
) -> bool:
    """The parties of a list stand alike to its numbers: "suppliers were Peru (3 mln), Chile (2 mln), Cuba (1 mln)"."""
    scene = draft.scene
    last = _item_of(before, listed) if before is not None and before.scene is scene else None
    if before is None or last is None or last.code == item.code or last.case != item.case:
        return False
    if draft.role != before.role and not (draft.is_change and before.is_level):
        return False
    if before.flow is None or scene.of_between("flow", before.mention.end, draft.mention.start):
        return False
    sides = (before.reporter, before.partner)
    if last.code not in sides or item.code in sides or None in sides or last.code == WORLD:
        return False
    if draft.role == "share":
        last = _sharer(scene, before, last) or last
    draft.flow, draft.abroad, draft.verb = before.flow, before.abroad, before.verb
    draft.reporter, draft.partner = (item.code if code == last.code else code for code in sides)
    draft.explicit |= before.explicit & PARTIES
    draft.say("partner", "listed", scene.text[item.start : item.end])
    return True


def _item_of(draft: Draft, listed: dict[int, PartyMention]) -> PartyMention | None:
    """The item that a number is of: its own, or that of the change right before it, "Chile 3 times to $3 million"."""
    at = draft.mention.start
    near = (start for start in sorted(listed, reverse=True) if start < at and draft.scene.words(start, at) <= BESIDE)
    return listed.get(at) or next((listed[start] for start in near), None)


def _sharer(scene: Scene, share: Draft, head: PartyMention) -> PartyMention | None:
    """Whose share a list begins with, where whose flow it is of stands nearer: "доля Чили в импорте Перу — 5%"."""
    said = [c.end for c in scene.of("share") if c.end <= head.start]
    alike = (p for p in scene.parties if said and p.end <= head.start and p.case == head.case)
    return next((p for p in alike if p.code == share.partner and 0 <= scene.words(said[-1], p.start) <= 1), None)


def _alike(draft: Draft, item: PartyMention, told: Draft) -> bool:
    """Whether a number has its owner where the one before has its: "Peruvian sales made $5 million, Chilean ones 3".

    Or a subject beside goods of one maker: "Peru imported 5 tonnes of Chilean fish, and Canada 3"; or both have one
    right before them: "Перу 5 млн, ал Чили 3 млн тонна мыс жөнелтті".
    """
    scene, start = draft.scene, told.mention.start
    if told.scene is not scene or told.flow != draft.flow or told.abroad:
        return False
    if scene.of_between("flow", told.mention.end, draft.mention.start):
        return False
    owner = next((p for p in scene.parties if p.code == told.reporter and p.end <= start), None)
    if owner is None or (owner.case != item.case and not {owner.case, item.case} <= {*OWNERS}):
        return False
    if item.case in OWNERS:
        return draft.flow in ONE_WAY or (item.case == "genitive" and told.partner == WORLD)
    blocs = [set(members(p.code)) for p in scene.parties if p.kind == "bloc" and p.end <= start]
    if any({told.reporter, item.code} <= inside for inside in blocs):
        return told.partner != item.code  # "trade of the union with Peru: Chile did 5 million, Cuba 3"
    if item.code in members(owner.code):
        return draft.flow in ONE_WAY  # "the union sold China 70 million tonnes, Peru alone 5"
    maker = any(p.code == told.partner and p.case == "adjective" for p in scene.parties)
    headed = items(scene).get(start)
    both = headed is not None and headed.code == told.reporter
    dealt = told.flow in ONE_WAY and headed is None and _did(scene, owner, told, item)
    return item.case == "nominative" and (both or dealt or (maker and draft.flow in ONE_WAY and not told.verb))


def _parted(scene: Scene, start: int, end: int) -> bool:
    """Whether two commas part a subject from its verb: "Peru, in spite of the ban, shipped"."""
    between = scene.text[start:end].strip()
    if not (between.startswith(",") and between.endswith(",")):
        return False
    begun = (*(p.start for p in scene.parties), *(m.start for m in scene.numbers))
    return not any(start <= at < end for at in begun)


def _did(scene: Scene, owner: PartyMention, told: Draft, item: PartyMention) -> bool:
    """Whether a verb of trade leads from its subject to a number, and the next subject does the same: "and Peru 3"."""
    start, end = told.mention.start, told.mention.end
    if owner.case != "nominative" or not set(":(").isdisjoint(scene.text[end : item.start]):
        return False
    flows = scene.of_between("flow", owner.end, start)
    does = bool(flows) and (scene.words(owner.end, flows[0].start) <= 1 or _parted(scene, owner.end, flows[0].start))
    return does and all(cue.value == "goods" for cue in scene.of_between("link", end, item.start))
