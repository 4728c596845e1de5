"""Who is the reporter and who the partner, from the roles in which the parties are named."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from briefs.understanding.aims.aim import Aim
from briefs.understanding.line.items import Item
from briefs.understanding.line.items import party as party_of
from briefs.understanding.line.small import low_endings, small
from briefs.understanding.parties.named import HOME, Named
from briefs.understanding.parties.naming import past_possessive
from briefs.understanding.parties.sellers import with_sellers
from briefs.understanding.periods.spans import When
from briefs.understanding.sides.compared import compared
from briefs.understanding.sides.intent import intent_of, periods_compared
from briefs.understanding.sides.shares import is_whole, shared
from briefs.understanding.sides.sides import PARTNERS, REPORTS, WORLD, Sides, is_bloc, seen_from
from terms.countries import members

FOLLOWING = frozenset({"figure", "series", "growth", "share", "target"})
ALONE = frozenset({"rank", "subscribe", "unsubscribe", "clarify"})
OURS = frozenset({"partner", "with_whom", "whence", "whither"})  # words that ask for one's own partner
TURNED = {"export": "import", "import": "export"}


def settle(aim: Aim, named: list[Named], whens: list[When], items: list[Item], *, asked: bool = False) -> Sides:
    """The sides of a question whose aim, parties and periods are known; ``asked``: one party is not understood."""
    named = _without_witness(_distinct(named))
    intent = intent_of(aim, named, whens)
    known = with_sellers([party for party in named if not party.ambiguous], items, aim.flow)
    sides = Sides(intent, _goods_flow(aim, known, items))
    through = next((party for party in known if party.role == "via" and aim.flow != "transit"), None)
    if through is not None:
        return _needing(_passing(sides, known, through))
    if intent == "conflict" and len(known) == 1:
        known = _doubted(known[0], items, traded=aim.has_flow)
    if intent == "figure" and _group(known) and any(item.small("each") for item in items):
        intent = "rank"  # "trade with each country of the EAEU"
        sides = replace(sides, intent=intent)
    several = len([party for party in known if party.code != HOME]) >= 2
    if intent == "compare" and several and not periods_compared(known, whens):
        return _needing(compared(sides, known, partners=_own(aim, known, items)))
    if intent == "rank" and not _partner_given(aim, known, items):
        ranked = _ranked(sides, known, items, placed="placed" in aim.weak)
        return _needing(replace(ranked, among=_group(known, ranked.reporter)))
    sides = replace(sides, intent="figure") if intent == "rank" else sides
    if intent == "share":
        return _needing(shared(sides, known, items, aim))
    return _needing(_pair(sides, known, aim, asked=asked or len(named) > len(known)))


def _doubted(only: Named, items: list[Item], *, traded: bool) -> list[Named]:
    """The one party of a doubt: an office's country is not traded with («у вас 604, а в Белстате 690»); one whose data
    are spoken of is the partner: "why are China's numbers different"."""
    if "office" in (party_of(items[only.first]) or ((), ""))[1] or (only.code == HOME and not traded):
        return []
    behind = takewhile(lambda item: not item.has("flow"), items[only.last:only.last + 3])
    beside = [*items[max(only.first - 1, 0):only.first], *behind]
    told = only.role in {"said", "at"} or any(item.has("weak", "figure") for item in beside)
    return [replace(only, role="with")] if told and only.code != HOME else [only]


def _own(aim: Aim, known: list[Named], items: list[Item]) -> bool:
    """Whether the countries that are compared are partners of one's own: "with whom", «сатамыз», and "exports: China or
    Russia", but not "who exports more, China or Russia"."""
    who = _asks(items, "who_does", "which_does")
    either = any(party.link == "or" for party in known) and not who
    return either or bool(aim.weak & OURS) or any(map(_ours, items))


def _asks(items: list[Item], *values: str) -> bool:
    """Whether a phrase begins with one of the small words under some keys: "who buys"."""
    words = frozenset[str]().union(*map(small, values))
    return any(item.low.split(" ")[0] in words for item in items)


def _ours(item: Item) -> bool:
    """Whether a verb says that it is we who trade: «торгуем», «сатамыз»."""
    return item.has("flow") and " " not in item.low and item.low.endswith(low_endings("we")) and not item.small("trade")


def _without_witness(named: list[Named]) -> list[Named]:
    """The parties without the one whose statistics are meant, where two others are traded between."""
    others = [party for party in named if party.role != "said"]
    return others if len(others) >= 2 else named


