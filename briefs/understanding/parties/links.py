"""How the parties of a question are joined: "and", "or", "than", a dash, a comma, and the role that they then share."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from briefs.understanding.line.items import Item, party
from briefs.understanding.line.signs import DASHES, POSSESSIVE
from briefs.understanding.line.small import small
from briefs.understanding.parties.named import PAIRING, Named

ABBREVIATED = 4  # letters of a name that has no cases: рб, оаэ
GOVERNED = {"to": "acc", "from": "gen", "with": "ins"}  # the case that a Russian preposition of a role asks for


def linked(items: list[Item], before: Named | None, named: Named) -> Named:
    """The party with its link to the one before it, whose role it shares in "with China and Russia"."""
    if before is None:
        return named
    link = _than(items, named) or _link(items[before.last:named.first])
    name = items[named.first].text
    shares = link and link != "dash" and named.role == "plain" and (name.isascii() or name.isupper())
    if shares and link == "comma" and _asks_who(items, before):
        return replace(named, link="")
    shares = (shares and before.role in {*GOVERNED, "between", "of"}) or _governed(items, before, named, link)
    return replace(named, link=link, role=before.role if shares else named.role)


def with_endings(named: list[Named], items: list[Item]) -> list[Named]:
    """Parties where Kazakh names that are listed have the ending of the last: «бельгия, италия және нидерландқа»."""
    out = list(named)
    listed = False
    for k in range(len(named) - 2, -1, -1):
        one, after = out[k], out[k + 1]
        sign = items[one.last] if after.first - one.last == 1 else None
        kazakh = sign is not None and (sign.small("and_with") or sign.small("and_only"))
        listed = kazakh or (listed and sign is not None and sign.low == ",")
        if listed and one.role in {"plain", "with"} and after.role in {"to", "from", "with"}:
            out[k] = replace(one, role=after.role)
    return out


def _governed(items: list[Item], before: Named, named: Named, link: str) -> bool:
    """Whether a Russian preposition holds for the second name too: «из Германии и Франции»."""
    found = party(items[named.first]) if link in {"and", "or", "comma"} else None
    if found is None or before.role not in GOVERNED:
        return False
    name = items[named.first].low
    undeclined = found[1] == {""} and len(name) <= ABBREVIATED and not name.isascii()
    return GOVERNED[before.role] in found[1] or (undeclined and named.role == "plain")


def _than(items: list[Item], named: Named) -> str:
    """Whether it is what another is measured against: «иранмен сауда түркиядан көп пе»."""
    if items[named.first].has("join", "vs"):  # "than us"
        return "vs"
    if named.role == "from" and any(item.has("join", "or") and party(behind) is not None
                                    for item, behind in pairwise(items[named.last:])):
        return ""  # «өзбекстан түркиядан көп ала ма әлде кореядан ба»: of which of the two
    after = next((item for item in items[named.last:] if not (
        item.has("weak", "how_much", "percent") or item.number is not None or item.small("times"))), None)
    return "vs" if named.role == "from" and after is not None and after.has("weak", "most", "less", "exceed") else ""


def _asks_who(items: list[Item], first: Named) -> bool:
    """Whether a party stands apart from the list behind it: "who trades more with us, Italy or Germany"."""
    opening = next((item.low for item in items if item.is_word), "")
    asks = opening in small("who_of") or opening.split()[0] in small("who_of")
    return asks and first.role not in {"plain", "of"} and not first.link


def _link(between: list[Item]) -> str:
    """How two parties are joined by what stands between them."""
    if not between or any(one.has("role") and two.low == "," for one, two in pairwise(between)):
        return ""
    words = [item for item in between if item.is_word]
    if words and words[-1].small("asks") and all(item.has("common") for item in words[:-1]):
        return "or"  # «италия маңызды ма, германия ма»
    for value in ("or", "vs"):
        if any(item.has("join", value) for item in between):
            return value
    small = all(item.has("join") or item.has("role") or item.low in PAIRING or item.low == "," or item.has("filler")
                or item.has("flow") or item.low in POSSESSIVE for item in between)
    if small and any(item.has("join", "and") for item in between):
        return "and"
    if len(between) == 1 and between[0].low in DASHES:
        return "dash"
    return "comma" if small and between[0].low == "," else ""
