"""What the parties of a question become: the reporter, the partner, those that are compared."""

from __future__ import annotations

from dataclasses import dataclass

from briefs.understanding.parties.named import Named
from terms.countries import COUNTRIES

WORLD = "WORLD"
# Which roles a flow gives to its reporter and to its partner, the likelier ones first.
REPORTS = {"export": ("of", "adj", "at", "between", "from", "plain", "in", "said"),
            "import": ("of", "adj", "between", "to", "plain", "in", "said"),
            "other": ("of", "adj", "at", "between", "plain", "in", "said")}
PARTNERS = {"export": ("to", "with"), "import": ("from", "with"), "other": ("with", "to", "from")}


@dataclass(frozen=True, slots=True)
class Sides:
    """The parties of a question with its final intent and flow; ``reporter`` HOME is the chat's own country."""

    intent: str
    flow: str
    reporter: str | None = None
    partner: str | None = None
    partners: tuple[str, ...] = ()
    needs: str | None = None
    sought: str | None = None
    among: str | None = None


def is_bloc(code: str) -> bool:
    return code in COUNTRIES and COUNTRIES[code].kind != "country"


def seen_from(party: Named, flow: str) -> str:
    """What others sell to a party is its import, what they buy from it its export."""
    return {("export", "to"): "import", ("import", "from"): "export",
            ("import", "at"): "export"}.get((flow, party.role), flow)
