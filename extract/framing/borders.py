"""Where a paragraph would begin in a text that is set without any: what its sentences tell of that."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from extract.framing.scene import Scene

TABLE = Path(__file__).with_name("borders.toml")
LIKELY = -0.4  # log-odds from which on there is a border
HUNDRED = 100  # letters
MOST = 3  # numbers of a sentence that count
TOTALS = ("world", "total")


def begins(scene: Scene, part: Sequence[Scene]) -> bool:
    """Whether a sentence rather begins a paragraph than goes on with one; ``part``: the sentences of that so far."""
    by = _weights()
    letters = sum(sentence.end - sentence.start for sentence in part)
    odds = by["bias"] + by["letters"] * letters / HUNDRED + by["numbers"] * min(len(scene.numbers), MOST)
    return odds + sum(by[sign] for sign in _signs(scene, part)) > LIKELY


def name_alone(scene: Scene) -> str | None:
    """The code of the one land that a sentence consists of: "UKRAINE."."""
    if len(scene.parties) != 1 or scene.kind != "body":
        return None
    party = scene.parties[0]
    around = scene.text[scene.start : party.start] + scene.text[party.end : scene.end]
    return None if any(letter.isalnum() for letter in around) else party.code or None


def _signs(scene: Scene, part: Sequence[Scene]) -> Iterator[str]:
    """What speaks for a border before a sentence or against it."""
    before, cues, links = part[-1], scene.cues, scene.links
    signs = {
        "second sentence": len(part) == 1,
        "number": bool(scene.numbers),
        "numbers so far": any(sentence.numbers for sentence in part),
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


@functools.cache
def _weights() -> Mapping[str, float]:
    """What a sign adds, by its name."""
    with TABLE.open("rb") as file:
        return {sign: float(weight) for sign, weight in tomllib.load(file)["border"].items()}
