"""Numbers that leave out the unit told before: "20.7 million tonnes of maize, wheat — 17.5, barley — 5.3"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import replace

from extract.framing.scene import Scene, first_behind
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import ITEMS, Mention
from extract.numbers.words import number_words
from extract.parties.kinds import TRADED_WITH
from extract.tokens import Token

YEAR, YEAR_JOINTS = re.compile(r"(?:19|20)\d\d"), frozenset("-–/")
SIGNS = frozenset("—–-−:(")
CLOSING = frozenset(",;.)—–(!…")
FAR = 5  # words between a head and the number that bears the unit
BEHIND = 1  # words between a number and the head behind it
NEAR = 3  # words between a head and the number that leaves it out
ALIKE, LED = 2, 5  # words between a bare number, or a whole amount, and to whom it goes or from whom it comes
HUNDRED, THOUSAND = 100, 1e3
LARGEST = 1000  # what may stand before a scale word


def completed(scene: Scene) -> list[Mention]:
    """The numbers of a sentence, each bare one in a list given the unit and scale of the one that began the list."""
    mentions = scene.mentions
    for mention in mentions:
        if mention.kind == "count" or mention.unit is None:
            break
    else:
        return mentions
    reader = _Reader(scene)
    found: list[Mention] = []
    for n, mention in enumerate(mentions):
        behind = mentions[n + 1 :] if reader.ends_in_unit else ()
        found.append(reader.filled(mention, found, behind) if mention.kind == "count" else mention)
    return _weights(found, reader)


def _weights(mentions: list[Mention], reader: _Reader) -> list[Mention]:
    """Numbers with a scale but no unit are weights where the sentence tells of weights only: "of which 1.9 million"."""
    weights = [m for m in mentions if m.kind == "quantity"]
    if not weights or any(m.kind == "money" and m.unit for m in mentions):
        return mentions
    first, unit = weights[0], weights[0].unit

    def weighs(m: Mention) -> bool:
        return (m.start > first.start or reader.ends_in_unit) and (
            m.kind == "money" or (m.kind == "count" and m.scale >= THOUSAND and reader.closes(m, bare=False))
        )

    return [replace(m, kind="quantity", unit=unit) if weighs(m) else m for m in mentions]


class _Reader:
    """A sentence's heads by kind, and its words by place."""

    def __init__(self, scene: Scene) -> None:
        table = scene.pack.table("frames")
        self._scene, self._tokens, self._index = scene, scene.tokens, scene.index
        self._changes = [cue.end for cue in scene.of("change")]
        self.ends_in_unit = scene.pack.verb_last
        self._by = table["reach"].get("by", ())
        self._links, self._of = table.get("elided", ()), table.get("elided_of", ())
        self._versus = number_words(scene.pack).joints.get("versus")

    @functools.cached_property
    def _layers(self) -> tuple[list[tuple[int, int]], ...]:
        """The places of each kind of what may head a number of a list: parties, products and flows."""
        return (
            [(p.start, p.end) for p in self._scene.parties if p.code],
            [(p.start, p.end) for p in self._scene.products if p.name],
            [(c.start, c.end) for c in self._scene.of("flow")],
        )

    def filled(self, mention: Mention, before: Sequence[Mention], behind: Sequence[Mention] = ()) -> Mention:
        """A bare number with what it leaves out, told before or, where a language ends in it, behind; else as it is."""
        if (whole := self._part_of(mention, before)) is not None:
            return like(mention, whole)
        if not self.closes(mention) or not is_bare(mention, self._scene):
            return self._going_alike(mention, before)
        for layer in self._layers:
            if not self._headed(layer, mention):
                continue
            model = next((m for m in reversed(before) if m.kind != "count" and self._begins(layer, m)), None)
            if model is None or model.kind == "times":
                model = next((m for m in behind if m.kind != "count" and self._begins(layer, m)), None)
            if model is None:
                continue
            if mention.scale >= THOUSAND and model.kind in AMOUNTS:
                return replace(mention, kind=model.kind, unit=model.unit)
            if model.kind in (*AMOUNTS, *PORTIONS) and _fits(mention, model):
                return like(mention, replace(model, scale=1) if _is_written_out(mention, model) else model)
        return mention if not self._moved(mention) else self._like_the_last(mention, before)

    def _part_of(self, mention: Mention, before: Sequence[Mention]) -> Mention | None:
        """The amount before that a bare number is a part of: "came to $24.1 billion, 13.2 of it exports"."""
        after = self._scene.after(mention.end, 2)
        if after not in self._of or not is_bare(mention, self._scene):
            return None
        model = next((m for m in reversed(before) if m.kind in AMOUNTS), None)
        if model is None or not _fits(mention, model) or abs(like(mention, model).value) >= abs(model.value):
            return None
        return model

    def _going_alike(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        """A bare number that goes where an amount before it goes: "7 million tonnes from Peru, 900,000 from Oman"."""
        way = self._way_of(mention, ALIKE)
        model = next((m for m in reversed(before) if m.kind != "count"), None) if way is not None else None
        if model is None or model.kind not in AMOUNTS or not is_bare(mention, self._scene):
            return mention
        if self._way_of(model, LED) != way:
            return mention
        return replace(mention, kind=model.kind, unit=model.unit) if mention.value >= LARGEST else mention

    def _way_of(self, mention: Mention, words: int) -> str | None:
        """The case of the party that a number goes to or comes from, with so many words between them at most."""
        party = first_behind(self._scene.parties, mention.end)
        if party is None or party.case not in TRADED_WITH or not party.code:
            return None
        first, last = self._index(mention.end), self._index(party.start)
        return party.case if last - first <= words and not self._broken(first, last) else None

    def _moved(self, mention: Mention) -> bool:
        """Whether a word of rise or fall leads to a bare number: "fell 6%, imports added 3.4", "... о росте на 9"."""
        at = self._index(mention.start)
        if "sign" in mention.written or any(self._index(end) == at for end in self._changes):
            return True
        by = at > 0 and self._tokens[at - 1].low in self._by
        return by and any(self._index(end) == at - 1 for end in self._changes)

    def _like_the_last(self, mention: Mention, before: Sequence[Mention]) -> Mention:
        model = next((m for m in reversed(before) if m.kind in PORTIONS), None)
        return like(mention, model) if model is not None and _fits(mention, model) else mention

    def _headed(self, layer: list[tuple[int, int]], mention: Mention) -> bool:
        """Whether nothing but a dash, a bracket or a preposition stands between a head and the number."""
        at = self._index(mention.start)
        ends = [end for _, end in layer if end <= mention.start]
        between = self._tokens[self._index(ends[-1]) : at] if ends else ()
        return bool(ends) and len(between) <= NEAR and all(map(self._joins, between))

    def _joins(self, token: Token) -> bool:
        return token.low in SIGNS or token.low in self._links

    def _begins(self, layer: list[tuple[int, int]], mention: Mention) -> bool:
        """Whether a head stands shortly before a number in the same clause, or right behind it."""
        first, last = self._index(mention.start), self._index(mention.end)
        before = [self._index(end) for _, end in layer if end <= mention.start]
        behind = [self._index(start) for start, _ in layer if start >= mention.end]
        led = bool(before) and first - before[-1] <= FAR and not self._broken(before[-1], first)
        return led or (bool(behind) and behind[0] - last <= BEHIND and not self._broken(last, behind[0]))

    def _broken(self, first: int, last: int) -> bool:
        return any(token.low in ",;." for token in self._tokens[first:last])

    def closes(self, mention: Mention, *, bare: bool = True) -> bool:
        """Whether nothing that is counted follows a number; a preposition may where the number bears a scale.

        Nor does what it is compared with: "imports 67 against 71".
        """
        at = self._index(mention.end)
        behind = self._tokens[at].text if at < len(self._tokens) else "."
        if behind in CLOSING or self._compares(at):
            return True
        return (not bare and (behind in SIGNS or behind.lower() in self._links))

    def _compares(self, at: int) -> bool:
        """Whether "against" stands at a place, and digits behind it."""
        joint = self._versus.at(self._tokens, at) if self._versus is not None else None
        return joint is not None and joint.last < len(self._tokens) and self._tokens[joint.last].text[0].isdigit()


def is_bare(mention: Mention, scene: Scene) -> bool:
    """Whether digits may be an amount without its unit: no rate, nor the second year of a season ("2024-25")."""
    if "rate" in mention.written:
        return False
    tokens, at = scene.tokens, scene.index(mention.start)
    if at < 2 or tokens[at - 1].text not in YEAR_JOINTS or tokens[at - 1].end != mention.start:
        return True
    return tokens[at - 2].end != tokens[at - 1].start or YEAR.fullmatch(tokens[at - 2].text) is None


def _fits(mention: Mention, model: Mention) -> bool:
    """Whether the number can stand before the same scale word, or bears as much as the other one."""
    if model.kind in PORTIONS:
        return mention.value <= 100
    if mention.scale > 1:
        return model.kind == "quantity"  # "492 thousand tonnes to Italy, to Spain 98 thousand"
    return mention.value < LARGEST or model.scale == 1


def _is_written_out(mention: Mention, model: Mention) -> bool:
    """Whether things counted bear no scale: "6 thousand cars from Chile, from Peru 700"."""
    thousands = model.unit == ITEMS and model.scale == THOUSAND
    return thousands and mention.value >= HUNDRED and model.value < HUNDRED * THOUSAND


def like(mention: Mention, model: Mention, *more: str) -> Mention:
    """A bare number as one of what another one tells of, with ``more`` marks; a scale of its own it keeps."""
    scale = model.scale if mention.scale == 1 else 1
    value, own = round(mention.value * scale, 4), model.scale if mention.scale == 1 else mention.scale
    marks = (*mention.written, "elided", *more)
    return replace(mention, kind=model.kind, value=value, unit=model.unit, scale=own, written=marks)


def is_near(mention: Mention, model: Mention, widest: float) -> bool:
    """Whether neither a bare number told like an amount nor that amount is more than so many times as large."""
    scale = model.scale if mention.scale == 1 else 1
    return model.value != 0 and 1 / widest <= abs(mention.value * scale / model.value) <= widest
