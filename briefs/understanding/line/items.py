"""A question cut into items: phrases of the vocabulary, numbers, signs and words that nobody knows."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from briefs.understanding.line.phrases import exact, twins
from briefs.understanding.line.small import endings, is_small, low_endings
from briefs.understanding.line.spelling import cyrillic, kazakh_cyrillic, prepare, skeleton
from briefs.understanding.line.vocabulary import Repair, Senses, Vocabulary, vocabulary
from extract.tokens import Token, fold, tokenize

NOTHING: Senses = frozenset()
LONG = 5  # letters, of names that end so
ROMANIZED = 4  # letters of a word that tells a line in Latin letters to be Russian


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
        first: str | None = None
        for found in self.senses:  # a loop, as in has()
            if found.kind == kind and (first is None or found.value < first):
                first = found.value
        return first

    def has(self, kind: str, *values: str) -> bool:
        for found in self.senses:  # noqa: SIM110 - a loop is twice as fast as any(), and a question asks it often
            if found.kind == kind and (not values or found.value in values):
                return True
        return False

    def small(self, value: str) -> bool:
        """Whether it is one of the small words under a key, whatever else it stands for."""
        return is_small(self.low, value)

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
    tokens, repairs = _mended(_apart(_tokens(prepared), words), words)
    items: list[Item] = []
    at = 0
    for found in words.lexicon.find(tokens):
        items += [_single(token, words, repairs) for token in tokens[at:found.first]]
        items.append(_phrase(prepared, tokens[found.first:found.last], found.payload, words))
        at = found.last
    items += [_single(token, words, repairs) for token in tokens[at:]]
    return _decimals(_partners_left(_endings_left(items, words)))


def _apart(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """Tokens with a hyphen before a Kazakh case ending that is typed apart from its name: «рк ның», «кхр дан»."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is not None and token.low in words.apart and words.is_name(before.low):
            out.append(Token(before.end, before.end, "-", "-"))
            token = Token(before.end, token.end, token.text, token.low)
        out.append(token)
    return out


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


def _tokens(prepared: str) -> list[Token]:
    forms = twins()
    return [Token(token.start, token.end, token.text, skeleton(forms.get(token.low, token.low)))
            for token in tokenize(prepared)]


def _mended(tokens: list[Token], words: Vocabulary) -> tuple[list[Token], dict[int, Repair]]:
    """Tokens whose unknown words are replaced by what they were typed for, and the repairs by offset."""
    out: list[Token] = []
    repairs: dict[int, Repair] = {}
    for token in _romanized(tokens, words):
        low = token.low
        joined = len(low) >= 10 and words.senses(low) is None and words.split(low) is not None
        if not low[:1].isalpha() or low in words.careful or (words.knows(low) and not joined):
            out.append(token)
            continue
        other = cyrillic(low) if low.isascii() else low
        if other != low and ("j" in low or "x" in low) and not _known(other, words):
            kazakh = kazakh_cyrillic(low)
            other = kazakh if _known(kazakh, words) else other
        if other != low and words.senses(low) is None and _known(other, words):
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


def _romanized(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """Tokens with the small words of Russian in its letters, in a line that has a longer one of its words in Latin
    letters: "tovarooborot s kitaem za 2024" speaks of no South Africa."""
    small = [i for i, token in enumerate(tokens) if token.low in words.romanized and not token.text.isupper()
             and (i == 0 or tokens[i - 1].end < token.start)]
    if not small or not any(_only_in_cyrillic(token.low, words) for token in tokens):
        return tokens
    return [replace(token, low=cyrillic(token.low)) if i in small else token for i, token in enumerate(tokens)]


def _only_in_cyrillic(word: str, words: Vocabulary) -> bool:
    """Whether a Latin word is one that is known in Cyrillic letters only."""
    return (len(word) >= ROMANIZED and word.isascii() and word.isalpha() and not _known(word, words)
            and _known(cyrillic(word), words))


def _known(word: str, words: Vocabulary) -> bool:
    return words.knows(word) or words.senses(word) is not None


def _slip(word: str, words: Vocabulary) -> bool:
    """Whether one wrong letter explains a word ("kazakhstn"), which need not be two countries then."""
    repair = words.repair(word)
    return repair is not None and repair.sure and repair.distance == 1


def _best(*repairs: Repair | None) -> Repair | None:
    return min((r for r in repairs if r is not None), key=lambda r: (not r.sure, r.distance), default=None)


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


def party(item: Item) -> tuple[tuple[str, ...], frozenset[str]] | None:
    """The codes and the cases in which an item names a country or a bloc."""
    found = [s for s in item.senses if s.kind == "party"]
    if not found:
        return None
    codes = tuple(sorted({code for s in found for code in s.value.split()}))
    return codes, frozenset(s.case for s in found)
