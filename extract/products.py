"""Products named in a text: what a figure is of, when it is not of all goods."""

from __future__ import annotations

import functools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from extract.inflection import chained
from extract.languages import Pack
from extract.lexicon import Lexicon, phrase_words
from extract.parties.mentions import PartyMention
from extract.tokens import Token

IGNORED = "ignored"
PAIR = 30  # tokens between goods that one total counts and another leaves out


@dataclass(slots=True)  # not frozen, as a token is not
class ProductMention:
    """A product named in ``text[start:end]``.

    ``name`` is a code of terms/products.toml, or "goods without A and B"; None for goods at large. ``rule`` is
    goods, produce ("the product": goods at large, or what was spoken of), product, agent ("millers") or without.
    """

    start: int
    end: int
    name: str | None
    rule: str

    def __hash__(self) -> int:
        return self.start  # the same of equal ones, and at hand


@dataclass(frozen=True, slots=True)
class Word:
    """What a phrase stands for; ``stem``: letters of its last word that an ending of the table must follow.

    ``capitals``: whether it begins with a word in capitals, and is found in capitals only ("IT exports", not "it").
    """

    name: str | None
    rule: str
    stem: int = 0
    capitals: bool = False


@dataclass(frozen=True, slots=True)
class ProductTable:
    """The words of one language; ``endings`` None where any ending may follow a stem."""

    lexicon: Lexicon[Word]
    endings: Mapping[str, str] | None
    connectors: Lexicon[bool]
    before: Lexicon[bool]
    after: Lexicon[bool]
    counted_in: frozenset[str]
    lacking: tuple[str, ...]


@dataclass(slots=True)  # not frozen, as a token is not
class Place:
    """A word found in tokens ``first`` to ``last`` (not included)."""

    first: int
    last: int
    name: str | None
    rule: str


@functools.cache
def product_table(pack: Pack) -> ProductTable:
    """The compiled table of a language; compiled once."""
    data = pack.table("products")
    inflection = pack.table("inflection")
    chains = chained(inflection).get("products")
    grammar, without = data.get("grammar", {}), data.get("without", {})
    return ProductTable(
        lexicon=Lexicon(_words(data, inflection.get("alternations", {}))),
        endings=chains,
        connectors=Lexicon((phrase, True) for phrase in grammar.get("connectors", [])),
        before=Lexicon((phrase, True) for phrase in without.get("before", [])),
        after=Lexicon((phrase, True) for phrase in without.get("after", [])),
        counted_in=frozenset(without.get("with", [])),
        lacking=tuple(without.get("endings", [])),
    )


def _words(data: Mapping[str, Any], alternations: Mapping[str, str]) -> Iterator[tuple[str, Word]]:
    goods = data.get("goods", {})
    yield from ((phrase, Word(None, IGNORED)) for phrase in goods.get("off", []))
    for table, rule in (("words", "goods"), ("produce", "produce")):
        for phrase in goods.get(table, []):
            yield phrase, Word(None, rule, _stem(phrase))
    for table, rule in (("words", "product"), ("agents", "agent")):
        for name, phrases in data.get(table, {}).items():
            for phrase in phrases:
                yield from _forms(name, phrase, rule, alternations)


def _forms(name: str, phrase: str, rule: str, alternations: Mapping[str, str]) -> Iterator[tuple[str, Word]]:
    word = Word(name, rule, _stem(phrase), phrase.split()[0].isupper() and phrase.split()[1:2] != ["-"])
    yield phrase, word
    ending = phrase[-2:-1]
    if phrase.endswith("*") and ending in alternations:
        yield f"{phrase[:-2]}{alternations[ending]}*", word


def _stem(phrase: str) -> int:
    word = phrase_words(phrase)[-1]
    return len(word) - 1 if word.endswith("*") else 0


def find_products(tokens: Sequence[Token], pack: Pack, parties: Sequence[PartyMention] = ()) -> list[ProductMention]:
    """All mentions of products from left to right, without overlap; ``tokens`` are those of the text.

    What is a part of the name of one of its ``parties`` is no product: "Бутан", "Западная Сахара", "греческий".
    """
    table = product_table(pack)
    places = _with_nouns(_without_names(_places(tokens, table), tokens, parties))
    if any(_beside_without(place, tokens, table) for place in places):
        places = list(_with(_without(places, tokens, table), tokens, table))
    return [ProductMention(tokens[place.first].start, tokens[place.last - 1].end, place.name, place.rule)
            for place in places]


