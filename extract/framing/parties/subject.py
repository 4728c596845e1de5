"""Who opens a clause and does what its word of trade says, and whether he does it beside the country told of."""

from __future__ import annotations

from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import DEALT
from extract.framing.parties.named import NOBODY
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS
from extract.parties.kinds import AGENTS, CITY_CASES
from extract.parties.mentions import PartyMention

PARTING = frozenset(";:(—–\n")
SAID_TO_BE = 4  # words between a party and whose partner it is said to be
BESIDE_OWNER = 6  # words and hyphens between an owner and his partner
OPENED = 3  # words and signs between a verb and the place of the name that opens the next clause
REACH = 12  # words between a subject and the word of trade that it governs
PREDICATE = (":", "(", "—", "–", "-")


def opens(draft: Draft, cue: Cue | None, named: list[PartyMention]) -> PartyMention | None:
    """The name that opens the clause of a word of trade as its subject: "Россия довела экспорт до 35 млн т"."""
    scene = draft.scene
    if cue is None or cue.start >= draft.mention.start:
        return _opens_verb_last(draft, cue, named) if scene.pack.verb_last else None
    before = [p for p in named if p.start < p.end <= cue.start]
    bare = [p for p in before if p.case == "nominative" and p.code not in NOBODY and _leads(scene, p, cue)]
    first = bare[0] if bare else None
    if first is None or not _acts(scene, first, cue) or _is_partner(scene, first, cue):
        return None
    whose = agent_of(scene, first)
    if any(p.start > first.end and p.case in AGENTS and (whose is None or p.start != whose.start) for p in before):
        return None
    return None if any(p.code == first.code and p.case in CITY_CASES for p in before) else first


def _opens_verb_last(draft: Draft, cue: Cue | None, named: list[PartyMention]) -> PartyMention | None:
    """The name behind the verb of one clause that opens the next: "Перу мақта сатты, ал Чили 3 млн доллардың ..."."""
    scene, number = draft.scene, draft.mention
    verbs = [c for c in scene.of("flow") if c.end <= number.start]
    if cue is None or not verbs or scene.words(number.end, cue.start) > REACH:
        return None
    own = [p for p in named if verbs[-1].end <= p.start and p.end <= number.start]
    first = own[0] if len(own) == 1 and own[0].case == "nominative" and own[0].code not in NOBODY else None
    return first if first is not None and scene.words(verbs[-1].end, first.start) <= OPENED else None


def leads_number(draft: Draft, named: list[PartyMention]) -> PartyMention | None:
    """The name that leads to a number by a verb of reaching, rising or falling: not "Египет — 2,3 млн т"."""
    scene, start = draft.scene, draft.mention.start
    before = [p for p in named if p.start < p.end <= start]
    first = before[0] if len(before) == 1 and before[0].case == "nominative" else None
    if first is None or _parted(scene, first.end, start):
        return None
    verbs = [*scene.of_between("reach", first.end, start), *scene.of_between("change", first.end, start)]
    return first if any(c.value in ("level", "up", "down") for c in verbs) else None


def _leads(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether no sign, number or other word of trade parts a name from the word of trade behind it."""
    if scene.text[max(scene.start, party.start - 2) : party.start].strip().endswith(PREDICATE):
        return False  # "the main market is — Russia"
    amounts = any(party.end <= m.start < cue.start and m.kind in AMOUNTS for m in scene.mentions)
    parted = amounts or _parted(scene, party.end, cue.start) or bool(scene.of_between("flow", party.end, cue.start))
    return not parted and scene.words(party.end, cue.start) <= REACH


def _parted(scene: Scene, start: int, end: int) -> bool:
    """Whether a sign ends a clause between two offsets; the dash of "January — May" does not."""
    signs = (n for n in range(start, end) if scene.text[n] in PARTING)
    return any(not any(p.start <= n < p.end for p in scene.periods) for n in signs)


def _acts(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether a word, rather than the goods or nothing, stands behind the name: not "Ресей мұнайының импорты"."""
    if any(0 <= p.start - party.end <= 1 for p in scene.products):
        return False
    return scene.words(party.end, cue.start) > 0 or cue.value in DEALT


def _is_partner(scene: Scene, party: PartyMention, cue: Cue) -> bool:
    """Whether a land is said to be one traded with: "Chile was the main market for exports".

    What follows behind a comma it does itself: "Chile became the largest buyer, importing 9 million tonnes".
    """
    if "," in scene.text[party.end : cue.start]:
        return False
    partners = scene.pack.words("partners")
    words = scene.tokens[scene.index(party.end) : scene.index(cue.start)]
    return any(token.low.startswith(partners) for token in words)


def agent_of(scene: Scene, party: PartyMention) -> PartyMention | None:
    """Whose partner, buyer or supplier a party is said to be: "Chile was Peru's largest supplier"."""
    partners = scene.pack.words("partners")
    owner = next((p for p in scene.parties if p.code and p.case == "genitive" and p.code != party.code
                  and 0 <= scene.words(party.end, p.start) <= SAID_TO_BE), None)
    if owner is None or any(party.end <= m.start < owner.start for m in scene.mentions):
        return None
    first, last = scene.index(owner.start), scene.index(owner.end)
    around = (*scene.tokens[last : last + BESIDE_OWNER], *scene.tokens[max(0, first - 1) : first])
    return owner if any(token.low.startswith(partners) for token in around) else None
