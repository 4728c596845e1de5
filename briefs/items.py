"""A question cut into items: phrases of the vocabulary, numbers, signs and words that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from briefs.spelling import cyrillic, prepare, skeleton
from briefs.vocabulary import Repair, Senses, Vocabulary, vocabulary
from extract.tokens import Token, tokenize

NOTHING: Senses = frozenset()
RUSSIAN_WITH, INSTRUMENTAL = ("с", "со"), ("ом", "ем")


@dataclass(frozen=True, slots=True)
class Item:
    """A piece of a question; ``number`` is given for digits, ``amount`` for a number with its scale or currency."""

    text: str
    low: str
    start: int
    end: int
    senses: Senses = NOTHING
    number: float | None = None
    amount: float | None = None
    careful: str | None = None
    repair: Repair | None = field(default=None, compare=False)

    def get(self, kind: str) -> str | None:
        """The key under which the item stands in a table; the first one by name where there are several."""
        return min((s.value for s in self.senses if s.kind == kind), default=None)

    def has(self, kind: str, *values: str) -> bool:
        for found in self.senses:  # noqa: SIM110 - a loop is twice as fast as any(), and a question asks it often
            if found.kind == kind and (not values or found.value in values):
                return True
        return False

    def only(self, kind: str) -> bool:
        """Whether it stands for nothing else."""
        return bool(self.senses) and all(found.kind == kind for found in self.senses)

    @property
    def is_word(self) -> bool:
        return self.low[:1].isalpha()

    @property
    def unknown(self) -> bool:
        return self.is_word and not self.senses and self.careful is None

    @property
    def whole(self) -> int | None:
        """A bare whole number."""
        return int(self.number) if self.number is not None and self.amount is None and self.low.isdecimal() else None


def scan(text: str) -> list[Item]:
    """The items of a question from left to right; offsets are into the prepared text."""
    prepared = prepare(text)
    words = vocabulary()
    tokens, repairs = _mended(_tokens(prepared), words)
    items: list[Item] = []
    at = 0
    for found in words.lexicon.find(tokens):
        items += [_single(token, words, repairs) for token in tokens[at:found.first]]
        items.append(_phrase(prepared, tokens[found.first:found.last], found.payload, words))
        at = found.last
    items += [_single(token, words, repairs) for token in tokens[at:]]
    return amounts(_decimals(_partners_left(items)))


def _partners_left(items: list[Item]) -> list[Item]:
    """The items without the months that a word was mended to where a partner stands: "with marsh", «с марсом»."""
    return [replace(item, senses=NOTHING, repair=None) if item.repair is not None and item.has("month")
            and i and _before_partner(items, i) else item for i, item in enumerate(items)]


def _before_partner(items: list[Item], i: int) -> bool:
    """Whether what stands before an item asks for a partner; "to" between two months and «с» with a genitive do not."""
    lead = items[i - 1]
    if lead.low in RUSSIAN_WITH:
        return items[i].low.endswith(INSTRUMENTAL)
    spans = any(item.has("month") for item in items[:i - 1])
    return lead.has("role", "with") or (lead.has("role", "to") and not spans)


def _tokens(prepared: str) -> list[Token]:
    return [replace(token, low=skeleton(token.low)) for token in tokenize(prepared)]


def _mended(tokens: list[Token], words: Vocabulary) -> tuple[list[Token], dict[int, Repair]]:
    """Tokens whose unknown words are replaced by what they were typed for, and the repairs by offset."""
    out: list[Token] = []
    repairs: dict[int, Repair] = {}
    for token in tokens:
        low = token.low
        joined = len(low) >= 10 and words.senses(low) is None and words.split(low) is not None
        if not low[:1].isalpha() or low in words.careful or (words.knows(low) and not joined):
            out.append(token)
            continue
        other = cyrillic(low) if low.isascii() else low
        if other != low and (words.knows(other) or words.senses(other)):
            out.append(replace(token, low=other))
        elif (parts := words.split(low) or words.split(other)) and not _slip(low, words):
            middle = token.start + len(parts[0])
            out.append(Token(token.start, middle, token.text[:len(parts[0])], parts[0]))
            out.append(Token(middle, token.end, token.text[len(parts[0]):], parts[1]))
        else:
            out.append(token)
            if words.senses(low) is None:
                found = _best(words.repair(low), words.repair(other) if other != low else None)
                if found is not None:
                    repairs[token.start] = found
    return out, repairs


def _slip(word: str, words: Vocabulary) -> bool:
    """Whether one wrong letter explains a word ("kazakhstn"), which need not be two countries then."""
    repair = words.repair(word)
    return repair is not None and repair.sure and repair.distance == 1


def _best(*repairs: Repair | None) -> Repair | None:
    return min((r for r in repairs if r is not None), key=lambda r: (not r.sure, r.distance), default=None)


def _single(token: Token, words: Vocabulary, repairs: dict[int, Repair]) -> Item:
    item = Item(token.text, token.low, token.start, token.end)
    if token.low.isdecimal():
        return replace(item, number=float(token.low[:15]))
    repair = repairs.get(token.start)
    senses = words.senses(token.low) if token.low[:1].isalpha() else None
    if senses is None and repair is not None and repair.sure:
        senses = repair.senses
    return replace(item, senses=senses or NOTHING, repair=repair,
                   careful=token.low.upper() if token.low in words.careful else None)


def _phrase(prepared: str, tokens: list[Token], senses: Senses, words: Vocabulary) -> Item:
    first, last = tokens[0], tokens[-1]
    low = " ".join(token.low for token in tokens)
    careful = low.upper() if len(tokens) == 1 and low in words.careful else None
    senses = words.whole(low, senses) if len(tokens) == 1 else senses
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


def amounts(items: list[Item]) -> list[Item]:
    """Numbers joined with the scale or the currency beside them; ``amount`` is in base units."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        item = items[i]
        if item.number is None and not item.has("scale", "one"):
            out.append(item)
            i += 1
            continue
        signed = bool(out) and out[-1].low in {"$", "€", "₸", "₽", "¥"}
        scale, last = _scale(items, i, signed)
        money = last + 1 < len(items) and items[last + 1].has("currency")
        if signed:
            out.pop()
        if scale is None and not money and not signed:
            out.append(item)
            i += 1
            continue
        last += money
        number = 1.0 if item.number is None else item.number
        whole = replace(item, end=items[last].end, amount=round(number * (scale or 1), 2), number=number)
        out.append(whole)
        i = last + 1
    return out


def _scale(items: list[Item], i: int, signed: bool) -> tuple[float | None, int]:
    """The factor that follows the number at ``i``, and the last item that belongs to it."""
    if items[i].number is None:
        return (1e9 if "billion" in items[i].low else 1e6), i
    following = items[i + 1] if i + 1 < len(items) else None
    if following is None or not following.has("scale"):
        return None, i
    letter = len(following.low) == 1
    number = items[i].number or 0
    plain = not signed and not (i + 2 < len(items) and items[i + 2].has("currency"))
    if letter and plain and ((number <= 12 and number == int(number)) or following.low in {"k", "t"}):
        return None, i
    factor = float(following.get("scale") or 1)
    dotted = i + 2 < len(items) and items[i + 2].low == "." and items[i + 2].start == following.end
    return factor, i + 1 + dotted


def party(item: Item) -> tuple[tuple[str, ...], frozenset[str]] | None:
    """The codes and the cases in which an item names a country or a bloc."""
    found = [s for s in item.senses if s.kind == "party"]
    if not found:
        return None
    codes = tuple(sorted({code for s in found for code in s.value.split()}))
    return codes, frozenset(s.case for s in found)
