"""Peoples that act under an adjective alone: "the Japanese bought" is Japan, "the Japanese market" is not."""

from __future__ import annotations

from dataclasses import replace

from extract.framing.scene import Scene
from extract.parties.mentions import PartyMention

PLURAL = "s"  # ends nouns of trade: "the Chinese supplies"


def name_peoples(scene: Scene) -> None:
    """Make an adjective with an article a name where a verb of buying or selling follows at once."""
    articles = scene.pack.table("frames").get("articles", ())
    if articles and any(_acts(scene, p, articles) for p in scene.parties):
        scene.parties = [
            replace(p, case="nominative") if _acts(scene, p, articles) else p for p in scene.parties
        ]


def _acts(scene: Scene, party: PartyMention, articles: list[str]) -> bool:
    if party.case != "adjective" or scene.before(party.start, 1) not in articles:
        return False
    verbs = (c for c in scene.of("flow", "sell", "buy") if 0 <= c.start - party.end <= 1)
    return any(not scene.text[c.start : c.end].endswith(PLURAL) for c in verbs)
