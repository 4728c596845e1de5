"""Words of what is no trade, such as prices, loans, output and people, and which of them bar a number."""

from __future__ import annotations

import functools
import re

from extract.framing.context import Context
from extract.framing.cues import Cue
from extract.framing.draft import Draft
from extract.framing.flows.circumstances import circumstances
from extract.framing.flows.kinds import DEALT, SIGNS
from extract.framing.flows.side_by_side import SIDE_BY_SIDE, side
from extract.framing.scene import Scene, Spanned, last_before, once, relative_clause
from extract.known import Known
from extract.languages import Pack
from extract.numbers.kinds import AMOUNTS, PORTIONS
from extract.numbers.mentions import ITEMS, Mention, is_within

AGENT, DONE = "agent", ("export", "import", "sell", "buy", "investment")  # who trades, and what he does
OF_AGENTS = 0.85  # from what is done to who does it: "sales of Greek firms"
SIDES = {"proceeds": "export", "outlay": "import", "cost": "import"}  # whose worth a word tells that else bars
IN_CONTEXT = ("proceeds", "outlay")  # those that the sentence before may give their goods
SUBJECT = 4  # words between the goods sold or bought and what they brought or cost
IN_MONEY = 1  # words between "in money terms" and the money
SUMS = "sums"  # papers and purses, which hold money and no goods
TRADERS = 5  # words behind a percentage that may name those who trade
FIELD = 5  # words between an office and what it is for
OF_YEARS = 3  # words between years and what they are of
REACH = 2.2  # of such a word from its number
OWNER = 2  # words between proceeds and the firm or budget that they are of
BROKEN = frozenset(",;:(")
CLAUSES = re.compile("[,;:(]")


@once
def rejects(scene: Scene) -> list[Cue]:
    """Words of what is no trade, but for those inside a word of trade, a product, a party, an organ or a number's unit.

    Those who trade are no bar where they sell or buy, nor is the economy that is invested into, nor the field of
    an office, nor what a clause says that only tells when or where, nor why: "despite lower prices".
    """
    bars = scene.of("reject")
    if not bars:
        return []
    hosts = scene.links.get("host", []) if scene.of("flow", "investment") else []
    known: list[Spanned] = [*scene.of("flow"), *scene.products, *scene.parties, *scene.of("organ"), *hosts]
    known += [m for m in scene.mentions if m.unit != ITEMS]
    free = [
        r for r in bars
        if not any(k.start <= r.start < k.end and r.end <= k.end for k in known) and relative_clause(scene, r) is None
        and not _of_years(scene, r)
    ]
    if not free:
        return free
    done = scene.of("flow", *DONE)
    if done:
        free = [r for r in free if r.value != AGENT or not any(_does(scene, r, cue) for cue in done)]
    aside = circumstances(scene) if free else {}
    return [r for r in free if r.start not in aside and not _names_office(scene, r, free)]


def _of_years(scene: Scene, word: Cue) -> bool:
    """Whether a word only says which years of trade are meant: "trade over the years of the agreement doubled"."""
    for years in scene.periods:
        near = years.rule.startswith("years") and 0 <= scene.words(years.end, word.start) <= OF_YEARS
        flow = last_before(scene.of("flow"), years.start) if near and not scene.pack.verb_last else None
        if flow is not None and not any(m.kind != "count" and flow.end <= m.start < word.start for m in scene.mentions):
            return BROKEN.isdisjoint(scene.text[flow.end : word.start])
    return False


@once
def tells_else(scene: Scene) -> bool:
    """Whether a sentence tells of something other than trade: "Inflation in Turkey slowed to 38% in October"."""
    if "reject" not in scene.cues or scene.of("flow", "earned", "bilateral"):
        return False
    return any(r.value != AGENT and r.value not in SIDES for r in rejects(scene))


def _does(scene: Scene, agent: Cue, cue: Cue) -> bool:
    """Whether those who trade do what a word of trade says: "firms sold", "bought from Greek firms"."""
    if agent.end <= cue.start:
        return True
    return cue.end <= agent.start and scene.cost(cue, agent) <= OF_AGENTS


