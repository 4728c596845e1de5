"""The signs of a party being at home that a text gives once: its language, dateline, offices, voices and money."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from extract.framing.flows.kinds import TRADE
from extract.framing.parties.against import is_ours
from extract.framing.parties.named import same_land
from extract.framing.parties.pointers import says_ours
from extract.framing.scene import Scene
from extract.framing.sources.people import country as country_of
from extract.framing.topic.part import BESIDE, has_part, is_fronted, is_listed
from extract.framing.topic.told import LEADER, Told, first_amount
from extract.numbers.kinds import AMOUNTS_OR_PERCENT
from extract.page.kinds import HEADS, TITLES
from extract.parties.kinds import TRADED_WITH
from terms.countries import COUNTRIES, land_of

OPENS = 4  # sentences that open a text
DATELINE_IN = 6  # sentences that may hold the dateline
MISSION_IN = 2  # sentences that may name whose page it is
DATELINE = 40  # letters before the town of a dateline at most
SIGNED, TITLED = (",", "(", "г."), ("«", "“", '"')  # before the town under a text, and at the head of a paper
PRINTED = ("city", "region")  # where a paper is printed
TOWNS = ("city", "town", "place", "region")
FIRSTS = ("genitive", "adjective", "nominative", "pair")
ABROAD = ("USD", "EUR")  # the money of trade between all; of any other the code begins with that of its country


def of_text(found: Sequence[Told], voices: Mapping[int, str]) -> Iterator[tuple[str, str]]:
    """The signs that a text gives once."""
    voice, city = _voice(found, voices), city_of([told.scene for told in found[:DATELINE_IN]])
    city = None if _of_mission(found) else city
    native = native_of(found[0].scene) if found else None
    written = written_in(found)
    if written is not None:
        city = written
        native = native if native == written else None  # "we" are those where the paper is printed
    if native is not None and at_home(native, found, voice):
        yield "language", native
        if any(_says_we(told) for told in found):
            yield "language, ours", native
    if city is not None:
        yield "dateline" if native in (None, city) else "dateline abroad", city
        if any(told.ours for told in found):
            yield "dateline, ours", city
    units = Counter([m.unit for told in found for m in told.scene.mentions if m.kind == "money" and m.unit])
    money = (("money", _currency(units)), ("money beside", _beside(units)))
    once = (("leads", _leads(found)), ("first", _first(found)), ("voice", voice), *money)
    yield from ((name, code) for name, code in once if code is not None)
    yield from (("office", code) for code in sorted(_offices(found)))
    yield from (("organ", code) for code in sorted(_organs(found)))
    yield from (("host", code) for code in sorted(_hosts(found)))
    bodies = [cue for told in found[:DATELINE_IN] if "body" in told.scene.cues for cue in told.scene.cues["body"]]
    yield from (("body of state", cue.value) for cue in bodies)


def city_of(scenes: Sequence[Scene]) -> str | None:
    """The country of the town in the dateline of the sentences that open a text."""
    for scene in scenes:
        for party in scene.parties:
            placed = scene.kind == "dateline" or party.rule.endswith("dateline")
            if party.kind == "city" and party.code and placed and party.start - scene.start < DATELINE:
                return party.code
    return None


def written_in(found: Sequence[Told]) -> str | None:
    """The country of the town that stands under a text beside who wrote it, or in the head of a paper."""
    last = found[-1].scene if found else None
    if last is not None and last.kind in HEADS and last.parties and not last.mentions:
        place = last.parties[-1]
        ends = last.words(place.end, last.end) <= BESIDE and place.case == "nominative" and place.rule.startswith(TOWNS)
        if place.code and ends and last.text[last.start : place.start].rstrip().endswith(SIGNED):
            return land_of(place.code)
    for told in found[:OPENS]:
        scene = told.scene
        if scene.kind == "dateline" and scene.text.startswith(TITLED, scene.start):
            return next((land_of(p.code) for p in scene.parties if p.kind in PRINTED and p.code), None)
    return None


def native_of(scene: Scene) -> str | None:
    """The country from which a text in a sentence's language is written, where the language has one."""
    home = scene.pack.table("frames").get("home")
    return str(home) if home else None


def at_home(native: str, found: Sequence[Told], voice: str | None) -> bool:
    """Whether the writer says "we", or tells of the own country more than as a place to trade with.

    Not where the first trade told of is another country's, and only later the writer compares it with "ours".
    """
    if _opens_abroad(native, found):
        return False
    named = [p for told in found for p in told.named if same_land(p.code, native) and not is_listed(told, p)]
    ours = voice in (None, native) and any(_says_we(told) for told in found)
    return ours or sum((p.case in FIRSTS) - (p.case in TRADED_WITH) for p in named) > 0


def _says_we(told: Told) -> bool:
    """Whether a sentence says "we", "our" or "our country", and not only "the republic"."""
    return any(p.kind == "self" and is_ours(told.scene, p) for p in told.scene.parties) or says_ours(told.scene)


