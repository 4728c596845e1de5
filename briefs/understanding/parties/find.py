"""Who a question speaks of: countries and blocs with the role in which each is named."""

from __future__ import annotations

from collections.abc import Collection

from briefs.understanding.line.items import Item, party
from briefs.understanding.line.phrases import words_of
from briefs.understanding.parties.links import linked, with_endings
from briefs.understanding.parties.named import HOME, PAIRING, Named
from briefs.understanding.parties.naming import country_of, kazakh, starts
from briefs.understanding.parties.roles import Roles
from briefs.understanding.periods.short_years import SHORTEST


def find_parties(items: list[Item], used: Collection[int], *, deadline: bool) -> list[Named]:
    """The parties from left to right; ``used`` are items that periods and numbers have taken.

    ``deadline`` tells that the question is about a target, where "by 2020" is a date.
    """
    finder = _Finder(items, used, deadline)
    named: list[Named] = []
    for i in range(len(items)):
        if i in used or (named and i < named[-1].last):
            continue
        found = finder.at(i)
        if found is not None:
            named.append(linked(items, named[-1] if named else None, found))
    return with_endings(_meant(named, items), items)


def _meant(named: list[Named], items: list[Item]) -> list[Named]:
    """The parties without those that are denied beside another: "not China, Russia", «Қытай емес, Ресей»."""
    kept = [party for party in named if not denied(items, party)]
    return kept or named


def denied(items: list[Item], party: Named) -> bool:
    """Whether "not" stands directly before a party, or «емес» behind it."""
    before = party.first and items[party.first - 1].small("not")
    return bool(before) or (party.last < len(items) and items[party.last].small("not_behind"))