def _passing(sides: Sides, known: list[Named], through: Named) -> Sides:
    """What goes through a country is transit, not its trade: "oil exports through Russia"."""
    owner = next((party for party in known if party is not through), None)
    return replace(sides, flow="transit", reporter=owner.code if owner else HOME, partner=through.code)


def _goods_flow(aim: Aim, known: list[Named], items: list[Item]) -> str:
    """The flow; goods that come from a country are imports, those that go to one are exports: "cars from China"."""
    roles = {party.role for party in known}
    if not (aim.product or "goods" in aim.weak) or aim.has_flow:
        return aim.flow
    if not roles & {"from", "to"}:  # «белорусская молочка в Казахстане»
        made = any(party.role in {"adj", "of"} or _of_goods(party, items) for party in known)
        return "export" if "in" in roles and made and len(known) == 2 else aim.flow
    return "export" if "to" in roles else "import"


def _of_goods(party: Named, items: list[Item]) -> bool:
    """Whether a party stands before its goods: "belarus dairy"."""
    return party.role == "plain" and party.last < len(items) and items[party.last].has("product")


def _distinct(named: list[Named]) -> list[Named]:
    """Parties without repetition: "kz-by vs kz-ru" names Kazakhstan once, as the anchor.

    A role that is said later holds: "Spain Morocco exports (from Morocco to Spain)".
    """
    out: list[Named] = []
    for party in named:
        at = next((k for k, other in enumerate(out) if party.codes == other.codes), None)
        if at is None:
            out.append(party)
        elif out[at].role == "plain" and party.role in {"from", "to"} and not party.link:
            out[at] = replace(out[at], role=party.role)
    return out


def _partner_given(aim: Aim, known: list[Named], items: list[Item]) -> bool:
    """Whether both sides are named and no countries are ranked: "what do we mainly export to Italy"."""
    toward = {"export": "to", "import": "from"}.get(aim.flow)
    both = len(known) == 2 and any(party.role == toward for party in known)
    ranks = [item for item in items if item.has("intent", "rank")]
    return both and "place" not in aim.weak and bool(ranks) and all(item.has("weak", "size") for item in ranks)


def _group(known: list[Named], whole: str | None = None) -> str | None:
    """The bloc among whose members one's partners are asked for: "which EU countries buy most from Kazakhstan"."""
    return next((party.code for party in known if members(party.code) and party.code != whole), None)


def _ranked(sides: Sides, known: list[Named], items: list[Item], *, placed: bool) -> Sides:
    """A ranking of one party's partners; "who sells most to Kazakhstan" ranks Kazakhstan's imports, and "what place has
    Turkey" those of the chat's own country."""
    each = any(item.small("each") for item in items)
    if known and all(_group([party]) and (each or party.role in {"with", "to", "from", "in"}) for party in known):
        return replace(sides, reporter=HOME, flow=_from_home(sides.flow, items))
    if not known or (known[0].code == HOME and items[known[0].first].small("at_home")):
        return replace(sides, reporter=HOME, flow=_from_home(sides.flow, items))
    if placed and not is_bloc(known[0].code):
        wholes = [party for party in known if is_whole(party, items)] or [
            party for party in known[1:] if party.role in {"in", "at"}]
        whole = wholes[0] if wholes else None
        sought = next((party.code for party in known if party is not whole), None)
        return replace(sides, reporter=whole.code if whole else HOME, sought=sought)
    if len(known) == 2 and known[1].code == HOME and not is_whole(known[0], items):  # "how big is Turkey for us"
        return replace(sides, reporter=HOME, sought=known[0].code, flow=_from_home(sides.flow, items))
    asked = [p for p in known if not is_bloc(p.code)] or known  # "which of the stans trades most with China"
    wholes = [p for p in asked if is_whole(p, items)] or [p for p in asked if _before_places(p, items)]
    party = (wholes or asked)[0]
    from_where = any(item.has("weak", "whence") for item in items)  # «откуда у нас машины»: what we buy
    others = [p.code for p in asked if p is not party and p.role != "said"]
    return replace(sides, reporter=party.code, flow=sides.flow if from_where else seen_from(party, sides.flow),
                   sought=others[0] if len(others) == 1 and others[0] != HOME else None)  # "is Germany in its top 10"


