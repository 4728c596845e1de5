"""Phrases that questions are made of, from the tables of ``words``, of countries, regions and products."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from briefs.understanding.line.spelling import skeleton
from extract.framing.cues import flow_words
from extract.languages import packs
from extract.lexicon import phrase_words
from extract.tokens import fold
from locales.regions import known, region
from terms.countries import COUNTRIES, Country
from terms.products import PRODUCTS

HERE = Path(__file__).parent / "words"
LANGUAGES = ("en", "ru", "kk")
# These are read as flows of services, not as products.
SERVICES = frozenset({"services", "goods and services"})
VERBS = frozenset({"lead"})  # names of products that are rather verbs: "who leads"
SHORTEST_STEM = 5
BARE = ("KZ-", "BY-", "UZ-", "KG-")
# Tables of parts of words, and of words without a sense.
NO_PHRASES = frozenset({"suffix", "ending", "twin", "small", "region", "romanized", "short", "exact"})
# The last letter of a Kazakh stem before a vowel: айырмашылық, айырмашылығы.
SOFTENED = {"қ": "ғ", "к": "г", "п": "б"}
CASES = ("ru_gen", "ru_dat", "ru_acc", "ru_ins", "ru_prep", "kk_gen", "kk_dat", "kk_acc", "kk_loc", "kk_abl", "kk_ins")
# What stands behind the name of a region, with any ending.
RU_ENDS = "аеийоыья"


class Sense(NamedTuple):
    """What a phrase may stand for: ``kind`` is the table, ``value`` the key; a party has its grammatical case.

    The case is "*" where the phrase stands for any form of the name.
    """

    kind: str
    value: str
    case: str = ""


Phrases = dict[str, set[Sense]]
Add = Callable[[str, Sense], None]


def all_phrases() -> Phrases:
    """Every phrase as a skeleton, with what it may stand for."""
    phrases: Phrases = {}

    def add(phrase: str, sense: Sense) -> None:
        key = " ".join(skeleton(word) for word in phrase_words(phrase))
        phrases.setdefault(key, set()).add(sense)

    for language in LANGUAGES:
        _add_words(language, add)
    _add_parties(add)
    _add_outlets(add)
    stems = tuple(phrase[:-1] for phrase in phrases if phrase.endswith("*") and " " not in phrase)
    for line in (HERE / "common.txt").read_text(encoding="utf-8").splitlines()[1:]:
        for word in line.split():
            if not skeleton(word).startswith(stems):  # a word of the tables says more
                add(word, Sense("common", "words"))
    _add_countries(phrases, add)
    _add_regions(phrases, add)
    _add_bare_regions(phrases, add)
    _add_products(add)
    _add_product_names(phrases, add)
    return phrases


@functools.cache
def table(name: str) -> dict[str, Any]:
    """A table of ``words``."""
    return tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))


@functools.cache
def words_of(kind: str, value: str) -> tuple[str, ...]:
    """The phrases of one key of the table of parties, as skeletons."""
    return tuple(skeleton(word) for word in table("parties")[kind][value])


@functools.cache
def twins() -> dict[str, str]:
    """Kazakh words that are another one's without their letters, and the form that is read instead."""
    return {form: word for word, forms in table("kk")["twin"].items() for form in forms}


@functools.cache
def exact() -> dict[str, frozenset[Sense]]:
    """Words of goods that without a soft sign are another word's, as they are written, and what they stand for."""
    return {fold(word): frozenset({Sense("product", code)}) for word, code in table("ru")["exact"].items()}


def _add_words(language: str, add: Add) -> None:
    for kind, keys in table(language).items():
        for value, words in keys.items() if kind not in NO_PHRASES else ():
            for phrase in words:
                add(phrase, Sense(kind, value))
                if language == "kk" and phrase.endswith("*") and phrase[-2] in SOFTENED:
                    add(phrase[:-2] + SOFTENED[phrase[-2]] + "*", Sense(kind, value))


def _add_parties(add: Add) -> None:
    for section, case in (("alias", ""), ("adjective", "adj"), ("ambiguous", ""), ("group", ""), ("region", ""),
                          ("office", "office")):
        for code, words in table("parties")[section].items():
            for phrase in words:
                add(phrase, Sense("party", code, case or ("*" if phrase.endswith("*") else "")))


