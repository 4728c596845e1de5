"""Whose trade a document tells: the party that most speaks for being at home in it."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from extract.framing.parties.against import is_ours
from extract.framing.parties.named import same_land
from extract.framing.topic.once import FIRSTS, OPENS, native_of
from extract.framing.topic.signs import OPENING, Signs, signs_of
from extract.framing.topic.told import Told, first_amount
from extract.framing.topic.townsfolk import region_of_town
from extract.framing.weights import fitted
from extract.parties.kinds import TRADED_WITH
from terms.countries import land_of

TABLE = Path(__file__).with_name("weights.toml")
PLACES = 9  # of a chance; whoever is named first is at home where two are as likely
MOST = 4  # times that a sign counts at most
NAMED = {"headline": 3.0, "trade": 1.5, "rest": 0.5}  # what a sentence that names a party tells of it
REGION = 0.45  # of its country's signs that makes a region the one at home
FIRST = 1.25  # times these where the region is the one named first


class Home(NamedTuple):
    """The party at home, None where a text names nobody, and how likely it is the one among those named."""

    code: str | None
    chance: float = 1.0


def home_of(found: Sequence[Told], voices: Mapping[int, str]) -> Home:
    """The party at home; a region where the text tells more of it than of its country; none for partners alone.

    ``voices``: the country of who speaks, by the paragraph's number.
    """
    region = region_of_town(found)
    if region is not None:
        return Home(region)
    signs = signs_of(found, voices)
    lands = by_land(signs)
    native = native_of(found[0].scene) if found else None
    if not lands:
        return Home(native)
    likely = chances(lands, weights())
    first = {code: -n for n, code in enumerate(dict.fromkeys(land_of(p.code) for told in found for p in told.named))}
    country = max(sorted(likely), key=lambda code: (round(likely[code], PLACES), first.get(code, -len(first))))
    nobodys = _only_partners(lands, found) if native is None else _only_traded_with(country, found)
    if nobodys and "dateline" not in lands[country]:
        if native not in lands:
            return Home(native)
        country, likely = native, {native: 1.0}  # a region of the writer's own: "Маңғыстаудан Иранға экспорт"
    regions = [code for code in signs if code.startswith(f"{country}-")]
    region = max(regions, key=lambda code: _presence(signs[code]), default=country)
    if _opens_with_country(found):
        return Home(country, likely[country])
    of_region = region != country and _is_of(region, country, signs, found)
    code = region if of_region else _region_of_towns(country, signs, found) if region == country else country
    return Home(code, likely[country])


def chances(lands: Mapping[str, Mapping[str, int]], by: Mapping[str, float]) -> dict[str, float]:
    """How likely each is at home, if one of them is; ``by``: what the signs weigh."""
    told = {code: odds(signs, by) for code, signs in lands.items()}
    top = max(told.values())
    likely = {code: math.exp(value - top) for code, value in told.items()}
    total = sum(likely.values())
    return {code: value / total for code, value in likely.items()}


def _only_traded_with(code: str, found: Sequence[Told]) -> bool:
    """Whether a text names a party as one traded with and never otherwise: "Ресейден импорт" is the writer's import."""
    named = [p for told in found for p in told.named if same_land(p.code, code)]
    return bool(named) and all(p.case in TRADED_WITH for p in named)


def _only_partners(lands: Iterable[str], found: Sequence[Told]) -> bool:
    """Whether all whom a text tells of stand alike as those traded with: "exports to China grew, to Italy fell"."""
    named = [p for told in found for p in (*told.named, *told.places)]
    alike = len({(p.case, p.rule) for p in named}) == 1 and named[0].case in TRADED_WITH
    return alike and {land_of(p.code) for p in named} >= set(lands)


def by_land(signs: Signs) -> Signs:
    """The signs of each country or bloc with those of its regions."""
    if not any("-" in code for code in signs):
        return signs
    lands: Signs = defaultdict(lambda: defaultdict(int))
    for code, counted in signs.items():
        land = lands[land_of(code)]
        for sign, times in counted.items():
            land[sign] += times
    return lands


def odds(signs: Mapping[str, int], by: Mapping[str, float]) -> float:
    """The log-odds, up to what is common to all, that a party with these signs is at home."""
    return math.fsum([by.get(sign, 0.0) * (times if times < MOST else MOST) for sign, times in signs.items()])


def weights() -> Mapping[str, float]:
    """What a sign adds, by its name; fitted by ``python -m benchmarks.topic --fit``."""
    return fitted(TABLE, "home")


def _presence(signs: Mapping[str, int]) -> float:
    """How much a text tells of a party, by the sentences that name it."""
    return sum(NAMED.get(sign.removesuffix(OPENING), 0.0) * _times(sign, times) for sign, times in signs.items())


def _times(sign: str, times: int) -> int:
    return times * 2 if sign.endswith(OPENING) else times


def _is_of(region: str, country: str, signs: Signs, found: Sequence[Told]) -> bool:
    """Whether a text is about a region: it is told of more than once, alone with trade or of its land, or alone."""
    family = [code for code in signs if land_of(code) == country and _presence(signs[code])]
    regions = [code for code in family if code != country]
    own = (p for told in found if told.flow for p in told.named if p.code == region)
    trade = len(regions) == 1 and any(p.case in FIRSTS for p in own)
    alone = all(p.code == region for told in found for p in told.named)
    alone = alone or (family == [region] and any(region in told.codes for told in found[:OPENS]))
    told_of = trade or alone or sum(region in told.codes for told in found) > 1 or _regional(found)
    unnamed = _unnamed(family, found)
    presence = (_presence(signs[region]) + unnamed) * (FIRST if "first" in signs[region] else 1)
    return told_of and presence >= REGION * (unnamed + sum(_presence(signs[code]) for code in family))


def _region_of_towns(country: str, signs: Signs, found: Sequence[Told]) -> str:
    """The region in which all towns named lie, where a text tells of "the region" and never names it; else the land."""
    if not _regional(found):
        return country
    named = {p.code for told in found for p in told.places if p.kind == "city" and land_of(p.code) == country}
    region = named.pop() if len(named) == 1 else country
    unnamed = _unnamed([country, region], found)
    return region if unnamed >= REGION * (unnamed + _presence(signs.get(country, {}))) else country


def _opens_with_country(found: Sequence[Told]) -> bool:
    """Whether the paragraph of the first amount of trade says "our country" up to there, and names no region."""
    first = first_amount(found)
    if first is None:
        return False
    lead = [told for told in found[: first + 1] if told.scene.paragraph == found[first].scene.paragraph]
    named = [(told.scene, p) for told in lead for p in told.scene.parties]
    if any("-" in p.code or p.rule.startswith("self.region") for _, p in named):
        return False
    return any(p.rule.startswith("self.country") and is_ours(scene, p) for scene, p in named)


def _regional(found: Sequence[Told]) -> bool:
    """Whether a text speaks of "the region"."""
    return any(map(_says_region, found))


def _says_region(told: Told) -> bool:
    return told.ours and any(p.rule.startswith("self.region") for p in told.scene.parties)


def _unnamed(family: Sequence[str], found: Sequence[Told]) -> float:
    """How much a text tells of "the region" in sentences that name neither it nor its land; a bloc may be one, too."""
    alone = itertools.takewhile(lambda told: all(p.kind != "bloc" for p in told.scene.parties), found)
    said = [told for told in alone if _says_region(told) and told.codes.isdisjoint(family)]
    return sum(NAMED["trade" if told.flow else "rest"] for told in said)