def _before_places(party: Named, items: list[Item]) -> bool:
    """Whether a party's places stand behind it: "kazakhstan's top 10", «қр-ның топ 10»."""
    at = past_possessive(items, party.last)
    return at < len(items) and items[at].has("intent", "rank") and not items[at].has("agent")


def _from_home(flow: str, items: list[Item]) -> str:
    """The flow of one's own where it is asked who trades: who buys is whom we sell to."""
    who = _asks(items, "who_does")
    theirs = who and not any(item.has("agent") or _ours(item) for item in items)
    does = any(item.has("flow", flow) and not _is_noun(items, i) for i, item in enumerate(items))
    return TURNED.get(flow, flow) if theirs and does else flow


def _is_noun(items: list[Item], i: int) -> bool:
    """Whether a word for a flow is no verb: «топ по импорту», "top by imports", where "who imports" is one."""
    led = i > 0 and items[i - 1].has("role")
    return items[i].small("trade_noun") or (led and items[i].small("trade_noun_or_verb"))


def pair_of(sides: Sides, known: list[Named], aim: Aim) -> Sides:
    """The reporter and the partner of parties that are set against others; repeated ones count once."""
    return _pair(sides, _distinct(known), aim, asked=False)


def _pair(sides: Sides, known: list[Named], aim: Aim, *, asked: bool) -> Sides:
    """The reporter and the partner of a figure, a series, a target and the like."""
    if not known:
        return _nobody(sides, aim, asked=asked)
    if len(known) == 1:
        return _one(sides, known[0], aim, asked=asked)
    flow = sides.flow.removeprefix("services_")
    reports = REPORTS.get(flow, REPORTS["other"])
    partners = PARTNERS.get(flow, PARTNERS["other"])
    first, second = known[:2]
    if flow in {"export", "import", "investment"}:
        key = reports if flow != "investment" else REPORTS["export"]
        reporter = min(known[:2], key=lambda p: _place(key, p.role))
        if first.role in partners and second.role not in partners:
            reporter = second
    else:
        reporter = next((p for p in known[:2] if p.code == HOME), None) or (
            second if first.role == "with" and second.role != "with" else first)
    partner = second if reporter is first else first
    if partner.code == HOME and flow in TURNED:  # what others sell to us is what we buy from them
        return replace(sides, reporter=HOME, partner=reporter.code, flow=sides.flow.replace(flow, TURNED[flow]))
    return replace(sides, reporter=reporter.code, partner=partner.code)


def _place(roles: tuple[str, ...], role: str) -> int:
    return roles.index(role) if role in roles else len(roles)


def _one(sides: Sides, party: Named, aim: Aim, *, asked: bool) -> Sides:
    """One party: a partner of the chat's own country, or a reporter with the world, or a bloc within itself."""
    flow = sides.flow.removeprefix("services_")
    if party.code == HOME:
        world = None if sides.intent in ALONE or asked else WORLD
        return replace(sides, reporter=HOME, partner=world)
    if sides.intent in {"subscribe", "unsubscribe"} and party.role != "with" and not aim.has_flow:
        return replace(sides, reporter=party.code)
    if flow == "investment" and party.role == "from":  # the reporter is the investor
        return replace(sides, reporter=party.code, partner=HOME)
    other = aim.follows and not aim.has_flow and sides.intent in FOLLOWING  # "and China?" is another partner
    if party.code == WORLD or other or party.role in PARTNERS.get(flow, PARTNERS["other"]):
        return replace(sides, reporter=HOME, partner=party.code)
    if asked or sides.intent in ALONE:
        return replace(sides, reporter=party.code)
    inside = is_bloc(party.code) and (("internal" in aim.weak) or (flow == "turnover" and "external" not in aim.weak))
    return replace(sides, reporter=party.code, partner=party.code if inside else WORLD)


def _nobody(sides: Sides, aim: Aim, *, asked: bool) -> Sides:
    alone = bool(aim.unit) and not aim.topic  # "in tenge"
    if sides.intent == "conflict" or alone or (aim.follows and not asked and sides.intent in FOLLOWING):
        return replace(sides, needs="context")
    if sides.intent in {"sources", "subscribe", "unsubscribe"}:
        return sides
    return replace(sides, reporter=HOME, partner=None if asked else WORLD)


def _needing(sides: Sides) -> Sides:
    if sides.needs == "nothing":
        return replace(sides, needs=None)
    if sides.needs is None and HOME in (sides.reporter, sides.partner) and sides.intent != "sources":
        return replace(sides, needs="home country")
    return sides