def _names_office(scene: Scene, word: Cue, bars: list[Cue]) -> bool:
    """Whether a word only says what an office is for: "ministry of industry", "комитет по бюджету"."""
    table, offices = scene.pack.table("frames"), _offices(scene.pack)
    first, last = scene.index(word.start), scene.index(word.end)
    ahead, behind = scene.lows[max(0, first - FIELD) : first], scene.lows[last : last + FIELD]
    if not any(map(offices.__getitem__, (*ahead, *behind))):
        return False
    if scene.text[word.start : word.end].lower().endswith(scene.pack.words("field_never")):
        return False
    lists = (",", *scene.pack.words("joint"))
    others = {token for bar in bars for token in scene.text[bar.start : bar.end].lower().split()}
    for joined, lows in ((table.get("field_after"), ahead[::-1]), (table.get("field_before"), behind)):
        if joined is None:
            continue
        listed = False  # whether the word before only joins: "of trade, industry and energy"
        for low in lows:
            if offices[low]:
                return True
            if not (listed or low in joined or low in others):
                break
            listed = low in lists
    return False


@functools.cache
def _offices(pack: Pack) -> Known[bool]:
    """Whether a folded word names an office."""
    offices = pack.words("offices")
    return Known(lambda low: low.startswith(offices))


def barriers(draft: Draft, context: Context) -> list[Cue]:
    """The words that may bar a number: what exports brought in and what imports cost are their worth."""
    scene, mention = draft.scene, draft.mention
    found = rejects(scene)
    if "elsewhere" in scene.cues and "flow" in scene.cues:
        found = [*found, *_elsewhere_in_clause(scene, mention)]
    if not found:
        return found
    if mention.kind == "money" and "product" in scene.cues:
        said = [c.start for c in scene.of("product", "money") if 0 <= scene.words(c.end, mention.start) <= IN_MONEY]
        found = [r for r in found if not said or r.start > said[-1]]  # "the price fell: in money terms $5 billion"
    found = [r for r in found if r.start < mention.end or ":" not in scene.text[mention.end : r.start]]
    found = [r for r in found if not _set_in(scene, r, mention)] if found else found
    if not found:
        return found
    if mention.kind == "quantity" and mention.unit != ITEMS:
        return [r for r in found if r.value != SUMS]
    if mention.kind in PORTIONS and draft.role == "share":
        shares = {(cue.start, cue.end) for cue in scene.of("share")}
        found = [r for r in found if (r.start, r.end) not in shares]
    if mention.kind in PORTIONS and draft.is_change:  # "a loss of 30 percent"
        moves = scene.of("change", "up", "down")
        found = [r for r in found if not any(m.start <= r.start and r.end <= m.end for m in moves)]
    worth = [r for r in found if r.value in SIDES and _of_goods(draft, r, context)]
    if not worth:
        return found
    cost = scene.nearest(worth, mention)[1]
    return [r for r in found if r not in worth and scene.cost(r, mention) < cost]


def _elsewhere_in_clause(scene: Scene, mention: Mention) -> list[Cue]:
    """Words that tell of something else in a clause of its own, which says nothing of the trade of another."""
    signs = [m.start() for m in CLAUSES.finditer(scene.text, scene.start, mention.start)]
    start = next((at for at in reversed(signs) if not is_within(at, scene.mentions)), scene.start)
    end = next((t.start for t in scene.tokens[scene.index(mention.end) :] if t.text in BROKEN), scene.end)
    if start == scene.start or scene.of_between("flow", start, end):
        return []
    known: list[Spanned] = [*scene.mentions, *scene.products, *scene.parties]
    told = scene.of_between("elsewhere", start, end)
    return [c for c in told if not any(k.start <= c.start < k.end for k in known)]


def _set_in(scene: Scene, word: Cue, mention: Mention) -> bool:
    """Whether a word and a number of its own stand between two commas that part trade from its verb and a number.

    "Exports, for which the state paid subsidies of $3 million, reached $4 billion".
    """
    start, end = scene.text.rfind(",", scene.start, word.start), scene.text.find(",", word.end, mention.start)
    if start < 0 or end < 0 or not any(start < m.start < end for m in scene.mentions):
        return False
    resumed = any(0 <= scene.words(end + 1, c.start) <= 0 for c in (*scene.of("reach"), *scene.of("change")))
    return resumed and any(c.end <= start for c in scene.of("flow"))


def _of_goods(draft: Draft, word: Cue, context: Context) -> bool:
    """Whether a word of income or outlay is of the goods that the sentence, or the one before, tells of."""
    scene, flow = draft.scene, SIDES[word.value]
    if draft.mention.kind == "quantity":
        return False
    if owned(scene, word):
        return False
    told = [c for c in scene.of("flow") if side(c).endswith(flow)]
    led = (c for c in told if 0 <= scene.words(c.end, word.start) <= SUBJECT)
    if any(not BROKEN & set(scene.text[c.end : word.start]) for c in led):
        return True
    here = context.previous is not None and context.previous.scene is scene
    if word.value not in IN_CONTEXT or not (context.live or here):
        return False
    return (context.flow or "").endswith(flow) or _beside_goods(scene, word)


