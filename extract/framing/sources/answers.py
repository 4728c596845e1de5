"""Which paragraphs of an interview are asked and which answered: by a dash, or by a mark such as "Q:"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extract.framing.scene import Scene
from extract.tokens import fold

DASHES = ("–", "—", "- ")
LONGEST = 240  # letters of a question in a text without marks
TURNS = 0.35  # of its paragraphs that ask
TALK = 4  # paragraphs that open with a dash, or with a mark, from which on a text is an interview
_MARK = re.compile(r"([^\W\d_]{1,12}+)\s?(?:[.:]|\.:)(?=\s)")


def turns(scenes: Sequence[Scene]) -> dict[int, bool]:
    """Whether a paragraph of an interview is asked or answers, by its number; empty where a text is none."""
    return _marked(scenes) or _dashed(scenes) or _plain(scenes)


def _dashed(scenes: Sequence[Scene]) -> dict[int, bool]:
    """Those that open with a dash; asked is what ends with a question, unless the next one does, too."""
    if sum(s.text.startswith(DASHES, s.start) for s in scenes) < TALK:
        return {}
    first, last = {s.paragraph: s for s in reversed(scenes)}, {s.paragraph: s for s in scenes}
    talk = [p for p in first if first[p].text.startswith(DASHES, first[p].start)]
    if len(talk) < TALK:
        return {}
    asks = {p: last[p].asks for p in talk}
    return {p: asks[p] and not asks.get(p + 1, True) for p in sorted(talk)}


def _plain(scenes: Sequence[Scene]) -> dict[int, bool]:
    """Those of a text without marks in which short questions and what is said to them take turns."""
    if not scenes or scenes[0].text.count("?") < TALK or sum(scene.asks for scene in scenes) < TALK:
        return {}
    last, length = {s.paragraph: s for s in scenes}, Counter[int]()
    for scene in scenes:
        length[scene.paragraph] += scene.end - scene.start
    asked = [p for p, scene in last.items() if scene.asks and length[p] <= LONGEST]
    answered = [p for p in asked if p + 1 in last and not last[p + 1].asks]
    if len(answered) < TALK or len(answered) < TURNS * (max(answered) + 1 - min(answered)):
        return {}
    return {p: p in answered for p in sorted(last) if p >= min(answered)}


def _marked(scenes: Sequence[Scene]) -> dict[int, bool]:
    """Those under a mark; what follows without one goes on with the last."""
    first = {s.paragraph: s for s in reversed(scenes)}
    marks = {paragraph: asked for paragraph in sorted(first) if (asked := _mark(first[paragraph])) is not None}
    if len(marks) < TALK or len(set(marks.values())) == 1:
        return {}
    found: dict[int, bool] = {}
    asked = False
    for paragraph in range(min(marks), max(first) + 1):
        asked = marks.get(paragraph, asked)
        found[paragraph] = asked
    return found


def _mark(scene: Scene) -> bool | None:
    """Whether a paragraph opens with the mark of a question; none where it opens with neither that nor an answer's."""
    match = _MARK.match(scene.text, scene.start)
    if match is None:
        return None
    word = fold(match[1])
    return True if word in scene.pack.words("asks") else False if word in scene.pack.words("answers") else None
