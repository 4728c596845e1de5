"""One sentence made a scene: what the layers found in it, put right by the words around."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from extract.framing.cues import Cue, find_cues
from extract.framing.cut import Cut
from extract.framing.fillers import fillers
from extract.framing.flows.arrow import add_arrows
from extract.framing.flows.attribute import without_settings
from extract.framing.flows.bare_lists import add_partners
from extract.framing.flows.by_route import add_routes
from extract.framing.flows.circumstances import without_causes, without_circumstances
from extract.framing.flows.doing import doings
from extract.framing.flows.firms import without_firms
from extract.framing.flows.misread import without_misread
from extract.framing.flows.plain_verbs import moved
from extract.framing.flows.proceeds import with_proceeds
from extract.framing.flows.sales import sales_abroad
from extract.framing.flows.travel import add_travel
from extract.framing.flows.verbs_of_goods import add_moved
from extract.framing.flows.verbs_of_motion import find_motion
from extract.framing.layers import Layers
from extract.framing.openings import opened, without_insets
from extract.framing.parties.codes import with_codes
from extract.framing.parties.outside import outside
from extract.framing.parties.passive import with_passive
from extract.framing.parties.peoples import name_peoples
from extract.framing.parties.towns import with_towns
from extract.framing.parties.whose import with_whose
from extract.framing.products.namesakes import without_namesakes
from extract.framing.products.unlisted import with_unlisted
from extract.framing.products.verbs import without_verbs
from extract.framing.scene import Scene
from extract.framing.units.counted import without_months
from extract.framing.units.elided import completed
from extract.framing.units.us_or_us_dollar import without_us
from extract.lexicon import Lexicon
from extract.numbers.entries import Unit
from extract.numbers.mentions import Mention, is_within
from extract.numbers.words import number_words
from extract.page.layout import Line
from extract.page.sentences import Span
from extract.parties.context import OUTSIDE
from extract.parties.mentions import PartyMention
from extract.tokens import Token


def scene_of(cut: Cut, span: Span, line: Line, paragraph: int, layers: Layers) -> Scene:
    """The scene of a sentence in a line and a paragraph of a text."""
    periods = layers.periods.within(span)
    mentions = without_months(layers.mentions.within(span), periods)
    first, last = bisect_left(cut.starts, span.start), bisect_left(cut.starts, span.end)
    within, begun, lows = cut.tokens[first:last], cut.starts[first:last], cut.lows[first:last]
    spare = fillers(within, begun, mentions, periods, layers.pack) if mentions else None
    opening = opened(within, layers.pack)
    if spare or opening:
        within = _telling(within, opening, spare or ())
        begun, lows = [token.start for token in within], [token.low for token in within]
    opens = line.kind == "dateline" and any(m.kind != "count" for m in mentions)
    cues = _without_signs(find_cues(within, lows, layers.pack), mentions)
    scene = Scene(
        span.start, span.end, cut.text, "body" if opens else line.kind, paragraph, layers.pack, within,
        begun, lows, frozenset(lows), mentions, periods, layers.parties.within(span), layers.products.within(span),
        cues, _by_value(cues["link"]) if "link" in cues else {}, layers.conjunctions,
    )
    without_insets(scene)
    _take_names(scene)
    if len(mentions) > 1:
        without_us(scene)
    if "flow" in scene.cues:
        scene.parties = with_codes(scene, layers.codes)
        scene.parties = with_whose(scene)
    if mentions and ("moved" in scene.cues or "earned" in scene.cues):
        add_moved(scene)
    if len(mentions) > 1:
        scene.mentions = completed(scene)
    _add_flows(scene)
    if mentions and scene.parties and "flow" not in scene.cues:
        add_routes(scene)
    if mentions and "change" in scene.cues:
        without_circumstances(scene)
    if mentions and len(scene.of("flow")) > 1:
        without_causes(scene)
    if mentions and scene.parties and "flow" in scene.cues:
        scene.parties = with_towns(with_passive(scene), scene)
    return scene


def _take_names(scene: Scene) -> None:
    """Leave the names of people out of the products, currencies out of the parties, parties out of the periods."""
    if scene.products:
        scene.products = without_namesakes(scene)
    if not scene.parties:
        return
    scene.parties = _parties(scene)
    if scene.periods:
        named = [party for party in scene.parties if party.code]
        scene.periods = [p for p in scene.periods if not any(q.start <= p.start < q.end for q in named)]


def _telling(tokens: Sequence[Token], opening: int, spare: Collection[int]) -> list[Token]:
    """The tokens of a sentence behind its opening, without the spare ones."""
    return [token for n, token in enumerate(tokens) if n >= opening and n not in spare]


def _without_signs(cues: dict[str, list[Cue]], mentions: Sequence[Mention]) -> dict[str, list[Cue]]:
    """The cues but for a word for a deficit that is the sign of a number: "минус 3 млрд", not "минус с Китаем"."""
    if mentions and "flow" in cues:
        flows = [cue for cue in cues.pop("flow") if not is_within(cue.start, mentions)]
        cues.update({"flow": flows} if flows else {})
    return cues


def _by_value(cues: Sequence[Cue]) -> dict[str, list[Cue]]:
    found: dict[str, list[Cue]] = {}
    for cue in cues:
        found.setdefault(cue.value, []).append(cue)
    return found


def _parties(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence, without the US of "US dollars"."""
    units, found = number_words(scene.pack).after, []
    for party in scene.parties:
        if not (_of_currency(party, scene, units) or is_within(party.start, scene.mentions)):
            found.append(outside(scene, party) if party.code in OUTSIDE else party)
    return found


