"""The names of parties and the words that point to them, as phrases of one language with what each says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from extract.inflection import Ending, decline, endings
from extract.lexicon import phrase_words
from extract.parties.entry import ADJECTIVE, ANY, NOMINATIVE, Entry
from terms.countries import COUNTRIES, Country

PLACE = "place"  # a town that is a sign of its country in a dateline only
NAMES = {"names": "name", "cities": "city", "places": PLACE}
CODE = "code"
LISTED = "region.listed"
AREA = "area"
BARE = DECLINED = "~"
RULES = {"adjectives": "adjective", "demonyms": "demonym", "prefixes": "prefix"}
GRAMS = ("gen", "dat", "acc", "ins", "prep", "loc", "abl")
IGNORED = Entry(("",), "ignored", "ignored")
INITIAL = "group.initial"
THE_COUNTRY = Entry(("",), "self", "self.country", frozenset({"gen"}))

Phrase = tuple[str, Entry]


def merged(phrases: Iterable[Phrase], suffixes: Mapping[str, Any]) -> Iterator[Phrase]:
    """One entry a phrase: the first to claim it keeps it, and takes the cases of its own later forms."""
    first: dict[tuple[str, ...], Entry] = {}
    for phrase, entry in phrases:
        words = phrase_words(phrase)
        if any(map(str.isalpha, suffixes.get(entry.suffixes, ()))):
            words = (*words[:-1], words[-1].rstrip("*") + "*")
            entry = _with(entry, stem=len(words[-1]) - 1)
        known = first.setdefault(words, entry)
        if known is not entry and known.codes == entry.codes and known.kind == entry.kind:
            first[words] = _with(known, grams=known.grams | entry.grams)
    return ((" ".join(words), entry) for words, entry in first.items())


def _with(entry: Entry, *, grams: frozenset[str] | None = None, stem: int | None = None) -> Entry:
    return replace(entry, grams=entry.grams if grams is None else grams, stem=entry.stem if stem is None else stem)


def entries(language: str, data: Mapping[str, Any], regions: Mapping[str, Any]) -> Iterator[Phrase]:
    """All phrases of a language that name a party or point to one; those that claim a phrase first come first."""
    declension = endings(data.get("endings", []))
    letters = "capital" if data.get("grammar", {}).get("capital") else "any"
    for phrase in data.get("off", {}).get("phrases", []):
        yield phrase, IGNORED
    yield from _abbreviations(data)
    yield from _own_names(data, NAMES, declension)
    yield from _regions(regions, declension)
    yield from _country_names(language, data, declension)
    for table, rule in RULES.items():
        for code, words in data.get(table, {}).items():
            for word in words:
                yield word, Entry((code,), _kind(code), rule, ADJECTIVE, table, letters)
    yield from pointers(data, declension)
    for code, areas in data.get("areas", {}).items():
        codes = ("OTHER",) if code == "OTHER" else ("OTHER", code)
        for area in areas:
            for form, gram in decline(area, declension):
                yield form, Entry(codes, "other", AREA, frozenset({gram}), "names",
                                  "capital" if area[0].isupper() else "any")
    for country in COUNTRIES.values():
        if country.kind == "country":
            for code in filter(None, (country.code, country.alpha3)):
                yield code, Entry((country.code,), "country", CODE, letters="upper")


def _abbreviations(data: Mapping[str, Any]) -> Iterator[Phrase]:
    for code, words in data.get("abbreviations", {}).items():
        for word in words:
            yield word, Entry((code,), _kind(code), "abbreviation", ANY, "names", "upper")
    for word, codes in data.get("ambiguous", {}).items():
        needs = codes[0] == "?"
        codes = tuple(codes[1:] if needs else codes)
        yield word, Entry(codes, _kind(codes[0]), "context", ANY, "names", "upper", needs)


def _own_names(data: Mapping[str, Any], tables: Mapping[str, str], declension: list[Ending]) -> Iterator[Phrase]:
    for table, rule in tables.items():
        for code, names in data.get(table, {}).items():
            kind = "city" if rule in ("city", "town", PLACE) else _kind(code)
            for name in names:
                for form, gram in decline(name, declension):
                    yield form, Entry((code,), kind, rule, frozenset({gram}), "names",
                                      "capital" if name.lstrip("=")[0].isupper() else "any")


def _regions(data: Mapping[str, Any], declension: list[Ending]) -> Iterator[Phrase]:
    yield from _own_names(data, {"names": "region", "towns": "town"}, declension)
    for code, stems in data.get("stems", {}).items():
        for stem in stems:
            name = stem.removesuffix(BARE)
            full = {code: [str(template).format(name) for template in data.get("templates", [])]}
            yield from _own_names({"full": full}, {"full": "region"}, declension)
            if name != stem and "offices" in data:
                yield from _offices(code, name, data["offices"], declension)
            if not data.get("adjectives"):
                rule = "region" if " " in name else LISTED
                yield name, Entry((code,), "region", rule, NOMINATIVE, "names", "capital")
            if data.get("adjectives") and name == stem:
                yield name, Entry((code,), "region", "adjective", ADJECTIVE, "adjectives")


def _offices(code: str, stem: str, templates: Sequence[str], declension: list[Ending]) -> Iterator[Phrase]:
    """A region as an adjective before what only its offices are called: "Сумская облдума"."""
    for template in templates:
        for form, _ in decline(template.format(stem), declension):
            yield form, Entry((code,), "region", "adjective", ADJECTIVE, letters="capital")


def _country_names(language: str, data: Mapping[str, Any], declension: list[Ending]) -> Iterator[Phrase]:
    left_out = set(data.get("left_out", []))
    for code, country in COUNTRIES.items():
        name: str = getattr(country, language, "")
        if not name or name in left_out or not any(map(str.isalpha, name)):
            continue
        written = {gram: getattr(country, f"{language}_{gram}", "") for gram in GRAMS} if declension else {}
        forms = [(name, "nom"), *((form, gram) for gram, form in written.items() if form)]
        if len(forms) == 1:
            forms = [pair for plain in _names_of(country, language) for pair in decline(plain, declension)]
        for form, gram in forms:
            letters = "upper" if name.isupper() else "capital" if name[0].isupper() else "any"
            yield form, Entry((code,), _kind(code), "name", frozenset({gram}), "names", letters)


def _names_of(country: Country, language: str) -> set[str]:
    """A country's name without its cases; in English also as it stands behind its article."""
    name: str = getattr(country, language)
    return {name, country.en_def.removeprefix("the ")} if language == "en" else {name}


def pointers(data: Mapping[str, Any], declension: list[Ending]) -> Iterator[Phrase]:
    """Words for the world, for others, and words that point to parties named elsewhere; ``~`` marks one to decline."""
    for kind, phrases in data.get("pointers", {}).items():
        groups = phrases if isinstance(phrases, dict) else {"": phrases}
        for name, words in groups.items():
            code = name if name.isupper() else ""
            rule = f"{kind}.{name}" if name and not code else kind
            for word in words:
                if word.endswith(DECLINED):
                    for form, gram in decline(word.removesuffix(DECLINED), declension):
                        yield form, Entry((code,), kind, rule, frozenset({gram}))
                else:
                    yield word, Entry((code,), kind, rule, ANY, "pointers" if word.endswith("*") else "")


def _kind(code: str) -> str:
    if "-" in code:
        return "region"
    known = COUNTRIES.get(code)
    return known.kind if known else "world" if code == "WORLD" else "other"
