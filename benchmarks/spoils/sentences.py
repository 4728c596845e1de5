"""The same sentences told otherwise: the time elsewhere, somebody who says them, a word that leads to them."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.corpus import open_texts
from benchmarks.spoils.body import CELLS, paragraphs
from benchmarks.spoils.told import Spoil, Way
from extract.page.sentences import sentences

TABLE = Path(__file__).with_name("sentences.toml")
TALK = re.compile(r"^\s*[—–-] ?[^\W\d]|^[^\n.:]{2,25}: |\?$", re.MULTILINE)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
MANY = 3  # signs of a text in which several people talk
DATELINE = re.compile(
    r"^[^\W\d_]{0,2}[^a-zа-яәіңғүұқөһ]{3}|^.{0,60}(?:\)|--|\d{4},?|/.*/|\.) [-–—] |^.{0,60}(?: -- |/\.? )|^[^ ]+, \d+ "
)
QUOTES = re.compile("[\"“”«»„?!:]")
OWN = {"en": r"\b(?:we|our|ours|us|I|my)\b", "ru": r"\b(?:мы|нам|нас|нами|наш\w*|я|мне|мо[йяи])\b",
       "kk": r"\b(?:біз\w*|мен|елімі\w*|өзімі\w*)\b|(?:ымыз|іміз)"}

Rewrite = Callable[[str, str], str]  # from a sentence and its language to another


def each(rewrite: Rewrite, talks: bool = True) -> Spoil:
    """Change every sentence of the body of a text that tells a number; ``talks``: also where several people talk."""
    def spoil(text: str, language: str) -> str:
        if CELLS.search(text) or (not talks and len(TALK.findall(text)) >= MANY):
            return text
        spans = sentences(text)
        for line in reversed(paragraphs(text)):
            for span in reversed([s for s in spans if line.start <= s.start and s.end <= line.end]):
                old = text[span.start : span.end]
                if re.search(r"\d", old) and len(old.split()) > 4 and not DATELINE.search(old):
                    text = text[: span.start] + rewrite(old, language) + text[span.end :]
        return text

    return spoil


@functools.cache
def _table() -> dict[str, Any]:
    return tomllib.loads(TABLE.read_text(encoding="utf-8"))


@functools.cache
def _known(language: str) -> frozenset[str]:
    """The words that open texts write with a small letter."""
    return frozenset(re.findall(r"(?<![\w-])[^\W\d_A-ZА-ЯӘІҢҒҮҰҚӨҺ][\w-]*", " ".join(open_texts(language))))


@functools.cache
def _names(language: str) -> frozenset[str]:
    """The words that open texts write with a capital letter within sentences."""
    words = re.compile(r"(?<=[^\W\d_A-ZА-ЯӘІҢҒҮҰҚӨҺ] )[A-ZА-ЯӘІҢҒҮҰҚӨҺ][\w-]*")
    return frozenset(words.findall(" ".join(open_texts(language))))


def small(sentence: str, language: str) -> str | None:
    """A sentence as it goes on behind a word: without its capital letter, unless that is of a name; None in doubt."""
    first = re.match(r"[\w-]+", sentence)
    if first is None:
        return sentence if sentence[0] in "$€" else None
    word = first[0]
    if not word[0].isupper() or word in _names(language):
        return sentence
    return sentence[0].lower() + sentence[1:] if word[0].lower() + word[1:] in _known(language) else None


def large(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def led(name: str) -> Rewrite:
    """A sentence behind words that lead to it: one of a table, by its length."""
    def rewrite(sentence: str, language: str) -> str:
        words = _table()[name][language]
        rest = small(sentence, language)
        if rest is None or re.search(_table()["opened"][language], sentence):
            return sentence
        return f"{words[len(sentence) % len(words)]} {rest}"

    return rewrite


def said(sentence: str, language: str) -> str:
    """A sentence behind which stands who said it."""
    if not sentence.endswith(".") or QUOTES.search(sentence) or re.search(_table()["sayer"][language], sentence):
        return sentence
    words: list[str] = _table()["said"][language]
    end = words[len(sentence) % len(words)]
    if language == "kk":
        return f"{sentence[:-1]}{end}" if re.search(_table()["clause"], sentence) else sentence
    return sentence[:-1] + end


def quoted(sentence: str, language: str) -> str:
    """A sentence as speech of somebody of no country."""
    own = re.search(OWN[language], sentence, re.IGNORECASE)
    if not sentence.endswith(".") or QUOTES.search(sentence) or own:
        return sentence
    before, behind = _table()["quoted"][language]
    return f"{before}{sentence[:-1]}{behind}"


def also(sentence: str, language: str) -> str:
    """A sentence that says that this is so too."""
    pattern, new = map(str, _table()["also"][language])
    return re.sub(pattern, new, sentence, count=1)


def broken(sentence: str, language: str) -> str:
    """A sentence that somebody who says it, or a word that tells nothing, breaks into before its verb."""
    insets: list[str] = _table()["insets"][language]
    return re.sub(_table()["inset"][language], insets[len(sentence) % len(insets)], sentence, count=1)


def moved(sentence: str, language: str) -> str:
    """A sentence whose only time stands elsewhere: the groups of the first pattern that fits, put in an order."""
    words = {word.upper(): _table()[word][language] for word in ("time", "verb")}
    if len(YEAR.findall(sentence)) > 1:
        return sentence
    for pattern, order in _table()["moved"][language]:
        found = re.match(re.sub("TIME|VERB", lambda word: words[word[0]], pattern), sentence)
        if found is not None:
            return _put(found.groupdict(), order, language) or sentence
    return sentence


def _put(parts: dict[str, str], order: str, language: str) -> str | None:
    """The parts of a sentence in an order; None where it is not known how one is written within."""
    later = "time" if not order.startswith("{time}") else "head"
    within = small(parts[later], language)
    within = parts[later][0].lower() + parts[later][1:] if later == "time" else within
    return None if within is None else large(order.format(**parts | {later: within}))


SENTENCES = {
    "time moved": Way(each(moved)),
    "openers": Way(each(led("openers"))),
    "sources": Way(each(led("sources"), talks=False)),
    "said": Way(each(said, talks=False)),
    "quoted": Way(each(quoted, talks=False)),
    "also": Way(each(also)),
    "insets": Way(each(broken)),
}
