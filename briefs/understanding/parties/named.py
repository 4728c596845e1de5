"""A party as a question names it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from briefs.understanding.line.phrases import table
from briefs.understanding.line.signs import DASHES

HOME = "HOME"
PAIRING = DASHES | {":"}  # between two parties


@dataclass(frozen=True, slots=True)
class Named:
    """One party: its code (or ``HOME``), the codes it may stand for, its role and how it is linked to the one before.

    Roles: plain, adj, of, to, from, with, in, between. Links: "", and, or, vs, dash, comma.
    """

    code: str
    codes: tuple[str, ...]
    role: str
    first: int
    last: int
    link: str = ""

    @property
    def ambiguous(self) -> bool:
        return len(self.codes) > 1


def usual(named: Named) -> Named:
    """A party of whose countries one has nearly all the trade ("cars from Korea") as that one."""
    for code in table("parties")["usual"].get(" ".join(sorted(named.codes)), ()):
        return replace(named, code=code, codes=(code,))
    return named
