"""A share: which of the parties is the part, and which the whole."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.aims.aim import Aim
from briefs.understanding.line.items import Item
from briefs.understanding.line.small import low_endings
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.parties.naming import past_possessive
from briefs.understanding.sides.sides import PARTNERS, WORLD, Sides, is_bloc

ROW = frozenset({"and", "comma", "or"})  # links of a row


def shared(sides: Sides, known: list[Named], items: list[Item], aim: Aim) -> Sides:
    """The part is named beside the word for share; the whole beside the flow."""
    if not known:
        leans = aim.follows and not aim.has_flow and not aim.product  # "and the share?"
        return replace(sides, needs="context") if leans else replace(sides, reporter=HOME)
    if len(known) == 1:
        only = known[0]
        ours = low_endings("ours")
        if any(item.has("weak", "depend") and item.low.endswith(ours) for item in items):
            return replace(sides, reporter=HOME, partner=only.code)  # «тәуелдіміз»
        if only.code == HOME:
            return replace(sides, reporter=HOME, partner=WORLD if aim.product else None)
        if is_bloc(only.code):
            inside = ("internal" in aim.weak) or not (_whole_named(items) or only.role in PARTNERS["other"])
            return replace(sides, reporter=only.code if inside else HOME, partner=only.code)
        if _takes(only, items) or (_is_part(only, items) and _whole_named(items) and not is_whole(only, items)):
            return replace(sides, reporter=HOME, partner=only.code)
        if aim.product and only.role not in {"with", "to", "from"}:
            return replace(sides, reporter=only.code, partner=WORLD)
        if only.role in {"in", "adj", "plain"} and not _is_part(only, items):
            return replace(sides, reporter=only.code, partner=WORLD)
        return replace(sides, reporter=HOME, partner=only.code)
    home = [p for p in known if p.code == HOME]
    wholes = [p for p in known if is_whole(p, items)] or home or _leaning(known, aim)
    if "depend" in aim.weak:  # "we depend on Russian imports"
        own = [p for p in known if p.role not in {"adj", "from", "to", "on"}]
        own = own if 0 < len(own) < len(known) else known[:len(known) - is_whole(known[-1], items)]
        wholes = home or own or wholes
    if not wholes and known[1].link in {"and", "comma", "or"} and _whole_named(items):  # «доля рф и кнр в импорте»
        return _parts(replace(sides, reporter=HOME), known)
    parts = [p for p in known if p not in wholes and _is_part(p, items)] or [p for p in known if p not in wholes]
    part = (parts or known)[0 if parts else -1]
    whole = next(party for party in (*wholes, *known) if party is not part)
    return _parts(replace(sides, reporter=whole.code), _chain(known, part, whole))


def _chain(known: list[Named], part: Named, whole: Named) -> list[Named]:
    """The parties that are named in one row with a part: "of Russia, China and Turkey"."""
    first = last = known.index(part)
    while first and known[first].link in ROW and known[first - 1] is not whole:
        first -= 1
    while last + 1 < len(known) and known[last + 1].link in ROW and known[last + 1] is not whole:
        last += 1
    return known[first:last + 1]


def _parts(sides: Sides, parts: list[Named]) -> Sides:
    """The part of a share, or several that are asked for together."""
    codes = tuple(p.code for p in parts if p.code not in (HOME, WORLD) and p.role != "said")
    return replace(sides, partners=codes) if len(codes) > 1 else replace(sides, partner=parts[0].code)


def _takes(only: Named, items: list[Item]) -> bool:
    """Whether it is said of a party that it takes a part, or that a part is its own: "what part of exports does China
    take", "what share of imports is Chinese"."""
    if only.role == "adj" and only.last == max(i for i, item in enumerate(items, 1) if item.is_word):
        return True
    traded = any(item.has("flow") and not item.has("weak", "takes") for item in items)
    return only.role in {"plain", "adj"} and traded and any(item.has("weak", "takes") for item in items)


def _leaning(known: list[Named], aim: Aim) -> list[Named]:
    """The one that depends on the other, or whose goods go there: «зависимость Казахстана от России»."""
    others = [p for p in known if p.role not in {"from", "to", "on"}]
    return others if ("depend" in aim.weak or aim.product) and len(others) < len(known) else []


def is_whole(party: Named, items: list[Item]) -> bool:
    """Whether a flow stands beside the party: "kz exports", "в импорте РК", "қазақстан саудасындағы"."""
    if party.code == HOME and items[party.first].has("flow"):  # «саудамыздағы»
        return True
    after = past_possessive(items, party.last)
    behind = items[after] if after < len(items) else None
    traded = behind is not None and (behind.has("flow") or behind.has("weak", "partner"))
    if behind is not None and traded and not behind.has("intent", "share") and not behind.has("home"):
        return True
    at = party.first - 1
    at -= at > 0 and items[at].has("product") and not items[at].low.isascii()  # «в экспорте меди Казахстана»
    lead = items[at] if at >= 0 else None
    if lead is None or not lead.has("flow") or lead.low.isascii():
        return False
    return not lead.low.endswith(low_endings("in_which"))  # «импорттағы Қытай үлесі»


def _whole_named(items: list[Item]) -> bool:
    """Whether a share is said to be one in a flow: "in trade", "в экспорте", "саудадағы"."""
    for i, item in enumerate(items):
        lead = i - 1 - (i > 1 and items[i - 1].has("product"))  # "in flour exports"
        if item.has("flow") and ((i and items[lead].small("in_flow")) or item.low.endswith(low_endings("in"))):
            return True
    return False


def _is_part(party: Named, items: list[Item]) -> bool:
    """Whether the word for share stands directly before ("доля Китая") or behind ("Қытайдың үлесі") the party."""
    at = past_possessive(items, party.last)
    after = items[at] if at < len(items) else None
    if after is not None and after.has("intent", "share") and not after.small("comes"):
        return True
    j = party.first - 1
    while j >= 0 and (items[j].has("role") or items[j].small("of_countries")):
        j -= 1
    return (j >= 0 and items[j].has("intent", "share")) or party.role in {"with", "to"}
