"""Who a question speaks of: countries and blocs with the role in which each is named."""

from __future__ import annotations

from collections.abc import Collection

from briefs.items import Item, party
from briefs.links import linked, with_endings
from briefs.named import DASHES, HOME, KAZAKH_AND, Named
from briefs.naming import VERB_ENDS, country_of, kazakh, led, starts
from briefs.phrases import words_of
from briefs.short_years import SHORTEST
from briefs.spelling import cyrillic
from briefs.vocabulary import vocabulary

_BY_CASE = (("adj", "adj"), ("gen", "of"), ("dat", "to"), ("ins", "with"), ("abl", "from"), ("loc", "in"),
            ("prep", "in"))
_KAZAKH_ENDS = {"мен": "with", "пен": "with", "бен": "with", "нан": "from", "нен": "from", "дан": "from", "ден": "from",
                "тан": "from", "тен": "from", "ның": "of", "нің": "of", "дың": "of", "дің": "of", "тың": "of",
                "тің": "of", "ға": "to", "қа": "to", "ге": "to", "нын": "of", "нин": "of", "дин": "of", "тин": "of",
                "га": "to", "ка": "to"}
_SMALL = frozenset({"the", "стран", "странами", "странам", "страни", "страна", "стране", "государств", "республикои",
                    "республики", "ринок", "ринки", "ринке"})
_ONTO = frozenset({"ринок", "ринки", "страни"})  # what a preposition asks the case of, before the name


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
    return with_endings(named, items)


