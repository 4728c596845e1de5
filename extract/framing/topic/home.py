"""Whose trade a document tells: the party with the best claim to be at home in it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from extract.framing.parties.who import same_land
from extract.framing.scene import Scene
from extract.framing.sources.people import country as country_of
from extract.framing.topic.claims import CASES, OPENS, claims_of, has_part, weight_of
from extract.framing.topic.told import LEADER, Told
from terms.countries import COUNTRIES

DATELINE_IN = 6  # sentences that may hold the dateline
DATELINE = 40  # letters before the town of a dateline at most
# What these add: the dateline's town, the language, most of the money, the first name, the office that writes, "we",
# who speaks.
CITY, NATIVE, CURRENCY, FIRST, OFFICE, OURS, VOICE = 12.0, 7.0, 6.0, 3.0, 5.0, 0.5, 5.0
UNNAMED = 0.5  # of what the dateline's town adds, where nothing else names its country
KIN = 0.5  # what a country's claim has of those of its regions, and a region's of its country's
REGION = 0.45  # of its country's claim that makes a region the one at home
FIRSTS = ("genitive", "adjective", "nominative", "pair")
ABROAD = ("USD", "EUR")  # the money of trade between all; of any other the code begins with that of its country


def home_of(found: Sequence[Told], voices: Mapping[int, str]) -> str | None:
    """The code of the party at home; a region where the text tells more of it than of its country.

    ``voices``: the country of who speaks, by the paragraph's number.
    """
    claims, voice = claims_of(found), _voice(found, voices)
    native, city = native_of(found[0].scene) if found else None, city_of([told.scene for told in found])
    if native is not None and _at_home(native, found, voice):
        claims.setdefault(native, 0.0)
        _add(claims, native, NATIVE)
    if city is not None and not _add(claims, city, CITY):
        claims[city] = CITY * UNNAMED
    _add(claims, _first(found), FIRST)
    for office in _offices(found):
        _add(claims, office, OFFICE)
    for organ in _organs(found):
        weight = OFFICE + VOICE * any(told.ours for told in found)
        if not _add(claims, organ, weight):
            claims[organ] = weight
    if voice is not None:
        claims[voice] = claims.get(voice, 0.0) + VOICE
    speaks = native or city
    if speaks is not None:
        ours = sum(weight_of(n, told) for n, told in enumerate(found) if told.ours)
        if not _add(claims, speaks, OURS * ours):
            claims[speaks] = OURS * ours
    money = _currency(found)
    if money is not None:
        claims[money] = claims.get(money, 0.0) + CURRENCY
    if not claims:
        return city or native
    best = _best(claims, found)
    return native if native is not None and best != city and _only_traded_with(best, found) else best


def _only_traded_with(code: str, found: Sequence[Told]) -> bool:
    """Whether a text names a party as one traded with and never otherwise: "Ресейден импорт" is the writer's import."""
    named = [p for told in found for p in told.named if p.code == code]
    return bool(named) and all(CASES.get(p.case, 0.0) < 0 for p in named)


def city_of(scenes: Sequence[Scene]) -> str | None:
    """The country of the town in the dateline."""
    for scene in scenes[:DATELINE_IN]:
        for party in scene.parties:
            placed = scene.kind == "dateline" or party.rule.endswith("dateline")
            if party.kind == "city" and party.code and placed and party.start - scene.start < DATELINE:
                return party.code
    return None


def native_of(scene: Scene) -> str | None:
    """The country from which a text in a sentence's language is written, where the language has one."""
    home = scene.pack.table("frames").get("home")
    return str(home) if home else None


def _at_home(native: str, found: Sequence[Told], voice: str | None) -> bool:
    """Whether the writer says "we", or tells of the own country more than as a place to trade with.

    Not where the first trade told of is another country's, and only later the writer compares it with "ours".
    """
    if _opens_abroad(native, found):
        return False
    cases = [CASES.get(p.case, 0.0) for told in found for p in told.named if same_land(p.code, native)]
    ours = voice in (None, native) and any(told.ours for told in found)
    return ours or sum(cases) > 0


