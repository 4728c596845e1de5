"""Amounts that say by how much trade changed, not what it came to."""

from __future__ import annotations

from extract.framing.compared import in_ablative
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.movement import direction, just_before, signed
from extract.framing.scene import FAR, Scene
from extract.numbers import Mention

BARE_LIMIT = 1.5  # of the word of rise or fall of an amount that no "by" leads to
BY_LIMIT = 3.2
LED = 4  # words between one of rise or fall and what rises or falls
OTHERWISE = 4  # words between an amount and the percentage that says the same
SAME_AGAIN = (",", "(")


def says_by_how_much(draft: Draft) -> bool:
    scene, mention = draft.scene, draft.mention
    by = just_before(scene, scene.of("reach", "by"), mention.start, 2)
    limit = FAR if percent_follows(scene, mention) else BARE_LIMIT if by is None else BY_LIMIT
    _, cost, cue = direction(scene, mention, limit)
    if cue is None or just_before(scene, scene.of("reach", "to"), mention.start, 2) is not None:
        return False
    if by is not None and percent_follows(scene, mention):
        return True
    flow, flow_cost = scene.nearest(scene.of("flow"), mention, 1.5)
    if by is not None:
        told = flow is None or cost <= flow_cost or scene.pack.code != "ru"
        return told and not (_within(scene, cue, "flow") and _traded_by(scene, by))
    suffixes = tuple(scene.pack.table("frames").get("index_suffixes", ()))
    if suffixes:
        led = any(in_ablative(scene, m) for m in scene.mentions if m.end <= mention.start and m.kind == mention.kind)
        return scene.text.startswith(suffixes, mention.end) and _extent_behind(scene, mention) and not led
    return cue.start >= mention.end and scene.index(cue.start) - scene.index(mention.end) <= 1


def _extent_behind(scene: Scene, mention: Mention) -> bool:
    """Whether the word for rise or fall follows at once, or after the percentage that says the same."""
    last = (scene.following(mention) if percent_follows(scene, mention) else None) or mention
    behind = scene.index(last.end)
    after = next((c for c in scene.of("extent") if 0 <= scene.index(c.start) - behind <= 1), None)
    return after is not None and not scene.of_between("reach", last.end, after.start)


def _within(scene: Scene, cue: Cue, group: str) -> bool:
    return any(c.start <= cue.start and cue.end <= c.end for c in scene.of(group))


def _traded_by(scene: Scene, by: Cue) -> bool:
    """Whether "by" belongs to a word of trade and no word of rise or fall leads to that: "торговали на 5 млрд"."""
    flow = just_before(scene, scene.of("flow"), by.start, 2)
    if flow is None:
        return False
    leading = (c for c in scene.of("change", "up", "down") if c.end <= flow.start)
    return not any(scene.words(c.end, flow.start) < LED for c in leading)


def percent_follows(scene: Scene, mention: Mention) -> bool:
    """"by $633 million, or by 35%"."""
    following = scene.following(mention)
    if following is None or following.kind != "percent":
        return False
    between = scene.between(mention, following).split()
    said = {*scene.pack.table("frames").get("or", ()), *SAME_AGAIN}
    said.update(word for cue in scene.of("reach", "by") for word in _words(scene, cue))
    return 0 < len(between) <= OTHERWISE and set(between) <= said and not ("(" in between and signed(scene, following))


def _words(scene: Scene, cue: Cue) -> list[str]:
    return [token.low for token in scene.tokens[scene.index(cue.start) : scene.index(cue.end)]]
