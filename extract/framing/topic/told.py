"""What each sentence of a text tells of parties, for the choice of what the text is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extract.framing.flows.kinds import OWN_WAY
from extract.framing.parties.cases import bought_at
from extract.framing.parties.named import NOBODY
from extract.framing.parties.own_land import ADDRESSED
from extract.framing.parties.pointers import addressed
from extract.framing.scene import Scene
from extract.numbers.kinds import AMOUNTS_OR_PERCENT
from extract.parties.kinds import OWNERS, PLACES, PLACES_AND_CITIES
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES

CITIES = ("with", "pair", "genitive", "to", "from")  # cases in which a capital stands for its state
LEADER = "leader"
FROM_WHERE = 2  # words between an export and the land that it comes from
OFFICE_OF, BESIDE = 2, 0  # words between an office and its land: "President of the Republic", "Iranian President"
BROKEN = frozenset(",;:(")
PRAISED, LEADING = 10, 2  # words from a land to whose partner it is, and of these those from "partner" on
OF_WHOM = 4  # words between a land and the one whose partner it is, and from that one to "partner"
NONE: frozenset[str] = frozenset()
YOU = ("self.you", "self.yours")


@dataclass(eq=False, slots=True)
class Told:
    """A sentence: the parties that it names, and whether it speaks of trade, of "us" and of "the two".

    ``part``: where it goes on to the parts of an amount; ``codes`` are those named up to there, without a bloc in which
    something lies. ``places`` are the lands and towns of the sentence as it stands. ``them``: it tells the trade of
    "us" with "them", whoever was named last. ``you``: it tells trade with whom it speaks to.
    """

    scene: Scene
    named: tuple[PartyMention, ...]
    flow: bool
    amount: bool
    ours: bool
    two: bool
    part: int | None
    codes: frozenset[str]
    places: tuple[PartyMention, ...]
    them: bool = False
    you: bool = False

    @property
    def heads(self) -> bool:
        return self.scene.kind == "headline"


def first_amount(found: Sequence[Told]) -> int | None:
    """Where the first sentence is that tells an amount of trade."""
    return next((n for n, told in enumerate(found) if told.flow and told.amount), None)


def told(scenes: Sequence[Scene]) -> list[Told]:
    """What the sentences tell, one by one."""
    return list(map(_told, scenes))


def _told(scene: Scene) -> Told:
    parties, cues = scene.parties, scene.cues
    amounts = scene.mentions and [m for m in scene.mentions if m.kind in AMOUNTS_OR_PERCENT]
    flow, amount = bool(cues.get("flow")), bool(amounts)
    two, part = "bilateral" in scene.links, _part(scene) if "including" in scene.links else None
    if not parties and "leader" not in cues:
        return Told(scene, (), flow, amount, False, two, part, NONE, ())
    ours, named, places = False, [], []
    for party in parties:
        kind = party.kind
        ours = ours or kind == "self"
        two = two or kind == "group" or (kind == "self" and party.rule.startswith(ADDRESSED))
        if party.code and kind in PLACES_AND_CITIES and (kind != "bloc" or party.case != "in"):
            places.append(party)
        if counts(party):
            named.append(as_partner(scene, as_met(scene, party)))
    two = two or (ours and flow and not scene.vocabulary.isdisjoint(scene.pack.words("together")))
    them = ours and flow and not scene.vocabulary.isdisjoint(scene.pack.words("them"))
    if "leader" in cues:
        named += _led(scene)
    codes = _codes(named, scene.end if part is None else part) if named else NONE
    you = flow and not scene.asks and (  # a question is the paper's, to its guest
        any(p.rule.startswith(YOU) for p in parties) or bool(addressed(scene)))
    return Told(scene, tuple(named), flow, amount, ours, two, part, codes, tuple(places), them, you)


def _part(scene: Scene) -> int | None:
    """Where a sentence goes on to the parts of an amount."""
    first = next((m.end for m in scene.mentions if m.kind in AMOUNTS_OR_PERCENT), scene.end)
    return next((cue.start for cue in scene.links["including"] if cue.start >= first), None)


def _codes(named: Sequence[PartyMention], end: int) -> frozenset[str]:
    """The codes named up to an offset, without a bloc in which something lies."""
    return frozenset([p.code for p in named if p.start < end and (p.kind != "bloc" or p.case != "in")])


def prose(found: Sequence[Told]) -> list[Told]:
    """The sentences without the rows of tables, or the rows where there is nothing else."""
    return [told for told in found if told.scene.row is None] or list(found)


def as_met(scene: Scene, party: PartyMention) -> PartyMention:
    """A party by what the words around it make of it in what a text is about.

    One named by an office of its that somebody meets is met: "talks with the President of Iran". One at whom something
    is bought is no owner, one from which there is an export is: "что Чили купила у Перу", "exports from Peru".
    """
    if bought_at(scene, party):
        return party.cased("from")
    if party.case in OWN_WAY and _owns_way(scene, party):
        return party.cased("genitive")
    offices = scene.cues.get("role", []) if party.kind == "country" else []
    table = scene.pack.table("frames").get("met") if offices else None
    if table is None:
        return party
    before, endings = set(table.get("before", ())), tuple(table.get("endings", ("\0",)))
    verbs, travels = tuple(table.get("behind", ())), _travels(scene)
    for office in offices:
        ahead = 0 <= scene.words(office.end, party.start) <= OFFICE_OF
        behind = 0 <= scene.words(party.end, office.start) <= BESIDE
        first = min(party.start, office.start)
        met = before & set(scene.before(first, 2).split()) or scene.text[office.start : office.end].endswith(endings)
        received = scene.after(max(party.end, office.end), 1).startswith(verbs) if verbs else False
        if (ahead or behind) and (met or received):
            return party.cased("with")
        if (ahead or behind) and travels:
            return party.cased("aside")
    return party


def _travels(scene: Scene) -> bool:
    """Whether a sentence that tells of no trade is on a visit, be it to the writer's land or from it."""
    verbs = scene.pack.table("frames").get("met", {}).get("travels", ())
    if not verbs:
        return False
    begun = tuple(verbs)
    if any(not scene.text[cue.start : cue.end].lower().startswith(begun) for cue in scene.of("flow")):
        return False
    return any(token.low.startswith(begun) for token in scene.tokens)


