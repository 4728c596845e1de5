"""Whose land, region or union a text means by "we", "you", "the country", "the region" or "the union"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.parties.against import SPEAKERS, against, is_ours
from extract.framing.parties.counted import counters
from extract.framing.scene import Scene
from extract.parties.kinds import BLOCS, CITY_CASES, CUSTOMS, UNION
from extract.parties.mentions import PartyMention
from terms.countries import COUNTRIES, land_of, members
from terms.figure import WORLD

DEALT = {"to": ("export", "sell"), "from": ("import", "buy")}  # what nobody does with the own land
SEAT = 2  # letters between an office and its land
ADDRESSED = ("self.you", "self.yours", "self.they")
KINGDOMS = "SA GB BE NL DK SE NO ES MA JO BH TH KH BT LS SZ TO"
SULTANATES = "OM BN"
# lands of other forms, or such that a republic in a text about them is rather one that they deal with
NO_REPUBLICS = (f"{KINGDOMS} {SULTANATES} RU CN US DE FR IN BR MX JP CA AU NZ IR PK AF KR AE QA KW MY PG JM BS LU LI "
                "MC VA AD HK MO TW")
WITHIN = "AD AL BA BU CE CU DA IN KB KC KK KL KO KR ME MO SA SE TA TY UD"
OTHERS_WITHIN = ("AZ-NX", "GE-AB", "GE-AJ", "MD-SN", "UZ-QR")
REPUBLICS_WITHIN = frozenset([*OTHERS_WITHIN, *(f"RU-{region}" for region in WITHIN.split())])
CALLED = {  # the lands that a word for a form of state may mean
    "self.country.republic": frozenset(COUNTRIES) - frozenset((*BLOCS, *NO_REPUBLICS.split())),
    "self.country.kingdom": frozenset(KINGDOMS.split()),
    "self.country.sultanate": frozenset(SULTANATES.split()),
}


def own_land(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The code behind "we", "you", "the country", "the region" or "the union"."""
    home = context.home or ""
    if party.rule.startswith("self.region"):
        return _region(scene, party, context, home, before)
    if party.rule.startswith(SPEAKERS):
        return _voice(scene, context, home)
    if party.rule.startswith(ADDRESSED):
        voice, native = _voice(scene, context, home), str(scene.pack.table("frames").get("home", ""))
        return context.opposite(voice) or (native if context.voices.get(scene.paragraph) == voice else "") or home
    if party.rule.startswith(UNION):
        named = next((p.code for p in reversed(before) if p.kind == "bloc"), context.bloc)
        return home if home in BLOCS else named or _union(scene, party, context)
    return _country(scene, party, context, home) if party.rule.startswith("self.country") else home


def _union(scene: Scene, party: PartyMention, context: Context) -> str:
    """The bloc that "the Union" is where none was named: the one told of, whose office counts, or that of the home."""
    told = context.told
    running = (told.reporter, told.partner) if told is not None else ()
    spoken = next((code for code in running if code in BLOCS), None)
    if spoken is not None:
        return spoken
    counted = next((p.code for p in counters(scene) if p.code in BLOCS), "")
    capital = scene.text[party.start].isupper() and scene.words(scene.start, party.start) > 0
    return counted or (CUSTOMS if capital and context.home in members(CUSTOMS) else "")


def _region(scene: Scene, party: PartyMention, context: Context, home: str, before: list[PartyMention]) -> str:
    """The region that "the region" is; in a text about a country the one named last, or the bloc of "its countries"."""
    if context.other and "-" in context.other:
        abroad = any(p.code == land_of(home) and p.case in CITY_CASES for p in scene.parties)
        return context.other if abroad else home
    if "-" in home:
        return home
    if context.other in BLOCS:
        return context.other or ""
    lands = scene.pack.words("lands")
    if lands and scene.text[party.start : party.end].lower().split()[-1].startswith(lands):
        return context.bloc or ""
    named = next((p.code for p in reversed(before) if p.kind == "region"), context.region)
    return named or home


