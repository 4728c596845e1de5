"""A text cut into scenes: the sentences that can state figures, with everything that the layers find in them."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from datetime import date

from extract.framing.denied import without_denied
from extract.framing.layers import Layers, layers_of, told
from extract.framing.lost_spaces import pieces, without_addresses
from extract.framing.paragraphs import regroup
from extract.framing.parties.remainder import with_rest
from extract.framing.periods.written import dated, periods_told
from extract.framing.scene import Scene
from extract.framing.sentence import scene_of
from extract.framing.tables.table import TableRow, table_of, with_rows
from extract.framing.units.bracketed import tell_brackets
from extract.framing.units.sentence_before import with_units
from extract.framing.units.shared import with_own_currencies
from extract.language import by_letters, identify
from extract.languages import packs
from extract.numbers.mentions import Mention, find_mentions
from extract.page.furniture import points_elsewhere
from extract.page.heading import DocumentInfo, read_heading
from extract.page.layout import Line, lines
from extract.page.sentences import Span, sentences
from extract.page.straighten import straighten
from extract.periods.mentions import PeriodMention, Periods, find_periods
from extract.tables.cells import Cell
from extract.tables.grid import Grid, grids
from extract.tokens import Token, tokenize

SHORT = 40  # letters; a shorter sentence tells too little to be of another language than its text
LONGEST_SENTENCE = 1200
SKIPPED = ("furniture",)
STOPS = ".!?"


def scenes(text: str, language: str | None, published: date | None) -> tuple[DocumentInfo, list[Scene]]:
    """The heading's facts and the scenes of a text in order, page furniture left out.

    The scenes speak of the text with its letters put straight, at the same offsets.
    """
    text = straighten(text)
    alone = by_letters(text)
    main = alone or identify(text, language)
    page = lines(text)
    tokens = without_addresses(tokenize(text, pieces(packs()[main])), text)
    spans = sentences(text)
    numbers, periods = find_mentions(text, tokens, packs()[main]), Periods(text, tokens, packs()[main])

    def in_amounts() -> list[PeriodMention]:
        return periods_told(text, tokens, packs()[main], spans, numbers, periods.told(None))

    heading = read_heading(text, packs()[main], page, periods)
    info = dated(heading, text, periods, published, in_amounts)
    layers = {main: layers_of(text, tokens, packs()[main], info, numbers, periods)}
    starts = [token.start for token in tokens]
    found: list[Scene] = []
    tables = grids(text, page)
    for span, line, paragraph in _spans(text, spans, page, tables):
        told_apart = span.end - span.start >= SHORT and alone is None
        code = identify(text[span.start : span.end], main) if told_apart else main
        if code not in layers:
            pack = packs()[code]
            own = find_mentions(text, tokens, pack), Periods(text, tokens, pack)
            layers[code] = layers_of(text, tokens, pack, info, *own)
        scene = scene_of(text, tokens, starts, span, line, paragraph, layers[code])
        scene.goes_on = bool(found) and found[-1].start >= line.start
        found.append(scene)
    if tables:
        _set_tables(text, tokens, starts, tables, found, layers[main], info)
    regroup(found)
    tell_brackets(found)
    return info, without_denied(with_rest(with_units(with_own_currencies(found))))


def _set_tables(
    text: str, tokens: list[Token], starts: list[int], tables: Sequence[Grid], found: list[Scene], layer: Layers,
    info: DocumentInfo,
) -> None:
    """Give the rows of tables among the scenes their labels and the numbers of their cells."""
    rows = {scene.start: scene for scene in found}

    def within(cell: Cell) -> list[Token]:
        return tokens[bisect.bisect_left(starts, cell.start) : bisect.bisect_left(starts, cell.end)]

    def label(cell: Cell) -> Scene:
        span, line = Span(cell.start, cell.end), Line(cell.start, cell.end, "heading")
        scene = scene_of(text, tokens, starts, span, line, -1, layer)
        periods = [] if layer.periods.reach_over(span) else scene.periods
        alone = periods or find_periods(text, within(cell), layer.pack, info.written)  # apart from its neighbours
        scene.periods = told(alone, info)
        scene.take([])
        return scene

    def numbers(cell: Cell) -> list[Mention]:
        return find_mentions(text, within(cell), layer.pack)

    for grid in tables:
        table = table_of(grid, label, numbers)
        for caption in (*table.captions, *table.foot):
            first = bisect.bisect_left(found, caption.start, key=lambda scene: scene.start)
            last = bisect.bisect_left(found, caption.end, key=lambda scene: scene.start)
            for above in found[first:last]:  # "thousand tonnes" over a table is a unit and no amount
                above.mentions = [mention for mention in above.mentions if "lone" not in mention.written]
        for place, row in enumerate(grid.rows):
            scene = rows.get(row.start)
            if scene is not None:
                scene.row = TableRow(table, place)
                scene.mentions = [mention for cell in table.numbers[place] for mention in cell]


def _spans(
    text: str, spans: Sequence[Span], page: Sequence[Line], tables: Sequence[Grid]
) -> Iterator[tuple[Span, Line, int]]:
    """The sentences with their line and the number of their paragraph; items of a list go with what leads to it."""
    paragraph, n = 0, 0
    if any(span.end - span.start > LONGEST_SENTENCE for span in spans):
        spans = [piece for span in spans for piece in _pieces(text, span)]
    if tables:
        spans, page = with_rows(spans, page, tables)
    for before, line in zip((None, *page), page, strict=False):
        paragraph += line.kind != "item" or (before is not None and _ends_apart(text, before, line))
        while n < len(spans) and spans[n].start < line.end:
            kept = line.kind not in SKIPPED and not points_elsewhere(text[spans[n].start : spans[n].end])
            if spans[n].start >= line.start and kept:
                yield spans[n], line, paragraph
            n += 1


def _ends_apart(text: str, before: Line, line: Line) -> bool:
    """Whether a list stands apart from a paragraph that does not lead to it."""
    return before.kind == "body" and text[before.end - 1] in STOPS and text.count("\n", before.end, line.start) > 1


def _pieces(text: str, span: Span) -> Iterator[Span]:
    """A sentence, or the pieces of one so long that nobody wrote it: what is compared within one stays bounded."""
    start = span.start
    while span.end - start > LONGEST_SENTENCE:
        end = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        end = end if end > 0 else start + LONGEST_SENTENCE
        yield Span(start, end)
        start = end
    yield Span(start, span.end)
