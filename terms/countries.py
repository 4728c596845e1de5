"""Countries and blocs: their names in all the forms that texts and answers need (``countries.csv``)."""

from __future__ import annotations

import csv
import functools
from collections.abc import Collection
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path

HERE = Path(__file__).parent
SIDES = ("north", "south", "east", "west")


@dataclass(frozen=True, slots=True)
class Country:
    """A country (ISO 3166-1) or a bloc, with its names.

    ``origin`` is "checked" where every form was looked up, "formed" where the forms follow the grammar. A
    form that nobody is sure of is ""; ``form`` falls back to the nominative.
    ``ru_to``, ``ru_from``, ``ru_with`` and ``kk_and`` are the prepositions and the joiner that the name takes;
    ``en_def`` has its article, ``en_poss`` is the possessive.
    """

    code: str
    alpha3: str
    kind: str
    en: str
    ru: str
    ru_gen: str
    ru_dat: str
    ru_acc: str
    ru_ins: str
    ru_prep: str
    ru_to: str
    ru_from: str
    ru_with: str
    kk: str
    kk_gen: str
    kk_dat: str
    kk_acc: str
    kk_loc: str
    kk_abl: str
    kk_ins: str
    kk_and: str
    en_def: str
    en_poss: str
    origin: str


@dataclass(frozen=True, slots=True)
class Membership:
    """A member of a bloc; ``since`` and ``until`` are closed bounds, None where it was always or is still one."""

    bloc: str
    code: str
    since: date | None
    until: date | None

    def holds(self, on: date | None) -> bool:
        """Whether it was a member on a day; without a day, whether it is one still."""
        if on is None:
            return self.until is None
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


def _load_countries() -> dict[str, Country]:
    names = [field.name for field in fields(Country)]
    with (HERE / "countries.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"]: Country(*(row[name] for name in names)) for row in csv.DictReader(file)}


def _load_members() -> dict[str, list[Membership]]:
    """The memberships of each bloc."""
    found: dict[str, list[Membership]] = {}
    with (HERE / "members.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            one = Membership(row["bloc"], row["code"], _day(row["since"]), _day(row["until"]))
            found.setdefault(one.bloc, []).append(one)
    return found


def _load_neighbours() -> dict[tuple[str, str], tuple[str, ...]]:
    with (HERE / "neighbours.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {(row["code"], side): tuple(row[side].split()) for row in rows for side in SIDES if row[side]}


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


COUNTRIES: dict[str, Country] = _load_countries()
MEMBERS: dict[str, list[Membership]] = _load_members()
NEIGHBOURS: dict[tuple[str, str], tuple[str, ...]] = _load_neighbours()


def country(code: str) -> Country | None:
    """The country or bloc of a code (``KZ``, ``EAEU``), also in lower case and as alpha-3; None if unknown."""
    code = code.upper()
    return COUNTRIES.get(code) or COUNTRIES.get(_alpha3().get(code, ""))


def land_of(code: str) -> str:
    """The country that a region is in; any other code as it is.

    >>> land_of("KZ-39"), land_of("KZ"), land_of("EAEU")
    ('KZ', 'KZ', 'EAEU')
    """
    return code.partition("-")[0]


def form(code: str, language: str, case: str = "") -> str:
    """A name in a form of the table: ``case`` is a column without its language, "" the nominative.

    ru: gen dat acc ins prep, and the prepositions to from with; kk: gen dat acc loc abl ins, and the joiner
    and; en: def poss. The nominative where the form is not known. KeyError for an unknown code, AttributeError
    for an unknown case.

    >>> form("BY", "kk", "dat"), form("KZ", "ru", "ins"), form("US", "en", "def")
    ('Беларуське', 'Казахстаном', 'the United States')
    """
    found = COUNTRIES[code]
    name: str = getattr(found, language)
    return getattr(found, f"{language}_{case}") or name if case else name


def members(bloc: str, on: date | None = None) -> tuple[str, ...]:
    """The codes of a bloc's members on a day, or now; empty for what is not a bloc."""
    return tuple(member.code for member in MEMBERS.get(bloc, ()) if member.holds(on))


def neighbours(code: str, side: str) -> tuple[str, ...]:
    """The countries that may be called another's neighbour on a side of it (``SIDES``), the likeliest first.

    None of them where too many may be meant.

    >>> neighbours("MN", "south"), neighbours("KG", "south"), neighbours("RU", "west")
    (('CN',), ('TJ', 'CN'), ())
    """
    return NEIGHBOURS.get((code, side), ())


def bloc_of(codes: Collection[str]) -> str | None:
    """The bloc whose members are these countries, if there is one.

    >>> bloc_of({"KZ", "KG", "TJ", "TM", "UZ"}), bloc_of({"KZ", "KG", "TJ"})
    ('C5', None)
    """
    return next((bloc for bloc in MEMBERS if set(members(bloc)) == set(codes)), None)


@functools.cache
def _alpha3() -> dict[str, str]:
    return {found.alpha3: found.code for found in COUNTRIES.values() if found.alpha3}
