"""A question cut into items from left to right."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.line.items import NOTHING, Item
from briefs.understanding.line.phrases import exact
from briefs.understanding.line.small import endings, low_endings
from briefs.understanding.line.spelling import prepare
from briefs.understanding.line.typed import tokens_of
from briefs.understanding.line.vocabulary import Repair, Senses, Vocabulary, vocabulary
from extract.tokens import Token, fold

LONG = 5  # letters, of names that end so


def scan(text: str) -> list[Item]:
    """The items of a question from left to right; offsets are into the prepared text."""
    prepared = prepare(text)
    words = vocabulary()
    tokens, repairs = tokens_of(prepared, words)
    items: list[Item] = []
    at = 0
    for found in words.lexicon.find(tokens):
        items += [_single(token, words, repairs) for token in tokens[at:found.first]]
        items.append(_phrase(prepared, tokens[found.first:found.last], found.payload, words))
        at = found.last
    items += [_single(token, words, repairs) for token in tokens[at:]]
    return _decimals(_partners_left(_endings_left(items, words)))


def _endings_left(items: list[Item], words: Vocabulary) -> list[Item]:
    """The items without what a case ending behind the hyphen of a name means as a word: «қхр-дан» is no grain."""
    return [replace(item, senses=NOTHING) if item.senses and item.low in words.suffixes and i > 1
            and items[i - 1].low == "-" and items[i - 2].has("party") else item for i, item in enumerate(items)]


def _partners_left(items: list[Item]) -> list[Item]:
    """The items without what a word was taken for where a partner stands: a month that it was mended to ("with marsh",
    «с марсом»), goods that the name of a country nobody knows begins with («из лимонии»)."""
    ends = endings("country")
    return [replace(item, senses=NOTHING, repair=None)
            if i and ((item.repair is not None and item.has("month") and _before_partner(items, i))
                      or (item.low.endswith(ends) and _like_a_country(items, i))) else item
            for i, item in enumerate(items)]


def _like_a_country(items: list[Item], i: int) -> bool:
    """Whether a word stands where a partner does and ends as names of countries do."""
    lead = items[i - 1].has("role", "to", "from", "with") or items[i - 1].small("with_or_from")
    return lead and len(items[i].low) > LONG and items[i].only("product")


def _before_partner(items: list[Item], i: int) -> bool:
    """Whether what stands before an item asks for a partner; "to" between two months and «с» with a genitive do not."""
    lead = items[i - 1]
    if lead.small("with_or_from"):
        return items[i].low.endswith(low_endings("instrumental"))
    spans = any(item.has("month") for item in items[:i - 1])
    return lead.has("role", "with") or (lead.has("role", "to") and not spans)


def _single(token: Token, words: Vocabulary, repairs: dict[int, Repair]) -> Item:
    text, low, start, end = token.text, token.low, token.start, token.end
    if low.isdecimal():
        return Item(text, low, start, end, number=float(low[:15]))
    repair = repairs.get(start)
    senses = words.senses(low) if low[:1].isalpha() else None
    if senses is None and repair is not None and repair.sure:
        senses = repair.senses
    careful = low.upper() if low in words.careful else None
    return Item(text, low, start, end, senses or NOTHING, careful=careful, repair=repair)


def _phrase(prepared: str, tokens: list[Token], senses: Senses, words: Vocabulary) -> Item:
    first, last = tokens[0], tokens[-1]
    low = " ".join(token.low for token in tokens)
    careful = low.upper() if len(tokens) == 1 and low in words.careful else None
    senses = exact().get(fold(first.text)) or words.whole(low, senses) if len(tokens) == 1 else senses
    return Item(prepared[first.start:last.end], low, first.start, last.end, senses, careful=careful)


def _decimals(items: list[Item]) -> list[Item]:
    """Digits, a comma or a point, and one to three digits without a space between are one number."""
    out: list[Item] = []
    for item in items:
        if (item.number is not None and len(out) >= 2 and out[-1].low in {".", ","} and out[-2].whole is not None
                and out[-2].end == out[-1].start and out[-1].end == item.start and len(item.low) <= 3
                and len(out[-2].low) <= 3):
            whole, sign = out[-2], out[-1]
            del out[-2:]
            low = f"{whole.low}.{item.low}"
            item = Item(whole.text + sign.text + item.text, low, whole.start, item.end, number=float(low))
        out.append(item)
    return out
