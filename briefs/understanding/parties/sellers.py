"""Whose goods are bought: "Kazakh oil", «китайских машин», «қазақстан тауарын» name the seller."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.line.items import Item
from briefs.understanding.line.small import endings, low_endings
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.parties.naming import past_possessive


def with_sellers(known: list[Named], items: list[Item], flow: str) -> list[Named]:
    """The parties of an import; one whose goods are spoken of is the one that they come from."""
    if not flow.endswith("import"):
        return known
    return [replace(party, role="from") if _sells(party, items) else party for party in known]


def _sells(party: Named, items: list[Item]) -> bool:
    """Whether goods stand beside the party as its own, and not as those of its import ("Kazakh oil imports")."""
    at = past_possessive(items, party.last)
    behind = items[at] if at < len(items) else None
    if behind is not None and _goods(behind):
        if party.role in {"plain", "of"} and behind.text.lower().endswith(endings("owned")):
            return True
        noun = behind.low.isascii() and at + 1 < len(items) and items[at + 1].has("flow", "import")
        owner = party.role == "of" and (at > party.last or party.code == HOME)
        taken = party.role == "plain" and behind.low.isascii() and not any(map(_import_noun, items))
        return not noun and (party.role == "adj" or owner or taken)
    before = items[party.first - 1] if party.first and party.code != HOME else None
    return party.role == "of" and before is not None and _goods(before) and any(
        item.has("flow", "import") and item.low.endswith(low_endings("verb")) for item in items)


def _import_noun(item: Item) -> bool:
    return item.has("flow", "import") and item.low.startswith("imp")


def _goods(item: Item) -> bool:
    return item.has("product") or item.small("goods")
