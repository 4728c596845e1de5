"""What words beside a name tell of it: the language of the line, a preposition, a code."""

from __future__ import annotations

import functools

from briefs.understanding.line.items import Item
from briefs.understanding.line.phrases import table
from briefs.understanding.line.spelling import skeleton
from terms.countries import COUNTRIES

VERB_ENDS = ("ет", "ут", "ют", "ат", "ят", "ем", "л", "ла", "ли", "ло")  # of a Russian verb of buying or selling
_LETTERS = frozenset("әғқңөұүһ")


def kazakh(items: list[Item]) -> bool:
    """Whether a question is in Kazakh: by a letter that Russian has not, or by a word."""
    return any(not _LETTERS.isdisjoint(item.text.lower()) or not _tells().isdisjoint(item.low.split())
               for item in items)


@functools.cache
def _tells() -> frozenset[str]:
    return frozenset(skeleton(word) for word in table("kk")["tells"]["words"])


def led(lead: Item, cases: frozenset[str]) -> str:
    """The role that a preposition gives; Russian ones ask for the case as well."""
    if lead.low in {"с", "со"}:
        return "from" if "gen" in cases and not cases & {"", "ins", "*"} else "with"
    if lead.low in {"в", "во", "на"}:
        return "to" if cases & {"", "acc", "*"} else "in"
    if lead.low == "у":
        return "at"
    if lead.low == "on":
        return "on"
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
