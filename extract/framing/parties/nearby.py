"""Which of the parties that a sentence names a number may have: those near to it or to its word of trade."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.bracketed import is_aside
from extract.framing.parties.counted import counts
from extract.framing.parties.former_latter import RULES
from extract.framing.parties.named import belongs_elsewhere, leads_on, parties
from extract.framing.parties.pick import ABROAD, NEAR
from extract.framing.parties.wholes import has_a_share, part_of_opening, whole_of_brackets
from extract.framing.roles.share import of_sum_told
from extract.framing.scene import Scene, Spanned, once
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.parties.context import OUTSIDE
from extract.parties.kinds import OWNERS, TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention

BEYOND = frozenset(OUTSIDE.values())
BESIDE = 1  # letters between a word of trade and its owner beside it
CAUSED = 4  # words between "because of" and whom the cause has to do with
MAINLY = 2  # words between "mainly" and a party: "mainly to the EU"
LED = 2  # words between a number and which of two it went to: "went"
JOINED = 2  # words between two that are named together
SIGNS = frozenset(",;:()—–")
CLAUSE = frozenset(",;:()")


def nearby(draft: Draft, cue: Cue | None, context: Context) -> list[PartyMention]:
    """The parties around a number but for those of other numbers, of other words of trade and of causes."""
    scene, number = draft.scene, draft.mention
    told = parties(scene, context)
    if not told:
        return told
    if len(told) > 1:
        told = [p for p, behind in zip(told, [*told[1:], None], strict=True) if not _has_a_neighbour(scene, p, behind)]
    several = draft.of_cue is None and len(scene.cues.get("flow", ())) > 1
    counted = cue is not None and cue.value not in ABROAD
    asides = _asides(scene)
    bracketed = "(" in scene.vocabulary
    part = part_of_opening(scene, number) if number.kind in AMOUNTS or scene.pack.verb_last else None
    if "former" in scene.cues or "latter" in scene.cues:
        told = _of_two(scene, told, number)
    if draft.role != "share" and cue is not None and cue.end < number.start:
        told = _with_governed(scene, told, cue, number)
    return [
        p
        for p in told
        if (scene.cost(p, number) <= NEAR or _owns(scene, p, cue, number))
        and (p.start < number.end or not leads_on(scene, p, number))
        and (p.code in BEYOND or not (several and belongs_elsewhere(scene, p, cue)))
        and (p.code in BEYOND or not (bracketed and is_aside(scene, p, number)))
        and not (part is not None and p.start >= part.start)
        and not (asides and any(aside(scene, p, cue, number) for aside in asides))
        and not (counted and p.case == "adjective" and p.code != context.home and counts(scene, p))
    ]


def _has_a_neighbour(scene: Scene, party: PartyMention, behind: PartyMention | None) -> bool:
    """Whether "our" only says whose neighbour is told of: "our northern neighbour bought coal"."""
    if behind is None or behind.kind != "neighbour" or not party.rule.startswith("self.ours"):
        return False
    return behind.case == "nominative" and 0 <= scene.words(party.end, behind.start) <= MAINLY


def _of_two(scene: Scene, told: list[PartyMention], number: Mention) -> list[PartyMention]:
    """Parties without the two of whom "the first" beside a number is one: "sells to A and B: 5 to the first"."""
    two = [p for p in told if p.rule in RULES.values()]
    beside = next((p for p in two if _is_beside(scene, number.end, p.start)), None)
    beside = beside or next((p for p in reversed(two) if _is_beside(scene, p.end, number.start)), None)
    return told if beside is None else [p for p in told if p is beside or p.case != beside.case]


def _is_beside(scene: Scene, start: int, end: int) -> bool:
    """Whether no more than a verb stands between a number and whom it went to."""
    return 0 <= scene.words(start, end) <= LED and CLAUSE.isdisjoint(scene.text[start:end])


Aside = Callable[[Scene, PartyMention, "Cue | None", Spanned], bool]


@once
def _asides(scene: Scene) -> tuple[Aside, ...]:
    """The rules of parties named by the way that may hold in a sentence at all."""
    linked = scene.links
    found: list[Aside] = []
    if "including" in linked:
        found.append(_of_a_part)
    if scene.of("product", "cause", "cause_before"):
        found.append(_of_the_cause)
    if scene.pack.words("because") and scene.of("product", "relative"):
        found.append(_of_the_next_clause)
    if "most" in linked:
        found.append(_most_of_it)
    if ("total" in linked or "world" in linked) and "(" in scene.vocabulary:
        found.append(_of_a_whole)
    if "world" in linked and len(scene.mentions) > 1:
        found.append(_of_another_way)
    if any(m.kind in PORTIONS for m in scene.mentions):
        found.append(_of_a_share)
    return tuple(found)


def _owns(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a party owns the word of trade that leads to a number: "Peruvian sales, mostly of copper, came to 3"."""
    if cue is None or party.case not in OWNERS or not 0 <= cue.start - party.end <= BESIDE:
        return False
    return not any(cue.end <= m.start < number.start and m.kind != "count" for m in scene.mentions)


def _with_governed(scene: Scene, told: list[PartyMention], cue: Cue, number: Spanned) -> list[PartyMention]:
    """Parties, one to which the word of trade leads beside the number: "Exports to Peru fell; in 2021 they were 3"."""
    far = next((p for p in told if p.case in TRADED_WITH and 0 <= scene.words(cue.end, p.start) <= BESIDE), None)
    if far is None or far.end > number.start or scene.cost(far, number) <= NEAR:
        return told
    between: list[Spanned] = [*scene.numbers, *scene.parties, *scene.of("flow")]
    if any(far.end <= thing.start < number.start for thing in between):
        return told
    return [replace(p, start=number.start - 1, end=number.start) if p is far else p for p in told]


