"""What speaks for each party of a text being at home in it, as named signs that add up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from extract.framing.flows.kinds import TRADE
from extract.framing.parties.against import against
from extract.framing.parties.named import gap
from extract.framing.topic.once import OPENS, of_text
from extract.framing.topic.part import BESIDE, CROWD, has_part, is_listed
from extract.framing.topic.told import Told
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention

Signs = dict[str, dict[str, int]]  # how often each is there, by the party's code

OPENING, UNTRADED = " opening", ", no trade"  # what marks a sign of a sentence
OWNED = 12  # letters between a flow word and its owner at most
DEALS = {"buy": "buys", "sell": "sells"}


def signs_of(found: Sequence[Told], voices: Mapping[int, str]) -> Signs:
    """How often each sign speaks for each party; ``voices``: the country of who speaks, by the paragraph's number."""
    signs: Signs = defaultdict(lambda: defaultdict(int))
    for n, told in enumerate(found):
        if not told.named:
            continue
        where = OPENING if n < OPENS else ""
        _named(signs, told, where)
        _cases(signs, told, where)
        for code in _owners(told):
            signs[code]["owns a flow"] += 1
        for code in against(told.scene) if told.ours else ():
            signs[code]["set against us"] += 1
    for name, code in of_text(found, voices):
        signs[code][name] += 1
    return signs


def _named(signs: Signs, told: Told, where: str) -> None:
    trade = "rest" if not told.flow else "headline" if told.heads else "trade"
    states: dict[str, bool] = {}
    for party in told.named:
        states[party.code] = states.get(party.code, False) or party.kind != "bloc"
    for code, state in states.items():
        signs[code][trade + where if state else "bloc"] += 1
        if len(states) >= CROWD:
            signs[code]["crowd"] += 1


def _cases(signs: Signs, told: Told, where: str) -> None:
    for party in told.named:
        if party.case == "nominative" and (told.scene.kind == "item" or is_listed(told, party)):
            signs[party.code]["listed"] += 1
        elif deals := _deals(told, party):
            signs[party.code][deals + where] += 1
        elif has_part(told, party):
            signs[party.code]["part"] += 1
        elif party.kind != "city" or told.flow:
            signs[party.code][f"{party.case}{where}" + ("" if told.flow else UNTRADED)] += 1


def _owners(told: Told) -> Iterator[str]:
    """Whose flows a sentence names: "Italy's exports", "экспорт Италии", but not "imports of Italian goods"."""
    for cue in told.scene.of("flow", *TRADE):
        for party in told.named:
            before = 0 <= cue.start - party.end <= 1 and party.case in ("genitive", "nominative")
            beside = cue.value != "import" and party.case in OWNERS
            beside = beside and gap(told.scene, cue, party) <= OWNED
            if before or (beside and not has_part(told, party)):
                yield party.code


def _deals(told: Told, party: PartyMention) -> str | None:
    """Whether a party stands as the one that buys or that sells: "Italy bought", "купила Италия", "buyer is Italy"."""
    if party.case != "nominative":
        return None
    scene = told.scene
    deals = scene.of("flow", *DEALS)
    led = deals and not any(p.end <= party.start for p in told.named)
    for cue in deals:
        ahead, behind = scene.words(cue.end, party.start), scene.words(party.end, cue.start)
        if 0 <= behind <= BESIDE or (led and 0 <= ahead <= BESIDE):
            return DEALS[cue.value]
    return None
