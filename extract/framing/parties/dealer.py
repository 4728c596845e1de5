"""Who buys or sells by a verb of dealing in goods: its subject, the land of a leader, whom a pronoun means."""

from __future__ import annotations

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.parties.lists import items
from extract.framing.parties.named import NOBODY, parties
from extract.framing.parties.pick import pick
from extract.framing.parties.referents import TAKEN_UP, owner_told, spoken_of
from extract.framing.parties.subject import agent_of
from extract.framing.scene import Scene
from extract.parties.kinds import OWNERS, WAYS
from extract.parties.mentions import PartyMention

PARTNER = 3  # words behind an owner among which his partner is named
OBJECTS = {"sell": ("to", "with", "in"), "buy": ("from", "adjective", "genitive", "in")}


def dealer(draft: Draft, cue: Cue, named: list[PartyMention], context: Context) -> str | None:
    """Who buys or sells: the party named before the number that is no object; "it" is the one spoken of."""
    scene = draft.scene
    named = [p for p in named if p.kind != "world"]  # not "sold 2 million tonnes abroad"
    # "Chile, where 2 billion worth was sold", not "Chile, where Peru sells well, bought 2 billion worth"
    where = {p.code for p in named if scene.text[p.start] == "," and ", " not in scene.text[p.end : cue.start]}
    named = [p for p in named if p.code not in where]
    placed = {p.code for p in named if p.case in WAYS}
    named = [p for p in named if p.code not in placed or not scene.bracketed(p.start)]  # "to the EU (EU-28)"
    we = next((p.code for p in named if p.start == p.end == cue.start), None)
    if we is not None:
        return we  # an ending of the verb says so: "алдық"
    who = _related(draft, cue)
    if who is not None:
        return who
    found = _agent(draft, cue, named) if named else None
    if found is not None:
        return found.code
    far = [
        p
        for p in parties(scene, context)
        if p.end <= cue.start and p.case == "nominative" and p.code not in (*NOBODY, *placed, *where)
    ]
    if far:
        return far[-1].code
    inside = {p.code for p in named if p.case == "in"} if cue.value == "sell" else set()
    return _as_pronoun(draft, cue, named, placed | inside, context)


def _related(draft: Draft, cue: Cue) -> str | None:
    """Whom a clause with "which" or "who" says to buy or sell: "mostly to Chile, which took $900 million worth"."""
    scene, relatives = draft.scene, draft.scene.pack.words("who")
    if scene.vocabulary.isdisjoint(relatives) or cue.start == scene.start:
        return None
    if any(cue.end <= p.start < draft.mention.start and p.code for p in scene.parties):
        return None  # "Chile, which bought goods for $5 million, and Peru with $3 million"
    first = scene.index(cue.start) - 1
    at = next((n for n in (first, first - 1) if n > 1 and scene.lows[n] in relatives and scene.lows[n - 1] == ","), 0)
    end = scene.tokens[at - 2].end
    return next((p.code for p in scene.parties if at and p.end == end and p.code not in ("", *NOBODY)), None)


def _agent(draft: Draft, cue: Cue, named: list[PartyMention]) -> PartyMention | None:
    """The party named before a number that is no object of its verb; else one that stands as a subject."""
    last = draft.scene.pack.verb_last
    if last and (behind := _before_verb(draft, cue, named)) is not None:
        return behind
    end = draft.mention.start if last else max(draft.mention.start, cue.start)
    before = [p for p in named if p.end <= end and p.code not in NOBODY]
    objects = OBJECTS[cue.value]
    agents = [
        p
        for p in before
        if p.case not in ("from", "to", "with", "in", "owner", "aside")
        or (stands_beside(draft, p) and p.case not in (*objects, "aside") and p.kind != "neighbour")
    ]
    agents = [p for p in agents if p.case != "genitive" or not _has_partner(draft.scene, p)]
    agents = [p for p in agents if not _of_the_verb_before(draft.scene, cue, p)]
    dealt = {p.code for p in named if p.case == objects[0]}  # "Peru is a market: they sold goods there"
    agents = [p for p in agents if p.case != "accusative" and not (p.case == "nominative" and p.code in dealt)]
    free = [p for p in agents if not is_right_behind(draft.scene, cue, p)]  # not "sold Turkey wheat"
    agents = free if free or draft.scene.pack.table("frames").get("articles") else agents  # "закупила Франция"
    agents = [p for p in agents if p.start < cue.end or p.case not in objects or whose_deed(draft.scene, cue, p)]
    given = draft.scene.pack.table("frames").get("articles")
    rest = [p for p in named if p.code not in dealt and (not given or not is_right_behind(draft.scene, cue, p))]
    return draft.scene.nearest(agents, draft.mention)[0] or pick(draft, rest, "nominative")