def _add_outlets(add: Add) -> None:
    for name in table("parties")["outlet"]["words"]:
        add(name, Sense("outlet", "words"))


def _names(found: Country) -> Iterator[tuple[str, str]]:
    yield from ((name, "") for name in (found.en, found.en_def, found.ru, found.kk))
    yield from ((getattr(found, column), column[3:]) for column in CASES)


def _add_countries(phrases: Phrases, add: Add) -> None:
    """Names in all their forms and both codes; what the table of parties gives to another country stays there."""
    careful = words_of("careful", "words")
    taken = _named(phrases)
    for code, found in COUNTRIES.items():
        for name, case in _names(found):
            if name and skeleton(name) not in taken:
                add(name, Sense("party", code, case))
        for short in (code.lower(), found.alpha3.lower()):
            if short and short not in taken and short not in careful:
                add(short, Sense("party", code))


def _named(phrases: Phrases) -> set[str]:
    """The phrases that are names of parties already."""
    return {phrase for phrase, senses in phrases.items()
            if any(s.kind == "party" and s.case in ("", "*") for s in senses)}


def _add_regions(phrases: Phrases, add: Add) -> None:
    """Regions by ISO 3166-2, as answers name them and from the language packs; the latter's names stand in any case."""
    taken = _named(phrases)
    for code in known():
        found = region(code)
        for name, case in _names(found) if found is not None and skeleton(found.en) not in taken else ():
            add(name, Sense("party", code, case))
    for language in LANGUAGES:
        regions, shapes = packs()[language].table("regions"), table(language)["region"]["shapes"]
        for code, stems in regions.get("stems", {}).items():
            for stem in stems:
                for shape in shapes:
                    add(shape.format(stem.rstrip("~")), Sense("party", code, "*"))
        for code, names in regions.get("names", {}).items():
            for name in names:
                add(_any_case(name.replace("=", ""), language), Sense("party", code, "*"))


def _add_bare_regions(phrases: Phrases, add: Add) -> None:
    """Regions of the countries asked about most by their name or chief town alone: "exports of pavlodar"; a short name,
    and one that is a word or another place already, only with the word for region."""
    taken = set(phrases)
    for language in LANGUAGES:
        regions = packs()[language].table("regions")
        stems = regions.get("stems", {}) if language != "ru" else {}  # of Russian adjectives
        for code, names in [*stems.items(), *regions.get("towns", {}).items()]:
            for name in names if code.startswith(BARE) else ():
                phrase = _any_case(name.replace("=", ""), language)
                key = " ".join(map(skeleton, phrase_words(phrase)))
                if len(key) >= SHORTEST_STEM and not {key, key.rstrip("*"), f"{key}*"} & taken:
                    add(phrase, Sense("party", code, "*"))


def _any_case(name: str, language: str) -> str:
    """A name of a region with any ending, each Russian word without its last vowel."""
    if language == "en":
        return name
    words = [word.rstrip(RU_ENDS) if language == "ru" else word for word in phrase_words(name)]
    return " ".join(f"{word}*" if len(word) >= SHORTEST_STEM else word for word in words)


def _add_product_names(phrases: Phrases, add: Add) -> None:
    """Products by their own names, where a single word stands for nothing else."""
    for code, found in PRODUCTS.items():
        for language in LANGUAGES if code not in SERVICES else ():
            name: str = getattr(found, language)
            if " " in name or (skeleton(name) not in phrases and name not in VERBS):
                add(name, Sense("product", code))


def _add_products(add: Add) -> None:
    """The words of products from the language packs; a short stem only as it stands, it would begin other words.

    "Gas exports" is left to "gas" and "exports", which say the flow as well.
    """
    for pack in packs().values():
        flows = flow_words(pack)
        for code, words in pack.table("products").get("words", {}).items():
            for phrase in words if code not in SERVICES else ():
                last = phrase_words(phrase)[-1]
                short = " " not in phrase and len(skeleton(last)) < SHORTEST_STEM
                if " " not in phrase or not flows.begins(last.rstrip("*")):
                    add(phrase.rstrip("*") if short else phrase, Sense("product", code))
