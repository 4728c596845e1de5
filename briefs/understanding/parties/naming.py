"""What words beside a name tell of it: the language of the line, a preposition, a code."""

from __future__ import annotations

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import POSSESSIVE
from briefs.understanding.line.small import small
from briefs.understanding.line.spelling import KAZAKH_LETTERS
from terms.countries import COUNTRIES


def kazakh(items: list[Item]) -> bool:
    """Whether a question is in Kazakh: by a letter that Russian has not, or by a word."""
    return any(not KAZAKH_LETTERS.isdisjoint(item.text.lower()) or not small("kazakh").isdisjoint(item.low.split())
               for item in items)


def led(lead: Item, cases: frozenset[str]) -> str:
    """The role that a preposition gives; Russian ones ask for the case as well."""
    if lead.small("with_or_from"):
        return "from" if "gen" in cases and not cases & {"", "ins", "*"} else "with"
    if lead.small("into_or_in"):
        return "to" if cases & {"", "acc", "*"} else "in"
    for role in ("at", "on"):
        if lead.small(role):
            return role
    for role in ("between", "from", "with", "to", "in"):
        if lead.has("role", role):
            return role
    return "of"


def starts(word: str, table: tuple[str, ...]) -> bool:
    return any(word.startswith(entry[:-1]) if entry.endswith("*") else word == entry for entry in table)


def country_of(code: str) -> str | None:
    if code in COUNTRIES:
        return code
    return next((found.code for found in COUNTRIES.values() if found.alpha3 == code), None)


def past_possessive(items: list[Item], i: int) -> int:
    """Past the "'s" behind a name."""
    while i < len(items) and items[i].low in POSSESSIVE:
        i += 1
    return i
