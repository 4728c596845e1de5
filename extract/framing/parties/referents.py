"""Whom a word means that only points to a party: "we", "your country", "the republic", "there", "the neighbour"."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.parties.against import SPEAKERS, against, is_ours
from extract.framing.parties.counted import counters
from extract.framing.parties.former_latter import FORMER, LATTER, one_of_two
from extract.framing.parties.halves import crowds
from extract.framing.scene import Scene
from extract.parties.kinds import AGENTS, OWNERS
from extract.parties.mentions import PartyMention
from terms.countries import land_of, members, neighbour
from terms.figure import WORLD

BLOCS = frozenset(("EAEU", "EU", "CIS", "C5", "NAFTA", "ASEAN", "SCO", "OTS", "BRICS"))
OUTER = ("OTHER", "NONCIS", "NONEAEU")
CUSTOMS = "EAEU"  # a union whose foreign trade is with the lands outside it
FIVE = ("C5", "EAEU")  # blocs of five: "the five countries"
NAMED = ("country", "region", "bloc", "other")
TAKEN_UP = (*NAMED, "city")  # "Chilean makers do well in Lima. They sold fish there"
CITY_CASES = ("with", "pair", "to", "from")
DEALT = {"to": ("export", "sell"), "from": ("import", "buy")}  # what nobody does with the own land
OPPOSITE = {"to": "from", "from": "to"}
TOGETHER = 3  # words between the two ends of one way
CLAUSE = frozenset(",;:()—–")
OPENS = 1  # words before a name that opens its sentence
NEIGHBOUR = "neighbour.neighbour"
ADDRESSED = ("self.you", "self.yours")
REPUBLICS = "KZ BY UZ KG TJ TM AZ AM GE MD MN UA TR LT LV EE PL CZ SK BG RO RS HR SI MK CY"
KINGDOMS = "SA GB BE NL DK SE NO ES MA JO BH TH KH BT LS SZ"
CALLED = {  # the lands that a word for a form of state may mean
    "self.country.republic": frozenset(REPUBLICS.split()),
    "self.country.kingdom": frozenset(KINGDOMS.split()),
}


def referent(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The code of a party that is only pointed to; "" where it is not known; ``before`` are those named up to it."""
    if party.code:
        return _member(scene, party, context) if party.code == "C5" else party.code
    if party.rule in (FORMER, LATTER):
        return one_of_two(party.rule, context, before) or spoken_of(party.start, context, before) or ""
    if party.kind == "neighbour" and scene.text[party.start] == ",":
        return next((p.code for p in reversed(before) if p.kind in NAMED), "")  # "Chile, where ..."
    if party.kind == "neighbour" and party.case == "owner" and scene.words(scene.start, party.start) == 0:
        return _subject_before(context) or spoken_of(party.start, context, before) or ""
    if party.kind == "neighbour":
        other = _other_than_end(scene, party, context, before) or _on_a_side(scene, party, context, before)
        return other or spoken_of(party.start, context, before, _acting(scene, party, before)) or ""
    if party.rule.startswith("group.five"):
        return next((c for c in (context.bloc, context.home, context.other) if c in FIVE), "")
    if party.rule.startswith("group.these") and (several := _these(context, before)) is not None:
        return several
    if party.kind == "group" and party.case in CITY_CASES and context.other in BLOCS and context.home not in BLOCS:
        return context.other or ""  # "imports from the five countries"
    return _own(scene, party, context, before) if party.kind == "self" else ""


def _other_than_end(
    scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]
) -> str | None:
    """The one of two told of who is not at the other end of the same goods: "from Georgia to its neighbour".

    The two are those that the text is about, or those told last, or named last together.
    """
    opposite = OPPOSITE.get(party.case)
    ends = [p for p in before if p.case == opposite and p.kind in NAMED] if opposite is not None else []
    if not ends or scene.words(ends[-1].end, party.start) > TOGETHER:
        return None
    if any(ends[-1].end <= m.start < party.start for m in scene.mentions):
        return None  # "sold Peru 3 million, bought 9 from it"
    end, told = ends[-1].code, context.told
    pairs = (
        (context.home, context.other),
        (told.reporter, told.partner) if told is not None else (None, None),
        context.pair or (None, None),
    )
    found = next((pair for pair in pairs if end in pair and None not in pair), None)
    return found[found[0] == end] if found is not None else None


