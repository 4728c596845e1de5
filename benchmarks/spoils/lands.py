"""The same told of other lands, rare ones among them: their names in all their forms, adjectives, peoples, capitals."""

from __future__ import annotations

import functools
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.spoils.exchange import FLAGS
from benchmarks.spoils.told import Right, Way, exchanged
from extract.inflection import decline, endings
from extract.languages import packs
from extract.parties.match import matches
from extract.parties.table import party_table
from extract.tokens import tokenize
from locales.kazakh import SOFTENED, suffix
from terms.countries import COUNTRIES, members

TABLE: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
CASES = {"en": (), "ru": ("gen", "dat", "acc", "ins", "prep"), "kk": ("gen", "dat", "acc", "loc", "abl", "ins")}
ADJECTIVE = ("ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими")
ARTICLE = {"en": "(?:(?P<article>[Aa])n? )?", "ru": "(?P<article>)", "kk": "(?P<article>)"}
AND = {"en": "(?P<and>)", "ru": "(?P<and>)", "kk": r"(?P<and> (?:мен|пен|бен)(?!\w))?"}
VOICED, NASAL = "аәоөұүыіеэюяуирй", "лмнңзж"  # last sounds behind which Kazakh says -лық and -дық


def spoil(text: str, language: str) -> str:
    """A text in which lands stand for one another, those of whom nothing else is told in it."""
    codes = _chosen(text, language)
    if not codes:
        return text
    words, pattern = _pattern(language, tuple(codes.items()))
    return pattern.sub(lambda found: _exchanged(found, *words[found["name"].lower()]), text)


def right(text: str, language: str) -> Right:
    """What becomes of the figures of a text."""
    return exchanged(_chosen(text, language))


@functools.lru_cache(maxsize=1)  # asked twice of each text
def _chosen(text: str, language: str) -> dict[str, str]:
    """The lands of a text that stand for one another: both of a pair are free of all that is of one of them alone."""
    pairs = {**TABLE["pairs"], **TABLE["home"].get(language, {})}
    codes = {**pairs, **{other: one for one, other in pairs.items()}}
    if FLAGS.search(text) or re.search(TABLE["tied"][language], text):
        return {}
    words, pattern = _pattern(language, tuple(codes.items()))
    named = [(codes[words[found["name"].lower()][1]], *found.span("name")) for found in pattern.finditer(text)]
    tokens = tokenize(text)
    found = list(matches(tokens, party_table(packs()[language])))
    own = [(match, tokens[match.first].start, tokens[match.last - 1].end) for match in found]
    blocs = {match.code for match, *_ in own if match.entry.kind == "bloc"}

    def is_free(land: str) -> bool:
        spans = [(start, end) for code, start, end in named if code == land]
        read = [(start, end) for match, start, end in own if any(c.startswith(land) for c in match.entry.codes)]
        covered = all(any(a <= start < b for a, b in spans) for start, _ in read)
        return covered and all(any(a <= start < b for a, b in read) for start, _ in spans)

    def goes(one: str, other: str) -> bool:
        tied = any(re.search(TABLE["of_one"].get(code, "$^"), text) for code in (one, other))
        member = any((one in members(bloc)) != (other in members(bloc)) for bloc in blocs)
        return not (tied or member or _led(text, language, (one, other))) and is_free(one) and is_free(other)

    return {code: other for code, other in codes.items() if goes(code, other)} if named else {}


def _led(text: str, language: str, lands: tuple[str, ...]) -> bool:
    """Whether a text names who leads one of some lands."""
    leaders = packs()[language].table("leaders").get("leader", {})
    return any(name.rstrip("*") in text for land in lands for name in leaders.get(land, ()))


@functools.cache
def _pattern(language: str, codes: tuple[tuple[str, str], ...]) -> tuple[dict[str, tuple[str, str]], re.Pattern[str]]:
    """The forms of lands with what takes their place, and where they stand in a text."""
    words = _words(language, codes)
    names = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    form = rf"(?<!\w){ARTICLE[language]}(?P<name>{names})(?![\w'’]){AND[language]}"
    return words, re.compile(form, re.IGNORECASE)


def _words(language: str, codes: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, str]]:
    """Each form of the lands that has but one counterpart, in small letters, with that and the land that it names."""
    found: dict[str, tuple[str, str]] = {}
    for one, other in codes:
        theirs = dict(reversed(list(_forms(language, other))))  # the first of several words
        counterparts: dict[str, set[str]] = {}
        for said, written in _forms(language, one):
            counterparts.setdefault(written.lower(), set()).add(theirs.get(said, ""))
        found.update({word: (next(iter(those)), other) for word, those in counterparts.items() if len(those) == 1})
    return {word: counterpart for word, counterpart in found.items() if counterpart[0]}


def _forms(language: str, code: str) -> Iterator[tuple[str, str]]:
    """What each form of a land says, in words that all lands have, and how it is written."""
    land, pack = COUNTRIES[code], packs()[language].table("parties")
    name: str = getattr(land, language)
    capital: str = pack["cities"][code][0]
    adjectives: list[str] = pack["adjectives"].get(code, [])
    yield "name", name
    yield from ((case, getattr(land, f"{language}_{case}")) for case in CASES[language])
    if language == "en":
        yield from ((f"{n} {sign}", f"{word}{sign}s") for n, word in enumerate((name, capital)) for sign in "'’")
        yield from (("adjective", word) for word in adjectives)
        yield from (("people", word) for word in pack["demonyms"].get(code, [])[:1])
        yield "capital", capital
    elif language == "ru":
        yield from ((ending, word + ending) for word in adjectives for ending in ADJECTIVE)
        declension = endings(packs()["ru"].table("inflection")["endings"])
        yield from ((f"capital {case}", form) for form, case in decline(capital, declension))
    else:
        yield from ((f"capital {case}", capital + suffix(capital, case)) for case in CASES["kk"])
        yield "capital", capital
        yield "of", name + _of(name)
        yield "there", land.kk_loc + ("ғы" if land.kk_loc.endswith("а") else "гі")


def _of(name: str) -> str:
    """The suffix by which Kazakh makes an adjective of a name."""
    last = name.rstrip("ь")[-1]
    ending = "лық" if last in VOICED else "дық" if last in NASAL else "тық"
    return ending.translate(SOFTENED) if suffix(name, "dat").endswith("е") else ending


def _exchanged(found: re.Match[str], word: str, code: str) -> str:
    """A form of another land with its capitals, behind its article and before its "and"."""
    name = found["name"]
    written = word.upper() if name.isupper() else word.lower() if name.islower() else word[0].upper() + word[1:]
    vowel = "n" if written[0] in "AEIO" or written.startswith("Uz") else ""
    article = f"{found['article']}{vowel} " if found["article"] else ""
    return f"{article}{written}" + (f" {COUNTRIES[code].kk_and}" if found["and"] else "")


LANDS = {"other lands": Way(spoil, of=right)}
