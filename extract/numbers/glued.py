"""Words that lost the space between them: a scale and its unit ("млрдрублей"), cut in two for the number grammar."""

from __future__ import annotations

from extract.numbers.scan import Scan
from extract.numbers.words import NumberWords
from extract.tokens import Token


def scanned(text: str, tokens: list[Token], words: NumberWords) -> Scan:
    """A text made ready for the grammar, its glued words cut."""
    sifted = words.sieve.sift(tokens)
    if sifted.glued:
        tokens = split_glued(tokens, words)
        sifted = words.sieve.sift(tokens)
    return Scan(text, tokens, words, sifted)


def split_glued(tokens: list[Token], words: NumberWords) -> list[Token]:
    """The tokens with glued words cut; the same list where there is nothing to cut."""
    tokens = _by_case(tokens, words)
    cuts = words.cuts
    glued = [i for i, token in enumerate(tokens) if cuts[token.low] and len(token.low) == len(token.text)]
    if not glued:
        return tokens
    split, done = [], 0
    for i in glued:
        split += [*tokens[done:i], *_halves(tokens[i], cuts[tokens[i].low])]
        done = i + 1
    return split + tokens[done:]


def _by_case(tokens: list[Token], words: NumberWords) -> list[Token]:
    """The tokens with words that their capitals make others spelt out: "12 Mt" are megatonnes, "12 million Mt" not."""
    found = [i for i, token in enumerate(tokens) if token.text in words.cased] if words.cased else []
    found = [i for i in found if i == 0 or not words.scales.begins(tokens[i - 1].low)]
    if not found:
        return tokens
    spelt = list(tokens)
    for i in found:
        token = tokens[i]
        spelt[i] = Token(token.start, token.end, token.text, words.cased[token.text])
    return spelt


def _halves(token: Token, at: int) -> list[Token]:
    middle = token.start + at
    return [Token(token.start, middle, token.text[:at], token.low[:at]),
            Token(middle, token.end, token.text[at:], token.low[at:])]
