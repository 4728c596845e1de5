"""Flows of trade and the words that say them, in the sets that rules ask for."""

from __future__ import annotations

from terms.figure import DIRECTIONS

DIRECTED = DIRECTIONS
BOTH = frozenset(DIRECTED)
TRADE = ("turnover", *DIRECTED)
SERVICES = ("services_export", "services_import")
OUTWARD, INWARD = ("export", "services_export"), ("import", "services_import")
ONE_WAY = (*OUTWARD, *INWARD)
SIGNS = {"surplus": 1, "deficit": -1}  # of the balances that are told by their sign
BALANCES = ("balance", *SIGNS)
DEALT = {"sell": "export", "buy": "import"}  # the flow that a verb of dealing in goods tells
DEALING = {flow: verb for verb, flow in DEALT.items()}
DIRECTED_WORDS = (*DIRECTED, *DEALT)
SENT = {"to": "export", "from": "import"}  # the flow of goods that go to or come from a party in this case
WAY = {flow: case for case, flow in SENT.items()}
OWN_WAY = {"from": "export", "to": "import"}  # the flow whose owner is the party in this case
OWNER_CASE = {flow: case for case, flow in OWN_WAY.items()}