class _Finder:
    def __init__(self, items: list[Item], used: Collection[int], deadline: bool) -> None:
        self.items = items
        self.used = used
        self.deadline = deadline
        self.loud = "".join(item.text for item in items if item.is_word).isupper()
        self.sure = {i for i in range(len(items)) if i not in used and self._is_name(i)}

    def at(self, i: int) -> Named | None:
        item = self.items[i]
        home = item.get("home")
        if home and i not in self.sure and not (item.careful and self._code_here(i)):
            if home == "of" and (own := self._near(i + 1)) is not None and own.has("weak", "desk"):
                return None  # "our report" is nobody's trade
            return Named(HOME, (HOME,), self._home_role(i, home), i, i + 1)
        if item.careful and self._code_here(i):
            self.sure.add(i)
            code = str(country_of(item.careful))
            return Named(code, (code,), self._role(i, i + 1, frozenset({""})), i, i + 1)
        if i not in self.sure:
            return None
        codes, cases = party(item) or ((), frozenset())
        if item.low == "кр" and not self._names("KZ") and kazakh(self.items):
            codes = ("KZ",)  # "қр" typed without its Kazakh letter
        last, ending = self._ending(i)
        role = self._role(i, last, frozenset({ending}) if ending else cases)
        return Named(codes[0], codes, role, i, last)

    # --- is it a name? ----------------------------------------------------------------------------------------------
    def _is_name(self, i: int) -> bool:
        item = self.items[i]
        found = party(item)
        if found is None or (found[1] == {"adj"} and self._language(i)):
            return False
        other = item.has("filler") or item.has("role") or item.has("chat") or item.has("number") or item.has("weak")
        return not other or (item.text.isupper() and not self.loud and len(item.text) > 1)

    def _names(self, code: str) -> bool:
        return any((party(self.items[i]) or ((), None))[0] == (code,) for i in self.sure)

    def _near(self, i: int) -> Item | None:
        return self.items[i] if 0 <= i < len(self.items) else None

    def _code_here(self, i: int) -> bool:
        """Whether a word that is also a code ("by", "de", "us") stands where a country is expected."""
        item = self.items[i]
        if country_of(item.low.upper()) is None:
            return False
        for step in (-1, 1):
            sign = self._near(i + step)
            if sign is not None and sign.low in DASHES and i + 2 * step in self.sure:
                return True
        j = self._past_signs(i - 1)
        before, after = self._near(j), self._near(i + 1)
        if item.text.isupper() and not self.loud and not item.has("when"):
            return True
        if item.low in words_of("careful", "second"):
            return self._second(i, j, after)
        ends = after is None or (i + 1) in self.used or after.has("flow") or after.has("intent") or not after.is_word
        if item.has("role") or item.has("chat") or not ends:
            first = i == 0 or (i == 2 and self.items[0].low == "/")  # behind a command
            return first and not item.has("role") and (i + 1) in self.sure and not item.has("filler")
        if j in self.sure:
            return True
        return before is not None and before.has("role", "with", "to", "from") and not item.has("home")

    def _past_signs(self, j: int) -> int:
        """Leftwards over commas, arrows and the like, which stand between countries too."""
        while (item := self._near(j)) is not None and not item.is_word and item.number is None and item.low != "/":
            j -= 1
        return j

    def _beside(self, i: int) -> list[int]:
        """The sure names but for what a word is compared with: "kz by 2018 vs kz ru 2018"."""
        end = next((k for k, item in enumerate(self.items) if k > i and item.has("join", "vs")), len(self.items))
        return [k for k in self.sure if k < end]

    def _second(self, i: int, j: int, after: Item | None) -> bool:
        """``by`` is Belarus wherever a second country is expected; ``j`` is the item before it."""
        before = self._near(j)
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
        item, behind = self._near(i), self._near(i + 1)
        two = item is not None and len(item.low) == 2 and (item.whole or 0) >= SHORTEST
        return two and (behind is None or behind.has("flow") or behind.low in {"?", "."})

    def _language(self, i: int) -> bool:
        """Whether it is what an answer is wanted in: "in Russian", «на казахском»."""
        lead, after = self._near(i - 1), self._near(i + 1)
        return lead is not None and lead.low in {"in", "на"} and (after is None or not after.is_word)

    # --- roles ------------------------------------------------------------------------------------------------------
    def _ending(self, i: int) -> tuple[int, str]:
        """The Kazakh case ending behind a hyphen ("ақш-пен"), if there is one."""
        sign, word = self._near(i + 1), self._near(i + 2)
        if sign is None or word is None or sign.low != "-" or sign.start != self.items[i].end or word.start != sign.end:
            return i + 1, ""
        case = vocabulary().suffixes.get(word.low)
        return (i + 3, case) if case and (i + 2) not in self.sure else (i + 1, "")

    def _role(self, first: int, last: int, cases: frozenset[str]) -> str:
        j = first - 1
        while (item := self._near(j)) is not None and item.low in _SMALL:
            j -= 1
        lead = self._near(j)
        if lead is not None and lead.has("weak", "via"):
            return "via"
        if self._says(lead, last, cases):
            return "said"
        preposes = lead is not None and j not in self.used and j not in self.sure and lead.has("role")
        if lead is not None and preposes and not self._wished(j):
            onto = j < first - 1 and self.items[j + 1].low in _ONTO  # «на рынки Китая»
            return led(lead, frozenset({"acc"}) if onto else cases)
        after = self._near(last)
        if after is not None and after.low == "аркили":
            return "via"
        if after is not None and after.low in {"'", "s"} and self.items[last - 1].low.isascii():
            return "of"
        bare = "" in cases or ("*" in cases and self._ends_in(last - 1) == "plain")
        if bare and after is not None and after.low in KAZAKH_AND and not self._name_follows(last + 1):
            return "with"
        if "*" in cases:
            return self._ends_in(last - 1)
        if {"gen", "dat"} <= cases and (self._sold(j) or self._selling(self._near(last))):
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
        end = last
        while (mark := self._near(end)) is not None and mark.low in {"'", "s"}:
            end += 1
        after = self._near(end)
        owned = end > last or (self.items[last - 1].low.isascii() and "gen" in cases)  # "Turkey's figure"
        told = ("says", "told", "figure") if owned or "adj" in cases else ("says", "told")
        return after is not None and after.has("weak", *told)

    def _sold(self, j: int) -> bool:
        """Whether a Russian verb of selling stands before, which asks for the dative: «продаёт нефть Италии»."""
        while (item := self._near(j)) is not None and (item.has("product") or item.has("filler")):
            j -= 1
        return self._selling(item)

    def _selling(self, item: Item | None) -> bool:
        return item is not None and item.has("flow", "export") and item.low.endswith(VERB_ENDS)

    def _wished(self, j: int) -> bool:
        """Whether a preposition belongs to "subscribe me to", "подпиши меня на"."""
        item = self._near(j - 1)
        if item is not None and (item.has("filler") or item.has("home")):
            item = self._near(j - 2)
        wish = item is not None and item.has("intent", "subscribe", "unsubscribe")
        return wish and not self.items[j].has("role", "with")

    def _ends_in(self, i: int) -> str:
        """The role of a name in an open form, from its Kazakh ending, or that of "елдерімен" behind it."""
        word = self.items[i].text.lower()
        word = cyrillic(word) if word.isascii() else word
        return _KAZAKH_ENDS.get(word[-3:]) or _KAZAKH_ENDS.get(word[-2:]) or self._countries_of(i + 1) or "plain"

    def _countries_of(self, i: int) -> str | None:
        """The role that "елдерімен", "елдеріне" gives to the bloc before it."""
        item = self._near(i)
        if item is None or not item.low.startswith(("елдер", "ели", "мемлекеттер")):
            return None
        return next((role for ends, role in (("мен", "with"), ("не", "to"), ("нен", "from"), ("нин", "of"))
                     if item.low.endswith(ends)), None)

    def _name_follows(self, i: int) -> bool:
        """Whether another party comes behind "мен", which makes it "and", not "with"."""
        item = self._near(i)
        if i in self.sure or item is None:
            return item is not None
        after = self._near(i + 1)
        strange = item.unknown and after is not None and (after.has("flow") or after.low.startswith("арасинда"))
        return bool(item.careful) or strange or ((i + 1) in self.sure and not item.has("flow"))

    def _home_role(self, i: int, value: str) -> str:
        before = self._near(i - 1)
        if before is not None and before.has("role", "with", "to", "from") and value == "of":
            return led(before, frozenset({"gen"}))
        return value
