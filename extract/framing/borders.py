"""Where a paragraph would begin in a text that is set without any: what its sentences tell of that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from extract.framing.scene import Scene
from extract.framing.weights import fitted

TABLE = Path(__file__).with_name("borders.toml")
LIKELY = -0.4  # log-odds from which on there is a border
HUNDRED = 100  # letters
MOST = 3  # numbers of a sentence that count
TOTALS = ("world", "total")


@dataclass(slots=True)
class Part:
    """A paragraph so far, by its last sentence: how long it is, and whether it tells a number."""

    last: Scene
    sentences: int = 0
    letters: int = 0
    tells: bool = False

    def add(self, scene: Scene) -> None:
        """Let it go on with a sentence."""
        self.last = scene
        self.sentences += 1
        self.letters += scene.end - scene.start
        self.tells = self.tells or bool(scene.numbers)


def begins(scene: Scene, part: Part) -> bool:
    """Whether a sentence rather begins a paragraph than goes on with the one so far."""
    by = fitted(TABLE, "border")
    odds = by["bias"] + by["letters"] * part.letters / HUNDRED + by["numbers"] * min(len(scene.numbers), MOST)
    return odds + sum(by[sign] for sign in _signs(scene, part)) > LIKELY


def name_alone(scene: Scene) -> str | None:
    """The code of the one land that a sentence consists of: "UKRAINE."."""
    if len(scene.parties) != 1 or scene.kind != "body":
        return None
    party = scene.parties[0]
    around = scene.text[scene.start : party.start] + scene.text[party.end : scene.end]
    return None if any(letter.isalnum() for letter in around) else party.code or None


def _signs(scene: Scene, part: Part) -> Iterator[str]:
    """What speaks for a border before a sentence or against it."""
    before, cues, links = part.last, scene.cues, scene.links
    signs = {
        "second sentence": part.sentences == 1,
        "number": bool(scene.numbers),
        "numbers so far": part.tells,
        "takes up": scene.lows[:1] != [] and scene.lows[0] in scene.pack.words("takes_up"),
        "pronoun": "pronoun" in links,
        "back": "back" in cues,
        "turns": "turns" in links,
        "total": any(value in links for value in TOTALS),
        "same flow": bool(_flows(scene) & _flows(before)),
        "time before": bool(before.periods),
        "office": "role" in cues,
        "asks": scene.asks,
        "asked": before.asks,
        "leads": scene.text.endswith(":", 0, scene.end),
        "led to": before.text.endswith(":", 0, before.end),
        "name": name_alone(scene) is not None,
    }
    return (sign for sign, told in signs.items() if told)


def _flows(scene: Scene) -> frozenset[str]:
    return frozenset(cue.value for cue in scene.cues.get("flow", ()))
