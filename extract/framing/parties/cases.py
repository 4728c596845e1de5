"""The case of a party by the words around it: "American goods" are from America, money is put into an economy."""

from __future__ import annotations

from extract.framing.flows.kinds import BALANCES
from extract.framing.parties.against import against
from extract.framing.parties.pointers import addressed
from extract.framing.scene import Scene, Spanned, last_before
from extract.parties.kinds import AGENTS, PLACES, UNION
from extract.parties.mentions import PartyMention

THERE = "neighbour.that"
TO_VERB = 5  # words between goods and the verb of buying: "тауарын 5 млн долларға сатып алды"
IN = 1  # words between a verb of buying and where that was done: "in"
SOURCE = 6  # words that a verb of buying may stand before the one at whom something is bought


def case_of(scene: Scene, party: PartyMention) -> str:
    """The case of a party: that of its form, unless its neighbours make it another."""
    if bought_at(scene, party) or (party.rule == THERE and _bought_there(scene, party)):
        return "from"
    if party.case == "in" and party.kind in PLACES and _bought_in(scene, party):
        return "from"
    if scene.pack.verb_last and party.case in ("nominative", "genitive") and _makes_what_is_bought(scene, party):
        return "from"
    if party.case in ("nominative", "genitive") and party.kind in ("neighbour", "country") and _sold_to(scene, party):
        return "to"
    case = _own_case(scene, party) if party.kind == "self" and not party.rule.startswith(UNION) else party.case
    if case == "adjective" and _before(scene, party, "goods"):
        return "from"
    if case == "genitive" and "goods" in scene.links and party.kind in PLACES and _has_goods(scene, party):
        return "from"
    if "host" in scene.links and case in AGENTS and (_before(scene, party, "host") or _economy_of(scene, party)):
        return "to"
    return "genitive" if case == "to" and (_earns(scene, party) or _has_balance(scene, party)) else case


def _has_goods(scene: Scene, party: PartyMention) -> bool:
    """Whether goods, and not its trade in them, stand behind their owner: "imports of Peru's goods"."""
    if scene.pack.verb_last or not scene.pack.table("frames").get("articles"):
        return False  # "импорт товаров Перу" is that of Peru
    goods = next((c for c in scene.links["goods"] if scene.words(party.end, c.start) == 0), None)
    return goods is not None and all(scene.words(goods.end, c.start) != 0 for c in scene.of("flow"))


def _sold_to(scene: Scene, party: PartyMention) -> bool:
    """Whether a party is the object of a verb of selling right before it: "supplied that market", "продал Италии".

    A land in the bare case may be the one that sells: "продала Италия".
    """
    if party.case == "genitive" and _given(scene, party):
        return True
    if not scene.of("flow", "sell"):
        return False
    pointer = party.kind == "neighbour" and party.case == "nominative"
    if not (scene.pack.table("frames").get("articles") if pointer else party.case == "genitive"):
        return False
    sellers = scene.pack.words("partners")
    verbs = (c for c in scene.of("flow", "sell") if not scene.text[c.start : c.end].lower().startswith(sellers))
    return any(scene.words(c.end, party.start) == 0 for c in verbs)


def _makes_what_is_bought(scene: Scene, party: PartyMention) -> bool:
    """Whether a land's goods are what is bought, where a clause ends in its verb: "Чили Перудің мысын сатып алды"."""
    if not party.code or party.kind not in PLACES:
        return False
    verbs = [c for c in scene.of("flow", "buy", "import") if c.start >= party.end]
    goods: list[Spanned] = [*scene.links.get("goods", ()), *scene.products] if verbs else []
    made = min((g for g in goods if g.start >= party.end), key=lambda g: g.start, default=None)
    verb = next((c for c in verbs if made is not None and made.start <= c.start and made.end < c.end), None)
    if made is None or verb is None or scene.words(made.end, verb.start) > TO_VERB:
        return False
    alike = [p for p in scene.parties if p.case != "genitive" or party.case != "genitive"]
    between: list[Spanned] = [*alike, *scene.of("flow")]
    if any(party.end <= thing.start < verb.start and thing is not verb for thing in between):
        return False
    last = scene.before(made.end, 1)
    if last.endswith(scene.pack.words("made_object")):
        return party.case == "genitive" or scene.words(party.end, made.start) == 0
    if verb.value == "import" and party.case == "genitive" and last.endswith(scene.pack.words("made_subject")):
        return scene.words(made.end, verb.start) <= IN  # "Перудің 5 млн доллардың мысы келді"
    if verb.value == "import" and last.endswith(scene.pack.words("made_owner")):
        return scene.words(party.end, made.start) == 0 and scene.words(made.end, verb.start) <= IN
    dealer = scene.text[verb.start : verb.end].lower().startswith(scene.pack.words("partners"))
    return dealer and scene.words(party.end, made.start) == 0