class _Finder(Roles):
    """Tells which items are names; a code that is a word too ("by") where a country is expected."""

    def __init__(self, items: list[Item], used: Collection[int], deadline: bool) -> None:
        super().__init__(items, used)
        self.deadline = deadline
        self.loud = "".join(item.text for item in items if item.is_word).isupper()
        self.sure = {i for i in range(len(items)) if i not in used and self._is_name(i)}

    def at(self, i: int) -> Named | None:
        item = self.items[i]
        home = item.get("home")
        if home and i not in self.sure and not (item.careful and self._code_here(i)):
            if home == "of" and (own := self.near(i + 1)) is not None and own.has("weak", "desk"):
                return None  # "our report" is nobody's trade
            return Named(HOME, (HOME,), self.home_role(i, home), i, i + 1)
        if item.careful and self._code_here(i):
            self.sure.add(i)
            code = str(country_of(item.careful))
            return Named(code, (code,), self.role(i, i + 1, frozenset({""})), i, i + 1)
        if i not in self.sure:
            return None
        codes, cases = party(item) or ((), frozenset())
        if item.low in words_of("careful", "kazakh") and not self._names("KZ") and kazakh(self.items):
            codes = ("KZ",)  # "қр" typed without its Kazakh letter
        last, ending = self.ending(i)
        told = "office" in cases  # «по данным Белстата»
        role = "said" if told else self.role(i, last, frozenset({ending}) if ending else cases)
        return Named(codes[0], codes, role, i, last)

    def _is_name(self, i: int) -> bool:
        item = self.items[i]
        found = party(item)
        if found is None or (found[1] == {"adj"} and self._language(i)):
            return False
        other = item.has("filler") or item.has("role") or item.has("chat") or item.has("number") or item.has("weak")
        return not other or (item.text.isupper() and not self.loud and len(item.text) > 1)

    def _names(self, code: str) -> bool:
        return any((party(self.items[i]) or ((), None))[0] == (code,) for i in self.sure)

    def _code_here(self, i: int) -> bool:
        """Whether a word that is also a code ("by", "de", "us") stands where a country is expected."""
        item = self.items[i]
        if country_of(item.low.upper()) is None:
            return False
        for step in (-1, 1):
            sign = self.near(i + step)
            if sign is not None and sign.low in PAIRING and i + 2 * step in self.sure:
                return True
        j = self._past_signs(i - 1)
        before, after = self.near(j), self.near(i + 1)
        if item.text.isupper() and not self.loud and not item.has("when"):
            return True
        if item.low in words_of("careful", "second"):
            return self._second(i, j, after)
        ends = after is None or (i + 1) in self.used or after.has("flow") or after.has("intent") or not after.is_word
        ends = ends and (after is None or after.amount is None)  # "trade with belarus is a billion"
        if item.has("role") or item.has("chat") or not ends:
            first = i == 0 or (i == 2 and self.items[0].low == "/")  # behind a command
            return first and not item.has("role") and (i + 1) in self.sure and not item.has("filler")
        if j in self.sure:
            return True
        return before is not None and before.has("role", "with", "to", "from") and not item.has("home")

    def _past_signs(self, j: int) -> int:
        """Leftwards over commas, arrows and the like, which stand between countries too."""
        while (item := self.near(j)) is not None and not item.is_word and item.number is None and item.low != "/":
            j -= 1
        return j

    def _beside(self, i: int) -> list[int]:
        """The sure names but for those of another part of the line: "kz by 2018 vs kz ru 2018", "kz by 2018; kz ru"."""
        apart = [k for k, item in enumerate(self.items) if item.has("join", "vs") or item.low == ";"
                 or (item.low == "," and k - 1 in self.used)]
        end = next((k for k in apart if k > i), len(self.items))
        start = next((k for k in reversed(apart) if k < i), -1)
        near = [k for k in self.sure if start < k < end]
        return [k for k in near if not self._regional(k)] or near

    def _regional(self, i: int) -> bool:
        """Whether it is a region, or a town, which may be told of a clock: "kz by 09:00 almaty"."""
        return all("-" in code for code in (party(self.items[i]) or ((), None))[0])

    def _second(self, i: int, j: int, after: Item | None) -> bool:
        """``by`` is Belarus wherever a second country is expected; ``j`` is the item before it."""
        before = self.near(j)
        others = len({(party(self.items[k]) or (self.items[k].low,))[0] for k in self._beside(i)})
        if others == 1 and j == i - 1 and j in self.sure and self._short_year(i + 1):
            return True
        if after is not None and (starts(after.low.split(" ")[0], words_of("careful", "after_by")) or (
                after.number is not None and (i + 1) not in self.used and len(after.low) < 4)):
            return False
        if before is not None and (before.has("role", "with", "to", "from", "between") or before.has("join")):
            return True
        if i == 0 or (i == 1 and before is not None and before.low == "/"):
            return True
        if j in self.sure:
            target = self.deadline and j > 0 and self.items[j - 1].has("role", "with")  # "with China by 2030"
            coded = j == i - 1 and len(self.items[j].low) == 2 and (i + 1) not in self.used  # "kz by ru"
            return (others == 1 and not target) or coded
        if others > 1 or self.deadline:
            return False
        return (after is None or (i + 1) in self.used or (i + 1) in self.sure or after.low == "?"
                or after.has("flow") or after.has("role", "to", "with", "from"))

    def _short_year(self, i: int) -> bool:
        """Whether two digits at the end of a line, or before a flow, may be a year: "kz by 19"."""
        item, behind = self.near(i), self.near(i + 1)
        two = item is not None and len(item.low) == 2 and (item.whole or 0) >= SHORTEST
        return two and (behind is None or behind.has("flow") or behind.has("join")
                        or behind.number is not None or behind.low in {"?", "."})

    def _language(self, i: int) -> bool:
        """Whether it is what an answer is wanted in: "in Russian", «на казахском»."""
        lead, after = self.near(i - 1), self.near(i + 1)
        return lead is not None and lead.small("in_language") and (after is None or not after.is_word)
