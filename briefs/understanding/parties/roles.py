"""The role in which a party is named: by its case, what stands before and behind it, its Kazakh ending."""

from __future__ import annotations

import functools
from collections.abc import Collection

from briefs.understanding.line.items import Item
from briefs.understanding.line.signs import POSSESSIVE
from briefs.understanding.line.small import endings, low_endings
from briefs.understanding.line.spelling import cyrillic
from briefs.understanding.line.vocabulary import vocabulary
from briefs.understanding.parties.naming import led, past_possessive

_BY_CASE = (("adj", "adj"), ("gen", "of"), ("dat", "to"), ("ins", "with"), ("abl", "from"), ("loc", "in"),
            ("prep", "in"))
_ENDED = ("with", "from", "of", "to")  # roles that Kazakh endings tell


@functools.cache
def _roles_by_end() -> dict[str, str]:
    return {end: role for role in _ENDED for end in endings(f"name_{role}")}



class Roles:
    """Items of a question, of which ``used`` belong to periods and numbers and ``sure`` are names."""

    def __init__(self, items: list[Item], used: Collection[int]) -> None:
        self.items = items
        self.used = used
        self.sure: set[int] = set()

    def near(self, i: int) -> Item | None:
        """The item at a place; None beyond the ends."""
        return self.items[i] if 0 <= i < len(self.items) else None

    def ending(self, i: int) -> tuple[int, str]:
        """The Kazakh case ending behind a hyphen ("ақш-пен"), if there is one."""
        sign, word = self.near(i + 1), self.near(i + 2)
        if sign is None or word is None or sign.low != "-" or sign.start != self.items[i].end or word.start != sign.end:
            return i + 1, ""
        case = vocabulary().suffixes.get(word.low)
        return (i + 3, case) if case and (i + 2) not in self.sure else (i + 1, "")

    def role(self, first: int, last: int, cases: frozenset[str]) -> str:
        """"of", "to", "from", "with", "in", "adj", "said", "via" or "plain", for a name in items before ``last``."""
        j = first - 1
        while (item := self.near(j)) is not None and item.small("lands"):
            j -= 1
        lead = self.near(j)
        if lead is not None and lead.has("weak", "via"):
            return "via"
        if self._says(lead, last, cases):
            return "said"
        preposes = lead is not None and j not in self.used and j not in self.sure and lead.has("role")
        if lead is not None and preposes and not self._wished(j):
            onto = j < first - 1 and self.items[j + 1].small("onto")  # «на рынки Китая»
            return led(lead, frozenset({"acc"}) if onto else cases)
        after = self.near(last)
        if after is not None and after.small("via_behind"):
            return "via"
        if after is not None and after.low in POSSESSIVE and self.items[last - 1].low.isascii():
            return "of"
        bare = "" in cases or ("*" in cases and self._ends_in(last - 1) == "plain")
        if bare and after is not None and after.small("and_with") and not self._name_follows(last + 1):
            return "with"
        if "*" in cases:
            return self._ends_in(last - 1)
        if {"gen", "dat"} <= cases and (self._sold(j) or self._selling(self.near(last))):
            return "to"
        if cases == {"adj"} and (ending := self._ends_in(last - 1)) != "plain":
            return ending  # «түріктермен»
        if "" in cases or cases == {"acc"}:
            return self._countries_of(last) or "plain"
        return next((role for case, role in _BY_CASE if case in cases), "plain")

    def _says(self, lead: Item | None, last: int, cases: frozenset[str]) -> bool:
        """Whether it is the party whose statistics are meant: "according to Russia", «қытай дерегі бойынша»."""
        if lead is not None and lead.has("weak", "said"):
            return True
        end = past_possessive(self.items, last)
        after = self.near(end)
        owned = end > last or (self.items[last - 1].low.isascii() and "gen" in cases)  # "Turkey's figure"
        told = ("says", "told", "figure") if owned or "adj" in cases else ("says", "told")
        return after is not None and after.has("weak", *told)

    def _sold(self, j: int) -> bool:
        """Whether a Russian verb of selling stands before, which asks for the dative: «продаёт нефть Италии»."""
        while (item := self.near(j)) is not None and (item.has("product") or item.has("filler")):
            j -= 1
        return self._selling(item)

    def _selling(self, item: Item | None) -> bool:
        return item is not None and item.has("flow", "export") and item.low.endswith(low_endings("verb"))

    def _wished(self, j: int) -> bool:
        """Whether a preposition belongs to "subscribe me to", "подпиши меня на"."""
        item = self.near(j - 1)
        if item is not None and (item.has("filler") or item.has("home")):
            item = self.near(j - 2)
        wish = item is not None and item.has("intent", "subscribe", "unsubscribe")
        return wish and not self.items[j].has("role", "with")

    def _ends_in(self, i: int) -> str:
        """The role of a name in an open form, from its Kazakh ending, or that of "елдерімен" behind it."""
        word = self.items[i].text.lower()
        word = cyrillic(word) if word.isascii() else word
        ends = _roles_by_end()
        return ends.get(word[-3:]) or ends.get(word[-2:]) or self._countries_of(i + 1) or "plain"

    def _countries_of(self, i: int) -> str | None:
        """The role that "елдерімен", "елдеріне" gives to the bloc before it."""
        item = self.near(i)
        if item is None or not item.small("countries"):
            return None
        return next((role for role in _ENDED if item.low.endswith(low_endings(f"countries_{role}"))), None)

    def _name_follows(self, i: int) -> bool:
        """Whether another party comes behind "мен", which makes it "and", not "with"."""
        item = self.near(i)
        if i in self.sure or item is None:
            return item is not None
        after = self.near(i + 1)
        strange = item.unknown and after is not None and (after.has("flow") or after.small("among"))
        return bool(item.careful) or strange or ((i + 1) in self.sure and not item.has("flow"))

    def home_role(self, i: int, value: str) -> str:
        before = self.near(i - 1)
        if before is not None and before.has("role", "with", "to", "from") and value == "of":
            return led(before, frozenset({"gen"}))
        return value
