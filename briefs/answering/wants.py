"""What a question needs from the store."""

from __future__ import annotations

from briefs.model.question import Question
from terms.countries import COUNTRIES
from terms.figure import WORLD
from terms.want import Want

MIRRORED = {"export": ("export", "import"), "import": ("export", "import"), "turnover": ("turnover",),
            "services_export": ("services_export", "services_import"),
            "services_import": ("services_export", "services_import"), "balance": ("export", "import", "balance")}


def wants(question: Question) -> list[Want]:
    """The figures to fetch for a question; none where it names nobody whose trade is meant."""
    reporter, partner, flow = question.reporter, question.partner, question.flow or "turnover"
    if question.each:
        return [Want.pair(*pair) for pair in dict.fromkeys(
            (one.reporter, one.partner or WORLD) for one in question.each if one.reporter)]
    if reporter is None:
        return [Want.pair(country, WORLD) for country in question.partners] if question.names else []
    if question.partners:
        each = [Want.pair(reporter, other) for other in question.partners]
        return [*each, Want.pair(reporter, WORLD)] if question.intent == "share" else each
    if question.intent == "share" and question.product and partner is None:
        partner = WORLD
    if partner is None:
        return [Want.of(reporter, MIRRORED.get(flow, (flow,)))]
    if question.intent == "share":
        return [Want.pair(reporter, partner), *_wholes(reporter, partner)]
    return [Want.pair(reporter, partner)]


def _wholes(reporter: str, partner: str) -> list[Want]:
    """What a share is a share of, or the blocs that it is compared with."""
    if reporter != partner:
        return [Want.pair(reporter, WORLD)]
    others = [code for code, row in COUNTRIES.items() if row.kind == "bloc" and code != reporter]
    return [Want.pair(code, code) for code in others]
