"""What a line without figures announces of the list behind it: "What Peru bought from Spain:", "Who buys oil?"."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.context import Context
from extract.framing.draft import Draft
from extract.framing.flows.decide import decide_flow
from extract.framing.flows.kinds import DEALT
from extract.framing.parties.decide import decide_parties
from extract.framing.scene import Scene
from extract.numbers.mentions import Mention
from extract.tables.words import find_group

QUESTION = "?"
THEY = 3  # words from "they" to what they do
LONGEST = 14  # words of a line that leads to a list of those who buy or sell


def leads_to_list(scene: Scene, following: Sequence[Scene]) -> bool:
    """Whether a list stands behind a sentence, or its last sign says so."""
    return heads_list(scene, following) or scene.text[scene.end - 1 : scene.end] == QUESTION


def heads_list(scene: Scene, following: Sequence[Scene]) -> bool:
    """Whether what a sentence leads to is all that follows: a question may just be one of many."""
    listed = bool(following) and following[0].kind == "item"
    return listed or scene.text[scene.end - 1 : scene.end] == ":"


def agents(scene: Scene) -> str | None:
    """The flow of those who are listed: exports where they buy, imports where they sell; "Main buyers:"."""
    if len(scene.tokens) > LONGEST:
        return None
    found = find_group(scene.tokens, scene.pack, "flow")
    return found[-1].value if found else None


def by_them(scene: Scene, context: Context) -> str | None:
    """The home's flow where "they" deal, of whom the text told as its partners: "What do they buy?" is its export."""
    they = scene.pack.words("they")
    if scene.vocabulary.isdisjoint(they) or context.told is None or context.told.partner in (None, context.home):
        return None
    for cue in scene.of("flow", "buy", "sell"):
        if not frozenset(they).isdisjoint(scene.before(cue.start, THEY).split()):
            return "export" if cue.value == "buy" else "import"
    return None


def dealt(scene: Scene, context: Context) -> Draft | None:
    """What a verb of buying or selling announces, read as though a number ended its sentence."""
    if not scene.of("flow", *DEALT):
        return None
    at = Mention(scene.end, scene.end, "", "money", 1e9, None, None, "exact", "list")
    draft = Draft(at, scene)
    alone = Context(home=context.home, other=context.other, reporter=context.home, partner=context.other)
    cue = decide_flow(draft, alone)
    if draft.flow not in DEALT.values():
        return None
    decide_parties(draft, cue, alone)
    return draft
