"""Whom each paragraph is about, where a text goes from one country to the next: "Now Egypt. ...", "KENYA. ..."."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from extract.framing.context import Focus
from extract.framing.next_sentence import JOINED
from extract.framing.paragraphs import drawn
from extract.framing.parties.against import SPEAKERS
from extract.framing.parties.named import is_within, same_land
from extract.framing.parties.pointers import ours_endings, says_ours
from extract.framing.scene import Scene
from extract.framing.topic.names import under_names
from extract.framing.topic.outsiders import under_outsiders
from extract.framing.topic.part import has_part, stands_ahead
from extract.framing.topic.told import Told, first_amount
from extract.numbers.kinds import AMOUNTS_OR_PERCENT, PORTIONS
from extract.numbers.mentions import Mention
from extract.page.kinds import OPENINGS
from extract.parties.kinds import STATES_AND_CITIES, TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention
from terms.countries import land_of

PAIR = 2
PARTS = 3  # countries that paragraphs open with, from which a text may be a review
MOST = 0.6  # of a review's paragraphs on trade that open with a country
OWN = 1.5  # how many times as many of them a review has as paragraphs that say "we"
BEGINNING = 3  # words in which a paragraph opens with one
OF_WHOLE = 2  # words between a part and "foreign" of the whole that it is of: "of all"
PARTNERS = (*TRADED_WITH, "pair")
OWNERS = ("genitive", "adjective", "nominative", "in")


def focuses(found: Sequence[Told], home: str | None, other: str | None) -> dict[int, Focus]:
    """The party at home and the other one by the paragraph's number, where they are not those of the whole text."""
    if home is None:
        return {}
    parts = [(n, list(told)) for n, told in groupby(found, key=attrgetter("scene.paragraph"))]
    outer = under_outsiders(parts, home)
    if home == other:
        return outer
    review = _is_review([told for _, told in parts])
    run_in = under_names(parts, home)
    focus = outer
    heading: PartyMention | None = None
    last: Focus | None = None
    for n, told in parts:
        if told[0].scene.kind in OPENINGS:
            continue
        if told[0].scene.kind == "heading":
            named = told[0].places
            heading = named[0] if len({p.code for p in named}) == 1 else None
            last = None
            continue
        if n in run_in:
            new: Focus | None = run_in[n]
        elif review:
            new = _reviewed(told, heading) or last
        elif heading is not None or [sentence for sentence in told if sentence.places]:
            new = _teller(told, home) or _partner(told, heading, home, other)
        else:
            new = None
        if new is not None:
            focus[n] = last = new
    return focus


def _is_review(parts: Sequence[Sequence[Told]]) -> bool:
    """Whether most paragraphs on trade open with a country of their own: "UKRAINE. ...", "Tokyo. Japan's ..."."""
    if len({part[0].places[0].code for part in parts if part[0].places}) < PARTS:
        return False
    trade = [part for part in parts if [told for told in part if told.flow and told.amount]]
    opened = [party.code for part in trade if (party := _opening(part)) is not None]
    if len(set(opened)) < PARTS or len(opened) < MOST * len(trade):
        return False
    if drawn([told.scene for told in part] for part in parts):
        return False
    return MOST * len(trade) > OWN * sum(any(map(_speaks, part)) for part in trade)


def _opening(part: Sequence[Told]) -> PartyMention | None:
    """The party at the beginning of a paragraph where it owns something and buys nothing."""
    scene = part[0].scene
    first = part[0].places[0] if part[0].places else None
    if first is None or first.case not in OWNERS or scene.kind == "item" or scene.of("flow", "buy"):
        return None
    return first if scene.words(scene.start, first.start) < BEGINNING else None


def _speaks(told: Told) -> bool:
    """Whether a sentence says "we" or "our"."""
    if told.ours and any(p.rule.startswith(SPEAKERS) for p in told.scene.parties):
        return True
    if says_ours(told.scene):
        return True
    scene, endings = told.scene, ours_endings(told.scene.pack)
    return bool(endings) and any(scene.text[c.start : c.end].lower().endswith(endings) for c in scene.of("flow"))


def _reviewed(part: Sequence[Told], heading: PartyMention | None) -> Focus | None:
    """In a review a paragraph is at home in the country that it, or its heading, names first."""
    first = heading or next((p for told in part for p in told.places), None)
    return None if first is None or first.case not in OWNERS else (first.code, None)


def _teller(part: Sequence[Told], home: str) -> Focus | None:
    """A land that opens a paragraph without a word of its home, and is told of as trading with others."""
    opens = _opening(part)
    if opens is None or opens.kind not in STATES_AND_CITIES or is_within(opens.code, home) or has_part(part[0], opens):
        return None
    first = first_amount(part)
    lead = part if first is None else part[: first + 1]
    if any(_speaks(told) or _names(told, home) for told in lead) or _visits(lead, opens) or _is_pointed_to(part[0]):
        return None
    others = [p for told in lead for p in told.scene.parties if p.code and not same_land(p.code, opens.code)]
    if any(0 <= p.start - opens.end <= JOINED for p in others):
        return None
    abroad = any(_is_told_of_all(told) for told in lead)
    return (opens.code, None) if abroad or any(p.case in TRADED_WITH and p.kind != "city" for p in others) else None