def _voice(scene: Scene, context: Context, home: str) -> str:
    """Who says "we": who speaks in the paragraph, but not whom the sentence sets against its "we"."""
    guest = context.guests.get(scene.paragraph)
    if guest is not None and guest in (home, context.other):
        return context.opposite(guest) or home
    native = context.printed or str(scene.pack.table("frames").get("home", "")) or home
    voice = context.voices.get(scene.paragraph, native if native == context.other else home)
    voice = voice if voice in (home, context.other) else home
    told, place = context.told, context.place
    if told is not None and place is not None and place in (told.reporter, told.partner) and voice == home:
        voice = voice if home in (told.reporter, told.partner) else place  # the writer's own land was just told of
    if context.other and voice in against(scene):
        return home if voice == context.other else context.other
    if context.other is None and native != home and land_of(home) in map(land_of, against(scene)):
        return native  # of a neighbour's trade: "қырғыздар бізге сатты"
    return voice


def _country(scene: Scene, party: PartyMention, context: Context, home: str) -> str:
    """The land that "the country", "our country", "the republic" or "the kingdom" is."""
    if "-" in home and party.case in CITY_CASES and context.other and not home.startswith(context.other):
        return context.other
    if home in REPUBLICS_WITHIN and party.rule.startswith("self.country.republic"):
        return home
    called = next((lands for rule, lands in CALLED.items() if party.rule.startswith(rule)), None)
    if called is not None and land_of(home) not in called:
        running = (context.partner, context.other, context.last)
        found = next((code for code in running if code in called), None)
        if found is not None:
            return found
    if home in against(scene) and context.other and is_ours(scene, party):
        return context.other
    other = _other_end(scene, party, context)
    other = other if called is None or other in called else None
    other = other or _counting(scene, party, context) or _told_last(scene, party, context)
    return other or _not_named(scene, party, context) or land_of(home)


def _other_end(scene: Scene, party: PartyMention, context: Context) -> str | None:
    """"Exports to the country", right behind what the home sold another land and nobody else named: that land."""
    told = context.told
    flows = DEALT.get(party.case, ())
    if told is None or told.scene not in (scene, context.before) or not flows or not scene.of("flow", *flows):
        return None
    pair = (told.reporter, told.partner)
    others = any(p.code not in ("", context.home) for p in scene.parties)
    if is_ours(scene, party) or context.home not in pair or others:
        return None
    other = pair[pair[0] == context.home]
    return other if other is not None and len(other) == 2 else None


def _counting(scene: Scene, party: PartyMention, context: Context) -> str | None:
    """"The country", but not "our country", of a pair is the one whose statistics the sentence gives.

    Behind it those tell only where they are all that is said of their land before any number.
    """
    pair = (context.home, context.other)
    counting = [p for p in counters(scene) if p.code in pair]
    if not counting or is_ours(scene, party):
        return None
    before = [p.code for p in counting if p.end <= party.start]
    if before:
        return before[-1]
    first = min((m.start for m in scene.numbers), default=scene.end)
    behind = {p.code for p in counting if p.end <= first}
    named = [p for p in scene.parties if p.code and p.end <= first]
    others = (p for p in named if not any(c.start <= p.start < c.end + SEAT for c in counting))
    return behind.pop() if len(behind) == 1 and not any(others) else None


def _told_last(scene: Scene, party: PartyMention, context: Context) -> str | None:
    """"The country", but not "our country", right after another one whose trade was told is that one."""
    last = context.told
    if last is None or is_ours(scene, party):
        return None
    told = last.partner == WORLD and (last.scene is scene or last.scene is context.before)
    return last.reporter if told and last.reporter is not None and len(last.reporter) == 2 else None


def _not_named(scene: Scene, party: PartyMention, context: Context) -> str | None:
    """"The country" beside the home's own name is the other one: "на Беларусь приходится 1% импорта страны"."""
    named = [p for p in scene.parties if p.kind == "country" and p.end <= party.start]
    last = named[-1] if len({p.code for p in named}) == 1 else None
    if last is None or last.code != context.home:
        return None
    return context.other if last.case in CITY_CASES else None