def _on_a_side(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str | None:
    """The neighbour on the side that is said, of the subject or else of the home: "its northern neighbour"."""
    if party.rule != NEIGHBOUR and not party.rule.startswith(f"{NEIGHBOUR}."):
        return None
    sides = scene.pack.table("frames").get("compass", {})
    words = (scene.word_before(party.start), scene.text[party.start : party.end].lower())
    side = next((side for side, heads in sides.items() if any(word.startswith(tuple(heads)) for word in words)), None)
    whose = next((p.code for p in reversed(before) if p.kind in NAMED and p.case == "nominative"), context.home or "")
    return neighbour(whose, side) if side is not None else None


def _acting(scene: Scene, party: PartyMention, before: list[PartyMention]) -> PartyMention | None:
    """The land that itself sends goods "there", and so is not there: "Peru shipped coal there, too"."""
    land = before[-1] if before else None
    if land is None or party.case not in DEALT or land.kind not in NAMED or land.case not in (*OWNERS, "nominative"):
        return None
    flows = scene.of_between("flow", land.end, scene.end if scene.pack.verb_last else party.start)
    if land.case in OWNERS and (not flows or scene.words(land.end, flows[0].start) > OPENS):
        return None
    parted = not flows or not CLAUSE.isdisjoint(scene.text[land.end : max(flows[0].start, party.start)])
    return None if parted or scene.words(scene.start, land.start) > OPENS else land


def _these(context: Context, before: list[PartyMention]) -> str | None:
    """The bloc, or the rest of the world, that "these countries" takes up, if the party named last is one.

    What brackets hold is said by the way: "в СНГ (прежде всего в Россию). Импорт из этих стран".
    """
    last = context.before
    if not before and last is not None:
        before = [p for p in last.parties if p.code and not last.bracketed(p.start)]
    if before:
        return before[-1].code if before[-1].kind in ("bloc", "other") else None
    told = context.told.partner if context.told is not None else None
    return told if told in (*BLOCS, *OUTER) else None


def _subject_before(context: Context) -> str | None:
    """Whom "its" at the head of a sentence means: the subject that opened the one before, if it names one."""
    named = [p for p in context.before.parties if p.code and p.kind in NAMED] if context.before is not None else []
    return named[0].code if named and named[0].case == "nominative" else None


def _member(scene: Scene, party: PartyMention, context: Context) -> str:
    """The code of a bloc, or of the one of the two in it: "the Central Asian republic"."""
    lands = scene.pack.table("party_context").get("off", {}).get("lands", ())
    if scene.after(party.end, 1) not in lands:
        return party.code
    running = (context.other, context.partner, context.home, *(context.pair or ()))
    return next((code for code in running if code in members(party.code)), party.code)


def _own(scene: Scene, party: PartyMention, context: Context, before: list[PartyMention]) -> str:
    """The code behind "we", "you", "the country", "the region" or "the union"."""
    home = context.home or ""
    if party.rule.startswith("self.region"):
        return _region(scene, party, context, home, before)
    if party.rule.startswith(SPEAKERS):
        return _voice(scene, context, home)
    if party.rule.startswith(ADDRESSED):
        return context.opposite(_voice(scene, context, home)) or home
    if party.rule.startswith("self.bloc"):
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
    native = str(scene.pack.table("frames").get("home", "")) or home
    voice = context.voices.get(scene.paragraph, native if native == context.other else home)
    voice = voice if voice in (home, context.other) else home
    if context.other and voice in against(scene):
        return home if voice == context.other else context.other
    return voice


def _country(scene: Scene, party: PartyMention, context: Context, home: str) -> str:
    """The land that "the country", "our country", "the republic" or "the kingdom" is."""
    if "-" in home and party.case in CITY_CASES and context.other and not home.startswith(context.other):
        return context.other
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
    """"The country", but not "our country", of a pair is the one whose statistics the sentence gives."""
    pair = (context.home, context.other)
    found = [p.code for p in counters(scene) if p.end <= party.start and p.code in pair]
    return found[-1] if found and not is_ours(scene, party) else None


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


def _single(scene: Scene) -> list[PartyMention]:
    """The parties of a sentence without those of a list, whom no "there" means: "behind Chile, Peru and Bolivia"."""
    listed = [p for run in crowds(scene, scene.parties) for p in run]
    return [p for p in scene.parties if p not in listed]


def spoken_of(
    offset: int, context: Context, before: list[PartyMention], acting: PartyMention | None = None
) -> str | None:
    """The foreign party that a word such as "there", "it" or "the neighbour" takes up at an offset.

    It is not the one who deals with it, ``acting``.
    """
    here = [p for p in before if p.end <= offset and p.kind in NAMED]
    agents = {p.code for p in here if p.case in AGENTS}
    ours = any(p.kind == "self" and p.code == context.home for p in before)  # "Peru is where our makers sell; there"
    third = bool(here) and here[-1].code not in (context.home, context.other)  # "Peru overtook Chile: trade with it"
    if context.other in agents and not (ours or third) and context.home not in (*agents, None, context.other):
        return context.home
    home = land_of(context.home or "")
    foreign = [p.code for p in here if p.code not in (context.home, home) and p is not acting]
    if foreign:
        return foreign[-1]
    last = context.told.partner if context.told is not None and context.told.scene is context.before else None
    before_it = _single(context.before) if context.before is not None else []
    told = [p.code for p in before_it if p.kind in TAKEN_UP and p.code not in ("", context.home)]
    if told:
        return last if last in told else told[-1]
    running = (last, context.partner, context.other, context.last)
    return next((code for code in running if code not in (None, WORLD, context.home)), None)