def _opens_abroad(native: str, found: Sequence[Told]) -> bool:
    """Whether by the first amount of trade a text names another land as one that acts, and neither "us" nor its own."""
    first = next((n for n, told in enumerate(found) if told.flow and told.amount), len(found) - 1)
    lead = found[: first + 1]
    named = [p for told in lead for p in told.named]
    if any(told.ours for told in lead) or any(same_land(p.code, native) for p in named):
        return False
    return any(p.case in FIRSTS and p.kind != "bloc" for p in named)


def _add(claims: dict[str, float], code: str | None, weight: float) -> bool:
    """Add to a claim: a country's own or that of its best region, a region's own or that of its country."""
    family = [known for known in claims if known.partition("-")[0] == code or known == code]
    family = family or [known for known in claims if code is not None and known == code.partition("-")[0]]
    if family:
        claims[max(family, key=lambda known: claims[known])] += weight
    return bool(family)


def _first(found: Sequence[Told]) -> str | None:
    """The party named first, unless as one traded with; of a pair it is the first of the two."""
    named = ((told, p) for told in found for p in told.named if p.case != LEADER)
    first = next((p for told, p in named if not (told.heads and has_part(told, p))), None)
    return first.code if first is not None and first.case in FIRSTS else None


def _offices(found: Sequence[Told]) -> set[str]:
    """The countries of the offices whose papers the opening gives: "State Customs Committee of Azerbaijan"."""
    named = (_office(told.scene) for told in found[:DATELINE_IN])
    return {code for code in named if code is not None}


def _organs(found: Sequence[Told]) -> set[str]:
    """The countries and blocs whose organs the opening names by what they alone are called: "Rosstat"."""
    cues = (cue for told in found[:OPENS] for cue in told.scene.of("organ"))
    return {cue.value for cue in cues if cue.value in COUNTRIES}


def _office(scene: Scene) -> str | None:
    for office in scene.of("evidence"):
        beside = (p.code for p in scene.parties if p.kind == "city" and 0 <= office.start - p.end <= 1)
        code = country_of(scene, office) or next(beside, None)
        if code is not None:
            return code
    return None


def _voice(found: Sequence[Told], voices: Mapping[int, str]) -> str | None:
    """The country of whoever says most of what a text tells of trade."""
    trade = {told.scene.paragraph for told in found if told.flow}
    sides = Counter(voices[n] for n in trade if n in voices)
    side, times = sides.most_common(1)[0] if sides else ("", 0)
    return side if times * 2 > len(trade) else None


def _currency(found: Sequence[Told]) -> str | None:
    """The country in whose money most of the amounts are."""
    units = Counter(m.unit for told in found for m in told.scene.mentions if m.kind == "money" and m.unit)
    if not units:
        return None
    unit, times = units.most_common(1)[0]
    country = unit[:2]
    return country if times * 2 > units.total() and unit not in ABROAD and country in COUNTRIES else None


def _regional(found: Sequence[Told]) -> bool:
    """Whether a text speaks of "the region"."""
    return any(p.rule.startswith("self.region") for told in found for p in told.scene.parties)


def _best(claims: dict[str, float], found: Sequence[Told]) -> str:
    """The country that it and its regions claim the most for, or its region with most of that claim."""
    families: dict[str, list[float]] = defaultdict(list)
    for code, claim in claims.items():
        families[code.partition("-")[0]].append(max(claim, 0.0))
    country = max(families, key=lambda code: max(families[code]) * (1 - KIN) + sum(families[code]) * KIN)
    regions = [code for code in claims if code.startswith(f"{country}-")]
    if not regions:
        return country
    region = max(regions, key=lambda code: claims[code])
    trade = len(regions) == 1 and any(told.flow and region in told.codes for told in found)
    told_of = trade or sum(region in told.codes for told in found) > 1 or _regional(found)
    return region if told_of and claims[region] >= REGION * sum(families[country]) else country
