"""Wholes told beside their parts: they are not of those whom the parts went to or came from."""

from __future__ import annotations

from extract.framing.draft import Draft
from extract.framing.parties.named import NOBODY
from extract.framing.roles.share import flow_of_whole
from extract.framing.scene import Scene, Spanned, first_behind, last_before
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import Mention
from extract.parties.kinds import TRADED_WITH, WAYS
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members

OPENS = 6  # words before a whole that opens a sentence: "Of Peru's exports of"
TAKEN = 3  # words between a share and who has it: "88% of it went to Chile"
SIGNS = frozenset(",;:()—–")
PARTS = 2  # parts at least that a colon leads to


def has_parts_beyond(draft: Draft, partner: str) -> bool:
    """Whether parts of a number behind it are of others than a partner, or all its own: "5 million, 3 to Peru"."""
    parts = _parts_behind(draft.scene, draft.mention) - {draft.reporter}
    if draft.flow == "turnover" and partner in parts and partner not in NOBODY:
        # "trade came to $9 million, 5 of it from Peru": one way of the trade with Peru
        behind = [p for p in draft.scene.parties if p.code == partner and p.start >= draft.mention.end]
        parts -= {partner} if behind and all(p.case in WAYS for p in behind) else set()
    if not parts or partner in NOBODY:
        return partner in parts
    return any(code == partner or (code not in members(partner) and land_of(code) != partner) for code in parts)


def _parts_behind(scene: Scene, number: Mention) -> set[str]:
    """Those whom the parts of a number, told behind it, went to or came from: "9 million, including 4 to Chile"."""
    links = [c for c in scene.links["including"] if c.start >= number.end] if "including" in scene.links else []
    parts = _parts_of_opening(scene, number)
    if parts:
        return parts
    shares = any(m.kind in PORTIONS for m in scene.mentions) and not links
    if shares and (held := {p.code for p in scene.parties if p.code and has_a_share(scene, p, number)}):
        return held
    if not links and ":" in scene.vocabulary:
        return _parts_of_colon(scene, number, scene.text.find(":", number.end, scene.end))
    if not links or any(number.end <= m.start < links[0].start and m.kind in AMOUNTS for m in scene.mentions):
        return set()
    return {p.code for p in scene.parties if p.code and p.start >= links[0].end and p.case in TRADED_WITH}


def has_a_share(scene: Scene, party: PartyMention, number: Spanned) -> bool:
    """Whether a party behind a number is that of a share of it: "$9 million, 88% of it to Chile"."""
    if party.start < number.end or party.case not in TRADED_WITH:
        return False
    share = last_before([m for m in scene.mentions if m.kind in PORTIONS and m.start >= number.end], party.start)
    if share is None or scene.words(share.end, party.start) > TAKEN:
        return False
    if SIGNS.isdisjoint(scene.text[number.end : share.start]) or ")" in scene.text[share.end : party.start]:
        return False
    if any(c.value == "or" for c in scene.of_between("link", number.end, share.start)):
        return False  # "9 million, or half of it, from Peru": the number is said twice
    by = any(0 <= scene.words(c.end, share.start) <= 1 for c in scene.of("reach"))
    whole = flow_of_whole(scene, share)
    return not by and (whole is None or any(c.start == whole.start for c in scene.of("motion")))


def _parts_of_opening(scene: Scene, number: Mention) -> set[str]:
    """Those whom parts of the whole that opens a sentence went to: "Of exports of 9 million, 4 went to Chile"."""
    part = part_of_opening(scene, number)
    if part is None:
        return set()
    start = number.end if scene.pack.verb_last else part.start
    return {p.code for p in scene.parties if p.code and p.start >= start and p.case in TRADED_WITH}


def part_of_opening(scene: Scene, number: Spanned) -> Mention | None:
    """The part behind a whole that opens a sentence: "Of $8 billion in exports, $3 billion went to Chile"."""
    if scene.pack.verb_last:
        return first_behind(scene.numbers, number.end) if owned_whole(scene, number) else None
    if not scene.tokens or scene.lows[0] not in scene.pack.words("of_whole"):
        return None
    part = first_behind(scene.numbers, number.end) if scene.words(scene.start, number.start) <= OPENS else None
    return part if part is not None and scene.of_between("flow", scene.start, part.start) else None


def owned_whole(scene: Scene, number: Spanned) -> bool:
    """Whether a number is of a flow that owns the part behind it: "9 млн долларлық экспортының 4 млн доллары"."""
    endings = scene.pack.words("made_owner")
    cue = next((c for c in scene.of("flow") if 0 <= scene.words(number.end, c.start) <= 1), None)
    if cue is None or not scene.text[cue.start : cue.end].endswith(endings):
        return False
    return any(m.kind in AMOUNTS and 0 <= scene.words(cue.end, m.start) <= 1 for m in scene.mentions)


def _parts_of_colon(scene: Scene, number: Mention, opened: int) -> set[str]:
    """Those whom parts that a colon leads to went to or came from: "9 million: 4 million to Chile, 5 to Cuba"."""
    amounts = [m for m in scene.mentions if m.kind in AMOUNTS and m.start >= number.end]
    if opened < 0 or len(amounts) < PARTS or amounts[0].start < opened:
        return set()
    led = {p.code for p in scene.parties if p.code and p.start >= opened and p.case in TRADED_WITH}
    return led if len(led) >= PARTS else set()


def whole_of_brackets(scene: Scene, number: Spanned) -> int | None:
    """Where brackets open that tell the whole of what stands before them: "5 million to Peru (of 9 in total)"."""
    if not scene.bracketed(number.start):
        return None
    opened = scene.text.rfind("(", scene.start, number.start)
    totals = (c for c in scene.of("link", "total", "world") if opened <= c.start < number.start)
    return opened if opened >= 0 and any(totals) else None
