"""Who sold and to whom beside a passive verb, where the form alone may be another: "Италии поставлено 4 млн тонн"."""

from __future__ import annotations

from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES

BARE = "name"  # the rule of a name without a preposition
CASES = {"genitive": "to", "to": "to", "with": "nominative"}


def with_passive(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence, each as what it is beside a passive verb: the genitive that opens a clause before it
    as the dative that it may be, the bare instrumental ("Чили продано 3 тонны" said of the seller) as its subject.

    So are those that a list goes on with: "Италии поставлено муки на 4 млн, Чили — на 3", "Кубе продано 2, Сербии 1".
    """
    verbs = scene.pack.words("done_by")
    first = next((p for p in scene.parties if _of_passive(scene, p, verbs)), None) if verbs else None
    if first is None:
        return scene.parties
    return [p.cased(CASES[p.case]) if p is first or _goes_on(scene, p, first) else p for p in scene.parties]


def _of_passive(scene: Scene, party: PartyMention, verbs: tuple[str, ...]) -> bool:
    if party.rule != BARE or party.case not in CASES:
        return False
    behind = scene.after(party.end, 1) in verbs
    if party.case in ("with", "to"):
        return behind or scene.word_before(party.start) in verbs
    opens = scene.words(scene.start, party.start) == 0 or scene.word_before(party.start) in scene.conjunctions
    return behind and opens


def _goes_on(scene: Scene, party: PartyMention, first: PartyMention) -> bool:
    if party.rule != BARE or party.start < first.start:
        return False
    behind, to = scene.after(party.end, 1), first.case == "to"
    if to and not scene.text[party.start : party.end].endswith(scene.pack.words("dative_too")):
        return False
    alike = party.case == ("genitive" if to else first.case)
    if not (alike and to):
        return alike and behind in DASHES
    if not any(first.end <= m.start < party.start for m in scene.numbers):
        return False  # "Кубе продано вина Италии на 4 млн"
    numbered = any(scene.words(party.end, m.start) == 0 for m in scene.numbers)
    return numbered or behind in DASHES or behind in scene.pack.words("costs")