def _is_told_of_all(told: Told) -> bool:
    """Whether a sentence tells of trade with all, other than as what a part is of: "Peru leads: 9% of all trade"."""
    scene = told.scene
    wholes = scene.links.get("world", ())
    return any(not any(scene.words_apart(m, c) <= OF_WHOLE for m in _portions(scene)) for c in wholes)


def _portions(scene: Scene) -> list[Mention]:
    return [m for m in scene.mentions if m.kind in PORTIONS]


def _is_pointed_to(told: Told) -> bool:
    """Whether a sentence only says what comes from the land that opens it: "Peru is first: 5 million came from it"."""
    return "back" in told.scene.cues and bool(told.scene.of("back", *WAYS, "with"))


def _visits(lead: Sequence[Told], opens: PartyMention) -> bool:
    """Whether a land opens a paragraph by its office alone, in which the home is spoken of: "The Peruvian premier"."""
    scene = lead[0].scene
    office = any(scene.words(opens.end, c.start) == 0 for c in scene.of("role"))
    return office and opens.case == "adjective" and any(told.ours for told in lead)


def _partner(part: Sequence[Told], heading: PartyMention | None, home: str, other: str | None) -> Focus | None:
    """A paragraph that names one foreign land before any amount is about home and that land; a bloc is but a frame."""
    foreign = [p for told in part for p in told.places if not is_within(p.code, home) and not stands_ahead(told, p)]
    codes = _lands({p.code for p in foreign})
    if heading is not None and not same_land(heading.code, home):
        codes.add(heading.code)
    if len(codes) > 1:
        return (_foreign_pair(part, home) if len(codes) == PAIR else None) or _third(part, home, other)
    if not codes or other in codes:
        return None
    code = next(iter(codes))
    party = heading or next(p for p in foreign if p.code == code)
    led = party.kind in STATES_AND_CITIES and (party is heading or _before_amounts(part, party))
    return (home, code) if led and not (land_of(code) == other and _has_an_office(part, party)) else None


def _has_an_office(part: Sequence[Told], party: PartyMention) -> bool:
    """Whether a town only names an office that tells the number: "according to the Dubai Chamber of Commerce"."""
    scene = next((told.scene for told in part if told.scene.start <= party.start < told.scene.end), None)
    if scene is None:
        return False  # it heads the paragraph
    said = (c for group in ("evidence", "said") for c in scene.of(group) if scene.after(c.end, 1) == ",")
    return party.case == "nominative" and any(0 <= scene.words(party.end, c.start) <= BEGINNING for c in said)


def _lands(codes: set[str]) -> set[str]:
    """Those named, without the regions of a land that is named too."""
    return {code for code in codes if code == land_of(code) or land_of(code) not in codes}


def _foreign_pair(part: Sequence[Told], home: str) -> Focus | None:
    """Two that a paragraph names without a word of its home, one of them as traded with: "У Пакистана с Ираном"."""
    if any(told.ours or _names(told, home) for told in part):
        return None
    led = [p for told in part for p in told.places if p.kind in STATES_AND_CITIES and _before_amounts(part, p)]
    with_ = next((p for p in led if p.case in PARTNERS), None)
    if with_ is None:
        return None
    owner = next((p for p in led if p.code != with_.code and p.case in OWNERS), None)
    return None if owner is None else (owner.code, with_.code)


def _third(part: Sequence[Told], home: str, other: str | None) -> Focus | None:
    """Who opens a paragraph on trade with the other one of a text's pair: "Kazakhstan ... with China"."""
    if other is None or any(_names(told, home) for told in part):
        return None
    first = next(n for n, told in enumerate(part) if told.places)
    trade = first_amount(part)
    opens = _opening(part[first:])
    if trade is None or opens is None or opens.code == other or opens.kind not in STATES_AND_CITIES:
        return None
    if any(map(_speaks, part[: trade + 1])):
        return None
    return (opens.code, other) if any(p.code == other for told in part[: trade + 1] for p in told.places) else None


def _names(told: Told, home: str) -> bool:
    """Whether a sentence names the home, a region or a town of it."""
    return any(same_land(p.code, home) for p in told.places)


def _before_amounts(part: Sequence[Told], party: PartyMention) -> bool:
    """Whether a party is named before the first amount, in a paragraph that does not open with a total."""
    for told in part:
        if told.scene.of("link", "world", "total") and not told.scene.of("share"):
            return False
        amount = next((m.start for m in told.scene.mentions if m.kind in AMOUNTS_OR_PERCENT), None)
        if amount is not None:
            return party.start < amount
    return False