def _given(scene: Scene, party: PartyMention) -> bool:
    """Whether a sentence opens with whom goods were sold to, in a form of two cases: "Германии продано"."""
    verbs = scene.pack.words("was_sold")
    may = scene.text[party.start : party.end].endswith(scene.pack.words("dative_too"))  # not "Бразилией продано"
    opens = bool(verbs) and may and scene.words(scene.start, party.start) == 0
    return opens and any(word.startswith(verbs) for word in scene.after(party.end, 2).split())


def _earns(scene: Scene, party: PartyMention) -> bool:
    """Whether goods bring a land money, which then is their owner: "вино принесло республике 9 млн долларов"."""
    verbs = scene.pack.words("brings")
    if not verbs or not scene.pack.verb_last:
        return bool(verbs) and scene.before(party.start, 1).startswith(verbs)
    return any(
        scene.before(c.end, 1).startswith(verbs) and not scene.of_between("flow", party.end, c.start)
        for c in scene.of("earned", "export")
        if party.end <= c.start
    )


def _has_balance(scene: Scene, party: PartyMention) -> bool:
    """Whether a balance is said to be for a land: "the trade balance for Peru", "Перу үшін оң сальдо"."""
    balances = scene.of("flow", *BALANCES)
    if not balances:
        return False
    if scene.after(party.end, 1) in scene.pack.words("whose_balance"):
        return any(0 < scene.words(party.end, c.start) <= SOURCE for c in balances)
    return any(scene.words(c.end, party.start) == 1 for c in balances)


def _own_case(scene: Scene, party: PartyMention) -> str:
    """The case of "we": one that owns, unless its form says that something comes to it ("sent us", "прислали нам")."""
    if party.case != "nominative":
        return party.case
    given = scene.text[party.start : party.end].lower() in scene.pack.words("to_us")
    beside = given and any(scene.words(c.end, party.start) == 0 for c in scene.of("flow", "sell"))  # "sold us"
    return "to" if beside or (given and (against(scene) or addressed(scene))) else "genitive"


def bought_at(scene: Scene, party: PartyMention) -> bool:
    """Whether a party is the one at whom something was bought, not the owner: "у Бразилии куплено сахара"."""
    holder = scene.pack.holder
    return bool(holder) and party.rule.endswith(f".{holder}") and _buys_at(scene, holder)


def _buys_at(scene: Scene, holder: str) -> bool:
    """Whether a verb of buying stands by one of those whom the preposition ``holder`` leads to."""
    bought = scene.pack.words("bought")
    sellers = [p for p in scene.parties if p.rule.endswith(f".{holder}")]  # "у Перу на 9 млн, у Чили — на 3"
    buys = scene.of("flow", "buy", "import")
    said = (c for c in buys if any(scene.words(p.end, c.start) >= -SOURCE for p in sellers))
    return any(scene.text[c.start : c.end].lower().startswith(bought) for c in said)


def _bought_in(scene: Scene, party: PartyMention) -> bool:
    """Whether goods are said to have been bought right before where: "another $5 million was bought in Peru"."""
    verbs = scene.pack.words("was_bought")
    buys = (c for c in scene.of("flow", "buy", "import") if scene.words(c.end, party.start) <= IN)
    return any(c.end <= party.start and scene.text[c.start : c.end].lower().startswith(verbs) for c in buys)


def _bought_there(scene: Scene, party: PartyMention) -> bool:
    """Whether "there" behind a word of buying is where the goods are from: "sales to Peru and purchases there"."""
    verb = last_before(scene.of("flow"), party.start) if party.case == "to" else None
    if verb is None or verb.value not in ("buy", "import"):
        return False
    amount = last_before(scene.numbers, party.start)  # "bought $5 million there", "bought goods worth $5 million there"
    behind = amount is not None and verb.end <= amount.start and "," not in scene.text[verb.end : amount.start]
    return scene.words(amount.end if amount is not None and behind else verb.end, party.start) == 0


def _before(scene: Scene, party: PartyMention, what: str) -> bool:
    """Whether a word follows at once: of goods, as "American goods" are from America, or of an economy put into."""
    behind: list[Spanned] = [*scene.links.get(what, ())]
    if what == "goods":
        behind += [p for p in scene.products if p.rule != "agent"]
    traded = [cue.start - 1 for cue in scene.of("flow", "export")] if behind and what == "goods" else []
    return any(0 <= thing.start - party.end <= 1 and thing.end not in traded for thing in behind)


def _economy_of(scene: Scene, party: PartyMention) -> bool:
    """Whether a land owns the economy that stands before it and is put into: "invested in the economy of Peru"."""
    owned = party.case in ("genitive", "nominative") and bool(scene.of("flow", "investment"))
    return owned and any(0 <= scene.words(cue.end, party.start) <= 1 for cue in scene.links.get("host", ()))
