"""The region of the town where a text on "the region" takes place: "They met in Gomel. The region's exports ..."."""

from __future__ import annotations

from collections.abc import Sequence

from extract.framing.topic.told import Told, first_amount
from extract.parties.kinds import AGENTS
from extract.parties.mentions import PartyMention
from terms.countries import land_of

TOWN, REGION = "town", "self.region"
BEFORE = 3  # words before "the region" that may say whose it is: "countries of the region"


def region_of_town(found: Sequence[Told]) -> str | None:
    """The one region whose town is named up to the first amount of trade, that of "the region", and no other land's."""
    first = first_amount(found)
    if first is None:
        return None
    lead = found[: first + 1]
    named = [p for told in lead for p in told.scene.parties if p.code]
    regions = {p.code for p in named if "-" in p.code}
    if len(regions) != 1 or not any(p.rule.startswith(TOWN) for p in named):
        return None
    region = next(iter(regions))
    if any(_owns_or_frames(p, region) for p in named):
        return None
    return region if any(_says_region(told, p) for told in lead for p in told.scene.parties) else None


def _owns_or_frames(party: PartyMention, region: str) -> bool:
    """Whether a land has or does something beside the region, or a bloc may be "the region"."""
    return party.kind == "bloc" or (party.kind == "country" and party.case in AGENTS and party.code != land_of(region))


def _says_region(told: Told, party: PartyMention) -> bool:
    """Whether a sentence speaks of "the region", and not of "the countries of the region"."""
    if not party.rule.startswith(REGION):
        return False
    several = told.scene.pack.words("several_lands")
    return not several or not any(low.startswith(several) for low in told.scene.before(party.start, BEFORE).split())
