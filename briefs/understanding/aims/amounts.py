"""Amounts in a question: a number with the scale or the currency beside it."""

from __future__ import annotations

from dataclasses import replace

from briefs.understanding.line.items import Item
from terms.period import FIRST_YEAR, LAST_YEAR

THOUSAND = 1000
DOUBTED = ("sources", "conflict", "target")  # intents of a question that has an amount
NUMBERED = 3  # words behind a number that may still be of it: «3 с половиной миллиарда»


def amounts(items: list[Item]) -> list[Item]:
    """Numbers joined with the scale or the currency beside them; ``amount`` is in base units."""
    out: list[Item] = []
    i = 0
    while i < len(items):
        item = items[i]
        if item.number is None and not (item.has("alone") and _lone(out)):
            out.append(item)
            i += 1
            continue
        signed = bool(out) and out[-1].low in {"$", "€", "₸", "₽", "¥"}
        scale, last = _scale(items, i, signed)
        money = last + 1 < len(items) and items[last + 1].has("currency") and (scale is not None or not _year(item))
        if signed:
            out.pop()
        if scale is None and not money and not signed:
            out.append(item)
            i += 1
            continue
        last += money
        number = 1.0 if item.number is None else item.number
        amount = round(number * (scale or 1), 2)
        if out and scale is not None and _goes_on(out[-1], amount, scale):
            item = out.pop()
            amount += item.amount or 0
        out.append(replace(item, end=items[last].end, amount=amount, number=number))
        i = last + 1
    return out


def _goes_on(before: Item, amount: float, scale: float) -> bool:
    """Whether an amount is the rest of the one before it: «1 млрд 20 млн»."""
    return before.amount is not None and before.amount > 0 and amount < scale * THOUSAND and not (
        before.amount % (scale * THOUSAND))


def _lone(before: list[Item]) -> bool:
    """Whether no number stands before a word for a million or a billion, and nobody asks how many there are."""
    return not any(item.number is not None or item.has("weak", "how_much") for item in before[-NUMBERED:])


def _year(item: Item) -> bool:
    """Whether a number is rather a year: «2018 теңгемен» is that year in tenge."""
    return item.whole is not None and len(item.low) == 4 and FIRST_YEAR <= item.whole <= LAST_YEAR


def _only_year(items: list[Item]) -> bool:
    """Whether a number like a year is that year before a scale too: "2023 mln dirhams", unless it is doubted or another
    year is named."""
    doubted = any(item.has("intent", *DOUBTED) or item.has("weak", "whence", "says") for item in items)
    return not doubted and sum(map(_year, items)) == 1


def _scale(items: list[Item], i: int, signed: bool) -> tuple[float | None, int]:
    """The factor that follows the number at ``i``, and the last item that belongs to it."""
    if items[i].number is None:
        return float(items[i].get("alone") or 1), i
    following = items[i + 1] if i + 1 < len(items) else None
    if following is None or not following.has("scale"):
        return None, i
    if not signed and _year(items[i]) and _only_year(items):
        return None, i
    letter = len(following.low) == 1
    number = items[i].number or 0
    plain = not signed and not (i + 2 < len(items) and items[i + 2].has("currency"))
    few = number <= 12 and number == int(number)
    if letter and plain and (few or following.low in {"k", "t"} or _year(items[i])):
        return None, i
    factor = float(following.get("scale") or 1)
    dotted = i + 2 < len(items) and items[i + 2].low == "." and items[i + 2].start == following.end
    return factor, i + 1 + dotted
