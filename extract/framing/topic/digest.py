"""A digest: lines that each open with the flag or name of a land and tell of its trade: "🇺🇿 Turnover: ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.framing.context import Focus
from extract.framing.next_sentence import JOINED
from extract.framing.parties.named import same_land
from extract.framing.topic.told import Told
from extract.parties.kinds import STATES, TRADED_WITH
from extract.parties.mentions import PartyMention

SEVERAL, MANY = 2, 3  # lands that such lines open with alone, and alone or with another one
FLAG = "flag"
SIGNS = frozenset(".:—–")  # behind a name that opens a line
TALK = ("headline", "heading", "body", "item")

Block = tuple[PartyMention, bool, Sequence[Told]]  # who opens it, whether alone, and its sentences


def digest(found: Sequence[Told], home: str | None) -> dict[int, Focus]:
    """The party at home from where such a line begins, in a text whose home is but one of those that open a line."""
    named = [told for told in found if told.places]
    if home is None or len(named) < SEVERAL or sum(map(_has_flag_or_name, named)) < SEVERAL:
        return {}
    blocks = list(_blocks(found))
    heads = {party.code for party, _, _ in blocks}
    if not any(same_land(code, home) for code in heads):
        return {}
    if len({party.code for party, single, _ in blocks if single}) < SEVERAL and len(heads) < MANY:
        return {}
    within = {id(told) for _, _, part in blocks for told in part}
    if any(_names(told, home) for told in found if id(told) not in within):
        return {}
    telling = [block for block in blocks if any(told.flow and told.amount for told in block[2])]
    if 2 * len(telling) < len(blocks):
        return {}
    return {part[0].scene.start: (party.code, None) for party, single, part in blocks if single}


def _blocks(found: Sequence[Told]) -> Iterator[Block]:
    """The lines that a land opens, each with the sentences up to the next such line or paragraph."""
    head: tuple[PartyMention, bool] | None = None
    part: list[Told] = []
    for told in found:
        opens = _opening(told) if _has_flag_or_name(told) else None
        apart = bool(part) and not told.scene.goes_on and told.scene.paragraph != part[-1].scene.paragraph
        if head is not None and (opens is not None or apart):
            yield *head, part
            head, part = None, []
        if opens is not None:
            head = opens, _is_alone(told, opens)
        if head is not None:
            part.append(told)
    if head is not None:
        yield *head, part


def _has_flag_or_name(told: Told) -> bool:
    return bool(told.places) and not told.scene.goes_on and told.scene.kind in TALK and told.scene.row is None


def _opening(told: Told) -> PartyMention | None:
    """The flag, or the name with a sign behind it, that opens a line behind no more than a number or a bullet."""
    scene, first = told.scene, told.places[0]
    if first.kind not in STATES or any(letter.isalpha() for letter in scene.text[scene.start : first.start]):
        return None
    flag = first.rule.startswith(FLAG)
    if flag and any(p.code == first.code and p.case in TRADED_WITH for p in told.places[1:2]):
        return None  # "🇵🇪 with Peru 3 million"
    return first if flag or scene.text[first.end : scene.end].lstrip()[:1] in SIGNS else None


def _is_alone(told: Told, first: PartyMention) -> bool:
    """Whether no other land is joined to the one that opens a line."""
    others = (p for p in told.scene.parties if p.code and p.code != first.code)
    return not any(0 <= p.start - first.end <= JOINED for p in others)


def _names(told: Told, home: str) -> bool:
    return any(same_land(p.code, home) for p in told.places)
