"""Who is only compared with, but has a number of his own: "ahead of Chile with 4", "twice those of Peru ($2 mln)"."""

from __future__ import annotations

from extract.framing.draft import PARTIES, Draft
from extract.framing.scene import Scene, last_before, once
from extract.parties.kinds import OWNERS
from extract.parties.mentions import PartyMention
from extract.tokens import DASHES
from terms.figure import WORLD

PAIR = 2  # parties at least where one is compared with another
LED = 2  # words of "those of"
COMPARED = 5  # words between a multiple and the land that something is compared with


def rival(draft: Draft) -> PartyMention | None:
    """The one compared with right before a number, as its item: "Peru led with 5 million, ahead of Chile with 4"."""
    if len(draft.scene.parties) < PAIR or not _compared(draft.scene):
        return None
    last = last_before(draft.scene.parties, draft.mention.start)
    if last is None or last not in _compared(draft.scene):
        return None
    led = draft.scene.text[last.end : draft.mention.start].split()
    own = not led and last.case == "genitive" and not _stands_for(draft.scene, last)  # "ahead of Chile's 4 million"
    with_ = len(led) == 1 and led[0] in ("(", *draft.scene.pack.words("with"))
    return last.cased("nominative") if own or with_ else None


def does_as_told(draft: Draft, told: Draft | None) -> bool:
    """Whether a rival of the one told of does the same: "Peru's exports were 5 million, twice those of Chile (2)".

    Where the number before says with whom, he is but another one traded with: "Chile bought 5, ahead of Cuba with 4".
    """
    if told is None or told.scene is not draft.scene or len(draft.scene.parties) < PAIR:
        return False
    other = rival(draft)
    owns = other is not None and _owned(draft.scene, other)
    if told.flow != draft.flow or not draft.is_level or told.partner is None:
        return False
    if "partner" in told.explicit and not owns:
        return False
    if other is None or other.code in (told.reporter, told.partner):
        return False
    draft.reporter, draft.partner = other.code, told.partner
    draft.explicit.add("reporter")
    draft.say("parties", "each its own", draft.scene.text[other.start : other.end])
    return True


def _owned(scene: Scene, other: PartyMention) -> bool:
    """Whether a rival stands as an owner, of what the one told of has: "ahead of Chile's 4 million"."""
    return any(p.start == other.start and p.case == "genitive" for p in scene.parties) and not _stands_for(scene, other)


def owns_the_like(draft: Draft, told: Draft | None, before: Scene | None) -> bool:
    """Whether a sentence opens with an owner of what was told before: "Peru's trade with Chile fell. Cuba's was 4"."""
    scene = draft.scene
    if told is None or told.scene is not before or "flow" in draft.explicit or told.flow != draft.flow:
        return False
    whole = told.partner == WORLD and "reporter" in told.explicit and told.role == "level"
    if not (whole or told.explicit >= PARTIES):
        return False
    owner = next((p for p in scene.parties if p.code), None)
    if owner is None or not _opens(scene, owner) or owner.code in (told.partner, told.reporter):
        return False
    if told.role == "share" and scene.words(scene.start, owner.start):
        return False  # of a share it is whoever has the next one: "у Китая — 17,2%"
    draft.reporter, draft.partner = owner.code, told.partner
    draft.explicit.add("reporter")
    draft.say("parties", "each its own", scene.text[owner.start : owner.end])
    return True


def _opens(scene: Scene, owner: PartyMention) -> bool:
    """Whether an owner opens a sentence, and a verb of coming to, or a dash, follows: "Those of Peru came to 4"."""
    if owner.case not in OWNERS or scene.bracketed(owner.start):
        return False
    holder = scene.pack.holder
    held = bool(holder) and owner.rule.endswith(f".{holder}")
    led = scene.words(scene.start, owner.start)
    if led and not (led == 1 and held) and not (_stands_for(scene, owner) and led == LED):
        return False
    if held and scene.after(owner.end, 1) in DASHES:
        return True
    stands = scene.text[owner.start : owner.end].endswith(scene.pack.words("owner_endings"))
    behind = any(scene.words(owner.end, m.start) == 0 for m in scene.numbers) if stands else False
    return behind or any(scene.words(owner.end, c.start) == 0 for c in scene.of("reach", "level"))


def is_set_against(scene: Scene, end: int) -> bool:
    """Whether right behind an offset a land is named whose flow is only compared with: "four times those of Peru"."""
    than = scene.pack.words("than")
    behind = (p for p in _compared(scene) if 0 <= scene.words(end, p.start) <= COMPARED)
    return any(_stands_for(scene, p) or not {*scene.before(p.start, 2).split()}.isdisjoint(than) for p in behind)


@once
def _compared(scene: Scene) -> tuple[PartyMention, ...]:
    """The lands of a sentence that something is only compared with."""
    return tuple(p for p in scene.parties if p.code and (
        p.case == "aside" or _stands_for(scene, p) or (p.case == "genitive" and _set_aside(scene, p))))


def _set_aside(scene: Scene, party: PartyMention) -> bool:
    """Whether words of comparing lead to an owner: "ahead of Chile's"."""
    return any(scene.before(party.start, len(words.split())) == words for words in scene.pack.words("aside_of"))


def _stands_for(scene: Scene, party: PartyMention) -> bool:
    """Whether a land owns what a pronoun stands for, or nothing does: "those of Peru", "more than Peru's"."""
    if party.case != "genitive":
        return False
    before = scene.before(party.start, 2)
    return before in scene.pack.words("those_of") or before.split()[-1:] in [[w] for w in scene.pack.words("than")]