def _of_a_part(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a party behind a number is that of a part: "9 million, of which 4 (or: 4 of it) went to Chile"."""
    links = [c for c in scene.links.get("including", ()) if number.end <= c.start and c.end <= party.start]
    links = [c for c in links if not _of_itself(scene, c, party, number)]
    if not links or (isinstance(number, Mention) and of_sum_told(scene, number)):
        return False
    counted = any(scene.words(c.end, m.start) == 0 for c in links for m in scene.mentions)  # "of which 5 from Peru"
    return counted or any(m.start >= number.end for m in scene.numbers)


def _of_itself(scene: Scene, link: Cue, party: PartyMention, number: Spanned) -> bool:
    """Whether a number itself is the part, and none behind the word: "4 million of that is Peru's export"."""
    beside = scene.text[number.end : link.start] == " "
    return beside and not any(link.end <= m.start < party.start for m in scene.mentions)


def _of_a_whole(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a party is that of the part before such brackets."""
    opened = whole_of_brackets(scene, number) if party.case in TRADED_WITH else None
    return opened is not None and party.end <= opened


def _of_another_way(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a way is that of a number before: "из страны вывезли на 19 млрд, из-за рубежа ввезли на 30"."""
    if party.case not in WAYS or getattr(number, "kind", "") not in AMOUNTS:
        return False
    told = [m.start for m in scene.numbers if party.end <= m.start and m.end <= number.start]
    return bool(told) and any(told[-1] < c.start < number.start for c in scene.links["world"])


def _of_a_share(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    return isinstance(number, Mention) and number.kind in AMOUNTS and has_a_share(scene, party, number)


def mainly(scene: Scene, party: PartyMention) -> bool:
    """Whether a party has most of what is told, but not all: "Peru imported 9 million tonnes, mainly from Chile"."""
    return party.start in _most(scene)


def _most_of_it(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    return mainly(scene, party)


def _of_goods(scene: Scene, most: Cue) -> bool:
    """Whether a word for most of it is said of goods: "bought mostly oil from Peru"."""
    return any(p.name and scene.words(most.end, p.start) == 0 for p in scene.products)


@once
def _most(scene: Scene) -> frozenset[int]:
    """Where the parties begin that a word for most of it leads to, and those joined to them: "mainly to A and B"."""
    words = scene.links.get("most", ())
    found: set[int] = set()
    before: PartyMention | None = None
    for party in scene.parties if words else ():
        way = party.case in TRADED_WITH
        led = (c for c in words if way and (_in_an_inset(scene, c, party) or (
            0 <= scene.words(c.end, party.start) <= MAINLY and not _of_goods(scene, c))))
        end = _behind_bracket(scene, before.end) if before is not None else 0
        alike = before is not None and (before.case == party.case or (end > before.end and party.case == "nominative"))
        joined = alike and scene.words(end, party.start) <= JOINED
        goes_on = joined and before is not None and before.start in found
        if goes_on or any(not scene.of_between("link", c.end, party.start) for c in led):
            found.add(party.start)
        before = party
    return frozenset(found)


def _in_an_inset(scene: Scene, most: Cue, party: PartyMention) -> bool:
    """Whether commas set apart what most of it is and from where: "Imports, mostly pipes from Peru, totalled 5"."""
    opened = most.end <= party.start and scene.word_before(most.start) == ","
    comma = scene.text.find(",", party.end, scene.end) if opened else -1
    if comma < 0 or "," in scene.text[most.end : party.start]:
        return False
    told = any(most.end <= m.start < comma for m in scene.mentions)
    goes_on = any(m.start > comma for m in scene.numbers)
    return goes_on and not told and bool(scene.of_between("flow", scene.start, most.start))


def _behind_bracket(scene: Scene, end: int) -> int:
    """Where a party ends with what a bracket right behind it says: "mainly from Peru ($5 million) and Chile"."""
    closing = scene.text.find(")", end, scene.end) if scene.text[end : end + 2].strip() == "(" else -1
    return closing + 1 if closing >= 0 else end


def _of_the_cause(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a party is named in telling why: "sales abroad fell to $4 million because of a drought in Chile"."""
    if party.start >= number.end:
        ahead = (c for c in scene.of("product", "cause") if number.end <= c.start and c.end <= party.start)
        return any(_leads_to(scene, c.end, party.start) for c in ahead)
    behind = (c for c in scene.of("product", "cause_before") if party.end <= c.start and c.end <= number.start)
    return any(_leads_to(scene, party.end, c.start) for c in behind)


def _of_the_next_clause(scene: Scene, party: PartyMention, cue: Cue | None, number: Spanned) -> bool:
    """Whether a party behind a number is what a clause of its own tells of: "fell to $4 million, as Chile did"."""
    if party.start < number.end or party.case != "nominative":
        return False
    return scene.before(party.start, 1) in scene.pack.words("because")


def _leads_to(scene: Scene, start: int, end: int) -> bool:
    """Whether no sign, number or word of trade stands between a word of cause and a party."""
    told = scene.of_between("flow", start, end) or any(start <= m.start < end for m in scene.mentions)
    return not told and scene.words(start, end) <= CAUSED and not SIGNS & set(scene.text[start:end])