def _of_currency(party: PartyMention, scene: Scene, units: Lexicon[Unit]) -> bool:
    """Whether a name is that of a currency: "US dollars", "Russian roubles"."""
    at = bisect_left(scene.starts, party.start)
    unit = units.at(scene.tokens, at) if at < len(scene.tokens) else None
    return unit is not None and unit.payload.kind == "money" and scene.tokens[unit.last - 1].end > party.end


def _add_flows(scene: Scene) -> None:
    """Put what only its surroundings make a flow, or a product, among those of a sentence."""
    cues = scene.cues
    if "flow" in cues:
        if "reject" in cues:
            without_firms(scene)
        if "status" in cues and (sets := scene.pack.words("sets")):
            cues["flow"] = without_settings(scene, sets)
        scene.products = with_unlisted(scene)
    if scene.products and scene.parties and "flow" in cues:
        scene.products = without_verbs(scene)
    _add_verbs(scene)
    if len(scene.parties) > 1:
        add_arrows(scene)
    if scene.parties and "flow" in cues:
        name_peoples(scene)
    if len(scene.mentions) > 1:
        add_partners(scene)
    if "travel" in cues:
        add_travel(scene)
    if "flow" in cues and scene.of("flow", "buy", "import", "sell"):
        cues["flow"] = with_proceeds(scene)
    if len(scene.of("flow")) > 1:
        cues["flow"] = without_misread(scene, cues["flow"])


def _add_verbs(scene: Scene) -> None:
    """Put verbs that only goods, places or sums make words of trade among the flow words of a sentence."""
    if "motion" in scene.cues:
        scene.cues["flow"] = find_motion(scene)
        _add(scene, sales_abroad(scene))
    if "closing" in scene.cues:
        _add(scene, moved(scene))
    if scene.mentions and scene.parties:
        _add(scene, doings(scene))


def _add(scene: Scene, cues: list[Cue]) -> None:
    """Put further flow words among those of a sentence, where none stands yet."""
    if not cues:
        return
    known = scene.of("flow")
    free = [c for c in cues if not any(k.start < c.end and c.start < k.end for k in known)]
    if free:
        scene.cues["flow"] = sorted([*known, *free], key=lambda c: c.start)
