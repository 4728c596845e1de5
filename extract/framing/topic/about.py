"""What a document is about: one party's trade, or the trade of two parties."""

from __future__ import annotations

import itertools
from collections.abc import Container, Mapping, Sequence

from extract.framing.context import Context
from extract.framing.flows.rejected import tells_else
from extract.framing.scene import Scene
from extract.framing.topic.digest import digest
from extract.framing.topic.focus import focuses
from extract.framing.topic.home import Home, home_of
from extract.framing.topic.host import host_of
from extract.framing.topic.once import DATELINE_IN, city_of, written_in
from extract.framing.topic.pact import of_pact
from extract.framing.topic.pair import partner_of
from extract.framing.topic.told import Told, counts, prose, told
from extract.parties.kinds import STATES, TRADED_WITH

PAIR = 2
OPENING = 6  # sentences that may name a bloc
SURE = 0.75  # chance of the party at home from which it is taken without a doubt


def topic(scenes: Sequence[Scene], said: Mapping[int, str]) -> Context:
    """The context that a document's first figure inherits; ``said``: the country of who speaks, by the paragraph."""
    whole = _without_asides(told(scenes))
    found = prose(whole)
    (home, chance), other = about(found, said, whole)
    context = Context(home=home, other=other, reporter=home, partner=other, unsure=chance < SURE)
    context.topic, context.focus = (home, other), focuses(found, home, other)
    context.lines = digest(found, home)
    context.voices, context.place = dict(said), city_of([told.scene for told in whole[:DATELINE_IN]])
    context.printed = written_in(found)
    return context


def _without_asides(found: Sequence[Told]) -> list[Told]:
    """The sentences without the paragraphs of something else that name only lands which no sentence of trade names."""
    trade = {told.scene.paragraph for told in found if told.flow}
    aside = [bool(told.codes) and _tells_aside(told.scene, trade) for told in found]
    kept = [told for told, apart in zip(found, aside, strict=True) if not apart]
    lands = {code for told in kept for code in told.codes}
    if len(lands) < PAIR or all(p.case in TRADED_WITH for told in kept for p in told.named):
        return list(found)
    return [told for told, apart in zip(found, aside, strict=True)
            if not (apart and told.codes.isdisjoint(lands))]


def _tells_aside(scene: Scene, trade: Container[int]) -> bool:
    """Whether a sentence of a paragraph without trade tells of something else."""
    return scene.kind == "body" and scene.paragraph not in trade and tells_else(scene)


def about(
    found: Sequence[Told], said: Mapping[int, str], whole: Sequence[Told]
) -> tuple[Home, str | None]:
    """The party at home, and the other one where the text is about a pair; a bloc twice for its inner trade."""
    pact = of_pact(found)
    if pact is not None:
        return Home(pact[0]), pact[1]
    inside = _inside(found)
    if inside is not None:
        return Home(inside), inside
    home = home_of(found, said)
    if home.code is None:
        return home, None
    return home, partner_of(home.code, found, whole) or host_of(home.code, found, said)


def _inside(found: Sequence[Told]) -> str | None:
    """The bloc of a document about the trade of a bloc's members with each other."""
    first = next((told.scene for told in found if told.flow and told.amount and _sums(told.scene)), None)
    if first is None or "mutual" not in first.links:
        return None
    scenes = [told.scene for told in found]
    heads = itertools.takewhile(lambda scene: scene is not first, scenes)
    if any(p.kind in STATES for s in heads if s.kind == "headline" for p in s.parties):
        return None
    named = [p for p in first.parties if counts(p)]
    opens = next((p for s in scenes for p in s.parties if p.code and not p.rule.endswith("dateline")), None)
    if not named and (opens is None or opens.kind != "bloc"):
        return None
    blocs = [p.code for s in scenes[:OPENING] for p in s.parties if p.kind == "bloc"]
    code = named[0].code if named else next(iter(blocs), None)
    return code if all(p.kind == "bloc" and p.case != "with" for p in named) else None


def _sums(scene: Scene) -> bool:
    """Whether a sentence tells money or a percentage."""
    return any(m.kind in ("money", "percent") for m in scene.mentions)
