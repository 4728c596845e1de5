"""Names: parties with their cases and prepositions, sides, roles, offices, flows, ranks of evidence."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Any

from locales.regions import region
from locales.tables import table
from terms.countries import COUNTRIES, Country

DASH = "–"
JOINER = f" {DASH} "

# Forms that every language has, as the case or the preposition and case that it takes there.
FORMS: dict[str, dict[str, tuple[str, str]]] = {
    "en": {"poss": ("", "poss"), "to": ("to", "def"), "from": ("from", "def"), "with": ("with", "def"),
           "in": ("in", "def")},
    "ru": {"poss": ("", "gen"), "to": ("{to}", "acc"), "from": ("{from}", "gen"), "with": ("{with}", "ins"),
           "in": ("{to}", "prep")},
    "kk": {"poss": ("", "gen"), "to": ("", "dat"), "from": ("", "abl"), "with": ("", "ins"), "in": ("", "loc")},
}
ENGLISH_CASES = frozenset({"gen", "dat", "acc", "ins", "prep", "loc", "abl", "def"})


@dataclass(frozen=True, slots=True)
class PartyName:
    """A country or a bloc as a slot: ``{A:poss}``, ``{B:to}``."""

    code: str
    language: str

    def __format__(self, form: str) -> str:
        return country(self.code, self.language, form or None)

    def __str__(self) -> str:
        return format(self)


def country(code: str, language: str, case: str | None = None) -> str:
    """The name of a party in a form; the code itself where no table has it.

    Forms of every language: None (a label, in English without its article), ``poss``, ``to``, ``from``, ``with``
    and ``in``, the last four with their preposition or in their case. Besides, the cases of country_forms: ru gen
    dat acc ins prep, kk gen dat acc loc abl ins, and kk ``and`` («Қазақстан мен»), en ``def``.

    >>> country("BY", "ru", "to"), country("BY", "kk", "to"), country("GB", "en"), country("GB", "en", "to")
    ('в Беларусь', 'Беларуське', 'United Kingdom', 'to the United Kingdom')
    >>> country("KZ-39", "ru", "to"), country("KZ-39", "kk", "poss"), country("KZ-33", "ru", "from")
    ('в Костанайскую область', 'Қостанай облысының', 'из области Жетысу')
    """
    group = table("groups").get(code)
    if group is not None:
        return str(group[language].get(case or "plain") or group[language]["plain"])
    found = COUNTRIES.get(code) or region(code)
    if found is None:
        return code
    if case is None:
        return found.en_def.removeprefix("the ") if language == "en" else _column(found, language, "")
    if case == "and":
        return f"{found.kk} {found.kk_and or 'мен'}" if language == "kk" else country(code, language)
    preposition, column = FORMS[language].get(case, ("", case))
    if language == "en" and column in ENGLISH_CASES:
        column = "def"
    return f"{_preposition(found, preposition)} {_column(found, language, column)}".strip()


def pair(first: str, second: str, language: str) -> str:
    """The label of a pair, both names in the nominative.

    >>> pair("KZ", "BY", "kk")
    'Қазақстан – Беларусь'
    """
    return country(first, language) + JOINER + country(second, language)


def side(code: str, language: str) -> str:
    """Whose data it is: a country's or an office's. An unknown name is a free string: escape it first.

    >>> side("KZ", "en"), side("KZ", "ru"), side("KZ", "kk"), side("World Bank", "ru")
    ("Kazakhstan's data", 'Данные Казахстана', 'Қазақстан деректері', 'Данные Всемирного банка')
    """
    words = table("sources")[language]["side"]
    if code in COUNTRIES or code in table("groups") or region(code) is not None:
        return str(words["party"]).format(A=PartyName(code, language))
    office = office_entry(code)
    if office is None:
        return str(words["other"]).format(name=code)
    return str(words["office"]).format(name=office[language]["plain"], gen=office[language].get("gen", ""))


def side_unknown(code: str, language: str) -> str:
    """"Kazakhstan's data: not known", fixed in its agreement."""
    said = str(table("sources")[language]["side"]["unknown"]).format(side=side(code, language))
    return said[:1].upper() + said[1:]  # "The Netherlands' data"


def party_or_office(code: str, language: str) -> str:
    """The name itself, as after "Whose data:"."""
    found = office_entry(code)
    return str(found[language]["plain"]) if found else country(code, language)


def role(code: str, language: str, party: str | None = None, *, comma: bool = False) -> str:
    """An office that someone holds, with the country in brackets or, with ``comma``, after a comma.

    An unknown code is called an official.

    >>> role("ambassador", "ru", "KZ"), role("prime_minister", "en", "BY", comma=True)
    ('посол (Казахстан)', 'prime minister, Belarus')
    """
    name = str(_role(code)[language]["plain"])
    if party is None:
        return name
    return f"{name}, {country(party, language)}" if comma else f"{name} ({country(party, language)})"


def role_genitive(code: str, language: str) -> str:
    """"an ambassador's", «посла», «елшінің»: in front of, or behind, a recollection."""
    return str(_role(code)[language]["gen"])


def recollection(code: str | None, language: str) -> str:
    """"an ambassador's recollection", «по воспоминаниям посла», «елшінің еске алуынша»; ``code`` None: someone's."""
    words = table("sources")[language]["recollection"]
    return str(words["someone"]) if code is None else str(words["role"]).format(gen=role_genitive(code, language))


def office(name: str, language: str) -> str | None:
    """The name of a statistics or other office known by any of its names; None for an unknown one."""
    found = office_entry(name)
    return str(found[language]["plain"]) if found else None


def office_entry(name: str) -> dict[str, Any] | None:
    return _aliases().get(name.strip().casefold())


def flow(code: str, language: str, form: str = "plain", *, world: bool = False) -> str:
    """A flow's name; ``world`` where it is a country's with the whole world.

    ``form`` is plain, poss (after a name in the genitive), dat or gen (ru), loc (kk); plain where there is none.

    >>> flow("turnover", "en", world=True), flow("balance", "kk", "poss"), flow("export", "ru", "dat")
    ('foreign trade turnover', 'сальдосы', 'экспорту')
    """
    forms = table("flows")[code][language]
    if world and form == "plain" and "world" in forms:
        return str(forms["world"])
    return str(forms.get(form) or forms["plain"])


def evidence(rank: str, language: str) -> str:
    """What a figure stands on, by the name of its rank (the table of ranks has the order)."""
    return str(table("sources")[language]["evidence"][rank])


def capital(text: str) -> str:
    """The text with a capital first letter, for the beginning of a line."""
    return text[:1].upper() + text[1:]


def _role(code: str) -> dict[str, Any]:
    roles = table("roles")
    found: dict[str, Any] = roles.get(code.replace("_", " "), roles["official"])
    return found


@functools.cache
def _aliases() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for entry in table("offices").values():
        for name in (*entry["aliases"], *(entry[language]["plain"] for language in ("en", "ru", "kk"))):
            found[name.casefold()] = entry
    return found


def _column(found: Country, language: str, case: str) -> str:
    name = getattr(found, f"{language}_{case}" if case else language)
    return str(name or getattr(found, language))


def _preposition(found: Country, preposition: str) -> str:
    filled = {"{to}": found.ru_to or "в", "{from}": found.ru_from or "из", "{with}": found.ru_with or "с"}
    return filled.get(preposition, preposition)