def owned(scene: Scene, word: Cue) -> bool:
    """Whether a word of income or outlay is of a firm or a purse: "the company's revenue", «выручка компании»."""
    return any(0 <= scene.words_apart(word, r) <= OWNER for r in rejects(scene) if r.value not in SIDES)


def _beside_goods(scene: Scene, word: Cue) -> bool:
    """Whether a word of income or outlay says of what goods: "revenue from coal", "spent on Polish goods"."""
    goods: list[Spanned] = [*scene.products, *scene.links.get("goods", ())]
    taken_up = [c for c in scene.of("back", "from") if any(thing.end <= c.start for thing in scene.products)]
    return any(0 <= scene.words_apart(word, thing) <= OWNER for thing in (*goods, *taken_up))


def worth_of_goods(draft: Draft, context: Context) -> Cue | None:
    """The flow that a word of income or outlay says by itself, where the goods stand beside it."""
    scene = draft.scene
    if "reject" not in scene.cues:
        return None
    worth = [r for r in rejects(scene) if r.value in IN_CONTEXT and _of_goods(draft, r, context)]
    word, _ = scene.nearest([r for r in worth if _beside_goods(scene, r)], draft.mention, REACH)
    return Cue(word.start, word.end, "flow", SIDES[word.value]) if word is not None else None


def adjoined(scene: Scene, cue: Cue | None, mention: Mention, bars: list[Cue]) -> bool:
    """Whether a word of ``bars`` adjoins a number: "a $100 million loan", "185 тонн помощи", "duty of 5%"."""
    if not bars:
        return False
    first, last = scene.index(mention.start), scene.index(mention.end)
    amount, directed = mention.kind in AMOUNTS, cue is not None and cue.value in DEALT
    led = scene.word_before(mention.start) in scene.pack.words("of")
    return any(
        (amount and scene.index(r.start) == last)
        or (directed and mention.kind == "money" and scene.index(r.end) == first)
        or (led and scene.index(r.end) == first - 1)
        for r in bars
    )


def of_a_budget(scene: Scene, cue: Cue | None) -> bool:
    """Whether a deficit or surplus is of what is no trade: "the budget had a deficit of 2 billion"."""
    if cue is None or cue.value not in SIGNS:
        return False
    if {c.value for c in scene.of("flow")} - set(SIGNS):
        return False
    return any(r.end <= cue.start for r in rejects(scene)) and not any(p.case == "with" for p in scene.parties)


def part_of_else(draft: Draft, bars: list[Cue]) -> bool:
    """A percentage of what is no trade: "49% of its shares", "4,5% ВВП", "60% of exporters"."""
    scene, mention = draft.scene, draft.mention
    if _of_traders(scene, mention):
        return True
    if not bars or draft.role != "share":
        return False
    of = next((r for r in bars if 0 <= scene.words(mention.end, r.start) < SIDE_BY_SIDE), None)
    return of is not None and not set(",;:()—") & set(scene.text[mention.end : of.start])


def _of_traders(scene: Scene, mention: Mention) -> bool:
    """Whether so many percent are of those who trade: "60% of all exporters", "экспорттаушылардың 60%-ы"."""
    traders = scene.pack.words("traders")
    if scene.pack.verb_last:
        return scene.word_before(mention.start).startswith(traders)
    led, at = scene.pack.words("before_traders"), scene.index(mention.end)
    for n, low in enumerate(scene.lows[at : at + TRADERS], at):
        if low not in led and not _of_a_land(scene, scene.starts[n]):
            return low.startswith(traders)
    return False


def _of_a_land(scene: Scene, offset: int) -> bool:
    """Whether what begins at an offset is an adjective of a land: "Chilean"."""
    return any(p.start <= offset < p.end and p.case == "adjective" for p in scene.parties)


def counts_people(scene: Scene, mention: Mention) -> bool:
    """Whether a sum without a currency says how many live somewhere: "a country of 19 million", "33-миллионный"."""
    before = scene.pack.words("people_of")
    if before and scene.before(mention.start, 2) in before:
        return True
    scales = scene.pack.words("people_scale")
    said = bool(scales) and any(scale in mention.text.lower() for scale in scales)
    return said and scene.after(mention.end, 1).startswith(scene.pack.words("people_behind"))
