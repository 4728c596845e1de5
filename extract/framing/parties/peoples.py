"""What a verb beside it makes of a name: "the Japanese bought" is Japan, "entered the Japanese market" is to Japan."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.cues import Cue
from extract.framing.flows.kinds import DEALT
from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention

PLURAL = "s"  # ends nouns of trade: "the Chinese supplies"
ARTICLE = 1  # words between a verb of going and where
BARE = ("nominative", "adjective", "accusative")


def name_peoples(scene: Scene) -> None:
    """Make an adjective with an article a name where a verb of dealing follows, and "to" what a verb of going has."""
    if "motion" not in scene.cues and not scene.of("flow", *DEALT):
        return
    table = scene.pack.table("frames")
    articles = table.get("articles", ())
    going = _going(scene, table.get("reaching", ())) if articles and "motion" in scene.cues else []
    dealing = [c for c in scene.of("flow", *DEALT) if not scene.text[c.start : c.end].endswith(PLURAL)]
    if not articles or not (going or dealing):
        return
    cases = {p: case for p in scene.parties if (case := _case(scene, p, articles, going, dealing)) is not None}
    if cases:
        scene.parties = [replace(p, case=cases[p]) if p in cases else p for p in scene.parties]


def _going(scene: Scene, verbs: list[str]) -> list[Cue]:
    """The verbs of going that say trade here, behind which the place stands: "entered the Peruvian market"."""
    trade = {cue.start for cue in scene.of("flow", "export")}
    out = scene.of("motion", "out")
    return [c for c in out if c.start in trade and scene.text[c.start : c.end].lower() in verbs]


def _case(
    scene: Scene, party: PartyMention, articles: list[str], going: list[Cue], dealing: list[Cue]
) -> str | None:
    if going and party.case in BARE and any(0 <= scene.words(c.end, party.start) <= ARTICLE for c in going):
        return "to"
    if party.case != "adjective" or scene.before(party.start, 1) not in articles:
        return None
    return "nominative" if any(0 <= c.start - party.end <= 1 for c in dealing) else None
