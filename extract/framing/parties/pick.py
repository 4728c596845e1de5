"""Which of the parties of a sentence stands where: the owner of a flow, two said together, one beside a number."""

from __future__ import annotations

import itertools

from extract.framing.clauses import opens_clause
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.kinds import ONE_WAY
from extract.framing.flows.plain_verbs import governed
from extract.framing.parties.named import BREAKS, FARTHEST, NOBODY, gap
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS, STATES
from extract.parties.mentions import PartyMention

NEAR = 3.6
HEADS = 2  # words between a subject and its number in a list of such
HEDGE = 3  # words between a verb and its amount: "about", "no less than"
OPENS = 1  # words before a subject that opens a sentence
BESIDE = 2  # letters between a flow word and one that says "with the whole world"
TIED = 7  # letters between two named together
CLAUSE = 60  # letters between a subject, its number and its verb
TOGETHER = ("genitive", "adjective", "nominative", "to")
ABROAD = {"buy": "export", "sell": "import"}  # what a foreigner's purchase and sale is to the country told of


def settle(draft: Draft, slot: str, party: PartyMention, rule: str) -> None:
    setattr(draft, slot, party.code)
    draft.explicit.add(slot)
    draft.say(slot, rule, draft.scene.text[party.start : party.end])


def pick(draft: Draft, parties: list[PartyMention], *cases: str, limit: float = NEAR) -> PartyMention | None:
    fitting = [p for p in parties if p.case in cases] if parties else parties
    return draft.scene.nearest(fitting, draft.mention, limit)[0] if fitting else None


def owner_of(draft: Draft, cue: Cue | None, parties: list[PartyMention]) -> PartyMention | None:
    """The owner of a flow word: "Belarus's export", "казахстанский экспорт", "экспорт Казахстана"."""
    if cue is None or not parties:
        return None
    scene = draft.scene
    owners = [p for p in parties if p.case in OWNERS or _bare(draft, cue, p) or _its(scene, cue, p)]
    near = [(letters, p.start, p) for p in owners if (letters := gap(scene, cue, p)) <= FARTHEST]
    if len(near) > 1 and scene.pack.table("frames").get("owner_behind"):
        near = [entry for entry in near if not _leads(entry[2], cue)] or near
    near = near or [(0, -p.start, p) for p in parties if draft.flow in ONE_WAY and _subject_of(draft, cue, p)]
    near = near or [(0, p.start, p) for p in parties if _place(draft, cue, p, parties)]
    own = scene.pack.words("own")
    if not near and own and scene.before(cue.start, 1) in own:  # "Германия биыл өз экспортын азайтты"
        near = [(0, -p.start, p) for p in parties if p.case == "nominative" and p.end <= cue.start]
    return min(near, key=lambda entry: entry[:2])[2] if near else None


def _leads(party: PartyMention, cue: Cue) -> bool:
    """Whether a land in the genitive stands before a flow, where owners stand behind: "санкции Мексики. экспорт"."""
    return party.case == "genitive" and "." not in party.rule and party.end <= cue.start