def _of_the_verb_before(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether a land only owns what was bought before: "they bought 7 billion worth of our goods and sold us 6"."""
    owns = any(p.start == party.start and p.case in OWNERS for p in scene.parties)
    return owns and any(c.end <= party.start and party.end <= cue.start for c in scene.of("flow", *OBJECTS))


def _has_partner(scene: Scene, party: PartyMention) -> bool:
    """Whether a land only owns the partner of whom a sentence tells: "China is Peru's main partner: it bought 5"."""
    first = scene.index(party.end)
    partners = scene.pack.words("partners")
    return any(token.low.startswith(partners) for token in scene.tokens[first : first + PARTNER])


def as_agent(draft: Draft, cue: Cue) -> tuple[PartyMention, PartyMention] | None:
    """Who is said to be whose buyer or supplier, or is named next: "Chile was Peru's supplier, then Cuba"."""
    scene = draft.scene
    if not any(p.case == "genitive" for p in scene.parties):
        return None
    found = ((p, agent_of(scene, p)) for p in scene.parties if p.case == "nominative" and p.end <= cue.start)
    agent, owner = next(((p, owner) for p, owner in found if owner is not None), (None, None))
    if agent is None or owner is None:
        return None
    item = items(scene).get(draft.mention.start, agent)
    return (item if item.code != owner.code else agent), owner


def _as_pronoun(
    draft: Draft, cue: Cue, named: list[PartyMention], placed: set[str], context: Context
) -> str | None:
    """Whom "it" or "they" before a verb means; not one of those to or from whom it deals, as nobody sells to himself.

    A neighbour dealt with is whoever "it" is not: "it sold the neighbour $5 billion worth".
    """
    words = (c for c in draft.scene.of("link", "pronoun") if c.end <= cue.start)
    pronoun = next((c for c in words if not any(p.start <= c.start < p.end for p in named)), None)
    if pronoun is None:
        return None
    told = context.before.parties if context.before is not None else []
    cities = (p for p in told if p.code and p.kind in TAKEN_UP and p.case == "nominative")
    opening = next((p for p in cities if not p.rule.endswith("dateline")), None)
    meant = opening.code if opening is not None else _who_goes_on(named, context)
    meant = meant or spoken_of(pronoun.start, context, named)
    owners = (p.code for p in named if p.case in OWNERS and p.end <= pronoun.start)
    rest = (*owners, context.home, context.other)
    named_so = any(p.code == meant and p.rule != "neighbour.neighbour" and p.case in (*WAYS, "in") for p in named)
    return next((code for code in rest if code != meant), None) if meant in placed and named_so else meant


def _who_goes_on(named: list[PartyMention], context: Context) -> str | None:
    """Whose trade was told where "it" deals with a third: "Peru's exports to Chile grew. It also sold Cuba fish"."""
    owner = owner_told(context)
    told = (context.told.reporter, context.told.partner) if context.told is not None else ()
    return owner if any(p.code not in told for p in named if p.case in (*WAYS, "in")) else None


def _before_verb(draft: Draft, cue: Cue, named: list[PartyMention]) -> PartyMention | None:
    """The subject that stands between what is bought and the verb: "оның 16 млн тоннасын Үндістан сатып алды"."""
    scene, end = draft.scene, draft.mention.end
    return next(
        (p for p in named if p.start >= end and p.case == "nominative" and scene.words(p.end, cue.start) == 0), None
    )


def is_right_behind(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether a party stands behind a verb with no more than an article between: "China sold the Congo rails"."""
    between = scene.between(cue, party).split() if cue.end <= party.start else [""]
    table = scene.pack.table("frames")
    return set(between) <= {*table.get("articles", ()), *table.get("states", ())}


def whose_deed(scene: Scene, cue: Cue, party: PartyMention) -> bool:
    """Whether a party owns the noun of dealing before it: "закупки Перу", unlike "paid for Turkish goods"."""
    deed = party.case == "genitive" and scene.words(cue.end, party.start) == 0
    return deed and scene.text[cue.start : cue.end].lower().startswith(scene.pack.words("deeds"))


def stands_beside(draft: Draft, party: PartyMention) -> bool:
    return draft.scene.index(draft.mention.start) - draft.scene.index(party.end) <= 1
