"""To whom a guest from abroad speaks: the land of the paper whose questions he answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from extract.framing.parties.named import same_land
from extract.framing.topic.once import DATELINE_IN, city_of, native_of, written_in
from extract.framing.topic.told import Told


def host_of(home: str, found: Sequence[Told], voices: Mapping[int, str]) -> str | None:
    """The land of the paper where the one at home is a guest who says "you"; None where nobody speaks to it.

    ``voices``: the country of who speaks, by the paragraph's number.
    """
    if home not in voices.values() or not any(told.you for told in found):
        return None
    place = city_of([told.scene for told in found[:DATELINE_IN]]) or written_in(found) or native_of(found[0].scene)
    return None if place is None or same_land(place, home) else place
