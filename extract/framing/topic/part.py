"""Which parties have but a part of what a sentence tells, or are one of many in a list."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.parties.lists import items
from extract.framing.parties.subject import agent_of
from extract.framing.scene import Scene
from extract.framing.topic.told import Told
from extract.numbers.kinds import AMOUNTS_OR_PERCENT
from extract.parties.kinds import AGENTS
from extract.parties.mentions import PartyMention

BESIDE, BECAME = 1, 2  # words between a share, or "buyer", and whose it is
FRONT = 4  # words of a sentence that may lead to what stands ahead of its subject: "six weeks after"
CROWD = 3  # parties of a sentence from which it is a crowd


def has_part(told: Told, party: PartyMention) -> bool:
    """Whether a party has but a part of what is told: "Chile's share of exports", "the largest buyer was Chile"."""
    scene = told.scene
    shares = [cue for cue in scene.of("share") if not _leads_to_money(scene, cue)]
    behind: list[int] = []
    if shares:
        if any(0 <= scene.words(cue.end, party.start) <= BESIDE for cue in shares):
            return party.case in AGENTS
        behind = [scene.words(party.end, cue.start) for cue in shares if party.end <= cue.start]
    if party.case != "nominative":
        return party.case == "genitive" and 0 in behind
    if (behind and min(behind) <= BESIDE) or agent_of(scene, party) is not None:
        return True
    bought = scene.of("flow", "buy")
    bought = bought and [cue for cue in bought if 0 <= scene.words(cue.end, party.start) <= BECAME]
    return bool(bought) and not any(p.end <= party.start for p in told.named)


def _leads_to_money(scene: Scene, cue: Cue) -> bool:
    """Whether what may tell a share leads to an amount: "the trade of Peru made up $5 million"."""
    return any(m.kind == "money" and 0 <= scene.words(cue.end, m.start) <= BECAME for m in scene.mentions)


def is_fronted(told: Told, party: PartyMention) -> bool:
    """Whether a party stands ahead of whom a sentence is about: "With Chile's door ajar, Peru counts its tomatoes"."""
    scene = told.scene
    comma = scene.text.find(",", party.end, scene.end)
    if comma < 0 or scene.vocabulary.isdisjoint((*scene.pack.words("fronting"), *scene.pack.words("fronting_ends"))):
        return False
    if any(m.kind in AMOUNTS_OR_PERCENT and m.start < comma for m in scene.mentions):
        return False
    head = scene.lows[: min(FRONT, scene.index(party.start))]
    led = not set(head).isdisjoint(scene.pack.words("fronting"))
    led = led or scene.word_before(comma) in scene.pack.words("fronting_ends")
    if not led:
        return False
    behind = next((p for p in told.named if p.start > comma), None)
    subject = behind is not None and behind.case == "nominative" and behind.code != party.code
    return behind is not None and subject and scene.words(comma + 1, behind.start) <= BESIDE


def stands_ahead(told: Told, party: PartyMention) -> bool:
    """Whether a party only stands ahead of whom a sentence without an amount is about: "As Chile buys less, Peru"."""
    return not told.amount and is_fronted(told, party)


def is_listed(told: Told, party: PartyMention) -> bool:
    """Whether a party is one of many, each with a number of its own: "Chile 3 mln, Peru 2 mln, Cuba 1 mln"."""
    if len(told.named) < CROWD:
        return False
    listed = {p.start: p.code for p in items(told.scene).values()}
    return len(set(listed.values())) >= CROWD and party.start in listed
