"""Going on to the next sentence: what of the text so far still holds there."""

from __future__ import annotations

import itertools

from extract.framing.context import Context, Focus
from extract.framing.draft import Draft
from extract.framing.flows.kinds import TRADE
from extract.framing.parties.lists import items
from extract.framing.products.itemised import goods_at_head
from extract.framing.scene import Scene
from extract.framing.units.listed import counted_in
from extract.numbers.kinds import AMOUNTS
from extract.parties.kinds import FIVE, STATES_AND_CITIES, THE_TWO
from terms.figure import WORLD

JOINED = 7  # letters between two countries named side by side
OPENS = 2  # words before a pronoun that opens a paragraph
ROW = 80  # letters of the longest row of a list
NOBODY: frozenset[str] = frozenset()


def enter(scene: Scene, context: Context) -> None:
    """Go on to a sentence: a new paragraph of a document about a pair or a country falls back to that topic."""
    context.times.enter(scene)
    context.scene, context.before = scene, context.scene
    turned, context.turned = context.turned, None
    context.fade()
    _see_parties(scene, context)
    _go_on_listing(scene, context)
    if scene.paragraph != context.paragraph and context.listing:
        context.paragraph = scene.paragraph
        context.reporter, context.partner = context.home, context.other
    if scene.paragraph != context.paragraph:
        announced = None if context.opened else context.announced
        _begin_paragraph(scene, context, turned if context.asks else announced)
        context.announced = None
    if scene.kind == "item" and not scene.goes_on:
        _go_on_to_item(scene, context)
    if scene.start in context.lines:
        context.home, context.other = context.reporter, context.partner = context.lines[scene.start]


def _see_parties(scene: Scene, context: Context) -> None:
    """Keep the pair, the bloc and the region last named, and who is in sight in this paragraph."""
    if len(scene.parties) > 1:
        context.pair = _joined(scene) or context.pair
    for party in context.before.parties if context.before is not None else ():
        if party.kind == "bloc":
            context.bloc = party.code
            context.five = party.code if party.code in FIVE else context.five
        elif party.kind == "region":
            context.region = party.code
    here = _named(scene, context) if scene.parties or scene.links else NOBODY
    # a paragraph of one sentence keeps in sight what was told before
    single = scene.text.startswith("\n", scene.end)
    context.seen = here if scene.paragraph != context.paragraph and not single else context.seen | here


def _go_on_listing(scene: Scene, context: Context) -> None:
    """Keep whether rows of a list are read, to which a sentence with a colon led, and which way that went."""
    before, going_on = context.before, context.listing
    led_to = before is not None and (going_on or before.text[before.end - 1 : before.end] == ":")
    context.listing = led_to and scene.end - scene.start <= ROW
    if not (going_on and context.listing):
        context.led = _way(before) if context.listing and before is not None else 0


def _begin_paragraph(scene: Scene, context: Context, turned: Focus | None) -> None:
    """Fall back to the topic of a paragraph; ``turned``: to whom the question that it answers turned."""
    context.paragraph = scene.paragraph
    context.home, context.other = context.focus.get(scene.paragraph, context.topic)
    if context.other is None and context.home in context.topic and None not in context.topic:
        context.other = context.topic[context.home == context.topic[0]]
    context.run_in = None
    asks = context.asks
    asked = context.product if asks and scene.kind != "item" else None
    context.product, context.subject, context.opened = asked or context.about, _listed_of(scene, context), False
    context.percent_mode = None if context.percent_mode == "share" and not asks else context.percent_mode
    context.reporter, context.partner = turned or (context.home, context.other)
    context.other = None if context.partner == WORLD else context.other
    last = _list_goes_on(scene, context)
    of_all = context.flow == "turnover" and scene.asks
    goes_on = asks or of_all or "follow" in scene.links or _takes_up(scene, context)
    if last is not None:
        context.flow, context.product = last.flow, last.product
    elif not (context.flow and not scene.cues.get("flow") and goes_on):
        kept = None if context.flow in ("investment", "transit") else context.flow
        context.flow = context.topical or kept
    context.status = "actual"


