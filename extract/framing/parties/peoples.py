"""What a verb beside it makes of a name: "the Japanese bought" is Japan, "entered the Japanese market" is to Japan."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention

PLURAL = "s"  # ends nouns of trade: "the Chinese supplies"
ARTICLE = 1  # words between a verb of going and where
BARE = ("nominative", "adjective", "accusative")


def name_peoples(scene: Scene) -> None:
    """Make an adjective with an article a name where a verb of dealing follows, and "to" what a verb of going has."""
    articles = scene.pack.table("frames").get("articles", ())
    if not articles:
        return
    cases = {p: case for p in scene.parties if (case := _case(scene, p, articles)) is not None}
    if cases:
        scene.parties = [replace(p, case=cases[p]) if p in cases else p for p in scene.parties]


def _case(scene: Scene, party: PartyMention, articles: list[str]) -> str | None:
    if party.case in BARE and _gone_to(scene, party):
        return "to"
    if party.case != "adjective" or scene.before(party.start, 1) not in articles:
        return None
    verbs = (c for c in scene.of("flow", "sell", "buy") if 0 <= c.start - party.end <= 1)
    return "nominative" if any(not scene.text[c.start : c.end].endswith(PLURAL) for c in verbs) else None


def _gone_to(scene: Scene, party: PartyMention) -> bool:
    """Whether a verb of going that says trade here stands before a name: "reached Peru", "entered the Peruvian ..."."""
    verbs = scene.pack.table("frames").get("reaching", ())
    trade = {cue.start for cue in scene.of("flow", "export")} if scene.of("motion", "out") else set()
    going = (c for c in scene.of("motion", "out") if c.start in trade and scene.text[c.start : c.end].lower() in verbs)
    return any(0 <= scene.words(c.end, party.start) <= ARTICLE for c in going)
