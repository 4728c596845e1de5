"""The tokens of a question, with the words that were typed wrongly as they were meant."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.line.phrases import twins
from briefs.understanding.line.spelling import cyrillic, kazakh_cyrillic, skeleton
from briefs.understanding.line.vocabulary import Repair, Vocabulary
from extract.tokens import Token, tokenize

ROMANIZED = 4  # letters of a word that tells a line in Latin letters to be Russian


def tokens_of(prepared: str, words: Vocabulary) -> tuple[list[Token], dict[int, Repair]]:
    """The tokens of a prepared text; unknown words that may have been typed for another one, by offset."""
    return _mended(_apart(_tokens(prepared), words), words)


def _tokens(prepared: str) -> list[Token]:
    forms = twins()
    return [Token(token.start, token.end, token.text, skeleton(forms.get(token.low, token.low)))
            for token in tokenize(prepared)]


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