def _list_goes_on(scene: Scene, context: Context) -> Draft | None:
    """The last of a list of partners, right behind which others are told of: "Peru (3) and Cuba (2) close the list"."""
    before = context.before
    if before is None or scene.kind != "body" or "flow" in scene.cues or len(items(scene)) <= 1:
        return None
    last = context.rowed if before.row is not None else context.told if before.kind == "item" else None
    if last is None or last.scene is not before or last.partner not in {p.code for p in before.parties}:
        return None
    return last if all(p.case == "nominative" for p in items(scene).values()) else None


def _takes_up(scene: Scene, context: Context) -> bool:
    """Whether a paragraph opens with what is still the number told last: "The highest figure was that of 2020: 6"."""
    told, words = context.told, scene.links.get("pronoun", ())
    if told is None or told.scene is not context.before or not scene.numbers or scene.numbers[0].kind != "money":
        return False
    return any(c.end <= scene.numbers[0].start and scene.words(scene.start, c.start) <= OPENS for c in words)


def _listed_of(scene: Scene, context: Context) -> str | None:
    """The product of a list that a line leads to without naming one or a flow: what was told of last, "Buyers:"."""
    leads = scene.text[scene.end - 1 : scene.end] == ":" and not scene.mentions and not scene.products
    if not leads or context.told is None or context.before is None or scene.of("flow", *TRADE):
        return None
    return context.told.product if context.told.scene.paragraph == context.before.paragraph else None


def _go_on_to_item(scene: Scene, context: Context) -> None:
    """What one partner's item of a list tells of its goods does not hold for the next partner's."""
    first = context.before is None or context.before.kind != "item"
    if context.before is None or first or not any(m.kind in AMOUNTS for m in context.before.mentions):
        context.listed, context.listed_of = (context.flow, context.product), (context.reporter, context.partner)
        context.list_unit = counted_in(context.before) if context.before is not None and first else None
        return
    named = [any(p.code for p in item.parties) for item in (context.before, scene)]
    if all(named) and scene.row is None:
        flow, product = context.listed
        context.flow = (flow or context.topical) if context.before.of("flow") else context.flow
        context.product = product if context.before.products else context.product
    if named == [True, False] and scene.row is None and _next_goods(context.before, scene):
        context.reporter, context.partner = context.listed_of


def _next_goods(before: Scene, scene: Scene) -> bool:
    """Whether items of a list tell of goods one after another: "* copper, 5 million, all to Peru", "* zinc, 3"."""
    if "flow" in scene.cues or "including" in scene.links:
        return False
    heads = [goods_at_head(item, (other,)) for item, other in ((before, scene), (scene, before))]
    return all(heads) and heads[0] != heads[1]


def _named(scene: Scene, context: Context) -> frozenset[str]:
    """The parties that a sentence names, those that the document is about where it speaks of both of them."""
    named: set[str] = set()
    both = "reverse" in scene.links or "bilateral" in scene.links
    for party in scene.parties:
        if party.code:
            named.add(party.code)
        both = both or party.kind in THE_TWO
    if both:
        named.update(code for code in (context.home, context.other) if code)
    return frozenset(named)


def _way(scene: Scene) -> int:
    """+1 or -1 where a sentence tells of a rise or a fall only."""
    said = {cue.value for cue in scene.of("change", "up", "down")}
    return 0 if len(said) != 1 else 1 if "up" in said else -1


def _joined(scene: Scene) -> tuple[str, str] | None:
    """Two countries that a sentence names side by side, and no third beside them."""
    named = [p for p in scene.parties if p.code and p.kind in STATES_AND_CITIES]
    pairs = itertools.pairwise(named)
    ends = [(a.code, b.code) for a, b in pairs if b.start - a.end <= JOINED and a.code != b.code]
    return ends[0] if len(ends) == 1 else None