def _owns_way(scene: Scene, party: PartyMention) -> bool:
    """Whether an export comes from a party, or an import into it: "экспорт пшеницы из Перу", "imports into Peru"."""
    beside = [c for c in scene.of("flow", OWN_WAY[party.case])
              if -FROM_WHERE - 2 <= scene.words(party.end, c.start) <= FROM_WHERE]
    if not beside:
        return False
    spans = [(min(c.start, party.start), max(c.start, party.start)) for c in beside]
    return any(not any(p is not party and first < p.start < last for p in scene.parties) for first, last in spans)


def as_partner(scene: Scene, party: PartyMention) -> PartyMention:
    """One said to be the partner of another is one traded with: "Peru is Chile's main buyer", not Chile."""
    if party.case != "nominative" or not party.code:
        return party
    if next(p.start for p in scene.parties if p.code) < party.start:
        return party
    other = next((p for p in scene.parties if p.start >= party.end and p.code not in ("", party.code)), None)
    bare = scene.text[party.end : other.start].strip() in DASHES if other is not None else False
    if other is None:
        return party
    partners = scene.pack.words("partners")
    led = _leads_to_owner(scene, party.end, other.start, partners)
    if not led and (not (bare or other.case in OWNERS) or scene.words(party.end, other.start) > OF_WHOM):
        return party
    said = scene.tokens[scene.index(party.end) : scene.index(other.end) + OF_WHOM]
    return party.cased("with") if any(token.low.startswith(partners) for token in said) else party


def _leads_to_owner(scene: Scene, start: int, end: int, partners: tuple[str, ...]) -> bool:
    """Whether "partner" leads to whose it is, however it is praised: "one of the most important partners of Chile"."""
    between = scene.tokens[scene.index(start) : scene.index(end)]
    if len(between) > PRAISED or any(token.text in BROKEN or token.text.isdecimal() for token in between):
        return False
    return any(token.low.startswith(partners) for token in between[-LEADING:])


def _led(scene: Scene) -> Iterator[PartyMention]:
    """The lands whose heads of state or government a sentence names."""
    for cue in scene.of("leader"):
        if scene.text[cue.start].isupper():
            yield PartyMention(cue.start, cue.end, cue.value, "country", LEADER, LEADER)


def counts(party: PartyMention) -> bool:
    """Whether a party mentioned may be what a text is about."""
    if not party.code or party.code in NOBODY:
        return False
    return party.kind in PLACES or (party.kind == "city" and party.case in CITIES)
