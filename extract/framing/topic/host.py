"""To whom a guest from abroad speaks: the land of the paper whose questions he answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.framing.parties.named import same_land
from extract.framing.scene import Scene
from extract.framing.topic.once import DATELINE_IN, city_of, native_of, written_in
from extract.framing.topic.told import Told
from terms.countries import land_of


def host_of(home: str, found: Sequence[Told], voices: Mapping[int, str]) -> str | None:
    """The land of the paper where the one at home is a guest who says "you"; None where nobody speaks to it.

    ``voices``: the country of who speaks, by the paragraph's number.
    """
    if home not in voices.values() or not any(told.you for told in found):
        return None
    lead = [told.scene for told in found[:DATELINE_IN]]
    place = city_of(lead) or written_in(found) or native_of(lead[0]) or _sent_to(lead, home)
    return None if place is None or same_land(place, home) else place


def _sent_to(lead: Sequence[Scene], home: str) -> str | None:
    """Where an office of the guest stands: "The ambassador of Peru in Santiago"."""
    posts = (p for scene in lead if scene.of("role") for p in scene.parties if p.case == "in" and p.code)
    return next((land_of(p.code) for p in posts if not same_land(p.code, home)), None)