def _opens_abroad(native: str, found: Sequence[Told]) -> bool:
    """Whether by the first amount of trade a text names another land as one that acts, and neither "us" nor its own."""
    first = first_amount(found)
    lead = found if first is None else found[: first + 1]
    named = [p for told in lead for p in told.named]
    if any(_says_we(told) for told in lead) or any(same_land(p.code, native) for p in named):
        return False
    return any(p.case in FIRSTS and p.kind != "bloc" for p in named)


def _leads(found: Sequence[Told]) -> str | None:
    """Who opens the first sentence below the headline with an amount of trade: "Peru ended May with exports of"."""
    first = next((told for told in found if told.flow and told.amount and not told.heads), None)
    if first is None:
        return None
    scene = first.scene
    amount = next(m.start for m in scene.mentions if m.kind in AMOUNTS_OR_PERCENT)
    flow = next((cue.start for cue in scene.of("flow", *TRADE)), amount)
    opens = [p for p in first.named if p.start < flow < amount]
    one = len(opens) == 1 and opens[0].case == "nominative"
    return opens[0].code if one and scene.words(scene.start, opens[0].start) <= BESIDE else None


def _first(found: Sequence[Told]) -> str | None:
    """The party named first but for those with a part or ahead of the subject, unless as one traded with.

    Whoever is named only below the first amounts of trade is not whose they were.
    """
    end = next((n for n, told in enumerate(found, 1) if told.flow and told.amount and not told.heads), len(found))
    named = ((told, p) for told in found[:end] for p in told.named if p.case != LEADER)
    first = next((p for told, p in named if not (has_part(told, p) or is_listed(told, p) or is_fronted(told, p))), None)
    return first.code if first is not None and first.case in FIRSTS else None


def _offices(found: Sequence[Told]) -> set[str]:
    """The countries of the offices whose papers the opening gives: "State Customs Committee of Azerbaijan"."""
    named = (_office(told.scene) for told in found[:DATELINE_IN])
    return {code for code in named if code is not None}


def _office(scene: Scene) -> str | None:
    for office in scene.cues.get("evidence", ()):
        beside = (p.code for p in scene.parties if p.kind == "city" and 0 <= office.start - p.end <= 1)
        code = country_of(scene, office) or next(beside, None)
        if code is not None:
            return code
    return None


def _organs(found: Sequence[Told]) -> set[str]:
    """The countries and blocs whose organs the opening names by what they alone are called: "Rosstat"."""
    cues = (cue for told in found[:OPENS] for cue in told.scene.cues.get("organ", ()))
    return {cue.value for cue in cues if cue.value in COUNTRIES}


def _hosts(found: Sequence[Told]) -> set[str]:
    """Where an embassy is whose page tells of "the host country": "Embassy of Peru in Chile"."""
    if not any(_says_host(told.scene) for told in found):
        return set()
    named = [p for told in found[:OPENS] for p in told.places if p.kind == "country"]
    placed = {p.code for p in named if p.case == "in"}
    return placed or {p.code for p in named if p.case == "adjective"}  # "in the Latvian Republic"


def _of_mission(found: Sequence[Told]) -> bool:
    """Whether an embassy heads a page, whose address is only where it stands."""
    heads = (told.scene for told in found[:MISSION_IN] if told.scene.kind in TITLES and "evidence" in told.scene.cues)
    return any(scene.of("evidence", "mission") for scene in heads)


def _says_host(scene: Scene) -> bool:
    hosts = scene.pack.words("hosting")
    if scene.vocabulary.isdisjoint(hosts):
        return False
    lands = scene.pack.words("hosting_land")
    beside = (low for n, one in enumerate(scene.lows) if one in hosts for low in scene.lows[max(0, n - 1) : n + 2])
    return any(low.startswith(lands) for low in beside)


def _voice(found: Sequence[Told], voices: Mapping[int, str]) -> str | None:
    """The country of whoever says most of what a text tells of trade."""
    if not voices:
        return None
    trade = {told.scene.paragraph for told in found if told.flow}
    sides = Counter(voices[n] for n in trade if n in voices)
    side, times = sides.most_common(1)[0] if sides else ("", 0)
    return side if times * 2 > len(trade) else None


def _beside(units: Counter[str]) -> str | None:
    """The country whose money alone stands more than once beside that of trade between all: prices, taxes, loans."""
    own = [unit for unit in units if unit not in ABROAD]
    if len(own) != 1 or not 1 < units[own[0]] <= units.total() / 2:
        return None
    return own[0][:2] if own[0][:2] in COUNTRIES else None


def _currency(units: Counter[str]) -> str | None:
    """The country in whose money most of the amounts are."""
    if not units:
        return None
    unit, times = units.most_common(1)[0]
    country = unit[:2]
    return country if times * 2 > units.total() and unit not in ABROAD and country in COUNTRIES else None
