"""Numbers of a text with unit, value and hedge, before anyone asks what they mean.

The grammar is the same for every language; its words are the tables ``languages/<code>/numbers.toml`` and
``signs.toml``. Time is linear in the length of the text: every step looks a bounded number of tokens around.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from extract.languages import Pack
from extract.numbers import columns, ranges, rates
from extract.numbers.glued import scanned
from extract.numbers.hedges import qualifier
from extract.numbers.measures import Measure, measures
from extract.numbers.scan import Scan
from extract.numbers.words import number_words
from extract.tokens import Token, tokenize
from terms.figure import tidy

ITEMS = "items"  # the unit of goods that are counted
LARGE = 1000  # a number in words from which on it may leave out its unit: "thirty-two thousand in Russia"
LABEL_FIELDS = frozenset({"id", "label", "kind"})


@dataclass(slots=True)  # not frozen, as a token is not
class Mention:
    """A number as written, ``text[start:end]``.

    ``value`` is in base units (dollars, tonnes), percent points for percent, points and fraction, a factor for times.
    ``unit`` is an ISO 4217 code, ``%``, or a unit of quantity; money without one takes it from its context.
    ``qualifier`` is exact, about, over, under or range; ``rule`` names the rule that read it. ``written`` holds marks:
    digits or words, ``sign`` (it bears its own), ``lone`` ("a billion"), ``shared`` (unit from the end of a list),
    ``from`` and ``to`` (a pair that may be a change), ``column`` (unit from a table's heading), ``price`` (of one
    tonne or barrel), ``rate`` (a count: an exchange rate), ``adjective``, ``ambiguous`` (1.200), ``elided`` (unit and
    scale left out), ``led`` (so, of the amount before), ``index``, ``share``, ``change`` (what a bracket is told to
    hold). ``scale`` is the scale word's: 1000000 of 3.5 million.
    """

    start: int
    end: int
    text: str
    kind: str
    value: float
    value_max: float | None
    unit: str | None
    qualifier: str
    rule: str
    written: tuple[str, ...] = ()
    scale: float = 1.0

    def __hash__(self) -> int:
        return self.start  # the same of equal ones, and at hand


def find_mentions(text: str, tokens: list[Token], pack: Pack) -> list[Mention]:
    """All numbers of a text, in order; never raises, whatever the text.

    >>> from extract.languages import packs
    >>> from extract.tokens import tokenize
    >>> text = "exports were up to $3.5-4 billion"
    >>> [(m.text, m.value, m.value_max, m.unit) for m in find_mentions(text, tokenize(text), packs()["en"])]
    [('$3.5-4 billion', 3500000000.0, 4000000000.0, 'USD')]
    """
    scan = scanned(text, tokens, number_words(pack))
    found = rates.mark(scan, columns.fill(scan, ranges.join(scan, measures(scan))))
    return [_mention(scan, measure) for measure in found if _may_be_amount(measure)]


def _may_be_amount(measure: Measure) -> bool:
    """Whether a number may be an amount: in words and without a unit only a fraction or a large one."""
    return measure.kind != "count" or "words" not in measure.marks or measure.value % 1 != 0 or measure.value >= LARGE


def is_within(offset: int, mentions: Iterable[Mention]) -> bool:
    """Whether an offset is one of a number's."""
    return bool([m for m in mentions if m.start <= offset < m.end])


def mention_json(mention: Mention, doc: str) -> dict[str, Any]:
    """A line of ``keruen extract --mentions --jsonl``; ``value_max`` only where there is one."""
    row: dict[str, Any] = {
        "doc": doc, "mention": mention.text, "start": mention.start, "end": mention.end, "kind": mention.kind,
        "value": tidy(mention.value), "unit": mention.unit, "qualifier": mention.qualifier, "rule": mention.rule,
        "written": list(mention.written),
    }
    if mention.value_max is not None:
        row["value_max"] = tidy(mention.value_max)
    return row


def mentions_jsonl(rows: Iterable[dict[str, Any]], pack: Pack) -> Iterator[dict[str, Any]]:
    """The mentions of rows of text, one object a mention: ``doc`` is the row's ``id`` (else its number from 1).

    A row's text is its ``text``; a row without one is read string by string, and ``field`` names the string.
    Offsets are into the string as given.
    """
    for number, row in enumerate(rows, start=1):
        doc = str(row.get("id", number))
        fields = ["text"] if isinstance(row.get("text"), str) else [
            key for key, value in row.items() if isinstance(value, str) and key not in LABEL_FIELDS]
        for field in fields:
            for mention in find_mentions(row[field], tokenize(row[field]), pack):
                yield {**mention_json(mention, doc), "field": field}


def _mention(scan: Scan, measure: Measure) -> Mention:
    start, last = scan.tokens[measure.first].start, scan.tokens[measure.last - 1]
    end = _bare_end(scan, last) if scan.words.bare else last.end
    hedge = "exact" if measure.kind == "count" else qualifier(scan, measure)
    return Mention(start, end, scan.text[start:end], measure.kind, measure.value, measure.value_max, measure.unit,
                   hedge, measure.rule, measure.marks, measure.scale)


def _bare_end(scan: Scan, token: Token) -> int:
    """The end of a mention by its last word: without the case ending where the pack names the unit's bare form."""
    for bare in scan.words.bare:
        if token.low.startswith(bare) and len(token.low) == len(token.text):
            return token.start + len(bare)
    return token.end