def _its(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """"Its" before a flow that opens a sentence or a clause: whoever the one before was about; not "of it" before a
    number."""
    if party.case != "owner" or party.end >= cue.start or not opens_clause(scene, party.start):
        return False
    part = scene.pack.words("of_it") and any(scene.words(party.end, m.start) == 0 for m in scene.mentions)
    return not part


def _bare(draft: Draft, cue: Cue, party: PartyMention) -> bool:
    """A name right before a flow that is its: "Kazakhstan exports"; before imports it may be where they are from."""
    behind = party.case == "nominative" and 0 <= party.start - cue.end <= 1 and party.end <= draft.mention.start
    if behind and party.code not in NOBODY and not _measured_by(draft.scene, cue):
        return True  # an abbreviation that does not decline: "экспорт ЕС"
    beside = party.case == "nominative" and 0 <= cue.start - party.end <= 1
    return (
        beside
        and party.code not in NOBODY
        and (_is_verb(draft, cue) or draft.flow in ("export", "turnover", "balance", "services_export"))
    )


def _measured_by(scene: Scene, cue: Cue) -> bool:
    """Whether a flow is only what somebody's place is told by: "By turnover Peru is first"."""
    before = scene.before(cue.start, 2).split()
    return scene.words(scene.start, cue.start) <= len(before) and not set(before).isdisjoint(scene.pack.words("within"))


def _is_verb(draft: Draft, cue: Cue) -> bool:
    """Whether a word of trade says what somebody does: "Uzbekistan imported", "Uzbekistan imports about $5 billion"."""
    scene, table = draft.scene, draft.scene.pack.table("frames")
    said = scene.text[cue.start : cue.end].lower()
    endings = (*table.get("past", ()), *table.get("owned", ()))  # or whose a flow is: "Перу импортындағы үлес"
    if endings and said.endswith(endings):
        return True
    end, start = cue.end, draft.mention.start
    return said in table.get("present", ()) and 0 <= scene.words(end, start) <= HEDGE and not (
        BREAKS & set(scene.text[end:start]) or scene.of_between("reach", end, start)
    )


def _subject_of(draft: Draft, cue: Cue, party: PartyMention) -> bool:
    """Whether a bare name opens a clause that ends in its verb: "Қазақстан 50 млн доллардың мұнайын жөнелтті"."""
    mention, text = draft.mention, draft.scene.text
    if (
        not draft.scene.pack.verb_last
        or party.case != "nominative"
        or party.code in NOBODY
        or party.start + 1 == party.end
        or party.end > mention.start
        or cue.start < mention.end
    ):
        return False
    before, behind = text[party.end : mention.start], text[mention.end : cue.start]
    if governed(draft.scene, mention) is cue and draft.scene.words(party.end, mention.start) <= HEADS:
        return not BREAKS & set(before)  # "Перу 5 млн, ал Чили 3 млн тонна мыс жөнелтті"
    return len(before + behind) <= CLAUSE and not BREAKS & set(before + behind)


def _place(draft: Draft, cue: Cue, party: PartyMention, named: list[PartyMention]) -> bool:
    """Whether a land opens a sentence as the place of what it tells: "In Armenia exports grew"."""
    scene = draft.scene
    if any(p.end <= party.start for p in named):
        return False  # "Қазақстанның Ұлыбританиядағы елшілігі"
    placed = party.case == "in" and party.kind in STATES and cue.value not in ABROAD
    first = next((c.end for c in scene.links.get("total", ()) if c.start == scene.start), scene.start)
    return placed and party.end <= draft.mention.start and scene.words(first, party.start) <= OPENS


def listed_beside(draft: Draft, parties: list[PartyMention], home: str | None) -> PartyMention | None:
    """The party of a list that a number stands beside: "Armenia $602 million", "Türkiye ($224 million)"."""
    before = [p for p in parties if p.end <= draft.mention.start and p.code != home]
    found = pick(
        draft,
        before,
        "nominative",
        "accusative",
        "genitive",
        "adjective",
        "with",
        "to",
        "from",
        "in",
        "pair",
        limit=1.6,
    )
    return found or pick(
        draft, [p for p in parties if p.code != home], "nominative", "accusative", "with", "to", "from", limit=NEAR
    )


def pair_of(draft: Draft, named: list[PartyMention]) -> tuple[PartyMention, PartyMention] | None:
    """Two parties said together: "Kazakhstan-Belarus", "trade of Kazakhstan and Russia"."""
    scene = draft.scene
    best, best_cost = None, NEAR
    for a, b in itertools.pairwise(named):
        joined = a.case == b.case and a.case in TOGETHER and _close(scene, a, b)
        if (joined or a.case == b.case == "pair") and a.code != b.code:
            cost = min(scene.cost(a, draft.mention), scene.cost(b, draft.mention))
            if cost < best_cost:
                best, best_cost = (a, b), cost
    return best


def _close(scene: Scene, a: PartyMention, b: PartyMention) -> bool:
    """Whether two stand together, but for a word that joins them and an article: "Peru and the UAE"."""
    word = scene.word_before(b.start)
    article = len(word) + 1 if word in scene.pack.words("articles") else 0
    return b.start - a.end - article <= TIED and not _parted(scene, a, b)


def _parted(scene: Scene, a: PartyMention, b: PartyMention) -> bool:
    """Whether a comma and another word stand between two: "not Peru, but Chile", "Перу емес, Чили"."""
    between = scene.between(a, b).split()
    return "," in between and len(between) > 1


def worldwide(draft: Draft, cue: Cue | None) -> Cue | None:
    """The word for trade with the whole world, or for a total, that the number is of."""
    scene = draft.scene
    words = scene.of("link", "world", "total")
    if not words:
        return None
    for word in words:
        beside = cue is not None and word.start <= cue.end + BESIDE and cue.start <= word.end + BESIDE
        if beside and word.value == "world":
            return word
    return scene.nearest(words, draft.mention, 2.0)[0]
