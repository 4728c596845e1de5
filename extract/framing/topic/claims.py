"""What each party of a text claims to be at home in it, sentence by sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from extract.framing.parties.against import against
from extract.framing.parties.who import gap
from extract.framing.topic.told import AMOUNTS, Told
from extract.parties.mentions import PartyMention

OPENS = 4  # sentences that open a text
# What a sentence that names a party adds to its claim: in a headline on trade, at the text's opening, elsewhere.
HEADLINE, OPENING, TRADE, REST = 4.0, 3.5, 1.5, 0.5
BLOC, OWNER = 0.8, 3.0  # a bloc's part of that, and what the owner of a flow gets besides
BESIDE, BECAME = 1, 2  # words between a share, or "buyer", and whose it is
OWNERS_OF_SHARES = ("genitive", "adjective", "nominative")
OWNED = 12  # letters between a flow word and its owner at most
HOMELY = 2.0  # what the cases of a party weigh beside its being named
ASIDE, UNTRADED = 0.7, 0.5  # of the opening's weight and of that of cases in a sentence that speaks of no trade
MOST = 2.0  # of a sentence's weight that cases are weighed by
AGAINST = 6.0  # what a sentence that sets a party against its "we" takes from that party's claim
# How much a case makes a party the one whose exports are meant by "exports", and not the one traded with.
CASES = {
    "genitive": 1.0, "adjective": 1.0, "nominative": 0.8, "in": 0.3, "pair": 0.1,
    "with": -1.0, "to": -0.8, "from": -0.8,
}


def claims_of(found: Sequence[Told]) -> dict[str, float]:
    """What each party that a text names claims by how its sentences tell of it."""
    claims: dict[str, float] = defaultdict(float)
    for n, told in enumerate(found):
        weight = weight_of(n, told)
        for code in {p.code for p in told.named}:
            bloc = all(p.kind == "bloc" for p in told.named if p.code == code)
            claims[code] += weight * (BLOC if bloc else 1.0)
        for party in told.named:
            listed = told.scene.kind == "item" and party.case == "nominative"
            placed = party.kind == "city" and not told.flow
            case = 0.0 if listed or placed or has_part(told, party) else CASES.get(party.case, 0.0)
            claims[party.code] += HOMELY * case * min(weight, MOST) * (1.0 if told.flow else UNTRADED)
        for code in _owners(told):
            claims[code] += OWNER
        for code in against(told.scene):
            claims[code] -= AGAINST
    leads = _leads(found)
    if leads is not None:
        claims[leads] += OWNER
    return claims


def weight_of(n: int, told: Told) -> float:
    """What a sentence, the ``n``-th of its text, adds to the claim of a party that it names."""
    weight = (HEADLINE if told.heads else TRADE) if told.flow and told.named else REST
    placed = any(p.kind == "city" for p in told.named)
    opening = OPENING * (1.0 if told.flow or told.heads or placed else ASIDE)
    return max(weight, opening) if n < OPENS else weight


def _owners(told: Told) -> Iterator[str]:
    """Whose flows a sentence names: "Italy's exports", "экспорт Италии", but not "imports of Italian goods"."""
    for cue in told.scene.of("flow", "export", "import", "turnover"):
        for party in told.named:
            before = 0 <= cue.start - party.end <= 1 and party.case in ("genitive", "nominative")
            beside = cue.value != "import" and party.case in ("genitive", "adjective") and not has_part(told, party)
            if before or (beside and gap(told.scene, cue, party) <= OWNED):
                yield party.code


def _leads(found: Sequence[Told]) -> str | None:
    """Who opens the first sentence below the headline with an amount of trade: "Peru ended May with exports of"."""
    first = next((told for told in found if told.flow and told.amount and not told.heads), None)
    if first is None:
        return None
    scene = first.scene
    amount = next(m.start for m in scene.mentions if m.kind in AMOUNTS)
    flow = next((cue.start for cue in scene.of("flow", "export", "import", "turnover")), amount)
    opens = [p for p in first.named if p.start < flow < amount]
    one = len(opens) == 1 and opens[0].case == "nominative"
    return opens[0].code if one and scene.words(scene.start, opens[0].start) <= BESIDE else None


def has_part(told: Told, party: PartyMention) -> bool:
    """Whether a party has but a part of what is told: "Chile's share of exports", "the largest buyer was Chile"."""
    scene = told.scene
    if any(0 <= scene.words(cue.end, party.start) <= BESIDE for cue in scene.of("share")):
        return party.case in OWNERS_OF_SHARES
    behind = [scene.words(party.end, cue.start) for cue in scene.of("share") if party.end <= cue.start]
    if party.case == "genitive":
        return 0 in behind
    subject = any(p.end <= party.start for p in told.named)
    bought = any(0 <= scene.words(cue.end, party.start) <= BECAME for cue in scene.of("flow", "buy", "sell"))
    return party.case == "nominative" and ((bought and not subject) or any(words <= BESIDE for words in behind))
