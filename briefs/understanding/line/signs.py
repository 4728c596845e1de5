"""Signs and small words that several readers of a line share."""

from __future__ import annotations

DASHES = frozenset("-–—−/")
KAZAKH_AND = frozenset({"мен", "пен", "бен", "men"})
YEARS = frozenset({"лет", "years", "yrs"})  # a number of them, not a year of the century
NOT, NOT_BEHIND = frozenset({"not", "не"}), frozenset({"емес"})  # before what is denied, and behind it