def _without_names(
    places: Iterable[Place], tokens: Sequence[Token], parties: Sequence[PartyMention]
) -> Iterator[Place]:
    """The places that are no part of the name of a party."""
    starts = [party.start for party in parties]
    for place in places:
        first, last = tokens[place.first], tokens[place.last - 1]
        at = bisect_right(starts, first.start) - 1
        inside = at >= 0 and last.end <= parties[at].end
        if not (inside and (first.start == starts[at] or first.text[0].isupper())):
            yield place


def _places(tokens: Sequence[Token], table: ProductTable) -> Iterator[Place]:
    free = 0
    for i in table.lexicon.places([token.low for token in tokens]):
        found = table.lexicon.at(tokens, i) if i >= free else None
        if found is None or not _fits(found.payload, tokens[found.first : found.last], table.endings):
            continue
        if found.payload.rule != IGNORED:
            yield Place(found.first, found.last, found.payload.name, found.payload.rule)
        free = found.last


def _with_nouns(places: Iterable[Place]) -> list[Place]:
    """The places, with "goods" right behind a product made part of it: "обработанной продукции"."""
    kept: list[Place] = []
    for place in places:
        if kept and kept[-1].name and place.name is None and kept[-1].last == place.first:
            place = replace(kept.pop(), last=place.last)
        kept.append(place)
    return kept


def _fits(word: Word, tokens: Sequence[Token], endings: Mapping[str, str] | None) -> bool:
    """Whether a phrase ends as the table has it, and stands in capitals where it must."""
    if word.capitals and not tokens[0].text.isupper():
        return False
    return endings is None or not word.stem or tokens[-1].low[word.stem :] in endings


def _beside_without(place: Place, tokens: Sequence[Token], table: ProductTable) -> bool:
    """Whether a word such as "without" may end before a place or begin behind it, or an ending says so: «алтынсыз»."""
    first, last = place.first, place.last
    if _lacks(place, tokens, table):
        return True
    led = first > 0 and table.before.ends(tokens[first - 1].low)
    return led or (last < len(tokens) and table.after.begins(tokens[last].low))


def _lacks(place: Place, tokens: Sequence[Token], table: ProductTable) -> bool:
    return tokens[place.last - 1].low.endswith(table.lacking) and not (place.name or "").startswith("non-")


def _without(places: list[Place], tokens: Sequence[Token], table: ProductTable) -> list[Place]:
    """The places, with a list of products that is left out made one: "goods without oil and gas"."""
    kept: list[Place] = []
    i = 0
    while i < len(places):
        j = _list_end(places, i, tokens, table)
        left_out = _left_out(places[i:j], tokens, table)
        if left_out is None:
            kept += places[i:j]
        else:
            if kept and kept[-1].name is None and kept[-1].last == left_out.first:
                left_out = replace(left_out, first=kept.pop().first)
            kept.append(left_out)
        i = j
    return kept


def _with(places: Sequence[Place], tokens: Sequence[Token], table: ProductTable) -> Iterator[Place]:
    """The places, goods at large where a product left out close by is counted in: "3 with oil, 1 without oil"."""
    left_out = [place for place in places if place.rule == "without"]
    for place in places:
        told = place.first > 0 and tokens[place.first - 1].low in table.counted_in and place.name is not None
        pair = told and any(
            abs(other.first - place.first) <= PAIR and other.name == f"goods without {place.name}" for other in left_out
        )
        yield replace(place, name=None, rule="goods") if pair else place


def _left_out(places: list[Place], tokens: Sequence[Token], table: ProductTable) -> Place | None:
    """The list as what goods are counted without, if "without" or the like stands before or behind it."""
    first, last = places[0].first, places[-1].last
    names = [place.name for place in places if place.name]
    opening = _opening(first, tokens, table)
    closing = table.after.at(tokens, last) if last < len(tokens) else None
    if not names or (opening is None and closing is None and not _lacks(places[-1], tokens, table)):
        return None
    start = first if opening is None else opening
    return Place(start, last if closing is None else closing.last, f"goods without {listed(names)}", "without")


def _list_end(places: list[Place], i: int, tokens: Sequence[Token], table: ProductTable) -> int:
    """The end of the list of products that begins with place ``i``."""
    j = i + 1
    while j < len(places):
        link = table.connectors.at(tokens, places[j - 1].last) if places[j - 1].last < len(tokens) else None
        if link is None or link.last != places[j].first:
            break
        j += 1
    return j


def _opening(first: int, tokens: Sequence[Token], table: ProductTable) -> int | None:
    """The token where words such as "without" begin that stand right before token ``first``."""
    found = table.before.before(tokens, first, 3)
    return None if found is None else found.first


def listed(names: Sequence[str]) -> str:
    """Names of products as one name: "oil, gas and coal"."""
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
