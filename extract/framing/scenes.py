"""A text cut into scenes: the sentences that can state figures, with everything that the layers find in them."""

from __future__ import annotations

from datetime import date

from extract.framing.amount_alone import with_amounts_alone
from extract.framing.cut import Cut
from extract.framing.denied import without_denied
from extract.framing.layers import Layers, layers_of
from extract.framing.lost_spaces import pieces, without_addresses
from extract.framing.onlookers import without_onlookers
from extract.framing.paragraphs import regroup
from extract.framing.parties.remainder import with_rest
from extract.framing.periods.told import periods_told
from extract.framing.periods.written import dated
from extract.framing.scene import Scene
from extract.framing.sentence import scene_of
from extract.framing.slips import put_together
from extract.framing.spans import spans_of
from extract.framing.tables.in_text import set_tables
from extract.framing.units.bracketed import tell_brackets
from extract.framing.units.sentence_before import with_units
from extract.framing.units.shared import with_own_currencies
from extract.language import by_letters, identify
from extract.languages import packs
from extract.numbers.mentions import find_mentions
from extract.page.heading import DocumentInfo, read_heading
from extract.page.layout import lines
from extract.page.sentences import Span, sentences
from extract.page.straighten import straighten
from extract.periods.mentions import PeriodMention, Periods
from extract.tables.grid import grids
from extract.tokens import tokenize
from extract.vocabulary import vocabulary

SHORT = 40  # letters; a shorter sentence tells too little to be of another language than its text


def scenes(text: str, language: str | None, published: date | None) -> tuple[DocumentInfo, list[Scene]]:
    """The heading's facts and the scenes of a text in order, page furniture left out.

    The scenes speak of the text with its letters put straight, at the same offsets.
    """
    text = straighten(text)
    alone = by_letters(text)
    main = alone or identify(text, language)
    pack = packs()[main]
    page, spans = lines(text), sentences(text)
    tokens = put_together(tokenize(text, pieces(pack)), text, vocabulary(pack))
    cut = Cut.of(text, without_addresses(tokens, text))
    numbers, periods = find_mentions(text, cut.tokens, pack), Periods(text, cut.tokens, pack)
    spans = with_amounts_alone(spans, numbers, text, pack)

    def in_amounts() -> list[PeriodMention]:
        return periods_told(cut, pack, spans, numbers, periods.told(None))

    info = dated(read_heading(text, pack, page, periods), text, periods, published, in_amounts)
    layers = layers_of(cut, pack, info, numbers, periods)
    known = _Layers(cut, info, {main: layers})
    tables = grids(text, page)
    found: list[Scene] = []
    for span, line, paragraph in spans_of(text, spans, page, tables):
        mixed = alone is None and span.end - span.start >= SHORT
        scene = scene_of(cut, span, line, paragraph, known.of(span, main) if mixed else layers)
        scene.goes_on = bool(found) and found[-1].start >= line.start
        found.append(scene)
    if tables:
        set_tables(cut, tables, found, layers, info)
    regroup(found)
    tell_brackets(found)
    without_onlookers(found)
    return info, without_denied(with_rest(with_units(with_own_currencies(found))))


class _Layers:
    """What each language finds in a text, worked out for those that a sentence of it is in."""

    def __init__(self, cut: Cut, info: DocumentInfo, known: dict[str, Layers]) -> None:
        self._cut, self._info, self._known = cut, info, known

    def of(self, span: Span, main: str) -> Layers:
        """The layers of a sentence in its own language; where that is not told it is in the text's, ``main``."""
        text, tokens = self._cut.text, self._cut.tokens
        code = identify(text[span.start : span.end], main)
        if code not in self._known:
            pack = packs()[code]
            numbers, periods = find_mentions(text, tokens, pack), Periods(text, tokens, pack)
            self._known[code] = layers_of(self._cut, pack, self._info, numbers, periods)
        return self._known[code]
